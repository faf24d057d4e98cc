"""The step that a view shows: what it changes is painted, and the step that is likely to be next is painted ahead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer

from core.steps import StepLog, StepState

from ..placing import Placing
from ..tables import Slots
from .changes import areas_of, differing, looks_of, rows_of
from .detail import growth
from .layer import region_of, seen_of

if TYPE_CHECKING:
    from ..view import GraphView

MOST_STEPS = 60  # between two pictures; from here on everything is painted again
REST = 20  # milliseconds since something was painted, until the next step is painted ahead


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A step that was painted ahead, and where chips sit at it."""

    state: StepState
    placing: Placing


class ShownStep(QObject):
    """Follows a session from step to step. To make the step that was painted ahead is to show pixels that are there."""

    def __init__(self, view: GraphView) -> None:
        super().__init__(view)
        self._view = view
        self._state: StepState | None = None
        self._way = 1  # in which one went last
        self._ahead: _Ahead | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.paint_ahead)
        view.session.stepping.stepped.connect(self._follow)

    def show(self) -> None:
        """Show the run of the session, at its step; a step of the one before that was painted ahead is let go of."""
        self._ahead = None
        session = self._view.session
        self._state = session.stepping.state
        self._view.picture.show(session.runs.run, self._state, session.runs.sweep)

    def expect(self) -> None:
        """Something was painted: paint the next step ahead as soon as nothing else is to be done."""
        if self._state is not None:
            self._rest.start()

    def paint_ahead(self) -> None:
        """Paint the step that is likely to be next, to be shown when it is made."""
        view, before = self._view, self._state
        after = view.session.stepping.beside(self._way)
        if before is None or after is None or not view.isVisible() or not view.layer.is_sharp(view.camera):
            return
        scale = view.camera.scale
        here = view.picture.placing(growth(scale))
        view.picture.place(growth(scale), here.copy())
        areas = self._turn(before, after)
        if areas is not None:
            view.layer.paint_ahead(region_of(areas, view.camera), view.picture, view.camera, view.detail)
        self._ahead = _Ahead(after, view.picture.place(growth(scale), here))
        self._turn_to(before)

    def _follow(self) -> None:
        view, before, after = self._view, self._state, self._view.session.stepping.state
        self._state = after
        if before is not None and after is not None and before.index != after.index:
            self._way = 1 if after.index > before.index else -1
        if not self._show_ahead(after):
            view.damage(self._turn(before, after), exact=True)
        view.pulse.follow(None if view.session.stepping.hurried else after)
        at_work = None if after is None else view.picture.seen(after.active_node)
        if at_work is not None:
            view.keep_in_view(at_work)
        self.expect()

    def _show_ahead(self, state: StepState | None) -> bool:
        """Show a step as it was painted ahead, if it was and nothing was painted since."""
        view, ahead, self._ahead = self._view, self._ahead, None
        if ahead is None or state is None or not ahead.state.is_same(state):
            return False
        region = view.layer.turn()
        if region is None:
            return False
        view.picture.place(growth(view.camera.scale), ahead.placing)
        self._turn_to(state)
        view.update(seen_of(region, view.camera))
        return True

    def _turn(self, before: StepState | None, after: StepState | None) -> list[QRectF] | None:
        """Have the picture show another step; the areas of the scene in which it is another one, None: everywhere."""
        picture, scale = self._view.picture, self._view.camera.scale
        touched, near = self._between(before, after), self._view.detail.near and len(picture.at_work) < 2
        looks = looks_of(picture, *touched, scale) if near and touched is not None else None
        self._turn_to(after)
        if touched is None:
            return None
        if looks is None or len(picture.at_work) > 1:
            return areas_of(picture, *touched, scale)
        return differing(picture, looks, looks_of(picture, *touched, scale), scale)

    def _turn_to(self, state: StepState | None) -> None:
        runs = self._view.session.runs
        self._view.picture.show(runs.run, state, runs.sweep)

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
        return rows_of(self._view.picture, [node for node in seen if node is not None], wires)


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
