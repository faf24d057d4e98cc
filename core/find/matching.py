"""Which nodes a query means, those first whose names fit it best."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from ..document import Snapshot
from ..engine.run import Run
from ..language import tr
from ..ops import operations
from ..records import DOT, VARIABLE, Frame, Node, Note, Role
from ..steps import StepState
from .facts import Facts, Mask, Numbers
from .query import Comparison, Is, Query, Shaped, Stands, Term, Word

_LONGEST_NAME = 60  # characters of a note, where it is listed
_HEAD = re.compile(r"^(#+|[-*+]|\d+\.)\s+")  # of a heading or an item of a list
_EMPHASIS = re.compile(r"(\*{1,3}|`+)(?=\S)(.+?)(?<=\S)\1")
_EXACT, _BEGINS, _CONTAINS, _CALLED, _NO = range(5)
_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "<": np.less,
    "<=": np.less_equal,
    ">": np.greater,
    ">=": np.greater_equal,
}


def find(query: Query, snapshot: Snapshot, run: Run | None, state: StepState | None = None) -> list[int]:
    """The ids of the nodes that a query means, best first, otherwise in the document's order.

    run: where values and gradients are read (None: nothing was computed), as of a step if ``state`` is given. A node
    with several outputs is meant if one of them fits. Without a term nothing is found.
    """
    if not query.terms:
        return []
    facts = Facts(snapshot, run, state)
    worst = np.maximum.reduce([_marks(term, facts) for term in query.terms])
    order = np.argsort(worst, kind="stable")
    return [facts.nodes[place].id for place in order[: np.count_nonzero(worst < _NO)]]


_ROLES: Mapping[Role, str] = {"input": "variable", "parameter": "parameter", "constant": "constant"}


def called(node: Node) -> str:
    """What a node is, in words: "parameter", "multiply", "block"."""
    if node.kind == VARIABLE:
        return tr(_ROLES[node.role])
    operation = operations().get(node.kind)
    return tr(operation.title) if operation else {DOT: tr("reroute dot")}.get(node.kind, node.kind)


def box_name(box: Frame | Note) -> str:
    """What a frame or a note is called: its title, or how its text begins."""
    words = box.title if isinstance(box, Frame) else _without_marks(box.text.strip().partition("\n")[0])
    return words[:_LONGEST_NAME] or (tr("Frame") if isinstance(box, Frame) else tr("Note"))


def _without_marks(line: str) -> str:
    """A line of Markdown as it is read."""
    return _EMPHASIS.sub(r"\2", _HEAD.sub("", line))


def _marks(term: Term, facts: Facts) -> np.ndarray:
    """How well each node fits a term, 0 best; _NO if it does not."""
    if isinstance(term, Word):
        return _by_word(facts, term.text)
    if isinstance(term, Is):
        return _by_key(facts, term)
    if isinstance(term, Shaped):
        mask = facts.shaped(term.sizes)
    elif isinstance(term, Comparison):
        mask = _compared(facts, term)
    else:
        mask = _standing(facts, term)
    return np.where(mask, _EXACT, _NO)


def _by_word(facts: Facts, wanted: str) -> np.ndarray:
    return np.array(
        [min(_name_mark(node, wanted), _kind_mark(*_kind(node), wanted)) for node in facts.nodes], dtype=int
    )


def _by_key(facts: Facts, term: Is) -> np.ndarray:
    if term.key == "name":
        marks = [_name_mark(node, term.text) for node in facts.nodes]
    elif term.key == "op":
        marks = [_EXACT if node.kind == term.text else _kind_mark(*_kind(node), term.text) for node in facts.nodes]
        if _EXACT in marks:
            marks = [mark if mark == _EXACT else _NO for mark in marks]
    else:
        marks = [_EXACT if node.kind == VARIABLE and node.role == term.text else _NO for node in facts.nodes]
    return np.array(marks, dtype=int)


def _name_mark(node: Node, wanted: str) -> int:
    name = node.name.casefold()
    if wanted not in name:
        return _NO
    return _EXACT if name == wanted else _BEGINS if name.startswith(wanted) else _CONTAINS


def _kind(node: Node) -> tuple[str, str]:
    return node.kind, node.role if node.kind == VARIABLE else ""


@lru_cache(maxsize=4096)
def _kind_mark(kind: str, role: str, wanted: str) -> int:
    """Whether a word of what an operation or a role is called begins with a word."""
    operation = operations().get(kind)
    told = [operation.name, operation.title, *operation.aliases] if operation else [role or kind]
    if role == "input":
        told.append("variable")
    words = [word for text in told for word in text.casefold().replace("_", " ").split()]
    fits = any(text.casefold().startswith(wanted) for text in told) or any(word.startswith(wanted) for word in words)
    return _CALLED if fits else _NO


def _numbers(facts: Facts, of: str) -> Numbers:
    return facts.values if of == "value" else facts.gradients


def _compared(facts: Facts, term: Comparison) -> Mask:
    numbers = _numbers(facts, term.of)
    if term.sign == "!=":
        return numbers.nodes() & ~numbers.nodes(_equal(numbers, term))
    if term.sign == "=":
        return numbers.nodes(_equal(numbers, term))
    small = "<" in term.sign
    entries = numbers.size if term.size else numbers.low if small else numbers.high
    fits: Mask = _COMPARE[term.sign](entries, term.number)
    return numbers.nodes(fits & ~numbers.nan if term.size and small else fits)


def _equal(numbers: Numbers, term: Comparison) -> Mask:
    """Whether all entries are the number; for an infinite one, whether any is."""
    number = term.number
    one = numbers.size if term.size else numbers.low if number < 0 else numbers.high
    same: Mask = one == number
    if not term.size and not np.isinf(number):
        same &= numbers.low == numbers.high
    return same & ~numbers.nan if np.isfinite(number) else same


def _standing(facts: Facts, term: Stands) -> Mask:
    if term.state == "problem":
        return facts.problems
    if term.state == "not computed":
        return ~facts.values.nodes()
    if term.state == "no gradient":
        return facts.values.nodes() & ~facts.gradients.nodes() & facts.backward
    tables = [facts.values, facts.gradients] if term.of is None else [_numbers(facts, term.of)]
    rows = [table.nan if term.state == "nan" else np.isinf(table.size) for table in tables]
    found: Mask = np.logical_or.reduce([table.nodes(row) for table, row in zip(tables, rows, strict=True)])
    return found
