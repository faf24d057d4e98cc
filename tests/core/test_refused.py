"""What a document refuses: nothing of it is done, and a sentence says what is wrong."""

from itertools import pairwise

import numpy as np
import pytest

from core.change import Change
from core.document import Document
from core.errors import EditError
from core.records import Frame, Node, Note, Place, View, Wire
from tests.core.naive import defects, exact
from tests.core.small import place, small, variable


@pytest.fixture
def document():
    return small()


REFUSED = {
    "a name taken": (Change.add(variable(20, "x"), place(20)), "already called 'x'"),
    "a name given twice": (Change.add(variable(20, "a"), variable(21, "a"), place(20), place(21)), "already called"),
    "a blank name": (Change.add(variable(20, " "), place(20)), "1 to 256 characters"),
    "a name over two lines": (Change.add(variable(20, "a\nb"), place(20)), "on one line"),
    "half a character": (Change.add(variable(20, "\ud800"), place(20)), "on one line"),
    "an input taken": (Change.add(Wire(20, 2, 0, 3, 0)), "An input of 'mul' already has a wire"),
    "an input given twice": (Change.add(Wire(20, 1, 0, 16, 0), Wire(21, 2, 0, 16, 0)), "already has a wire"),
    "no such operation": (Change.add(Node(20, "frobnicate", "a"), place(20)), "no operation called 'frobnicate'"),
    "no such attribute": (Change.add(Node(20, "mul", "a", attributes={"dim": 1}), place(20)), "no attribute 'dim'"),
    "a variable without value": (Change.add(Node(20, "variable", "a"), place(20)), "needs a value"),
    "a value that may change": (Change.add(variable(20, "a", np.zeros(2)), place(20)), "read-only"),
    "a whole number as value": (Change.add(variable(20, "a", 1), place(20)), "a float or an array"),
    "an operation with a value": (Change.add(Node(20, "mul", "a", value=1.0), place(20)), "Only a variable"),
    "an operation with a role": (Change.add(Node(20, "mul", "a", role="constant"), place(20)), "Only a variable"),
    "no such role": (Change.add(variable(20, "a", role="boss"), place(20)), "a role is one of"),
    "a node without place": (Change.add(variable(20, "a")), "has no place"),
    "a place without node": (Change.add(place(20)), "no node 20"),
    "a place nowhere": (Change(((place(1), Place(1, float("nan"), 0.0)),)), "finite number"),
    "a place too far": (Change(((place(1), Place(1, 0.0, -2e7)),)), "finite number"),
    "a place taken away": (Change.remove(place(1)), "cannot be without a place"),
    "a node taken from its place": (Change.remove(variable(7, "x", parent=6)), "its place is not"),
    "a node taken from its wires": (Change.remove(variable(1, "x"), place(1)), "still has wires"),
    "a block taken from its contents": (
        Change.remove(Node(6, "block", "cell"), place(6), Wire(10, 3, 0, 6, 8), Wire(13, 6, 9, 12, 0)),
        "still has nodes inside",
    ),
    "a port taken from its wire": (
        Change.remove(Node(8, "input", "in", 6, attributes={"index": 0}), place(8), Wire(11, 8, 0, 9, 0)),
        "still has a wire outside",
    ),
    "a port that becomes a variable": (
        Change(((Node(8, "input", "in", 6, attributes={"index": 0}), variable(8, "in", parent=6)),)),
        "still has a wire outside",
    ),
    "a port at the top level": (Change.add(Node(20, "input", "a"), place(20)), "cannot lie outside"),
    "a port whose index is a text": (
        Change.add(Node(20, "input", "a", 6, attributes={"index": "1"}), place(20)), "index is a whole number",
    ),
    "a variable with an attribute": (Change.add(variable(20, "a", attributes={"a": 1}), place(20)), "no attribute 'a'"),
    "a parent that is no block": (Change.add(variable(20, "a", parent=1), place(20)), "not a block"),
    "a block inside itself": (
        Change(((Node(6, "block", "cell"), Node(6, "block", "cell", 6)),)), "cannot lie inside itself",
    ),
    "a block that becomes a variable": (
        Change(((Node(6, "block", "cell"), variable(6, "cell")),)), "still has nodes inside",
    ),
    "a wire from nowhere": (Change.add(Wire(20, 99, 0, 16, 0)), "node 99, which does not exist"),
    "a wire across blocks": (Change.add(Wire(20, 7, 0, 16, 0)), "lie in different blocks"),
    "a wire from no output": (Change.add(Wire(20, 1, 1, 16, 0)), "has no output 1"),
    "a wire into no input": (Change.add(Wire(20, 1, 0, 3, 2)), "has no input 2"),
    "a wire into a variable": (Change.add(Wire(20, 3, 0, 1, 0)), "has no input 0"),
    "a wire into another block's port": (Change.add(Wire(20, 1, 0, 6, 9)), "has no input 9"),
    "a frame without width": (Change.add(Frame(20, "a", 0.0, 0.0, 0.0, 10.0)), "width and a height above 0"),
    "a frame without height": (Change.add(Frame(20, "a", 0.0, 0.0, 10.0, 0.0)), "width and a height above 0"),
    "a frame in no block": (Change.add(Frame(20, "a", 0.0, 0.0, 1.0, 1.0, parent=1)), "not a block"),
    "a frame whose title has two lines": (Change.add(Frame(20, "a\nb", 0.0, 0.0, 1.0, 1.0)), "on one line"),
    "a frame with a long title": (Change.add(Frame(20, "a" * 257, 0.0, 0.0, 1.0, 1.0)), "at most 256 characters"),
    "a note that is half a character": (Change.add(Note(20, "\ud800", 0.0, 0.0, 1.0, 1.0)), "all of them writable"),
    "a long note": (Change.add(Note(20, "a" * 100_001, 0.0, 0.0, 1.0, 1.0)), "at most 100,000 characters"),
    "a long name": (Change.add(variable(20, "a" * 257), place(20)), "1 to 256 characters"),
    "a note nowhere": (Change.add(Note(20, "a", 0.0, float("inf"), 1.0, 1.0)), "finite number"),
    "an id used in two tables": (Change.add(Note(1, "a", 0.0, 0.0, 1.0, 1.0)), "id 1 is used twice"),
    "an id used twice at once": (
        Change.add(Note(20, "a", 0.0, 0.0, 1.0, 1.0), Frame(20, "a", 0.0, 0.0, 1.0, 1.0)), "id 20 is used twice",
    ),
    "an id that is none": (Change.add(Note(0, "a", 0.0, 0.0, 1.0, 1.0)), "above 0"),
    "a target that does not exist": (Change(((View(), View(target=99)),)), "does not exist"),
    "no view": (Change.remove(View()), "one view"),
    "a camera of no zoom": (Change(((View(), View(camera=(0.0, 0.0, 0.0))),)), "zoom above 0"),
    "breakpoints in no order": (Change(((View(), View(breakpoints=(2, 1))),)), "Breakpoints are rising"),
    "a breakpoint given twice": (Change(((View(), View(breakpoints=(1, 1))),)), "Breakpoints are rising"),
    "a watch of nothing": (Change(((View(), View(watches=(0,))),)), "Watches are ids"),
    "a node raised twice": (Change(((View(), View(raised=(1, 2, 1))),)), "Raised nodes are ids"),
    "no such dtype": (Change(((View(), View(dtype="int8")),)), "float64 or float32"),
    "a record that is not there": (Change.remove(variable(99, "a")), "changed meanwhile"),
    "a record that was changed": (Change.remove(variable(1, "x", 2.0)), "changed meanwhile"),
    "a record that is there already": (Change.add(variable(1, "a"), place(1)), "changed meanwhile"),
    "a record changed twice": (
        Change(((place(2), Place(2, 1.0, 0.0)), (place(1), None), (place(1), None))), "Place 1 is not",
    ),
    "a cycle": (Change.add(Wire(20, 16, 0, 16, 0)), "free → free"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_changes_nothing(document, case):
    change, sentence = REFUSED[case]
    told = []
    document.observe(told.append)
    before = exact(document)
    with pytest.raises(EditError, match=r".*" + sentence.replace("(", r"\(")):
        document.apply(change)
    assert exact(document) == before
    assert told == []


def test_what_is_just_as_long_as_it_may_be_is_taken(document):
    records = [variable(20, "a" * 256), variable(21, "a_" * 128), place(20), place(21)]
    boxes = [Frame(22, "a" * 256, 0.0, 0.0, 1.0, 1.0), Note(23, "a" * 100_000, 0.0, 0.0, 1.0, 1.0)]
    document.apply(Change.add(*records, *boxes))
    assert defects(document) == []


def test_cycles_are_looked_for_only_if_nothing_else_is_wrong(document):
    with pytest.raises(EditError) as caught:
        document.apply(Change.add(Wire(20, 16, 0, 16, 0), variable(21, "a")))
    assert caught.value.details == ("'a' has no place on the canvas.",)


def test_a_cycle_is_told_by_the_names_on_it(document):
    change = Change.add(Node(20, "exp", "exp"), place(20), Wire(21, 12, 0, 20, 0))
    document.apply(change + Change.remove(document.wires[4]))
    with pytest.raises(EditError, match="mul → cell → neg → exp → mul"):
        document.apply(Change.add(Wire(30, 20, 0, 3, 0)))


@pytest.mark.parametrize("first", [(), (1,)], ids=["before it", "fed by it"])
def test_a_cycle_among_many_new_wires_is_found_and_short(first):
    document = Document()
    count = 200
    nodes = [Node(i, "add", f"n{i}") for i in range(1, count + 1)]
    order = [
        *range(1 + len(first), count + 1),
        *first,
    ]  # the first node, and the wire to it, come first wherever they lie
    wires = [Wire(1000 + b, a, 0, b, 0) for a, b in pairwise(order)]
    change = Change.add(*nodes, *(place(node.id) for node in nodes), *wires, Wire(5000, 103, 0, 100, 1))
    with pytest.raises(EditError) as caught:
        document.apply(change)
    around = [f"n{(100, 101, 102, 103)[(i + shift) % 4]}" for shift in range(4) for i in range(5)]
    assert any(" → ".join(around[i : i + 5]) in str(caught.value) for i in range(0, 20, 5))
    assert not document.nodes


def test_blocks_do_not_nest_without_end():
    document = Document()
    deep = [Node(i, "block", "b", i - 1 or None) for i in range(1, 66)]
    with pytest.raises(EditError, match="at most 64 deep"):
        document.apply(Change.add(*deep, *(place(node.id) for node in deep)))
    document.apply(Change.add(*deep[:64], *(place(node.id) for node in deep[:64])))
    top = Node(100, "block", "top")
    document.apply(Change.add(top, place(100)))
    with pytest.raises(EditError, match="at most 64 deep"):
        document.apply(Change.update(deep[0], parent=100))
