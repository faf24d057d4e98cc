"""A node as one formula in its leaves: the same result, however its steps are grouped."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from .engine.run import Run
from .ops import operations
from .records import INPUT, OUTPUT
from .step_formula import Formula, digits, put_in

MOST_STEPS = 30
LONGEST = 60


def whole_formula(run: Run, node: int) -> tuple[Formula, Formula] | None:
    """A node's value as one formula in variables, by names and with their numbers.

    None where it has no value, or the formula would be too long to read.
    """
    if not run.has_value(node):
        return None
    steps = _steps_behind(run, run.made.compiled.end_of(node)[0])
    if steps is None:
        return None
    trees: dict[int, ast.expr] = {}
    lengths: dict[int, int] = {}
    names: dict[str, str] = {}
    numbers: dict[str, str] = {}
    for step in steps:
        lengths[step] = 1 + sum(lengths[source] for source in _sources(run, step))
        if lengths[step] > LONGEST:
            return None
        trees[step] = _tree(run, step, trees)
        if isinstance(trees[step], ast.Name):
            placeholder = f"leaf{step}"
            names[placeholder], numbers[placeholder] = run.snapshot.nodes[step].name, digits(run.value(step))
    formula = ast.unparse(trees[steps[-1]])
    return put_in(formula, names), put_in(formula, numbers)


def _steps_behind(run: Run, node: int) -> list[int] | None:
    """The nodes that make a node's value, in the order in which they run; None if there are too many."""
    compiled = run.made.compiled
    found, waiting, count = {node}, [node], 0
    while waiting:
        at = waiting.pop()
        count += at in compiled.steps
        new = set(_sources(run, at)) - found
        found |= new
        waiting += new
        if count > MOST_STEPS or len(found) > MOST_STEPS + LONGEST:
            return None
    return sorted(found, key=lambda n: compiled.steps.get(n, -1))


def _sources(run: Run, node: int) -> list[int]:
    """The nodes that a node reads, in the order of its inputs."""
    return [run.made.compiled.source_of(wire)[0] for wire in run.made.compiled.wires_into(node)]


def _tree(run: Run, node: int, trees: Mapping[int, ast.expr]) -> ast.expr:
    """The formula of a node with the formulas of its inputs put in; a variable is a name to be put in later."""
    compiled, record = run.made.compiled, run.snapshot.nodes[node]
    wires = compiled.wires_into(node)
    if node not in compiled.steps:
        return ast.Name(f"leaf{node}")
    behind = [trees[source] for source in _sources(run, node)]
    if record.muted or record.kind in (INPUT, OUTPUT):
        return behind[0]
    operation = operations()[record.kind]
    trees_of = {name: [_constant(value)] for name, value in operation.settings(record.attributes).items()}
    trees_of |= {port.name: [] for port in operation.inputs if port.variadic}
    for wire, tree in zip(wires, behind, strict=True):
        port = operation.input_port(compiled.arrivals[wire][1])
        trees_of[port.name] = [*trees_of[port.name], tree] if port.variadic else [tree]
    filled: ast.expr = _PutIn(trees_of).visit(ast.parse(operation.formula, mode="eval").body)
    return filled


def _constant(value: object) -> ast.expr:
    return ast.parse(repr(value), mode="eval").body


class _PutIn(ast.NodeTransformer):
    """Puts trees in for names, several for a variadic one; our formulas are a few levels deep."""

    def __init__(self, trees: Mapping[str, list[ast.expr]]) -> None:
        self._trees = trees

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._trees.get(node.id, [node])[0]

    def visit_Call(self, node: ast.Call) -> ast.expr:
        given = (self._trees.get(a.id, [a]) if isinstance(a, ast.Name) else [self.visit(a)] for a in node.args)
        return ast.Call(node.func, [tree for trees in given for tree in trees], node.keywords)
