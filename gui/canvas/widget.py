"""The node editor: mouse, keys and drags, each handed to what deals with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core.edits.wires import connect
from core.find import search as entries
from core.language import tr
from core.records import BLOCK, VARIABLE, Node

from ..selecting import one_selected
from ..session import Session
from ..theme import Theme
from . import gestures, hits, keys
from .commands import CommandedView
from .drawing import boxes as box_drawing
from .drawing.detail import growth
from .drawing.dynamic import area_of
from .editing import selected_box, selected_wire
from .geometry import Geometry
from .hands import Hands
from .listening import make_known
from .shifts import Shifts
from .tables import Slots
from .tools import adding, cutting, wiring
from .tools import popup as popups
from .tools.box_editor import BoxEditor
from .tools.dropping import Dropping
from .tools.editor import InPlaceEditor

_BELOW = QPointF(0, 14)  # from what a popup is about, which it would cover, to the popup


class Canvas(CommandedView):
    """The graph, to be edited. ``context_requested``: a click with the right button, at a pixel."""

    context_requested = Signal(QPoint)
    _handlers: Mapping[QEvent.Type, Callable[[Any], object]] = MappingProxyType({})  # events come while it is made

    def __init__(
        self, session: Session, theme: Theme, parent: QWidget | None = None, rows: Geometry | None = None
    ) -> None:
        super().__init__(session, theme, parent, rows)
        make_known(self)  # before Qt tells of anything here: it asks but once
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Graph"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setMinimumSize(240, 160)
        self.hands = Hands(self)
        self.editor = InPlaceEditor(self)
        self.box_editor = BoxEditor(self)
        self.shifts = Shifts(session)
        self._dropping = Dropping(self)
        self._draft: wiring.Draft | None = None  # the wire that came along to the popup
        self._handlers = self._table()
        session.opened.connect(self.hands.forget)
        session.level_changed.connect(self.hands.forget)
        session.changed.connect(self.hands.meet_change)

    def event(self, event: QEvent) -> bool:
        """Hand each event to what deals with it."""
        handler = self._handlers.get(event.type())
        if handler is not None:
            handled = handler(event)
            if handled or handled is None:
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Stay: Tab is a key of commands here, and others go to the next panel."""
        return False

    def paint_over(self, painter: QPainter) -> None:
        """Draw what is going on."""
        self.hands.paint(painter, self.camera.scale)
        self._dropping.paint(painter, self.camera.scale)
        if self._draft is not None:
            self._draft.paint(painter, self.camera.scale)

    def covers_scene(self) -> bool:
        """Whether something is painted that may stay under the mouse when the scene moves."""
        in_hand = not isinstance(self.hands.gesture, gestures.Pan | None) or self._dropping.is_over
        return in_hand or self._draft is not None or super().covers_scene()

    def hit(self, at: QPointF) -> hits.Hit | None:
        """What lies under a point of the scene; chips belong to their wire."""
        reach = hits.COARSE_WIRE_REACH if self.hands.coarse else hits.WIRE_REACH
        found = hits.hit(self.picture.geometry, at, self.camera.scale, reach)
        if found is None or found.part == "box":
            wire = self.picture.placing(growth(self.camera.scale)).at(at)
            return found if wire is None else hits.Hit("wire", wire)
        return found

    def pointed_at(self) -> QPointF:
        """The pixel under the mouse; the middle if the mouse is elsewhere."""
        return self.hands.last if self.hands.over else super().pointed_at()

    def lift(self, slots: Slots) -> None:
        """Take nodes out of the static picture while they move; put back those that were out."""
        before = self.dynamic.lifted_area()
        self.picture.lifted = frozenset(slots.tolist())
        self.damage([area for area in (before, self.dynamic.lifted_area()) if not area.isNull()])

    def hide_wires(self, ids: Collection[int]) -> None:
        """Leave wires out of the picture while they are in the hand."""
        wires = self.picture.geometry.wires
        before = self.picture.hidden
        self.picture.hidden = frozenset(slot for ident in ids if (slot := wires.find(ident)) is not None)
        changed = np.array(sorted(before | self.picture.hidden), dtype=np.intp)
        self.damage([area_of(self.picture, changed[:0], changed)])

    def hide_boxes(self, ids: Collection[int]) -> None:
        """Leave frames and notes out of the picture while they are in the hand."""
        boxes = self.picture.geometry.boxes()
        changed = self.picture.hidden_boxes ^ frozenset(ids)
        self.picture.hidden_boxes = frozenset(ids)
        self.damage([box_drawing.rect_of(box).adjusted(-8, -8, 8, 8) for box in boxes if box.id in changed])

    def set_cursor(self, shape: Qt.CursorShape) -> None:
        """Show another cursor."""
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def choose(self, ident: int, at: gestures.Pointer) -> None:
        """Select something that was clicked, lifting it over what covers it; Shift adds, Ctrl toggles."""
        chosen = self.session.selection
        self.session.select(chosen ^ {ident} if at.control else chosen | {ident} if at.shift else {ident})
        self.bring_up({ident})

    def search(self, pixel: QPointF, port: hits.Port | None = None) -> None:
        """Offer what can be added at a pixel; with a port, a wire to it comes along; into the wire that is selected."""
        at, wire = self.camera.to_scene(pixel), selected_wire(self.session) if port is None else None
        offered = self.offered()
        if port is not None:
            offered = adding.fitting(self.session.document, offered, port, self.session.runs.run)
        formulas = port is None and self.session.level is None
        popup = popups.search_popup(self.picture.theme, self, lambda: offered, formulas=formulas)
        if port is None:
            put = partial(self.place_free, at=at, wire=wire) if self.hands.over else self.add_beside
            self.open_popup(popup, lambda entry: self._put(entry, put), pixel)
            return
        self._show_draft(wiring.Draft(self, port, at))
        self.open_popup(popup, lambda entry: self.place(entry, at, port), pixel + _BELOW)

    def take_scissors(self) -> None:
        """Have the next drag cut wires."""
        self.hands.take(cutting.Cut(self, hangs=True))

    def wire(self) -> None:
        """Offer the inputs that the outputs of the selected node can be wired to."""
        document = self.session.document
        nodes = [document.nodes[i] for i in self.session.selection if i in document.nodes]
        sources = popups.outputs_of(document, nodes[0]) if len(nodes) == 1 else []
        if not sources:
            told = tr("Select one node with an output, then press {key} to wire it.")
            self.session.noted.emit(told.format(key=self.session.key_of("wire")))
            return
        popup = popups.wire_popup(document, self.session.runs.run, sources, self.picture.theme, self)
        popup.considered.connect(lambda way: self._show_draft(wiring.draft_between(self, way)))
        self.open_popup(
            popup,
            lambda way: self.session.do(connect, way[0].node, way[0].key, way[1].node, way[1].key),
            self.below(nodes[0].id),
        )

    def open_popup(self, popup: popups.Popup, then: Callable[[Any], object], pixel: QPointF) -> None:
        """Show a popup near a pixel; then: told of what is chosen."""
        popup.chosen.connect(then)
        for elsewhere in (self.session.opened, self.session.level_changed):
            elsewhere.connect(popup.leave)
        popup.closed.connect(popup.deleteLater)
        popup.closed.connect(lambda: self._show_draft(None))
        popup.open_at(pixel.toPoint())

    def below(self, node: int) -> QPointF:
        """The pixel for what is asked about a node: at its lower left corner, so that it stays in sight."""
        return self.camera.to_pixel(self.picture.geometry.rect(node).bottomLeft()) + _BELOW

    def enter(self) -> None:
        """Go into the selected block, or edit the selected variable's value, or the text of a frame or a note."""
        node = self.session.document.nodes.get(one_selected(self.session) or 0)
        if node is not None and node.kind == BLOCK:
            self.session.visiting.go(node.id)
        elif node is not None and node.kind == VARIABLE:
            self.edit(node)
        elif selected_box(self.session) is not None:
            self.rename()

    def edit(self, node: Node, typed: str = "") -> None:
        """Edit a variable's value in place; typed: the first characters, instead of the value that is there."""
        self.editor.edit_value(node, typed)

    def rename(self) -> None:
        """Edit in place the name of the selected node, the title of a frame, the text of a note."""
        nodes = [ident for ident in self.session.selection if self.picture.geometry.nodes.find(ident) is not None]
        box = selected_box(self.session)
        if len(nodes) == 1:
            self.editor.edit_name(self.session.document.nodes[nodes[0]])
        elif box is not None:
            self.box_editor.edit(box.id)

    def _put(self, entry: entries.Entry, put: Callable[[entries.Entry], object]) -> None:
        """Add what was found, by ``put`` unless it is a formula."""
        if entry.kind == entries.FORMULA:
            self.add_formula(entry.name)
        else:
            put(entry)

    def _show_draft(self, draft: wiring.Draft | None) -> None:
        """Show another wire that waits, or none."""
        before, self._draft = self._draft, draft
        for each in (before, draft):
            if each is not None:
                each.show()

    def _table(self) -> dict[QEvent.Type, Callable[[Any], object]]:
        kind, hands, dropping = QEvent.Type, self.hands, self._dropping
        return {
            kind.MouseButtonPress: hands.mouse,
            kind.MouseMove: hands.mouse,
            kind.MouseButtonRelease: hands.mouse,
            kind.MouseButtonDblClick: hands.mouse,
            kind.Wheel: hands.wheel.turn,
            kind.NativeGesture: hands.wheel.pinch,
            kind.Leave: lambda _event: hands.leave(),
            kind.FocusOut: lambda _event: hands.unfocus(),
            kind.ShortcutOverride: lambda _event: hands.gesture is not None,
            kind.KeyPress: lambda event: keys.press(self, event),
            kind.KeyRelease: lambda event: keys.release(self, event),
            kind.DragEnter: dropping.enter,
            kind.DragMove: dropping.move,
            kind.DragLeave: lambda _event: dropping.leave(),
            kind.Drop: dropping.drop,
        }
