"""Kernels that take a quicker way where they can: both ways give the same."""

import math

import numpy as np
import pytest

from core import evaluate, operations
from core.ops import sines
from core.ops.linear_algebra import products

RNG = np.random.default_rng(22)


@pytest.mark.parametrize("shift", [0.0, 25.0, 31.0, -40.0, 800.0, -800.0])
def test_softmax_does_not_depend_on_how_large_all_scores_are(shift):
    scores = RNG.normal(size=(5, 7))
    expected = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    assert np.allclose(evaluate("softmax", [scores + shift], dim=1)[0], expected, rtol=1e-12)


@pytest.mark.parametrize("large", [math.inf, 1e4])
def test_one_large_score_leaves_the_other_rows_of_a_softmax_alone(large):
    scores = np.array([[0.0, math.log(3.0)], [large, 0.0]])
    found = evaluate("softmax", [scores], dim=1)[0]
    assert np.allclose(found[0], [0.25, 0.75])
    assert np.isnan(found[1]).any() if math.isinf(large) else found[1].tolist() == [1.0, 0.0]


@pytest.mark.parametrize("rows", [(3, 5), (0, 5), (2, 3, 32), (2, 3, 33), (4, 0)])
def test_log_softmax_of_short_and_long_rows_leaves_nothing_out(rows):
    scores = 100.0 * RNG.normal(size=rows)
    found = evaluate("log_softmax", [scores], dim=-1)[0]
    expected = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    assert found.shape == rows
    assert np.allclose(found, expected, rtol=1e-13, atol=1e-13)
    if scores.size:
        scores[..., 0] = math.nan
        assert np.isnan(evaluate("log_softmax", [scores], dim=-1)[0]).all()


@pytest.mark.parametrize("length", [0, 1, 4, 5, 64, 1023, 1024, 3000])
@pytest.mark.parametrize("keepdim", [False, True])
def test_rows_of_any_length_are_added_up(length, keepdim):
    rows = RNG.normal(size=(3, 2, length))
    found = evaluate("sum", [rows], dim=-1, keepdim=keepdim)[0]
    expected = [[math.fsum(row) for row in rows[i]] for i in range(3)]
    assert found.shape == ((3, 2, 1) if keepdim else (3, 2))
    assert np.allclose(found.reshape(3, 2), expected, rtol=1e-12, atol=1e-12)


def test_what_is_not_finite_stays_in_its_row():
    rows = np.ones((4, 8))
    rows[0, 3], rows[1, 2], rows[2, :2] = math.nan, math.inf, (math.inf, -math.inf)
    found = evaluate("sum", [rows], dim=1)[0]
    assert np.isnan(found[[0, 2]]).all()
    assert found[[1, 3]].tolist() == [math.inf, 8.0]


@pytest.mark.parametrize(("a", "b"), [(1.0, 0.0), (0.5, 0.0), (2.0, 3.0)])
def test_any_number_but_zero_is_true_to_where(a, b):
    condition = np.array([0.0, 1.0, 2.0, -0.5, math.nan])
    assert evaluate("where", [condition, a, b])[0].tolist() == [b, a, a, a, a]


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_the_sigmoid_keeps_its_digits_down_to_the_smallest_numbers(dtype):
    x = np.array([-740.0, -100.0, -79.0, -3.0, -0.0, 0.0, 3.0, 100.0, 800.0], dtype=dtype)
    expected = [math.exp(v) / (1.0 + math.exp(v)) if v < 0 else 1.0 / (1.0 + math.exp(-v)) for v in x.tolist()]
    for first in (0, 2):  # with those that are too small for the quick way, and without
        found, wanted = evaluate("sigmoid", [x[first:]])[0], np.array(expected[first:], dtype)
        assert np.allclose(found, wanted, rtol=2e-7 if dtype == np.float32 else 1e-15, atol=0)
        assert np.isnan(evaluate("sigmoid", [np.append(x[first:], math.nan).astype(dtype)])[0][-1])


@pytest.mark.parametrize("transposed", ["", "a", "b", "ab"])
@pytest.mark.parametrize("shape", [(40, 150, 250), (301, 130, 40), (12, 2000, 100), (9, 400, 400)])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_large_matrices_are_multiplied_in_bands_of_rows(shape, transposed, dtype, monkeypatch):
    height, inner, width = shape
    a, b = RNG.normal(size=(height, inner)).astype(dtype), RNG.normal(size=(inner, width)).astype(dtype)
    expected = a.astype(np.float64) @ b.astype(np.float64)
    a, b = (
        np.asarray(a, order="F" if "a" in transposed else "C"),
        np.asarray(b, order="F" if "b" in transposed else "C"),
    )
    for quick in (True, False):
        monkeypatch.setattr(products, "QUICK", quick)
        found = evaluate("matmul", [a, b])[0]
        assert found.dtype == dtype
        assert np.allclose(found, expected, rtol=0, atol=1e-3 if dtype == np.float32 else 1e-10)


@pytest.mark.parametrize(
    ("name", "shapes", "attributes", "fits"),
    [
        ("matmul", [(3, 4), (4, 5)], {}, True),
        ("matmul", [(4,), (4, 5)], {}, True),
        ("matmul", [(3, 4), (4,)], {}, True),
        ("matmul", [(4,), (4,)], {}, True),
        ("matmul", [(2, 3, 4), (4, 5)], {}, False),
        ("matmul", [(200, 100), (100, 60)], {}, False),
        ("transpose", [(3, 4)], {}, True),
        ("transpose", [(3, 4)], {"dim0": 1, "dim1": -2}, True),
        ("transpose", [(3, 4)], {"dim0": 1, "dim1": -1}, False),
        ("transpose", [(2, 3, 4)], {}, False),
    ],
)
def test_a_function_that_fits_the_shapes_is_all_that_the_kernel_does(name, shapes, attributes, fits):
    operation = operations()[name]
    function = operation.fitted(shapes, attributes)
    assert (function is not None) == fits
    if function is not None:
        inputs = [RNG.normal(size=shape) for shape in shapes]
        assert np.array_equal(function(*inputs), operation.kernel(*inputs, **attributes))


def test_a_numpy_that_does_not_tell_how_it_was_built_multiplies_as_it_does(monkeypatch):
    monkeypatch.setattr(np, "show_config", lambda mode: {})
    assert not products._has_quick_small_products()


ANGLES = {
    "one turn": np.linspace(-math.tau, math.tau, 5000),
    "zeros of either": np.arange(-2500, 2501) * (math.pi / 2),
    "large": np.geomspace(1e3, 1e9, 5000) * RNG.choice([-1, 1], 5000),
    "small": np.append(np.geomspace(5e-324, 1e-3, 5000), [0.0, -0.0]),
}


@pytest.mark.parametrize("name", ["sin", "cos"])
@pytest.mark.parametrize("angles", ANGLES.values(), ids=ANGLES)
def test_sines_through_tangents_are_right_to_four_units_in_the_last_place(name, angles, monkeypatch):
    monkeypatch.setattr(sines, "QUICK", True)
    found = evaluate(name, [angles])[0]
    true = getattr(np, name)(angles.astype(np.longdouble))
    assert (np.abs(found - true) <= 4 * np.spacing(np.abs(true.astype(float)))).all()


@pytest.mark.parametrize("name", ["sin", "cos"])
def test_sines_of_what_is_not_finite_are_nan_and_leave_the_rest_alone(name, monkeypatch):
    monkeypatch.setattr(sines, "QUICK", True)
    angles = np.linspace(-3.0, 3.0, 3 * sines.BLOCK).reshape(3, -1)
    angles[:, 7] = math.nan, math.inf, -math.inf
    with np.errstate(invalid="ignore"):
        found = evaluate(name, [angles.T])[0]
    assert np.isnan(found[7]).all()
    assert found.flags.fnc, "in memory the result lies as the angles do"
    kept = np.arange(sines.BLOCK) != 7
    assert np.allclose(found[kept], getattr(np, name)(angles.T[kept]), rtol=1e-12, atol=1e-15)


FILLING = [operation for operation in operations().values() if operation.filling is not None]
ODD = [0.0, -0.0, math.nan, math.inf, -math.inf, 1e-40, 3.0, -3.0]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("length", [8, 1000])
@pytest.mark.parametrize("operation", FILLING, ids=repr)
def test_what_is_written_into_an_array_is_what_the_kernel_gives(operation, length, dtype):
    """Into a new one, and over each of the inputs of its kind; also where an input is a number."""
    columns = [np.resize(np.roll(ODD, 3 * i), length) for i in range(len(operation.inputs))]
    if length > len(ODD):
        columns = [RNG.normal(size=length) * 9.0 for _ in columns]
    arrays = [c > 0.0 if p.kind == "flags" else c.astype(dtype) for c, p in zip(columns, operation.inputs, strict=True)]
    numbers = [array[:1].item() if array.dtype.kind == "b" else array[5] for array in arrays]
    for inputs in (arrays, *([*arrays[:i], number, *arrays[i + 1 :]] for i, number in enumerate(numbers)), numbers):
        with np.errstate(all="ignore"):
            expected = np.broadcast_to(operation.kernel(*inputs), length)
            for position in (None, *(i for i, x in enumerate(inputs) if np.ndim(x) and x.dtype == expected.dtype)):
                given = [np.copy(x) if np.ndim(x) else x for x in inputs]
                out = np.empty(length, expected.dtype) if position is None else given[position]
                operation.filling(*given, out)
                assert np.array_equal(out.view(np.uint8), np.ascontiguousarray(expected).view(np.uint8)), position
