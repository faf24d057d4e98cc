"""Answers as they are typed, and when they count as right."""

import pytest

from core.errors import EditError
from core.lessons.answers import agree, nearly, parse_answer


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), (" -0.5 ", -0.5), ("−3", -3), ("0,25", 0.25), ("1/3", 1 / 3), ("-2 / 8", -0.25), ("1e-3", 0.001),
     (".5", 0.5), ("+4.", 4)],
)  # fmt: skip
def test_numbers_and_fractions_are_read(text, number):
    assert parse_answer(text) == pytest.approx(number)


@pytest.mark.parametrize(
    "text", ["", "abc", "1/2/3", "4*3", "1e9999", "nan", "inf", "1,000.5", "__import__('os')", "9" * 50]
)
def test_anything_else_is_refused_in_a_sentence(text):
    with pytest.raises(EditError, match=r"^Type a number, such as 12, -0\.5 or 1/3\.$"):
        parse_answer(text)


def test_division_by_zero_is_refused():
    with pytest.raises(EditError, match="divided by 0"):
        parse_answer("1/0")


@pytest.mark.parametrize("answer", [0.731, 0.7311, 0.73105858, 0.7306])
def test_three_digits_are_enough(answer):
    assert agree(answer, 0.7310585786)


@pytest.mark.parametrize("answer", [0.73, 0.7317, -0.731, 7.31, 0.0])
def test_less_is_not(answer):
    assert not agree(answer, 0.7310585786)


def test_a_tolerance_can_be_declared():
    assert agree(0.73, 0.7310585786, 0.01)
    assert not agree(12.1, 12.0, 0.001)


def test_zero_is_zero():
    assert agree(0.0, 0.0)
    assert not agree(1e-6, 0.0)


def test_too_few_digits_are_told_from_another_number():
    assert nearly(0.73, 0.7310585786)
    assert nearly(0.7, 0.7310585786)
    assert not nearly(0.65, 0.7310585786)
    assert not nearly(0.0, 0.7310585786)
