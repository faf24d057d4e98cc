"""Moving things, and laying a graph out."""

from random import Random

import pytest

from core.edits import arranging, marking, nodes
from core.errors import EditError
from core.figure import GAPS
from tests.core.building import Drawing, product
from tests.core.naive import exact


@pytest.fixture
def drawing():
    return product()


def corners(drawing):
    return {drawing.document.nodes[i].name: (p.x, p.y) for i, p in drawing.document.places.items()}


def test_moving(drawing):
    drawing.do(nodes.add_note, "a")
    note = next(iter(drawing.document.notes))
    drawing.do(arranging.move, {drawing["x"]: (5, 6), note: (7, 8), drawing["y"]: (0.0, 100.0)})
    assert corners(drawing)["x"] == (5.0, 6.0)
    assert (drawing.document.notes[note].x, drawing.document.notes[note].y) == (7.0, 8.0)
    assert len(arranging.move(drawing.document, {drawing["x"]: (5, 6)}).pairs) == 0


def test_nudging_what_is_selected(drawing):
    chosen = [drawing["x"], drawing["f"], *drawing.document.wires]
    drawing.do(arranging.nudge, chosen, 16.0, -16.0)
    assert corners(drawing)["x"] == (16.0, -16.0)
    assert corners(drawing)["f"] == (516.0, 84.0)
    assert corners(drawing)["y"] == (0.0, 100.0)


@pytest.mark.parametrize("far", [1e8, float("nan")])
def test_moving_out_of_the_world_is_told(drawing, far):
    before = exact(drawing.document)
    with pytest.raises(EditError, match="'x': a position is a finite number"):
        drawing.do(arranging.move, {drawing["x"]: (far, 0.0)})
    assert exact(drawing.document) == before


def test_what_is_gone_cannot_be_moved(drawing):
    with pytest.raises(EditError, match="There is no frame or note 99"):
        drawing.do(arranging.move, {99: (0.0, 0.0)})


def test_arranging_puts_feeders_left_of_what_they_feed(drawing):
    drawing.do(arranging.arrange)
    place = corners(drawing)
    assert place["x"][0] == place["y"][0] < place["p"][0] < place["f"][0]
    assert place["z"][0] == place["p"][0], "z stands beside what it feeds"
    assert place["x"][1] < place["y"][1], "the first input on top"
    assert place["p"][1] < place["z"][1]


def test_arranging_keeps_the_middle(drawing):
    sizes = dict.fromkeys(drawing.document.nodes, (100.0, 50.0))

    def middle():
        xs, ys = zip(*corners(drawing).values(), strict=True)
        return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2

    before = middle()
    drawing.do(arranging.arrange, None, sizes)
    assert middle() == pytest.approx(before, abs=1.0)


def test_arranging_some_leaves_the_others(drawing):
    before = corners(drawing)
    drawing.do(arranging.arrange, [drawing["x"], drawing["p"]])
    after = corners(drawing)
    assert {name for name in after if after[name] != before[name]} <= {"x", "p"}
    assert after["x"][0] < after["p"][0]


def test_arranging_inside_a_block(drawing):
    block = drawing.group("p", "f")
    outside = {name: place for name, place in corners(drawing).items() if name in ("block", "z")}
    drawing.do(arranging.arrange, parent=block)
    inside = {n.name: drawing.document.places[n.id].x for n in drawing.document.children(block)}
    assert inside["x"] < inside["p"] < inside["f"]
    assert {name: corners(drawing)[name] for name in outside if name != "z"} == {"block": outside["block"]}


def test_arranging_nothing_changes_nothing(drawing):
    assert not arranging.arrange(drawing.document, [])
    block = drawing.group("p")
    with pytest.raises(EditError, match="different blocks"):
        arranging.arrange(drawing.document, [drawing["x"], next(iter(drawing.document.children(block))).id])


def test_arranging_twice_changes_nothing_the_second_time(drawing):
    drawing.do(arranging.arrange)
    once = corners(drawing)
    drawing.do(arranging.arrange)
    assert corners(drawing) == once


def test_aligning_with_real_sizes(drawing):
    sizes = {drawing["x"]: (100.0, 40.0), drawing["p"]: (60.0, 80.0)}
    chosen = [drawing["x"], drawing["p"]]
    expected = {
        "left": [(0.0, 0.0), (0.0, 50.0)],
        "right": [(210.0, 0.0), (250.0, 50.0)],
        "centre": [(105.0, 0.0), (125.0, 50.0)],
        "top": [(0.0, 0.0), (250.0, 0.0)],
        "bottom": [(0.0, 90.0), (250.0, 50.0)],
        "middle": [(0.0, 45.0), (250.0, 25.0)],
    }
    for edge, wanted in expected.items():
        drawing.do(arranging.align, chosen, edge, sizes)
        assert [corners(drawing)[name] for name in "xp"] == wanted, edge
        drawing.history.undo()


def test_others_align_with_what_is_locked(drawing):
    drawing.do(marking.lock, [drawing["p"]])
    drawing.do(arranging.align, [drawing["x"], drawing["p"]], "left")
    assert corners(drawing)["x"] == (250.0, 0.0)


def test_distributing_makes_the_gaps_equal(drawing):
    sizes = {drawing["x"]: (100.0, 40.0), drawing["p"]: (200.0, 40.0), drawing["f"]: (100.0, 40.0)}
    drawing.do(arranging.distribute, list(sizes), "across", sizes)
    assert [corners(drawing)[name][0] for name in "xpf"] == [0.0, 200.0, 500.0]
    drawing.do(arranging.distribute, [drawing[name] for name in "xyz"], "down")
    assert [corners(drawing)[name][1] for name in "xyz"] == [0.0, 100.0, 200.0]
    drawing.do(arranging.move, {drawing["x"]: (0.0, 250.0), drawing["y"]: (0.0, 0.0), drawing["z"]: (0.0, 90.0)})
    drawing.do(arranging.distribute, [drawing[name] for name in "xyz"], "down")
    assert [corners(drawing)[name][1] for name in "xyz"] == [250.0, 0.0, 125.0], "in the order in which they lie"


def test_frames_align_with_nodes(drawing):
    drawing.do(nodes.add_frame, "Frame", (40.0, 300.0, 200.0, 100.0))
    frame = next(iter(drawing.document.frames))
    drawing.do(arranging.align, [frame, drawing["x"]], "right")
    assert drawing.document.places[drawing["x"]].x == 80.0


def test_too_few_to_align(drawing):
    with pytest.raises(EditError, match="at least 2"):
        arranging.align(drawing.document, [drawing["x"]], "left")
    with pytest.raises(EditError, match="at least 3"):
        arranging.distribute(drawing.document, [drawing["x"], drawing["y"]], "down")


def test_what_lies_in_different_blocks_is_not_aligned(drawing):
    block = drawing.group("p")
    inside = drawing.document.find("p", block).id
    with pytest.raises(EditError, match="different blocks"):
        arranging.align(drawing.document, [drawing["x"], inside], "left")


def test_what_is_locked_stays_and_nothing_lies_on_it(drawing):
    drawing.do(marking.lock, [drawing["p"]])
    before = corners(drawing)["p"]
    drawing.do(arranging.move, {drawing["x"]: before, drawing["y"]: before})
    drawing.do(arranging.arrange)
    assert corners(drawing)["p"] == before
    spots = [(spot.x, spot.y) for spot in drawing.document.places.values()]
    for number, (x, y) in enumerate(spots):
        assert not any(abs(x - a) < 160 and abs(y - b) < 64 for a, b in spots[:number])


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_locked_stays_and_the_others_keep_clear_of_it(seed):
    random, drawing = Random(seed), Drawing()
    names = [f"n{i}" for i in range(14)]
    for i, name in enumerate(names):
        drawing.operation(name, "add", *random.sample(names[:i], min(i, 2)), at=(random.random() * 900, 300.0))
    sizes = {drawing[name]: (random.randint(40, 400), random.randint(20, 300)) for name in names}
    locked = {drawing[name] for name in random.sample(names, 4)}
    drawing.do(marking.lock, locked)
    before = dict(drawing.document.places)
    drawing.do(arranging.arrange, sizes=sizes)
    after = drawing.document.places
    assert all(after[ident] == before[ident] for ident in locked)
    for one in sizes.keys() - locked:
        for other in sizes.keys() - {one}:
            (left, right), (top, bottom) = (
                (one, other) if getattr(after[one], axis) < getattr(after[other], axis) else (other, one)
                for axis in "xy"
            )
            across = after[right].x - after[left].x - sizes[left][0]
            down = after[bottom].y - after[top].y - sizes[top][1]
            assert across >= arranging.GRID - 1 or down >= GAPS[1] - 1
