"""Blocks opened where they lie, and folded again."""

import pytest

from core.edits import expanding, nodes
from core.errors import EditError
from core.records import BLOCK
from tests.core.building import product
from tests.core.naive import defects


@pytest.fixture
def drawing():
    return product()


def test_what_is_in_the_block_lies_in_a_frame_of_its_name_and_computes_the_same(drawing):
    block = drawing.group("p", name="neuron")
    drawing.do(expanding.expand, block)
    document = drawing.document
    (frame,) = document.frames.values()
    assert frame.title == "neuron"
    place = document.places[drawing["p"]]
    assert frame.x < place.x < frame.x + frame.width
    assert frame.y < place.y < frame.y + frame.height
    assert drawing.formula("f") == "mul(mul(x, y), z)"
    assert defects(document) == []


def test_neighbours_to_the_right_make_room(drawing):
    block = drawing.group("x", "y", "p", name="cell")
    document = drawing.document
    before = document.places[drawing["f"]].x
    drawing.do(expanding.expand, block)
    (frame,) = document.frames.values()
    assert document.places[drawing["f"]].x >= max(before, frame.x + frame.width)


def test_folding_makes_the_block_again(drawing):
    block = drawing.group("p", name="neuron")
    drawing.do(expanding.expand, block)
    (frame,) = drawing.document.frames
    drawing.do(expanding.fold, frame, [frame, drawing["p"]])
    again = drawing.document.find("neuron")
    assert again.kind == BLOCK
    assert not drawing.document.frames
    assert [node.name for node in drawing.document.children(again.id) if node.kind == "mul"] == ["p"]


def test_an_empty_block_is_told(drawing):
    block = drawing.group("p")
    drawing.do(nodes.delete, [node.id for node in drawing.document.children(block) if node.kind == "mul"])
    with pytest.raises(EditError, match="nothing in"):
        expanding.expand(drawing.document, block)
