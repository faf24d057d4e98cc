"""Operations as one formula in what they are fed: the same result, however its steps are grouped."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...engine.compiled import End
from ...engine.run import Run
from ...notation.marks import mark_of
from ...numbers import short
from ...ops import Operation
from ...ops.ports import OperationPort
from ...ops.shape.reshaping import identity
from ...records import VARIABLE
from ..fusing import LONGEST, MOST_STEPS, behind
from .formula import Formula, digits, in_parentheses, put_in
from .naming import name_at
from .terms import leaving

LONGEST_SLOPE = 24  # a derivative is read as a factor beside others
_SHORT = (ast.Name, ast.Constant, ast.Call)  # read as one factor, without parentheses


@dataclass(frozen=True, slots=True)
class Written:
    """A formula by names, and with the numbers put in. apart: whether it needs parentheses in a product."""

    symbolic: Formula
    numbers: Formula
    apart: bool

    @property
    def factor(self) -> Formula:
        """The formula as one factor of a product."""
        return in_parentheses(self.symbolic) if self.apart else self.symbolic

    @property
    def number(self) -> Formula:
        """The same with the numbers put in."""
        return in_parentheses(self.numbers) if self.apart else self.numbers


@dataclass(frozen=True, slots=True)
class _Term:
    """A formula's tree, which may hold one and the same branch several times, and its length as it would be written."""

    tree: ast.expr
    length: int


_ONE = _Term(ast.Constant(1), 0)


def whole_formula(run: Run, node: int) -> tuple[Formula, Formula] | None:
    """A node's value as one formula in variables, by names and with their numbers.

    None where it has no value, or the formula would be too long to read.
    """
    node = run.made.compiled.end_of(node)[0]
    members = _behind(run, node) if run.has_value(node) else None
    written = Whole(run, members).value if members else None
    return None if written is None else (written.symbolic, written.numbers)


class Whole:
    """Some operations, or a variable alone, as one formula."""

    def __init__(self, run: Run, members: Sequence[int]) -> None:
        """members: the nodes, in the order in which they run; the last one's value is that of the formula."""
        self._run, self._members = run, members
        self._names: dict[str, str] = {}
        self._numbers: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        self._terms: dict[int, _Term] = {}
        for member in members:
            self._terms[member] = self._term(member)

    @property
    def value(self) -> Written | None:
        """The formula; None where it would be too long to read."""
        return self._written(self._made((self._members[-1], 0)), LONGEST)

    def slope(self, wire: int) -> Written | None:
        """The derivative of the formula by what a wire into it brings, all else held.

        None where there is none, and where it would be too long to read.
        """
        found = self._slope(wire)
        return None if found is None else self._written(found, LONGEST_SLOPE)

    def _slope(self, wire: int) -> _Term | None:
        """The same, however long; by forward mode, from the wire to the value."""
        compiled, slopes = self._run.made.compiled, dict[int, _Term]()
        for member in self._members:
            for at in compiled.wires_into(member):
                before = _ONE if at == wire else slopes.get(compiled.source_of(at)[0])
                rule = _operation(self._run, member).rule_for(compiled.arrivals[at][1])
                if before is None or rule is None:
                    continue
                term = _times(before, _filled(rule.formula, self._given(member)))
                slopes[member] = _plus(slopes[member], term) if member in slopes else term
        return slopes.get(self._members[-1])

    def _term(self, member: int) -> _Term:
        if member not in self._run.made.compiled.steps:
            return self._leaf((member, 0))
        return _filled(_operation(self._run, member).formula, self._given(member))

    def _given(self, member: int) -> dict[str, list[_Term]]:
        """What the formulas of a member's operation speak of: its inputs, its attributes, and its value once known.

        The value of the last member has a name of its own.
        """
        compiled, operation = self._run.made.compiled, _operation(self._run, member)
        attributes = operation.settings(self._run.snapshot.nodes[member].attributes)
        given = {name: [_Term(_constant(value), 0)] for name, value in attributes.items()}
        given |= {port.name: [] for port in operation.inputs if port.variadic}
        for wire in compiled.wires_into(member):
            port, end = operation.input_port(compiled.arrivals[wire][1]), compiled.source_of(wire)
            term = self._made(end) if end[0] in self._terms else self._leaf(end, wire)
            given[port.name] = [*given.get(port.name, []), term]
        if member in self._terms:
            last = member == self._members[-1]
            given["y"] = [self._leaf((member, 0)) if last else self._made((member, 0))]
        return given

    def _made(self, end: End) -> _Term:
        """What an output of a member has: its own formula where there is one, else which of the results it is."""
        term, outputs = self._terms[end[0]], self._outputs(end[0])
        if isinstance(term.tree, ast.Tuple):
            return _Term(term.tree.elts[end[1]], term.length)
        if len(outputs) == 1:
            return term
        return _Term(ast.Subscript(term.tree, ast.Name(outputs[end[1]].name)), term.length)

    def _outputs(self, member: int) -> Sequence[OperationPort]:
        return _operation(self._run, member).outputs if member in self._run.made.compiled.steps else identity.outputs

    def _leaf(self, end: End, wire: int | None = None) -> _Term:
        """What a wire feeds in, or a node has, as a name that its own is put in for; a constant as its number."""
        node, value = self._run.snapshot.nodes[end[0]], self._run.value(*end)
        placeholder = "leaf{}_{}_{}".format(*end, wire)
        fixed = node.kind == VARIABLE and node.role == "constant" and value.ndim == 0
        self._numbers[placeholder], self._marks[placeholder] = digits(value), self._mark(end, wire)
        self._names[placeholder] = short(value.item()) if fixed else name_at(self._run, *end)
        return _Term(ast.Name(placeholder), 1)

    def _mark(self, end: End, wire: int | None) -> str:
        return mark_of("value", leaving(self._run, *end), end) if wire is None else mark_of("value", wire)

    def _written(self, term: _Term, longest: int) -> Written | None:
        if term.length > longest:
            return None
        formula = ast.unparse(term.tree)
        symbolic, numbers = (put_in(formula, put, self._marks) for put in (self._names, self._numbers))
        return Written(symbolic, numbers, not isinstance(term.tree, _SHORT))


def _behind(run: Run, node: int) -> list[int] | None:
    """The operations that make a node's value, in the order in which they run; None if there are too many."""
    found = behind(run.made.compiled, node, MOST_STEPS)
    return None if len(found) > MOST_STEPS else sorted(found, key=run.made.compiled.keys.__getitem__)


def _operation(run: Run, node: int) -> Operation:
    """What a node does; a port of a block and a muted operation pass a value on."""
    compiled = run.made.compiled
    return compiled.program.operations[compiled.steps[node]]


def _constant(value: object) -> ast.expr:
    return ast.parse(repr(value), mode="eval").body


def _filled(formula: str, given: Mapping[str, Sequence[_Term]]) -> _Term:
    """The formula of an operation with the formulas of its inputs put in."""
    put = _PutIn(given)
    return _Term(put.visit(ast.parse(formula, mode="eval").body), put.length)


def _times(left: _Term, right: _Term) -> _Term:
    """A product, without factors of 1 and with a minus for -1."""
    for factor, other in ((left, right), (right, left)):
        number = _number(factor.tree)
        if number == 1:
            return other
        if number == -1:
            return _Term(ast.UnaryOp(ast.USub(), other.tree), other.length)
        if number == 0:
            return _Term(ast.Constant(0), 0)
    return _Term(ast.BinOp(left.tree, ast.Mult(), right.tree), left.length + right.length)


def _plus(left: _Term, right: _Term) -> _Term:
    """A sum, without terms of 0."""
    for term, other in ((left, right), (right, left)):
        if _number(term.tree) == 0:
            return other
    return _Term(ast.BinOp(left.tree, ast.Add(), right.tree), left.length + right.length)


def _number(tree: ast.expr) -> float | None:
    """The number that a tree is, if it is one."""
    if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.USub):
        of = _number(tree.operand)
        return None if of is None else -of
    return tree.value if isinstance(tree, ast.Constant) and isinstance(tree.value, int | float) else None


class _PutIn(ast.NodeTransformer):
    """Puts trees in for names, several for a variadic one; our formulas are a few levels deep.

    length: one for the operation, and those of what was put in.
    """

    def __init__(self, given: Mapping[str, Sequence[_Term]]) -> None:
        self._given = given
        self.length = 1

    def visit_Name(self, node: ast.Name) -> ast.expr:
        terms = self._given.get(node.id)
        return node if terms is None else self._put(terms)[0]

    def visit_Call(self, node: ast.Call) -> ast.expr:
        given = (self._put_named(a) if isinstance(a, ast.Name) else [self.visit(a)] for a in node.args)
        keywords = [ast.keyword(keyword.arg, self.visit(keyword.value)) for keyword in node.keywords]
        return ast.Call(node.func, [tree for trees in given for tree in trees], keywords)

    def _put_named(self, node: ast.Name) -> list[ast.expr]:
        terms = self._given.get(node.id)
        return [node] if terms is None else self._put(terms)

    def _put(self, terms: Sequence[_Term]) -> list[ast.expr]:
        self.length += sum(term.length for term in terms)
        return [term.tree for term in terms]
