"""Whether a gradient vanishes or explodes from layer to layer, and which factor does it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .layers import Layer

REMARKABLE = 100.0  # times larger or smaller, from one end to the other
_LEAST = 3  # layers of which a trend can be told


@dataclass(frozen=True, slots=True)
class Trend:
    """How a gradient fares on its way back, from the last layer to the first.

    ratio: how many times what arrived last arrives at the first; slope: the geometric mean of the local slopes on that
    way, weight: what the sums over weights make of the gradient a layer, which is the rest of the ratio, None where
    there are none; cause: the one of the two that goes further the same way. Many small weights may pass much back.
    """

    last: int
    first: int
    ratio: float
    slope: float | None
    weight: float | None
    cause: Literal["slope", "weight"]


def trend(layers: Sequence[Layer]) -> Trend | None:
    """What becomes of the gradient through all layers; None if nothing remarkable, or too few layers have one."""
    sizes = [layer.upstream for layer in layers]
    if len(layers) < _LEAST or not (_can_be_divided(sizes[0]) and _can_be_divided(sizes[-1])):
        return None
    ratio = (sizes[0] or 0.0) / (sizes[-1] or 1.0)
    if 1 / REMARKABLE < ratio < REMARKABLE:
        return None
    slope, each = _mean([layer.local for layer in layers[1:]]), ratio ** (1 / (len(layers) - 1))
    weight = each if slope is None else each / slope if slope else None
    further = min if ratio < 1 else max
    known = [factor for factor in (slope, weight) if factor is not None]
    cause: Literal["slope", "weight"] = "slope" if known and further(known) == slope else "weight"
    return Trend(layers[-1].number, layers[0].number, ratio, slope, weight, cause)


def _can_be_divided(size: float | None) -> bool:
    return size is not None and math.isfinite(size) and size > 0


def _mean(factors: Sequence[float | None]) -> float | None:
    """The geometric mean of those that there are; zero if one is zero."""
    there = [factor for factor in factors if factor is not None]
    if not there or not all(map(math.isfinite, there)):
        return None
    return math.exp(sum(map(math.log, there)) / len(there)) if all(there) else 0.0
