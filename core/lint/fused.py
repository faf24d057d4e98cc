"""Two operations for which there is one that neither overflows nor loses digits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..change import Change, Pair
from ..document import Document
from ..dots import readers
from ..edits.nodes import delete
from ..language import tr
from ..records import Node, Wire
from .rule import Rule, Scene


def _log_of_softmax(scene: Scene, node: int) -> str | None:
    if scene.fed_by(node, 0, "softmax") is None:
        return None
    return tr("{node} is -inf where the softmax before it underflows; log_softmax, the two in one, is exact.").format(
        node=scene.name(node)
    )


def _bce_of_sigmoid(scene: Scene, node: int) -> str | None:
    if scene.fed_by(node, 0, "sigmoid") is None:
        return None
    return tr(
        "{node} takes probabilities from a sigmoid, whose gradient dies where it saturates; "
        "binary_cross_entropy_with_logits takes the sigmoid's input."
    ).format(node=scene.name(node))


def _cross_entropy_of_softmax(scene: Scene, node: int) -> str | None:
    source = scene.fed_by(node, 0, "softmax", "log_softmax")
    if source is None:
        return None
    return tr("{node} applies log_softmax itself: feed it the logits, not {source}.").format(
        node=scene.name(node), source=scene.name(source)
    )


def _as_log_softmax(document: Document, scene: Scene, node: int) -> Change:
    softmax = scene.source(node)
    assert softmax is not None
    settings = document.nodes[softmax].attributes
    changed = replace(document.nodes[node], kind="log_softmax", attributes=settings)
    return _past(document, node, softmax, changed)


def _as_with_logits(document: Document, scene: Scene, node: int) -> Change:
    sigmoid = scene.source(node)
    assert sigmoid is not None
    return _past(document, node, sigmoid, replace(document.nodes[node], kind="binary_cross_entropy_with_logits"))


def _as_logits(document: Document, scene: Scene, node: int) -> Change:
    softmax = scene.source(node)
    assert softmax is not None
    return _past(document, node, softmax, document.nodes[node])


def _past(document: Document, node: int, between: int, changed: Node) -> Change:
    """Feed a node from what feeds ``between``, which goes if nothing else reads it."""
    wire, behind = document.incoming(node)[0], document.incoming(between)[0]
    moved = replace(wire, source=behind.source, output=behind.output)
    pairs: list[Pair] = [(wire, moved)]
    if changed != document.nodes[node]:
        pairs.append((document.nodes[node], changed))
    if len(readers(document, between)) > 1 or document.view.target == between:
        return Change(tuple(pairs))
    return Change((*pairs, *_without(delete(document, [between]), [wire])))


def _without(change: Change, wires: Iterable[Wire]) -> list[Pair]:
    kept = {wire.id for wire in wires}
    return [pair for pair in change.pairs if not (isinstance(pair[0], Wire) and pair[0].id in kept)]


LOG_OF_SOFTMAX = Rule("log_of_softmax", frozenset(("log",)), "Use log_softmax", _log_of_softmax, _as_log_softmax)
BCE_OF_SIGMOID = Rule(
    "bce_of_sigmoid", frozenset(("binary_cross_entropy",)), "Use the form with logits", _bce_of_sigmoid, _as_with_logits
)
CROSS_ENTROPY_OF_SOFTMAX = Rule(
    "cross_entropy_of_softmax",
    frozenset(("cross_entropy",)),
    "Feed it the logits",
    _cross_entropy_of_softmax,
    _as_logits,
)
