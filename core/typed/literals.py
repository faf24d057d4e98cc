"""Reading the value that a person types: a number or nested lists of numbers. Nothing is ever evaluated."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..errors import EditError
from ..language import tr
from ..numbers import BYTES
from ..records import Value

LONGEST_TEXT = 2_000_000
DEEPEST = 8
_EXAMPLES = "Type a number, such as 2.5, or a list, such as [1, 2, 3]."
_DECIMAL_COMMA = re.compile(r"[-+−]?\d+,\d+")
_TOKEN = re.compile(r"[\[\](),]|[^\s\[\](),]+")
_SIZE = re.compile(r"(\d{1,15}(?:\.\d{1,15})?) ?((?:[KMG]i?B|B)?)", re.IGNORECASE)
_UNITS = {"": 1, "B": 1} | {
    unit.upper(): size for name, size in BYTES.items() for unit in (name, name.replace("i", ""))
}
CONSTANTS = {"pi": math.pi, "π": math.pi}
_WORDS = {"true": "true", "false": "false", "nan": "NaN", "inf": "Infinity", "infinity": "Infinity", "∞": "Infinity"}


def parse_value(text: str, *, whole: bool = False) -> Value:
    """Read ``2.5``, ``1/3``, ``-pi/2``, ``-inf``, ``[1, 2, 3]``, ``[[1, 2], [3, 4]]`` or ``[true, false]``.

    Gives a float, or a read-only array: of bool if all entries are true or false, of int64 if ``whole``, else float64.
    EditError says what cannot be read.
    """
    if len(text) > LONGEST_TEXT:
        raise EditError(
            tr("The value is too long to type: {length} characters, at most {most}.").format(
                length=len(text), most=LONGEST_TEXT
            )
        )
    nested = _nested(text)
    if isinstance(nested, float) and not whole:
        return nested
    array = _array(nested, whole=whole)
    array.flags.writeable = False
    return array


def parse_bytes(text: str) -> int:
    """Read a size in memory: ``4 GiB``, ``512MiB``, ``1.5 GB``, ``100000``. EditError says what it looks like."""
    found = _SIZE.fullmatch(text.strip())
    count = float(found[1]) * _UNITS[found[2].upper()] if found else 0.0
    if count < 1:
        raise EditError(
            tr("{text} is no size in memory. Write such as 512 MiB or 4 GiB.").format(text=repr(_cut(text)))
        )
    return int(count)


def value_text(value: Value) -> str:
    """A value as a person would type it; ``parse_value`` reads it back exactly."""
    if isinstance(value, float):
        return _number_text(value)
    return _list_text(value.tolist())


def _nested(text: str) -> Any:
    tokens = list(_tokens(text))
    if not tokens:
        raise EditError(tr(_EXAMPLES))
    depth = 0
    for part in tokens:
        depth += (part == "[") - (part == "]")
        if depth > DEEPEST:
            raise EditError(tr("A tensor has at most {most} dimensions.").format(most=DEEPEST))
    try:
        return json.loads(" ".join(tokens), parse_int=float)
    except ValueError:
        if _DECIMAL_COMMA.fullmatch(text.strip()):
            raise EditError(
                tr("Write {number} with a point, or a list as [1, 2].").format(number=text.strip().replace(",", "."))
            ) from None
        raise EditError(
            tr("The brackets and commas of {text} do not fit together.").format(text=repr(_cut(text)))
        ) from None


def _tokens(text: str) -> Iterator[str]:
    """The parts of the text as JSON writes them; round brackets count as square ones."""
    for match in _TOKEN.finditer(text):
        part = match.group()
        if part in "[](),":
            yield {"(": "[", ")": "]"}.get(part, part)
        else:
            yield _word(part)


def _word(part: str) -> str:
    plain = part.lower().replace("−", "-").removeprefix("+")
    sign = "-" if plain.startswith("-") else ""
    word = _WORDS.get(plain.removeprefix("-"))
    if word:
        return sign + word if word == "Infinity" else word
    try:
        number = _number(plain)
    except (ValueError, ZeroDivisionError):
        raise EditError(
            tr("{part} is not a number. {examples}").format(part=repr(_cut(part)), examples=tr(_EXAMPLES))
        ) from None
    return ("-Infinity" if number < 0 else "Infinity") if math.isinf(number) else repr(number)


def _number(text: str) -> float:
    """A number, or one divided by another; ValueError or ZeroDivisionError if it is none."""
    above, line, below = text.partition("/")
    return _plain(above) / _plain(below) if line else _plain(above)


def _plain(text: str) -> float:
    size = CONSTANTS.get(text.removeprefix("-"))
    number = float(text) if size is None else math.copysign(size, -1.0 if text.startswith("-") else 1.0)
    if math.isnan(number):
        raise ValueError(text)
    return number


def _array(nested: Any, *, whole: bool) -> np.ndarray:
    try:
        array = np.array(nested)
    except ValueError:
        raise EditError(tr("The lists have different lengths: every row needs as many entries as the first.")) from None
    if array.dtype == np.bool_:
        return array
    array = array.astype(np.float64)
    if not whole:
        return array
    if not np.all(np.isfinite(array) & (array == np.floor(array))):
        raise EditError(tr("This value holds whole numbers only."))
    return array.astype(np.int64)


def _list_text(nested: Any) -> str:
    if isinstance(nested, list):
        return f"[{', '.join(map(_list_text, nested))}]"
    return _number_text(nested)


def _number_text(number: Any) -> str:
    if isinstance(number, bool):
        return "true" if number else "false"
    return str(number).removesuffix(".0")


def _cut(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
