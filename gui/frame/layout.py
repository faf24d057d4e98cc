"""Where the panels are: docks around the canvas, their menu, their focus, and the layout kept between starts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from core.language import tr

from ..lessons.cover import Cover
from ..look.calm import on_panel
from ..panels.explaining import explain
from ..panels.inspector import inspector
from ..panels.lists import find, outline, palette, problems
from ..panels.stepping import steps
from ..settings import LAYOUT, Settings
from ..theme import Theme, Themed
from .places import LEAST, LEFT, PLACES, RIGHT, Place
from .room import LAYOUT_VERSION, Room
from .titles import PanelTitle

if TYPE_CHECKING:
    from ..window import MainWindow

_CORNERS = {Qt.Corner.BottomLeftCorner: LEFT, Qt.Corner.BottomRightCorner: RIGHT}
_GRAPH = 560  # pixels of width that panels to the left leave to it, where they can be narrower


@runtime_checkable
class Working(Protocol):
    """A panel with a worker."""

    def stop(self) -> None:
        """End the worker's thread."""


class Panels(QObject):
    """The panels of a window: docks at once, and what is in them when it is asked to."""

    def __init__(self, window: MainWindow) -> None:
        """Make an empty dock for each panel."""
        super().__init__(window)
        self._window = window
        self._titles: list[PanelTitle] = []
        self.docks: dict[str, QDockWidget] = {}
        self.room: Room = Room(window, self.docks)
        for name, place in PLACES.items():
            self.docks[name] = self._dock(name, place)
            if place.make is None:
                self._put_in(name, QWidget())  # as wide as what will be there: nothing moves then
            else:
                self.docks[name].hide()
        self._count_problems(0)

    def furnish(self) -> None:
        """Make the panels that are open at first: last of all, since a graph can be looked at without them."""
        session, theme, window = self._window.session, self._window.appearance.theme, self._window
        self.palette: palette.PalettePanel = palette.PalettePanel(theme, offer=window.canvas.offered)
        self.outline: outline.Outline = outline.Outline(session, theme)
        self.problems: problems.Problems = problems.Problems(session, theme)
        self.find: find.FindPanel = find.FindPanel(session, theme)
        self.inspector: inspector.Inspector = inspector.Inspector(session, theme, window.typesetter)
        self.steps: steps.StepPanel = steps.StepPanel(session, theme, window.typesetter)
        self.explain: explain.ExplainPanel = explain.ExplainPanel(session, theme, window.typesetter)
        made: list[QWidget] = [self.inspector, self.steps, self.explain, self.palette, self.outline, self.problems]
        for panel in (*made, self.find):
            self._put_in(panel.objectName(), panel)
        self._fill_when_seen()
        self.steps.end.check_wanted.connect(lambda: self._explain(self.explain.checks.check))
        self.steps.end.script_wanted.connect(lambda: self._explain(self.explain.show_code))
        for signal in (session.level_changed, session.opened):
            signal.connect(self.palette.refresh)
        self.problems.counted.connect(self._count_problems)
        self.set_theme(theme)  # again, now that they are in their docks

    @property
    def made(self) -> list[QWidget]:
        """The panels that were made so far."""
        return [dock.widget() for dock in self.docks.values() if dock.widget() is not None]

    def show(self, name: str) -> QWidget:
        """Bring a panel to the front, opened and made if it is not yet."""
        if self.docks[name].isHidden():
            self.room.remember(name)
        self.docks[name].show()
        self._fill(name)
        self.docks[name].raise_()
        self.room.make(name)
        return self.docks[name].widget()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (*self.made, *self._titles):
            if isinstance(part, Themed):
                part.set_theme(theme)

    def stop(self) -> None:
        """End what works for the panels; before the window is gone."""
        for panel in self.made:
            if isinstance(panel, Working):
                panel.stop()

    def restore(self, settings: Settings) -> None:
        """Put everything where it was, or where it is best on a first start."""
        window = self._window
        if not (settings.get(LAYOUT) and self.put(settings.get(LAYOUT))):
            self.put(_first_state())
            left, right = (
                [self.docks[name] for name in side] for side in (("palette", "outline"), ("inspector", "steps"))
            )
            window.resizeDocks([left[0], right[0]], first_widths(window.width()), Qt.Orientation.Horizontal)
            window.resizeDocks(left, [380, 280], Qt.Orientation.Vertical)
            window.resizeDocks(right, [300, 400], Qt.Orientation.Vertical)
        for corner, side in _CORNERS.items():  # panels beneath the graph leave those beside it their height
            window.setCorner(corner, side)

    def fit_on_screen(self) -> None:
        """Close some where the screen is too narrow for all of them."""
        self.room.fit_on(self._window.screen().availableSize().width())

    def put(self, places: QByteArray | bytes) -> bool:
        """Put everything where it was; False if that is not known."""
        self.room.let_go()
        done = self._window.restoreState(places, LAYOUT_VERSION)
        for title in self._titles:
            title.settle()
        return done

    def save(self, settings: Settings, places: bytes | None = None) -> None:
        """Remember where everything is; places: where it was before, if that is to be remembered."""
        now = self.room.places()
        settings.set(LAYOUT, now if places is None else places)

    def follow_tabs(self, bar: QTabBar) -> None:
        """Have the tabs of a place keep their names, scrolled through where there are many; a click makes room."""
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setUsesScrollButtons(True)
        bar.tabBarClicked.connect(lambda place: QTimer.singleShot(0, self, partial(self._clicked, bar.tabText(place))))

    def _explain(self, part: Callable[[], None]) -> None:
        """Bring the panel that explains to the front, and have it do a part of that."""
        self.show("explain")
        part()

    def _fill_when_seen(self) -> None:
        """Make the other panels once they are to be seen, at once those that were when the app was left."""
        for name in (name for name, place in PLACES.items() if place.make is not None):
            self.docks[name].visibilityChanged.connect(partial(self._fill_if, name))
            self._fill_if(name, self.room.is_seen(self.docks[name]))

    def _fill_if(self, name: str, visible: bool) -> None:
        if visible:
            self._fill(name)
        elif self.docks[name].isHidden():
            QTimer.singleShot(0, self, partial(self.room.give_back, name))

    def _clicked(self, title: str) -> None:
        """The tab of a panel was clicked, which is in front by now."""
        for name, dock in self.docks.items():
            if dock.windowTitle() == title:
                self.room.make(name)

    def _fill(self, name: str) -> None:
        """Make what is in a dock, unless it is there."""
        make = PLACES[name].make
        if make is not None and self.docks[name].widget() is None:
            self._put_in(name, make(self._window))
            self.set_theme(self._window.appearance.theme)  # what gets a parent under a style sheet loses its palette

    def _put_in(self, name: str, panel: QWidget) -> None:
        panel.setObjectName(name)
        panel.setAccessibleName(panel.accessibleName() or tr(PLACES[name].title))
        if self.docks[name].widget() is not None:
            self.docks[name].widget().deleteLater()
        self.docks[name].setWidget(panel)
        on_panel(panel)
        panel.setMinimumWidth(LEAST[PLACES[name].area])
        if PLACES[name].whole:
            Cover(panel, self._window.session.stepping)

    def _count_problems(self, count: int) -> None:
        self.docks["problems"].setWindowTitle(tr("Problems ({count})").format(count=count) if count else tr("Problems"))

    def _dock(self, name: str, place: Place) -> QDockWidget:
        dock = QDockWidget(tr(place.title), self._window)
        dock.setObjectName(_dock_name(name))
        bar = PanelTitle(dock, self._window, self._window.appearance.theme)
        dock.setTitleBarWidget(bar)
        self._titles.append(bar)
        self._window.addDockWidget(place.area, dock)
        return dock


def first_widths(window: int) -> list[int]:
    """The widths of the panels to the left and to the right: more than half of a window is the graph's."""
    right = min(330, max(262, round(0.24 * window)))
    return [max(LEAST[LEFT], min(264, max(244, round(0.18 * window)), window - right - _GRAPH)), right]


def _dock_name(panel: str) -> str:
    return f"{panel}_dock"


def _first_state() -> QByteArray:
    """The panels in their areas and tabs, as another window would save them.

    Docks that are put into tabs before their window is shown leave a tab bar at the place where they were; those that
    are restored do not.
    """
    window = QMainWindow()
    window.setDockNestingEnabled(True)
    docks = {}
    for name, place in PLACES.items():
        docks[name] = QDockWidget(place.title, window)
        docks[name].setObjectName(_dock_name(name))
        window.addDockWidget(place.area, docks[name])
    for name, place in PLACES.items():
        if place.behind:
            window.tabifyDockWidget(docks[place.behind], docks[name])
        docks[name].setHidden(place.make is not None)
    for place in PLACES.values():
        if place.behind:
            docks[place.behind].raise_()
    return window.saveState(LAYOUT_VERSION)
