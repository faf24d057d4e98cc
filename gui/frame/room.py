"""The room that panels have: one that is called gets what it needs to be read, and gives it back when it is closed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget

from .places import LEFT, LEGIBLE, PLACES, RIGHT

LAYOUT_VERSION = 3  # Qt refuses a layout that was kept under another one: to be raised when panels change


class Room(QObject):
    """The heights of the panels of a window."""

    def __init__(self, window: QMainWindow, docks: dict[str, QDockWidget]) -> None:
        """docks: by the panels' names."""
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._before: dict[str, dict[QDockWidget, int]] = {}  # heights, with tabs, when a panel was opened

    def remember(self, name: str) -> None:
        """Note how high the others of a column are, before a panel is opened there."""
        self._before[name] = {dock: dock.height() + self._tabs(dock) for dock in self._column(self._docks[name])}

    def fit_on(self, width: int) -> None:
        """Close panels to the left, then to the right, till a window is no wider than its screen, with large texts."""
        for area in (LEFT, RIGHT):
            for dock in self._docks.values():
                if self._window.minimumSizeHint().width() > width and self._window.dockWidgetArea(dock) == area:
                    dock.close()
        layout = self._window.layout()
        assert layout is not None  # every main window has one
        layout.activate()  # from now on the window may be as narrow as it can

    def places(self) -> bytes:
        """Where everything is, but for which tabs are in front; a panel that is dragged is let go of."""
        self.let_go()
        return bytes(self._window.saveState(LAYOUT_VERSION).data())

    def let_go(self) -> None:
        """Put down a panel that a mouse is dragging, and nothing else.

        It has two places in Qt's layout till then; one that is kept, restored or taken apart has it end twice. Which
        one it is cannot be asked: a dock that was hidden meanwhile no longer has the mouse to itself, but is dragged.
        """
        where, left, none = QPointF(QCursor.pos()), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for dock in self._docks.values():
            at, keys = dock.mapFromGlobal(where), Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(dock, QMouseEvent(QEvent.Type.MouseButtonRelease, at, where, left, none, keys))

    def in_front(self) -> list[QDockWidget]:
        """The docks that are seen: not behind the tab of another."""
        return [dock for dock in self._docks.values() if self.is_seen(dock)]

    def give_back(self, name: str) -> None:
        """Have the others in front, and as high, as they were before a panel was opened that is closed now.

        Nothing for one that is open again: putting everything where it was hides all for a moment.
        """
        if not self._docks[name].isHidden():
            return
        heights = {dock: height for dock, height in self._before.pop(name, {}).items() if dock.isVisible()}
        for dock in heights:
            dock.raise_()
        self._resize(heights)

    def make(self, name: str) -> None:
        """Have the panels of the same column let one that is too low to be read be as high as it needs to be.

        They stay high enough to be read themselves; where there is no room for that, only their titles and tabs do.
        """
        dock, room = self._docks[name], PLACES[name].room
        beside = self._window.tabifiedDockWidgets(dock)
        others = [other for other in self._column(dock) if other is not dock and other not in beside]
        if dock.height() >= room or dock.isFloating() or not others:
            return
        whole = dock.height() + sum(other.height() for other in others)
        left = whole - LEGIBLE * len(others)
        high = min(room, left) if left >= LEGIBLE else whole
        heights = {dock: high} | dict.fromkeys(others, max(1, (whole - high) // len(others)))
        self._resize({one: high + self._tabs(one) for one, high in heights.items()})

    def is_seen(self, part: QWidget) -> bool:
        """Whether a dock or its tabs are in front in the window; Qt puts those that are not outside of it."""
        return part.isVisible() and not part.isWindow() and self._window.rect().intersects(part.geometry())

    def _column(self, dock: QDockWidget) -> Iterator[QDockWidget]:
        """The docks that are to be seen in the same column."""
        area = self._window.dockWidgetArea(dock)
        return (one for one in self._docks.values() if self._window.dockWidgetArea(one) == area and self.is_seen(one))

    def _tabs(self, dock: QDockWidget) -> int:
        """Pixels that the tabs above a dock take, which Qt counts when it is given a height."""
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        titles = {bar.tabText(bar.currentIndex()): bar.height() for bar in bars if self.is_seen(bar)}
        return titles.get(dock.windowTitle(), 0)

    def _resize(self, heights: dict[QDockWidget, int]) -> None:
        self._window.resizeDocks(list(heights), list(heights.values()), Qt.Orientation.Vertical)
