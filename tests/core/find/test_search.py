"""The palette finds what is meant, best first."""

import pytest

from core.find.search import FREQUENT, entries, operation_entries, rank, with_formula, with_leaf
from core.ops import operations


def test_a_sign_finds_its_operation_and_not_every_formula_with_it():
    assert [entry.name for entry in rank("*")] == ["mul", "pow"]


@pytest.mark.parametrize("query", ["*", "times", "multiply", "Mul", " mul "])
def test_mul_is_found_by_name_sign_and_other_words(query):
    assert rank(query)[0].kind == "mul"


def test_everything_is_there_once_with_variables_first():
    kinds = [entry.kind for entry in entries()]
    assert kinds[:3] == ["variable", "variable:parameter", "variable:constant"]
    assert kinds[3:] == list(operations())
    assert [entry.kind for entry in rank("  ")] == kinds


def test_a_name_comes_before_what_only_contains_it():
    names = [entry.name for entry in rank("add")]
    assert names[0] == "add"


def test_what_fits_nothing_finds_nothing():
    assert rank("zzzz") == []


def test_roles_come_with_the_kind_of_a_drag():
    role_of = {entry.kind: entry.role for entry in entries()}
    assert role_of["variable:parameter"] == "parameter"
    assert role_of["mul"] is None


def test_of_names_that_fit_alike_the_usual_one_comes_first():
    assert [entry.name for entry in rank("sig")][:2] == ["sigmoid", "sign"]
    assert rank("m")[0].name == "mul"


def test_what_was_added_last_comes_before_what_is_usual():
    assert [entry.name for entry in rank("sig", entries(used=("sign",)))][:2] == ["sign", "sigmoid"]


def test_what_is_usual_is_there():
    assert set(FREQUENT) <= operations().keys()


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("z", ["variable z", "zero gradient"]),
        ("w", ["parameter w", "parameter"]),  # what parameters are called
        ("w0 = [1, 2]", ["variable w0 = [1, 2]"]),
        ("σ", ["sigmoid", "standard deviation", "sum", "variable σ"]),
        ("theta", ["variable theta"]),
        ("-2.5", ["constant -2.5"]),
        ("1/3", ["1/3 as nodes", "constant 1/3"]),
    ],
)
def test_a_variable_that_is_typed_is_offered(query, titles):
    offered = entries()
    found = with_formula(query, with_leaf(query, rank(query, offered), offered))
    assert [entry.title for entry in found][: len(titles)] == titles


@pytest.mark.parametrize(
    ("query", "called", "value"),
    [("w0 = [1, 2]", "w0", "[1, 2]"), ("b = 3", "b", "3"), ("-2.5", "-2.5", "-2.5"), ("[1, 2]", "", "[1, 2]")],
)
def test_a_variable_that_is_typed_comes_with_its_name_and_value(query, called, value):
    made = with_leaf(query, rank(query), entries())[0]
    assert (made.called, made.value) == (called, value)


def test_a_word_may_be_the_start_of_an_operation_and_is_a_variable_last():
    found = with_leaf("sigmo", rank("sigmo"), entries())
    assert (found[0].title, found[-1].title) == ("sigmoid", "variable sigmo")


@pytest.mark.parametrize("query", ["log", "variable", "a b", "b =", "b = c", "*", "x" * 50])
def test_what_is_called_so_already_or_is_no_name_is_no_variable(query):
    assert not any(entry.called for entry in with_leaf(query, rank(query), entries()))


def test_where_no_variables_are_offered_none_can_be_typed():
    assert with_leaf("z", [], operation_entries()) == []
