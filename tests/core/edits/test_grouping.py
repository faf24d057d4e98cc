"""Blocks made of nodes, and nodes made of blocks."""

import pytest

from core.edits import arranging, block_ports, grouping, nodes, wires
from core.engine.evaluator import Evaluator
from core.errors import EditError
from tests.core.building import empty_block, formula, product
from tests.core.naive import defects, exact


@pytest.fixture
def drawing():
    return product()


def ports(drawing, block, kind):
    return [port.name for port in drawing.document.port_nodes(block, kind)]


def refused(drawing, sentence, edit, *args):
    before = exact(drawing.document)
    with pytest.raises(EditError, match=sentence):
        drawing.do(edit, *args)
    assert exact(drawing.document) == before


def test_cut_wires_get_ports(drawing):
    block = drawing.group("p", name="product")
    assert ports(drawing, block, "input") == ["x", "y"]
    assert ports(drawing, block, "output") == ["out"]
    assert drawing.formula("f") == "mul(mul(x, y), z)"
    assert drawing.document.nodes[block].name == "product"
    assert defects(drawing.document) == []


def test_an_output_that_feeds_twice_gets_one_port(drawing):
    drawing.wire("x", "p", 1)
    drawing.operation("more", "exp", "p")
    block = drawing.group("p")
    assert ports(drawing, block, "input") == ["x"]
    assert ports(drawing, block, "output") == ["out"]
    assert drawing.formula("f") == "mul(mul(x, x), z)"
    assert drawing.formula("more") == "exp(mul(x, x))"


def test_ports_are_ordered_from_top_to_bottom(drawing):
    drawing.do(arranging.move, {drawing["x"]: (0.0, 500.0)})
    assert ports(drawing, drawing.group("p"), "input") == ["y", "x"]


def test_ports_lie_beside_what_they_are_wired_to(drawing):
    drawing.do(arranging.move, {drawing["p"]: (0.0, 320.0), drawing["z"]: (0.0, 800.0), drawing["f"]: (160.0, 640.0)})
    document = drawing.document
    block = drawing.group("p", "z", "f")
    assert [document.places[port.id].y for port in document.port_nodes(block, "input")] == [272.0, 368.0]
    assert [document.places[port.id].y for port in document.port_nodes(block, "output")] == [640.0]


def test_a_block_lies_where_its_nodes_lay(drawing):
    block = drawing.group("p", "f")
    place = drawing.document.places[block]
    assert (place.x, place.y) == (250.0, 50.0)
    corners = [(p.x, p.y) for n in drawing.document.children(block) for p in [drawing.document.places[n.id]]]
    assert (250.0, 50.0) in corners
    assert len(set(corners)) == len(corners)


def test_a_target_whose_output_the_block_gives_is_the_block(drawing):
    f = drawing["f"]
    drawing.do(nodes.set_target, f)
    block = drawing.group("p", "f")
    assert drawing.document.view.target == block
    run = Evaluator(drawing.document).backward(block)
    assert run.gradient(block) == run.gradient(f) == 1.0
    drawing.do(grouping.ungroup, block)
    assert drawing.document.view.target == drawing["f"]


def test_a_target_that_gives_another_output_is_the_port_of_it(drawing):
    drawing.operation("more", "exp", "x")
    drawing.do(arranging.move, {drawing["more"]: (0.0, 5000.0)})
    drawing.do(nodes.set_target, drawing["more"])
    block = drawing.group("f", "more")
    target = drawing.document.view.target
    assert drawing.document.port_nodes(block, "output")[1].id == target
    drawing.do(grouping.ungroup, block)
    assert drawing.document.view.target == drawing["more"]


def test_a_target_behind_what_the_block_gives_stays_inside(drawing):
    p = drawing["p"]
    drawing.do(nodes.set_target, p)
    drawing.group("p", "f")
    assert drawing.document.view.target == p


@pytest.mark.parametrize("chosen", ["p", "px", "pxy", "pf", "xyzpf", "z", "xy"])
def test_grouping_and_ungrouping_restores_the_graph_exactly(drawing, chosen):
    drawing.do(nodes.add_frame, "inside", (0.0, 0.0, 10.0, 10.0))
    drawing.do(nodes.set_target, drawing["p"])
    before = exact(drawing.document)
    block = drawing.group(*chosen)
    assert defects(drawing.document) == []
    assert drawing.formula("f", None if drawing.document.find("f") else block) == "mul(mul(x, y), z)"
    drawing.do(grouping.ungroup, block)
    assert exact(drawing.document) == before


def test_nested_blocks_restore_the_graph_exactly(drawing):
    states = [exact(drawing.document)]
    blocks = [drawing.group("p", "x", name="inner")]
    states.append(exact(drawing.document))
    blocks.append(drawing.group("inner", "y", name="middle"))
    states.append(exact(drawing.document))
    blocks.append(drawing.group("middle", "f", name="outer"))
    assert drawing.document.nodes[blocks[0]].parent == blocks[1]
    f = next(node.id for node in drawing.document.children(blocks[2]) if node.name == "f")
    assert formula(drawing.document, f) == "mul(mul(x, y), z)"
    for block, state in zip(reversed(blocks), reversed(states), strict=True):
        drawing.do(grouping.ungroup, block)
        assert exact(drawing.document) == state


def test_inner_blocks_can_be_ungrouped_first(drawing):
    inner = drawing.group("p", name="inner")
    drawing.group("inner", "f", name="outer")
    drawing.do(grouping.ungroup, inner)
    f = next(node.id for node in drawing.document.nodes.values() if node.name == "f")
    assert formula(drawing.document, f) == "mul(mul(x, y), z)"
    assert defects(drawing.document) == []


def test_what_was_moved_as_a_block_stays_moved(drawing):
    block = drawing.group("p", "f")
    drawing.do(arranging.move, {block: (1250.0, 2050.0)})
    drawing.do(grouping.ungroup, block)
    places = drawing.document.places
    assert (places[drawing["p"]].x, places[drawing["p"]].y) == (1250.0, 2050.0)
    assert (places[drawing["f"]].x, places[drawing["f"]].y) == (1500.0, 2100.0)


def test_names_taken_meanwhile_are_made_free(drawing):
    block = drawing.group("p")
    drawing.variable("p")
    drawing.do(grouping.ungroup, block)
    assert drawing.formula("p2") == "mul(x, y)"


def test_a_node_may_have_the_blocks_own_name(drawing):
    drawing.do(nodes.rename, drawing["p"], "block")
    block = drawing.group("block")
    drawing.do(grouping.ungroup, block)
    assert drawing.formula("block") == "mul(x, y)"


def test_a_node_between_two_of_the_group_is_told(drawing):
    drawing.operation("between", "exp", "p")
    drawing.operation("after", "exp", "between")
    drawing.wire("after", "f", 1)
    refused(drawing, "'after' lies between nodes of the group", grouping.group, [drawing["p"], drawing["f"]])
    drawing.group("p", "f", "between", "after")


def test_what_cannot_be_grouped_is_told(drawing):
    refused(drawing, "Nothing is selected", grouping.group, [])
    block = drawing.group("p")
    port = drawing.document.port_nodes(block, "input")[0]
    refused(drawing, "'x' is a port of its block", grouping.group, [port.id])
    refused(drawing, "different blocks", grouping.group, [port.id, drawing["z"]])
    refused(drawing, "'z' is not a block", grouping.ungroup, drawing["z"])
    drawing.do(nodes.add_note, "b")
    refused(drawing, "at least one node", grouping.group, [*drawing.document.notes])


def test_frames_and_notes_go_into_the_block_and_come_back(drawing):
    drawing.do(nodes.add_frame, "a", (200.0, 0.0, 10.0, 10.0))
    frame = next(iter(drawing.document.frames))
    before = exact(drawing.document)
    drawing.do(grouping.group, [drawing["p"], frame])
    block = drawing["block"]
    assert drawing.document.frames[frame].parent == block
    drawing.do(grouping.ungroup, block)
    assert exact(drawing.document) == before


def test_a_wire_straight_through_a_block_survives(drawing):
    block = drawing.group("p")
    ends = drawing.document.port_nodes(block, "input")[0].id, drawing.document.port_nodes(block, "output")[0].id
    drawing.do(wires.connect, ends[0], 0, ends[1], 0)
    assert drawing.formula("f") == "mul(x, z)"
    drawing.do(grouping.ungroup, block)
    assert drawing.formula("f") == "mul(x, z)"
    assert defects(drawing.document) == []


def test_ports_that_nothing_feeds_leave_nothing_behind(drawing):
    block = drawing.group("p")
    drawing.do(
        wires.disconnect, [drawing.document.incoming(block)[drawing.document.port_nodes(block, "input")[0].id].id]
    )
    inner = next(node.id for node in drawing.document.children(block) if node.name == "p")
    out = drawing.document.port_nodes(block, "output")[0].id
    drawing.do(wires.disconnect, [drawing.document.incoming(out)[0].id])
    drawing.do(grouping.ungroup, block)
    assert drawing.formula("f") == "mul(z)"
    assert formula(drawing.document, inner) == "mul(y)"
    assert defects(drawing.document) == []


@pytest.mark.parametrize("target", ["block", "out", "x"])
def test_a_target_on_a_block_or_a_port_becomes_what_feeds_it(drawing, target):
    block = drawing.group("p")
    chosen = block if target == "block" else drawing.document.find(target, block).id
    drawing.do(nodes.set_target, chosen)
    drawing.do(grouping.ungroup, block)
    assert drawing.document.nodes[drawing.document.view.target].name == ("x" if target == "x" else "p")


def test_an_empty_block_can_be_ungrouped(drawing):
    drawing.do(empty_block, name="block")
    drawing.do(nodes.set_target, drawing["block"])
    drawing.do(grouping.ungroup, drawing["block"])
    assert drawing.document.view.target is None
    assert drawing.document.find("block") is None


def test_each_is_one_step_to_undo(drawing):
    before = exact(drawing.document)
    block = drawing.group("p", "f")
    grouped = exact(drawing.document)
    drawing.do(grouping.ungroup, block)
    drawing.history.undo()
    assert exact(drawing.document) == grouped
    drawing.history.undo()
    assert exact(drawing.document) == before


def test_ports_change_places(drawing):
    block = drawing.group("p")
    names = [port.name for port in drawing.document.port_nodes(block, "input")]
    assert names == ["x", "y"]
    port = drawing.document.find("y", block).id
    drawing.do(block_ports.move_port, port, -1)
    assert [port.name for port in drawing.document.port_nodes(block, "input")] == ["y", "x"]
    assert not block_ports.move_port(drawing.document, port, -1)
    assert drawing.formula("f") == "mul(mul(x, y), z)"
    with pytest.raises(EditError, match="'f' is not the port of a block"):
        block_ports.move_port(drawing.document, drawing["f"], 1)


@pytest.mark.parametrize("by", range(-4, 5))
@pytest.mark.parametrize("place", range(3))
def test_a_port_goes_as_far_as_there_are_others(drawing, place, by):
    block = drawing.group("p", "f")
    ports = drawing.document.port_nodes(block, "input")
    others = ports[:place] + ports[place + 1 :]
    to = min(max(place + by, 0), 2)
    drawing.do(block_ports.move_port, ports[place].id, by)
    wanted = [*others[:to], ports[place], *others[to:]]
    assert [port.id for port in drawing.document.port_nodes(block, "input")] == [port.id for port in wanted]


def test_the_result_of_a_group_is_seen_outside(drawing):
    before = drawing.document
    block = drawing.group("f", name="cell")
    (out,) = before.port_nodes(block, "output")
    drawing.do(nodes.add_operation, "exp")
    drawing.do(wires.connect, block, out.id, drawing["exp"], 0)
    assert drawing.formula("exp") == "exp(mul(mul(x, y), z))"
    assert defects(before) == []
