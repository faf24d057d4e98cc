"""What is kept takes no more than it may, and what is in use stays."""

from gui.look.keep import Keep


def kept(most):
    return Keep[str, bytes](most, len)


def test_what_was_not_asked_for_the_longest_goes_first():
    keep = kept(30)
    for key in "abc":
        keep.put(key, bytes(10))
    assert keep.get("a") == bytes(10)
    keep.put("d", bytes(10))
    assert [key for key in "abcd" if keep.get(key) is not None] == ["a", "c", "d"]
    assert keep.bytes == 30
    keep.put("c", bytes(5))
    assert (len(keep), keep.bytes) == (3, 25)
    keep.clear()
    assert (len(keep), keep.bytes, keep.get("a")) == (0, 0, None)


def test_what_is_larger_than_all_that_may_be_kept_is_kept_alone():
    keep = kept(30)
    keep.put("a", bytes(10))
    keep.put("b", bytes(100))
    assert keep.get("b") == bytes(100)
    assert len(keep) == 1
