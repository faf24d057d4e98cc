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
def test_the_meant_one_comes_first_wherever_it_stands(query, first):
    assert best(query)[0] == first
    turned = TEXTS[::-1]
    assert turned[rank(query, turned)[0]] == first


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("s", "so", "os"),  # begins a word
        ("ab", "ab xx", "a xxb"),  # one after the other
        ("abcd", "xabcd", "a bcd"),  # all in a row
        ("abd", "abxxd", "axbxd"),
        ("ae", "abexxx", "abcdex"),  # nearer
        ("ae", "xxxabe", "xabcex"),
        ("ab", "abx", "abxx"),  # shorter
        ("nb", "nab bx", "nabxbx"),  # the beginning of a word rather than an earlier letter in the middle
    ],
)
def test_of_two_that_fit_the_nearer_to_what_was_typed_comes_first(query, better, worse):
    assert rank(query, [worse, better]) == [1, 0]
    assert rank(query, [better, worse]) == [0, 1]


def test_all_words_must_fit_and_an_empty_query_fits_all():
    assert best("run save") == []
    assert best("zzz") == []
    assert best("") == best("  ") == TEXTS


def test_equal_ones_keep_their_order():
    assert rank("same", ["same", "same", "same"]) == [0, 1, 2]
