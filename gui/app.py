"""The app: one QApplication with its fonts, colours and crash reports; the window on the welcome graph or a file."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.formats import chain_file

from . import theme
from .crash import CrashReporter, crash_folder
from .examples import welcome
from .session import Session
from .settings import THEME, Settings
from .window import MainWindow

NAME = "Chainrule"
# A thread that computes holds Python's lock for 5 ms by default before another may have it: a third of a frame for each
# time that the window needs it. At half a millisecond the window stays smooth, and the worker is no slower.
SWITCH_INTERVAL = 0.0005
GARBAGE = 20_000, 20, 100  # new objects until the young are searched, then the older, then all
AFTER_FIRST_SIGHT = 300  # milliseconds: libraries that are not needed to see the window are loaded then


def main(argv: Sequence[str]) -> int:
    """Open the window, on the file that is named if any, and run until it is closed; gives the exit code."""
    tune()
    app = make_app()
    window = make_window(app)
    reporter = CrashReporter(lambda: chain_file.dumps(window.session.document), crash_folder(), window)
    reporter.install()
    window.show()
    if argv:
        window.documents.open_path(Path(argv[0]))
    QTimer.singleShot(AFTER_FIRST_SIGHT, window.typesetter.warm_up)
    return app.exec()


def tune() -> None:
    """Set up Python for a window: short turns for threads, and no search for garbage in the middle of a frame.

    A search goes through all that lives, a tenth of a second for a graph of 10,000 nodes. What goes round in circles
    here is small; the rest is freed at once, without a search.
    """
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.set_threshold(*GARBAGE)


def make_app() -> QApplication:
    """The application object, with its names and fonts."""
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setOrganizationName(NAME)
    app.setDesktopFileName(NAME.lower())
    app.setWindowIcon(QIcon(str(Path(theme.__file__).parent.parent / "resources" / "icons" / "app.svg")))
    theme.load_fonts()
    return app


def make_window(app: QApplication, settings: Settings | None = None) -> MainWindow:
    """The window with the welcome graph, in the theme that was chosen."""
    settings = settings or Settings()
    choice = settings.get(THEME)
    appearance = theme.Appearance(choice if choice in theme.CHOICES else "auto")
    theme.apply(app, appearance.theme)
    appearance.changed.connect(lambda chosen: theme.apply(app, chosen))
    session = Session(welcome())
    window = MainWindow(session, settings, appearance)
    session.opened.connect(gc.freeze)  # the document just read will be there at each search, and is no garbage
    session.run_again()
    return window
