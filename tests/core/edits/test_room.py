"""Room for what is put into a wire: which nodes, frames and notes make way, and which stay."""

import pytest

from core.change import Change
from core.edits.arranging import move
from core.edits.marking import lock
from core.edits.nodes import add_frame, add_note
from core.edits.room import GAP, room_in_wire
from core.records import Frame, Note
from tests.core.building import Drawing

WIDTH = 100.0


@pytest.fixture
def chain():
    """x feeds s, s feeds t: 160 between them; w is wide and ends beyond t, u lies left of t."""
    drawing = Drawing()
    drawing.variable("x", at=(0.0, 0.0))
    drawing.operation("s", "exp", "x", at=(260.0, 0.0))
    drawing.operation("t", "exp", "s", at=(520.0, 0.0))
    drawing.variable("w", at=(500.0, 200.0))
    drawing.variable("u", at=(380.0, 200.0))
    return drawing


def room(drawing, left, source="x", target="s", **more):
    wire = next(w for w in drawing.document.incoming(drawing[target]).values() if w.source == drawing[source])
    return room_in_wire(drawing.document, wire.id, left, WIDTH, lambda _: WIDTH, **more)


def moved(drawing, change):
    before = dict(drawing.document.places)
    drawing.document.apply(change)
    after = drawing.document.places
    return {drawing.document.nodes[i].name: after[i].x - place.x for i, place in before.items() if after[i] != place}


def test_what_lies_right_moves_by_what_is_lacking_and_what_overlaps_the_line_comes_along(chain):
    put, change = room(chain, 420.0, "s", "t")
    assert put == 496.0 >= 360.0 + GAP
    assert moved(chain, change) == {"t": 208.0, "w": 208.0}


@pytest.mark.parametrize(
    ("left", "width", "growth"),
    [
        (-50.0, 311.0, (0.0, 208.0)),  # begins before, reaches beyond: grows
        (-50.0, 310.0, (0.0, 0.0)),  # ends where the target begins
        (100.0, 161.0, (208.0, 0.0)),  # begins in between and reaches beyond: moves
        (100.0, 160.0, (0.0, 0.0)),
        (260.0, 50.0, (208.0, 0.0)),
    ],
)
def test_frames_and_notes_grow_or_move_with_what_they_reach(chain, left, width, growth):
    chain.do(add_frame, "f", (left, 0.0, width, 50.0))
    chain.do(add_note, "n", at=(left, 0.0), size=(width, 50.0))
    chain.document.apply(room(chain, 150.0)[1])
    (frame,), (note,) = chain.document.frames.values(), chain.document.notes.values()
    assert (frame.x - left, frame.width - width) == growth
    assert (note.x - left, note.width - width) == (growth[0], 0.0), "a note never grows"


def test_where_there_is_room_nothing_moves(chain):
    chain.document.apply(room(chain, 0.0)[1])
    put, change = room(chain, 230.0)
    assert not change
    assert put == 240.0


def test_what_is_locked_and_what_is_put_in_stay(chain):
    chain.document.apply(lock(chain.document, [chain["t"]]))
    _, change = room(chain, 150.0, node=chain["w"])
    assert moved(chain, change) == {"s": 208.0, "u": 208.0}


def test_a_wire_that_leads_back_pushes_nothing(chain):
    chain.do(move, {chain["s"]: (-200.0, 0.0)})
    assert room(chain, -50.0) == (-50.0, Change())


def test_frames_and_notes_make_way_and_a_frame_around_both_ends_grows(chain):
    around, there, note = (
        Frame(90, "", -20, -20, 700, 100),
        Frame(91, "", 244, -20, 130, 90),
        Note(92, "", 500, 400, 90, 50),
    )
    left = Note(93, "", 0, 400, 90, 50)
    chain.document.apply(Change.add(around, there, note, left))
    chain.document.apply(room(chain, 150.0)[1])
    frames, notes = chain.document.frames, chain.document.notes
    assert (frames[90].x, frames[90].width) == (-20, 908)
    assert (frames[91].x, frames[91].width) == (452, 130)
    assert (notes[92].x, notes[93].x) == (708, 0)
