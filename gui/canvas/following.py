"""How the picture follows the session: each signal becomes the smallest area that has to be painted again."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF

from core.change import Change
from core.records import View
from core.steps import StepLog, StepState

from .changes import areas_of, differing, looks_of
from .dynamic import Glow
from .geometry import Geometry
from .picture import Picture
from .tables import Slots

if TYPE_CHECKING:
    from .view import GraphView

MOST_STEPS = 60  # between two pictures; from here on everything is painted again


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
        session.runs.ran.connect(self._show_run)
        session.stepping.stepped.connect(self._show_step)
        session.nudging.nudged.connect(self._show_run)
        session.lab.changed.connect(self._show_exhibit)
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
            rects += areas_of(picture, *self._rows(_marked(change), _watched(change)), self._view.camera.scale)
        self._view.damage(rects)

    def _show_run(self) -> None:
        session, picture = self._view.session, self._view.picture
        self._state = session.stepping.state
        picture.read_nudge(session.nudging.shown)
        picture.read_exhibit(session.lab.shown)
        picture.show(session.runs.run, self._state, session.runs.sweep)
        self._view.damage(None)

    def _show_exhibit(self) -> None:
        """Show the run or, in its place, what the lab has of it, if that is another now."""
        if self._view.session.lab.shown is not self._view.picture.exhibit:
            self._show_run()

    def _show_step(self) -> None:
        view, before, after = self._view, self._state, self._view.session.stepping.state
        self._state = after
        touched, near = self._between(before, after), view.detail.near and len(view.picture.at_work) < 2
        looks = looks_of(view.picture, *touched, view.camera.scale) if near and touched is not None else None
        view.picture.show(view.session.runs.run, after, view.session.runs.sweep)
        if touched is None:
            view.damage(None)
        elif looks is None or len(view.picture.at_work) > 1:
            view.damage(areas_of(view.picture, *touched, view.camera.scale), exact=True)
        else:
            looks_now = looks_of(view.picture, *touched, view.camera.scale)
            view.damage(differing(view.picture, looks, looks_now, view.camera.scale), exact=True)
        view.pulse.follow(None if view.session.stepping.hurried else after)
        at_work = None if after is None else view.picture.seen(after.active_node)
        if at_work is not None:
            view.keep_in_view(at_work)

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

    def _between(self, before: StepState | None, after: StepState | None) -> tuple[Slots, Slots] | None:
        """The rows of the nodes and of the wires that may look different at two steps; None: of all of them."""
        if before is None or after is None or before.log is not after.log or before.asked != after.asked:
            return None
        first, last = sorted((before.index, after.index))
        if last - first > MOST_STEPS or before.backward != after.backward or before.over != after.over:
            return None
        nodes, wires = _told_of(after.log, range(max(first - 1, 0), last + 1))
        for state in (before, after):
            wires |= state.active_wires
            nodes |= state.active_nodes
        seen = {self._view.picture.seen(node) for node in nodes}
        return self._rows([node for node in seen if node is not None], wires)

    def _rows(self, nodes: Iterable[int], wires: Iterable[int]) -> tuple[Slots, Slots]:
        """The rows of some nodes, and of all their wires and some others."""
        geometry = self._view.picture.geometry
        slots = np.array([s for node in nodes if (s := geometry.nodes.find(node)) is not None], dtype=np.intp)
        document, ends = geometry.document, [geometry.nodes.records[slot].id for slot in slots.tolist()]
        tied = (
            wire.id for node in ends for way in (document.incoming, document.outgoing) for wire in way(node).values()
        )
        rows = {slot for wire in chain(wires, tied) if (slot := geometry.wires.find(wire)) is not None}
        return slots, np.array(sorted(rows), dtype=np.intp)


def _marked(change: Change) -> list[int]:
    """The nodes that bear a sign of the view, or did: the target, and those with a breakpoint."""
    views = [view for pair in change.of(View) for view in pair if view is not None]
    targets = [view.target for view in views if view.target is not None]
    return [*targets, *(node for view in views for node in view.breakpoints)]


def _watched(change: Change) -> set[int]:
    """The wires that bear the sign of a watch, or did, and do not have it both before and after."""
    pairs = ((set(view.watches) if view is not None else set() for view in pair) for pair in change.of(View))
    return {wire for before, after in pairs for wire in before ^ after}


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
