"""How Python is set up for a window; done first of all, since the imports that follow profit from it too."""

from __future__ import annotations

import builtins
import gc
import importlib
import os
import sys

from . import late

# A thread that computes holds Python's lock for 5 ms by default before another may have it: a third of a frame for each
# time that the window needs it. At half a millisecond the window stays smooth, and the worker is no slower.
SWITCH_INTERVAL = 0.0005
# New objects until the young are searched, then the older, then all: the last about once while 10,000 steps are played,
# which leave 6 MB of what was in use at one search and was garbage at the next.
GARBAGE = 10_000, 10, 40
# Asks Qt not to have other threads copy a part of the pixels of what is no rectangle, as what differs at a step: to
# wake them takes as long again as to copy it all. Qt reads it when it first paints.
PIXELS_ALONE = "QT_NO_GUI_THREADPOOL"

_PLAIN_IMPORT = builtins.__import__


def tune() -> None:
    """Short turns for threads, no search for garbage in the middle of a frame, and no other threads that copy pixels.

    A search goes through all that lives, a tenth of a second for a graph of 10,000 nodes. What goes round in circles
    here is small; the rest is freed at once, without a search.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*GARBAGE)
    os.environ.setdefault(PIXELS_ALONE, "1")


def begin() -> None:
    """What makes a start quick, and the window smooth: before Qt or anything else of ours is loaded."""
    tune()
    gc.disable()  # a search would go through modules, of which nothing is garbage
    late.install()
    _load_qt()


def started() -> None:
    """Leave what the start has made out of searches for garbage (``garbage``): it is there till the end."""
    gc.freeze()


def _load_qt() -> None:
    """Load Qt, and keep Python's own import.

    PySide6 puts another in its place, which reads the source of each module that is imported from then on, to see
    whether it asks for Qt's names in Python's style. Nothing here does, and a start has hundreds of modules.
    """
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = _PLAIN_IMPORT
