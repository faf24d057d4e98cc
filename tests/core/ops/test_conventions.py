"""What operations do at kinks and singular points, row by row of the table of conventions."""

import math

import numpy as np
import pytest

from core import evaluate, vjp
from core.ops import operations
from tests.core.ops.slopes import slopes

INF, NAN = math.inf, math.nan


def same(a, b):
    return np.allclose(a, b, rtol=1e-12, atol=1e-15, equal_nan=True)


@pytest.mark.parametrize(
    ("name", "x", "slope", "attributes"),
    [
        ("abs", 0.0, 0.0, {}),
        ("relu", 0.0, 0.0, {}),
        ("relu", 0.0, 0.5, {"slope_at_zero": 0.5}),
        ("relu", 0.0, 1.0, {"slope_at_zero": 1.0}),
        ("clamp", -1.0, 0.0, {"min": -1.0, "max": 1.0}),
        ("clamp", 1.0, 0.0, {"min": -1.0, "max": 1.0}),
        ("clamp", 0.0, 0.0, {"min": 0.0}),
        ("clamp", 5.0, 1.0, {}),
        ("leaky_relu", 0.0, 0.01, {}),
        ("elu", 0.0, 1.0, {}),
        ("elu", 0.0, 2.0, {"alpha": 2.0}),
        ("celu", 0.0, 1.0, {"alpha": 2.0}),
        ("selu", 0.0, 1.7580993408473766, {}),
        ("hardtanh", -1.0, 0.0, {}),
        ("hardtanh", 1.0, 0.0, {}),
        ("relu6", 0.0, 0.0, {}),
        ("relu6", 6.0, 0.0, {}),
        ("hardsigmoid", -3.0, 0.0, {}),
        ("hardsigmoid", 3.0, 0.0, {}),
        ("hardsigmoid", 0.0, 1 / 6, {}),
        ("hardswish", -3.0, 0.0, {}),
        ("hardswish", 0.0, 0.5, {}),
        ("hardswish", 3.0, 1.0, {}),
        ("sqrt", 0.0, INF, {}),
        ("log", 0.0, INF, {}),
        ("log1p", -1.0, INF, {}),
        ("atanh", 1.0, INF, {}),
        ("atanh", -1.0, INF, {}),
        ("asin", 1.0, INF, {}),
        ("acos", 1.0, -INF, {}),
        ("acosh", 1.0, INF, {}),
        ("rsqrt", 0.0, -INF, {}),
        ("sinc", 0.0, 0.0, {}),
        ("sign", 0.0, 0.0, {}),
        ("floor", 2.0, 0.0, {}),
        ("ceil", 2.0, 0.0, {}),
        ("round", 0.5, 0.0, {}),
        ("trunc", 2.0, 0.0, {}),
        ("straight_through_round", 0.4, 1.0, {}),
        ("gelu", 0.0, 0.5, {}),
        ("softsign", 0.0, 1.0, {}),
        ("threshold", 0.5, 0.0, {"threshold": 0.5}),
        ("thresholded_relu", 1.0, 0.0, {}),
        ("hardshrink", 0.5, 0.0, {}),
        ("softshrink", -0.5, 0.0, {}),
        ("rrelu", 0.0, 11 / 48, {}),
        ("squareplus", 0.0, 0.5, {}),
        ("lgamma", 0.0, -INF, {}),
        ("digamma", -1.0, INF, {}),
        ("zero_gradient", 0.4, 0.0, {}),
        ("checkpoint", 0.4, 1.0, {}),
    ],
)
def test_slope_of_one_number(name, x, slope, attributes):
    assert same(slopes(name, x, **attributes)[0], slope)


@pytest.mark.parametrize(
    ("name", "a", "b", "by_a", "by_b"),
    [
        ("maximum", 2.0, 2.0, 0.5, 0.5),  # and so a clamp whose bound is a tensor
        ("maximum", 0.0, 0.0, 0.5, 0.5),
        ("minimum", 2.0, 2.0, 0.5, 0.5),
        ("hypot", 0.0, 0.0, 0.0, 0.0),
        ("atan2", 0.0, 0.0, 0.0, 0.0),
        ("pow", 0.0, 0.0, 0.0, 0.0),
        ("pow", 0.0, 1.0, 1.0, 0.0),
        ("pow", 0.0, 2.0, 0.0, 0.0),
        ("pow", -2.0, 2.0, -4.0, NAN),
        ("pow", -2.0, 0.0, 0.0, NAN),
        ("xlogy", 0.0, 0.0, 0.0, 0.0),
        ("xlogy", 0.0, 2.0, math.log(2.0), 0.0),
        ("floor_divide", 5.0, 3.0, 0.0, 0.0),
        ("remainder", 5.0, 3.0, 1.0, -1.0),
        ("remainder", -5.0, 3.0, 1.0, 2.0),
        ("fmod", -5.0, 3.0, 1.0, 1.0),
        ("div", 1.0, 0.0, INF, -INF),
        ("prelu", 0.0, 0.25, 0.25, 0.0),
        ("logaddexp", INF, 0.0, 1.0, 0.0),
        ("logaddexp", 1e308, 1e308, 0.5, 0.5),
    ],
)
def test_slopes_of_two_numbers(name, a, b, by_a, by_b):
    assert same(slopes(name, a, b), [by_a, by_b])


@pytest.mark.parametrize(
    ("name", "x", "gradient", "attributes"),
    [
        ("amax", [1.0, 1.0, 0.0], [0.5, 0.5, 0.0], {}),
        ("amin", [1.0, 0.0, 0.0], [0.0, 0.5, 0.5], {}),
        ("amax", [[1.0, 1.0], [0.0, 2.0]], [[0.5, 0.5], [0.0, 1.0]], {"dim": 1}),
        ("max", [1.0, 1.0, 0.0], [1.0, 0.0, 0.0], {}),
        ("max", [[1.0, 1.0], [0.0, 2.0]], [[1.0, 0.0], [0.0, 1.0]], {"dim": 1}),
        ("min", [1.0, 0.0, 0.0], [0.0, 1.0, 0.0], {}),
        ("topk", [1.0, 3.0, 3.0, 3.0], [0.0, 1.0, 1.0, 0.0], {"k": 2}),
        ("det", [[1.0, 2.0], [2.0, 4.0]], [[4.0, -2.0], [-2.0, 1.0]], {}),
        ("det", [[0.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]], {}),
        ("sort", [1.0, 1.0, 0.0], [1.0, 1.0, 1.0], {}),
        ("median", [1.0, 4.0, 2.0, 3.0], [0.0, 0.0, 1.0, 0.0], {}),
        ("cumprod", [0.0, 2.0, 0.0], [3.0, 0.0, 0.0], {}),
        ("cumsum", [1.0, 2.0, 3.0], [3.0, 2.0, 1.0], {}),
        ("norm", [0.0, 0.0], [0.0, 0.0], {}),
        ("norm", [3.0, 4.0], [0.6, 0.8], {}),
        ("norm", [0.0, -2.0], [0.0, -1.0], {"p": 1.0}),
        ("norm", [2.0, -2.0, 1.0], [0.5, -0.5, 0.0], {"p": INF}),
        ("norm", [0.0, 0.0], [0.0, 0.0], {"p": 3.0}),
        ("norm", [0.0, 4.0], [0.0, 1.0], {"p": 0.5}),
        ("norm", [0.0, 4.0], [0.0, 0.0], {"p": -1.0}),
        ("norm", [2.0, -1.0, 1.0], [0.0, -0.5, 0.5], {"p": -INF}),
        ("prod", [0.0, 2.0, 3.0], [6.0, 0.0, 0.0], {}),
        ("prod", [0.0, 0.0, 3.0], [0.0, 0.0, 0.0], {}),
        ("prod", [5.0], [1.0], {}),
        ("prod", 5.0, 1.0, {}),
        ("std", [3.0, 3.0, 3.0], [0.0, 0.0, 0.0], {}),
        ("std", [0.1, 0.1, 0.1], [0.0, 0.0, 0.0], {}),
        ("var", [3.0, 3.0], [0.0, 0.0], {}),
        ("logsumexp", [-INF, -INF], [NAN, NAN], {}),
        ("softmax", [-INF, -INF], [NAN, NAN], {}),
        ("var", [2.0], [NAN], {}),
    ],
)
def test_gradient_of_a_reduction(name, x, gradient, attributes):
    assert same(slopes(name, x, **attributes)[0], gradient)


@pytest.mark.parametrize(
    ("name", "shape"), [("max_pool1d", (1, 4)), ("max_pool2d", (1, 2, 2)), ("global_max_pool", (1, 1, 2, 2))]
)
def test_of_equal_elements_in_a_window_the_first_gets_the_gradient(name, shape):
    gradient = np.array(slopes(name, np.ones(shape))[0]).ravel()
    assert gradient.tolist() == ([1.0, 0.0, 1.0, 0.0] if name == "max_pool1d" else [1.0, 0.0, 0.0, 0.0])


# Where the defaults of torch, ONNX and others differ, the help tells both: the word that it does so by.
DIFFERING = {
    **dict.fromkeys(("sum", "mean", "prod", "amax", "amin", "logsumexp", "norm"), "ONNX keeps them"),
    **dict.fromkeys(("argmax", "argmin"), "ONNX: along the first dimension, which stays"),
    **dict.fromkeys(("gather", "scatter", "scatter_add"), "ONNX takes the first"),
    **dict.fromkeys(("max_pool1d", "max_pool2d", "avg_pool1d", "avg_pool2d"), "(ONNX: 1)"),
    **dict.fromkeys(("cross_entropy", "nll_loss"), "ONNX leaves none out"),
    **dict.fromkeys(("var", "std"), "numpy and JAX divide by n"),
    "gelu": "JAX and tinygrad take the tanh form",
    "hardsigmoid": "ONNX: 0.2 x + 1/2",
    "hardtanh": "ONNX's Clip has no bounds",
    "softshrink": "ONNX's Shrink needs its bias",
    "running_stats": "ONNX, Keras and Flax: of the old one, 0.9",
    "layer_norm": "Flax 1e-6, Keras 1e-3",
    "rms_norm": "ONNX: 1e-5",
    "dropout": "ONNX: only if training is on",
    "normalize": "ONNX: the last",
    "flatten": "ONNX and torch's Flatten layer keep the first dimension",
    "full_like": "ONNX takes 0",
    "tril": "ONNX's Trilu takes the upper",
    "fmod": "ONNX's Mod does this with fmod set",
    "one_hot": "torch counts those that occur",
    "pad": "ONNX lists all befores first",
    "prelu": "as in ONNX",
    "squeeze": "ONNX refuses it",
}


@pytest.mark.parametrize("name", DIFFERING)
def test_where_defaults_differ_the_help_says_so(name):
    assert DIFFERING[name] in operations()[name].convention


def test_the_divisor_of_the_running_variance_is_that_of_torch():
    x = np.array([[1.0], [3.0]])
    outputs = evaluate("running_stats", [x, np.zeros(1), np.zeros(1)], momentum=0.25)
    assert [y.tolist() for y in outputs] == [[0.5], [0.5]]  # a quarter of the mean 2, and of the variance 2


def test_where_lets_nan_of_the_branch_not_taken_through():
    """sqrt(-1) is not taken, but 0 times its infinite or undefined slope is NaN, as in torch."""
    taken = slopes("where", [0.0], [NAN], [0.0])[1]
    assert taken == [0.0]
    assert math.isnan((np.array(taken) * slopes("sqrt", [-1.0])[0])[0])


def test_sums_over_ties_do_not_count_twice():
    assert sum(slopes("amax", [7.0] * 5)[0]) == pytest.approx(1.0)
    assert sum(slopes("max", [7.0] * 5)[0]) == 1.0


@pytest.mark.parametrize(
    ("name", "inputs", "attributes", "value"),
    [
        ("var", ([1.0, 2.0],), {}, 0.5),
        ("var", ([1.0, 2.0],), {"correction": 0}, 0.25),
        ("gelu", (2.7,), {}, 2.6906391707),
        ("gelu", (2.7,), {"approximate": "tanh"}, 2.6911124054),
        ("hardsigmoid", (1.0,), {}, 2 / 3),
        ("round", ([0.5, 1.5, -0.5, 2.5],), {}, [0.0, 2.0, 0.0, 2.0]),
        ("round", ([0.125, 2.675, -0.04],), {"decimals": 2}, [0.12, 2.68, -0.04]),
        ("round", (-250.0,), {"decimals": -2}, -200.0),
        ("floor_divide", ([5.0, -5.0, 1.0], [3.0, 3.0, 0.1]), {}, [1.0, -2.0, 9.0]),
        ("remainder", ([5.0, -5.0], 3.0), {}, [2.0, 1.0]),
        ("fmod", ([5.0, -5.0], 3.0), {}, [2.0, -2.0]),
        ("xlogy", ([0.0, 0.0], [0.0, -1.0]), {}, [0.0, 0.0]),
        ("logsumexp", ([-INF, -INF],), {}, -INF),
        ("softmax", ([-INF, -INF],), {}, [NAN, NAN]),
        ("pow", (-8.0, 1 / 3), {}, NAN),
        ("clamp", (5.0,), {"min": 3.0, "max": 1.0}, 1.0),
        ("mean", (np.zeros((0,)),), {}, NAN),
        ("huber_loss", (2.0, 0.0), {"delta": 2.0}, 2.0),
        ("smooth_l1_loss", (2.0, 0.0), {"beta": 2.0}, 1.0),
        ("binary_cross_entropy", ([0.0], [1.0]), {}, 100.0),
        ("kl_div", ([-1.0, -2.0], [0.0, 1.0]), {"reduction": "sum"}, 2.0),
        ("lgamma", ([1.0, 3.0, 0.0, -2.0, -INF, 1e306],), {}, [0.0, math.log(2.0), INF, INF, INF, INF]),
        ("digamma", ([0.0, -0.0, -1.0, 1.0, INF],), {}, [-INF, INF, NAN, -0.5772156649015329, INF]),
        ("polygamma", ([1.0, 0.5, -1.0, INF],), {}, [math.pi**2 / 6, math.pi**2 / 2, INF, 0.0]),
        ("logdet", (np.diag([1.0, 0.0]),), {}, -INF),
        ("logdet", (np.diag([1.0, -1.0]),), {}, NAN),
        ("median", ([3.0, 1.0, 2.0, 4.0],), {}, 2.0),
        ("sign", ([-2.0, 0.0, 3.0, NAN],), {}, [-1.0, 0.0, 1.0, NAN]),
    ],
)
def test_value(name, inputs, attributes, value):
    assert np.allclose(evaluate(name, list(inputs), **attributes)[0], value, rtol=1e-7, equal_nan=True)


def test_a_hard_choice_is_one_hot_with_the_gradient_of_the_soft_one():
    x, g = np.array([0.3, -0.2, 1.0]), np.array([1.0, 2.0, -1.0])
    soft, hard = (evaluate("gumbel_softmax", [x], hard=hard, seed=4)[0] for hard in (False, True))
    assert hard.tolist() == (soft == soft.max()).astype(float).tolist()
    gradients = [vjp("gumbel_softmax", [x], [g], hard=hard, seed=4)[0] for hard in (False, True)]
    assert np.array_equal(*gradients)


def test_sparsemax_by_hand():
    assert evaluate("sparsemax", [np.array([0.5, 1.0, -1.0])])[0].tolist() == [0.25, 0.75, 0.0]
    assert slopes("sparsemax", [0.5, 1.0, -1.0])[0] == [0.0, 0.0, 0.0]


def test_of_several_sources_for_one_place_the_last_counts():
    inputs = [np.zeros(3), np.array([1, 1, 0]), np.array([5.0, 7.0, 9.0])]
    assert evaluate("scatter", inputs)[0].tolist() == [9.0, 7.0, 0.0]
    by_x, by_index, by_source = vjp("scatter", inputs, [np.array([1.0, 2.0, 4.0])])
    assert (by_x.tolist(), by_index, by_source.tolist()) == ([0.0, 0.0, 4.0], None, [0.0, 2.0, 1.0])


def test_the_padding_row_of_an_embedding_gets_no_gradient():
    inputs = [np.array([0, 2, 2]), np.ones((3, 2))]
    gradient = vjp("embedding", inputs, [np.ones((3, 2))], padding_idx=0)[1]
    assert gradient.tolist() == [[0.0, 0.0], [0.0, 0.0], [2.0, 2.0]]


def test_the_gradients_of_a_row_are_averaged_where_they_are_scaled_by_frequency():
    inputs, g = [np.array([0, 2, 2]), np.ones((3, 2))], np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    gradient = vjp("embedding", inputs, [g], scale_grad_by_freq=True)[1]
    assert gradient.tolist() == [[1.0, 2.0], [0.0, 0.0], [4.0, 5.0]]


def test_a_median_with_nan_is_nan():
    values, indices = evaluate("median", [np.array([1.0, NAN, 2.0])])
    assert math.isnan(values)
    assert indices == 1


def test_vectors_of_length_zero_have_huge_gradients():
    assert slopes("cosine_similarity", [0.0, 0.0], [1.0, 1.0], dim=0)[0] == pytest.approx([7.0710678e7] * 2)
    assert slopes("normalize", [0.0, 0.0], dim=0)[0] == [1e12, 1e12]
    assert slopes("pairwise_distance", [1.0, 1.0], [1.0, 1.0])[0] == pytest.approx([math.sqrt(0.5)] * 2)
