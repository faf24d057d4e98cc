"""What lights up under the mouse, at once, and what is told about it after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from core.document import Document
from core.dots import ahead

from .. import gestures, hits
from ..drawing.dynamic import Glow
from . import resizing
from .tip import Tip, told_about

if TYPE_CHECKING:
    from ..widget import Canvas

FIRST, NEXT = 500, 100  # milliseconds until a tip is shown; while one is
_COLD = 700  # milliseconds without a tip, after which the next one takes its time again


class Hover:
    """The thing under the mouse while no button is held."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.hit: hits.Hit | None = None
        self.tip = Tip(canvas)
        self._timer = QTimer(canvas, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._warm = QTimer(canvas, singleShot=True, interval=_COLD)
        canvas.session.stepping.stepped.connect(self._hide_tip)  # what it tells is of the step before
        canvas.session.measuring.found.connect(self._tell_more)
        canvas.session.pointing.pointed.connect(self._follow)

    def move(self, at: gestures.Pointer) -> None:
        """Light what is there now."""
        hit = self._canvas.hit(at.scene)
        if hit == self.hit:
            return
        self.hit = hit
        self._light(_glow(self._canvas.session.document, hit))
        self._point(hit.ident if hit is not None and hit.part == "wire" else None)
        shape = Qt.CursorShape.OpenHandCursor if self._canvas.hands.space else _cursor(hit)
        self._canvas.set_cursor(shape)
        self._hide_tip()
        if hit is not None:
            self._timer.start(NEXT if self._warm.isActive() else FIRST)

    def leave(self) -> None:
        """The mouse is gone, or busy."""
        self.hit = None
        self._light(Glow())
        self._point(None)
        self._hide_tip()

    def _point(self, wire: int | None) -> None:
        self._canvas.session.pointing.point(wire, self)

    def _follow(self, by: object) -> None:
        """Light the wire that is pointed at elsewhere, at a term of a formula."""
        if by is self:
            return
        document, wire = self._canvas.session.document, self._canvas.session.pointing.wire or 0
        lies_here = wire in document.wires and self._canvas.picture.geometry.wires.find(wire) is not None
        self._light(_glow(document, hits.Hit("wire", wire) if lies_here else None))

    def _light(self, glow: Glow) -> None:
        dynamic = self._canvas.dynamic
        if glow != dynamic.glow:
            before = dynamic.glow_area()
            dynamic.glow = glow
            self._canvas.refresh(before, dynamic.glow_area())

    def _tell_more(self) -> None:
        """A tip that is shown tells what was found of large values meanwhile."""
        if self.tip.isVisible():
            self._tell()

    def _hide_tip(self) -> None:
        self._timer.stop()
        if self.tip.isVisible():
            self.tip.hide()
            self._warm.start()

    def _tell(self) -> None:
        told = None if self.hit is None else told_about(self._canvas.picture, self.hit)
        if told is not None:
            self.tip.tell(told, self._canvas.picture.theme, self._canvas.mapToGlobal(self._canvas.hands.last.toPoint()))


def _glow(document: Document, hit: hits.Hit | None) -> Glow:
    """A node with its wires and their other ends; a wire with both ends, and the reroute dots that it comes through."""
    if hit is None or hit.part == "box":
        return Glow()
    if hit.part == "wire":
        way = [document.wires[hit.ident], *ahead(document, document.wires[hit.ident])]
        ends = {end for wire in way for end in (wire.source, wire.target)}
        return Glow(frozenset(ends), frozenset(wire.id for wire in way))
    wires = [*document.incoming(hit.ident).values(), *document.outgoing(hit.ident).values()]
    ends = {hit.ident, *(wire.source for wire in wires), *(wire.target for wire in wires)}
    return Glow(frozenset(ends), frozenset(wire.id for wire in wires), hit.port)


def _cursor(hit: hits.Hit | None) -> Qt.CursorShape:
    if hit is not None and hit.edge != (0, 0):
        return resizing.edge_cursor(hit.edge)
    shapes = {
        "port": Qt.CursorShape.CrossCursor,
        "field": Qt.CursorShape.SizeHorCursor,
        "wire": Qt.CursorShape.PointingHandCursor,
    }
    return shapes.get(hit.part, Qt.CursorShape.ArrowCursor) if hit is not None else Qt.CursorShape.ArrowCursor
