"""Long formulas in lines, broken before equals and plus signs, as one writes them by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...notation.marks import BETWEEN, END, START
from .formula import Formula

_FRACTION = re.compile(r"∂(\([^()]*\)|[\w.]+)/∂(\([^()]*\)|[\w.]+)")
_MATRIX = re.compile(r"\[\[(.*?)\]\]")
_IN_TEXT = re.compile(r"(?P<open>[(\[])|(?P<close>[)\]])|(?P<sign> [=+] )")
_IN_TEX = re.compile(
    rf"\\[{{}}]|{START}[^{BETWEEN}]*{BETWEEN}(?P<mark>)"  # what is no brace of LaTeX's own
    rf"|(?P<open>[{{(\[]|\\left\b|\\begin\b)|(?P<close>[}})\]]|\\right\b|\\end\b|{END})|(?P<sign> [=+] )"
)

_SHORT = 5  # letters that have no line of their own


def broken(formula: Formula, longest: int) -> list[Formula]:
    """A formula in lines of so many letters, if they can be that short; whole where its text and LaTeX part otherwise.

    A line goes on with the sign that the one above it ended before.
    """
    if letters(formula.text) <= longest:
        return [formula]
    texts, marked = _parts(formula.text, _IN_TEXT), _parts(formula.marked, _IN_TEX)
    if len(texts) != len(marked):
        return [formula]
    lines: list[Formula] = []
    for text, tex in zip(texts, marked, strict=True):
        part = Formula(text, tex)
        longer = lines[-1] + Formula(" ", " ") + part if lines else part
        if lines and (letters(longer.text) <= longest or letters(lines[-1].text) <= _SHORT):
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def letters(text: str) -> int:
    """How many letters wide a formula is typeset: a fraction as its wider side, a matrix as its longest row."""
    text = _MATRIX.sub(lambda found: _widest(found[1].split("], [")), text)
    return len(_FRACTION.sub(lambda found: _widest(("∂" + found[1], "∂" + found[2])), text))


def _widest(texts: Iterable[str]) -> str:
    return max(texts, key=len)


def _parts(written: str, token: re.Pattern[str]) -> list[str]:
    """What stands between the signs that are in no parentheses; each but the first begins with its sign."""
    parts, depth, start = [], 0, 0
    for found in token.finditer(written):
        if found.lastgroup == "sign":
            if depth == 0:
                parts.append(written[start : found.start()])
                start = found.start() + 1
        elif found.lastgroup is not None:
            depth += -1 if found.lastgroup == "close" else 1
    return [*parts, written[start:]]
