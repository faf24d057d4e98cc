"""What one chip says: a reading, and the few characters of it that there is room for."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np

from core.language import tr
from core.numbers import mean, norm, short
from core.ops.symbol import Shape
from core.records import Value

from ..panels.reading import ASKED, NOT_COMPUTED, Kind, Reading, read

MEAN, NORM = "μ", "‖·‖"  # the signs on the chips of tensors: of values the mean is told, of gradients the norm
DOTTED = "ẋ"  # the sign on the chips of tangents
LONGEST_VECTOR = 3
LONGEST_TEXT = 24  # characters: what the canvas keeps free around wires
_LET_GO = Reading(Kind.NOT_COMPUTED, "…", "Not kept, to save memory; the inspector computes it again")


class Chip(NamedTuple):
    """A reading and the few characters of it that fit on a chip. flow: what it tells of, below a wire."""

    reading: Reading
    text: str
    flow: Literal["gradient", "tangent"] = "gradient"

    @property
    def kind(self) -> Kind:
        """Which of the five kinds of answer this is."""
        return self.reading.kind


NO_CHIP = Chip(NOT_COMPUTED, "–")
ASKED_CHIP = Chip(ASKED, "?")


def chip(data: float | np.ndarray, sign: str = MEAN) -> Chip:
    """The chip of a number or a tensor. sign: what is told of a large tensor, MEAN or NORM."""
    array = np.asarray(data)
    if array.dtype.kind != "f":
        return Chip(read(data), brief(array, sign))
    told = _measured(array, sign)
    return Chip(read(data, told or norm(array)), brief(array, sign, told))


def spoken(chip: Chip) -> str:
    """A chip in words, as a screen reader tells it."""
    return (
        chip.text.removeprefix(f"{DOTTED} ") if chip.kind in (Kind.NUMBER, Kind.ZERO, Kind.BAD) else chip.reading.told
    )


def brief(array: np.ndarray, sign: str = MEAN, told: float | None = None) -> str:
    """A scalar's digits, a short vector's entries, otherwise shape and mean or norm: ``3×4 μ 0.12``.

    told: the mean or the norm, if that is known.
    """
    if array.ndim == 0:
        return short(array.item())
    shape = _sizes(array.shape)
    if array.size == 0:
        return shape
    if array.size <= LONGEST_VECTOR and array.ndim == 1:
        listed = f"[{', '.join(short(x) for x in array)}]"
        if len(listed) <= LONGEST_TEXT:
            return listed
    told = _measured(array, sign) if told is None else told
    if math.isnan(told):
        return f"{shape} {'nan' if np.isnan(array).any() else 'inf'}"
    return f"{shape} {sign} {short(told)}"[:LONGEST_TEXT]


def in_words(what: str) -> str:
    """What a chip tells of: "value", "gradient" or "tangent", in the person's language."""
    return {"value": tr("value"), "gradient": tr("gradient"), "tangent": tr("tangent")}[what]


def has_sign(data: Value | None) -> bool:
    """Whether a chip tells mean or norm of something, for want of room."""
    return data is not None and f" {MEAN} " in brief(np.asarray(data))


def let_go(shape: tuple[int, ...]) -> Chip:
    """What a run let go of to save memory, by its shape."""
    return Chip(_LET_GO, f"[{'×'.join(map(str, shape))}]"[:LONGEST_TEXT])


def none_because(reason: Callable[[], str]) -> Chip:
    """That there is no gradient, and why."""
    return Chip(Reading(Kind.NONE, tr("none"), lambda: tr("No gradient: {reason}").format(reason=reason())), "")


@lru_cache(maxsize=256)
def _sizes(shape: Shape) -> str:
    return f"[{shape[0]}]" if len(shape) == 1 else "×".join(map(str, shape))


def _measured(array: np.ndarray, sign: str) -> float:
    """What a sign announces: each takes one pass over memory, and is NaN where a number is not finite."""
    return norm(array) if sign == NORM else mean(array)
