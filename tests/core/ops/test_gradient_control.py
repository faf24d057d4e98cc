"""Operations whose gradient is not the slope of their value, and the random ones, which repeat themselves."""

import numpy as np
import pytest

from core import evaluate, operations, vjp

X = np.array([-1.6, 0.2, 2.5])
G = np.array([-3.0, 0.5, 2.0])


@pytest.mark.parametrize(
    ("name", "attributes", "value", "gradient"),
    [
        ("detach", {}, X, None),
        ("identity", {}, X, G),
        ("gradient_scale", {"scale": 0.1}, X, 0.1 * G),
        ("gradient_scale", {"scale": 1.0}, X, G),
        ("gradient_scale", {"scale": 0.0}, X, 0.0 * G),
        ("gradient_reversal", {}, X, -G),
        ("clip_gradient", {"limit": 1.0}, X, np.array([-1.0, 0.5, 1.0])),
        ("straight_through_round", {}, np.array([-2.0, 0.0, 2.0]), G),
        ("round", {}, np.array([-2.0, 0.0, 2.0]), 0.0 * G),
    ],
)
def test_value_and_gradient(name, attributes, value, gradient):
    assert np.array_equal(evaluate(name, [X], **attributes)[0], value)
    found = vjp(name, [X], [G], **attributes)[0]
    assert (found is None) if gradient is None else np.allclose(found, gradient)


def test_detach_says_why_there_is_no_gradient():
    assert "on purpose" in operations()["detach"].no_gradient


def test_dropout_keeps_the_mean_and_sends_the_gradient_where_the_value_went():
    ones = np.ones(20_000)
    dropped = evaluate("dropout", [ones], p=0.25, seed=5)[0]
    assert set(dropped.tolist()) == {0.0, 1.0 / 0.75}
    assert dropped.mean() == pytest.approx(1.0, abs=0.02)
    assert np.array_equal(vjp("dropout", [ones], [ones], p=0.25, seed=5)[0], dropped)


@pytest.mark.parametrize(
    ("attributes", "value"), [({"training": False}, X), ({"p": 0.0}, X), ({"p": 1.0}, 0.0 * X)], ids=str
)
def test_dropout_at_its_ends(attributes, value):
    assert np.array_equal(evaluate("dropout", [X], **attributes)[0], value)


@pytest.mark.parametrize("name", ["rand_like", "randn_like", "dropout"])
def test_the_same_seed_gives_the_same_numbers(name):
    x = np.ones((30, 30))
    first, again, other = (evaluate(name, [x], seed=seed)[0] for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_noise_is_spread_as_it_says():
    x = np.ones(20_000)
    uniform, normal = evaluate("rand_like", [x])[0], evaluate("randn_like", [x])[0]
    assert uniform.min() >= 0.0
    assert uniform.max() < 1.0
    assert uniform.mean() == pytest.approx(0.5, abs=0.02)
    assert (normal.mean(), normal.std()) == (pytest.approx(0.0, abs=0.03), pytest.approx(1.0, abs=0.03))
