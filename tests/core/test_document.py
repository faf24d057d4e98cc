"""The one door of a document: all of a change or nothing, and nothing invalid."""

from itertools import product
from weakref import ref

import pytest

import core.document
from core.change import Change
from core.document import Document
from core.engine.evaluator import Evaluator
from core.errors import EditError
from core.records import Node, Note, Wire
from core.validity import problems
from tests.core.naive import defects, exact, leftovers
from tests.core.small import place, small, variable


@pytest.fixture
def document():
    return small()


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
