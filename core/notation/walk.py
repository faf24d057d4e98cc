"""Reads the syntax tree of a formula and has a style write it; the trees are a few levels deep."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence

from .marks import SEVERAL, Put, marked_piece
from .pieces import NUMBER, Level, Piece, Style, tight

# how tightly each operator of two operands binds, by the name under which a style writes it
OPERATORS: dict[type[ast.operator | ast.cmpop | ast.boolop], tuple[str, Level]] = {
    ast.Add: ("+", Level.SUM),
    ast.Sub: ("-", Level.SUM),
    ast.Mult: ("*", Level.PRODUCT),
    ast.MatMult: ("@", Level.MATRIX_PRODUCT),
    ast.Mod: ("mod", Level.PRODUCT),
    ast.Gt: (">", Level.COMPARISON),
    ast.GtE: (">=", Level.COMPARISON),
    ast.Lt: ("<", Level.COMPARISON),
    ast.LtE: ("<=", Level.COMPARISON),
    ast.Eq: ("==", Level.COMPARISON),
    ast.NotEq: ("!=", Level.COMPARISON),
    ast.And: ("and", Level.AND),
    ast.Or: ("or", Level.OR),
}
ASSOCIATIVE = frozenset("+*@") | {"and", "or"}
LOGIC = {"logical_and": ("and", Level.AND), "logical_or": ("or", Level.OR), "logical_xor": ("xor", Level.OR)}
RAISED_BESIDE_THE_NAME = frozenset(("sin", "cos", "tan", "sinh", "cosh", "tanh"))
Values = Mapping[str, str | Put]


def render(node: ast.expr, style: Style, values: Values) -> Piece:
    """A formula's syntax tree, written in a style; ValueError for syntax that formulas do not have."""
    writer = _WRITERS.get(type(node))
    if writer is None:
        raise ValueError(f"a formula cannot hold {ast.unparse(node)!r}")
    return writer(node, style, values)


def _name(node: ast.Name, style: Style, values: Values) -> Piece:
    told = _pieces(node, style, values)
    return told[0] if len(told) == 1 else Piece(", ".join(piece.text for piece in told), Level.CASES, number=True)


def is_name(text: str) -> bool:
    """Whether a text is one name, such as "x", or that of what it has, such as "topk.values"; "x·y" reads as more."""
    return "·" not in text and all(part.isidentifier() for part in text.split("."))


def _pieces(node: ast.Name, style: Style, values: Values) -> list[Piece]:
    """A name, or what is put in for it: one thing or several."""
    if node.id not in values:
        return [style.name(node.id)]
    value = values[node.id]
    texts = (value.text if isinstance(value, Put) else value).split(SEVERAL)
    marks = value.mark.split(SEVERAL) if isinstance(value, Put) else [""] * len(texts)
    pieces = [_put(text, style) for text in texts]
    return [marked_piece(piece, mark) if mark else piece for piece, mark in zip(pieces, marks, strict=True)]


def _put(value: str, style: Style) -> Piece:
    """What is put in for a name."""
    if NUMBER.fullmatch(value):
        return style.number(value)
    return style.name(value) if is_name(value) else style.words(value)


def _constant(node: ast.Constant, style: Style, _: Values) -> Piece:
    if isinstance(node.value, bool) or node.value is None:
        return style.name(str(node.value).lower())
    if isinstance(node.value, int | float):
        return style.number(f"{node.value:.12g}")
    raise ValueError(f"a formula cannot hold {node.value!r}")


def _binary(node: ast.BinOp, style: Style, values: Values) -> Piece:
    if isinstance(node.op, ast.Div):
        return _quotient(node, style, values)
    left = render(node.left, style, values)
    if isinstance(node.op, ast.Pow):
        return _power(node, left, style, values)
    right = render(node.right, style, values)
    if isinstance(node.op, ast.FloorDiv):
        return style.call("floor", [style.quotient(left, right)])
    operator, level = OPERATORS[type(node.op)]
    return _joined(style, operator, level, left, right)


def _quotient(node: ast.expr, style: Style, values: Values) -> Piece:
    """a / b; a / b / c as one fraction."""
    below: Piece | None = None
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
        right = render(node.right, style, values)
        below = right if below is None else _joined(style, "*", Level.PRODUCT, right, below)
        node = node.left
    above = render(node, style, values)
    return above if below is None else style.quotient(above, below)


def _joined(style: Style, operator: str, level: Level, left: Piece, right: Piece) -> Piece:
    beside = level if operator in ASSOCIATIVE else Level(level + 1)
    left = tight(style, left, level, leftmost=True)
    return style.joined(operator, left, tight(style, right, beside))


def _power(node: ast.BinOp, base: Piece, style: Style, values: Values) -> Piece:
    called, exponent = node.left, node.right
    if (
        isinstance(called, ast.Call)
        and _function(called) in RAISED_BESIDE_THE_NAME
        and isinstance(exponent, ast.Constant)
        and exponent.value in (2, 3)
    ):
        return style.squared_call(_function(called), _arguments(called, style, values), str(exponent.value))
    return style.power(base, render(exponent, style, values))


def _unary(node: ast.UnaryOp, style: Style, values: Values) -> Piece:
    operand = render(node.operand, style, values)
    if isinstance(node.op, ast.USub):
        return style.negative(tight(style, operand, Level.PRODUCT))
    if isinstance(node.op, ast.Not | ast.Invert):
        return style.inverted(tight(style, operand, Level.NOT))
    return operand


def _compare(node: ast.Compare, style: Style, values: Values) -> Piece:
    piece = render(node.left, style, values)
    for operation, operand in zip(node.ops, node.comparators, strict=True):
        operator, level = OPERATORS[type(operation)]
        right = tight(style, render(operand, style, values), Level.SUM, leftmost=True)
        piece = style.joined(operator, tight(style, piece, level, leftmost=True), right)
    return piece


def _logical(node: ast.BoolOp, style: Style, values: Values) -> Piece:
    operator, level = OPERATORS[type(node.op)]
    pieces = [render(value, style, values) for value in node.values]
    piece = pieces[0]
    for following in pieces[1:]:
        piece = _joined(style, operator, level, piece, following)
    return piece


def _call(node: ast.Call, style: Style, values: Values) -> Piece:
    function = _function(node)
    if function == "where":
        return _cases(node, style, values)
    arguments = _arguments(node, style, values)
    if function in LOGIC and len(arguments) == 2:
        return _joined(style, *LOGIC[function], *arguments)
    if function == "logical_not":
        return style.inverted(tight(style, arguments[0], Level.NOT))
    return style.call(function, arguments)


def _cases(node: ast.expr, style: Style, values: Values) -> Piece:
    """A where; one in its last place gives further cases."""
    branches: list[tuple[Piece, Piece]] = []
    while isinstance(node, ast.Call) and _function(node) == "where":
        condition, chosen, node = node.args
        branches.append((render(chosen, style, values), render(condition, style, values)))
    return style.cases(branches, render(node, style, values))


def _function(node: ast.Call) -> str:
    if not isinstance(node.func, ast.Name):
        raise ValueError(f"a formula calls functions by name only, not {ast.unparse(node.func)!r}")  # noqa: TRY004 - the formula is wrong, not a type
    return node.func.id


def _arguments(node: ast.Call, style: Style, values: Values) -> list[Piece]:
    pieces = [render(argument, style, values) for argument in node.args]
    for keyword in node.keywords:
        if keyword.arg == "keepdim":  # a matter of shapes, not of the formula
            continue
        value = render(keyword.value, style, values)
        told = keyword.arg is None or ast.unparse(keyword.value) == keyword.arg
        pieces.append(value if told else style.joined("==", style.name(str(keyword.arg)), value))
    return pieces


def _subscript(node: ast.Subscript, style: Style, values: Values) -> Piece:
    place = node.slice.value if isinstance(node.slice, ast.Constant) else None
    if isinstance(node.value, ast.Name) and isinstance(place, int):
        pieces = _pieces(node.value, style, values)
        if len(pieces) > 1:  # one of those that were put in
            return pieces[place]
    indices: Sequence[ast.expr] = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    base = tight(style, render(node.value, style, values))
    return style.subscripted(base, [render(index, style, values) for index in indices])


def _tuple(node: ast.Tuple | ast.List, style: Style, values: Values) -> Piece:
    return style.call("", [render(element, style, values) for element in node.elts])


def _starred(node: ast.Starred, style: Style, values: Values) -> Piece:
    return style.call("…", [render(node.value, style, values)])


_WRITERS: dict[type[ast.expr], Callable[..., Piece]] = {
    ast.Name: _name,
    ast.Constant: _constant,
    ast.BinOp: _binary,
    ast.UnaryOp: _unary,
    ast.Compare: _compare,
    ast.BoolOp: _logical,
    ast.Call: _call,
    ast.Subscript: _subscript,
    ast.Tuple: _tuple,
    ast.List: _tuple,
    ast.Starred: _starred,
}
