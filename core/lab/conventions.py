"""Which nodes of a run sit on a kink, and what flows back where they take another slope there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from ..engine.run import Run
from ..ops.shape.conversion import sum_to
from ..ops.shapes import axes_of
from .hand import Hand, Link, Share, why_not
from .kink import Choice, Kink
from .kinks import KINKS
from .shares import handed_out

_ASIDE = 2.0**-20  # how far beside a kink the slope on a side is taken


class Card(NamedTuple):
    """A kink that a node of a run sits on, and how many of its elements do."""

    node: int
    kink: Kink
    elements: int


def cards(hand: Hand) -> list[Card]:
    """The nodes on the way back that sit on a kink."""
    return [card for node in hand.links if (card := _card_of(hand, node)) is not None]


def card_at(run: Run, node: int) -> Card | None:
    """The kink that a node of a run sits on; None if it does not, or the run cannot be gone through by hand."""
    record = run.snapshot.nodes.get(node)
    if record is None or record.kind not in _BY_OPERATION or why_not(run):
        return None
    return _card_of(Hand(run), node)


def pull_with(hand: Hand, chosen: Mapping[int, Choice]) -> Callable[[Link, list[Share]], Share]:
    """What flows back where some nodes take another slope at their kinks."""
    sitting = {node: card for node in chosen if (card := _card_of(hand, node)) is not None}

    def pull(link: Link, upstream: list[Share]) -> Share:
        card = sitting.get(link.reader)
        return hand.pull(link, upstream) if card is None else _pulled(hand, card, chosen[link.reader], link, upstream)

    return pull


def _pulled(hand: Hand, card: Card, choice: Choice, link: Link, upstream: list[Share]) -> Share:
    if choice.share:
        kind, (_, inputs) = hand.run.snapshot.nodes[card.node].kind, hand.operands(card.node)
        return handed_out(choice.share, kind, upstream[0], inputs, hand.attributes(card.node))
    if choice.side is not None:
        return _beside(hand, card.kink, choice.side, link, upstream)
    slope = choice.slopes[min(link.position, len(choice.slopes) - 1)]
    return hand.pull(link, upstream) if slope is None else _sloped(hand, card.kink, slope, link, upstream)


def _sloped(hand: Hand, kink: Kink, slope: float, link: Link, upstream: list[Share]) -> Share:
    """What flows back where all that lies at the kink has one slope."""
    outputs, inputs = hand.operands(link.reader)
    own, mask = hand.pulled(link, upstream), _at(hand, link.reader, kink)
    with np.errstate(all="ignore"):
        if own.local is None:
            came = np.multiply(_spread(hand, link, upstream[0], np.shape(own.contribution)), slope)
            return np.asarray(np.where(mask, came, own.contribution))
        local = np.where(mask, slope, np.broadcast_to(own.local, np.shape(outputs[0])))
        return np.asarray(sum_to(np.multiply(upstream[0], local), shape=np.shape(inputs[link.position])))


def _beside(hand: Hand, kink: Kink, side: int, link: Link, upstream: list[Share]) -> Share:
    """What flows back as it would just beside the kink, on one side or in the mean of both."""
    assert kink.nudge is not None
    _, inputs = hand.operands(link.reader)
    settings, shares = hand.attributes(link.reader), []
    for sign in (side,) if side else (1, -1):
        moved, others = kink.nudge(inputs, settings, sign * _ASIDE)
        shares.append(hand.pull_at(link, upstream, moved, others))
    return np.asarray(sum(shares[1:], start=shares[0]) / len(shares))


def _spread(hand: Hand, link: Link, g: Share, shape: tuple[int, ...]) -> Share:
    """The gradient of the result of a reduction, for each element that went into it."""
    settings = hand.attributes(link.reader)
    if np.ndim(g) == len(shape) or "dim" not in settings:
        return np.broadcast_to(g, shape)
    return np.broadcast_to(np.expand_dims(g, axes_of(settings["dim"], len(shape))), shape)


def _matters(hand: Hand, node: int, kink: Kink) -> bool:
    """Whether a gradient passes where the kink would be."""
    if kink.alone and all(hand.passes(node, position) for position in (0, 1)):
        return False
    return hand.passes(node, kink.only)


def _at(hand: Hand, node: int, kink: Kink) -> np.ndarray:
    """Which elements lie at a kink: of the output of an elementwise operation, of the input of a reduction."""
    _, inputs = hand.operands(node)
    return np.asarray(kink.at(inputs, hand.attributes(node)))


_BY_OPERATION: dict[str, list[Kink]] = {}
for _kink in KINKS:
    for _name in _kink.operations:
        _BY_OPERATION.setdefault(_name, []).append(_kink)


def _card_of(hand: Hand, node: int) -> Card | None:
    """The first kink that a node sits on; None if it sits on none, or no gradient passes it."""
    record = hand.run.snapshot.nodes.get(node)
    if record is None or record.muted:
        return None
    for kink in _BY_OPERATION.get(record.kind, ()):
        elements = int(np.count_nonzero(_at(hand, node, kink))) if _matters(hand, node, kink) else 0
        if elements:
            return Card(node, kink, elements)
    return None
