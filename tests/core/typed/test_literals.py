"""What a person types as a value is read exactly, and refused with the reason."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from core.errors import EditError
from core.records import same_value
from core.typed.literals import parse_bytes, parse_value, value_text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("2", 2.0), (" -1.5e-3 ", -0.0015), (".5", 0.5), ("+3", 3.0), ("−2", -2.0), ("inf", math.inf)),
        *(("-∞", -math.inf), ("1/3", 1 / 3), ("-pi/2", -math.pi / 2), ("π", math.pi)),
    ],
)
def test_a_number_is_a_float(text, value):
    assert parse_value(text) == value
    assert isinstance(parse_value(text), float)


def test_lists_are_arrays_that_cannot_be_written_to():
    array = parse_value("[[1, 2, 3], (4, 5, 6.5)]")
    assert array.shape == (2, 3)
    assert array.dtype == np.float64
    assert array[1, 2] == 6.5
    with pytest.raises(ValueError, match="read-only"):
        array[0, 0] = 9


def test_true_and_false_make_booleans_and_whole_makes_integers():
    assert parse_value("[true, False]").dtype == np.bool_
    assert parse_value("[0, 2, 1]", whole=True).dtype == np.int64
    assert parse_value("3", whole=True).shape == ()
    with pytest.raises(EditError, match="whole numbers"):
        parse_value("[1, 2.5]", whole=True)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Type a number"),
        ("two", "'two' is not a number. Type a number, such as 2.5"),
        ("[1, 2", "do not fit together"),
        ("2,5", "Write 2.5 with a point"),
        ("1 2", "do not fit together"),
        ("[1/0]", "'1/0' is not a number"),
        ("nan/2", "is not a number"),
        ("1/2/3", "is not a number"),
        ("[1, 2]]", "do not fit together"),
        ("[[1, 2], [3]]", "different lengths"),
        ("__import__('os')", "is not a number"),
        ("[" * 9 + "1" + "]" * 9, "at most 8 dimensions"),
        ("9" * 2_000_001, "too long"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(text, reason):
    with pytest.raises(EditError, match=reason):
        parse_value(text)


@given(st.floats(allow_nan=True))
def test_numbers_come_back_exactly(number):
    back = parse_value(value_text(number))
    assert same_value(back, number) or (math.isnan(number) and math.isnan(back))


@given(arrays(np.float64, array_shapes(max_dims=3, max_side=4), elements=st.floats(allow_nan=False)))
def test_arrays_come_back_exactly(array):
    assert same_value(parse_value(value_text(array)), array)


@pytest.mark.parametrize(
    ("text", "size"),
    [("100", 100), ("1 B", 1), ("512MiB", 512 << 20), ("1.5 GB", 3 << 29), ("2 kib", 2048), (" 4 GiB ", 4 << 30)],
)
def test_sizes_in_memory(text, size):
    assert parse_bytes(text) == size


@pytest.mark.parametrize("text", ["", "0", "-1", "a lot", "1 TiB", "1e9", "4 GiBs"])
def test_what_is_no_size_is_told(text):
    with pytest.raises(EditError, match="512 MiB"):
        parse_bytes(text)
