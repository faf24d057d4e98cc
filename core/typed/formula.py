"""Formulas that a person types, such as ``f = x*y + z, x = 2``, as nodes: read by Python's grammar, never evaluated."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache

from ..change import Change
from ..document import Document
from ..edits.nodes import set_value
from ..errors import EditError
from ..graph import Graph, Handle
from ..language import tr
from ..ops import operations
from .literals import CONSTANTS

LONGEST = 300  # characters; what is longer is no formula to be typed in a line
_SIGNS = str.maketrans({"·": "*", "×": "*", "−": "-", "÷": "/", "^": "**", "²": "**2", "³": "**3", "\n": ";"})
_BINARY: dict[type[ast.operator], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "div",
    ast.FloorDiv: "floor_divide",
    ast.Mod: "remainder",
    ast.Pow: "pow",
    ast.MatMult: "matmul",
}
_EULER, _SQUARE, _RESULT = "e", 2, "f"

Part = tuple[str, ast.expr]  # a formula and the name of what it gives, empty for none


def is_formula(text: str) -> bool:
    """Whether a text is one or more formulas, apart by commas, with an operation in them."""
    return any(not isinstance(tree, ast.Name | ast.Constant) and _number(tree) is None for _, tree in _parts(text))


def add_formula(document: Document, text: str) -> Change:
    """Add formula

    The nodes and wires of formulas at the top level, below what is there. A name stands for the node that is called so,
    else for a new variable of 1, or of the number that the text gives it: ``x = 2``. What has no name is called f if
    that is free. The last result becomes the target if there is none. EditError if the text cannot be read.
    """
    graph, made = Graph(Document.of(document.snapshot())), list[Change]()
    graph.document.observe(made.append)
    _Writer(graph, _parts(text)).write()
    graph.arrange()
    return Change.join(made)


class _Writer:
    """Writes formulas into a graph."""

    def __init__(self, graph: Graph, parts: list[Part]) -> None:
        self._graph = graph
        self._numbers = {name: number for name, tree in parts if name and (number := _number(tree)) is not None}
        self._results = [(name, tree) for name, tree in parts if _number(tree) is None]

    def write(self) -> None:
        """Add all that the formulas tell; EditError if nothing is told, or it cannot be understood."""
        if not self._results:
            raise EditError(tr("This is no formula. Type one such as f = x*y + z, x = 2."))
        made = [self._result(name, tree) for name, tree in self._results]
        for name, number in self._numbers.items():
            self._graph.document.apply(set_value(self._graph.document, self._leaf(name).id, number))
        if self._graph.target is None:
            self._graph.target = made[-1]

    def _result(self, name: str, tree: ast.expr) -> Handle:
        free = self._graph.document.find(_RESULT) is None and _RESULT not in _names(tree)
        called = name or (_RESULT if free else None)
        made: dict[ast.expr, Handle] = {}
        for term in _terms(tree):
            if isinstance(term, ast.Name):
                made[term] = self._leaf(term.id)
            else:
                made[term] = self._apply(term, made, called if term is tree else None)
        return made[tree]

    def _apply(self, term: ast.expr, made: Mapping[ast.expr, Handle], name: str | None) -> Handle:
        """The operation that a term ends with, on its operands, which are made already or numbers."""
        kind, operands = _taken_apart(term)
        inputs = [made[operand] if operand in made else _number(operand) for operand in operands]
        outputs = self._graph.apply(kind, *inputs, name=name)
        return outputs if isinstance(outputs, Handle) else outputs[0]

    def _leaf(self, name: str) -> Handle:
        """The node of a name, or a new variable."""
        known = self._graph.document.find(name)
        return self._graph.variable(1.0, name=name) if known is None else self._graph[name]


def _parts(text: str) -> list[Part]:
    """The formulas of a text, which Python's grammar can read; none if it cannot."""
    text = text.strip().translate(_SIGNS)
    if len(text) > LONGEST:
        return []
    try:
        statements = [statement for piece in _pieces(text) for statement in ast.parse(piece.strip()).body]
    except (SyntaxError, ValueError):  # ValueError: a null character
        return []
    parts: list[Part] = []
    for statement in statements:
        match statement:
            case ast.Expr(value=tree):
                parts.append(("", tree))
            case ast.Assign(targets=[ast.Name(id=name)], value=tree):
                parts.append((name, tree))
            case _:
                return []
    return parts if all(_is_read(tree) for _, tree in parts) else []


def _pieces(text: str) -> Iterator[str]:
    """The text parted at commas that are not in brackets."""
    depth = start = 0
    for place, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            yield text[start:place]
            start = place + 1
    yield text[start:]


def _is_read(tree: ast.expr) -> bool:
    """Whether all of a formula is made of names, numbers, signs and operations."""
    try:
        _terms(tree)
    except EditError:
        return False
    return True


def _terms(tree: ast.expr) -> list[ast.expr]:
    """The names and operations of a formula, each after its operands, these from left to right; EditError as below."""
    terms, waiting = list[ast.expr](), [tree]
    while waiting:
        term = waiting.pop()
        if _number(term) is None:
            terms.append(term)
            waiting += [] if isinstance(term, ast.Name) else _taken_apart(term)[1]
    return terms[::-1]


def _taken_apart(tree: ast.expr) -> tuple[str, list[ast.expr]]:
    """The operation that a formula ends with, and its operands; EditError for what is none."""
    match tree:
        case ast.BinOp(left=left, op=ast.Pow(), right=right) if _number(right) == _SQUARE:
            return "square", [left]
        case ast.BinOp(left=ast.Name(id=name), op=ast.Pow(), right=right) if name == _EULER:
            return "exp", [right]
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _BINARY:
            return _BINARY[type(sign)], [left, right]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return "neg", [operand]
        case ast.Call(func=ast.Name(id=name), args=operands, keywords=[]) if name.lower() in _called():
            called = _called()[name.lower()]
            fitting = (kind for kind in called if operations()[kind].check_count(len(operands)) is None)
            return next(fitting, called[0]), operands
    raise EditError(tr("{formula} cannot be read as a formula.").format(formula=ast.unparse(tree)))


def _number(tree: ast.expr) -> float | None:
    match tree:
        case ast.Name(id=name):
            return CONSTANTS.get(name)
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return float(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return -float(value)
    return None


def _names(tree: ast.expr) -> set[str]:
    return {part.id for part in ast.walk(tree) if isinstance(part, ast.Name)}


@cache
def _called() -> dict[str, list[str]]:
    """The operations by their names, and by those of their aliases that are names."""
    called = {operation.name: [operation.name] for operation in operations().values()}
    for operation in operations().values():
        for alias in filter(str.isidentifier, operation.aliases):
            called.setdefault(alias.lower(), []).append(operation.name)
    return called
