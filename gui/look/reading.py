"""A value or gradient as it is shown: kinds of answer that must never look alike."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

import numpy as np

from core.language import tr
from core.measures import Glance, Measures, is_large, look, measured, norm
from core.numbers import describe, full
from core.records import Value


class Kind(StrEnum):
    """The kinds of answer."""

    NUMBER = "number"
    ZERO = "zero"
    NOT_COMPUTED = "not computed"
    NONE = "no gradient"
    BAD = "not finite"
    ASKED = "asked for"
    WRONG = "wrong"  # on purpose, in the lab
    OTHER = "other"  # not the run's, in the lab
    DROPPED = "dropped"  # not there, in the lab


class Reading:
    """A value or gradient as it is shown.

    text: short; words: in full, with the reason if there is no number. Those of data are found when they are asked for.
    """

    __slots__ = ("_glance", "_text", "_words", "data", "kind")

    def __init__(
        self,
        kind: Kind,
        text: str = "",
        words: str | Callable[[], str] = "",
        data: Value | None = None,
        glance: Glance = look,
    ) -> None:
        """words: or what finds them. data: the number or the tensor that is shown, which both are then about.

        glance: how that is looked through; by default at once, however long it takes. text is told meanwhile.
        """
        self.kind = kind
        self.data = data
        self._text = text
        self._words = words
        self._glance = glance

    @property
    def text(self) -> str:
        """Four digits for a number, the statistics for a tensor: of a large one once it was looked through for them."""
        if self.data is None:
            return self._text
        array = np.asarray(self.data)
        if is_large(array.shape) and self._glance(array, measured) is None:
            return self._text
        return describe(array)

    @property
    def words(self) -> str:
        """All digits of a number, the statistics of a tensor, or why there is none."""
        if self.data is None:
            return self._words if isinstance(self._words, str) else self._words()
        array = np.asarray(self.data)
        return self.text if array.ndim else full(array.item())

    @property
    def told(self) -> str:
        """The words, in the person's language."""
        return tr(self.words) if self.kind in (Kind.NOT_COMPUTED, Kind.ASKED) else self.words


NOT_COMPUTED = Reading(Kind.NOT_COMPUTED, "–", "Not computed yet")
MEASURING = Reading(Kind.NOT_COMPUTED, "…", "Being looked through …")
ASKED = Reading(Kind.ASKED, "?", "Asked for: answer the question first")


def read(data: Value) -> Reading:
    """A value as it is shown."""
    return Reading(kind_by(look(np.asarray(data), norm)), data=data)


def kind_by(size: float) -> Kind:
    """Which kind of answer a number or tensor is. size: its norm, or anything else that is NaN or 0 where that is."""
    return Kind.BAD if math.isnan(size) else Kind.NUMBER if size else Kind.ZERO


def kind_of(measures: Measures) -> Kind:
    """Which kind of answer an array is: finite or not, zero or not."""
    return Kind.BAD if not measures.finite else Kind.ZERO if measures.zero else Kind.NUMBER
