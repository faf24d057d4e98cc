"""The canvas in the middle of the window, a second one beside it if wanted, and what the settings say of both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter

from ..canvas.minimap import Minimap
from ..canvas.shapes import WireLook
from ..canvas.widget import Canvas
from ..health.legend import Legend
from ..setting import Setting
from ..settings import HEALTH, MAP, MOTION, NAVIGATION, QUIET_WIRES, USED, WIRES
from ..theme import Theme

if TYPE_CHECKING:
    from ..window import MainWindow


MOST_USED = 40  # kinds that are remembered


class Views(QSplitter):
    """Two canvases show one session, each with its own camera; commands are for the one that had the focus last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._window = window
        self._canvases: list[Canvas] = []
        self._maps: list[Minimap] = []
        self._legends: list[Legend] = []
        self.setChildrenCollapsible(False)
        self.current = self._add()
        window.settings.changed.connect(self.follow)

    @property
    def canvases(self) -> list[Canvas]:
        """Those that were opened so far, the first one first."""
        return list(self._canvases)

    @property
    def is_split(self) -> bool:
        """Whether the second canvas is shown."""
        return len(self._canvases) > 1 and not self._canvases[1].isHidden()

    def add(self, kind: str) -> None:
        """Add a node to the graph where the current canvas has room."""
        self.current.add(kind)

    def reveal(self, node: int, then: Callable[[], object] = lambda: None) -> None:
        """Bring a node into view on the current canvas; then: called once it is there."""
        self.current.reveal(node, then)

    def focus(self) -> None:
        """Give the focus to the current canvas."""
        self.current.setFocus()

    def toggle_split(self) -> None:
        """Show the second canvas, looking where the first one does, or hide it."""
        if self.is_split:
            self._canvases[1].hide()
            self._canvases[0].setFocus()
            self.current = self._canvases[0]
            return
        first = self._canvases[0]
        second = self._canvases[1] if len(self._canvases) > 1 else self._add()
        second.show()
        half = self.width() // 2
        self.setSizes([half, half])
        second.setFocus()
        second.camera.look_at(first.camera.middle, first.camera.scale)
        second.damage(None)

    def share(self) -> None:
        """Give every canvas the commands and own blocks of the first."""
        first = self._canvases[0]
        for canvas in self._canvases[1:]:
            canvas.own_blocks = first.own_blocks
            canvas.addActions(first.actions())

    def stop(self) -> None:
        """End the threads that draw maps."""
        for small in self._maps:
            small.stop()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for canvas in self._canvases:
            canvas.set_theme(theme)

    def follow(self, setting: Setting[Any]) -> None:
        """Do as a setting says."""
        settings = self._window.settings
        for canvas, small, legend in zip(self._canvases, self._maps, self._legends, strict=True):
            if setting is NAVIGATION:
                canvas.hands.navigation = settings.get(NAVIGATION)
            elif setting is MOTION:
                canvas.set_motion(settings.get(MOTION) != "reduced")
            elif setting in (WIRES, QUIET_WIRES, HEALTH):
                quiet, health = settings.get(QUIET_WIRES), settings.get(HEALTH)
                canvas.set_wires(WireLook(settings.get(WIRES), quiet=quiet, health=health))
                legend.setVisible(health)
            elif setting is MAP:
                small.set_wanted(settings.get(MAP))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which canvas has the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Canvas):
            self.current = watched
        return super().eventFilter(watched, event)

    def _note_use(self, kind: str) -> None:
        """Offer a kind before others from now on."""
        settings = self._window.settings
        used = dict.fromkeys((kind, *settings.get(USED)))
        settings.set(USED, tuple(used)[:MOST_USED])
        for canvas in self._canvases:
            canvas.used = settings.get(USED)

    def _add(self) -> Canvas:
        window = self._window
        shown = self._canvases[0].following.leave() if self._canvases else None
        canvas = Canvas(window.session, window.appearance.theme, rows=shown.copy() if shown is not None else None)
        canvas.setObjectName(f"canvas{len(self._canvases) + 1 if self._canvases else ''}")
        canvas.installEventFilter(self)
        canvas.context_requested.connect(window.show_context_menu)
        canvas.used = window.settings.get(USED)
        canvas.added.connect(self._note_use)
        self._canvases.append(canvas)
        self._legends.append(Legend(canvas))
        self._maps.append(Minimap(canvas, self._legends[-1]))
        self.addWidget(canvas)
        self.share()
        for setting in (NAVIGATION, MOTION, WIRES, MAP):
            self.follow(setting)
        return canvas
