"""Tags by the chips of wires: copies and their sums, reasons of zeros; clear of all else, painted alike in parts."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from core import Graph
from core.edits.arranging import arrange
from core.edits.nodes import set_target
from core.engine.evaluator import Evaluator
from gui.canvas.drawing.detail import growth
from gui.canvas.drawing.tags import tags_around, wire_tags
from gui.canvas.drawing.wire_chips import chips_of, pair_rects
from gui.canvas.drawing.wire_words import copies_at, lines_of
from gui.export.render import picture_of
from tests.gui.seen import pixels

UNSEEN = 4  # of 255: edges of lines are smoothed a little otherwise where a part is painted


def layers(count=3):
    """Some layers relu(x W + b) of three rows, and their sum, the target; the relus are partly shut."""
    graph = Graph()
    x = graph.variable(np.linspace(-1, 1, 12).reshape(3, 4), name="x")
    for number in range(count):
        w = graph.variable(np.eye(4) - 0.1, name=f"W{number}")
        b = graph.variable(np.full(4, -5.0 * (number == 1)), name=f"b{number}")
        x = graph.apply("relu", x @ w + b)
    document = graph.document
    document.apply(set_target(document, graph.apply("sum", x).id))
    document.apply(arrange(document))
    return document


@pytest.fixture(params=[1.0, 0.6])
def scale(request):
    return request.param


@pytest.fixture
def picture(theme):
    document = layers()
    return picture_of(document, Evaluator(document).backward(), theme)


def all_wires(picture):
    return np.flatnonzero(picture.geometry.wires.alive)


def test_no_tag_covers_a_chip_a_node_or_another_tag(picture, scale):
    wires = all_wires(picture)
    pairs, centres, free = chips_of(picture, wires, scale)
    drawn = [(pair, at) for pair, at, alone in zip(pairs, centres, free, strict=True) if alone or growth(scale) == 1]
    taken = [rect for pair, at in drawn for rect in pair_rects(QPointF(*at), pair, scale)]
    boxes = picture.geometry.nodes.box[picture.geometry.nodes.alive.nonzero()[0]].tolist()
    taken += [QRectF(QPointF(*box[:2]), QPointF(*box[2:])) for box in boxes]
    tags = wire_tags(picture, wires, scale)
    assert tags
    for number, tag in enumerate(tags):
        others = [other.box for other in tags[:number]]
        assert not any(map(tag.box.intersects, [*taken, *others]))


def test_tags_stay_where_those_who_repaint_look_for_them(picture, scale):
    for slot in all_wires(picture).tolist():
        left, top, right, bottom = tags_around(picture.geometry.wires.bounds[slot], growth(scale)).tolist()
        for tag in wire_tags(picture, np.array([slot]), scale):
            assert QRectF(left, top, right - left, bottom - top).contains(tag.box)


def test_where_a_tag_lies_does_not_depend_on_which_others_are_drawn(picture, scale):
    wires = all_wires(picture)
    together = {tag.box.getRect() for tag in wire_tags(picture, wires, scale)}
    alone = {tag.box.getRect() for slot in wires for tag in wire_tags(picture, np.array([slot]), scale)}
    assert together == alone


def test_a_constant_number_is_copied_without_a_word(theme):
    graph = Graph()
    x = graph.variable(np.ones((3, 4)), name="x")
    y = graph.apply("sum", (x + 1.0) * graph.variable(2.0, name="k"))
    document = graph.document
    document.apply(set_target(document, y.id))
    picture = picture_of(document, Evaluator(document).backward(), theme)
    told = {document.nodes[wire.source].name: lines_of(picture.chips, wire) for wire in document.wires.values()}
    assert told["1"] == ()
    assert told["k"] == (("×12: 1 → 3×4", "value"), ("Σ axes 0 and 1 → 1", "gradient"))


def test_a_part_that_is_painted_anew_looks_as_all_painted_at_once(open_canvas):
    canvas = open_canvas(layers())
    canvas.zoom_to(0.8)
    canvas.sharpen()
    whole = pixels(canvas)
    tags = wire_tags(canvas.picture, all_wires(canvas.picture), canvas.camera.scale)
    box = next(tag.box for tag in tags if canvas.camera.visible.contains(tag.box))
    half, low = box.width() / 2, box.bottom() - 8  # a part of the tag alone, in two steps: no chip reaches there
    spots = [QRectF(box.left() + half * step, low + 3 * step, half, 4) for step in (0, 1)]
    canvas.damage(spots, exact=True)
    assert np.abs(pixels(canvas) - whole).max() <= UNSEEN


def test_stepping_to_and_fro_leaves_no_trace(open_canvas):
    canvas = open_canvas(layers())
    stepping, last = canvas.session.stepping, len(canvas.session.runs.log) - 1
    canvas.zoom_to(0.8)
    for step in (last - 2, last - 9, last - 3, last - 2):
        stepping.go(step)
        canvas.pulse.stop()
        canvas.grab()
    stepped = pixels(canvas)
    canvas.damage(None)
    assert np.abs(pixels(canvas) - stepped).max() <= UNSEEN


def test_copies_are_told_only_of_what_was_run(picture):
    document = picture.geometry.document
    wire = next(wire for wire in document.wires.values() if document.nodes[wire.source].name == "b0")
    assert copies_at(picture.chips, wire).count == 3
    picture.show(None, None)
    assert copies_at(picture.chips, wire) is None
    assert lines_of(picture.chips, wire) == ()
