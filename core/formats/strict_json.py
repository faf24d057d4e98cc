"""Reading parsed JSON field by field; what is not as expected is told with its place: ``wires[2].from: expected``."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Literal, TypeVar

from ..errors import FormatError
from ..language import tr
from ..records import EMPTY, Json

LARGEST_ID = 2**53 - 1  # what every JSON reader holds exactly
LARGEST_INT = 2**63 - 1
DEEPEST_EXTRA = 32  # levels in fields of a newer version, which are kept as they are
LONGEST_STEP = 40  # characters of one name on the way to the place of an error
SURROGATE = re.compile("[\ud800-\udfff]")
T = TypeVar("T")
D = TypeVar("D")
L = TypeVar("L", bound=str)


class _Required(Enum):
    REQUIRED = 0


REQUIRED = _Required.REQUIRED


class Fields:
    """One JSON object, its fields taken one by one."""

    def __init__(self, data: Json, where: str) -> None:
        """FormatError if it is no object; where: its place in the file, such as ``nodes[3]``."""
        if not isinstance(data, dict):
            raise FormatError(tr("{where}: expected an object, got {data}.").format(where=where, data=shown(data)))
        self._left = dict(data)
        self._where = where

    def take(
        self, name: str, read: Callable[[Json, str], T], default: D | Literal[_Required.REQUIRED] = REQUIRED
    ) -> T | D:
        """The field, checked by ``read``; the default if it is missing, FormatError if there is none."""
        if name in self._left:
            return read(self._left.pop(name), self._where + field_place(name))
        if default is REQUIRED:
            raise FormatError(tr("{where}: the field {name!r} is missing.").format(where=self._where, name=name))
        return default

    def forbid(self, name: str, reason: str) -> None:
        """FormatError if a field is there that has no place here."""
        if name in self._left:
            raise FormatError(f"{self._where}{field_place(name)}: {reason}")

    def rest(self) -> Mapping[str, Json]:
        """The fields that nobody took; FormatError if they could not be written again."""
        if not self._left:
            return EMPTY
        _check_writable(self._left, self._where)
        return MappingProxyType(self._left)

    def nothing_more(self) -> None:
        """FormatError if a field is left."""
        for name in self._left:
            self.forbid(name, tr("there is no such field here."))


def shown(data: Json) -> str:
    """A value as an error shows it: short, whatever it is."""
    if isinstance(data, list):
        return tr("a list of {data}").format(data=len(data))
    if isinstance(data, dict):
        return tr("an object")
    if isinstance(data, int) and not isinstance(data, bool) and abs(data) > LARGEST_INT:
        return tr("a number too large")
    words = json.dumps(data)
    return words if len(words) <= 40 else f"{words[:40]}…"


@lru_cache(256)
def field_place(name: str) -> str:
    """The end of a field's place, on one line whatever its name is: ``.camera``, ``["a b"]``."""
    return f".{name}" if name.isidentifier() and len(name) <= LONGEST_STEP else f"[{shown(name)}]"


def text(data: Json, where: str) -> str:
    """A text that can be written as UTF-8."""
    if not isinstance(data, str) or SURROGATE.search(data):
        raise FormatError(tr("{where}: expected a text, got {data}.").format(where=where, data=shown(data)))
    return data


def boolean(data: Json, where: str) -> bool:
    """True or false."""
    if not isinstance(data, bool):
        raise FormatError(tr("{where}: expected true or false, got {data}.").format(where=where, data=shown(data)))
    return data


def whole(data: Json, where: str) -> int:
    """A whole number that fits 64 bits."""
    if not isinstance(data, int) or isinstance(data, bool) or not -LARGEST_INT - 1 <= data <= LARGEST_INT:
        raise FormatError(
            tr("{where}: expected a whole number of at most 64 bits, got {data}.").format(where=where, data=shown(data))
        )
    return data


def positive(data: Json, where: str) -> int:
    """An id."""
    if not isinstance(data, int) or isinstance(data, bool) or not 0 < data <= LARGEST_ID:
        raise FormatError(
            tr("{where}: expected a whole number above 0, got {data}.").format(where=where, data=shown(data))
        )
    return data


def number(data: Json, where: str, words: str = "a number") -> float:
    """A finite number, as a float; words: what the sentence says was expected."""
    if isinstance(data, int | float) and not isinstance(data, bool) and abs(data) < math.inf:
        try:
            return float(data)
        except OverflowError:
            pass
    raise FormatError(tr("{where}: expected {words}, got {data}.").format(where=where, words=words, data=shown(data)))


def one_of(*choices: L) -> Callable[[Json, str], L]:
    """A reader of one of some texts."""

    def read(data: Json, where: str) -> L:
        for choice in choices:
            if data == choice:
                return choice
        raise FormatError(
            tr("{where}: expected one of {dumps}, got {data}.").format(
                where=where, dumps=", ".join(map(json.dumps, choices)), data=shown(data)
            )
        )

    return read


def listed(read: Callable[[Json, str], T]) -> Callable[[Json, str], list[T]]:
    """A reader of a list of what ``read`` reads."""

    def read_all(data: Json, where: str) -> list[T]:
        if not isinstance(data, list):
            raise FormatError(tr("{where}: expected a list, got {data}.").format(where=where, data=shown(data)))
        return [read(item, f"{where}[{i}]") for i, item in enumerate(data)]

    return read_all


def _check_writable(data: Json, where: str) -> None:
    """Refuse what a strict reader would refuse later: NaN and infinities, half surrogate pairs, deep nesting."""
    level: list[Json] = [data]
    for _ in range(DEEPEST_EXTRA):
        inner: list[Json] = []
        for item in level:
            inner += (
                [*item.keys(), *item.values()] if isinstance(item, dict) else item if isinstance(item, list) else ()
            )
            if (isinstance(item, float) and not math.isfinite(item)) or (
                isinstance(item, str) and SURROGATE.search(item)
            ):
                raise FormatError(tr("{where}: {item} cannot be kept.").format(where=where, item=shown(item)))
        level = inner
        if not level:
            return
    raise FormatError(
        tr("{where}: nested deeper than {deepest_extra} levels.").format(where=where, deepest_extra=DEEPEST_EXTRA)
    )
