"""Loose matching finds what was meant first."""

import pytest

from core.find.fuzzy import rank

TEXTS = ["Save", "Save as", "Select all", "Step first", "Set bookmark 1", "Run backward", "Run forward", "Add a block"]


def best(query):
    return [TEXTS[place] for place in rank(query, TEXTS)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("save", "Save"),
        ("save as", "Save as"),
        ("sa", "Save"),
        ("rb", "Run backward"),
        ("backw", "Run backward"),
        ("all sel", "Select all"),
        ("BLOCK", "Add a block"),
        ("sbm", "Set bookmark 1"),
    ],
)
def test_the_meant_one_comes_first(query, first):
    assert best(query)[0] == first


def test_all_words_must_fit_and_an_empty_query_fits_all():
    assert best("run save") == []
    assert best("zzz") == []
    assert best("") == best("  ") == TEXTS


def test_equal_ones_keep_their_order():
    assert rank("same", ["same", "same", "same"]) == [0, 1, 2]
