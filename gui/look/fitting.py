"""Numbers where there is little room: fewer digits, since a number that is cut off reads as another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

IS_NUMBER = Qt.ItemDataRole.UserRole + 1  # of an index, whether its text may be told in fewer digits
_DECIMAL = re.compile(r"-?\d+\.\d+(e[+-]\d+)?")
_DIGITS = range(16, 0, -1)  # tried one after the other


def fitted(text: str, metrics: QFontMetrics, room: float) -> str:
    """A chip's text if there is room for it, else in fewer digits, without its shape, or without what it is.

    "16×16 ‖·‖ 9.453e-23" becomes "‖·‖ 9.5e-23", "9.5e-23", then "9e-23"; of a list the last numbers go. Words are cut.
    """
    if metrics.horizontalAdvance(text) <= room or not any(map(str.isdigit, text)):
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
    return next((form for form in _forms(text) if metrics.horizontalAdvance(form) <= room), "…")


def _forms(text: str) -> Iterator[str]:
    """The text in fewer and fewer characters."""
    numbers, words = text.split(", "), text.split(" ")
    if len(numbers) > 1:
        yield from _rounded_to(text, _DIGITS)
        for count in range(len(numbers) - 1, 0, -1):
            yield ", ".join([*numbers[:count], "…"])
    else:
        for digits in (_DIGITS[:-1], _DIGITS[-1:]):
            for start in range(len(words)):
                yield from _rounded_to(" ".join(words[start:]), digits)


def _rounded_to(text: str, fewer: Sequence[int]) -> Iterator[str]:
    """A text with its numbers in fewer and fewer digits."""
    for digits in fewer:
        yield _DECIMAL.sub(partial(_rounded, digits), text)


def _rounded(digits: int, found: re.Match[str]) -> str:
    """A number in so many digits, unless that takes more characters: 123.4 is not 1e+02."""
    told = f"{float(found[0]):.{digits}g}".replace("e+", "e")
    return told if len(told) < len(found[0]) else found[0]
