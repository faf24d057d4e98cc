"""The gradient as a graph: what a pass computes, forward and backward, as ordinary nodes of a document of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Any

import numpy as np

from .change import Change
from .document import Document
from .edits.expanding import MARGIN, TITLE
from .edits.lookup import Names
from .edits.values import as_value
from .engine.compiled import Compiled
from .engine.program import ABSENT, Program
from .engine.run import Run
from .figure import GAPS, SIZE
from .language import tr
from .layout import layered
from .levels import SEPARATOR, names_to
from .numbers import short
from .ops import operations
from .ops.attributes import plain
from .progress import unwatched
from .records import INPUT, OUTPUT, VARIABLE, Frame, Node, Place, Role, View, Wire
from .validity import LONGEST_NAME

_LONGEST = 24  # letters of a name that are drawn


def gradient_graph(run: Run, watch: Callable[[], object] = unwatched) -> Document:
    """The graph of a run and its backward pass, appended as operations like any others.

    It gives the same numbers, and can be run, stepped, edited and differentiated again. Blocks are opened. The gradient
    of a target f by x is the node ∂f/∂x, what one of several readers sends back ∂f/∂x via its name, a local derivative
    ∂y/∂x. The seed and the numbers that derivative rules bring along are constants. watch: called now and then, to end
    it by raising. ComputeError if the run did not go backward.
    """
    sheet, program = _Sheet(run), run.made.plan.program
    names = _gradient_names(run)
    for slot, node in run.made.compiled.variables.items():
        sheet.add_variable(slot, node)
    forward = sheet.add_steps(program.forward, {})
    sheet.add_seed(run.gradients.seed)
    sheet.add_steps(program.backward, names)
    sheet.add_results()
    return sheet.document(forward, watch)


class _Sheet:
    """Nodes and wires under way. Slots of the program have an end: the node that holds their value, and its output."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._compiled: Compiled = run.made.compiled
        self._program: Program = run.made.plan.program
        self._ids, self._names = count(1), Names(Document(), None)
        self._nodes: list[Node] = []
        self._wires: list[Wire] = []
        self._ends: dict[int, tuple[Node, int]] = {}

    def add_variable(self, slot: int, node: int) -> None:
        """A variable of the run's own document."""
        record = self._run.snapshot.nodes[node]
        self._ends[slot] = self._add_leaf(self._path(node), record.value, record.role), 0

    def add_seed(self, slot: int) -> None:
        """What the backward pass starts from."""
        assert self._run.target is not None
        seed, target = self._run.array(slot), self._path(self._run.target)
        self._ends[slot] = self._add_leaf(_by(target, target) if seed.ndim == 0 else "v", seed, "constant"), 0

    def add_steps(self, steps: Iterable[int], names: Mapping[int, str]) -> int:
        """Some steps in the order in which they run; how many nodes there are then. names: slot -> what makes it."""
        for step in steps:
            if self._is_port(step):
                self._ends[self._program.outputs[step][0]] = self._ends[self._program.inputs[step][0]]
            else:
                self._add_step(step, names)
        return len(self._nodes)

    def add_results(self) -> None:
        """A node for the gradient of each variable that has one which is not called so: what is passed on as it is."""
        target, totals = self._path(self._run.target or 0), self._run.gradients.totals
        for slot, node in self._compiled.variables.items():
            wanted = _by(target, self._path(node))
            end = self._ends.get(totals.get(slot, ABSENT))
            if slot in totals and (end is None or end[0].name != wanted):
                self._wire(totals[slot], self._add("identity", wanted), 0)

    def document(self, forward: int, watch: Callable[[], object]) -> Document:
        """All of it as a document. forward: how many of the nodes belong to the forward pass."""
        document, corners, sizes = Document(), self._corners(forward, watch), self._sizes()
        places = [Place(node.id, x, y) for node, (x, y) in zip(self._nodes, corners.tolist(), strict=True)]
        frames = [
            Frame(next(self._ids), title, *_around(corners[part], sizes[part]), colour)
            for title, colour, part in (
                (tr("forward"), "blue", slice(forward)),
                (tr("backward"), "yellow", slice(forward, None)),
            )
            if len(sizes[part])
        ]
        view = View(dtype=self._run.snapshot.view.dtype)
        records = Change.add(*self._nodes, *places, *self._wires, *frames)
        document.apply(Change((*records.pairs, (document.view, view))))
        return document

    def _corners(self, forward: int, watch: Callable[[], object]) -> np.ndarray:
        """Where the nodes go, (n, 2): those of the backward pass to the right of all others."""
        rows = {node.id: row for row, node in enumerate(self._nodes)}
        ends = sorted((wire.target, wire.input, wire.source) for wire in self._wires)
        edges = [(rows[source], rows[target]) for target, _, source in ends]
        feeding = {source for source, target in edges if target < forward}
        fed = {target for source, target in edges if source >= forward}
        border = len(rows)  # a row of its own: after what ends the one pass, before what begins the other
        edges += [(row, border) for row in range(forward) if row not in feeding]
        edges += [(border, row) for row in range(forward, border) if row not in fed]
        sizes = np.append(self._sizes(), [(0.0, 0.0)], axis=0)
        sources, targets = zip(*edges, strict=True)
        return np.round(layered(sizes, sources, targets, GAPS, thorough=True, watch=watch))[:-1]

    def _sizes(self) -> np.ndarray:
        return np.array([_size(node) for node in self._nodes])

    def _is_port(self, step: int) -> bool:
        """Whether a step only passes a value through the side of a block."""
        node = self._compiled.nodes.get(step)
        return node is not None and self._run.snapshot.nodes[node].kind in (INPUT, OUTPUT)

    def _add_step(self, step: int, names: Mapping[int, str]) -> None:
        operation, outputs = self._program.operations[step], self._program.outputs[step]
        node = self._compiled.nodes.get(step)
        own = node is not None and self._compiled.step_of[node] == step
        name = self._path(node) if own and node is not None else names.get(outputs[0], operation.name)
        made = self._add(operation.name, name, self._program.attributes[step])
        for position, slot in enumerate(self._program.inputs[step]):
            if slot != ABSENT:
                self._wire(slot, made, position)
        self._ends.update({slot: (made, output) for output, slot in enumerate(outputs)})

    def _wire(self, slot: int, target: Node, position: int) -> None:
        """Lead what a slot holds into an input; a number that a rule brings along comes from a node beside it."""
        end = self._ends.get(slot)
        if end is None:
            value = as_value(np.asarray(self._program.leaves[slot]))
            name = short(value) if isinstance(value, float) else tr("constant")
            end = self._add_leaf(name, value, "constant"), 0
        source, output = end
        self._wires.append(Wire(next(self._ids), source.id, output, target.id, position))

    def _add_leaf(self, name: str, value: object, role: Role) -> Node:
        return self._add(VARIABLE, name, value=as_value(value), role=role)

    def _add(self, kind: str, name: str, attributes: Mapping[str, object] | None = None, **fields: Any) -> Node:
        ident, taken = next(self._ids), self._names.take(name[:LONGEST_NAME])
        settings = {key: plain(value) for key, value in (attributes or {}).items()}
        self._nodes.append(Node(ident, kind, taken, attributes=settings, **fields))
        return self._nodes[-1]

    def _path(self, node: int) -> str:
        return _path(self._run, node)


def _gradient_names(run: Run) -> dict[int, str]:
    """What the slots of the backward pass hold; a slot that holds several of these is called as the first of them."""
    gradients, compiled, found = run.gradients, run.made.compiled, dict[int, str]()
    ends = {slot: node for (node, output), slot in compiled.slots.items() if output == 0}
    target = _path(run, run.target or 0)
    for slot, total in gradients.totals.items():
        if slot in ends:
            found.setdefault(total, _by(target, _path(run, ends[slot])))
    for slot, parts in gradients.parts.items():
        for at in parts if slot in ends else ():
            source, reader, edge = _path(run, ends[slot]), _path(run, compiled.nodes[at[0]]), gradients.edge_of[at]
            found.setdefault(edge.contribution, tr("{text} via {name}").format(text=_by(target, source), name=reader))
            if edge.local is not None and compiled.nodes[at[0]] != run.target:  # of which it is the gradient's name
                found.setdefault(edge.local, _by(reader, source))
    return found


def _path(run: Run, node: int) -> str:
    """A node's name with those of the blocks around it."""
    return SEPARATOR.join(names_to(run.snapshot.nodes, node))


def _by(of: str, by: str) -> str:
    """A derivative as the name of a node; one of a derivative has it in parentheses."""
    top, bottom = (f"({name})" if "∂" in name else name for name in (of, by))
    return f"∂{top}/∂{bottom}"


def _around(corners: np.ndarray, sizes: np.ndarray) -> tuple[float, float, float, float]:
    """The rectangle of a frame around some nodes: left, top, width, height."""
    left, top = (corners.min(axis=0) - (MARGIN, MARGIN + TITLE)).tolist()
    right, bottom = ((corners + sizes).max(axis=0) + MARGIN).tolist()
    return left, top, right - left, bottom - top


def _size(node: Node) -> tuple[float, float]:
    """About how large a node is drawn: how wide a letter is, only a window knows."""
    tall = max(len(operations()[node.kind].inputs), 2) if node.kind != VARIABLE else 2
    return 96.0 + 9.0 * min(len(node.name), _LONGEST), SIZE[1] + 32.0 * (tall - 2)
