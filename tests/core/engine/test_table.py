"""Tables behave as dictionaries do, and copies of them grow apart."""

from hypothesis import given
from hypothesis import strategies as st

from core.engine.patching.table import Table, copied

KEYS = st.integers(0, 8)
ACTS = st.lists(st.tuples(st.sampled_from(["put", "pop", "copy", "look"]), KEYS, st.integers()), max_size=40)


@given(st.dictionaries(KEYS, st.integers()), ACTS)
def test_a_table_holds_what_a_dictionary_would(begun, acts):
    table, plain = copied(begun), dict(begun)
    before = []
    for act, key, value in acts:
        if act == "put":
            table[key] = plain[key] = value
        elif act == "pop":
            assert table.pop(key, None) == plain.pop(key, None)
        elif act == "copy":
            before.append((table, dict(plain)))
            table = copied(table)
        else:
            assert dict(table.items()) == plain
        assert len(table) == len(plain)
        assert (table.get(key), key in table) == (plain.get(key), key in plain)
    assert all(dict(earlier) == then for earlier, then in [*before, (table, plain)])


def test_what_a_table_was_made_of_is_never_written_to():
    base = {i: i for i in range(100)}
    table = Table(base)
    for i in range(100):
        table[i] = -i
        del table[i]
        table = table.copy()
    assert len(table) == 0
    assert base == {i: i for i in range(100)}
