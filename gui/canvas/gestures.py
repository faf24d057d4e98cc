"""What the mouse does on the canvas, one class a gesture: start, move, finish, cancel. Here: pan, select, move."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from core.change import Change
from core.edits.arranging import move
from core.language import tr

from ..look.tints import faded
from ..running.pace import LARGE
from . import hits
from .beside import Edit
from .drawing import boxes
from .drawing.strokes import cosmetic
from .tools.aligning import Alignment
from .tools.landing import Landing

if TYPE_CHECKING:
    from ..session import Session
    from .widget import Canvas

_EDGE = 4.0  # scene units around what moves that are painted too: its outline
_NOWHERE = QPointF(1e9, 1e9)


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is: in pixels and in the scene, with the keys that are held."""

    pixel: QPointF
    scene: QPointF
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def shift(self) -> bool:
        """Whether Shift is held."""
        return bool(self.keys & Qt.KeyboardModifier.ShiftModifier)

    @property
    def control(self) -> bool:
        """Whether Ctrl (Cmd on a Mac) is held."""
        return bool(self.keys & Qt.KeyboardModifier.ControlModifier)

    @property
    def alt(self) -> bool:
        """Whether Alt is held."""
        return bool(self.keys & Qt.KeyboardModifier.AltModifier)


class Gesture:
    """A movement of the mouse with a button held. Between start and finish nothing but the picture changes.

    at_work: it makes a change itself at this moment. outlives_changes: it goes on when something else makes one.
    hangs: no button is held; the next press finishes it, or goes on with it.
    """

    cursor = Qt.CursorShape.ArrowCursor
    hint = ""  # for the status line: what a release will do
    pans_at_border = False
    outlives_changes = False
    at_work = False
    hangs = False

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def start(self, at: Pointer) -> None:
        """Begin where the button was pressed."""

    def move(self, at: Pointer) -> None:
        """Follow the mouse."""

    def press(self, at: Pointer) -> None:
        """The press that finishes it where it hangs; it hangs no longer if it goes on till the release."""
        self.move(at)

    def finish(self, at: Pointer) -> None:
        """The button was released: do it."""

    def cancel(self) -> None:
        """Put everything back; nothing to undo is left."""

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw what belongs to the gesture; the painter maps the scene to pixels."""


class Pan(Gesture):
    """Drag the scene."""

    cursor = Qt.CursorShape.ClosedHandCursor
    hint = "Drag to move the view"
    outlives_changes = True

    def start(self, at: Pointer) -> None:
        """Take hold of a point."""
        self._last = at.pixel

    def move(self, at: Pointer) -> None:
        """Keep the point under the mouse."""
        step = at.pixel - self._last
        self._last = at.pixel
        self.canvas.pan(step.x(), step.y())


class Marquee(Gesture):
    """Select what a rectangle touches, while it is drawn. Wires count where it touches no node."""

    cursor = Qt.CursorShape.CrossCursor
    hint = "Select what the rectangle touches · Shift adds, Ctrl toggles · Esc cancels"
    pans_at_border = True
    outlives_changes = True

    def start(self, at: Pointer) -> None:
        """Take the corner."""
        self._corner = at.scene
        self._before = self.canvas.session.selection
        self._rect = QRectF()

    def move(self, at: Pointer) -> None:
        """Draw the rectangle to the mouse and select."""
        old = self._rect
        self._rect = QRectF(self._corner, at.scene).normalized()
        self.canvas.session.select(self._chosen(at))
        self.canvas.refresh(old, self._rect)

    def finish(self, at: Pointer) -> None:
        """Keep the selection."""
        self.canvas.refresh(self._rect)

    def cancel(self) -> None:
        """Select what was selected before."""
        self.canvas.refresh(self._rect)
        self.canvas.session.select(self._there(self._before))

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw the rectangle."""
        theme = self.canvas.picture.theme
        painter.setPen(cosmetic(theme.selection, 1, Qt.PenStyle.DashLine))
        painter.setBrush(faded(theme.selection, 0.11))
        painter.drawRect(self._rect)

    def _chosen(self, at: Pointer) -> frozenset[int]:
        geometry = self.canvas.picture.geometry
        found = frozenset(geometry.nodes.ids[geometry.nodes_in(self._rect)].tolist())
        found |= {box.id for box in geometry.boxes() if self._rect.contains(QRectF(box.x, box.y, box.width, 1))}
        if not found:
            found = frozenset(geometry.wires.records[slot].id for slot in hits.wires_in(geometry, self._rect).tolist())
        if at.shift:
            return self._there(self._before) | found
        return self._there(self._before) ^ found if at.control else found

    def _there(self, ids: frozenset[int]) -> frozenset[int]:
        """Those that were not taken away meanwhile."""
        document = self.canvas.session.document
        tables = document.nodes, document.wires, document.frames, document.notes
        return frozenset(ident for ident in ids if any(ident in table for table in tables))


class Move(Gesture):
    """Drag what is selected; what is under the mouse snaps to neighbours or the grid. Frames take along their nodes."""

    cursor = Qt.CursorShape.SizeAllCursor
    hint = "Release to put it here · Shift keeps to one axis · Esc cancels"
    pans_at_border = True

    def __init__(self, canvas: Canvas, grasped: int) -> None:
        """grasped: the node, frame or note under the mouse."""
        super().__init__(canvas)
        self._grasped = grasped

    def start(self, at: Pointer) -> None:
        """Lift the selection out of the picture."""
        canvas, geometry = self.canvas, self.canvas.picture.geometry
        if self._grasped not in canvas.session.selection:
            canvas.session.select({self._grasped})
        self._from = at.scene
        self._shift = QPointF()
        ids, self._boxes = boxes.carried(geometry, canvas.session.selection)
        places = canvas.session.document.places
        ids = {ident for ident in ids if not places[ident].locked}
        self._slots = np.array([geometry.nodes.slot_of[ident] for ident in ids], dtype=np.intp)
        self._landing = Landing(
            canvas, geometry.nodes.records[self._slots[0]] if len(ids) == 1 else None, tr(self.hint)
        )
        if not (ids or self._boxes):
            canvas.session.said.emit(locked_words(canvas.session))
        self._corners = geometry.nodes.box[self._slots, :2].copy()
        self._alignment = Alignment(geometry, self._box_of_grasped(), self._slots)
        canvas.lift(self._slots)
        canvas.hide_boxes({box.id for box in self._boxes})

    def move(self, at: Pointer) -> None:
        """Shift what is lifted."""
        camera = self.canvas.camera
        wanted = self._alignment.snapped(at.scene - self._from, camera.visible, camera.scale, one_axis=at.shift)
        step = wanted - self._shift
        if step.isNull():
            return
        before = self._area()
        self._shift = wanted
        self.canvas.picture.geometry.shift(self._slots, step.x(), step.y())
        self.canvas.refresh(before, self._area())
        self._landing.follow(self.canvas.dynamic.lifted_middle())

    def finish(self, at: Pointer) -> None:
        """Put it down, as one thing to undo."""
        shift, ids = self._shift, self.canvas.picture.geometry.nodes.ids[self._slots].tolist()
        landed = self._landing.spot(self._box_of_grasped().topLeft()) if not shift.isNull() else None
        if len(ids) >= LARGE:
            self._shift = QPointF()  # they are shown where they go to while the worker moves them
        self.cancel()
        if not shift.isNull():
            places = {i: (x + shift.x(), y + shift.y()) for i, (x, y) in zip(ids, self._corners.tolist(), strict=True)}
            places |= {box.id: (box.x + shift.x(), box.y + shift.y()) for box in self._boxes}
            self._put_down(places, landed)
            self.canvas.bring_up(ids)

    def cancel(self) -> None:
        """Put it back where it was."""
        area = self._area()
        self.canvas.picture.geometry.shift(self._slots, -self._shift.x(), -self._shift.y())
        self._shift = QPointF()
        self._landing.follow(_NOWHERE)
        self.canvas.lift(self._slots[:0])
        self.canvas.hide_boxes(())
        self.canvas.refresh(area)

    def paint(self, painter: QPainter, scale: float) -> None:
        """Draw lines along which what is grasped is level with others, and frames at their new place."""
        theme = self.canvas.picture.theme
        for box in self._boxes:
            moved = replace(box, x=box.x + self._shift.x(), y=box.y + self._shift.y())
            boxes.draw_box(painter, moved, theme, scale, selected=box.id in self.canvas.session.selection)
        self._landing.paint(painter)
        painter.setPen(cosmetic(theme.accent, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLines(self._guides())

    def _put_down(self, places: dict[int, tuple[float, float]], landed: tuple[QPointF, Change] | None) -> None:
        session, geometry, slots = self.canvas.session, self.canvas.picture.geometry, self._slots

        def put_back() -> None:
            geometry.settle(slots)
            self.canvas.picture.disturb(None)
            self.canvas.damage(None)

        if landed is None:
            Edit(session, tr("Moving"), otherwise=put_back).make(len(places), move, places)
        else:
            corner, change = landed
            change += move(session.document, {self._grasped: corner.toTuple()})
            self.canvas.make_way(tr("Insert into wire"), change, change)

    def _box_of_grasped(self) -> QRectF:
        box = next((box for box in self._boxes if box.id == self._grasped), None)
        return self.canvas.picture.geometry.rect(self._grasped) if box is None else boxes.rect_of(box)

    def _guides(self) -> list[QLineF]:
        return [] if self._shift.isNull() else self._alignment.guides(self._shift)

    def _area(self) -> QRectF:
        area = self.canvas.dynamic.lifted_area()
        for box in self._boxes:
            area = area.united(boxes.rect_of(box).translated(self._shift))
        seen = self.canvas.camera.visible
        return seen if self._guides() else area.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)


def locked_words(session: Session) -> str:
    """Why what is selected does not move."""
    told = tr("What is selected is locked in its place: {key} frees it")
    return told.format(key=session.key_of("lock"))
