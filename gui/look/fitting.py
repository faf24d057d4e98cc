"""Numbers where there is little room: fewer digits, since a number that is cut off reads as another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

IS_NUMBER = Qt.ItemDataRole.UserRole + 1  # of an index, whether its text may be told in fewer digits
_DECIMAL = re.compile(r"-?\d+\.\d+(e[+-]\d+)?")
_DIGITS = range(16, 0, -1)  # tried one after the other


def fitted(text: str, metrics: QFontMetrics, room: float) -> str:
    """A chip's text if there is room for it, else in fewer digits, without its shape, or without what it is.

    "16×16 ‖·‖ 9.453e-23" becomes "‖·‖ 9.5e-23", then "9e-23". What has no room even so is cut.
    """
    if metrics.horizontalAdvance(text) <= room:
        return text
    fitting = (form for form in _forms(text) if metrics.horizontalAdvance(form) <= room)
    return next(fitting, None) or metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))


def _forms(text: str) -> Iterator[str]:
    """The text in fewer and fewer characters."""
    words = text.split(" ")
    starts = range(1 if ", " in text else len(words))  # a list of numbers is told whole or cut
    for start in starts:
        rest = " ".join(words[start:])
        yield rest
        for digits in _DIGITS:
            yield _DECIMAL.sub(partial(_rounded, digits), rest)


def _rounded(digits: int, found: re.Match[str]) -> str:
    """A number in so many digits, unless that takes more characters: 123.4 is not 1e+02."""
    told = f"{float(found[0]):.{digits}g}"
    return told if len(told) < len(found[0]) else found[0]
