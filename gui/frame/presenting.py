"""The window for an audience: the graph and its steps alone, on the whole screen, in sizes that are read from afar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from core.language import tr

from ..look.labels import enlarge, unit_of

if TYPE_CHECKING:
    from ..window import MainWindow

_LARGER = 2.0  # texts about the step, at most
USUAL_WIDTH = 240  # pixels that they need in the usual size
_LARGEST_FIT = 2.5  # the graph
_WIDE = 0.3  # of the screen, for what is told of the step
_HIGH = [700, 300]  # of a thousand pixels, for the page of a lesson and for the step beneath it


class Presenting(QObject):
    """Shows a window so, and as it was again."""

    def __init__(self, window: MainWindow) -> None:
        """Change nothing yet."""
        super().__init__(window)
        self._window = window
        self._before: tuple[bytes, Qt.WindowState] | None = None
        self._in_front: list[QDockWidget] = []  # of tabs, which Qt does not remember
        self._aside: list[QWidget] = []
        self._texts = 1.0
        window.appearance.changed.connect(self._enlarge, Qt.ConnectionType.QueuedConnection)  # once all have it
        for dock in window.panels.docks.values():
            dock.visibilityChanged.connect(self._enlarge, Qt.ConnectionType.QueuedConnection)  # once it is made

    @property
    def is_on(self) -> bool:
        """Whether it is shown so."""
        return self._before is not None

    def toggle(self) -> None:
        """Begin, or end."""
        if self.is_on:
            self.end()
        else:
            self._begin()

    def end(self) -> None:
        """Show the window as it was before; nothing if it is shown so."""
        window, learning = self._window, not self._window.panels.docks["lessons"].isHidden()
        panels = self.leave()
        if panels is None:
            return
        for part in self._aside:
            part.show()
        window.panels.put(panels)
        for dock in self._in_front:
            dock.raise_()
        if learning:
            window.learning.show()  # a quiz that began meanwhile goes on
        window.status.forget()  # how to end it

    def leave(self) -> bytes | None:
        """End without a look back, as the window goes; where the panels were before, None if it is not shown so."""
        if self._before is None:
            return None
        panels, how = self._before
        self._before = None
        self._scale(1.0, 1.0)
        self._window.setWindowState(how)
        return panels

    def _begin(self) -> None:
        window, step = self._window, self._window.panels.docks["steps"]
        self._before = window.panels.room.places(), window.windowState()
        docks = window.panels.docks
        self._in_front = window.panels.room.in_front()
        self._aside = [part for part in (window.bars.tools, window.hints) if not part.isHidden()]
        for part in self._aside:
            part.hide()
        learning = window.learning
        kept = {"steps", "lessons"} if learning.player.lesson or learning.quiz.active else {"steps"}
        for name, dock in docks.items():
            dock.setVisible(name in kept and not dock.isHidden())
        window.panels.show("steps")
        wide = round(_WIDE * window.screen().size().width())
        self._scale(min(_LARGER, max(1.0, wide / USUAL_WIDTH)), _LARGEST_FIT)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        window.resizeDocks([step], [wide], Qt.Orientation.Horizontal)
        window.resizeDocks([docks["lessons"], step], _HIGH, Qt.Orientation.Vertical)
        window.views.focus()  # where the keys of a remote go on
        key = window.session.key_of("present")
        window.session.noted.emit(tr("Presenting: {key} ends it.").format(key=key))

    def _scale(self, texts: float, largest_fit: float) -> None:
        self._texts = texts
        self._enlarge()
        for canvas in self._window.views.canvases:
            canvas.camera.largest_fit = largest_fit
            canvas.fit()

    def _enlarge(self) -> None:
        """Give the texts of what is open their size, and those of all others the usual one again."""
        docks = self._window.panels.docks.values()
        parts = {dock.widget(): not dock.isHidden() for dock in docks if dock.widget() is not None}
        for part, shown in {**parts, self._window.status: True}.items():
            texts = self._texts if shown else 1.0
            if {texts, unit_of(part)} != {1.0}:
                enlarge(part, texts)
