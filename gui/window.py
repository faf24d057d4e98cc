"""The main window: the canvas in the middle, panels around it, and what belongs to the window as a whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QChildEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QTabBar, QTabWidget, QVBoxLayout, QWidget

from . import keymap
from .export import exports
from .filing import documents, library, library_menu, recovery, reopening, tabs
from .filing.folders import own_folder
from .frame import (
    bars,
    breadcrumb,
    clicker,
    context_menu,
    focus,
    geometry,
    hints,
    layout,
    menus,
    presenting,
    retracing,
    sheets,
    status,
    telling,
    views,
)
from .lab import bar as lab_bar
from .lessons import learning
from .look import formula
from .panels import fields
from .panels.stepping import transport
from .setting import Setting
from .settings import FUSED, GRAIN, LARGEST, LIVE, NUMBA, OPTIMIZER, THEME, TRAINING, Settings
from .theme import Appearance, Theme

if TYPE_CHECKING:
    from .canvas.widget import Canvas
    from .session import Session


class MainWindow(QMainWindow):
    """Puts the parts together; each part does its own work."""

    settings: Settings
    appearance: Appearance

    def __init__(self, settings: Settings, appearance: Appearance) -> None:
        """An empty window, where it was left: no part is loaded for it, so that it is seen at once."""
        super().__init__()
        self.settings = settings
        self.appearance = appearance
        self._opened = self._furnished = self._leaving = False
        geometry.restore(self, settings)
        self.setWindowTitle("Chainrule")

    def open(self, session: Session) -> None:
        """Show a session, which ends when the window closes, and goes with it."""
        self.session: Session = session
        self.destroyed.connect(session.deleteLater)  # after all that shows it
        self._make_centre()
        self.bars: bars.Bars = bars.Bars(self, self.appearance.theme)
        self.panels: layout.Panels = layout.Panels(self)
        for setting in (LIVE, LARGEST, NUMBA, FUSED, GRAIN):
            self._follow(setting)
        self.panels.restore(self.settings)
        self._show_title()
        self._opened = True

    def furnish(self) -> None:
        """Make all that a graph can be looked at without; before anything is done with the window."""
        self.keymap: keymap.Keymap = keymap.Keymap(self.settings, self)
        self.session.key_of = self.keymap.told
        self.typesetter = formula.Typesetter(self, self.session.pointing)
        self.typesetter.set_theme(self.appearance.theme)
        self._make_filing()
        self.learning: learning.Learning = learning.Learning(self)
        self._fill_centre()
        self.status: status.StatusLine = status.StatusLine(self.session, self.documents.files, self.appearance.theme)
        self.setStatusBar(self.status)
        self.presenting: presenting.Presenting = presenting.Presenting(self)
        self.sheets: sheets.Sheets = sheets.Sheets(self)
        self.menus = menus.Menus(self)
        self._finish_menus()
        self.telling = telling.Telling(self)
        retracing.Retracing(self)
        focus.Rings(self)
        self.reopening = reopening.Reopening(self)
        self.panels.furnish()
        self._connect()
        self._follow(OPTIMIZER)
        self.setAcceptDrops(True)
        self._furnished = True

    @property
    def canvas(self) -> Canvas:
        """The canvas that commands are for."""
        return self.views.current

    def show_context_menu(self, at: QPoint) -> None:
        """Offer what can be done with what lies at a pixel of the canvas, which is selected by now."""
        self.menus.context_menu(*context_menu.offered(self.session)).popup(self.canvas.mapToGlobal(at))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once if nothing is lost by it, else as the person answers."""
        if not self._furnished:  # closed at the first sight of it
            if self._opened:
                self.session.close()
            return
        fields.finish_typing()
        self.learning.put_away()
        if not self._leaving and self.documents.pages.unsaved():
            event.ignore()
            QTimer.singleShot(0, self._ask_and_close)  # a window cannot be closed while it refuses to be
            return
        panels = self.presenting.leave()  # not to be put back: Qt may crash over the places of a window that goes
        geometry.save(self, self.settings)
        self.panels.save(self.settings, panels)
        self.reopening.note()
        self.exports.close()
        self.documents.files.close()
        self.autosave.close()
        self.learning.close()
        self.session.close()
        self.views.stop()
        self.panels.stop()
        self.typesetter.stop()
        event.accept()

    def close_without_asking(self) -> None:
        """Close, whatever is lost by it."""
        self._leaving = True
        self.close()

    def childEvent(self, event: QChildEvent) -> None:
        """Tell the panels of tabs of theirs."""
        super().childEvent(event)
        bar = event.child() if event.polished() else None
        if isinstance(bar, QTabBar):
            self.panels.follow_tabs(bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with a remote's keys, which nobody took; say why the command of another cannot be asked for."""
        super().keyPressEvent(event)
        if self._furnished and not clicker.turn(self, event):
            self.menus.excuse(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that can be opened."""
        if documents.dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a file that was dropped."""
        path = documents.dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.documents.open_path(path)

    def _ask_and_close(self) -> None:
        self.documents.when_all_safe(self.close_without_asking)

    def _make_filing(self) -> None:
        """What has to do with documents as files, and is not seen."""
        self.library = library.Library(own_folder("blocks"), self)
        self.library_menu: library_menu.LibraryMenu = library_menu.LibraryMenu(self.library, self.session, self)
        self.documents: documents.Documents = documents.Documents(self.session, self.settings, self)
        self.exports: exports.Exports = exports.Exports(
            self.session, self.settings, self.appearance, self.documents, self
        )
        self.autosave = recovery.Autosave(self.session, own_folder("recovery"))
        self.documents.pages.leaving.connect(self.autosave.hurry)
        self.documents.pages.dropped.connect(self.autosave.forget)

    def _make_centre(self) -> None:
        self.views: views.Views = views.Views(self)
        self.breadcrumb: breadcrumb.Breadcrumb = breadcrumb.Breadcrumb(self.session)
        self.transport: transport.Transport = transport.Transport(self.session, self.settings)
        self.hints: hints.Hints = hints.Hints(self.settings, self.session)
        centre = QWidget()
        column = self._column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hints)
        column.addWidget(self.breadcrumb)
        column.addWidget(self.views, 1)
        column.addWidget(self.transport)
        self.setCentralWidget(centre)
        centre.show()  # Qt would do so later, and give its room to the panels till then
        self.setDockNestingEnabled(True)
        for area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea):
            self.setTabPosition(area, QTabWidget.TabPosition.North)

    def _fill_centre(self) -> None:
        """What is above the graph at times only."""
        self.documents.pages.canvases = lambda: self.views.canvases
        self.canvas.own_blocks = self.library.entries
        self.lab_bar = lab_bar.LabBar(self.session, self.appearance.theme)
        self.tabs = tabs.Tabs(self.documents, self.appearance.theme)
        self._column.insertWidget(0, self.tabs)
        self._column.insertWidget(self._column.indexOf(self.views), self.lab_bar)

    def _finish_menus(self) -> None:
        self.menus.add_panels(dock.toggleViewAction() for dock in self.panels.docks.values())
        self.menus.letter()
        self.transport.set_actions(self.menus.actions)

    def _connect(self) -> None:
        self.panels.palette.chosen.connect(self.views.add)
        self.panels.palette.menu_wanted.connect(self.library_menu.show)
        self.panels.outline.menu_wanted.connect(lambda at: self.show_context_menu(self.canvas.mapFromGlobal(at)))
        self.library.changed.connect(self.panels.palette.refresh)
        self.panels.find.chosen.connect(self.views.reveal)
        self.panels.find.left.connect(self.views.focus)
        self.hints.lesson.clicked.connect(self.learning.begin)
        self.learning.player.changed.connect(
            lambda: self.hints.make_room(reading=self.learning.player.lesson is not None)
        )
        self.breadcrumb.chosen.connect(self.views.focus)
        self.lab_bar.back.clicked.connect(self.views.focus)
        # Queued: the history is not yet up to date when a change is told of.
        self.session.title_changed.connect(self._show_title, Qt.ConnectionType.QueuedConnection)
        self.session.opened.connect(self._show_title)
        self.session.runs.live_changed.connect(lambda live: self.settings.set(LIVE, live))
        self.settings.changed.connect(self._follow)
        self.appearance.changed.connect(self._set_theme)

    def _follow(self, setting: Setting[Any]) -> None:
        """Do as a setting says."""
        runs = self.session.runs
        setters: dict[Setting[Any], Callable[[Any], object]] = {
            THEME: self.appearance.choose,
            LIVE: runs.set_live,
            LARGEST: runs.set_largest,
            NUMBA: runs.set_numba,
            FUSED: runs.set_fused,
            GRAIN: self.session.stepping.set_grain,
        }
        if setting in setters:
            setters[setting](self.settings.get(setting))
        elif setting in TRAINING:
            self.session.training.follow(self.settings)

    def _set_theme(self, theme: Theme) -> None:
        for part in (
            self.typesetter,
            self.tabs,
            self.lab_bar,
            self.views,
            self.panels,
            self.bars,
            self.menus,
            self.status,
        ):
            part.set_theme(theme)

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.session.name}[*] — Chainrule")
        self.setWindowFilePath(str(self.session.path or ""))
        self.setWindowModified(not self.session.history.is_saved)
