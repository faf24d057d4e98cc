"""Several operations for which there is one that neither overflows nor loses digits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from ..change import Change, Pair
from ..document import Document
from ..dots import readers
from ..edits.nodes import delete
from ..language import tr
from ..records import Node, Wire
from .rule import Rule, Scene


@dataclass(frozen=True, slots=True)
class Fusion:
    """An operation fed by others, nearest first, and the one that does what they do together.

    why: what goes wrong without it; settings: whether it takes those of the nearest.
    """

    outer: str
    inner: tuple[str, ...]
    into: str
    why: str
    settings: bool = False

    def chain(self, scene: Scene, node: int) -> list[int] | None:
        """The operations that feed a node, nearest first, if they are those."""
        chain = [node]
        for kind in self.inner:
            source = scene.fed_by(chain[-1], 0, kind)
            if source is None:
                return None
            chain.append(source)
        return chain[1:]

    def rule(self) -> Rule:
        """Advice to take the one operation."""
        name = "_of_".join((self.outer, *self.inner))
        return Rule(name, frozenset((self.outer,)), f"Use {self.into}", self._told, self._repaired)

    def _told(self, scene: Scene, node: int) -> str | None:
        return None if self.chain(scene, node) is None else tr(self.why).format(node=scene.name(node))

    def _repaired(self, document: Document, scene: Scene, node: int) -> Change:
        chain = self.chain(scene, node)
        assert chain is not None
        settings = document.nodes[chain[0]].attributes if self.settings else {}
        return _past(document, node, chain, replace(document.nodes[node], kind=self.into, attributes=settings))


FUSIONS = (
    Fusion(
        "log",
        ("softmax",),
        "log_softmax",
        "{node} is -inf where the softmax before it underflows; log_softmax, the two in one, is exact.",
        settings=True,
    ),
    Fusion(
        "log",
        ("sigmoid",),
        "logsigmoid",
        "{node} is -inf where the sigmoid before it underflows; logsigmoid, the two in one, is exact.",
    ),
    Fusion(
        "log1p",
        ("exp",),
        "softplus",
        "{node} is inf where the exp before it overflows; softplus, the two in one, is exact.",
    ),
    Fusion(
        "log",
        ("sum", "exp"),
        "logsumexp",
        "{node} is inf where an exp before it overflows, -inf where all underflow; logsumexp, all in one, is exact.",
        settings=True,
    ),
)
LOGARITHMS = tuple(fusion.rule() for fusion in FUSIONS)


def is_better_fused(scene: Scene, node: int) -> bool:
    """Whether a logarithm and what feeds it are better one operation."""
    return any(fusion.outer == scene.kind(node) and fusion.chain(scene, node) is not None for fusion in FUSIONS)


def is_fused_away(scene: Scene, node: int) -> bool:
    """Whether an operation is better made one with a logarithm that it feeds."""
    logarithms = (
        (fusion, other)
        for other in scene.run.made.compiled.steps
        for fusion in FUSIONS
        if fusion.outer == scene.kind(other)
    )
    return any(node in (fusion.chain(scene, other) or ()) for fusion, other in logarithms)


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


def _as_with_logits(document: Document, scene: Scene, node: int) -> Change:
    sigmoid = scene.source(node)
    assert sigmoid is not None
    return _past(document, node, [sigmoid], replace(document.nodes[node], kind="binary_cross_entropy_with_logits"))


def _as_logits(document: Document, scene: Scene, node: int) -> Change:
    softmax = scene.source(node)
    assert softmax is not None
    return _past(document, node, [softmax], document.nodes[node])


def _past(document: Document, node: int, chain: Sequence[int], changed: Node) -> Change:
    """Feed a node from what feeds the last of a chain before it, which goes as far as nothing else reads it."""
    wire, behind = document.incoming(node)[0], document.incoming(chain[-1])[0]
    pairs: list[Pair] = [(wire, replace(wire, source=behind.source, output=behind.output))]
    if changed != document.nodes[node]:
        pairs.append((document.nodes[node], changed))
    going = list(takewhile(lambda one: len(readers(document, one)) == 1 and document.view.target != one, chain))
    return Change((*pairs, *_without(delete(document, going), [wire])))


def _without(change: Change, wires: Iterable[Wire]) -> list[Pair]:
    kept = {wire.id for wire in wires}
    return [pair for pair in change.pairs if not (isinstance(pair[0], Wire) and pair[0].id in kept)]


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
