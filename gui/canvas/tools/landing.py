"""A node that is dragged onto a wire comes to lie in it: the wire lights up while it would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from core.change import Change
from core.document import Document
from core.edits import rewiring
from core.errors import EditError
from core.language import tr
from core.ports import input_ports, output_ports
from core.records import Node

from .. import hits
from ..drawing.dynamic import area_of
from ..drawing.strokes import draw_few
from . import adding

if TYPE_CHECKING:
    from ..widget import Canvas

_WIDTH = 3.2
_HINT = "Release to put it into the wire · Esc cancels"


class Landing:
    """The wire under the middle of what is dragged, if that may lie in one."""

    def __init__(self, canvas: Canvas, node: Node | None, otherwise: str = "", *, new: bool = False) -> None:
        """node: what is dragged; None if that is more, or nothing that a wire could go through. otherwise: what the
        status line tells while there is no wire. new: it is not there yet, and a wire can go through it.
        """
        self._otherwise = otherwise
        self._canvas = canvas
        fits = node is not None and (new or _may_lie_in_a_wire(canvas.session.document, node))
        self._node = node if fits else None
        self.wire: int | None = None

    def follow(self, at: QPointF) -> None:
        """Look for a wire at a point of the scene."""
        wire = (
            None if self._node is None else hits.wire_at(self._canvas.picture.geometry, at, self._canvas.camera.scale)
        )
        if wire != self.wire:
            before = self._area()
            self.wire = wire
            self._canvas.refresh(before, self._area())
            self._canvas.session.said.emit(self._otherwise if wire is None else tr(_HINT))

    def spot(self, corner: QPointF) -> tuple[QPointF, Change] | None:
        """Where the node goes that is let go of at a corner, and its wiring into the wire that it lies on.

        What lies right of it makes way. None if there is no such wire, or it cannot be.
        """
        session, geometry = self._canvas.session, self._canvas.picture.geometry
        if self._node is None or self.wire is None:
            return None
        try:
            wiring = rewiring.insert(session.document, self._node.id, self.wire, session.runs.run)
        except EditError as error:
            session.refused.emit(str(error))
            return None
        parts = geometry.nodes.anatomies[geometry.nodes.slot_of[self._node.id]]
        put, room = adding.spot_in_wire(geometry, parts, corner, self.wire, self._node.id)
        return put, wiring + room

    def paint(self, painter: QPainter) -> None:
        """Light the wire up."""
        slots = self._slots()
        if len(slots):
            picture = self._canvas.picture
            draw_few(painter, picture.geometry.wires.curve[slots], picture.theme.valid, _WIDTH)

    def _slots(self) -> np.ndarray:
        slot = None if self.wire is None else self._canvas.picture.geometry.wires.find(self.wire)
        return np.array([] if slot is None else [slot], dtype=np.intp)

    def _area(self) -> QRectF:
        return area_of(self._canvas.picture, np.zeros(0, np.intp), self._slots())


def _may_lie_in_a_wire(document: Document, node: Node) -> bool:
    """Whether a node has an input and an output, and nothing is wired to it."""
    free = not document.incoming(node.id) and not document.outgoing(node.id)
    return free and bool(input_ports(document, node)) and bool(output_ports(document, node))
