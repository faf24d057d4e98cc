"""How Python is set up for a window; done first of all, since the imports that follow profit from it too."""

from __future__ import annotations

import gc
import sys

# A thread that computes holds Python's lock for 5 ms by default before another may have it: a third of a frame for each
# time that the window needs it. At half a millisecond the window stays smooth, and the worker is no slower.
SWITCH_INTERVAL = 0.0005
GARBAGE = 20_000, 5, 400  # new objects until the young are searched, then the older, then all


def tune() -> None:
    """Short turns for threads, and no search for garbage in the middle of a frame.

    A search goes through all that lives, a tenth of a second for a graph of 10,000 nodes. What goes round in circles
    here is small; the rest is freed at once, without a search.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*GARBAGE)
