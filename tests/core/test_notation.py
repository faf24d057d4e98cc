"""Formulas as text and LaTeX: parentheses only where they are needed, numbers put in so that they read well."""

import ast
from functools import cache

import pytest
from ziamath.nodes import mnode
from ziamath.nodes.mrow import Mrow

from core import notation
from core.notation.svg import svg
from core.ops import operations

TEXT = {
    # sums and products
    "a + b - c": "a + b − c",
    "a - (b - c)": "a − (b − c)",
    "a + (b - c)": "a + b − c",
    "(a + b) * c": "(a + b) · c",
    "a * (b * c)": "a · b · c",
    "a / (b * c)": "a / (b · c)",
    "a * (b / c)": "a · b / c",
    "a / b / c": "a / (b · c)",
    "g * (a - b) / (a * b) / n": "g · (a − b) / (a · b · n)",
    "(a + b) / (c - d)": "(a + b) / (c − d)",
    "a % b": "a mod b",
    "2*x": "2x",
    "2 * x**2": "2x²",
    "2 * weight": "2 · weight",
    "0.5 * x": "0.5 · x",
    "2 * 3": "2 · 3",
    "2 * exp(x)": "2eˣ",
    # signs
    "-y / b": "−y / b",
    "-(a + b)": "−(a + b)",
    "-(a * b)": "−a · b",
    "a * -b": "a · (−b)",
    "a - -b": "a − (−b)",
    "a + (-b + c)": "a + (−b + c)",
    "-x**2": "−x²",
    "(-x)**2": "(−x)²",
    "+x": "x",
    # powers
    "1 - y**2": "1 − y²",
    "x**n": "xⁿ",
    "x**10": "x¹⁰",
    "x**-0.5": "x^(−0.5)",
    "x**(a / b)": "x^(a / b)",
    "x**(n - 1)": "x^(n − 1)",
    "x**exponent": "x^exponent",
    "(x**2)**3": "(x²)³",
    "x**2**3": "x^(2³)",
    "2**x": "2ˣ",
    "tanh(x)**2": "tanh²(x)",
    "log(x)**2": "log(x)²",
    "sqrt(x)**2": "(√x)²",
    # functions
    "log(1 + exp(x))": "log(1 + eˣ)",
    "1 / (1 + exp(-x))": "1 / (1 + e⁻ˣ)",
    "exp(-x**2)": "exp(−x²)",
    "exp(2 * x)": "e²ˣ",
    "exp(x)**2": "(eˣ)²",
    "exp(input)": "exp(input)",
    "sigmoid(x) * (1 - sigmoid(x))": "σ(x) · (1 − σ(x))",
    "sqrt(1 - x**2)": "√(1 − x²)",
    "abs(a - abs(b))": "|a − |b||",
    "floor(a / b)": "⌊a / b⌋",
    "a // b": "⌊a / b⌋",
    "ceil(x)": "⌈x⌉",
    "norm(x)": "‖x‖",
    "maximum(a, b)": "max(a, b)",
    "sum(x) * y": "Σ(x) · y",
    "sum(x)**2": "(Σ(x))²",
    "prod(x) / x": "Π(x) / x",
    "y * (g - sum(g * y, dim=dim, keepdim=True))": "y · (g − Σ(g · y, dim))",
    "mean(x, dim=1)": "mean(x, dim = 1)",
    "cat(*tensors)": "cat(tensors…)",
    "x[i, j]": "x[i, j]",
    "reshape(x, (a, b))": "reshape(x, (a, b))",
    # matrices
    "g @ T(b)": "g bᵀ",
    "T(a) @ g": "aᵀ g",
    "T(a @ b)": "(a b)ᵀ",
    "(a * b) @ c": "(a · b) c",
    "a @ (b + c)": "a (b + c)",
    "a * (b @ c)": "a · b c",
    # choices and comparisons
    "where(x > 0, x, 0)": "x if x > 0, else 0",
    "where(x > 0, x, where(x < -1, -1, alpha * x))": "x if x > 0, −1 if x < −1, else α · x",
    "g * where(x > 0, 1, slope)": "g · (1 if x > 0, else slope)",
    "a >= b": "a ≥ b",
    "a != b": "a ≠ b",
    "-1 < x <= 1": "−1 < x ≤ 1",
    "(a < b) * c": "(a < b) · c",
    "a and not b or c": "a and not b or c",
    "a and (b or c)": "a and (b or c)",
    "not (a and b)": "not (a and b)",
    "logical_and(x > low, logical_not(x == b))": "x > low and not x = b",
    "logical_xor(a, b)": "a xor b",
    "1 / (2 * sqrt(x))": "1 / (2√x)",
    # constants
    "2 / sqrt(pi)": "2 / √π",
    "-inf": "−∞",
    "1e-12 + x": "1e-12 + x",
    "True": "true",
}
TEX = {
    "a + b - c": "a + b - c",
    "a * b": r"a \cdot b",
    "2 * x**2": "2x^{2}",
    "2 * weight": r"2 \cdot \mathrm{weight}",
    "-y / b": r"-\frac{y}{b}",
    "(a + b) / (c * d)": r"\frac{a + b}{c \cdot d}",
    "a / b / -c": r"\frac{a}{b \cdot ({-}c)}",
    "(a / b)**2": r"\left(\frac{a}{b}\right)^{2}",
    "a * -b": r"a \cdot ({-}b)",
    "1 - y**2": "1 - y^{2}",
    "log(1 + exp(x))": r"\log(1 + e^{x})",
    "exp(a / b)": r"\exp\left(\frac{a}{b}\right)",
    "exp(-x**2)": "e^{-x^{2}}",
    "exp(x)**2": r"(e^{x})^{2}",
    "tanh(x)**2": r"\tanh^{2}(x)",
    "sqrt(1 - x**2)": r"\sqrt{1 - x^{2}}",
    "abs(x)": r"\left|x\right|",
    "abs(-x)": r"\left|{-}x\right|",
    "norm(x)": r"\left\lVert x\right\rVert",
    "floor(a / b)": r"\left\lfloor \frac{a}{b}\right\rfloor",
    "sign(x)": r"\mathrm{sign}(x)",
    "log2(x)": r"\log_{2}(x)",
    "sigmoid(x)": r"\sigma(x)",
    "maximum(a, b)": r"\mathrm{max}(a, b)",
    "sum(x, dim)": r"\sum_{\mathrm{dim}} (x)",
    "g @ T(b)": r"g\, b^{\top}",
    "T(a @ b)": r"(a\, b)^{\top}",
    "x1 * w_0": r"x_{1} \cdot w_{0}",
    "negative_slope * x": r"{\text{negative}\_\text{slope}} \cdot x",
    "alpha * x": r"\alpha \cdot x",
    "lambd": r"\lambda",
    "1e-5": "10^{-5}",
    "2.5e10": r"25000000000",
    "where(x > 0, x, 0)": r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{else} \end{cases}",
    "a >= b": r"a \geq b",
    "x[i, j]": "x_{i,j}",
    "inf": r"\infty",
    "2 * sqrt(x)": r"2\sqrt{x}",
    "logical_or(a, logical_not(b))": r"a \,\lor\, \lnot b",
    "logical_xor(a, b)": r"a \,\veebar\, b",
}


@pytest.mark.parametrize(("formula", "expected"), TEXT.items())
def test_text(formula, expected):
    assert notation.text(formula) == expected


@pytest.mark.parametrize(("formula", "expected"), TEX.items())
def test_tex(formula, expected):
    assert notation.tex(formula) == expected


@pytest.mark.parametrize("formula", [*TEXT, *TEX])
def test_what_the_table_gives_can_be_typeset(formula):
    assert typeset(notation.tex(formula)).startswith("<svg")


@pytest.mark.parametrize(
    ("formula", "values", "expected"),
    [
        ("a * b", {"a": "2", "b": "3"}, "2 · 3"),
        ("a * b", {"a": "-2", "b": "-3"}, "-2 · (-3)"),
        ("a * b", {"b": "-3"}, "a · (-3)"),
        ("2 * x", {"x": "3"}, "2 · 3"),
        ("x**2", {"x": "-2"}, "(-2)²"),
        ("x**2", {"x": "1.2e-08"}, "(1.2e-08)²"),
        ("x**n", {"x": "3", "n": "-1"}, "3⁻¹"),
        ("x**n", {"x": "3", "n": "0.5"}, "3^0.5"),
        ("exp(x)", {"x": "-2"}, "e⁻²"),
        ("exp(x)", {"x": "0.25"}, "exp(0.25)"),
        ("a - b", {"a": "1", "b": "-2"}, "1 − (-2)"),
        ("a - b", {"a": "-1", "b": "2"}, "-1 − 2"),
        ("-y / b", {"y": "-1", "b": "-2"}, "−(-1) / (-2)"),
        ("1 / (1 + exp(-x))", {"x": "1"}, "1 / (1 + e⁻¹)"),
        ("log(1 + exp(x))", {"x": "nan"}, "log(1 + exp(nan))"),
        ("abs(x)", {"x": "-inf"}, "|-inf|"),
        ("where(x > 0, x, 0)", {"x": "-2"}, "-2 if -2 > 0, else 0"),
        ("g @ T(b)", {"g": "[3×4]", "b": "[5×4]"}, "[3×4] · [5×4]ᵀ"),
        ("a * b", {"a": "3×4 · mean 2", "b": "2"}, "(3×4 · mean 2) · 2"),
        ("a * b", {"a": "w0", "b": "the input"}, "w0 · (the input)"),
        ("it", {"it": "the input"}, "the input"),
        ("x * x", {"x": "x"}, "x · x"),
    ],
)
def test_text_with_values(formula, values, expected):
    assert notation.text(formula, values) == expected


@pytest.mark.parametrize(
    ("formula", "values", "expected"),
    [
        ("a * b", {"a": "-2", "b": "-3"}, r"-2 \cdot ({-}3)"),
        ("x**2", {"x": "-2"}, "({-}2)^{2}"),
        ("2 * x", {"x": "3"}, r"2 \cdot 3"),
        ("x + 1", {"x": "1.235e-08"}, r"1.235 \times 10^{-8} + 1"),
        ("x**2", {"x": "1e-08"}, r"(10^{-8})^{2}"),
        ("-y / b", {"y": "1", "b": "-2"}, r"-\frac{1}{-2}"),
        ("exp(x)", {"x": "-2"}, "e^{-2}"),
        ("abs(x)", {"x": "-inf"}, r"\left|{-}\infty\right|"),
        ("x", {"x": "nan"}, r"\mathrm{nan}"),
        ("a + b", {"a": "100%", "b": "{x}_1"}, r"({\text{100}\%}) + ({\{\text{x}\}\_\text{1}})"),
        ("it", {"it": "x1"}, "x_{1}"),
    ],
)
def test_tex_with_values(formula, values, expected):
    assert notation.tex(formula, values) == expected
    assert typeset(notation.tex(formula, values)).startswith("<svg")


def test_names_are_those_of_ports_not_of_functions():
    assert notation.names("where(x > 0, log(1 + exp(a)), sum(b, dim=dim))") == {"x", "a", "b", "dim"}


@pytest.mark.parametrize("formula", ["lambda: 0", "x.y", "f.g(x)", "'a'", "x := 1", "[i for i in x]", "log(1 + eˣ", ""])
def test_what_is_no_formula_is_refused(formula):
    with pytest.raises((ValueError, SyntaxError)):
        notation.text(formula)


def formulas():
    for name, operation in operations().items():
        yield name, operation.formula, operation
        for port, rule in operation.rules.items():
            yield f"{name}-{port}", rule.formula, operation


@pytest.mark.parametrize(("formula", "operation"), [pytest.param(f, o, id=i) for i, f, o in formulas()])
def test_every_formula_of_an_operation(formula, operation):
    """Each parses, speaks of the operation's own ports and attributes, and can be typeset, with and without numbers."""
    known = {each.name for each in (*operation.ports, *operation.attributes)}
    bound = {node.id for node in ast.walk(ast.parse(formula, mode="eval")) if isinstance(node, ast.Name)}
    assert notation.names(formula) <= known | {"g", "y", "n", "index", "others", "pi", "inf"}, formula
    values = dict.fromkeys(bound & (known | {"g", "y"}), "-1.25e-08")
    for put_in in ({}, values):
        assert notation.text(formula, put_in)
        assert typeset(notation.tex(formula, put_in)).startswith("<svg")


@cache
def typeset(tex):
    return svg(tex)


@pytest.mark.parametrize("formula", ["(a / b)**2", "abs(a / (b / c))", "norm(x) + floor(a / b)", "where(x > 0, x, 0)"])
def test_what_is_set_quickly_looks_as_the_library_sets_it(formula, monkeypatch):
    quick = svg(notation.tex(formula))
    monkeypatch.setitem(mnode._node_classes, "mrow", Mrow)
    assert svg(notation.tex(formula)) == quick


def test_formulas_in_formulas_are_not_set_again_and_again(monkeypatch):
    made, original = [], Mrow.__init__
    monkeypatch.setattr(
        Mrow, "__init__", lambda row, *args, **kwargs: made.append(row) or original(row, *args, **kwargs)
    )
    formula = "x"
    for _ in range(10):
        formula = f"1 / (1 + {formula})"
    svg(notation.tex(formula))
    assert len(made) < 100, "each fraction sets those in it twice"


def test_lists_of_numbers_are_put_in_as_matrices():
    assert notation.text("x @ w", {"x": "[[1, 2], [-3, 0.5]]", "w": "[1e-07, 2]"}) == "[[1, 2], [-3, 0.5]] · [1e-07, 2]"
    assert notation.tex("x @ w", {"x": "[[1, 2], [-3, 0.5]]", "w": "[1e-07, 2]"}) == (
        r"{\begin{bmatrix} 1 & 2 \\ -3 & 0.5 \end{bmatrix}} \cdot {\begin{bmatrix} 10^{-7} & 2 \end{bmatrix}}"
    )
    assert typeset(notation.tex("x**2", {"x": "[1, 2]"})).startswith("<svg")
    assert notation.tex("x", {"x": "[2×3]"}) == r"\text{[2×3]}"
    assert notation.tex("x", {"x": "[true, false]"}) == r"\text{[true, false]}"
