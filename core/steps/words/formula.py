"""Formulas with names or numbers put in, as Unicode text and as LaTeX side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from ... import notation
from ...language import tr
from ...notation.marks import Put, mark_of, marked, plain
from ...numbers import shape_text, short

NO_MARKS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Formula:
    """One formula, twice: to be read as text, and to be typeset, with marks around terms that are about wires.

    choice: whether it is one thing or another by a condition, so that its text has no clear end.
    """

    text: str
    marked: str
    choice: bool = False

    @property
    def tex(self) -> str:
        """LaTeX without marks."""
        return plain(self.marked)

    def about(self, flow: str, wire: int | None, end: tuple[int, int] | None = None) -> Formula:
        """The same as a term that is about a wire: what flows along it, or its local derivative.

        end: where it is about what an output of a node has, as ``mark_of`` takes it.
        """
        return Formula(self.text, marked(self.marked, mark_of(flow, wire, end)), self.choice)

    def __add__(self, other: Formula) -> Formula:
        """One after the other."""
        return Formula(self.text + other.text, self.marked + other.marked)


MOST_ROWS, MOST_COLUMNS, MOST_ENTRIES = 4, 3, 9  # of a vector or a matrix that is written out
NOTHING = Formula("", "")
DOTS = Formula("…", r"\dots")


def equation(*sides: Formula) -> Formula:
    """Sides with equals signs between them; a side that reads as the one before it is left out."""
    told = [None, *((side.text, side.tex) for side in sides)]
    *different, last = [side for before, now, side in zip(told, told[1:], sides, strict=False) if now != before]
    ended = [Formula(f"({side.text})", side.marked) if side.choice else side for side in different]
    return _joined([*ended, last], Formula(" = ", " = "))


def listed(told: Iterable[Formula]) -> Formula:
    """Formulas with commas between them."""
    return _joined(told, Formula(", ", ", "))


def put_in(formula: str, values: Mapping[str, str], marks: Mapping[str, str] = NO_MARKS) -> Formula:
    """A formula in plain notation with names or numbers put in; marks: those that terms get, by name."""
    put = {name: Put(value, marks[name]) if name in marks else value for name, value in values.items()}
    return Formula(notation.text(formula, values), notation.tex(formula, put), notation.is_choice(formula))


def named(name: str) -> Formula:
    """A node's name."""
    return put_in("it", {"it": name})


def number(value: np.ndarray | float) -> Formula:
    """A value as formulas hold it."""
    return put_in("it", {"it": digits(value)})


def digits(value: np.ndarray | float) -> str:
    """A scalar in four digits, a small vector or matrix by its entries in lists, another tensor by its shape."""
    array = np.asarray(value)
    if array.ndim == 0:
        return short(array.item())
    if not _is_small(array):
        return f"[{shape_text(array.shape)}]"
    rows = [f"[{', '.join(map(short, row))}]" for row in array.reshape(-1, array.shape[-1]).tolist()]
    return f"[{', '.join(rows)}]" if array.ndim == 2 else rows[0]


def derivative(of: str, by: str) -> Formula:
    """The derivative of one node by another; a name that is more than a word, as ∂e/∂d is, stands in parentheses."""
    top, bottom = (named(name) if notation.is_name(name) else in_parentheses(named(name)) for name in (of, by))
    return Formula(f"∂{top.text}/∂{bottom.text}", rf"\frac{{\partial {top.tex}}}{{\partial {bottom.tex}}}")


def weighed(formula: Formula) -> Formula:
    """A derivative of several elements, added up as the seed v weighs them."""
    return Formula(f"vᵀ {formula.text}", rf"v^{{\top}} {formula.marked}")


def via(formula: Formula, name: str) -> Formula:
    """A derivative by one of several uses of a variable: the one at a node."""
    return Formula(
        tr("{text} via {name}").format(text=formula.text, name=name),
        rf"\left.{formula.marked}\right|_{{\mathrm{{via}}\,{named(name).tex}}}",
    )


def in_parentheses(formula: Formula) -> Formula:
    """A formula as one factor of a product."""
    return Formula("(", r"\left(") + formula + Formula(")", r"\right)")


def product(*factors: Formula, by_element: bool = False) -> Formula:
    """Factors with a dot between them, negative ones in parentheses. by_element: of tensors, not of matrices."""
    sign = Formula(" ⊙ ", r" \,\odot\, ") if by_element else Formula(" · ", r" \cdot ")
    return _joined(map(_guarded, factors), sign)


def added(terms: Iterable[Formula]) -> Formula:
    """A sum of terms; negative ones in parentheses but for the first."""
    first, *rest = terms
    return _joined([first, *map(_guarded, rest)], Formula(" + ", " + "))


def _is_small(array: np.ndarray) -> bool:
    """Whether the entries of a vector or a matrix have room in a formula."""
    if array.ndim == 1:
        return 0 < len(array) <= MOST_ROWS
    fits = array.ndim == 2 and array.shape[0] <= MOST_ROWS and array.shape[1] <= MOST_COLUMNS
    return fits and 0 < array.size <= MOST_ENTRIES


def _guarded(factor: Formula) -> Formula:
    return Formula("(", "(") + factor + Formula(")", ")") if factor.text.startswith("-") else factor


def _joined(parts: Iterable[Formula], between: Formula) -> Formula:
    first, *rest = parts
    for part in rest:
        first = first + between + part
    return first
