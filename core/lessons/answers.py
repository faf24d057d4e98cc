"""Answers as a person types them: a number or a fraction, and when two numbers count as the same."""

from __future__ import annotations

import math
import re

from ..errors import EditError
from ..language import tr

LONGEST = 40
DIGITS = 3  # significant ones, that an answer needs
_NUMBER = r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?"
_ANSWER = re.compile(rf"({_NUMBER})(?:/({_NUMBER}))?")
_SLACK = 1 + 1e-9  # half a unit of the last digit is still rounding


def parse_answer(text: str) -> float:
    """Read ``12``, ``-0.5``, ``0,5``, ``1e-3`` or ``1/3``. EditError if it is no number."""
    found = _ANSWER.fullmatch("".join(text.split()).replace("−", "-")) if len(text) <= LONGEST else None
    if found is None:
        raise EditError(tr("Type a number, such as 12, -0.5 or 1/3."))
    above, below = (None if part is None else float(part.replace(",", ".")) for part in found.groups())
    assert above is not None
    if below == 0:
        raise EditError(tr("Nothing can be divided by 0: type another number."))
    return above if below is None else above / below


def agree(answer: float, truth: float, tolerance: float | None = None) -> bool:
    """Whether an answer is right: to three significant digits, or off by no more than a part ``tolerance`` of it."""
    if truth == 0 or not math.isfinite(truth):
        return answer == truth
    within = tolerance * abs(truth) if tolerance is not None else _half_unit(truth, DIGITS)
    return abs(answer - truth) <= within * _SLACK


def nearly(answer: float, truth: float) -> bool:
    """Whether an answer is the right number with too few digits."""
    return truth != 0 and answer != 0 and abs(answer - truth) <= _half_unit(truth, 1) * _SLACK


def _half_unit(number: float, digits: int) -> float:
    """Half a unit of the last of some significant digits."""
    return 0.5 * 10.0 ** (math.floor(math.log10(abs(number))) - digits + 1)
