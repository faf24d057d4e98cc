"""Drawing, moving and cutting wires, and why a wire cannot be."""

import pytest

from core.edits import nodes, wires
from core.errors import EditError
from core.ports import input_ports
from tests.core.building import Drawing, product
from tests.core.naive import exact


@pytest.fixture
def drawing():
    return product()


class Shapes:
    """What a run knows, as far as wires ask."""

    def __init__(self, **shapes):
        self.shapes = shapes

    def shape(self, node, output=None):
        return self.shapes.get(f"n{node}_{output}")


def refusal(drawing, source, target, port=0, output=0, run=None):
    return wires.refusal(drawing.document, drawing[source], output, drawing[target], port, run)


def test_a_wire_gives_way_to_a_new_one(drawing):
    drawing.wire("z", "p", 1)
    assert drawing.formula("f") == "mul(mul(x, z), z)"
    drawing.history.undo()
    assert drawing.formula("f") == "mul(mul(x, y), z)"


def test_the_same_wire_again_changes_nothing(drawing):
    assert not wires.connect(drawing.document, drawing["x"], 0, drawing["p"], 0)


def test_an_output_feeds_many_inputs(drawing):
    drawing.wire("x", "p", 1)
    drawing.wire("x", "f", 1)
    assert drawing.formula("f") == "mul(mul(x, x), x)"
    assert len(drawing.document.outgoing(drawing["x"])) == 3


def test_disconnecting(drawing):
    drawing.do(wires.disconnect, [*drawing.document.outgoing(drawing["p"])])
    assert drawing.formula("f") == "mul(z)"
    with pytest.raises(EditError, match="There is no wire 99"):
        drawing.do(wires.disconnect, [99])


def test_moving_a_wire_to_another_input(drawing):
    wire = drawing.document.incoming(drawing["p"])[0].id
    drawing.do(wires.move_wire, wire, drawing["f"], 1)
    assert drawing.formula("f") == "mul(mul(y), x)"
    assert drawing.document.wires[wire].input == 1
    assert not wires.move_wire(drawing.document, wire, drawing["f"], 1)


def test_moving_a_wire_within_its_own_node_is_no_cycle(drawing):
    drawing.do(wires.move_wire, drawing.document.incoming(drawing["f"])[0].id, drawing["f"], 1)
    assert drawing.formula("f") == "mul(mul(x, y))"


def test_moving_all_wires_of_an_output(drawing):
    drawing.wire("x", "f", 1)
    drawing.do(wires.move_wires, [*drawing.document.outgoing(drawing["x"])], drawing["z"], 0)
    assert drawing.formula("f") == "mul(mul(z, y), z)"
    with pytest.raises(EditError, match="cycle"):
        drawing.do(wires.move_wires, [*drawing.document.outgoing(drawing["z"])], drawing["f"], 0)


def test_a_wire_that_can_be_is_not_refused(drawing):
    assert refusal(drawing, "z", "p", 1) is None
    assert exact(drawing.document) == exact(product().document)


def test_a_node_cannot_feed_itself(drawing):
    assert refusal(drawing, "p", "p") == "'p' cannot feed itself. A graph must flow one way."


def test_a_cycle_is_refused_naming_the_nodes_on_it(drawing):
    assert refusal(drawing, "f", "p") == "This would make a cycle: p → f → p. A graph must flow one way."


def test_the_shortest_cycle_is_told(drawing):
    drawing.operation("far", "exp", "p")
    drawing.operation("farther", "exp", "far")
    drawing.operation("end", "add", "farther", "f")
    assert refusal(drawing, "end", "p") == "This would make a cycle: p → f → end → p. A graph must flow one way."


def test_a_long_cycle_is_told_in_short():
    drawing = Drawing()
    drawing.variable("x")
    for i in range(30):
        drawing.operation(f"e{i}", "exp", *([f"e{i - 1}"] if i else []))
    sentence = refusal(drawing, "e29", "e0")
    assert sentence == (
        "This would make a cycle: e0 → e1 → e2 → e3 → … → e27 → e28 → e29 → e0. A graph must flow one way."
    )


def test_ports_that_do_not_exist_are_told(drawing):
    assert refusal(drawing, "x", "p", 2) == "'p' has no such input (number 2)."
    assert refusal(drawing, "x", "y", 0) == "'y' has no such input (number 0)."
    assert refusal(drawing, "p", "f", 0, output=1) == "'p' has no such output (number 1)."
    assert "There is no node 99" in wires.refusal(drawing.document, 99, 0, drawing["p"], 0)


def test_a_wire_across_blocks_is_refused(drawing):
    drawing.group("p")
    inner = next(node.id for node in drawing.document.nodes.values() if node.name == "p")
    told = wires.refusal(drawing.document, drawing["z"], 0, inner, 0)
    assert told == "'z' and 'p' lie in different blocks. Wire them through a port."


def test_shapes_of_variables_that_do_not_broadcast_are_told_with_the_axis(drawing):
    drawing.do(nodes.set_value, drawing["y"], [[1.0, 2.0, 3.0]] * 3)
    drawing.do(nodes.set_value, drawing["z"], [1.0, 2.0, 3.0, 4.0])
    assert refusal(drawing, "z", "p", 0) == "Shapes (4,) and (3, 3) do not broadcast: axis -1 has sizes 4 and 3."
    assert refusal(drawing, "z", "p", 1) is None, "what is on the input gives way"


def test_shapes_that_a_run_knows_are_told(drawing):
    run = Shapes(**{f"n{drawing['p']}_0": (2, 3)})
    drawing.operation("sum", "add", "p")
    drawing.do(nodes.set_value, drawing["z"], [1.0, 2.0])
    assert "(2, 3) and (2,) do not broadcast" in refusal(drawing, "z", "sum", 1, run=run)
    assert refusal(drawing, "x", "sum", 1, run=run) is None
    assert refusal(drawing, "z", "sum", 1) is None, "nothing is known about p"


def test_other_shape_rules_wait_for_all_their_inputs(drawing):
    drawing.operation("product", "matmul")
    drawing.do(nodes.set_value, drawing["x"], [[1.0, 2.0]])
    drawing.do(nodes.set_value, drawing["y"], [[1.0, 2.0, 3.0]])
    assert refusal(drawing, "y", "product", 1) is None
    drawing.wire("x", "product", 0)
    assert refusal(drawing, "y", "product", 1)
    drawing.do(nodes.set_value, drawing["y"], [[1.0], [2.0]])
    assert refusal(drawing, "y", "product", 1) is None


def test_variadic_inputs_are_checked_with_those_that_are_there(drawing):
    drawing.operation("joined", "cat")
    for name, value in (("x", [[1.0, 2.0]]), ("y", [[1.0, 2.0], [3.0, 4.0]]), ("z", [[1.0]])):
        drawing.do(nodes.set_value, drawing[name], value)
    drawing.wire("x", "joined", 0)
    drawing.wire("y", "joined", 5)
    assert refusal(drawing, "y", "joined", 2) is None
    assert refusal(drawing, "z", "joined", 2)
    assert refusal(drawing, "x", "joined", 1000) == "'joined' has no such input (number 1000)."


@pytest.mark.parametrize(("wired", "shown"), [([], 1), ([0], 2), ([0, 1], 3), ([2], 4), ([999], 1000)])
def test_a_variadic_operation_shows_a_free_input_behind_its_wires(drawing, wired, shown):
    drawing.operation("joined", "cat")
    for port in wired:
        drawing.wire("x", "joined", port)
    ports = input_ports(drawing.document, drawing.document.find("joined"))
    assert [port.key for port in ports] == list(range(shown))
    assert [port.optional for port in ports] == [False, *[True] * (shown - 1)]


def test_wires_go_to_another_output_all_or_none(drawing):
    into_f, into_p = drawing.document.incoming(drawing["f"])[1].id, drawing.document.incoming(drawing["p"])[0].id
    with pytest.raises(EditError, match="'f' cannot feed itself"):
        wires.move_wires(drawing.document, [into_f, into_p], drawing["f"], 0)


def test_what_an_output_may_feed_is_told_by_its_shape(drawing):
    drawing.do(nodes.set_value, drawing["x"], [1.0, 2.0])
    told = {kind: wires.may_read(drawing.document, drawing["x"], 0, kind) for kind in ("exp", "det", "cat", "nothing")}
    assert told == {"exp": True, "det": False, "cat": True, "nothing": False}


def test_a_refusal_is_quick_in_a_large_graph():
    """Neither end of a long chain has to be walked to the other when one of them is short."""
    drawing = Drawing()
    drawing.operation("a", "exp")
    drawing.operation("b", "exp")
    previous = "b"
    for i in range(300):
        drawing.operation(f"c{i}", "exp", previous)
        previous = f"c{i}"
    asked = []
    outgoing = drawing.document.outgoing
    drawing.document.outgoing = lambda node: asked.append(node) or outgoing(node)
    assert refusal(drawing, "a", "b") is None
    assert len(asked) < 5
