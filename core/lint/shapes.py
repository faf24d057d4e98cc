"""Shapes that broadcast by accident: (N, 1) with (N,) makes (N, N)."""

from __future__ import annotations

from math import prod

from ..change import Change
from ..document import Document
from ..errors import ShapeError
from ..language import tr
from ..ops import Operation, operations
from ..records import Node, Setting
from .into_wire import into_wire
from .rule import Rule, Scene, free


def _broadcasts(operation: Operation) -> bool:
    """Whether an operation takes its first two inputs each with every other where their shapes allow it."""
    if len(operation.inputs) < 2 or any(port.kind != "float" for port in operation.inputs[:2]):
        return False
    settings: dict[str, Setting] = {"reduction": "none"} if operation.category == "loss" else {}
    try:
        return operation.shapes([(3, 1), (3,)], settings)[0] == (3, 3)
    except ShapeError:
        return False


_PAIRING = frozenset(operation.name for operation in operations().values() if _broadcasts(operation))
_COMPARING = _PAIRING & {
    "sub",
    *(operation.name for operation in operations().values() if operation.category == "loss"),
}


def _accidental(scene: Scene, node: int) -> str | None:
    a, b = scene.input(node, 0), scene.input(node, 1)
    if a is None or b is None or a.size != b.size or a.size < 2 or a.shape == b.shape:
        return None
    wide = _wide(a.shape, b.shape)
    if prod(wide) == a.size:  # (1, 3) and (3,): nothing is repeated
        return None
    if scene.kind(node) not in _COMPARING and not (a.ndim != b.ndim and _is_in_loss(scene, node)):
        return None
    return tr(
        "{node} compares shapes {shape} and {shape2}, each number with every other: "
        "{shape3}. If they belong together one by one, reshape the second to {shape}."
    ).format(node=scene.name(node), shape=a.shape, shape2=b.shape, shape3=wide)


def _is_in_loss(scene: Scene, node: int) -> bool:
    """Whether what an operation gives is summed up on the way to a target of one number."""
    run = scene.run
    if not run.backward_done or run.target is None or not run.has_value(run.target):
        return False
    return run.has_gradient(node) and run.value(run.target).size == 1


def _wide(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, ...]:
    rank = max(len(a), len(b))
    return tuple(max(x, y) for x, y in zip((1,) * (rank - len(a)) + a, (1,) * (rank - len(b)) + b, strict=True))


def _reshaped(document: Document, scene: Scene, node: int) -> Change:
    first = scene.input(node, 0)
    assert first is not None
    ids, parent = document.fresh_ids(), document.nodes[node].parent
    shaped = Node(next(ids), "reshape", free(document, "reshape", parent), parent, attributes={"shape": first.shape})
    return into_wire(document, ids, document.incoming(node)[1], shaped, 0, {})


ACCIDENTAL_BROADCAST = Rule("accidental_broadcast", _PAIRING, "Reshape the second", _accidental, _reshaped)
