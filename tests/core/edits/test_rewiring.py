"""Taking nodes out of wires and putting them in, swapping inputs, connecting a selection, replacing an operation."""

import pytest

from core.edits import nodes, rewiring
from core.errors import EditError
from tests.core.building import Drawing, product


@pytest.fixture
def drawing():
    return product()


class Shapes:
    """What a run knows: shapes by node."""

    def __init__(self, shapes):
        self.shapes = shapes

    def shape(self, node, output=None):
        return self.shapes.get(node)


def wire_between(drawing, source, target):
    wires = drawing.document.incoming(drawing[target]).values()
    return next(wire.id for wire in wires if wire.source == drawing[source])


def test_what_a_deleted_node_fed_is_fed_by_its_first_input(drawing):
    drawing.do(rewiring.delete_and_reconnect, [drawing["p"]])
    assert drawing.formula("f") == "mul(x, z)"
    drawing.history.undo()
    assert drawing.formula("f") == "mul(mul(x, y), z)"


def test_a_chain_that_is_deleted_is_bridged_as_a_whole(drawing):
    drawing.operation("s", "sin", "f")
    drawing.operation("t", "exp", "s")
    drawing.do(rewiring.delete_and_reconnect, [drawing["f"], drawing["s"]])
    assert drawing.formula("t") == "exp(mul(x, y))"


def test_a_source_that_is_deleted_leaves_its_inputs_open(drawing):
    drawing.do(rewiring.delete_and_reconnect, [drawing["x"]])
    assert drawing.formula("f") == "mul(mul(y), z)"


def test_every_consumer_of_a_deleted_node_is_fed(drawing):
    drawing.operation("s", "sin", "p")
    drawing.do(rewiring.delete_and_reconnect, [drawing["p"]])
    assert (drawing.formula("f"), drawing.formula("s")) == ("mul(x, z)", "sin(x)")


def test_with_a_run_the_input_of_the_same_shape_is_passed_on(drawing):
    run = Shapes({drawing["x"]: (2, 2), drawing["y"]: (2, 3), drawing["p"]: (2, 3)})
    drawing.do(rewiring.delete_and_reconnect, [drawing["p"]], run)
    assert drawing.formula("f") == "mul(y, z)"


def test_a_wire_that_is_deleted_too_is_not_healed(drawing):
    drawing.do(rewiring.delete_and_reconnect, [drawing["p"], wire_between(drawing, "p", "f")])
    assert drawing.formula("f") == "mul(z)"


def test_a_block_is_bridged_from_its_first_input(drawing):
    drawing.group("p", name="cell")
    drawing.do(rewiring.delete_and_reconnect, [drawing["cell"]])
    assert drawing.formula("f") == "mul(x, z)"


def test_an_extracted_node_stays_without_wires(drawing):
    drawing.do(rewiring.extract, [drawing["p"]])
    assert drawing.formula("f") == "mul(x, z)"
    assert drawing.formula("p") == "mul()"
    with pytest.raises(EditError, match="Nothing is wired"):
        rewiring.extract(drawing.document, [drawing["p"]])


def test_wires_among_extracted_nodes_stay(drawing):
    drawing.operation("s", "sin", "f")
    drawing.do(rewiring.extract, [drawing["p"], drawing["f"]])
    assert drawing.formula("s") == "sin(x)"
    assert drawing.formula("f") == "mul(mul())"


def test_a_node_is_put_into_a_wire(drawing):
    drawing.operation("s", "sin")
    drawing.do(rewiring.insert, drawing["s"], wire_between(drawing, "p", "f"))
    assert drawing.formula("f") == "mul(sin(mul(x, y)), z)"


def test_a_node_with_a_wire_takes_the_new_one_at_a_free_input(drawing):
    drawing.variable("w")
    drawing.operation("q", "sub", "w")
    drawing.do(rewiring.insert, drawing["q"], wire_between(drawing, "p", "f"))
    assert drawing.formula("f") == "mul(sub(w, mul(x, y)), z)"


def test_what_cannot_lie_in_a_wire_says_why(drawing):
    wire = wire_between(drawing, "p", "f")
    with pytest.raises(EditError, match="no free input"):
        rewiring.insert(drawing.document, drawing["x"], wire)
    with pytest.raises(EditError, match="at an end of this wire"):
        rewiring.insert(drawing.document, drawing["f"], wire)
    drawing.operation("s", "sub", "f")
    with pytest.raises(EditError, match=r"cycle|round"):
        drawing.do(rewiring.insert, drawing["s"], wire)


def test_swapping_inputs(drawing):
    drawing.do(rewiring.swap_inputs, drawing["f"])
    assert drawing.formula("f") == "mul(z, mul(x, y))"
    drawing.do(rewiring.swap_inputs, drawing["f"])
    assert drawing.formula("f") == "mul(mul(x, y), z)"


def test_swapping_moves_a_single_wire_to_the_other_input():
    drawing = Drawing()
    drawing.variable("x")
    drawing.operation("d", "div", "x")
    drawing.do(rewiring.swap_inputs, drawing["d"])
    assert list(drawing.document.incoming(drawing["d"])) == [1]
    drawing.operation("s", "sin", "x")
    with pytest.raises(EditError, match="does not have two inputs"):
        rewiring.swap_inputs(drawing.document, drawing["s"])
    drawing.variable("y")
    drawing.operation("w", "where", "x", "y")
    drawing.do(rewiring.swap_inputs, drawing["w"])
    assert drawing.formula("w") == "where(y, x)", "two of three have wires"
    drawing.wire("x", "w", 2)
    with pytest.raises(EditError, match="does not have two inputs"):
        rewiring.swap_inputs(drawing.document, drawing["w"])


def test_a_selection_is_wired_from_left_to_right():
    drawing = Drawing()
    for row, name in enumerate("xyz"):
        drawing.variable(name, at=(0.0, row * 100.0))
    drawing.operation("p", "sub", at=(200.0, 50.0))
    drawing.operation("s", "sin", at=(400.0, 50.0))
    drawing.do(rewiring.connect_all, [drawing[name] for name in ("s", "p", "y", "x")])
    assert drawing.formula("s") == "sin(sub(x, y))"


def test_what_feeds_one_of_the_selection_feeds_no_other_of_it():
    drawing = Drawing()
    for row, name in enumerate("xyz"):
        drawing.variable(name, at=(0.0, row * 100.0))
    drawing.operation("n", "neg", "z", at=(200.0, 0.0))
    for row, name in enumerate("st"):
        drawing.operation(name, "sin", at=(200.0, 100.0 + row * 100.0))
    drawing.do(rewiring.connect_all, [drawing[name] for name in "xyznst"])
    assert [drawing.formula(name) for name in "nst"] == ["neg(z)", "sin(y)", "sin(x)"]


def test_a_variadic_operation_takes_all_that_is_left():
    drawing = Drawing()
    for row, name in enumerate("xyz"):
        drawing.variable(name, at=(0.0, row * 100.0), value=[1.0])
    drawing.operation("c", "cat", at=(200.0, 50.0))
    drawing.do(rewiring.connect_all, [drawing[name] for name in "xyzc"])
    assert drawing.formula("c") == "cat(x, y, z)"


def test_nothing_to_wire_is_said(drawing):
    with pytest.raises(EditError, match="nothing to wire"):
        rewiring.connect_all(drawing.document, [drawing["x"], drawing["y"]])


def test_an_operation_is_replaced_with_its_wires(drawing):
    drawing.do(nodes.rename, drawing["f"], "mul")
    drawing.do(rewiring.replace_operation, drawing["mul"], "sub")
    assert drawing.formula("sub") == "sub(mul(x, y), z)"
    drawing.do(rewiring.replace_operation, drawing["p"], "exp")
    assert drawing.formula("sub") == "sub(exp(x), z)", "the second input is gone, the name of one's own stays"


def test_settings_that_both_operations_have_stay():
    drawing = Drawing()
    drawing.variable("x", [[1.0, 2.0]])
    drawing.operation("s", "sum", "x", attributes={"dim": 1, "keepdim": True})
    drawing.do(rewiring.replace_operation, drawing["s"], "mean")
    assert dict(drawing.document.nodes[drawing["s"]].attributes) == {"dim": 1, "keepdim": True}
    drawing.do(rewiring.replace_operation, drawing["s"], "exp")
    assert not drawing.document.nodes[drawing["s"]].attributes


def test_only_operations_are_replaced_by_operations(drawing):
    with pytest.raises(EditError, match="'x' is not an operation"):
        rewiring.replace_operation(drawing.document, drawing["x"], "exp")
    with pytest.raises(EditError, match="no 'nothing'"):
        rewiring.replace_operation(drawing.document, drawing["f"], "nothing")
