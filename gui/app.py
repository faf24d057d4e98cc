"""The app: one QApplication with its fonts, colours and crash reports; the window on the welcome graph or a file.

The window is shown before anything is in it, so that it is there at once. All that this needs is imported by name, all
else as modules, which are loaded when the window is seen (``late``).
"""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication

from . import crash, garbage, language, runner, theme, tuning
from . import session as sessions
from .canvas import commands
from .filing import examples, recovering
from .filing.folders import own_folder
from .frame import geometry
from .frame.first_sight import FirstSight
from .look import style
from .settings import TEXT_SIZE, THEME, Settings
from .window import MainWindow

if TYPE_CHECKING:
    from .session import Session

NAME = "Chainrule"
# The style keeps pictures of buttons by size and palette, and each page of the inspector brings palettes of its own:
# by default 10 MB of what is never drawn again.
KEPT_BY_STYLE = 2_048  # kilobytes
AFTER_FIRST_SIGHT = 300  # milliseconds: libraries that are not needed to see the window are loaded then


def main(argv: Sequence[str]) -> int:
    """Open the window, on the file that is named if any, and run until it is closed; gives the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C ends it at once: unsaved work is offered at the next start
    app = make_app()
    settings = Settings()
    window = empty_window(app, settings)
    if not FirstSight(window, window).show():
        return 0
    session = welcome_session(app, settings)
    crash.CrashReporter(lambda: session.document, own_folder("reports"), window).install()
    _fill_on_screen(window, session)
    window.hints.offer()
    if not FirstSight(window, window.canvas, lambda: session.runs.run is not None).show():
        return 0
    if window.focusWidget() is None:
        window.canvas.setFocus()  # the window became active when there was nothing in it
    window.furnish()
    _begin(window, argv)
    code = app.exec()
    commands.leave_on_clipboard()
    if runner.left_at_work():
        os._exit(code)  # a product under way cannot be stopped, and Python would wait for it
    return code


def make_app() -> QApplication:
    """The application object, with its names and fonts, in the size of the settings."""
    size = Settings(QSettings(NAME, NAME)).get(TEXT_SIZE)
    if size != TEXT_SIZE.default:
        os.environ.setdefault("QT_SCALE_FACTOR", str(size))  # Qt reads it once, when the application is made
    app = QApplication([NAME])
    app.setStyle("Fusion")  # once: what Qt gave a style of its own would ask one that is gone
    app.setApplicationName(NAME)
    app.setOrganizationName(NAME)
    app.setDesktopFileName(NAME.lower())
    app.setWindowIcon(QIcon(str(Path(theme.__file__).parent.parent / "resources" / "icons" / "app.svg")))
    theme.load_fonts()
    QPixmapCache.setCacheLimit(KEPT_BY_STYLE)
    return app


def empty_window(app: QApplication, settings: Settings) -> MainWindow:
    """The window without anything in it, in the theme that was chosen."""
    appearance = theme.Appearance(settings.get(THEME))
    style.apply(app, appearance.theme)
    appearance.changed.connect(lambda chosen: style.apply(app, chosen))
    window = MainWindow(settings, appearance)
    style.keep_tidy(app, window)
    return window


def welcome_session(app: QApplication, settings: Settings) -> Session:
    """A session on the welcome graph, in the language that was chosen."""
    language.speak(app, settings)
    return sessions.Session(examples.welcome(), title=examples.WELCOME.name_shown)


def fill(window: MainWindow, session: Session) -> None:
    """Show a session in an empty window, and have it run; there is nothing in the panels yet."""
    window.open(session)
    garbage.Garbage(session)
    session.runs.again()


def _fill_on_screen(window: MainWindow, session: Session) -> None:
    size = window.size()
    fill(window, session)
    window.panels.fit_on_screen()
    if window.size() != size:
        window.resize(size)  # it had grown beyond the screen
        geometry.bring_in(window)


def _begin(window: MainWindow, argv: Sequence[str]) -> None:
    """Open what is named, or what was open last, and a moment later offer what a crash has left."""
    if argv:
        window.documents.open_path(Path(argv[0]))
    else:
        window.reopening.go_on()
    tuning.started()
    rescue = recovering.Recovering(window.session, window.documents, window.autosave, window)
    QTimer.singleShot(AFTER_FIRST_SIGHT, window.typesetter.warm_up)
    QTimer.singleShot(AFTER_FIRST_SIGHT, lambda: rescue.offer(own_folder("recovery")))
