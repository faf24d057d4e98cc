"""The main window: the canvas in the middle, panels around it, and what belongs to the window as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QChildEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QTabBar, QTabWidget, QVBoxLayout, QWidget

from core.edits.nodes import set_target
from core.engine.interpreter import LOADING
from core.formats.chain_file import SUFFIX, is_picture
from core.language import tr
from core.lessons.lesson_file import SUFFIX as LESSON

from .breadcrumb import Breadcrumb
from .canvas.widget import Canvas
from .context_menu import offered
from .documents import Documents
from .export.exports import Exports
from .folders import own_folder
from .formula import Typesetter
from .hints import Hints
from .keymap import Keymap
from .lab.bar import LabBar
from .layout import Panels
from .lessons.learning import Learning
from .library import Library
from .library_menu import LibraryMenu
from .menus import Menus
from .panels.command_palette import CommandPalette
from .panels.fields import finish_typing
from .panels.settings_dialog import SettingsDialog
from .panels.shortcuts import ShortcutSheet
from .panels.transport import Transport
from .recovery import Autosave
from .reopening import Reopening
from .session import Session
from .settings import FUSED, GRAIN, LARGEST, LIVE, NUMBA, OPTIMIZER, THEME, TRAINING, Setting, Settings
from .status import StatusLine
from .tabs import Tabs
from .theme import Appearance, Choice, Theme
from .views import Views

_ABOUT = (
    "<h3>Chainrule</h3><p>Draw a computational graph, see the value and the gradient on every edge, and step through "
    "backpropagation one product at a time.</p>"
)


class MainWindow(QMainWindow):
    """Puts the parts together; each part does its own work."""

    session: Session
    settings: Settings
    appearance: Appearance
    views: Views
    breadcrumb: Breadcrumb
    library_menu: LibraryMenu
    transport: Transport
    documents: Documents
    exports: Exports
    panels: Panels
    status: StatusLine
    keymap: Keymap
    learning: Learning

    def __init__(self, session: Session, settings: Settings, appearance: Appearance) -> None:
        """Show a session. The window ends the session when it closes."""
        super().__init__()
        self.session = session
        self.settings = settings
        self.appearance = appearance
        self.keymap = Keymap(settings, self)
        self._leaving = False
        self._settings_dialog: SettingsDialog | None = None
        self.typesetter = Typesetter(self, session.pointing)
        self.typesetter.set_theme(appearance.theme)
        self._make_helpers()
        self._make_centre()
        self.learning = Learning(self)
        self.panels = Panels(self)
        self.status = StatusLine(session, self.documents.files, appearance.theme)
        self.setStatusBar(self.status)
        self.menus = Menus(self)
        self._finish_menus()
        self._connect()
        self.reopening = Reopening(self)
        for setting in (LIVE, LARGEST, NUMBA, FUSED, GRAIN, OPTIMIZER):
            self._follow(setting)
        self.panels.restore(settings)
        self._show_title()

    def furnish(self) -> None:
        """Put the panels into their docks; before anything is done with the window."""
        self.panels.furnish()
        self.panels.palette.chosen.connect(self.views.add)
        self.panels.palette.menu_wanted.connect(self.library_menu.show)
        self.library.changed.connect(self.panels.palette.refresh)
        self.panels.find.chosen.connect(self.views.reveal)
        self.panels.find.left.connect(self.views.focus)

    @property
    def canvas(self) -> Canvas:
        """The canvas that commands are for."""
        return self.views.current

    def choose_theme(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark; also after the next start."""
        self.settings.set(THEME, choice)

    def set_target(self) -> None:
        """Make the selected node the one that is differentiated, and do so."""
        (node,) = self.session.selection
        if self.session.do(set_target, node):
            self.session.runs.backward()

    def show_context_menu(self, at: QPoint) -> None:
        """Offer what can be done with what lies at a pixel of the canvas, which is selected by now."""
        self.menus.context_menu(*offered(self.session)).popup(self.canvas.mapToGlobal(at))

    def show_shortcuts(self) -> None:
        """Open the sheet of keys and gestures, or bring it to the front."""
        sheet = self.findChild(ShortcutSheet) or ShortcutSheet(self.keymap, self.appearance.theme, self)
        sheet.show()
        sheet.activateWindow()

    def show_commands(self) -> None:
        """Offer every action by name."""
        self.menus.refresh()
        CommandPalette(self.menuBar(), self.menus.why_not, self.appearance.theme, self).open()

    def show_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        if self._settings_dialog is None:
            self._settings_dialog = SettingsDialog(self.settings, self.keymap, self.appearance.theme, self)
        self._settings_dialog.show()
        self._settings_dialog.activateWindow()

    def show_about(self) -> None:
        """Say what this is."""
        QMessageBox.about(self, tr("About Chainrule"), tr(_ABOUT))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once if nothing is lost by it, else as the person answers."""
        finish_typing()
        self.learning.put_away()
        if not self._leaving and self.documents.pages.unsaved():
            event.ignore()
            QTimer.singleShot(0, self._ask_and_close)  # a window cannot be closed while it refuses to be
            return
        self.panels.save(self.settings)
        self.reopening.note()
        self.exports.close()
        self.documents.files.close()
        self.autosave.close()
        self.learning.close()
        self.session.close()
        self.panels.stop()
        self.typesetter.stop()
        event.accept()

    def close_without_asking(self) -> None:
        """Close, whatever is lost by it."""
        self._leaving = True
        self.close()

    def childEvent(self, event: QChildEvent) -> None:
        """Have the tabs of panels keep their names: where there are many, they are scrolled through."""
        super().childEvent(event)
        bar = event.child() if event.polished() else None
        if isinstance(bar, QTabBar):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that can be opened."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.documents.open_path(path)

    def _ask_and_close(self) -> None:
        self.documents.when_all_safe(self.close_without_asking)

    def _make_helpers(self) -> None:
        """What works for the window without being seen."""
        self.library = Library(own_folder("blocks"), self)
        self.library_menu = LibraryMenu(self.library, self.session, self)
        self.documents = Documents(self.session, self.settings, self)
        self.exports = Exports(self.session, self.settings, self.appearance, self.documents, self)
        self.autosave = Autosave(self.session, own_folder("recovery"))
        self.documents.pages.leaving.connect(self.autosave.hurry)
        self.documents.pages.dropped.connect(self.autosave.forget)

    def _make_centre(self) -> None:
        self.views = Views(self)
        self.documents.pages.canvases = lambda: self.views.canvases
        self.canvas.own_blocks = self.library.entries
        self.breadcrumb = Breadcrumb(self.session)
        self.lab_bar = LabBar(self.session, self.appearance.theme)
        self.transport = Transport(self.session, self.settings)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.hints = Hints(self.settings)
        self.tabs = Tabs(self.documents, self.appearance.theme)
        column.addWidget(self.tabs)
        column.addWidget(self.hints)
        column.addWidget(self.breadcrumb)
        column.addWidget(self.lab_bar)
        column.addWidget(self.views, 1)
        column.addWidget(self.transport)
        self.setCentralWidget(centre)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        for area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea):
            self.setTabPosition(area, QTabWidget.TabPosition.North)

    def _finish_menus(self) -> None:
        self.addToolBar(self.menus.toolbar)
        view = self.menus.menu("View")
        view.addSeparator()
        for dock in self.panels.docks.values():
            view.addAction(dock.toggleViewAction())
        self.transport.add_buttons(self.menus.actions)

    def _connect(self) -> None:
        self.hints.lesson.clicked.connect(self.learning.begin)
        self.learning.player.changed.connect(
            lambda: self.hints.make_room(reading=self.learning.player.lesson is not None)
        )
        self.breadcrumb.chosen.connect(self.views.focus)
        # Queued: the history is not yet up to date when a change is told of.
        self.session.title_changed.connect(self._show_title, Qt.ConnectionType.QueuedConnection)
        self.session.opened.connect(self._show_title)
        self.session.runs.live_changed.connect(lambda live: self.settings.set(LIVE, live))
        self.settings.changed.connect(self._follow)
        self.appearance.changed.connect(self._set_theme)

    def _follow(self, setting: Setting[Any]) -> None:
        """Do as a setting says."""
        if setting is THEME:
            self.appearance.choose(self.settings.get(THEME))  # type: ignore[arg-type]  # one of its choices
        elif setting is LIVE:
            self.session.runs.set_live(self.settings.get(LIVE))
        elif setting is GRAIN:
            self.session.stepping.set_grain(self.settings.get(GRAIN))  # type: ignore[arg-type]  # one of its choices
        elif setting is FUSED:
            self.session.runs.set_fused(self.settings.get(FUSED))
        elif setting is LARGEST:
            self.session.runs.set_largest(self.settings.get(LARGEST))
        elif setting is NUMBA:
            LOADING.chosen = self.settings.get(NUMBA)
        elif setting in TRAINING:
            self.session.training.follow(self.settings)

    def _set_theme(self, theme: Theme) -> None:
        for part in (self.typesetter, self.tabs, self.lab_bar, self.views, self.panels, self.menus, self.status):
            part.set_theme(theme)
        if self._settings_dialog is not None:
            self._settings_dialog.keys.set_theme(theme)

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.documents.name}[*] — Chainrule")
        self.setWindowFilePath(str(self.session.path or ""))
        self.setWindowModified(not self.session.history.is_saved)


def _dropped(event: QDropEvent) -> Path | None:
    """The file that is carried, if it is one to open."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and (path.suffix in (SUFFIX, LESSON) or is_picture(path)) else None
