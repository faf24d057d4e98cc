r"""Formulas as LaTeX for mathematics mode: fractions, roots, superscripts, \mathrm function names, cases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .marks import plain
from .pieces import GREEK, NUMBER, Level, Piece, single, tight

_SIGNS = {
    "+": (" + ", Level.SUM),
    "-": (" - ", Level.SUM),
    "*": (r" \cdot ", Level.PRODUCT),
    "@": (r"\, ", Level.MATRIX_PRODUCT),
    "mod": (r" \;\mathrm{mod}\; ", Level.PRODUCT),
    ">": (" > ", Level.COMPARISON),
    ">=": (r" \geq ", Level.COMPARISON),
    "<": (" < ", Level.COMPARISON),
    "<=": (r" \leq ", Level.COMPARISON),
    "==": (" = ", Level.COMPARISON),
    "!=": (r" \neq ", Level.COMPARISON),
    "and": (r" \,\land\, ", Level.AND),
    "or": (r" \,\lor\, ", Level.OR),
    "xor": (r" \,\veebar\, ", Level.OR),
}
_FENCES = {
    "abs": (r"\left|", r"\right|"),
    "floor": (r"\left\lfloor ", r"\right\rfloor"),
    "ceil": (r"\left\lceil ", r"\right\rceil"),
    "norm": (r"\left\lVert ", r"\right\rVert"),
}
_FUNCTIONS = {
    **{name: "\\" + name for name in ("sin", "cos", "tan", "sinh", "cosh", "tanh", "exp", "log")},
    "log2": r"\log_{2}",
    "log10": r"\log_{10}",
    "sigmoid": r"\sigma",
    "maximum": r"\mathrm{max}",
    "minimum": r"\mathrm{min}",
    "amax": r"\mathrm{max}",
    "amin": r"\mathrm{min}",
}
_LARGE = {"sum": r"\sum", "prod": r"\prod"}
_LETTERS = {letter: f"\\{name.rstrip('_')}" for name, letter in GREEK.items()} | {"λ": r"\lambda", "ε": r"\varepsilon"}
_OWN_SIGNS = {**{sign: f"\\{sign}" for sign in "_%&#${}"}, "\\": r"\backslash "}  # of mathematics, beside words
_ACCENTS = str.maketrans({"~": "˜", "^": "ˆ"})
_TALL = re.compile(r"\\(frac|begin)")
_ENTRIES = re.compile(r"\[{0}(, {0})*\]|\[\[{0}(, {0})*\](, \[{0}(, {0})*\])*\]".format(f"(?:{NUMBER.pattern})"))
_NUMBERED = re.compile(r"(.*?[^\W\d_])_?(\d+)")


class Latex:
    r"""LaTeX: "1 - y^{2}", "e^{x}", "g\, b^{\top}", "\frac{a}{b}"."""

    def name(self, name: str) -> Piece:
        r"""One letter in italics, a word upright, digits at the end as a subscript; a point before what it has."""
        return Piece(r"\infty" if name == "inf" else ".".join(map(_part_of_name, name.split("."))))

    def number(self, digits: str) -> Piece:
        r"""A number; a power of ten as such."""
        mantissa, _, power = digits.lower().partition("e")
        text = mantissa.replace("inf", r"\infty").replace("∞", r"\infty").replace("nan", r"\mathrm{nan}")
        signed = text.startswith("-")
        if not power:
            return Piece(text, Level.PRODUCT if signed else Level.ATOM, signed, number=True)
        ten = f"10^{{{int(power)}}}"
        times = {"1": "", "-1": "-"}.get(mantissa, rf"{text} \times ")
        return Piece(times + ten, Level.PRODUCT, signed, number=True)

    def words(self, value: str) -> Piece:
        r"""Lists of numbers as a matrix; anything else as text."""
        if _ENTRIES.fullmatch(value):
            return Piece(self._matrix(value), number=True)
        level = Level.ATOM if value[:1] + value[-1:] in ("[]", "()") else Level.CASES
        return Piece(_words(value), level, number=True)

    def parenthesised(self, piece: Piece) -> Piece:
        r"""Parentheses as high as what they hold."""
        return Piece(_fenced(piece.text))

    def joined(self, operator: str, left: Piece, right: Piece) -> Piece:
        r"""a + b, a \cdot b; 2x without a dot between a digit and a letter; a thin space for a matrix product."""
        sign, level = _SIGNS[operator]
        if operator == "*" and plain(left.text).isdigit() and not right.number and _starts_with_letter(right.text):
            sign = ""
        if operator == "@" and (left.number or right.number):
            sign = r" \cdot "
        return Piece(left.text + sign + _prefix(right.text), level, left.signed)

    def negative(self, piece: Piece) -> Piece:
        """-x."""
        return Piece(f"-{piece.text}", min(piece.level, Level.PRODUCT), signed=True)

    def inverted(self, piece: Piece) -> Piece:
        r"""\lnot a."""
        return Piece(rf"\lnot {piece.text}", Level.NOT)

    def quotient(self, above: Piece, below: Piece) -> Piece:
        r"""\frac{a}{b}, a minus of the numerator in front of it."""
        minus = "-" if above.signed and above.level >= Level.PRODUCT else ""
        fraction = rf"\frac{{{above.text.removeprefix(minus)}}}{{{below.text}}}"
        return Piece(minus + fraction, Level.PRODUCT, signed=bool(minus))

    def power(self, base: Piece, exponent: Piece) -> Piece:
        """x^{2}."""
        return Piece(f"{tight(self, base).text}^{{{exponent.text}}}", Level.PREFIX)

    def call(self, function: str, arguments: Sequence[Piece]) -> Piece:
        """A function in its own notation if it has one."""
        if len(arguments) == 1:
            own = self._own_form(function, arguments[0])
            if own is not None:
                return own
        if function in _LARGE:
            below = f"_{{{_listed(arguments[1:])}}}" if arguments[1:] else ""
            return Piece(_LARGE[function] + below + " " + _fenced(arguments[0].text), Level.PREFIX)
        return Piece(_upright(function) + _fenced(_listed(arguments)))

    def squared_call(self, function: str, arguments: Sequence[Piece], exponent: str) -> Piece:
        r"""\tanh^{2}(x)."""
        return Piece(f"{_upright(function)}^{{{exponent}}}{_fenced(_listed(arguments))}")

    def cases(self, branches: Sequence[tuple[Piece, Piece]], otherwise: Piece) -> Piece:
        """A brace with a line for each case."""
        lines = [rf"{_prefix(chosen.text)} & \text{{if }} {_prefix(condition.text)}" for chosen, condition in branches]
        lines.append(rf"{_prefix(otherwise.text)} & \text{{else}}")
        return Piece(r"\begin{cases} " + r" \\ ".join(lines) + r" \end{cases}", Level.CASES)

    def subscripted(self, base: Piece, indices: Sequence[Piece]) -> Piece:
        """x_{i, j}."""
        return Piece(f"{base.text}_{{{','.join(index.text for index in indices)}}}")

    def _matrix(self, value: str) -> str:
        """Lists of numbers, in brackets as one matrix; in braces, since a power of it is typeset only so."""
        rows = value.strip("[]").split("], [")
        told = r" \\ ".join(" & ".join(self.number(digits).text for digits in row.split(", ")) for row in rows)
        return rf"{{\begin{{bmatrix}} {told} \end{{bmatrix}}}}"

    def _own_form(self, function: str, argument: Piece) -> Piece | None:
        if function in _FENCES:
            left, right = _FENCES[function]
            return Piece(left + _prefix(argument.text) + right)
        if function == "sqrt":
            return Piece(rf"\sqrt{{{argument.text}}}")
        if function == "exp" and not _TALL.search(argument.text):
            return Piece(f"e^{{{argument.text}}}", Level.PREFIX)
        if function == "T":
            return Piece(tight(self, argument).text + r"^{\top}", Level.PREFIX)
        return Piece(argument.text + r"\ldots") if function == "…" else None


def _part_of_name(name: str) -> str:
    numbered = _NUMBERED.fullmatch(name)
    return f"{_letters(numbered[1])}_{{{numbered[2]}}}" if numbered else _letters(name)


def _letters(name: str) -> str:
    if name in GREEK:
        return _LETTERS[GREEK[name]]
    if single(name):
        return name
    return _words(name) if "_" in name else rf"\mathrm{{{name}}}"


def _upright(function: str) -> str:
    return _FUNCTIONS.get(function) or (_letters(function) if function else "")


def _words(text: str) -> str:
    """Words of any letters: what LaTeX reads as its own stands between them, as typesetters of formulas take it."""
    parts = [part for part in re.split(r"([_%&#${}\\])", text.translate(_ACCENTS)) if part]
    told = [_OWN_SIGNS.get(part) or rf"\text{{{part}}}" for part in parts]
    return told[0] if len(told) == 1 else f"{{{''.join(told)}}}"


def _listed(arguments: Sequence[Piece]) -> str:
    return ", ".join(_prefix(argument.text) for argument in arguments)


def _prefix(text: str) -> str:
    """The text with a leading minus set close, as TeX would in places where the typesetter would not."""
    return "{-}" + text[1:] if text.startswith("-") else text


def _fenced(text: str) -> str:
    """In parentheses, as high as what they hold where that is more than a line high."""
    text = _prefix(text)
    return rf"\left({text}\right)" if _TALL.search(text) else f"({text})"


def _starts_with_letter(text: str) -> bool:
    """Whether a single letter or a root comes first."""
    letters = "|".join(map(re.escape, (*_LETTERS.values(), r"\sqrt")))
    return re.match(rf"([A-Za-z]|{letters})(?![A-Za-z])", plain(text)) is not None
