"""A view in which one finds one's way: zoom and fit, what is selected, levels, nodes brought into view, bookmarks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import islice

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from core.dots import told
from core.edits.arranging import GRID
from core.edits.bookmarks import set_bookmark
from core.language import tr
from core.reach import Way, reach
from core.records import Bookmark

from ..selecting import go_to
from . import flight
from .camera import SMALLEST
from .drawing import pulse
from .drawing.detail import NEAR_FROM, TOTALS_FROM
from .drawing.pulse import moving
from .geometry import meets
from .shapes import around_all, as_rect
from .view import FIT_ROOM, GraphView

_AROUND = 48.0  # pixels kept between what is walked to and the border
_LOOKED_AT = 1_000  # of what changed, at a time: most often one of the first is in sight
READABLE = NEAR_FROM  # the scale from which on a node that is gone to can be read
TOLD = TOTALS_FROM  # from which on names, values and gradients can, if nothing else


class WayfindingView(GraphView):
    """A graph in which one can go about without a mouse."""

    _wires_of = 0  # the node whose wires are gone through

    def fit(self, *, selection: bool = False) -> None:
        """Show everything, or the selection if there is one; of a wire, the nodes at its ends."""
        chosen = self.session.selection if selection and self.session.selection else None
        if chosen is not None:
            wires = [self.session.document.wires[ident] for ident in chosen if ident in self.session.document.wires]
            chosen = chosen.union(*((wire.source, wire.target) for wire in wires))
        bounds = self.picture.geometry.bounds(chosen)
        if not bounds.isNull():
            self.course.fly(*self._fit(bounds))

    def zoom_to(self, scale: float) -> None:
        """Take a scale, around the middle."""
        self.course.fly(self.camera.middle, scale)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by a factor around a pixel, or the middle, until all is seen; sharp a moment later."""
        self.flight.stop()
        middle = QPointF(self.width() / 2, self.height() / 2)
        whole = self.camera.fit(self.picture.geometry.bounds().adjusted(*FIT_ROOM))[1]
        if self.camera.zoom_at(middle if at is None else at, factor, min(SMALLEST, whole)):
            self._show_move()
            self._sharpener.start()

    def set_motion(self, wanted: bool) -> None:
        """Move as the system has it, or jump."""
        moves = wanted and moving(self)
        for movement in (self.flight, self.glide):
            movement.setDuration(flight.MILLISECONDS if moves else 0)
        self.pulse.setDuration(pulse.MILLISECONDS if moves else 0)

    def select_all(self) -> None:
        """Select every node, frame and note of this level."""
        geometry = self.picture.geometry
        nodes = geometry.nodes.ids[np.flatnonzero(geometry.nodes.alive)].tolist()
        self.session.select([*nodes, *(box.id for box in geometry.boxes())])

    def invert_selection(self) -> None:
        """Select every node, frame and note of this level that is not selected, and nothing else."""
        before = self.session.selection
        self.select_all()
        self.session.select(self.session.selection - before)

    def select_reach(self, way: Way) -> None:
        """Select all that feeds the selection, or that it feeds, near and far, as well."""
        session = self.session
        session.select(session.selection | reach(session.document, session.selection, way))

    def next_wire(self) -> None:
        """Select the wires of the selected node, one after the other: those that feed it, then those that it feeds."""
        document, chosen = self.session.document, next(iter(self.session.selection), 0)
        if chosen in document.nodes:
            self._wires_of = chosen
        fed = (wire.id for _, wire in sorted(document.incoming(self._wires_of).items()))
        wires = [*fed, *document.outgoing(self._wires_of)]
        if not wires or (chosen not in wires and chosen != self._wires_of):
            self.session.noted.emit(
                tr("Select a node with wires first, then press {key}.").format(key=self.session.key_of("next_wire"))
            )
            return
        wire = document.wires[wires[(wires.index(chosen) + 1) % len(wires)] if chosen in wires else wires[0]]
        self.session.select({wire.id})
        source, target = (document.nodes[told(document, end)].name for end in (wire.source, wire.target))
        self.session.noted.emit(tr("The wire from {source} to {target}").format(source=source, target=target))

    def reveal(self, ident: int, then: Callable[[], object] = lambda: None) -> None:
        """Select a node, on its level and in view, large enough to be read; then: called once it is."""

        def look() -> None:
            rect, seen = self.picture.geometry.rect(ident), self.camera.visible
            if self.camera.scale < READABLE or not seen.contains(rect.adjusted(-GRID, -GRID, GRID, GRID)):
                self.course.fly(rect.center(), max(self.camera.scale, READABLE))
            then()

        go_to(self.session, ident, look)

    def show_whole(self, rect: QRectF, around: float = _AROUND) -> None:
        """Pan, no further than need be, until a rectangle of the scene is seen, with some pixels around it.

        Of what is larger than the view it is seen where it begins.
        """
        box = self.camera.rect_to_pixels(rect).adjusted(-around, -around, around, around)
        self.pan(_step(box.left(), box.right(), self.width()), _step(box.top(), box.bottom(), self.height()))

    def show_some(self, ids: Iterable[int]) -> bool:
        """Go to some nodes, or where they were, and to frames and notes, unless one of them is in sight.

        Gives whether there are any.
        """
        seen, left, lying = self.course.seen, iter(ids), list[np.ndarray]()
        while some := dict.fromkeys(islice(left, _LOOKED_AT)):
            lying.append(self._boxes_of(some))
            if meets(lying[-1], seen).any():
                return True
        boxes = np.concatenate((*lying, np.zeros((0, 4))))
        if len(boxes):
            whole, scale = as_rect(around_all(boxes)), self.camera.size.width() / seen.width()
            fits = whole.width() <= seen.width() and whole.height() <= seen.height()
            self.course.fly((whole if fits else as_rect(boxes[0])).center(), scale)
        return bool(lying)

    def fit_around(self, nodes: Iterable[int]) -> None:
        """Show everything, or if that could not be read as much of it around some nodes as can be.

        These are seen whole, in less detail if need be, as long as their names and numbers can be read.
        """
        self.fit()
        whole, geometry = self.course.seen, self.picture.geometry
        chosen = [node for node in nodes if geometry.nodes.find(node) is not None]
        if not chosen:
            return
        wanted, room = self.camera.fit(self._with_room(geometry.bounds(chosen)))
        scale = min(max(room, TOLD), READABLE)
        rim = self.camera.size / scale / 2
        if 2 * rim.width() < whole.width():
            inner = whole.adjusted(rim.width(), rim.height(), -rim.width(), -rim.height())
            x = min(max(wanted.x(), inner.left()), inner.right())
            self.course.fly(QPointF(x, min(max(wanted.y(), inner.top()), inner.bottom())), scale)

    def looks(self) -> dict[int | None, tuple[QPointF, float]]:
        """Where each level was looked at last, and its scale."""
        return {**self.looked, self.picture.geometry.level: (self.camera.middle, self.camera.scale)}

    def look_again(self, looked: dict[int | None, tuple[QPointF, float]]) -> None:
        """Look where levels were looked at before."""
        self.flight.stop()
        self.looked = dict(looked)
        self.look()

    def leave_block(self) -> None:
        """Show the level above, with the block selected."""
        level = self.session.level
        if level is not None:
            go_to(self.session, level)

    def set_bookmark(self, number: int) -> None:
        """Mark what is seen, and the step that is shown."""
        session, middle = self.session, self.camera.middle
        camera = (middle.x(), middle.y(), self.camera.scale)
        if session.do(set_bookmark, Bookmark(number, camera, session.level, session.stepping.step)):
            session.noted.emit(tr("Bookmark {number} is set.").format(number=number))

    def go_bookmark(self, number: int) -> None:
        """Show what was marked, and the step, as far as it is still there."""
        session = self.session
        marked = next((each for each in session.document.view.bookmarks if each.number == number), None)
        if marked is None:
            return
        if marked.level is not None and marked.level not in session.document.nodes:
            session.refused.emit(
                tr("The block of bookmark {number} is gone: set the bookmark anew.").format(number=number)
            )
            return

        def look(marked: Bookmark = marked) -> None:
            self.go_to(marked.camera)
            session.stepping.go(marked.step)

        session.visiting.go(marked.level, look)

    def go_to(self, camera: tuple[float, float, float]) -> None:
        """Look where a camera looks that was noted, as in ``View``."""
        self.course.fly(QPointF(camera[0], camera[1]), camera[2])

    def reading_order(self) -> list[int]:
        """The nodes from left to right, those of one column from top to bottom."""
        nodes = self.picture.geometry.nodes
        slots = np.flatnonzero(nodes.alive)
        column = np.round(nodes.box[slots, 0] / (4 * GRID))
        order: list[int] = nodes.ids[slots[np.lexsort((nodes.box[slots, 1], column))]].tolist()
        return order

    def _boxes_of(self, ids: Collection[int]) -> np.ndarray:
        """Where nodes lie or lay, and frames and notes, (n, 4)."""
        geometry = self.picture.geometry
        lying = [(box.x, box.y, box.x + box.width, box.y + box.height) for box in geometry.boxes() if box.id in ids]
        return np.concatenate((geometry.nodes.box[geometry.nodes.rows_of(ids)], np.array(lying).reshape(-1, 4)))


def _step(low: float, high: float, size: float) -> float:
    """How far to go along one axis for what reaches from low to high to lie within a size."""
    return max(min(0.0, size - high), -low) if low < 0 or high > size else 0.0
