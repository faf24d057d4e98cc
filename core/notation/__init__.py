"""Formulas, written once in plain notation ("log(1 + exp(x))", "g @ T(b)"), as Unicode text and as LaTeX.

The notation is Python's expression syntax by port names; ``g`` is the incoming gradient, ``y`` the output. Of several
outputs ``g`` stands for all their gradients, ``g[1]`` for that of the second, and each may have a formula of its own,
with commas between them. These calls have a form of their own: exp, sqrt, abs, floor, ceil, norm, sum, prod,
T (transpose), where; any other is written as a function. Only formulas of our own code are read here, never anything
from a file.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from .latex import Latex
from .marks import Put
from .pieces import Style
from .plain import Plain
from .walk import is_name, render

__all__ = ["formula_at", "is_choice", "is_name", "names", "tex", "text"]

NO_VALUES: Mapping[str, str] = MappingProxyType({})
_PLAIN, _LATEX = Plain(), Latex()


def text(formula: str, values: Mapping[str, str] = NO_VALUES) -> str:
    """A formula as Unicode text, such as "log(1 + eˣ)".

    values: numbers, already formatted, to put in for names: "a * b" with a "2" and b "-3" gives "2 · (-3)".
    """
    return _rendered(formula, _PLAIN, tuple(values.items()))


def tex(formula: str, values: Mapping[str, str | Put] = NO_VALUES) -> str:
    r"""A formula as LaTeX for mathematics mode, such as ``\frac{a}{b}``; values as for ``text``, or with marks."""
    return _rendered(formula, _LATEX, tuple(values.items()))


@lru_cache(maxsize=1024)
def names(formula: str) -> frozenset[str]:
    """The names that a formula speaks of, functions left out."""
    tree = _parsed(formula)
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in functions)


@lru_cache(maxsize=1024)
def is_choice(formula: str) -> bool:
    """Whether a formula is one thing or another, by a condition: "x if x > 0, else 0"."""
    tree = _parsed(formula)
    return isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id == "where"


@lru_cache(maxsize=1024)
def formula_at(formula: str, place: int) -> str:
    """Of formulas with commas between them, of several outputs, the one at a place; a single one as it is."""
    tree = _parsed(formula)
    return ast.unparse(tree.elts[place]) if isinstance(tree, ast.Tuple) else formula


@lru_cache(maxsize=1024)
def _parsed(formula: str) -> ast.expr:
    return ast.parse(formula.strip(), mode="eval").body


@lru_cache(maxsize=512)  # with numbers a formula of each step is another: the panels ask for those of one at a time
def _rendered(formula: str, style: Style, values: tuple[tuple[str, str | Put], ...]) -> str:
    return render(_parsed(formula), style, dict(values)).text
