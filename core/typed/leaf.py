"""A variable that a person types: a name such as ``z``, ``z = 4``, ``w = [1, 2]``, or a number alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..errors import EditError
from .literals import parse_value

_NAMED = re.compile(r"(?P<name>[^\W\d]\w*)\s*(?:=\s*(?P<value>.+))?")
_LETTER = re.compile(r"[^\W\d_]_?\d*")
LONGEST = 40  # characters of a name


@dataclass(frozen=True, slots=True)
class Leaf:
    """A name, empty for a number alone, and what ``parse_value`` reads, empty where only a name was typed."""

    name: str
    value: str = ""

    @property
    def called(self) -> str:
        """What the node is to be called: a number like itself, a list without a name by no name."""
        return self.name or ("" if "[" in self.value else self.value)

    @property
    def text(self) -> str:
        """As a person would type it."""
        return " = ".join(filter(None, (self.name, self.value)))

    @property
    def is_clear(self) -> bool:
        """Whether nothing but a variable is likely to be meant: it has a value, or is a letter, as in x or w0."""
        return bool(self.value) or _LETTER.fullmatch(self.name) is not None


def leaf_of(text: str) -> Leaf | None:
    """The variable that a text stands for, if it does."""
    text = text.strip()
    if _is_value(text):
        return Leaf("", text)
    named = _NAMED.fullmatch(text)
    if named is None or len(named["name"]) > LONGEST or not (named["value"] is None or _is_value(named["value"])):
        return None
    return Leaf(named["name"], named["value"] or "")


def _is_value(text: str) -> bool:
    try:
        parse_value(text)
    except EditError:
        return False
    return True
