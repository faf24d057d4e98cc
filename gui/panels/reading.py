"""A value or gradient as it is shown: five kinds of answer that must never look alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.language import tr
from core.numbers import all_finite, describe, full
from core.records import Value


class Kind(StrEnum):
    """The kinds of answer."""

    NUMBER = "number"
    ZERO = "zero"
    NOT_COMPUTED = "not computed"
    NONE = "no gradient"
    BAD = "not finite"


@dataclass(frozen=True, slots=True)
class Reading:
    """A value or gradient as it is shown. text: short; words: in full, with the reason if there is no number."""

    kind: Kind
    text: str
    words: str
    data: Value | None = None

    @property
    def told(self) -> str:
        """The words, in the person's language."""
        return tr(self.words)


NOT_COMPUTED = Reading(Kind.NOT_COMPUTED, "–", "Not computed yet")


def read(data: Value) -> Reading:
    """A value as it is shown: four digits for a number, the statistics for a tensor."""
    array = np.asarray(data)
    text = describe(array)
    told = full(array.item()) if array.ndim == 0 else text
    if array.dtype.kind == "f" and not all_finite(array):
        return Reading(Kind.BAD, text, told, data)
    return Reading(Kind.NUMBER if array.any() else Kind.ZERO, text, told, data)
