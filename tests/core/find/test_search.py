"""The palette finds what is meant, best first."""

import pytest

from core.find.search import FREQUENT, entries, rank
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
