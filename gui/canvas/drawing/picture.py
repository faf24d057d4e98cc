"""What a picture of the graph is made from: rows, readings, colours; shared by all that paints."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from core import nudge as nudges
from core.dots import ahead, readers
from core.engine.derivatives import tangents
from core.engine.run import Run
from core.lab.exhibit import Exhibit
from core.language import tr
from core.levels import seen_at
from core.measures import Glance, look, measured
from core.records import BLOCK, INPUT, OUTPUT, Wire
from core.steps import StepState

from ...health.signs import Signs
from ...health.strength import Strengths
from ...lab import chips as lab_chips
from ...look.reading import MEASURING, NOT_COMPUTED, Kind
from ...nudge import chips as nudge_chips
from ...theme import Theme
from ..chips import Chips
from ..geometry import Geometry
from ..placing import Placing
from ..shapes import Paths
from ..tables import Flags, Slots
from .chip import Chip
from .sprites import Sprites

PLAIN, WEAK, GRADIENT, STRONG, BAD, _UNKNOWN = range(6)  # what flows along a wire
_VANISHING, _EXPLODING = 1e-4, 1e2
_PLACINGS = 4  # scales for which it is kept where chips sit
_NAN = "NaN"


@dataclass
class Picture:
    """The graph as it is to be painted. lifted: rows of nodes that another layer paints, with their wires;
    hidden: rows of wires that are in the hand, hidden_boxes: ids of frames and notes that are; chosen: ids of what is
    selected. glance: how arrays are looked through; by default at once, however long it takes.
    """

    geometry: Geometry
    theme: Theme
    sprites: Sprites = field(default_factory=Sprites)
    paths: Paths = field(default_factory=Paths)
    glance: Glance = look
    lifted: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()
    hidden_boxes: frozenset[int] = frozenset()
    chosen: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        self.chips: Chips = Chips(self.glance)
        self.strengths, self.signs = Strengths(self.glance), Signs(self.glance)
        self._placings: dict[float, Placing] = {}
        self._flowing = np.zeros(0, np.int8)
        self._at_work: frozenset[int] | None = None

    def show(self, run: Run | None, state: StepState | None, sweep: tangents.Tangents | None = None) -> None:
        """Take the readings of a run, at a step or whole."""
        self.chips.show(run, state, sweep)
        self._flowing[:] = _UNKNOWN
        self._at_work = None

    def read_nudge(self, nudge: nudges.Nudge | None) -> None:
        """Take the readings of a nudge in the place of values and gradients, until there is none."""
        if nudge is not None:
            self.chips = nudge_chips.NudgedChips(nudge, self.glance)
        elif isinstance(self.chips, nudge_chips.NudgedChips):
            self.chips = Chips(self.glance)

    def read_exhibit(self, exhibit: Exhibit | None) -> None:
        """Take what the lab shows of the run in the place of what differs from it, until there is nothing to show."""
        held = self.chips.exhibit if isinstance(self.chips, lab_chips.LabChips) else None
        if exhibit is not held:
            self.chips = Chips(self.glance) if exhibit is None else lab_chips.LabChips(exhibit, self.glance)

    @property
    def exhibit(self) -> Exhibit | None:
        """What the lab shows of the run; nothing at a step of it."""
        return self.chips.exhibit if isinstance(self.chips, lab_chips.LabChips) and self.chips.applies else None

    def placing(self, growth: float) -> Placing:
        """Where chips sit if they are drawn so much larger than the graph."""
        if growth not in self._placings:
            if len(self._placings) == _PLACINGS:
                self._placings.pop(next(iter(self._placings)))
            self._placings[growth] = Placing(self.geometry, growth)
        return self._placings[growth]

    def place(self, growth: float, placing: Placing) -> Placing:
        """Have chips sit elsewhere; gives where they sat before."""
        before, self._placings[growth] = self.placing(growth), placing
        return before

    def disturb(self, rects: Iterable[QRectF] | None) -> None:
        """Something moved in some rectangles (None: anywhere): place the chips there anew."""
        areas = None if rects is None else list(rects)
        for placing in self._placings.values():
            placing.disturb(areas)

    @property
    def state(self) -> StepState | None:
        """The step that is shown."""
        return self.chips.state

    @property
    def target(self) -> int | None:
        """The node from which the backward pass starts."""
        run = self.chips.run
        return run.target if run is not None and run.backward_done else self.geometry.document.view.target

    @property
    def target_seen(self) -> int | None:
        """The target, or the block on this level that it lies in."""
        nodes, target = self.geometry.document.nodes, self.target
        return None if target is None or target not in nodes else seen_at(nodes, target, self.geometry.level)

    def flowing(self, slots: Slots) -> np.ndarray:
        """What flows along wires, told by colour where there is no room for chips: PLAIN ... BAD."""
        rows = len(self.geometry.wires.alive)
        if len(self._flowing) < rows:
            self._flowing = np.full(rows, _UNKNOWN, np.int8)
        for slot in slots[self._flowing[slots] == _UNKNOWN].tolist():
            self._flowing[slot] = self._flow_along(self.geometry.wires.records[slot])
        known = self._flowing[slots]
        return np.where(known == _UNKNOWN, PLAIN, known)

    def alarm(self, node: int) -> tuple[QColor, QColor]:
        """The fill and the ink in which trouble is told: what cannot compute yet is less than what is not finite."""
        run = self.chips.run
        waits = run is not None and node in run.problems
        return (self.theme.canvas, self.theme.warning) if waits else (self.theme.bad_fill, self.theme.bad)

    def trouble(self, node: int) -> str | None:
        """What is to be told beneath a node: why it has no value, or that what is not finite first arises there."""
        run, chips = self.chips.run, self.chips
        if run is None or not chips.knows(node):
            return None
        if node in run.problems:
            return run.problems[node]
        fed = self.geometry.document.incoming(node).values()
        value = chips.value(node)
        if value.kind is Kind.BAD:
            came = (chips.value(wire.source, wire.output) for wire in fed)
            told, known = _not_finite(value), {_not_finite(chip) for chip in came if chip.kind is Kind.BAD}
            started = not known or (told == _NAN and told not in known)  # inf - inf
            return tr("{value} arises here").format(value=told) if started else None
        flowing = fed if chips.below is not None else ()
        passed = next((chip for wire in flowing if (chip := chips.contribution(wire)).kind is Kind.BAD), None)
        if chips.below == "tangent":
            moving = chips.tangent(node)
            arises = moving.kind is Kind.BAD and passed is None
            return tr("the tangent becomes {moving} here").format(moving=_not_finite(moving)) if arises else None
        if passed is not None and chips.gradient(node).kind is not Kind.BAD:
            return tr("the gradient becomes {passed} here").format(passed=_not_finite(passed))
        return None

    @property
    def active(self) -> int | None:
        """The node of this level at which the step is at work, if it is one."""
        return next(iter(self.at_work)) if len(self.at_work) == 1 else None

    @property
    def at_work(self) -> frozenset[int]:
        """The nodes of this level at which the step is at work: operations, or the blocks around them."""
        if self._at_work is None:
            seen = map(self.seen, self.state.active_nodes if self.state else ())
            self._at_work = frozenset(node for node in seen if node is not None)
        return self._at_work

    @property
    def active_wires(self) -> frozenset[int]:
        """The wires that the step is about, with those that lead to them through reroute dots."""
        lit = frozenset() if self.state is None else self.state.active_wires
        document = self.geometry.document
        if not document.dots:
            return lit
        there = (document.wires[ident] for ident in lit if ident in document.wires)
        return lit | {before.id for wire in there for before in ahead(document, wire)}

    def seen(self, node: int | None) -> int | None:
        """What stands for a node of the run at this level: itself or the block around it, if it lies here."""
        run = self.chips.run
        if run is None or node is None:
            return None
        return seen_at(run.snapshot.nodes, node, self.geometry.level)

    def is_done(self, node: int) -> bool:
        """Whether a node is dimmed, since its part in the pass under way is over."""
        state = self.state
        if state is None or not self.chips.knows(node) or node in self.at_work:
            return False
        if node in self.geometry.document.dots:
            reading = {wire.target for wire in readers(self.geometry.document, node)}
            return bool(reading) and all(map(self.is_done, reading))
        if self.geometry.document.nodes[node].kind != BLOCK:
            return state.finished(node)
        times = state.log.course.finished_at if state.backward else state.log.course.computed_at
        ports = self.geometry.document.port_nodes(node, INPUT if state.backward else OUTPUT)
        taking_part = [port.id for port in ports if port.id in times]
        return bool(taking_part) and all(map(state.finished, taking_part))

    def grounded(self, nodes: Slots, wires: Slots) -> tuple[Slots, Slots]:
        """Leave out what is lifted or hidden."""
        if self.hidden:
            wires = wires[~np.isin(wires, list(self.hidden))]
        if not self.lifted:
            return nodes, wires
        up = self.lifted_flags()
        ends = self.geometry.wires.ends[wires]
        return nodes[~up[nodes]], wires[~(up[ends[:, 0]] | up[ends[:, 1]])]

    def lifted_flags(self) -> Flags:
        """Which rows of nodes are lifted."""
        up = np.zeros(len(self.geometry.nodes.alive), np.bool_)
        up[list(self.lifted)] = True
        return up

    def _flow_along(self, wire: Wire) -> int:
        value, back = self.chips.value(wire.source, wire.output).reading, NOT_COMPUTED
        if self.chips.backward:
            back = self.chips.contribution(wire).reading
        if Kind.BAD in (value.kind, back.kind):
            return BAD
        if MEASURING in (value, back):
            return _UNKNOWN
        if back.kind is not Kind.NUMBER:
            return PLAIN
        if back.data is None:
            return WEAK
        found = self.glance(np.asarray(back.data), measured)
        if found is None:
            return _UNKNOWN
        return WEAK if found.largest < _VANISHING else STRONG if found.largest >= _EXPLODING else GRADIENT


def _not_finite(chip: Chip) -> str:
    data = chip.reading.data
    return _NAN if data is not None and look(np.asarray(data), measured).nan else tr("infinity")
