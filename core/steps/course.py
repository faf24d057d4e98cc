"""The course of a pass: what happens in it, in order, and the step at which each thing is done."""

from __future__ import annotations

from array import array
from itertools import chain
from typing import TYPE_CHECKING

from ..engine.compiled import End
from ..engine.differentiate import Edge
from ..engine.plan import MISSING
from . import fusing
from .step import KINDS, Kind, Step

if TYPE_CHECKING:
    from ..engine.run import Run

_NONE = -1


class Course:
    """The steps of a pass as arrays, and when values, products and gradients are there; at step 0 only leaves are.

    computed_at, finished_at: by node, the steps at which its value is computed and its part in going back is over.
    flowed_at: by wire. deposits: by end, the steps at which contributions arrive, and their wires.
    """

    def __init__(self) -> None:
        """Begin at the start."""
        self.kinds, self.nodes, self.wires = array("b"), array("q"), array("q")
        self.computed_at: dict[int, int] = {}
        self.flowed_at: dict[int, int] = {}
        self.deposits: dict[End, tuple[list[int], list[int]]] = {}
        self.finished_at: dict[int, int] = {}
        self.seeded_at: int | None = None
        self.note("start")

    def __len__(self) -> int:
        return len(self.kinds)

    def note(self, kind: Kind, node: int = _NONE, wire: int = _NONE) -> int:
        """Add a step and give its number."""
        self.kinds.append(KINDS.index(kind))
        self.nodes.append(node)
        self.wires.append(wire)
        return len(self.kinds) - 1

    def step(self, position: int) -> Step:
        """The step of a number."""
        node, wire = self.nodes[position], self.wires[position]
        return Step(position, KINDS[self.kinds[position]], None if node < 0 else node, None if wire < 0 else wire)


def course_of(run: Run, fusion: fusing.Fusion) -> Course:
    """What happens in a finished run: forward, and backward if it went backward."""
    course = Course()
    _forward(course, run, fusion)
    if run.backward_done and run.left[run.gradients.target] is not MISSING:
        _backward(course, run, fusion)
    return course


def _forward(course: Course, run: Run, fusion: fusing.Fusion) -> None:
    """What the target depends on, then the rest, which may read what is taken as one; else all as it runs."""
    values, outputs, steps = run.left, run.made.plan.program.outputs, run.made.compiled.steps
    first = [node for node in steps if node in fusion.cone] if fusion.parts else []
    for node in chain(first, (node for node in steps if node not in fusion.cone) if first else steps):
        part = fusion.part_of.get(node)
        if values[outputs[steps[node]][0]] is MISSING or (part is not None and node != part.root):
            continue
        at = course.note("forward", node)
        course.computed_at.update(dict.fromkeys(part.members if part else (node,), at))


def _backward(course: Course, run: Run, fusion: fusing.Fusion) -> None:
    assert run.target is not None
    course.seeded_at = course.note("seed", run.target)
    for node, wires in _flowing(run, fusion).items():
        course.note("receive", node)
        course.note("local", node)
        part = fusion.part_of.get(node)
        for wire in wires if part is None else filter(wires.__contains__, part.wires):
            _pull(course, run, node, wire)
        if part is not None:
            course.finished_at.update(dict.fromkeys(part.members, len(course) - 1))


def _flowing(run: Run, fusion: fusing.Fusion) -> dict[int, dict[int, None]]:
    """The wires along which gradients flow, by the node that multiplies, both in the order of the pass.

    Those that lie inside of what is taken as one are left out.
    """
    compiled = run.made.compiled
    nodes = {step: node for node, step in compiled.steps.items()}
    wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
    found: dict[int, dict[int, None]] = {}
    for (step, position), edge in run.made.edges.items():
        if _flows(run, step, edge):
            part, wire = fusion.part_of.get(nodes[step]), wires[step, position]
            at = found.setdefault(part.root if part else nodes[step], {})
            if part is None or fusion.part_of.get(compiled.source_of(wire)[0]) is not part:
                at[wire] = None
    return found


def _flows(run: Run, step: int, edge: Edge) -> bool:
    """Whether a gradient was there to be passed back, and was."""
    values, totals = run.left, run.gradients.totals
    upstream = (totals[slot] for slot in run.made.plan.program.outputs[step] if slot in totals)
    return values[edge.contribution] is not MISSING and any(values[slot] is not MISSING for slot in upstream)


def _pull(course: Course, run: Run, node: int, wire: int) -> None:
    flowed, edge = course.note("multiply", node, wire), run.edge(wire)
    if edge is not None and edge.product != edge.contribution:
        flowed = course.note("sum", node, wire)
    course.flowed_at[wire] = flowed
    end = run.made.compiled.source_of(wire)
    deposited = course.note("accumulate", end[0], wire)
    times, arrived = course.deposits.setdefault(end, ([], []))
    times.append(deposited)
    arrived.append(wire)
    course.finished_at[node] = deposited
