"""Numbers as they are told everywhere."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers import bytes_text, describe, full, shape_text, short, table


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (24.0, "24"),
        (0.7310585786, "0.7311"),
        (-0.1966119, "-0.1966"),
        (1.2346e-08, "1.235e-08"),
        (1.2e10, "1.2e+10"),
        (0.0, "0"),
        (-0.0, "0"),
        (math.nan, "nan"),
        (math.inf, "inf"),
        (-math.inf, "-inf"),
        (0.1, "0.1"),
        (0.00012345, "0.0001234"),
        (1234.5678, "1235"),
        (12345.678, "12346"),
        (999_999.4, "999999"),
        (999_999.7, "1e+06"),
        (1e6, "1e+06"),
        (-123456.0, "-123456"),
        (999.96, "1000"),
        (12, "12"),
        (123_456_789, "123456789"),
        (True, "true"),
        (np.bool_(False), "false"),
        (np.int64(-7), "-7"),
        (np.float32(0.1), "0.1"),
        (np.float64(2 / 3), "0.6667"),
    ],
)
def test_short(value, expected):
    assert short(value) == expected


@given(st.floats(-1.79e308, 1.79e308))
def test_short_is_right_to_four_digits_and_short(value):
    told = short(value)
    assert float(told) == pytest.approx(value, rel=5.01e-4, abs=0)
    assert len(told) <= len("-1.235e-308")


@given(st.floats())
def test_full_gives_back_the_same_number(value):
    back = float(full(value))
    assert back == value or (math.isnan(back) and math.isnan(value))
    assert math.copysign(1, back) == math.copysign(1, value) or math.isnan(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0.1, "0.1"), (-0.0, "-0.0"), (np.float32(0.1), "0.1"), (np.float64(0.1), "0.1"), (3, "3"), (True, "true")],
)
def test_full(value, expected):
    assert full(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (2.5, "2.5"),
        (np.array(2.5), "2.5"),
        (np.array([3.0, 4.0]), "2 values · mean 3.5 · norm 5"),
        (np.ones((3, 4)), "3×4 · mean 1 · norm 3.464"),
        (np.array([1.0, math.nan, math.inf, math.nan]), "4 values · 2 NaN · 1 inf · mean 1 · norm 1"),
        (np.array([math.nan]), "1 value · 1 NaN"),
        (np.array([True, False, True]), "3 values · 2 true"),
        (np.array([[1, 5], [2, 0]]), "2×2 · min 0 · max 5"),
        (np.zeros((0, 3)), "0×3 · empty"),
        (np.zeros(2), "2 values · mean 0 · norm 0"),
        (np.full(4, 1e200), "4 values · mean 1e+200 · norm 2e+200"),
        (np.full(2, 1e308), "2 values · mean 1e+308 · norm 1.414e+308"),
        (np.full(4, 1e-200), "4 values · mean 1e-200 · norm 2e-200"),
        (np.ones(4, np.float32), "4 values · mean 1 · norm 2"),
    ],
)
def test_describe(value, expected):
    assert describe(value) == expected


def test_shapes_in_words():
    assert [shape_text(shape) for shape in ((), (1,), (5,), (3, 4), (2, 3, 4))] == [
        "scalar",
        "1 value",
        "5 values",
        "3×4",
        "2×3×4",
    ]


def test_a_small_tensor_is_a_table_in_columns():
    assert table(np.array([[1.0, -20.5], [0.123456, 3.0]])) == "     1  -20.5\n0.1235      3"
    assert table(np.array([1.0, 22.0])) == "1  22"
    assert table(7.0) == "7"


def test_of_a_large_tensor_the_corner_is_shown():
    lines = table(np.zeros((2, 20, 9))).splitlines()
    assert lines == [*["0  0  0  0  0  0  0  0  …"] * 8, "…"]
    assert table(np.zeros((2, 1, 1))) == "0\n…"
    assert table(np.zeros((0, 3))) == "0×3 · empty"


@pytest.mark.parametrize(
    ("count", "told"), [(512, "512 bytes"), (1536, "1.5 KiB"), (1 << 30, "1 GiB"), (1 << 43, "8192 GiB")]
)
def test_sizes_in_memory(count, told):
    assert bytes_text(count) == told
