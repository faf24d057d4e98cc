"""The app: one QApplication with its fonts, colours and crash reports; the window on the welcome graph or a file."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication

from core.formats import chain_file
from core.language import tr

from . import crash, recovering, theme, tuning
from .canvas import commands
from .examples import WELCOME, welcome
from .first_sight import FirstSight
from .folders import own_folder
from .language import speak
from .pace import CALM, LARGE
from .runner import left_at_work
from .session import Session
from .settings import TEXT_SIZE, THEME, Settings
from .window import MainWindow

NAME = "Chainrule"
# The style keeps pictures of buttons by size and palette, and each page of the inspector brings palettes of its own:
# by default 10 MB of what is never drawn again.
KEPT_BY_STYLE = 2_048  # kilobytes
AFTER_FIRST_SIGHT = 300  # milliseconds: libraries that are not needed to see the window are loaded then


def main(argv: Sequence[str]) -> int:
    """Open the window, on the file that is named if any, and run until it is closed; gives the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends it at once: unsaved work is offered at the next start
    app = make_app()
    window = unfurnished(app, Settings())
    reporter = crash.CrashReporter(lambda: chain_file.dumps(window.session.document), own_folder("reports"), window)
    reporter.install()
    window.hints.offer()
    if not FirstSight(window).show():
        return 0
    window.furnish()
    if argv:
        window.documents.open_path(Path(argv[0]))
    else:
        window.reopening.go_on()
    tuning.started()
    rescue = recovering.Recovering(window.session, window.documents, window.autosave, window)
    QTimer.singleShot(AFTER_FIRST_SIGHT, window.typesetter.warm_up)
    QTimer.singleShot(AFTER_FIRST_SIGHT, lambda: rescue.offer(own_folder("recovery")))
    code = app.exec()
    commands.leave_on_clipboard()
    if left_at_work():
        os._exit(code)  # a product under way cannot be stopped, and Python would wait for it
    return code


def make_app() -> QApplication:
    """The application object, with its names and fonts, in the size of the settings."""
    size = Settings(QSettings(NAME, NAME)).get(TEXT_SIZE)
    if size != TEXT_SIZE.default:
        os.environ.setdefault("QT_SCALE_FACTOR", str(size))  # Qt reads it once, when the application is made
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setOrganizationName(NAME)
    app.setDesktopFileName(NAME.lower())
    app.setWindowIcon(QIcon(str(Path(theme.__file__).parent.parent / "resources" / "icons" / "app.svg")))
    theme.load_fonts()
    QPixmapCache.setCacheLimit(KEPT_BY_STYLE)
    return app


def make_window(app: QApplication, settings: Settings | None = None) -> MainWindow:
    """The window with the welcome graph, in the language and the theme that were chosen."""
    window = unfurnished(app, settings or Settings())
    window.furnish()
    return window


def unfurnished(app: QApplication, settings: Settings) -> MainWindow:
    """The window without what is in its panels."""
    speak(app, settings)
    choice = settings.get(THEME)
    appearance = theme.Appearance(choice if choice in theme.CHOICES else "auto")
    theme.apply(app, appearance.theme)
    appearance.changed.connect(lambda chosen: theme.apply(app, chosen))
    session = Session(welcome(), title=tr(WELCOME.title))
    window = MainWindow(session, settings, appearance)
    _Garbage(session)
    session.runs.again()
    return window


class _Garbage(QObject):
    """Has what was closed go, with all that was computed of it, once another document is shown and all is quiet.

    A document and its runs hold each other, so that only a search finds that nobody else does. A large one that was
    just opened will be there at each search, and is garbage at none: it is left out of them.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._left_out = False
        self._soon = QTimer(self, singleShot=True, interval=CALM)
        self._soon.timeout.connect(self._search)
        session.opened.connect(self._soon.start)

    def _search(self) -> None:
        if self._left_out:
            gc.unfreeze()
        gc.collect()
        self._left_out = len(self._session.document.nodes) >= LARGE
        if self._left_out:
            gc.freeze()
