"""Kinks: where engines give different slopes, what each gives, and what another choice would change.

The figures are those of PyTorch 2.13 and JAX 0.10, where nothing else is said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..engine.run import Run
from ..ops.conversion import sum_to
from ..ops.shapes import axes_of
from .hand import Hand, Link, Share, why_not

Where = Callable[[Sequence[Any], Mapping[str, Any]], np.ndarray]
Slopes = tuple[float, ...]


class Choice(NamedTuple):
    """Another slope at the kink. label: as told; slopes: for each input, or for the tied elements of a reduction."""

    label: str
    slopes: Slopes = ()
    share: str = ""  # of tied elements: "even", "each" or "first"


@dataclass(frozen=True, slots=True)
class Kink:
    """A place where an operation has no one slope. at: which elements lie there, from inputs and settings.

    torch, jax, ours: what each gives there, in words.
    """

    operations: tuple[str, ...]
    place: str
    at: Where
    torch: str
    jax: str
    ours: str
    choices: tuple[Choice, ...]


class Card(NamedTuple):
    """A kink that a node of a run sits on, and how many of its elements do."""

    node: int
    kink: Kink
    elements: int


def cards(hand: Hand) -> list[Card]:
    """The nodes on the way back that sit on a kink."""
    return [card for node in hand.links if (card := card_of(hand, node)) is not None]


def card_at(run: Run, node: int) -> Card | None:
    """The kink that a node of a run sits on; None if it does not, or the run cannot be gone through by hand."""
    record = run.snapshot.nodes.get(node)
    if record is None or record.kind not in _BY_OPERATION or why_not(run):
        return None
    return card_of(Hand(run), node)


def card_of(hand: Hand, node: int) -> Card | None:
    """The kink that a node sits on; None if it does not, or no gradient passes it."""
    record = hand.run.snapshot.nodes.get(node)
    kink = None if record is None or record.muted else _BY_OPERATION.get(record.kind)
    if kink is None or not hand.passes(node):
        return None
    elements = int(np.count_nonzero(_at(hand, node, kink)))
    return Card(node, kink, elements) if elements else None


def pull_with(hand: Hand, chosen: Mapping[int, Choice]) -> Callable[[Link, list[Share]], Share]:
    """What flows back where some nodes take another slope at their kinks."""
    sitting = {node: card for node in chosen if (card := card_of(hand, node)) is not None}

    def pull(link: Link, upstream: list[Share]) -> Share:
        card = sitting.get(link.reader)
        return hand.pull(link, upstream) if card is None else _pulled(hand, card, chosen[link.reader], link, upstream)

    return pull


def _pulled(hand: Hand, card: Card, choice: Choice, link: Link, upstream: list[Share]) -> Share:
    if choice.share:
        return _shared(hand, card, choice.share, upstream[0])
    outputs, inputs = hand.operands(link.reader)
    own = hand.pulled(link, upstream)
    mask, slope = _at(hand, link.reader, card.kink), choice.slopes[min(link.position, len(choice.slopes) - 1)]
    if own.local is None:  # of a reduction: all that lies at the kink has this slope
        return np.where(mask, np.broadcast_to(slope, np.shape(own.contribution)), own.contribution)
    local = np.where(mask, slope, np.broadcast_to(own.local, np.shape(outputs[0])))
    with np.errstate(all="ignore"):
        return np.asarray(sum_to(np.multiply(upstream[0], local), shape=np.shape(inputs[link.position])))


def _shared(hand: Hand, card: Card, share: str, g: Share) -> Share:
    """The gradient of a largest or smallest element, handed out among those that are equal."""
    _, (x, *_) = hand.operands(card.node)
    settings = hand.attributes(card.node)
    axes = axes_of(settings["dim"], np.ndim(x))
    ties = _ties(x, settings, smallest=hand.run.snapshot.nodes[card.node].kind in _SMALLEST)
    wide = g if settings["keepdim"] else np.expand_dims(g, axes)
    if share == "even":
        return np.asarray(wide * ties / ties.sum(axis=axes, keepdims=True))
    return np.asarray(wide * (ties if share == "each" else ties & (_counted(ties, axes) == 1)))


def _counted(ties: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    """The number of each tied element among those of its group, from 1."""
    moved = np.moveaxis(ties, axes, range(-len(axes), 0))
    numbers = moved.reshape(*moved.shape[: moved.ndim - len(axes)], -1).cumsum(axis=-1).reshape(moved.shape)
    return np.moveaxis(numbers, range(-len(axes), 0), axes)


def _ties(x: Any, settings: Mapping[str, Any], *, smallest: bool = False) -> np.ndarray:
    best = np.amin if smallest else np.amax
    return np.asarray(np.equal(x, best(x, axis=axes_of(settings["dim"], np.ndim(x)), keepdims=True)))


def _at(hand: Hand, node: int, kink: Kink) -> np.ndarray:
    """Which elements lie at a kink: of the output of an elementwise operation, of the input of a reduction."""
    _, inputs = hand.operands(node)
    return np.asarray(kink.at(inputs, hand.attributes(node)))


def _x_is(*places: float) -> Where:
    return lambda inputs, _: np.isin(np.asarray(inputs[0]), places)


def _settings_are(*names: str) -> Where:
    def at(inputs: Sequence[Any], settings: Mapping[str, Any]) -> np.ndarray:
        return np.isin(np.asarray(inputs[0]), [settings[name] for name in names if settings[name] is not None])

    return at


def _tie(inputs: Sequence[Any], _settings: Mapping[str, Any]) -> np.ndarray:
    return np.asarray(np.equal(inputs[0], inputs[1]))


def _both_zero(inputs: Sequence[Any], _settings: Mapping[str, Any]) -> np.ndarray:
    return np.asarray(np.equal(inputs[0], 0.0) & np.equal(inputs[1], 0.0))


def _tied(*, smallest: bool) -> Where:
    def at(inputs: Sequence[Any], settings: Mapping[str, Any]) -> np.ndarray:
        ties = _ties(inputs[0], settings, smallest=smallest)
        return np.asarray(ties & (ties.sum(axis=axes_of(settings["dim"], ties.ndim), keepdims=True) > 1))

    return at


def _zero_vector(inputs: Sequence[Any], settings: Mapping[str, Any]) -> np.ndarray:
    largest = np.amax(np.absolute(inputs[0]), axis=axes_of(settings["dim"], np.ndim(inputs[0])), keepdims=True)
    return np.broadcast_to((largest == 0.0) & (settings["p"] == 2.0), np.shape(inputs[0]))


def _same_numbers(inputs: Sequence[Any], settings: Mapping[str, Any]) -> np.ndarray:
    spread = np.ptp(inputs[0], axis=axes_of(settings["dim"], np.ndim(inputs[0])), keepdims=True)
    return np.broadcast_to(spread == 0.0, np.shape(inputs[0]))


_SMALLEST = ("amin", "min")
_HALVES = Choice("½, ½", (0.5, 0.5))
_TIES = (_HALVES, Choice("1, 0", (1.0, 0.0)), Choice("0, 1", (0.0, 1.0)), Choice("0, 0", (0.0, 0.0)))
_SHARES = (
    Choice("shared evenly", share="even"),
    Choice("1 for the first", share="first"),
    Choice("1 for each", share="each"),
)
_ZERO_ONE = (Choice("0", (0.0,)), Choice("½", (0.5,)), Choice("1", (1.0,)))
_ZERO_NAN = (Choice("0", (0.0,)), Choice("NaN", (float("nan"),)))
_INF = (Choice("inf", (float("inf"),)), Choice("0", (0.0,)))
_MINUS_INF = (Choice("−inf", (float("-inf"),)), Choice("0", (0.0,)))

KINKS: tuple[Kink, ...] = (
    Kink(("abs",), "|x| at 0", _x_is(0.0), "0", "1", "0", (*_ZERO_ONE, Choice("−1", (-1.0,)))),
    Kink(("relu",), "relu at 0", _x_is(0.0), "0", "0", "0 unless slope_at_zero says more", _ZERO_ONE),
    Kink(("leaky_relu",), "leaky relu at 0", _x_is(0.0), "the slope on the left, 0.01", "1",
         "the slope on the left", (Choice("1", (1.0,)),)),
    Kink(("relu6",), "relu6 at 0 and 6", _x_is(0.0, 6.0), "0", "0", "0", _ZERO_ONE),
    Kink(("hardtanh",), "hardtanh at a bound", _settings_are("min_val", "max_val"), "0", "1", "0", _ZERO_ONE),
    Kink(("hardsigmoid",), "hardsigmoid at ±3", _x_is(-3.0, 3.0), "0", "0", "0",
         (Choice("0", (0.0,)), Choice("1/12", (1 / 12,)), Choice("1/6", (1 / 6,)))),
    Kink(("clamp",), "clamp at a bound", _settings_are("min", "max"), "1, and 0 from 2.15 on",
         "½ (jnp.clip) or 0 (lax.clamp)", "0", _ZERO_ONE),
    Kink(("maximum", "minimum"), "a tie of two", _tie, "½, ½", "½, ½", "½, ½", _TIES),
    Kink(("amax",), "equal largest elements", _tied(smallest=False), "shared evenly", "shared evenly",
         "shared evenly", _SHARES),
    Kink(("amin",), "equal smallest elements", _tied(smallest=True), "shared evenly", "shared evenly",
         "shared evenly", _SHARES),
    Kink(("max",), "equal largest elements", _tied(smallest=False), "1 for the first", "shared evenly",
         "1 for the first", _SHARES),
    Kink(("min",), "equal smallest elements", _tied(smallest=True), "1 for the first", "shared evenly",
         "1 for the first", _SHARES),
    Kink(("norm",), "the length of a zero vector", _zero_vector, "0", "NaN", "0", _ZERO_NAN),
    Kink(("std",), "the spread of equal numbers", _same_numbers, "0", "NaN", "0", _ZERO_NAN),
    Kink(("hypot",), "hypot at (0, 0)", _both_zero, "NaN", "½, ½", "0", (*_ZERO_NAN, _HALVES)),
    Kink(("atan2",), "atan2 at (0, 0)", _both_zero, "0", "NaN", "0", _ZERO_NAN),
    Kink(("sqrt",), "the root at 0", _x_is(0.0), "inf", "inf", "inf", _INF),
    Kink(("rsqrt",), "1/√x at 0", _x_is(0.0), "−inf", "−inf", "−inf", _MINUS_INF),
    Kink(("log", "log2", "log10"), "the logarithm at 0", _x_is(0.0), "inf", "inf", "inf", _INF),
    Kink(("log1p",), "log1p at −1", _x_is(-1.0), "inf", "inf", "inf", _INF),
    Kink(("asin", "atanh"), "the end of its domain, ±1", _x_is(-1.0, 1.0), "inf", "inf", "inf", _INF),
    Kink(("acos",), "the end of its domain, ±1", _x_is(-1.0, 1.0), "−inf", "−inf", "−inf", _MINUS_INF),
    Kink(("acosh",), "the end of its domain, 1", _x_is(1.0), "inf", "inf", "inf", _INF),
    Kink(("pow",), "0 to the power of 0", _both_zero, "0, 0", "NaN, 0", "0, 0",
         (Choice("0, 0", (0.0, 0.0)), Choice("NaN, 0", (float("nan"), 0.0)))),
    Kink(("xlogy",), "0·log 0", _both_zero, "0, NaN", "−inf, NaN", "0, 0",
         (Choice("0, 0", (0.0, 0.0)), Choice("0, NaN", (0.0, float("nan"))),
          Choice("−inf, NaN", (float("-inf"), float("nan"))))),
)  # fmt: skip
_BY_OPERATION = {name: kink for kink in KINKS for name in kink.operations}
