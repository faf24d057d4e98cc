"""Why a local derivative is zero, read off its formula: a relu of something negative, the smaller one of a maximum."""

from __future__ import annotations

import ast
from functools import lru_cache, partial

from ...engine.compiled import operation_of
from ...engine.run import Run
from ...language import tr
from ...records import Wire
from .formula import put_in
from .naming import name_at, names_at, settings_at

_OPPOSITE: dict[type[ast.cmpop], ast.cmpop] = {
    ast.Gt: ast.LtE(),
    ast.GtE: ast.Lt(),
    ast.Lt: ast.GtE(),
    ast.LtE: ast.Gt(),
    ast.Eq: ast.NotEq(),
    ast.NotEq: ast.Eq(),
}
_STRICT: dict[type[ast.cmpop], ast.cmpop] = {ast.LtE: ast.Lt(), ast.GtE: ast.Gt()}


def blocked_because(run: Run, wire: Wire) -> str:
    """Why nothing flows back along a wire whose local derivative is zero, such as "x ≤ 0"."""
    compiled = run.made.compiled
    reader, arrival = compiled.reader_of(wire.id), compiled.arrivals.get(wire.id)
    rule = None if arrival is None else operation_of(run.snapshot.nodes[reader]).rule_for(arrival[1])
    if rule is None or not rule.local:
        return ""
    condition = zero_where(rule.formula)
    if not condition:
        return tr("its derivative is 0 everywhere")
    made = partial(name_at, run, reader)
    names = names_at(run, reader, condition, lambda w: name_at(run, *compiled.source_of(w)), made)
    return put_in(condition, names | settings_at(run, reader)).text


@lru_cache(256)
def zero_where(formula: str) -> str:
    """Under which condition a formula is zero, in plain notation; empty if it always is.

    Of "where(x > 0, 1, 0)": "x <= 0"; of a formula without cases that it is, such as "b == 0".
    """
    tree = ast.parse(formula, mode="eval").body
    if _is_number(tree, 0):
        return ""
    return ast.unparse(_zero_where(tree))


def _zero_where(tree: ast.expr) -> ast.expr:
    if not (isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id == "where"):
        return ast.Compare(tree, [ast.Eq()], [ast.Constant(0)])
    condition, chosen, other = tree.args
    if _is_number(chosen, 0):
        return condition
    if _is_number(other, 0):
        return _not(condition)
    return _both(_not(condition), _zero_where(other))


def _not(condition: ast.expr) -> ast.expr:
    """The opposite of a condition."""
    if isinstance(condition, ast.Compare) and len(condition.ops) == 1:
        return ast.Compare(condition.left, [_OPPOSITE[type(condition.ops[0])]], condition.comparators)
    if isinstance(condition, ast.Call) and isinstance(condition.func, ast.Name):
        swapped = {"logical_and": "logical_or", "logical_or": "logical_and"}.get(condition.func.id)
        if swapped is not None:
            return ast.Call(ast.Name(swapped), [_not(part) for part in condition.args], [])
    return ast.Call(ast.Name("logical_not"), [condition], [])


def _both(one: ast.expr, other: ast.expr) -> ast.expr:
    """Two conditions at once; "a <= b" and "a != b" are "a < b"."""
    if isinstance(one, ast.Compare) and isinstance(other, ast.Compare) and isinstance(other.ops[0], ast.NotEq):
        strict = _STRICT.get(type(one.ops[0]))
        if strict is not None and {ast.dump(one.left), ast.dump(one.comparators[0])} == {
            ast.dump(other.left),
            ast.dump(other.comparators[0]),
        }:
            return ast.Compare(one.left, [strict], one.comparators)
    return ast.Call(ast.Name("logical_and"), [one, other], [])


def _is_number(tree: ast.expr, number: float) -> bool:
    return isinstance(tree, ast.Constant) and tree.value == number
