"""A document with a friendlier hand: variables and operations as Python expressions, for scripts and notebooks."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from .change import Change
from .document import Document
from .edits.arranging import move
from .edits.nodes import add_operation, add_variable, set_dtype, set_target
from .edits.values import as_value
from .edits.wires import connect
from .engine.evaluator import Evaluator
from .engine.program import LARGEST_BYTES
from .engine.run import Run
from .errors import EditError
from .language import tr
from .layout.unplaced import placed
from .numbers import short
from .ops import operations
from .ops.symbol import Arithmetic, Operand
from .records import Dtype, Place, Role

_COLUMN, _ROW, _BAND = 288.0, 112.0, 2_000.0
_COLUMNS, _ROWS = 1_000, 50_000


class Handle(Arithmetic):
    """One output of a node of a graph; operators on it add nodes."""

    __slots__ = ("graph", "id", "output")

    def __init__(self, graph: Graph, node: int, output: int = 0) -> None:
        """Stand for an output of a node."""
        self.graph = graph
        self.id = node
        self.output = output

    def __repr__(self) -> str:
        return f"<{self.graph.document.nodes[self.id].name}>"

    def __bool__(self) -> bool:
        """EditError: what ``if``, ``and``, ``max`` and ``sorted`` would ask for is not known before a run."""
        raise EditError(
            tr(
                "{node} is a node, neither true nor false before a run; where() and maximum() choose in the graph, "
                "run.value(node) tells what came out."
            ).format(node=self)
        )

    def _apply(self, name: str, *inputs: Operand) -> Any:
        return self.graph.apply(name, *inputs)


class Graph:
    """A document under construction. ``graph.document`` is what files, edits and the window work on."""

    def __init__(
        self, document: Document | None = None, *, dtype: Dtype | None = None, largest_bytes: int = LARGEST_BYTES
    ) -> None:
        """Start empty, or with a document that exists.

        dtype: of the floats that it computes with, "float64" or "float32"; by default the document's own, which is
        float64 of a new one. largest_bytes: no array may take more; 1 GiB by default. EditError for another dtype, or
        for what is no document.
        """
        if not (document is None or isinstance(document, Document)):
            raise EditError(tr("{thing!r} is no document; load(path) reads a graph.").format(thing=document))
        self.document = Document() if document is None else document
        if dtype is not None:
            self.document.apply(set_dtype(self.document, dtype))
        self.largest_bytes = largest_bytes
        self._evaluator: Evaluator | None = None
        self._depths: dict[int, int] = {}
        self._rows: dict[int, int] = {}
        self._placed: dict[int, Place] = {}  # where nodes were put until they are arranged

    def __repr__(self) -> str:
        document, target = self.document, self.target
        aim = "" if target is None else f", target {target!r}"
        return f"<Graph of {len(document.nodes)} nodes and {len(document.wires)} wires{aim}>"

    def variable(self, value: Operand, name: str | None = None, role: Role = "input") -> Handle:
        """Add a leaf that holds a number or an array.

        role: "input" (takes a gradient), "parameter" (also learns) or "constant" (takes none).
        EditError if the name is taken.
        """
        change = add_variable(self.document, value, name=name, at=self._place(0), role=role)
        return self._added(change, 0)[0]

    def apply(self, operation: str, /, *inputs: Operand, name: str | None = None, **attributes: Any) -> Any:
        """Add an operation on handles; numbers and arrays among the inputs become constants, None leaves one out.

        name: of the node; by default that of the operation, numbered. Gives a handle, or a tuple of them for an
        operation of several outputs. EditError, with nothing added, if there is no such operation or attribute, the
        inputs are too few or too many, or the name is taken.
        """
        self._check(operation, inputs, name, attributes)
        handles = [x if isinstance(x, Handle) or x is None else self._constant(x) for x in inputs]
        depth = 1 + max((self._depths.get(h.id, 0) for h in handles if h is not None), default=0)
        change = add_operation(self.document, operation, name=name, at=self._place(depth), attributes=attributes)
        outputs = self._added(change, depth)
        for position, handle in enumerate(handles):
            if handle is not None:
                self.document.apply(connect(self.document, handle.id, handle.output, outputs[0].id, position))
        return outputs[0] if len(outputs) == 1 else outputs

    def __getitem__(self, name: str) -> Handle:
        """The first output of the top-level node of that name; KeyError if there is none."""
        node = self.document.find(name)
        if node is None:
            raise KeyError(tr("There is no node called {name!r} at the top.").format(name=name))
        return Handle(self, node.id)

    @property
    def target(self) -> Handle | None:
        """The node that the window and the command line differentiate, as it is saved; None for none.

        EditError if it is set to a handle of another graph, or to another output than the first.
        """
        node = self.document.view.target
        return None if node is None else Handle(self, node)

    @target.setter
    def target(self, target: Handle | None) -> None:
        if target is not None:
            self._own(target)
            if target.output:
                raise EditError(tr("{x!r}: only the first output of a node can be the target.").format(x=target))
        self.document.apply(set_target(self.document, None if target is None else target.id))

    def run(self, target: Handle | None = None, seed: Operand | None = None) -> Run:
        """Run forward, and backward from the target if one is given.

        seed: the gradient to start with, of the target's shape; by default 1, for a target of one element, or the
        document's own for its target.
        EditError if the target is of another graph; ComputeError if it has no value or the seed does not fit.
        """
        if self._evaluator is None:
            self._evaluator = Evaluator(self.document, largest_bytes=self.largest_bytes)
        if target is None:
            return self._evaluator.forward()
        self._own(target)
        return self._evaluator.backward(target.id, seed, output=target.output, ones=False)

    def arrange(self) -> None:
        """Lay out the nodes that were added here and not moved since, from left to right, as ``save`` does.

        What the document had before stays, and they come to lie below it.
        """
        document = self.document
        lost = {
            ident: replace(place, x=math.nan, y=math.nan)
            for ident, place in self._placed.items()
            if document.places.get(ident) == place
        }
        places = placed(document.nodes, {**document.places, **lost}, document.wires.values())
        document.apply(move(document, {ident: (places[ident].x, places[ident].y) for ident in lost}))
        self._placed = {ident: document.places[ident] for ident in lost}

    def _check(
        self, operation: str, inputs: Sequence[Operand], name: str | None, attributes: Mapping[str, Any]
    ) -> None:
        """EditError for all that could be refused later, when something had been added already."""
        add_operation(self.document, operation, name=name, attributes=attributes)
        trouble = operations()[operation].check_count(len(inputs))
        if trouble:
            raise EditError(trouble)
        for x in inputs:
            if isinstance(x, Handle):
                self._own(x)
            elif isinstance(x, list | tuple) and any(isinstance(each, Handle) for each in x):
                raise EditError(
                    tr(
                        "{operation} takes one output for each input; give the {count} one after the other, or choose "
                        "one of them, as in outputs[0]."
                    ).format(operation=operation, count=len(x))
                )
            elif x is not None:
                as_value(x)

    def _own(self, handle: Handle) -> None:
        """EditError for a handle of another graph's document, or for what is no handle."""
        if not isinstance(handle, Handle):
            raise EditError(
                tr("{thing!r} is no node: give what the graph gave for it, or graph[NAME].").format(thing=handle)
            )
        if handle.graph.document is not self.document:
            raise EditError(tr("{x!r} belongs to another graph.").format(x=handle))

    def _constant(self, value: Operand) -> Handle:
        name = short(float(value)) if isinstance(value, int | float) or np.ndim(value) == 0 else None
        change = add_variable(self.document, value, at=self._place(0), role="constant", base=name)
        return self._added(change, 0)[0]

    def _added(self, change: Change, depth: int) -> tuple[Handle, ...]:
        self.document.apply(change)
        record = change.pairs[0][1]
        assert record is not None
        self._placed[record.id] = self.document.places[record.id]
        self._depths[record.id] = depth
        self._rows[depth] = self._rows.get(depth, 0) + 1
        kind = self.document.nodes[record.id].kind
        outputs = len(operations()[kind].outputs) if kind in operations() else 1
        return tuple(Handle(self, record.id, output) for output in range(outputs))

    def _place(self, depth: int) -> tuple[float, float]:
        """In the column of a depth, below what is there; long chains go on in the next band, within the canvas."""
        band, column = divmod(depth, _COLUMNS)
        return column * _COLUMN, self._rows.get(depth, 0) % _ROWS * _ROW + band * _BAND
