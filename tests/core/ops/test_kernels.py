"""Kernels: shapes and dtypes as announced, and the same answers on Python floats as on arrays."""

import itertools
import math

import numpy as np
import pytest

from core.ops import operations
from tests.core.ops.cases import CASES, ELEMENTWISE, inputs_of, points

SPECIAL = (0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, -3.0, 6.0, 40.0, -40.0, 800.0, -800.0, 1e-300, 1e308, -1e308)
NOT_FINITE = (math.inf, -math.inf, math.nan)
OF_TWO_ZEROS = ("maximum", "minimum", "relu", "elu", "selu", "celu")  # numpy takes either where 0.0 meets -0.0
SHAPE_OR_CHOICE_ONLY = ("full_like", "masked_fill", "where")
FLOATING = [o for o in ELEMENTWISE if o.result != "bool" and o.name not in SHAPE_OR_CHOICE_ONLY]


def computed(operation, inputs, attributes):
    """The outputs as a tuple; the engine sets errstate once a run, as is done here."""
    with np.errstate(all="ignore"):
        result = operation.kernel(*inputs, **attributes)
    return result if isinstance(result, tuple) else (result,)


def floats(case):
    return [i for i, x in enumerate(case.inputs) if x is not None and np.asarray(x).dtype.kind == "f"]


def same(a, b, ulps=4):
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return a == b or abs(a - b) <= ulps * max(math.ulp(a), math.ulp(b))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_shape_rule_gives_the_shape_of_the_result(case):
    results = computed(case.operation, case.inputs, case.attributes)
    shapes = case.operation.shapes(case.shapes, case.attributes)
    assert tuple(np.shape(result) for result in results) == shapes


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("dtype", [np.float64, np.float32], ids=["float64", "float32"])
def test_the_result_is_of_the_kind_announced_and_no_wider_than_the_inputs(case, dtype):
    inputs = [x.astype(dtype) if i in floats(case) else x for i, x in enumerate(case.inputs)]
    kinds = {"f": "float", "i": "int", "b": "bool"}
    announced = case.operation.kinds([None if x is None else kinds[np.asarray(x).dtype.kind] for x in inputs])
    for result, kind in zip(computed(case.operation, inputs, case.attributes), announced, strict=True):
        assert kinds[np.asarray(result).dtype.kind] == kind
        assert kind != "float" or np.asarray(result).dtype == dtype


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_kernel_leaves_its_inputs_alone(case):
    inputs = [None if x is None else np.array(x) for x in case.inputs]
    for x in inputs:
        if x is not None:
            x.setflags(write=False)
    computed(case.operation, inputs, case.attributes)


@pytest.mark.parametrize("operation", ELEMENTWISE, ids=lambda operation: operation.name)
def test_elementwise_kernels_take_single_numbers_and_empty_arrays(operation):
    ports = len(operation.inputs)
    assert np.shape(computed(operation, [np.float64(0.37)] * ports, {})[0]) == ()
    assert np.shape(computed(operation, [np.zeros((2, 0))] * ports, {})[0]) == (2, 0)


@pytest.mark.parametrize("operation", ELEMENTWISE, ids=lambda operation: operation.name)
def test_python_floats_and_arrays_agree(operation):
    for inputs in itertools.product(points(operation).tolist(), repeat=len(operation.inputs)):
        array = computed(operation, [np.array([x]) for x in inputs], {})[0]
        assert same(operation.scalar(*inputs), array.item(), ulps=8), inputs


@pytest.mark.parametrize("operation", ELEMENTWISE, ids=lambda operation: operation.name)
def test_python_floats_agree_at_special_points_or_raise(operation):
    """Where Python's arithmetic raises, the engine asks the kernel; a wrong answer would go unseen."""
    for inputs in itertools.product((*SPECIAL, *NOT_FINITE), repeat=len(operation.inputs)):
        array = computed(operation, [np.array([x]) for x in inputs], {})[0]
        try:
            result = operation.scalar(*inputs)
        except (ArithmeticError, ValueError):
            continue
        assert isinstance(result, float | bool), inputs
        assert same(result, array.item(), ulps=8), inputs
        signs = math.copysign(1.0, result), math.copysign(1.0, array.item())
        assert result or operation.name in OF_TWO_ZEROS or signs[0] == signs[1], inputs


@pytest.mark.parametrize("operation", FLOATING, ids=lambda operation: operation.name)
def test_nan_comes_out_where_nan_goes_in(operation):
    for position in range(len(operation.inputs)):
        inputs = [-0.37] * len(operation.inputs)
        inputs[position] = math.nan
        array = computed(operation, [np.array([x]) for x in inputs], {})[0]
        try:
            result = operation.scalar(*inputs)
        except ValueError:  # the whole number next to NaN: the engine asks the kernel
            result = array.item()
        assert math.isnan(result)
        assert np.isnan(array).all()


@pytest.mark.parametrize("case", [c for c in CASES if c.operation in ELEMENTWISE and c.attributes], ids=str)
def test_settings_mean_the_same_for_python_floats(case):
    for inputs in itertools.product((-2.69, -0.29, 0.37, 1.21, 2.43), repeat=len(case.inputs)):
        array = computed(case.operation, [np.array([x]) for x in inputs], case.attributes)[0]
        assert same(case.operation.scalar(*inputs, **case.attributes), array.item(), ulps=8), inputs


@pytest.mark.parametrize("operation", ELEMENTWISE, ids=lambda operation: operation.name)
def test_elementwise_inputs_broadcast(operation):
    inputs = inputs_of(operation)
    whole = np.broadcast_arrays(*inputs)
    broadcast = computed(operation, inputs, {})[0]
    assert np.array_equal(broadcast, computed(operation, whole, {})[0])


@pytest.mark.parametrize(
    "operation", [o for o in ELEMENTWISE if len(o.inputs) == 2], ids=lambda operation: operation.name
)
def test_inputs_that_may_change_places_are_said_to(operation):
    kind = bool if operation.inputs[0].kind == "flags" else float
    a, b = np.meshgrid(*[np.array([-2.69, -0.29, 0.0, 0.37, 2.43]).astype(kind)] * 2)
    one, other = (computed(operation, pair, {})[0] for pair in ((a, b), (b, a)))
    assert operation.symmetric == np.array_equal(one, other, equal_nan=True)


def test_names_of_keywords_and_builtins_are_torchs():
    assert {"sum", "max", "min", "abs", "pow", "round", "slice", "logical_and"} <= operations().keys()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_widest_array_can_be_reckoned_with(case):
    shape = case.operation.widest(case.shapes, case.attributes)
    assert all(isinstance(size, int) and size >= 0 for size in shape)
