"""Drawing, moving and cutting wires, and the reason why a wire cannot be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

import numpy as np

from ..change import Change, Pair
from ..document import Document
from ..dots import origin
from ..errors import EditError, ShapeError
from ..language import tr
from ..ops import operations
from ..ops.symbol import Shape
from ..ports import has_input, has_output
from ..records import BLOCK, VARIABLE, Node, Wire
from ..validity.cycles import cycle_sentence, path
from .lookup import the_node, the_wire


class Shapes(Protocol):
    """What knows the shapes of outputs: a run."""

    def shape(self, node: int, output: int | None = None) -> Shape | None:
        """The shape of a node's output; None where it has no value."""
        ...


def connect(document: Document, source: int, output: int, target: int, input: int) -> Change:
    """Connect

    A wire that is on the input already gives way.
    """
    _check(document, source, output, target, input)
    taken = document.incoming(target).get(input)
    if taken is None:
        return Change.add(Wire(next(document.fresh_ids()), source, output, target, input))
    if (taken.source, taken.output) == (source, output):
        return Change()
    return Change(((taken, None), (None, Wire(next(document.fresh_ids()), source, output, target, input))))


def disconnect(document: Document, wires: Iterable[int]) -> Change:
    """Disconnect"""
    return Change.remove(*(the_wire(document, wire) for wire in dict.fromkeys(wires)))


def move_wire(document: Document, wire: int, target: int, input: int) -> Change:
    """Move wire

    To another input; a wire that is there already gives way.
    """
    moved = the_wire(document, wire)
    if (moved.target, moved.input) == (target, input):
        return Change()
    _check(document, moved.source, moved.output, target, input)
    taken = document.incoming(target).get(input)
    pairs: list[Pair] = [(moved, replace(moved, target=target, input=input))]
    return Change((*pairs, *([] if taken is None else [(taken, None)])))


def move_wires(document: Document, wires: Iterable[int], source: int, output: int) -> Change:
    """Move wires

    So that they start at another output.
    """
    moved = [the_wire(document, wire) for wire in dict.fromkeys(wires)]
    for wire in moved:
        _check(document, source, output, wire.target, wire.input)
    return Change.join(Change.update(wire, source=source, output=output) for wire in moved)


def refusal(
    document: Document,
    source: int,
    output: int,
    target: int,
    input: int,
    run: Shapes | None = None,
) -> str | None:
    """Why there can be no such wire, in a sentence; None if there can.

    run: knows the shapes of outputs, so that a wire is refused as well if the shapes at the target would not fit.
    """
    try:
        _check(document, source, output, target, input)
    except EditError as error:
        return str(error)
    return misfit(document, source, output, target, input, run)


def misfit(
    document: Document, source: int, output: int, target: int, input: int, run: Shapes | None = None
) -> str | None:
    """Why the shapes at a target would not fit, in a sentence; None if they would, as far as they are known."""
    return _misfit(document, document.nodes[target], input, _shape(document, run, source, output), run)


def may_read(document: Document, source: int, output: int, kind: str, run: Shapes | None = None) -> bool:
    """Whether an operation of a kind could read an output at its first input, as far as shapes tell."""
    operation = operations().get(kind)
    if operation is None or not operation.inputs:
        return False
    return _misfit(document, Node(0, kind, kind), 0, _shape(document, run, source, output), run) is None


def _check(document: Document, source: int, output: int, target: int, port: int) -> None:
    """EditError if there can be no such wire."""
    start, end = the_node(document, source), the_node(document, target)
    if source == target:
        raise EditError(tr("{start!r} cannot feed itself. A graph must flow one way.").format(start=start.name))
    if start.parent != end.parent:
        raise EditError(
            tr("{start!r} and {end!r} lie in different blocks. Wire them through a port.").format(
                start=start.name, end=end.name
            )
        )
    if not has_output(document, start, output):
        raise EditError(tr("{start!r} has no such output (number {output}).").format(start=start.name, output=output))
    if not has_input(document, end, port):
        raise EditError(tr("{end!r} has no such input (number {port}).").format(end=end.name, port=port))
    way = path(document, target, source)
    if way is not None:
        raise EditError(cycle_sentence(document, way))


def _misfit(document: Document, target: Node, port: int, shape: Shape | None, run: Shapes | None) -> str | None:
    """What the target's shape rule says to the shapes at its inputs with the new one among them."""
    operation = operations().get(target.kind)
    if operation is None or shape is None:
        return None
    given: dict[int, Shape | None] = {
        wire.input: _shape(document, run, wire.source, wire.output) for wire in document.incoming(target.id).values()
    }
    given[port] = shape
    fixed = [i for i, p in enumerate(operation.inputs) if not p.variadic]
    if not operation.elementwise and any(given.get(i) is None for i in fixed if not operation.inputs[i].optional):
        return None
    further = [given[i] for i in sorted(given) if i >= len(fixed)]
    try:
        operation.shapes([*(given.get(i) for i in fixed), *(s for s in further if s is not None)], target.attributes)
    except ShapeError as error:
        told = str(error)
        return f"{told[:1].upper()}{told[1:].rstrip('.')}."
    return None


def _shape(document: Document, run: Shapes | None, source: int, output: int) -> Shape | None:
    end = origin(document, source, output)
    if end is None:
        return None
    source, output = end
    node = document.nodes[source]
    if node.kind == VARIABLE:
        return None if node.value is None else np.shape(node.value)
    if run is None:
        return None
    return run.shape(output, 0) if node.kind == BLOCK else run.shape(source, output)
