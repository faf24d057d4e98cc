"""What one chip says of a number or a tensor, in as few characters as fit beside a wire."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from itertools import takewhile
from typing import Literal, NamedTuple, TypeVar

import numpy as np

from core.language import tr
from core.measures import Glance, Measures, is_large, look, mean, measured, norm
from core.numbers import LONGEST_BRIEF, describe_measures, listed, short
from core.ops.symbol import Shape

from ...look.reading import ASKED, MEASURING, NOT_COMPUTED, Kind, Reading, kind_by, kind_of

MEAN, NORM = "μ", "‖·‖"  # the signs on the chips of tensors: of values the mean is told, of gradients the norm
DOTTED = "ẋ"  # the sign on the chips of tangents
Key = TypeVar("Key")


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
LATER_CHIP = Chip(MEASURING, "…")  # of a tensor that is being looked through
ASKED_CHIP = Chip(ASKED, "?")
_LET_GO = Reading(Kind.NOT_COMPUTED, "…", "Not kept, to save memory; the inspector computes it again")


def chip(data: float | np.ndarray, sign: str = MEAN, glance: Glance = look) -> Chip:
    """The chip of a number or a tensor; LATER_CHIP while a large one is looked through.

    sign: what is told of a large tensor, MEAN or NORM; no more is looked for unless that is 0 or not finite. glance:
    how it is looked through; by default at once, however long it takes.
    """
    array = np.asarray(data)
    told = glance(array, norm if sign == NORM else mean)
    if told is None:
        return LATER_CHIP
    size = told or glance(array, norm)  # a mean of 0 may be that of zeros
    if size is None or (math.isnan(size) and glance(array, measured) is None):
        return LATER_CHIP
    text = brief(array, sign, told)
    return Chip(Reading(kind_by(size), text, data=data, glance=glance), text)


def chip_by(measures: Measures, sign: str = MEAN) -> Chip:
    """The chip of a large tensor that is not there, by what was found of it."""
    words = describe_measures(measures)
    return Chip(Reading(kind_of(measures), words, words), _sized(measures, sign))


def keep(table: dict[Key, Chip], key: Key, told: Chip) -> Chip:
    """Remember a chip, unless what it tells is to come."""
    if told.reading is not MEASURING:
        table[key] = told
    return told


def spoken(chip: Chip) -> str:
    """A chip in words, as a screen reader tells it, to which the signs of mean and norm are nothing."""
    if chip.kind not in (Kind.NUMBER, Kind.ZERO, Kind.BAD):
        return chip.reading.told
    text = chip.text.removeprefix(f"{DOTTED} ")
    if not any(sign in text for sign in (MEAN, NORM)):
        return text
    of_a_change = takewhile(lambda letter: not letter.isdigit() and letter != "[", text)  # such as Δ before the shape
    told = "".join(of_a_change) + chip.reading.told  # by the sign while a large one has not been looked through
    return told.replace(MEAN, tr("mean")).replace(NORM, tr("norm"))


def brief(array: np.ndarray, sign: str = MEAN, told: float | None = None) -> str:
    """A scalar's digits, a short vector's entries, otherwise shape and mean or norm: ``3×4 μ 0.12``.

    told: the mean or the norm, if that is known.
    """
    if array.ndim == 0:
        return short(array.item())
    if array.size == 0:
        return _sizes(array.shape)
    numbers = listed(array)
    if numbers is not None:
        return numbers
    told = look(array, norm if sign == NORM else mean) if told is None else told
    if math.isnan(told):
        return f"{_sizes(array.shape)} {'nan' if look(array, measured).nan else 'inf'}"
    return _announced(array.shape, sign, told)


def in_words(what: str) -> str:
    """What a chip tells of: "value", "gradient" or "tangent", in the person's language."""
    return {"value": tr("value"), "gradient": tr("gradient"), "tangent": tr("tangent")}[what]


def has_sign(reading: Reading) -> bool:
    """Whether a chip tells mean or norm of something, for want of room."""
    array = None if reading.data is None else np.asarray(reading.data)
    if array is None or is_large(array.shape):
        return array is not None and reading.kind is not Kind.BAD
    return f" {MEAN} " in brief(array)


def let_go(shape: tuple[int, ...]) -> Chip:
    """What a run let go of to save memory, by its shape."""
    return Chip(_LET_GO, f"[{'×'.join(map(str, shape))}]"[:LONGEST_BRIEF])


def absent(problem: str | None) -> Reading:
    """What there is of a value that was not computed."""
    if problem is None:
        return NOT_COMPUTED
    return Reading(Kind.NOT_COMPUTED, "–", tr("No value: {problem}").format(problem=problem))


def none_because(reason: Callable[[], str]) -> Chip:
    """The chip of a gradient that there is none of, and why, found when somebody asks."""
    return Chip(Reading(Kind.NONE, tr("none"), lambda: tr("No gradient: {reason}").format(reason=reason())), "")


def zeros(shape: tuple[int, ...]) -> Chip:
    """The chip of a gradient or tangent of nothing but zeros, for which no memory is taken."""
    measures = Measures(shape, "f", 0.0, 0.0, 0.0, 0.0)
    return chip_by(measures, NORM) if is_large(shape) else chip(np.zeros(shape), NORM)


def dotted(told: Chip) -> Chip:
    """What is told of a tangent."""
    return Chip(told.reading, f"{DOTTED} {told.text}", "tangent")


def _sized(measures: Measures, sign: str) -> str:
    """What ``brief`` says of a large tensor."""
    if not measures.finite:
        return f"{_sizes(measures.shape)} {'nan' if measures.nan else 'inf'}"
    return _announced(measures.shape, sign, measures.norm if sign == NORM else measures.mean)


def _announced(shape: Shape, sign: str, told: float) -> str:
    return f"{_sizes(shape)} {sign} {short(told)}"[:LONGEST_BRIEF]


@lru_cache(maxsize=256)
def _sizes(shape: Shape) -> str:
    return f"[{shape[0]}]" if len(shape) == 1 else "×".join(map(str, shape))
