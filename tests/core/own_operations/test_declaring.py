"""A person's own operation: what it can do, what is refused where it is declared, and what it gives is held to it."""

from typing import Literal

import numpy as np
import pytest

from core import (
    Array,
    ChainruleError,
    DefinitionError,
    Flags,
    Graph,
    Indices,
    Operand,
    Shape,
    ShapeError,
    check_gradients,
    evaluate,
    hessian_vector,
    jvp,
    operation,
    operations,
    tangents,
    vjp,
)

X = np.array([[0.3, -0.7, 1.1], [0.2, 0.5, -0.4]])


@pytest.fixture
def ricker():
    exp = operations()["exp"]

    @operation("x * exp(-x**2 / width)", domain=(-3.0, 3.0), aliases=("wavelet",))
    def ricker(x: Array, *, width: float = 1.0) -> Array:
        """A wave that dies away on both sides."""
        return x * np.exp(-x * x / width)

    @ricker.local("x", "exp(-x**2 / width) * (1 - 2 * x**2 / width)")
    def _(_y: Operand, x: Operand, *, width: float) -> Operand:
        return exp(-x * x / width) * (1.0 - 2.0 * x * x / width)

    return ricker


@pytest.fixture
def spread():
    """Of several outputs, with an input that may be left out: what is above the mean, and how much that is in all."""

    def shapes(x: Shape, scale: Shape | None, *, power: int) -> tuple[Shape, Shape]:
        return x, x[:-1]

    @operation("x - mean(x), sum((x - mean(x)) * scale)**power", shape=shapes, outputs=("apart", "total"))
    def spread(x: Array, scale: Array = None, *, power: int = 1) -> tuple[Array, Array]:
        apart = x - x.mean(axis=-1, keepdims=True)
        return apart, (apart * x * (1.0 if scale is None else scale)).sum(axis=-1) ** power

    return spread


def test_it_is_an_operation_like_any_other(ricker):
    assert operations()["ricker"] is ricker
    assert (ricker.category, ricker.help) == ("own_operations", "A wave that dies away on both sides.")
    assert evaluate("ricker", [X], width=2.0)[0] == pytest.approx(X * np.exp(-X * X / 2))
    assert ricker(X, width=2.0) == pytest.approx(X * np.exp(-X * X / 2))
    slope = np.exp(-X * X / 2) * (1 - X * X)
    assert vjp("ricker", [X], [np.full_like(X, 2.0)], width=2.0)[0] == pytest.approx(2 * slope)
    assert jvp("ricker", [X], [np.full_like(X, 3.0)], width=2.0)[0] == pytest.approx(3 * slope)


@pytest.mark.parametrize("value", [0.7, X], ids=["number", "array"])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_its_derivatives_are_exact_of_every_order(ricker, value, dtype):
    graph = Graph(dtype=dtype)
    x = graph.variable(value, name="x")
    f = graph.apply("sum", graph.apply("square", graph.apply("ricker", x, width=2.0)))
    run = graph.run(target=f)
    assert run.gradient(x).dtype == dtype
    assert {check.verdict for check in check_gradients(run)} == {"agrees"}
    assert tangents(run, {x: np.ones(np.shape(value))}).tangent(f) == pytest.approx(run.gradient(x).sum(), rel=1e-5)
    squares = np.square(value)
    second = 2 * np.exp(-squares) * (1 - 5 * squares + 2 * squares**2)  # of x² exp(-x²)
    assert hessian_vector(run, {x: np.ones(np.shape(value))})[x] == pytest.approx(second, rel=1e-4)


def test_a_rule_by_the_incoming_gradient_of_any_number_of_inputs():
    def shape(*x: Shape) -> Shape:
        return x[0]

    @operation("sum(x)", shape=shape)
    def all_of(*x: Array) -> Array:
        return np.add.reduce(x)

    @all_of.rule("x", "g")
    def _(g: Operand, _y: Operand, *x: Operand, index: int) -> Operand:
        return g * float(index + 1)

    graph = Graph()
    x, y = graph.variable(X, name="x"), graph.variable(X, name="y")
    run = graph.run(target=graph.apply("sum", graph.apply("all_of", x, y, x)))
    assert run.gradient(x).tolist() == np.full((2, 3), 4.0).tolist()
    assert run.gradient(y).tolist() == np.full((2, 3), 2.0).tolist()


def test_an_operation_of_several_outputs_without_derivatives(spread):
    graph = Graph()
    x = graph.variable(X, name="x")
    apart, total = graph.apply("spread", x, power=2)
    run = graph.run(target=graph.apply("sum", apart * 2.0))
    assert run.value(total).shape == (2,)
    assert run.reason(x) == "spread passes no gradient here"


@pytest.mark.parametrize(
    ("result", "given", "dtype"),
    [
        ("float", np.arange(3, dtype=np.int8), np.float32),
        ("float", np.arange(3.0), np.float32),
        ("float", np.float16([1, 2, 3]), np.float32),
        ("int", np.arange(3, dtype=np.int8), np.int64),
        ("int", np.array([True, False, True]), np.int64),
        ("bool", np.array([True, False, True]), np.bool_),
    ],
)
def test_results_are_held_in_the_dtype_of_what_is_declared(result, given, dtype):
    operation("x", result=result)(giving(given))
    (found,) = evaluate("given", [np.ones(3, np.float32)])
    assert (found.dtype, found.tolist()) == (dtype, given.tolist())


@pytest.mark.parametrize(
    ("facts", "given", "told"),
    [
        ({}, np.ones(2), r"given gave a result of shape \(2,\), not \(3,\); if it is not elementwise, it needs shape="),
        ({}, 1.0, r"given gave a result of shape \(\), not \(3,\)"),
        ({"shape": lambda x: (2,)}, np.ones(3), r"of shape \(3,\), not \(2,\) as its shape rule says"),
        ({"shape": lambda x: ["2"]}, np.ones(2), r"the shape rule of given gave \['2'\], not a tuple of whole numbers"),
        ({}, np.ones(3) * 1j, "given gave complex128 where float was declared"),
        ({}, np.array(["a", "b", "c"]), "given gave <U1 where float was declared"),
        ({}, None, r"given gave a result of shape \(\)"),
        ({"result": "bool"}, np.ones(3), "given gave float64 where bool was declared"),
        ({"result": "int"}, np.ones(3), "given gave float64 where int was declared"),
        ({"outputs": ("a", "b"), "shape": lambda x: (x, x)}, np.ones(3), "must give a tuple of its outputs: a, b"),
        ({"outputs": ("a", "b"), "shape": lambda x: (x,)}, np.ones(3), r"shape rule of given gave \(\(3,\),\)"),
    ],
)
def test_a_result_that_is_not_as_declared_is_told(facts, given, told):
    operation("x", **facts)(giving(given))
    with pytest.raises(ChainruleError, match=told):
        evaluate("given", [np.ones(3)])


def test_a_kernel_cannot_write_to_what_it_is_given():
    @operation("2 * x")
    def doubled(x: Array) -> Array:
        x *= 2
        return x

    graph = Graph()
    x = graph.variable(X, name="x")
    run = graph.run(target=graph.apply("sum", graph.apply("doubled", x, name="d")))
    assert "ValueError: output array is read-only (test_declaring.py:" in run.problem(graph["d"])
    assert (run.value(x) == X).all()


def giving(result):
    def given(x: Array) -> Array:
        return result

    return given


def one(x: Array) -> Array:
    return x


def two(x: Array, w: Array, *, by: int = 1) -> Array:
    return x


def add(a: Array, b: Array) -> Array:
    return a


def variable(x: Array) -> Array:
    return x


def anything(x: Array, **more: float) -> Array:
    return x


def defaulted(x: Array, by: float = 2.0) -> Array:
    return x


def untyped(x: Array, *, by=1) -> Array:
    return x


def mistyped(x: Array, *, by: list[int]) -> Array:
    return x


def misfit(x: Array, *, by: int = "3", how: Literal["a", "b"] = "c") -> Array:
    return x


def unknown(x: Array, *, by: "Nothing" = 1) -> Array:  # noqa: F821 - what is not there is what is tested
    return x


def named(x: Array, *, name: str) -> Array:
    return x


def gradient(g: Array) -> Array:
    return g


@pytest.mark.parametrize(
    ("kernel", "facts", "told"),
    [
        (add, {}, "There is an operation called 'add' already. Choose another name."),
        (add, {"replaces": True}, "There is an operation called 'add' already. Choose another name."),
        (variable, {}, "variable: a graph cannot have an operation of this name"),
        (lambda x: x, {}, "<lambda>: a graph cannot have an operation of this name"),
        (np.exp, {}, "<ufunc 'exp'> cannot be a kernel, which is a function that is written in Python."),
        (anything, {}, r"anything: \*\*more may be anything. Write the attributes out, behind a \*."),
        (defaulted, {}, "the input 'by' can have no default but None, not 2.0. Attributes stand behind a"),
        (untyped, {}, "the attribute 'by' has no type. Write by: float, or int"),
        (mistyped, {}, "the attribute 'by' cannot be of type list, only of int, float"),
        (misfit, {}, "the attribute 'by' is a whole number, which its default '3' is not"),
        (unknown, {}, "the types of its attributes cannot be read: name 'Nothing' is not defined"),
        (named, {}, "no attribute can be called 'name'"),
        (gradient, {}, "no input can be called 'g', which is the incoming gradient in formulas"),
        (one, {"titel": "One"}, "nothing called 'titel' can be told of an operation, only shape, outputs"),
        (one, {"outputs": "ab"}, r"outputs is a tuple of texts, such as \('values', 'indices'\), not 'ab'"),
        (one, {"outputs": ("a", "a"), "shape": one}, "outputs are names, each of them another"),
        (one, {"outputs": ("a", "b")}, "it has several outputs and needs a shape rule"),
        (one, {"result": "complex"}, "result is one of 'float', 'int', 'bool', 'same', not 'complex'"),
        (one, {"shape": (3,)}, r"shape is a function of the shapes of its inputs, not \(3,\)"),
        (two, {"shape": lambda x, w: x}, r"the shape rule is a function of \(x, w, \*, by\), not of \(x, w\)"),
    ],
)
def test_what_cannot_be_declared_is_told_in_a_sentence(kernel, facts, told):
    before = dict(operations())
    with pytest.raises(DefinitionError, match=told):
        operation("x", **facts)(kernel)
    assert dict(operations()) == before


def test_all_that_is_wrong_is_told_at_once():
    with pytest.raises(DefinitionError) as told:
        operation("x +* y")(misfit)
    assert [sentence.partition(":")[0] for sentence in told.value.details] == ["misfit"] * 3
    assert "the formula 'x +* y' cannot be read" in told.value.details[-1]


def test_a_decorator_that_was_not_called_is_told():
    with pytest.raises(DefinitionError, match="A formula comes first"):
        operation(one)


@pytest.mark.parametrize(
    ("declare", "told"),
    [
        (lambda made: made.local("z", "1"), "two has no input 'z' that still needs a rule"),
        (lambda made: made.local("by", "1"), "two has no input 'by' that still needs a rule"),
        (lambda made: made.local("w", "1 +"), r"two: the formula '1 \+' cannot be read"),
        (
            lambda made: made.local("w", "1"),
            r"the rule for 'w' is a function of \(y, x, w, \*, by\), not of \(g, y, x\)",
        ),
    ],
)
def test_a_rule_that_cannot_be_is_told_where_it_is_declared(declare, told):
    made = operation("x")(two)
    with pytest.raises(DefinitionError, match=told):
        declare(made)(lambda g, y, x: x)
    made.local("w", "1")(lambda y, *inputs, **attributes: 1.0)
    with pytest.raises(DefinitionError, match="no input 'w' that still needs a rule"):
        made.local("w", "1")(lambda y, *inputs, **attributes: 1.0)


def test_a_local_rule_is_for_elementwise_operations_and_none_for_what_has_no_gradient():
    def picked(x: Array, index: Indices, flag: Flags = None) -> Array:
        return x[index]

    made = operation("x[index]", shape=lambda x, index, flag: index)(picked)
    with pytest.raises(DefinitionError, match="cannot be a local one, as the operation is not elementwise"):
        made.local("x", "1")(lambda *_: 1.0)
    for port in ("index", "flag"):
        with pytest.raises(DefinitionError, match="is of no use: whole numbers and flags have no gradient"):
            made.rule(port, "g")(lambda *_: 1.0)


def test_a_rule_of_numpys_functions_is_told_what_it_is_made_of():
    made = operation("tanh(x)")(giving(0.5))
    made.local("x", "1 - tanh(x)**2")(lambda _y, x: 1 - np.tanh(x) ** 2)
    with pytest.raises(
        ShapeError, match=r"^the rule of given for 'x' failed .* TypeError: .*operations\(\)\['exp'\]\(x\)"
    ):
        vjp("given", [0.5], [1.0])


def test_a_notebooks_cell_may_run_again_if_it_says_so():
    operation("x")(one)
    with pytest.raises(DefinitionError, match="Choose another name, or say replaces=True"):
        operation("x")(one)
    graph = Graph()
    f = graph.apply("one", graph.variable(1.0))
    assert graph.run(target=f).value(f) == 1.0

    @operation("x + 1", replaces=True)
    def one_(x: Array) -> Array:
        return x + 1.0

    assert operations()["one"] is one_
    assert graph.run(target=f).value(f) == 2.0


def test_the_order_of_the_catalogue_stays():
    operation("x")(one)
    assert [*operations()][-1] == "one"
