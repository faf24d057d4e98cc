"""What formulas are put together from: pieces of text that know when they need parentheses, and what a style can do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol


class Level(IntEnum):
    """How tightly a piece holds together, loosest first."""

    CASES = 0
    OR = 1
    AND = 2
    NOT = 3
    COMPARISON = 4
    SUM = 5
    PRODUCT = 6
    MATRIX_PRODUCT = 7  # written side by side, so tighter to the eye than a dot
    PREFIX = 8  # √x, x², Σ(x): whole in a product, parenthesised under a power
    ATOM = 9


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a formula. signed: starts with a minus, so that it cannot stand right of an operator as it is."""

    text: str
    level: Level = Level.ATOM
    signed: bool = False
    number: bool = False  # digits, or what was put in for a name: never written right beside its neighbour


class Style(Protocol):
    """A way to write formulas. Arguments come as pieces; the answers carry parentheses where they are needed."""

    def name(self, name: str) -> Piece:
        """A name of a port, an attribute, a node or a constant."""
        ...

    def number(self, digits: str) -> Piece:
        """A number, perhaps with sign and exponent, as Python writes it."""
        ...

    def words(self, value: str) -> Piece:
        """Something put in for a name that is neither a number nor a name."""
        ...

    def parenthesised(self, piece: Piece) -> Piece:
        """The piece in parentheses."""
        ...

    def joined(self, operator: str, left: Piece, right: Piece) -> Piece:
        """Two pieces (with parentheses where needed) and an operator of ``walk.OPERATORS`` between them."""
        ...

    def negative(self, piece: Piece) -> Piece:
        """Minus a piece (with parentheses where needed)."""
        ...

    def inverted(self, piece: Piece) -> Piece:
        """Logical not of a piece (with parentheses where needed)."""
        ...

    def quotient(self, above: Piece, below: Piece) -> Piece:
        """One piece divided by another."""
        ...

    def power(self, base: Piece, exponent: Piece) -> Piece:
        """One piece raised to another."""
        ...

    def call(self, function: str, arguments: Sequence[Piece]) -> Piece:
        """A function of pieces."""
        ...

    def squared_call(self, function: str, arguments: Sequence[Piece], exponent: str) -> Piece:
        """A function raised to a power of one digit, the digit beside the function's name."""
        ...

    def cases(self, branches: Sequence[tuple[Piece, Piece]], otherwise: Piece) -> Piece:
        """The first piece whose condition (the second of its pair) holds."""
        ...

    def subscripted(self, base: Piece, indices: Sequence[Piece]) -> Piece:
        """An element of something."""
        ...


NUMBER = re.compile(r"-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|-?inf|-?∞|nan", re.IGNORECASE)
GREEK = {
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "delta": "δ",
    "epsilon": "ε",
    "eps": "ε",
    "eta": "η",
    "theta": "θ",
    "lambda_": "λ",
    "lambd": "λ",
    "mu": "μ",
    "pi": "π",
    "rho": "ρ",
    "sigma": "σ",
    "tau": "τ",
    "phi": "φ",
}


def tight(style: Style, piece: Piece, level: Level = Level.ATOM, *, leftmost: bool = False) -> Piece:
    """The piece as it may stand where only pieces of a level may: in parentheses if it is looser, or signed inside."""
    if piece.level < level or (piece.signed and not leftmost):
        return style.parenthesised(piece)
    return piece


def single(name: str) -> bool:
    """Whether a name is drawn as one letter."""
    return len(name) == 1 or name in GREEK
