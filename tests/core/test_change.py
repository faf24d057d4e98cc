"""Changes: differences of records that join to one, and when two values are the same."""

from random import Random

import numpy as np
import pytest

from core.change import Change
from core.records import View, Wire, same_value
from tests.core.small import place, variable


def test_a_change_is_about_one_record_each():
    with pytest.raises(ValueError, match="one record"):
        Change(((place(1), place(2)),))
    with pytest.raises(ValueError, match="one record"):
        Change(((place(1), variable(1, "x")),))
    with pytest.raises(ValueError, match="one record"):
        Change(((None, None),))


def test_changes_one_after_the_other_join_to_one():
    a, b, c = (variable(1, name) for name in "abc")
    assert Change.add(a) + Change.remove(a) == Change()
    assert Change.update(a, name="b") + Change.update(b, name="c") == Change.update(a, name="c")
    assert Change.update(a, name="b") + Change.update(b, name="a") == Change()
    assert Change.remove(a) + Change.add(c) == Change(((a, c),))
    assert not Change.update(a, name="a")


def test_a_sum_of_changes_tells_for_each_record_what_it_was_and_what_it_is():
    random = Random(1)
    for _ in range(400):
        start = {ident: variable(ident, "a") for ident in (1, 2, 3) if random.random() < 0.5}
        first, between = random_change(random, start)
        second, end = random_change(random, between)
        pairs = (first + second).pairs
        differing = {ident for ident in (1, 2, 3) if start.get(ident) != end.get(ident)}
        assert {(before or after).id: (before, after) for before, after in pairs} == {
            ident: (start.get(ident), end.get(ident)) for ident in differing
        }
        assert len(pairs) == len(differing)


def random_change(random, records):
    """A change of some records, and what they are after it."""
    after = records | {ident: variable(ident, random.choice("ab")) for ident in (1, 2, 3) if random.random() < 0.4}
    after = {ident: record for ident, record in after.items() if random.random() < 0.7}
    pairs = ((records.get(ident), after.get(ident)) for ident in (1, 2, 3))
    return Change(tuple((a, b) for a, b in pairs if a is not b)), after


def test_values_are_the_same_bit_for_bit():
    nan = np.array([np.nan])
    negative = np.copysign(nan, -1)
    assert same_value(nan, negative), "any NaN, whatever its bits"
    assert same_value(float("nan"), float("nan"))
    assert not same_value(0.0, -0.0)
    assert not same_value(np.array([0.0]), np.array([-0.0]))
    assert not same_value(np.array([1.0]), np.array([1]))
    assert not same_value(np.array([1.0]), np.array([[1.0]]))
    assert not same_value(1.0, np.array(1.0))


def test_records_can_be_kept_in_sets():
    assert len({Wire(1, 2, 0, 3, 0), Wire(1, 2, 0, 3, 0), place(1), variable(1, "x"), View()}) == 4
