"""What is told of arrays: right, found once, and gone with them."""

import gc
import math

import numpy as np
import pytest

from core import measures
from core.measures import Since, at_once, look, look_again, mean, measured, norm


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_norm_tells_whether_all_is_finite(dtype):
    large, small = float(np.finfo(dtype).max), float(np.finfo(dtype).tiny)
    assert norm(np.array([3, 4], dtype)) == 5
    assert norm(np.array([large, 0], dtype)) == pytest.approx(large)
    assert norm(np.array([[small], [small]], dtype)) == pytest.approx(math.sqrt(2) * small)
    assert norm(np.zeros((2, 0), dtype)) == norm(np.zeros(3, dtype)) == 0
    for bad in (math.nan, math.inf, -math.inf):
        assert math.isnan(norm(np.array([1, bad, large], dtype)))
        assert math.isnan(norm(np.array(bad, dtype)))
    assert norm(np.array(-2, dtype)) == 2


def test_a_norm_of_many_numbers_has_its_digits():
    array = np.random.default_rng(0).normal(size=1 << 20).astype(np.float32)
    square = float(np.square(array.astype(np.float64)).sum())
    assert norm(array) == pytest.approx(math.sqrt(square), rel=1e-7)
    assert norm(array[1:].reshape(-1, 5)) == pytest.approx(math.sqrt(square - float(array[0]) ** 2), rel=1e-7)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_mean_tells_whether_all_is_finite(dtype):
    large = float(np.finfo(dtype).max)
    assert mean(np.full((2, 3), large, dtype)) == pytest.approx(large)
    assert mean(np.array(-2, dtype)) == mean(np.array([-1, -3], dtype)) == -2
    assert mean(np.zeros((2, 0), dtype)) == 0
    for bad in ([math.nan], [math.inf, large], [math.inf, -math.inf, 1.0], math.inf):
        assert math.isnan(mean(np.array(bad, dtype)))
    for place in (0, -1):
        array = np.full(20_000, large / 2, dtype)
        assert mean(array) == pytest.approx(large / 2)
        array[place] = math.inf
        assert math.isnan(mean(array))


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int64])
def test_a_mean_is_exact(dtype):
    array = (1_000 * np.random.default_rng(0).normal(0, 1, (300, 401))).astype(dtype)
    for part in (array, array[0], array[:, 1:], array[0, :9]):
        exact = math.fsum(part.ravel().tolist()) / part.size
        assert measured(part).mean == mean(part) == pytest.approx(exact, abs=1e-14 * float(np.abs(part).mean()))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_what_is_not_finite_is_counted_and_left_out(dtype):
    found = measured(np.array([[math.nan, -3], [4, math.inf]], dtype))
    assert (found.nan, found.infinite, found.finite, found.zero) == (1, 1, False, False)
    assert (found.mean, found.norm, found.low, found.high) == (0.5, 5, -3, math.inf)
    large = float(np.finfo(dtype).max)
    assert measured(np.full((2, 3), large, dtype)).mean == pytest.approx(large)
    for bad in (math.nan, math.inf):
        found = measured(np.array(bad, dtype))
        assert not found.finite
        assert math.isnan(found.mean)
        assert math.isnan(found.root_mean_square)


def test_of_nothing_and_of_zeros():
    assert measured(np.zeros((2, 0))).zero
    assert measured(np.zeros((2, 0))).root_mean_square == 0
    assert measured(np.zeros(3)).zero
    assert not measured(np.array([0, 1])).zero
    assert measured(np.array([True, False])).low is False


def test_measures_are_scaled_as_the_entries_are():
    array = np.array([1.0, -2.0, 5.0])
    assert measured(array).times(-2.0) == measured(array * -2.0)


@pytest.fixture
def looked(monkeypatch):
    """Arrays of more than two entries are large; what is looked through is noted."""
    monkeypatch.setattr(measures, "LARGE", 2)
    noted = []

    def how(array):
        noted.append(array.tolist())
        return float(array.sum())

    return how, noted


def test_a_large_array_is_looked_through_once_by_whoever_can_wait(looked):
    how, noted = looked
    array = np.arange(6.0).reshape(2, 3)
    assert at_once(array, how) is None
    assert look(array, how) == at_once(array, how) == at_once(array.view(), how) == look(array[:], how) == 15
    assert len(noted) == 1
    assert at_once(array[0], how) is None, "a part of it is another array"
    assert at_once(array.T, how) is None
    assert at_once(np.ones(2), how) == 2


def test_what_was_found_goes_with_the_array(looked):
    how, _ = looked
    array = np.arange(6.0)
    look(array, how)
    look(array[:5], how)
    gc.collect()
    before = len(measures._kept)
    del array
    gc.collect()
    assert len(measures._kept) == before - 1


def test_what_was_found_of_one_array_is_found_of_the_next(looked):
    how, noted = looked
    before, after = np.arange(4.0), np.arange(4.0) + 1
    look_again(before, after)
    assert not noted
    look(before, how)
    look_again(before, after)
    assert at_once(after, how) == 10


def test_what_was_foretold_of_one_array_is_not_looked_for_in_the_next(looked):
    before, after, later = np.arange(4.0), np.arange(4.0) * 3, np.arange(4.0) * 4
    plain, foretold = Since(before), Since(before, np.ones(4), 2.0)
    look(after, plain)
    look(after, foretold)
    look_again(after, later)
    assert at_once(later, plain).high == 9
    assert at_once(later, foretold) is None


def test_a_difference_is_known_by_the_arrays_that_it_is_between(looked):
    before, after, slope = np.arange(4.0), np.arange(4.0) * 3, np.ones(4)
    found = look(after, Since(before))
    assert (found.low, found.high) == (0, 6)
    assert at_once(after, Since(before.view())) is found
    assert at_once(after, Since(before.copy())) is None
    assert look(after, Since(before, slope, 2.0)).low == -2
    assert at_once(after, Since(before, slope, 1.0)) is None


def test_what_was_found_alone_is_not_looked_for_again(monkeypatch):
    array = np.ones(measures.LARGE + 1)
    assert (look(array, mean), look(array, norm)) == (1, math.sqrt(array.size))
    monkeypatch.setattr(measures, "_total", None)
    monkeypatch.setattr(measures, "_square", None)
    assert look(array, measured).mean == 1
    other = np.ones(measures.LARGE + 1)
    with pytest.raises(TypeError):
        look(other, measured)
