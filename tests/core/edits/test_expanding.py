"""Blocks opened where they lie, and folded again."""

import pytest

from core.edits import expanding, marking, nodes
from core.edits.expanding import MARGIN, TITLE
from core.errors import EditError
from core.figure import SIZE
from core.records import BLOCK, Frame, Place
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


def test_the_frame_lies_around_what_was_inside_with_room_for_its_title(drawing):
    drawing.do(expanding.expand, drawing.group("x", "y", "p"))
    (frame,) = drawing.document.frames.values()
    x, y = zip(*((place.x, place.y) for place in (drawing.document.places[drawing[n]] for n in "xyp")), strict=True)
    assert (frame.x, frame.y) == (min(x) - MARGIN, min(y) - MARGIN - TITLE)
    assert frame.x + frame.width == max(x) + SIZE[0] + MARGIN
    assert frame.y + frame.height == max(y) + SIZE[1] + MARGIN


def test_what_lies_right_of_it_and_below_makes_room(drawing):
    block = drawing.group("x", "y", "p")
    places = drawing.document.places
    right, bottom = places[block].x + SIZE[0], places[block].y + SIZE[1]
    places_of = {"beside": (right, bottom), "under": (right - 1, bottom), "aside": (right - 5000, bottom)}
    for name, at in (places_of | {"held": (right, bottom + 900)}).items():
        drawing.variable(name, at=at)
    drawing.do(marking.lock, [drawing["held"]])
    drawing.do(expanding.expand, block)
    (frame,) = drawing.document.frames.values()
    lies = {name: (places[drawing[name]].x, places[drawing[name]].y) for name in ("beside", "under", "aside", "held")}
    assert lies == {
        "beside": (frame.x + frame.width, bottom),
        "under": (right - 1, frame.y + frame.height),
        "aside": (right - 5000, bottom),
        "held": (right, bottom + 900),
    }


def test_nothing_moves_where_the_frame_is_no_larger_than_the_block_was(drawing):
    block = drawing.group("x", "y", "p")
    places = drawing.document.places
    sizes = {block: (900.0, 900.0), drawing.document.find("p", block).id: (300.0, 200.0)}
    right, bottom = places[block].x + 900.0, places[block].y + 900.0
    for name, at in {"beside": (right, 0.0), "under": (0.0, bottom)}.items():
        drawing.variable(name, at=at)
    before = dict(places)
    change = drawing.do(expanding.expand, block, sizes)
    assert {place.id for place in change.after(Place)}.isdisjoint(drawing[name] for name in ("beside", "under"))
    assert {drawing[name] for name in ("beside", "under")} <= before.keys() & places.keys()
    (frame,) = drawing.document.frames.values()
    place = places[drawing["p"]]
    assert (frame.x + frame.width, frame.y + frame.height) == (place.x + 300.0 + MARGIN, place.y + 200.0 + MARGIN)


@pytest.mark.parametrize(("beyond", "moves"), [(0.0, False), (-1.0, True)])
def test_what_lies_below_makes_room_only_under_the_frame(drawing, beyond, moves):
    block = drawing.group("x", "y", "p")
    frame = expanding.expand(drawing.document, block).after(Frame)[0]
    places = drawing.document.places
    bottom = places[block].y + SIZE[1]
    x = frame.x - SIZE[0] - beyond
    drawing.variable("under", at=(x, bottom))
    drawing.do(expanding.expand, block)
    assert (places[drawing["under"]].y > bottom) is moves


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
