"""Stable forms at extreme inputs: no overflow, no lost digits."""

import math

import numpy as np
import pytest

from core import evaluate, operations, vjp

INF, NAN = math.inf, math.nan


def value(name, *inputs, **attributes):
    return evaluate(name, [None if x is None else np.asarray(x, dtype=np.float64) for x in inputs], **attributes)[0]


@pytest.mark.parametrize(
    ("name", "x", "expected"),
    [
        ("sigmoid", [800.0, -800.0, -40.0], [1.0, 0.0, 4.248354255291589e-18]),
        ("logsigmoid", [800.0, -800.0, 40.0], [0.0, -800.0, -4.248354255291589e-18]),
        ("softplus", [800.0, -800.0, -40.0, 1e308], [800.0, 0.0, 4.248354255291589e-18, 1e308]),
        ("silu", [800.0, -800.0], [800.0, 0.0]),
        ("mish", [800.0, -800.0], [800.0, 0.0]),
        ("tanh", [800.0, -800.0], [1.0, -1.0]),
        ("elu", [800.0, -800.0, -1e-12], [800.0, -1.0, -1e-12]),
        ("selu", [-800.0], [-1.7580993408473766]),
        ("gelu", [800.0, -800.0, -10.0], [800.0, 0.0, -7.619853024160527e-23]),
        ("expm1", [1e-12], [1e-12]),
        ("log1p", [1e-12], [1e-12]),
        ("erfc", [10.0], [2.088487583762545e-45]),
        ("asinh", [1e308, -1e308], [709.889355822726, -709.889355822726]),
        ("softmax", [800.0, -800.0, 800.0], [0.5, 0.0, 0.5]),
        ("softmax", [1e308, 0.0], [1.0, 0.0]),
        ("log_softmax", [0.0, -1000.0], [0.0, -1000.0]),
        ("log_softmax", [1e308, -1e308], [0.0, -INF]),
        ("softmin", [800.0, -800.0], [0.0, 1.0]),
        ("squareplus", [1e200, -1e9, 0.0], [1e200, 1e-9, 1.0]),
        ("sparsemax", [1e308, 1e307], [1.0, 0.0]),
        ("lgamma", [1.0 + 1e-9, 1e5], [-5.772157118381039e-10, 1051287.7089736569]),
        ("digamma", [1.4616, 1e-9, 1e9], [-3.110625123034165e-05, -1000000000.5772156, 20.723265836446412]),
        ("digamma", [-0.5, -1000.3], [0.03648997397857652, 9.191055669255658]),
        ("digamma", [-1e-310, 1e-310, -2.0], [INF, -INF, NAN]),
        ("polygamma", [-1e-310, 1e-310], [INF, INF]),
    ],
)
def test_of_each_number(name, x, expected):
    assert np.allclose(value(name, x), expected, rtol=4e-12, atol=0.0, equal_nan=True)


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("logsumexp", ([800.0, 800.0],), 800.0 + math.log(2.0)),
        ("logsumexp", ([-800.0, -800.0],), -800.0 + math.log(2.0)),
        ("logsumexp", ([INF, 1.0],), INF),
        ("logaddexp", (800.0, -800.0), 800.0),
        ("logaddexp", (-1e308, -1e308), -1e308),
        ("hypot", (3e200, 4e200), 5e200),
        ("norm", ([3e200, 4e200],), 5e200),
        ("norm", ([3e-200, 4e-200],), 5e-200),
        ("norm", ([INF, 1.0],), INF),
        ("var", (np.array([4.0, 7.0, 13.0, 16.0]) + 1e8,), 30.0),
        ("std", (np.full(1000, 0.1),), 0.0),
        ("cross_entropy", ([[0.0, 1000.0]], [0.0]), 1000.0),
        ("cross_entropy", ([[1e308, 0.0]], [0.0]), 0.0),
        ("binary_cross_entropy_with_logits", ([800.0], [0.0]), 800.0),
        ("binary_cross_entropy_with_logits", ([-800.0], [0.0]), 0.0),
        ("log_cosh_loss", ([1e308], [0.0]), 1e308),
        ("binary_cross_entropy_with_logits", ([-800.0], [1.0], None, [3.0]), 2400.0),
        ("soft_margin_loss", ([-800.0], [1.0]), 800.0),
        ("sigmoid_focal_loss", ([-800.0], [1.0]), 200.0),
        ("cross_entropy", ([[0.0, 1000.0]], [[0.5, 0.5]]), 500.0),
        ("logdet", (1e-200 * np.eye(4),), -800.0 * math.log(10.0)),
        ("lerp", (1e16, 1.0, 1.0), 1.0),
        ("pow", (0.0, 0.0), 1.0),
    ],
)
def test_of_several_numbers(name, inputs, expected):
    assert value(name, *inputs) == pytest.approx(expected, rel=1e-12, abs=0.0)


@pytest.mark.parametrize(
    ("name", "x", "expected"),
    [
        ("sigmoid", [800.0, -800.0, -40.0], [0.0, 0.0, 4.248354255291589e-18]),
        ("softplus", [800.0, -800.0], [1.0, 0.0]),
        ("logsigmoid", [800.0, -800.0], [0.0, 1.0]),
        ("tanh", [800.0, -800.0], [0.0, 0.0]),
        ("silu", [800.0, -800.0], [1.0, 0.0]),
        ("mish", [800.0, -800.0], [1.0, 0.0]),
        ("gelu", [800.0, -800.0], [1.0, 0.0]),
        ("elu", [800.0, -800.0], [1.0, 0.0]),
        ("celu", [800.0, -800.0], [1.0, 0.0]),
        ("asinh", [1e308], [1e-308]),
        ("logsumexp", [800.0, 0.0], [1.0, 0.0]),
        ("norm", [3e200, 4e200], [0.6, 0.8]),
        ("norm", [3e-200, 4e-200], [0.6, 0.8]),
        ("erf", [800.0], [0.0]),
    ],
)
def test_of_the_slope(name, x, expected):
    x = np.array(x)
    shape = operations()[name].shapes([x.shape], {})[0]
    found = vjp(name, [x], [np.ones(shape)])[0]
    assert np.allclose(found, expected, rtol=1e-12, atol=1e-300)


def test_a_determinant_of_what_is_not_finite_has_the_slope_nan():
    matrix = np.array([[-750.0, 1e-3, 2, 1e308], [-1e308, 0, 1, 0], [-INF, 750, 20, 1e200], [2, 6, 1e-200, -20]])
    found = vjp("det", [np.stack([matrix, np.eye(4)])], [np.ones(2)])[0]  # LAPACK itself would never come back
    assert np.isnan(found[0]).all()
    assert np.allclose(found[1], np.eye(4))


def test_the_slope_of_cross_entropy_at_extreme_scores():
    found = vjp("cross_entropy", [np.array([[0.0, 1000.0, -1000.0]]), np.array([0])], [1.0])[0]
    assert found.tolist() == [[-1.0, 1.0, 0.0]]


def test_float32_has_the_stable_forms_too():
    x = np.array([100.0, -100.0], dtype=np.float32)
    for name, expected in (("sigmoid", [1.0, 3.8e-44]), ("softplus", [100.0, 3.8e-44]), ("silu", [100.0, -3.8e-42])):
        found = evaluate(name, [x])[0]
        assert found.dtype == np.float32
        assert np.allclose(found, expected, rtol=0.02, atol=0.0)
