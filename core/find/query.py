"""The language of the find panel: words, comparisons and states, parsed into terms that must all hold.

    query      = term { term }
    term       = word | '"' text '"' | [quantity] state | comparison | key ["="] word
    comparison = quantity sign number
    quantity   = "value" | "grad" | "|value|" | "|grad|"
    key        = "name" | "op" | "role" | "shape"

A word in quotes is a part of a name and nothing else.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ..errors import ChainruleError
from ..language import tr
from ..records import ROLES

Of = Literal["value", "gradient"]
State = Literal["nan", "inf", "no gradient", "not computed", "problem"]
Key = Literal["name", "op", "role"]

MOST_TOKENS = 256
MOST_CHARACTERS = 4000


class FindError(ChainruleError):
    """A query that cannot be understood."""


@dataclass(frozen=True, slots=True)
class Word:
    """Part of a name, or the beginning of a word of what an operation is called."""

    text: str


@dataclass(frozen=True, slots=True)
class Is:
    """Part of a name, the beginning of a word of what an operation is called, or a role."""

    key: Key
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A value or gradient against a number. size: of a tensor, the largest magnitude counts; otherwise any entry."""

    of: Of
    size: bool
    sign: str
    number: float


@dataclass(frozen=True, slots=True)
class Stands:
    """How it stands with a node; of: where NaN or infinity is looked for (None: in both)."""

    state: State
    of: Of | None = None


@dataclass(frozen=True, slots=True)
class Shaped:
    """The sizes of a node's value; None for any size."""

    sizes: tuple[int | None, ...]


Term = Word | Is | Comparison | Stands | Shaped


@dataclass(frozen=True, slots=True)
class Query:
    """Terms that must all hold; none of them: nothing is looked for."""

    terms: tuple[Term, ...]

    @property
    def asks_for_numbers(self) -> bool:
        """Whether a run is needed for an answer."""
        return any(isinstance(term, Comparison | Shaped | Stands) for term in self.terms)


@dataclass(frozen=True, slots=True)
class Example:
    """A query to begin with, and what it finds."""

    query: str
    finds: str


SYNTAX: tuple[Example, ...] = (
    Example("loss", "names, operations"),
    Example('"w1"', "names only"),
    Example("op mul", "one operation"),
    Example("parameter", "a role"),
    Example("grad = 0", "a zero gradient"),
    Example("grad > 10", "any entry above 10"),
    Example("|grad| < 1e-6", "all entries tiny"),
    Example("value < -1", "any entry below -1"),
    Example("nan", "NaN; or: inf"),
    Example("no gradient", "none arrives"),
    Example("not computed", "or: problem"),
    Example("shape 3x4", "sizes; ? for any"),
    Example("relu grad = 0", "both must hold"),
)

_TOKEN = re.compile(r'"[^"]*"?|<=|>=|!=|==|[<>=|≤≥≠]|[^\s"<>=!|≤≥≠]+|!')
_SIGNS = {"=": "=", "==": "=", "!=": "!=", "≠": "!=", "<": "<", ">": ">", "<=": "<=", "≤": "<=", ">=": ">=", "≥": ">="}
_QUANTITIES: dict[str, Of] = {"value": "value", "grad": "gradient", "gradient": "gradient"}
_KEYS = ("name", "op", "role", "shape")
_NOT_FINITE: dict[str, State] = {"nan": "nan", "inf": "inf", "infinite": "inf"}
_PHRASES: dict[tuple[str, ...], State] = {
    ("no", "gradient"): "no gradient",
    ("no", "grad"): "no gradient",
    ("not", "computed"): "not computed",
    ("no", "value"): "not computed",
    ("problem",): "problem",
    ("problems",): "problem",
}


def parse(text: str) -> Query:
    """Read a query. FindError, with a sentence that says what to type instead, if it cannot be understood."""
    if len(text) > MOST_CHARACTERS:
        raise FindError(
            tr("This is too long to look for: at most {most_characters} characters.").format(
                most_characters=MOST_CHARACTERS
            )
        )
    tokens = _TOKEN.findall(text.replace("−", "-"))
    if len(tokens) > MOST_TOKENS:
        raise FindError(
            tr("These are too many words to look for: at most {most_tokens}.").format(most_tokens=MOST_TOKENS)
        )
    reader, terms = _Reader(tokens), []
    while reader.peek():
        terms.append(_term(reader))
    return Query(tuple(terms))


class _Reader:
    """Tokens one after the other; "" after the last."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._at = 0

    def peek(self, ahead: int = 0) -> str:
        """A token that is still to come, in small letters."""
        place = self._at + ahead
        return self._tokens[place].casefold() if place < len(self._tokens) else ""

    def take(self, count: int = 1) -> str:
        """Go on; the last of the tokens that are passed."""
        self._at += count
        return self.peek(-1)


def _term(reader: _Reader) -> Term:
    word = reader.peek()
    for phrase, state in _PHRASES.items():
        if tuple(reader.peek(i) for i in range(len(phrase))) == phrase:
            reader.take(len(phrase))
            return Stands(state)
    if word in _NOT_FINITE:
        reader.take()
        return Stands(_NOT_FINITE[word])
    if word == "|" or word in _QUANTITIES:
        return _about_numbers(reader)
    if word in _KEYS:
        return _keyed(reader)
    if word.startswith('"'):
        return Is("name", reader.take().strip('"'))
    if word in _SIGNS or word == "!":
        raise FindError(tr("Say what to compare before {word}: value or grad, as in grad > 10.").format(word=word))
    if reader.peek(1) in _SIGNS:
        raise FindError(
            tr("Only value and grad can be compared, not {word!r}: try grad {peek} 0.").format(
                word=word, peek=reader.peek(1)
            )
        )
    return Word(reader.take())


def _about_numbers(reader: _Reader) -> Term:
    """A comparison, or a state of a value or gradient; a quantity on its own is a word like any other."""
    size = reader.peek() == "|"
    of = _sized(reader) if size else _QUANTITIES[reader.take()]
    following = reader.peek()
    if following in _SIGNS:
        return _comparison(reader, of, size=size)
    if following in _NOT_FINITE and not size:
        return Stands(_NOT_FINITE[reader.take()], of)
    if size:
        raise FindError(tr("After |{of}| comes a comparison, as in |{of}| < 1e-6.").format(of=_short(of)))
    return Word(reader.peek(-1))


def _sized(reader: _Reader) -> Of:
    """What stands between two bars."""
    reader.take()
    of = _QUANTITIES.get(reader.peek())
    if of is None or reader.peek(1) != "|":
        raise FindError(tr("Between bars comes value or grad, as in |grad| < 1e-6."))
    reader.take(2)
    return of


def _comparison(reader: _Reader, of: Of, *, size: bool) -> Term:
    written = reader.take()
    sign, said = _SIGNS[written], f"{_short(of)} {written}"
    if not reader.peek():
        raise FindError(tr("After {said} comes a number, as in {said} 0.").format(said=said))
    number = _number(reader.take(), said)
    if math.isnan(number):
        if sign != "=":
            raise FindError(tr("NaN is neither more nor less than anything: try {of} = nan.").format(of=_short(of)))
        return Stands("nan", of)
    return Comparison(of, size, sign, number)


def _number(token: str, said: str) -> float:
    named = {"true": 1.0, "false": 0.0}
    if token in named:
        return named[token]
    try:
        return float(token)
    except ValueError:
        raise FindError(
            tr("After {said} comes a number, not {token!r}: try {said} 0.").format(said=said, token=token)
        ) from None


def _keyed(reader: _Reader) -> Term:
    key = reader.take()
    if reader.peek() in ("=", "=="):
        reader.take()
    if not reader.peek():
        raise FindError(tr(_UNFINISHED[key]))
    return _BY_KEY[key](reader.take().strip('"'))


def _role(token: str) -> Term:
    if token not in ROLES:
        raise FindError(
            tr("There is no role {token!r}: a variable is {roles} or {roles2}.").format(
                token=token, roles=", ".join(ROLES[:-1]), roles2=ROLES[-1]
            )
        )
    return Is("role", token)


def _shape(token: str) -> Term:
    if token in ("scalar", "()"):
        return Shaped(())
    sizes = [size for size in re.split("[x×*,]", token.strip("()[]")) if size]
    if not sizes or not all(size == "?" or size.isdecimal() for size in sizes):
        raise FindError(
            tr("{token!r} is no shape: try shape 3x4, shape 5, shape ?x4 or shape scalar.").format(token=token)
        )
    return Shaped(tuple(None if size == "?" else int(size[:18]) for size in sizes))


def _short(of: Of) -> str:
    return "grad" if of == "gradient" else of


_BY_KEY: dict[str, Callable[[str], Term]] = {
    "name": lambda token: Is("name", token),
    "op": lambda token: Is("op", token),
    "role": _role,
    "shape": _shape,
}
_UNFINISHED = {
    "name": "After name comes a part of a name, as in name w1.",
    "op": "After op comes an operation, as in op mul.",
    "role": "After role comes one of input, parameter and constant.",
    "shape": "After shape come sizes, as in shape 3x4, or scalar.",
}
