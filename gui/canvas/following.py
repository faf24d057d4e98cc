"""How the picture follows the session: each signal becomes the smallest area that has to be painted again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF

from core.change import Change
from core.records import View
from core.steps import StepLog, StepState

from .dynamic import Glow
from .geometry import MARGIN_X, Damage, Geometry
from .picture import Picture
from .placing import HEIGHT

if TYPE_CHECKING:
    from .view import GraphView

MOST_STEPS = 60  # between two pictures; from here on everything is painted again
_TALL, _WIDE = 120.0, 152.0  # below a node: the parts of a sum hang there; right of it: the result at an open end
_FRAME = 16.0  # around it: the frame of the operation at work, signs on its corners


class Following:
    """Listens to a view's session and keeps its picture in step."""

    def __init__(self, view: GraphView) -> None:
        """Show the session as it stands."""
        self._view = view
        self._state: StepState | None = None
        session = view.session
        session.opened.connect(self._open)
        session.level_changed.connect(self._change_level)
        session.changed.connect(self._follow)
        session.ran.connect(self._show_run)
        session.stepped.connect(self._show_step)
        session.selection_changed.connect(self._show_selection)
        self._show_run()

    def _change_level(self) -> None:
        """Show another level, where it was looked at last."""
        view = self._view
        view.looked[view.picture.geometry.level] = (view.camera.middle, view.camera.scale)
        self._show_level()

    def _open(self) -> None:
        self._view.looked.clear()
        self._show_level()

    def _show_level(self) -> None:
        self.read_anew()
        self._view.look()

    def read_anew(self) -> None:
        """Show the level as the document has it, with nothing in the hand."""
        view, session = self._view, self._view.session
        old = view.picture
        view.picture = view.dynamic.picture = Picture(
            Geometry(session.document, session.level, old.geometry.look), old.theme, old.sprites
        )
        view.dynamic.glow = Glow()
        self._show_run()
        self._show_selection()

    def _follow(self, change: Change) -> None:
        picture = self._view.picture
        rects = picture.geometry.update(change)
        picture.disturb(rects)
        if rects is not None:
            rects += self._around(_marked(change), ())
        self._view.damage(rects)

    def _show_run(self) -> None:
        session, picture = self._view.session, self._view.picture
        self._state = session.state
        picture.show(session.run, self._state, session.sweep)
        self._view.damage(None)

    def _show_step(self) -> None:
        before, after = self._state, self._view.session.state
        self._state = after
        self._view.picture.show(self._view.session.run, after, self._view.session.sweep)
        self._view.damage(self._between(before, after))
        self._view.pulse.follow(after)
        at_work = None if after is None else self._view.picture.seen(after.active_node)
        if at_work is not None:
            self._view.keep_in_view(at_work)

    def _show_selection(self) -> None:
        session, picture = self._view.session, self._view.picture
        rects = picture.geometry.select(session.selection)
        if picture.geometry.look.quiet:
            rects = None
        changed = picture.chosen ^ session.selection
        picture.chosen = session.selection
        if rects is not None:
            boxes = [box for box in picture.geometry.boxes() if box.id in changed]
            rects += [QRectF(box.x, box.y, box.width, box.height).adjusted(-8, -8, 8, 8) for box in boxes]
        self._view.damage(rects)

    def _between(self, before: StepState | None, after: StepState | None) -> Damage:
        """What differs between the pictures of two steps."""
        if before is None or after is None or before.log is not after.log:
            return None
        first, last = sorted((before.index, after.index))
        if last - first > MOST_STEPS or before.backward != after.backward or before.over != after.over:
            return None
        nodes, wires = _told_of(after.log, range(max(first - 1, 0), last + 1))
        for state in (before, after):
            wires |= state.active_wires
            nodes |= state.active_nodes
        seen = {self._view.picture.seen(node) for node in nodes}
        return self._around([node for node in seen if node is not None], wires)

    def _around(self, nodes: Iterable[int], wires: Iterable[int]) -> list[QRectF]:
        """The areas of some nodes with all their wires, and of some wires."""
        picture = self._view.picture
        slots = [slot for node in nodes if (slot := picture.geometry.nodes.find(node)) is not None]
        rows = {slot for wire in wires if (slot := picture.geometry.wires.find(wire)) is not None}
        rows |= set(picture.geometry.wires_at(np.array(slots, dtype=np.intp)).tolist())
        nodes, wires = picture.geometry.nodes.box[slots], picture.geometry.wires.bounds[sorted(rows)]
        return [_around_node(*box) for box in nodes.tolist()] + [_around_wire(*box) for box in wires.tolist()]


def _marked(change: Change) -> list[int]:
    """The nodes that bear a sign of the view, or did: the target, and those with a breakpoint."""
    views = [view for pair in change.of(View) for view in pair if view is not None]
    targets = [view.target for view in views if view.target is not None]
    return [*targets, *(node for view in views for node in view.breakpoints)]


def _around_node(left: float, top: float, right: float, bottom: float) -> QRectF:
    """All that a step changes about a node: its frame and signs, the result at its open end, the sum below."""
    return QRectF(left, top, right - left, bottom - top).adjusted(-MARGIN_X, -_FRAME, _WIDE, _TALL)


def _around_wire(left: float, top: float, right: float, bottom: float) -> QRectF:
    """The same of a wire: its line and its chips, which sit somewhere between a fifth and four fifths of it."""
    aside = max(_FRAME, MARGIN_X - (right - left) / 5)
    return QRectF(left, top, right - left, bottom - top).adjusted(-aside, -_FRAME - HEIGHT, aside, _FRAME + HEIGHT)


def _told_of(log: StepLog, steps: range) -> tuple[set[int | None], set[int]]:
    """The nodes and the wires that some steps are about, and the nodes that feed the latter."""
    nodes: set[int | None] = set()
    wires: set[int] = set()
    for index in steps:
        step = log[index]
        part = log.part(step.node) if step.wire is None else log.part_at(step.wire)
        nodes.update(part.members if part else (), (step.node,))
        if step.wire is not None:
            wires.add(step.wire)
            nodes.add(log.run.snapshot.wires[step.wire].source)
    return nodes, wires
