"""Declaring an operation: what is read off its kernel, what is refused."""

import inspect

import numpy as np
import pytest

from core import DefinitionError
from core.ops import operations
from core.ops.ports import Flags, Indices
from core.ops.spec import Operation, operation
from core.ops.symbol import Array

FACTS = {
    name: parameter.default
    for name, parameter in inspect.signature(operation).parameters.items()
    if name not in ("formula", "listed")
} | {"domain": (-1.0, 1.0)}


def kernel_(x: Array, flag: Flags, weight: Array = None, *, scale: float = 2.0) -> Array:
    """Does nothing much."""
    return x


@pytest.fixture
def made() -> Operation:
    return Operation(kernel_, "scale * x", **FACTS)


def test_ports_settings_and_name_come_from_the_kernel(made):
    assert made.name == "kernel"
    assert [(p.name, p.kind, p.optional, p.variadic) for p in made.inputs] == [
        ("x", "float", False, False),
        ("flag", "flags", False, False),
        ("weight", "float", True, False),
    ]
    assert [(a.name, a.default) for a in made.attributes] == [("scale", 2.0)]
    assert made.help == "Does nothing much."


def test_a_rule_gets_every_setting_and_none_for_what_is_left_out(made):
    seen = []

    @made.local("x", "scale")
    def _(y, x, flag, weight, *, scale):
        seen.append((y, x, flag, weight, scale))
        return scale

    assert made.rules["x"].function(1.0, 2.0, True) == 2.0
    assert made.rules["x"].function(1.0, 2.0, True, 5.0, scale=3.0) == 3.0
    assert seen == [(1.0, 2.0, True, None, 2.0), (1.0, 2.0, True, 5.0, 3.0)]


def test_a_shape_rule_gets_every_setting_and_none_for_what_is_left_out():
    def rule(x, flag, weight, *, scale):
        return (len(x), int(flag == ()), int(weight is None), int(scale))

    assert Operation(kernel_, "x", **(FACTS | {"shape": rule})).shapes([(4, 5), ()], {}) == ((2, 1, 1, 2),)


def test_a_rule_for_an_unknown_input_or_a_second_one_is_refused(made):
    made.local("x", "1")(lambda *_, **__: 1.0)
    for port in ("x", "z"):
        with pytest.raises(DefinitionError, match=f"kernel has no input '{port}' that still needs a rule"):
            made.local(port, "1")(lambda *_, **__: 1.0)


def test_two_operations_of_one_name_are_refused():
    def add(a: Array, b: Array) -> Array:
        return a

    with pytest.raises(DefinitionError, match="There is an operation called 'add' already"):
        operation("a + b")(add)
    assert operations()["add"].kernel is not add


def test_the_registry_is_for_reading():
    with pytest.raises(TypeError):
        operations()["mine"] = operations()["add"]


def test_variadic_inputs_share_a_port_and_a_rule():
    cat = operations()["cat"]
    assert cat.inputs[0].variadic
    assert cat.input_port(7).name == "tensors"
    assert cat.rule_for(7) is cat.rule_for(0)


def test_indices_take_no_gradient():
    def pick(x: Array, index: Indices) -> Array:
        return x

    assert [port.kind for port in Operation(pick, "x", **FACTS).inputs] == ["float", "indices"]


@pytest.mark.parametrize(
    ("name", "given", "kinds"),
    [
        ("add", ["int", "bool"], ("float",)),
        ("gt", ["float", "float"], ("bool",)),
        ("argmax", ["float"], ("int",)),
        ("max", ["float"], ("float", "int")),
        ("tensor_split", ["float"], ("float", "float")),
        ("reshape", ["int"], ("int",)),
        ("where", ["bool", "int", "float"], ("float",)),
        ("where", ["bool", "bool", "int"], ("int",)),
        ("index_select", ["bool", "int"], ("bool",)),
    ],
)
def test_kinds_of_results(name, given, kinds):
    assert operations()[name].kinds(given) == kinds


@pytest.mark.parametrize(
    ("name", "category"),
    [("sqrt", "arithmetic"), ("softmax", "activation"), ("var", "reduction"), ("cat", "shape"), ("mse_loss", "loss")],
)
def test_the_category_is_the_family(name, category):
    assert operations()[name].category == category


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("sum", {"axis": 0}, ("no attribute 'axis'", "dim, keepdim")),
        ("sum", {"dim": 1.5}, ("'dim'", "a whole number or a list of whole numbers or none", "1.5")),
        ("gelu", {"approximate": "fast"}, ("one of 'none', 'tanh'",)),
        ("softmax", {"dim": True}, ("'dim' is a whole number",)),
        ("exp", {"base": 2}, ("it has: none",)),
    ],
)
def test_wrong_settings_are_told_in_words(name, given, words):
    sentence = operations()[name].check_attributes(given)
    assert all(word in sentence for word in words), sentence


def test_an_operation_on_arrays_computes_at_once():
    assert np.array_equal(operations()["add"](np.ones(2), 1.0), [2.0, 2.0])
