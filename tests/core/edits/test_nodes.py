"""Adding, deleting and changing nodes, frames and notes."""

import math

import numpy as np
import pytest

from core.edits import nodes
from core.edits.lookup import free_name
from core.edits.values import as_value
from core.errors import EditError
from core.records import same_value
from tests.core.building import Drawing, product
from tests.core.naive import defects, exact


@pytest.fixture
def drawing():
    return product()


def names(drawing):
    return [node.name for node in drawing.document.nodes.values()]


def refused(drawing, sentence, edit, *args, **settings):
    before = exact(drawing.document)
    with pytest.raises(EditError, match=sentence):
        drawing.do(edit, *args, **settings)
    assert exact(drawing.document) == before


def test_variables_are_named_by_letters_then_numbers():
    drawing = Drawing()
    for _ in range(24):
        drawing.do(nodes.add_variable)
    assert names(drawing)[:6] == ["x", "y", "z", "w", "a", "b"]
    assert names(drawing)[-4:] == ["v", "x2", "x3", "x4"]


def test_operations_are_named_by_kind_then_numbers(drawing):
    for _ in range(3):
        drawing.do(nodes.add_operation, "exp")
    drawing.do(nodes.delete, [drawing["exp2"]])
    drawing.do(nodes.add_operation, "exp")
    assert [name for name in names(drawing) if "exp" in name] == ["exp", "exp3", "exp2"]


def test_a_name_may_be_based_on_a_number(drawing):
    for _ in range(3):
        drawing.do(nodes.add_variable, 2.5, base="2.5")
    assert names(drawing)[-3:] == ["2.5", "2.5_2", "2.5_3"]


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("mul", [], "mul"),
        ("mul", ["mul"], "mul2"),
        ("mul7", ["mul7"], "mul2"),
        ("mul", ["mul", "mul2", "mul3"], "mul4"),
        ("1e8", ["1e8"], "1e8_2"),
        ("1e8_2", ["1e8", "1e8_2"], "1e8_3"),
        ("-3", ["-3"], "-3_2"),
        ("a" * 256, ["a" * 256], "a" * 240 + "2"),
    ],
)
def test_free_names(name, taken, free):
    assert free_name(name, taken.__contains__) == free


def test_a_free_name_among_many_is_found_in_few_steps():
    taken, asked = {"mul", *(f"mul{i}" for i in range(2, 100_000))}, []
    free = free_name("mul", lambda name: asked.append(name) or name in taken)
    assert free == "mul100000"
    assert len(asked) < 40


def test_a_node_is_added_where_and_as_it_was_asked_for(drawing):
    drawing.do(nodes.add_operation, "sum", name=" total ", at=(10, -20), attributes={"dim": [0, 1], "keepdim": True})
    node = drawing.document.find("total")
    assert node.attributes == {"dim": (0, 1), "keepdim": True}
    assert (drawing.document.places[node.id].x, drawing.document.places[node.id].y) == (10.0, -20.0)


def test_what_cannot_be_added_is_told(drawing):
    refused(drawing, "Another node is already called 'x'", nodes.add_variable, name="x")
    refused(drawing, "no operation called 'multiply'", nodes.add_operation, "multiply")
    refused(drawing, "mul: there is no attribute 'dim'", nodes.add_operation, "mul", attributes={"dim": 1})
    refused(drawing, "A role is one of input, parameter, constant", nodes.add_variable, role="weight")
    refused(drawing, "There is no node 99", nodes.add_variable, parent=99)
    refused(drawing, "'x' is not a block", nodes.add_operation, "exp", parent=drawing["x"])
    refused(drawing, "position", nodes.add_note, "a", at=(math.nan, 0.0))


@pytest.mark.parametrize(
    ("given", "held"),
    [
        (3, 3.0),
        (True, 1.0),
        (np.float32(0.5), 0.5),
        (np.array(2.0), 2.0),
        ([1, 2], np.array([1.0, 2.0])),
        ([[1.5, math.nan]], np.array([[1.5, math.nan]])),
        (np.array([1, 2], np.uint8), np.array([1, 2])),
        (np.array([1.5], ">f4"), np.array([1.5])),
        ([True, False], np.array([True, False])),
        (np.int64(7), np.array(7)),
        (np.array([2**63 - 1], np.uint64), np.array([2**63 - 1])),
        (np.ones((1,) * 8), np.ones((1,) * 8)),
        (np.asfortranarray([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 2.0], [3.0, 4.0]])),
    ],
)
def test_values_become_floats_or_read_only_arrays(given, held):
    value = as_value(given)
    assert same_value(value, held)
    assert isinstance(value, float) or not value.flags.writeable


def test_a_value_is_a_copy(drawing):
    mine = np.array([1.0, 2.0])
    drawing.do(nodes.set_value, drawing["x"], mine)
    mine[0] = 9.0
    assert drawing.document.find("x").value[0] == 1.0


@pytest.mark.parametrize(
    "value", ["a", 1j, None, [[1], [2, 3]], [2**63], 10**400, [10**400], {"a": 1}, np.ones((1,) * 9)]
)
def test_what_is_no_value_is_told(value):
    with pytest.raises(EditError, match=r"real numbers|equal lengths|too large|8 dimensions"):
        as_value(value)


def test_deleting_takes_wires_and_clears_the_target(drawing):
    drawing.do(nodes.set_target, drawing["p"])
    before = exact(drawing.document)
    drawing.do(nodes.delete, [drawing["p"]])
    assert names(drawing) == ["x", "y", "z", "f"]
    assert [wire.source for wire in drawing.document.wires.values()] == [drawing["z"]]
    assert drawing.document.view.target is None
    drawing.history.undo()
    assert exact(drawing.document) == before


def test_deleting_a_block_takes_all_that_is_inside(drawing):
    block = drawing.group("p", "x")
    drawing.do(nodes.add_frame, "inside", (0.0, 0.0, 10.0, 10.0), parent=block)
    outer = drawing.group("block", "y", name="outer")
    drawing.do(nodes.set_target, next(n.id for n in drawing.document.children(block) if n.name == "p"))
    before = exact(drawing.document)
    drawing.do(nodes.delete, [outer])
    assert names(drawing) == ["z", "f"]
    assert not drawing.document.frames
    assert drawing.document.view.target is None
    drawing.history.undo()
    assert exact(drawing.document) == before


def test_deleting_a_port_takes_its_wires_outside(drawing):
    block = drawing.group("p")
    port = drawing.document.port_nodes(block, "output")[0]
    drawing.do(nodes.delete, [port.id])
    assert not drawing.document.outgoing(block)
    port = drawing.document.port_nodes(block, "input")[0]
    drawing.do(nodes.delete, [port.id])
    assert len(drawing.document.incoming(block)) == 1
    assert defects(drawing.document) == []


def test_deleting_wires_frames_and_notes(drawing):
    drawing.do(nodes.add_frame, "a", (0.0, 0.0, 10.0, 10.0))
    drawing.do(nodes.add_note, "b")
    boxes = [*drawing.document.frames, *drawing.document.notes]
    drawing.do(nodes.delete, [*drawing.document.wires, *boxes, *boxes])
    assert not drawing.document.wires
    assert not drawing.document.frames
    assert not drawing.document.notes
    assert len(drawing.document.nodes) == 5


def test_deleting_what_is_gone_is_told(drawing):
    refused(drawing, "There is no frame or note 99", nodes.delete, [drawing["x"], 99])


def test_renaming(drawing):
    drawing.do(nodes.rename, drawing["x"], "  weight ")
    assert drawing.document.find("weight")
    assert drawing.history.undo_label == "Rename"
    refused(drawing, "already called 'y'", nodes.rename, drawing["weight"], "y")
    refused(drawing, "Type at least one character", nodes.rename, drawing["weight"], "  ")
    refused(drawing, "on one line", nodes.rename, drawing["weight"], "a\nb")
    refused(drawing, "There is no node 99", nodes.rename, 99, "a")


def test_names_are_free_in_another_block(drawing):
    block = drawing.group("p")
    drawing.do(nodes.add_variable, name="z", parent=block)
    assert drawing.document.find("z", block) is not drawing.document.find("z")


def test_changing_variables(drawing):
    drawing.do(nodes.set_value, drawing["x"], [1, 2])
    drawing.do(nodes.set_role, drawing["x"], "parameter")
    x = drawing.document.find("x")
    assert (x.value.tolist(), x.role) == ([1, 2], "parameter")
    refused(drawing, "'p' is not a variable", nodes.set_value, drawing["p"], 1.0)
    refused(drawing, "'p' is not a variable", nodes.set_role, drawing["p"], "input")


def test_changing_attributes(drawing):
    total = drawing.operation("total", "sum", "f")
    drawing.do(nodes.set_attribute, total, "dim", [0])
    drawing.do(nodes.set_attribute, total, "keepdim", value=True)
    assert drawing.document.nodes[total].attributes == {"dim": (0,), "keepdim": True}
    refused(drawing, "'total': attribute 'keepdim' is true or false", nodes.set_attribute, total, "keepdim", 1)
    refused(drawing, "'total': there is no attribute 'axis'", nodes.set_attribute, total, "axis", 1)
    refused(drawing, "'x' is not an operation", nodes.set_attribute, drawing["x"], "dim", 1)


def test_changing_the_target_and_the_precision(drawing):
    drawing.do(nodes.set_target, drawing["f"])
    drawing.do(nodes.set_dtype, "float32")
    assert (drawing.document.view.target, drawing.document.view.dtype) == (drawing["f"], "float32")
    refused(drawing, "There is no node 99", nodes.set_target, 99)


def test_changing_frames_and_notes(drawing):
    drawing.do(nodes.add_frame, "a", (0.0, 0.0, 10.0, 10.0))
    drawing.do(nodes.add_note, "b", at=(5.0, 5.0))
    frame, note = [*drawing.document.frames, *drawing.document.notes]
    drawing.do(nodes.set_text, frame, " Layer 1 ")
    drawing.do(nodes.set_text, note, "two\nlines")
    drawing.do(nodes.set_colour, frame, "red")
    drawing.do(nodes.set_rect, note, (1.0, 2.0, 3.0, 4.0))
    assert (drawing.document.frames[frame].title, drawing.document.frames[frame].colour) == ("Layer 1", "red")
    kept = drawing.document.notes[note]
    assert (kept.text, kept.x, kept.y, kept.width, kept.height) == ("two\nlines", 1.0, 2.0, 3.0, 4.0)
    for text, takes, height in (("longer", 30.0, 30.0), ("short", 5.0, 30.0), ("short", 90.0, 30.0)):
        drawing.do(nodes.set_text, note, text, height=takes)
        kept = drawing.document.notes[note]
        assert (kept.text, kept.height) == (text, height), "it grows with what is written and never shrinks"
    refused(drawing, "Only a frame has a colour", nodes.set_colour, note, "red")
    refused(drawing, "width and a height above 0", nodes.set_rect, note, (0.0, 0.0, -1.0, 1.0))
    refused(drawing, "There is no frame or note 99", nodes.set_text, 99, "a")


def test_ports_are_added_at_the_end(drawing):
    block = drawing.group("p")
    for name in ("first", None, None):
        drawing.do(nodes.add_port, block, "input", name=name)
    assert [port.name for port in drawing.document.port_nodes(block, "input")] == ["x", "y", "first", "input", "input2"]
    refused(drawing, "'x' is not a block", nodes.add_port, drawing["x"], "input")


def test_asking_does_nothing(drawing):
    before = exact(drawing.document)
    nodes.delete(drawing.document, [drawing["x"]])
    nodes.add_variable(drawing.document)
    assert exact(drawing.document) == before
