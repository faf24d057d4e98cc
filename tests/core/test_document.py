"""The one door of a document: all of a change or nothing, and nothing invalid."""

from itertools import pairwise, product
from random import Random
from weakref import ref

import numpy as np
import pytest

import core.document
from core.change import Change
from core.document import Document
from core.engine.evaluator import Evaluator
from core.errors import EditError
from core.records import Frame, Node, Note, Place, View, Wire, same_value
from core.validity import problems
from tests.core.naive import defects, exact, leftovers


def variable(ident, name, value=1.0, **fields):
    return Node(ident, "variable", name, value=value, **fields)


def place(ident):
    return Place(ident, 0.0, 0.0)


@pytest.fixture
def document():
    """x and y times each other, and a block with an input, an output and a variable."""
    made = Document()
    records = [
        variable(1, "x"), variable(2, "y"), Node(3, "mul", "mul"),
        Wire(4, 1, 0, 3, 0), Wire(5, 2, 0, 3, 1),
        Node(6, "block", "cell"), variable(7, "x", parent=6),
        Node(8, "input", "in", 6, attributes={"index": 0}), Node(9, "output", "out", 6, attributes={"index": 0}),
        Wire(10, 3, 0, 6, 8), Wire(11, 8, 0, 9, 0), Node(12, "neg", "neg"), Wire(13, 6, 9, 12, 0),
        Frame(14, "inside", 0.0, 0.0, 10.0, 10.0, parent=6), Note(15, "text", 0.0, 0.0, 10.0, 10.0),
        Node(16, "exp", "free"),
    ]  # fmt: skip
    places = [place(record.id) for record in records if isinstance(record, Node)]
    made.apply(Change.add(*records, *places))
    return made


def test_the_fixture_is_valid(document):
    assert defects(document) == []


def test_look_ups(document):
    assert list(document.incoming(3)) == [0, 1]
    assert list(document.outgoing(1)) == [4]
    assert [node.id for node in document.children(None)] == [1, 2, 3, 6, 12, 16]
    assert document.find("x", 6).id == 7
    assert document.find("in") is None
    assert [node.name for node in document.port_nodes(6, "input")] == ["in"]
    assert document.incoming(99) == {}


def test_ports_are_ordered_by_index_then_id(document):
    ports = [Node(20, "input", "b", 6, attributes={"index": 1}), Node(21, "input", "a", 6, attributes={"index": -1})]
    first = Node(22, "input", "c", 6)  # without an index it counts as 0
    document.apply(Change.add(*ports, first, place(20), place(21), place(22)))
    assert [node.id for node in document.port_nodes(6, "input")] == [21, 8, 22, 20]


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


def test_names_and_inputs_can_be_exchanged_at_once(document):
    x, y = document.nodes[1], document.nodes[2]
    document.apply(Change.update(x, name="y") + Change.update(y, name="x"))
    assert document.find("x").id == 2
    first, second = document.wires[4], document.wires[5]
    document.apply(Change.update(first, input=1) + Change.update(second, input=0))
    assert document.incoming(3) == {0: document.wires[5], 1: document.wires[4]}
    assert defects(document) == []


def test_undoing_puts_records_back_in_their_order(document):
    before = exact(document)
    change = Change.remove(document.wires[4]) + Change.update(document.nodes[2], name="first")
    document.apply(change)
    document.apply(Change.add(Wire(20, 1, 0, 16, 0)) + Change.remove(document.wires[13]))
    document.apply(Change.add(document_wire := Wire(13, 6, 9, 12, 0)) + Change.remove(document.wires[20]))
    document.apply(change.inverse())
    assert exact(document) == before
    assert document.wires[13] == document_wire


@pytest.mark.parametrize(("before", "after"), [*product(("input", "output", "reroute", "exp"), repeat=2)])
@pytest.mark.parametrize("parent", [6, 30])
def test_a_node_is_looked_up_as_what_it_has_become(document, before, after, parent):
    other = Node(30, "block", "other")
    start, end = Node(31, before, "a", 6), Node(31, after, "b", parent)
    document.apply(Change.add(other, start, place(30), place(31)))
    document.apply(Change(((start, end),)))
    assert (document.find("a", 6), document.find("b", parent)) == (None, end)
    assert defects(document) == leftovers(document) == []


def test_ids_are_never_used_again(document):
    ids = document.fresh_ids()
    assert [next(ids), next(ids)] == [17, 18]
    document.apply(Change.add(Note(40, "a", 0.0, 0.0, 1.0, 1.0)))
    document.apply(Change.remove(document.notes[40]))
    assert next(document.fresh_ids()) == 41


def test_a_document_of_a_snapshot_is_the_same_and_goes_its_own_way(document):
    document.apply(Change.add(variable(98, "late"), place(98)))
    document.apply(Change.remove(document.nodes[98], document.places[98]))
    seen = document.snapshot()
    other = Document.of(seen)
    assert other == document
    assert next(other.fresh_ids()) == next(document.fresh_ids()) == 99
    assert not defects(other)
    other.apply(Change.add(variable(99, "later"), place(99)))
    assert document.snapshot() == seen != other.snapshot()


def test_what_was_done_to_a_copy_is_taken_over_if_nothing_else_was_done_to_either(document):
    change = Change.add(variable(98, "late"), place(98))
    beside, seen = Document.of(document.snapshot()), []
    document.observe(seen.append)
    beside.apply(change)
    tables = beside.nodes
    document.apply(change, beside)
    assert document.nodes is tables
    assert beside.nodes is not tables
    assert seen == [change]
    assert not defects(document)
    assert next(document.fresh_ids()) == 99
    with pytest.raises(EditError, match="changed meanwhile"):
        beside.apply(change.inverse())
    document.apply(change.inverse())
    assert 98 not in document.nodes


@pytest.mark.parametrize(
    ("done", "beside_done"), [("other", "change"), ("", "other"), ("", "change other"), ("", "other change"), ("", "")]
)
def test_what_was_done_to_a_copy_is_done_anew_unless_it_led_to_just_that(document, done, beside_done):
    changes = {
        "change": Change.add(variable(98, "late"), place(98)),
        "other": Change.add(variable(99, "later"), place(99)),
    }
    beside = Document.of(document.snapshot())
    for name in done.split():
        document.apply(changes[name])
    for name in beside_done.split():
        beside.apply(changes[name])
    document.apply(changes["change"], beside)
    assert {98, 99} & document.nodes.keys() == {98} | ({99} if done else set())
    assert not defects(document)


def test_each_state_of_a_document_is_told_from_those_before(document):
    changes = [Change.update(document.nodes[1], value=2.0), Change.update(document.nodes[2], value=2.0)]
    seen = [document.snapshot()]
    for change in (*changes, changes[1].inverse(), changes[0].inverse(), changes[0]):
        document.apply(change)
        assert not any(document.stands_as(snapshot) for snapshot in seen)
        seen.append(document.snapshot())
        assert document.stands_as(seen[-1])
        assert not Document.of(seen[-1]).stands_as(seen[-1])


def test_a_document_goes_with_the_last_that_holds_it_whoever_follows_it(document):
    other = Document.of(document.snapshot())
    evaluator = Evaluator(other)
    evaluator.forward()
    told = ref(other), ref(evaluator)
    del evaluator
    other.apply(Change.add(variable(98, "late"), place(98)))
    assert told[1]() is None
    del other
    assert told[0]() is None


def test_a_refused_change_uses_no_ids(document):
    with pytest.raises(EditError):
        document.apply(Change.add(Wire(90, 99, 0, 16, 0)))
    assert next(document.fresh_ids()) == 17


def test_only_what_takes_back_the_last_change_is_not_looked_at_again(document, monkeypatch):
    looked = []
    monkeypatch.setattr(core.document, "problems", lambda *what: looked.append(what) or problems(*what))
    node, wire = Change.add(variable(20, "v"), place(20)), Change.add(Wire(21, 20, 0, 16, 0))
    before = exact(document)
    document.apply(node)
    document.apply(wire)
    with pytest.raises(EditError, match="still has wires"):
        document.apply(node.inverse())
    assert len(looked) == 3
    document.apply(wire.inverse())
    document.apply(node.inverse())
    assert len(looked) == 3
    assert exact(document) == before
    document.apply(node)
    assert len(looked) == 4


def test_observers_hear_of_each_change_until_they_stop(document):
    told = []
    stop = document.observe(told.append)
    change = Change.update(document.nodes[1], value=2.0)
    document.apply(change)
    stop()
    document.apply(change.inverse())
    assert told == [change]


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
