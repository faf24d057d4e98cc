"""Reroute dots: wires are led through them, and nothing that is computed or told knows of them."""

import json

import numpy as np
import pytest

from core.change import Change
from core.dots import ahead, behind, origin, readers
from core.edits.clipboard import copy, paste
from core.edits.dots import lead_through_dot
from core.edits.grouping import group
from core.edits.nodes import delete, set_target
from core.edits.wires import connect
from core.engine.evaluator import Evaluator
from core.errors import EditError
from core.formats.chain_file import dumps, loads
from core.records import DOT
from core.steps import StepLog
from tests.core.building import Drawing
from tests.core.naive import defects
from tests.core.steps import graphs


def by_name(graph, target, _):
    """The document of a graph with its target, and the ids of its nodes by their names."""
    document = graph.document
    document.apply(set_target(document, target.id))
    return document, {node.name: node.id for node in document.nodes.values()}


def product():
    return by_name(*graphs.product())


def fan_out():
    return by_name(*graphs.fan_out())


def wire(document, source, target):
    return next(wire for wire in document.incoming(target).values() if wire.source == source)


@pytest.fixture
def led():
    """f = x*y*z with the wires from x to a, and from a to f, led through dots."""
    document, ids = product()
    for source, target, name in (("x", "a", "first"), ("a", "f", "second")):
        document.apply(lead_through_dot(document, [wire(document, ids[source], ids[target]).id], (200, 40)))
        ids[name] = max(document.dots)
    return document, ids


def test_a_dot_lies_around_the_point_and_passes_on_what_comes_in(led):
    document, ids = led
    place = document.places[ids["first"]]
    assert (place.x + 8, place.y + 8) == (200, 40)
    assert document.nodes[ids["first"]].kind == DOT
    assert origin(document, ids["first"]) == (ids["x"], 0)
    assert [found.target for found in readers(document, ids["x"])] == [ids["a"]]
    assert not defects(document)


def test_what_is_computed_and_told_step_by_step_is_the_same(led):
    plain, ids = product()
    document, _ = led
    one, other = Evaluator(plain).backward(), Evaluator(document).backward()
    for node in ids.values():
        assert np.array_equal(one.value(node), other.value(node))
    for leaf in "xyz":
        assert np.array_equal(one.gradient(ids[leaf]), other.gradient(ids[leaf]))
    there, here = StepLog(one), StepLog(other)
    assert [(step.kind, step.node, step.wire) for step in there] == [(step.kind, step.node, step.wire) for step in here]


def test_a_dot_has_the_value_that_it_passes_on(led):
    document, ids = led
    run = Evaluator(document).backward()
    assert run.value(ids["first"]) == 2.0
    assert run.value(ids["second"]) == 6.0
    assert run.problem(ids["first"]) is None


def test_wires_that_start_at_one_output_share_a_dot():
    document, ids = fan_out()
    both = list(document.outgoing(ids["b"]))
    document.apply(lead_through_dot(document, both, (100, 100)))
    (dot,) = document.dots
    assert {w.target for w in document.outgoing(dot).values()} == {ids["c"], ids["d"]}
    assert set(both) == set(document.outgoing(dot)), "the wires keep their ids where they end"
    assert Evaluator(document).backward().gradient(ids["b"]) == 5.0


def test_wires_from_different_outputs_do_not():
    document, ids = fan_out()
    chosen = [wire(document, ids[source], ids["e"]).id for source in "cd"]
    with pytest.raises(EditError, match="different outputs"):
        lead_through_dot(document, chosen, (0, 0))
    with pytest.raises(EditError, match="no wire"):
        lead_through_dot(document, [], (0, 0))


@pytest.mark.parametrize("far", [1e9, float("nan"), float("-inf")])
def test_no_dot_where_nothing_can_be(far):
    document, ids = product()
    before = dict(document.nodes)
    with pytest.raises(EditError, match="position"):
        document.apply(lead_through_dot(document, [wire(document, ids["x"], ids["a"]).id], (0, far)))
    assert document.nodes == before


def test_deleting_dots_leaves_the_wires(led):
    document, ids = led
    before = product()[0]
    document.apply(delete(document, [ids["first"], ids["second"]]))
    assert document.wires == before.wires
    assert document.nodes == before.nodes


def test_deleting_a_chain_of_dots_or_a_node_with_its_dot(led):
    document, ids = led
    document.apply(lead_through_dot(document, [wire(document, ids["first"], ids["a"]).id], (240, 40)))
    chain = [ids["first"], max(document.dots)]
    undo = delete(document, chain)
    document.apply(undo)
    assert document.incoming(ids["a"])[0].source == ids["x"]
    document.apply(undo.inverse())
    document.apply(delete(document, [ids["x"], *chain]))
    assert 0 not in document.incoming(ids["a"])
    assert not defects(document)


def test_deleting_a_dot_leaves_the_wire_at_the_output_it_came_from():
    drawing = Drawing()
    drawing.variable("x", [1.0, 2.0])
    drawing.operation("t", "topk", "x", attributes={"k": 1})
    drawing.operation("s", "neg")
    wire = drawing.wire("t", "s", 0, output=1)
    drawing.do(lead_through_dot, [wire], (0.0, 0.0))
    drawing.do(delete, list(drawing.document.dots))
    assert (drawing.document.wires[wire].source, drawing.document.wires[wire].output) == (drawing["t"], 1)


def test_a_dot_whose_source_goes_feeds_nothing(led):
    document, ids = led
    document.apply(delete(document, [ids["x"]]))
    assert not list(ahead(document, wire(document, ids["first"], ids["a"])))
    run = Evaluator(document).forward()
    assert "not connected" in run.problem(ids["a"])
    assert not run.has_value(ids["first"])


def test_a_target_is_what_the_dot_passes_on(led):
    document, ids = led
    document.apply(set_target(document, ids["second"]))
    assert document.view.target == ids["a"]


def test_a_cycle_through_a_dot_is_told_without_it(led):
    document, ids = led
    with pytest.raises(EditError) as told:
        connect(document, ids["f"], 0, ids["first"], 0)
    assert "reroute" not in str(told.value)
    assert "f" in str(told.value)


def test_a_cycle_of_dots_alone_is_told_by_their_names(led):
    document, ids = led
    document.apply(lead_through_dot(document, [wire(document, ids["first"], ids["a"]).id], (240, 40)))
    with pytest.raises(EditError, match=r"a cycle: reroute → reroute3 → reroute\."):
        connect(document, max(document.dots), 0, ids["first"], 0)


def test_a_port_is_called_after_what_lies_before_the_dot(led):
    document, ids = led
    document.apply(group(document, [ids["a"]]))
    (block,) = [node for node in document.nodes.values() if node.kind == "block"]
    assert {port.name for port in document.port_nodes(block.id, "input")} == {"x", "y"}
    assert Evaluator(document).backward().gradient(ids["x"]) == 12.0


def test_dots_are_copied(led):
    document, ids = led
    document.apply(paste(document, copy(document, [ids["x"], ids["first"], ids["a"]])))
    assert len(document.dots) == 3
    assert not defects(document)


def test_what_flows_before_and_behind_a_dot_is_found(led):
    document, ids = led
    last = wire(document, ids["first"], ids["a"])
    (first,) = ahead(document, last)
    assert (first.source, first.target) == (ids["x"], ids["first"])
    assert list(behind(document, first)) == [last]
    assert list(behind(document, last)) == [last]


class TestInAFile:
    def test_everything_comes_back(self, led):
        document, _ = led
        assert loads(dumps(document)) == document

    def test_a_reader_that_knows_of_no_dots_sees_wires_that_go_straight(self, led):
        document, _ = led
        data = json.loads(dumps(document))
        plain = json.loads(dumps(product()[0]))
        assert data["nodes"] == plain["nodes"]
        assert [{k: v for k, v in wire.items() if k != "dot"} for wire in data["wires"]] == plain["wires"]

    def test_a_dot_that_nothing_feeds_comes_back_too(self, led):
        document, ids = led
        document.apply(delete(document, [ids["x"]]))
        assert loads(dumps(document)) == document

    def test_a_node_taken_away_by_such_a_reader_takes_its_dots_wire_along(self, led):
        document, ids = led
        data = json.loads(dumps(document))
        data["nodes"] = [node for node in data["nodes"] if node["id"] != ids["x"]]
        data["wires"] = [wire for wire in data["wires"] if wire["from"][0] != ids["x"]]
        read = loads(json.dumps(data).encode())
        assert not defects(read)
        assert not read.incoming(ids["first"])

    def test_a_wire_moved_by_such_a_reader_goes_where_it_was_moved(self, led):
        document, ids = led
        data = json.loads(dumps(document))
        moved = next(wire for wire in data["wires"] if wire.get("dot") == ids["first"])
        moved["from"] = [ids["z"], 0]
        read = loads(json.dumps(data).encode())
        assert read.wires[moved["id"]].source == ids["z"]

    def test_two_wires_of_one_id_are_still_told(self, led):
        document, _ = led
        data = json.loads(dumps(document))
        data["dot_wires"][0]["id"] = data["wires"][0]["id"]
        with pytest.raises(Exception, match="already that of"):
            loads(json.dumps(data).encode())


def test_undoing_a_dot_takes_it_away():
    document, ids = product()
    before = dict(document.wires)
    change = lead_through_dot(document, [wire(document, ids["x"], ids["a"]).id], (0, 0))
    document.apply(change)
    document.apply(change.inverse())
    assert document.wires == before
    assert not document.dots
    assert isinstance(change, Change)
