"""What pictures tell: states that differ in shape, chips that lie free, at all scales and in all themes."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from core.document import Document
from core.edits.nodes import add_note, set_value
from core.engine import lean, request
from core.engine.evaluator import Evaluator
from core.steps import StepLog
from gui import theme as themes
from gui.canvas.chips import Chips
from gui.canvas.drawing import totals
from gui.canvas.drawing.batches import draw_even
from gui.canvas.drawing.bodies import SMALLEST_TEXT, SMALLEST_TITLE, corners
from gui.canvas.drawing.chip import MEAN, NO_CHIP, NORM, Chip, chip
from gui.canvas.drawing.detail import NEAR_FROM, detail_for, growth
from gui.canvas.drawing.picture import STRONG, WEAK
from gui.canvas.drawing.pills import Pill, draw_chip, draw_pills
from gui.canvas.drawing.sprites import Sprites
from gui.canvas.drawing.wire_chips import chips_of, pair_rects
from gui.canvas.hits import Hit
from gui.canvas.measure import TITLE
from gui.canvas.painter import render
from gui.canvas.placing import HEIGHT
from gui.canvas.tools.tip import told_about
from gui.export.render import extent, picture_of
from gui.look.reading import Kind, Reading
from tests.gui.canvas.conftest import wire_between
from tests.gui.canvas.drawing import Sketch, colours, fan_out, pixels, product
from tests.gui.seen import chip_text, render_image


@pytest.mark.parametrize("high", [0.4, 1.3, 2.6])
def test_from_afar_nodes_of_one_size_are_equally_many_pixels_high(qapp, high):
    image = QImage(40, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    tops = np.arange(3.2, 380.0, 6.37)
    boxes = np.stack([np.full(len(tops), 5.1), tops, np.full(len(tops), 25.1), tops + high], axis=1)
    with QPainter(image) as painter:
        painter.scale(0.5, 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        draw_even(painter, boxes * 2)
    inked = np.array([image.pixelColor(10, y).red() == 0 for y in range(400)])
    edges = np.flatnonzero(np.diff(inked.astype(int)))
    assert len(edges) == 2 * len(tops)
    assert set(np.diff(edges)[::2].tolist()) == {max(1, round(high))}


def test_a_chip_is_told_in_words(xyz):
    canvas, ids = xyz
    wires = {(w.source, w.target): w.id for w in canvas.session.document.wires.values()}
    assert chip_text(canvas, wires[ids["x"], ids["a"]]) == ("2", "12")
    assert chip_text(canvas, wires[ids["y"], ids["a"]]) == ("3", "8")
    assert chip_text(canvas, wires[ids["z"], ids["f"]]) == ("4", "6")
    canvas.session.stepping.go(0)
    assert chip_text(canvas, wires[ids["a"], ids["f"]]) == ("Not computed yet", "Not computed yet")


def test_what_is_drawn_once_only_is_not_kept_and_what_is_drawn_again_looks_the_same(theme):
    sprites, drawn = Sprites(), []
    pills = [Pill(chip(value), way) for value in (1.5, 0.0, np.nan) for way in ("value", "gradient")]
    for texts in (2, 2, 3, 2):
        image = QImage(400, 40, QImage.Format.Format_RGB32)
        image.fill(theme.canvas)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            again = [Pill(chip(float(texts)), "value"), *pills]
            draw_pills(painter, sprites, theme, again, np.array([(30.3 + 50 * n, 20.7) for n in range(7)]), 1.0)
        drawn.append(image)
    assert drawn[0] == drawn[1] == drawn[3] != drawn[2]
    look = (theme.name, 1000, 1.0)
    kept = [sprites.find((str(text), Kind.NUMBER, "value", False, look)) is not None for text in (2, 3)]
    assert kept == [True, False]


def test_of_large_tensors_the_mean_of_values_and_the_norm_of_gradients_is_told(theme):
    sketch = Sketch()
    x = sketch.variable("x", Sketch.array((2, 2)), (0, 0))
    y = sketch.variable("y", Sketch.array((2, 2), -1.5), (0, 128))
    product_ = sketch.apply("mul", (300, 64), x, y)
    sketch.target(sketch.apply("sum", (600, 64), product_))
    picture = picture_of(sketch.document, Evaluator(sketch.document).backward(), theme)
    wire = sketch.document.wires[wire_between(sketch.document, x, product_)]
    assert picture.chips.value(x).text == "2×2 μ 1.5"
    assert picture.chips.contribution(wire).text == picture.chips.gradient(x).text == "2×2 ‖·‖ 2.236"
    assert told_about(picture, Hit("wire", wire.id)).legend.startswith("μ is the mean · ‖·‖ is the norm")
    assert told_about(picture, Hit("node", sketch.document.view.target)).legend == ""


def test_what_a_run_let_go_of_is_told_as_such_and_computed_again_where_it_is_looked_into(monkeypatch):
    sketch = Sketch()
    x = sketch.variable("x", Sketch.array((2, 2)), (0, 0))
    y = sketch.apply("exp", (300, 0), x)
    sketch.target(sketch.apply("sum", (600, 0), y))
    whole = Evaluator(sketch.document).backward().value(y)
    monkeypatch.setattr(request, "MOST_BYTES", 0)
    monkeypatch.setattr(lean, "LEAST_BYTES", 8)
    run = Evaluator(sketch.document).backward()
    chips, thorough = Chips(), Chips(again=True)
    for each in (chips, thorough):
        each.show(run, None)
    wire = sketch.document.wires[wire_between(sketch.document, x, y)]
    assert chips.value(y).text == "[2×2]"
    assert chips.value(y).reading.words.startswith("Not kept")
    assert thorough.value(y).text == chip(whole).text
    below = chip(whole, NORM).text
    assert chips.gradient(x).text == thorough.gradient(x).text == below, "the gradients of leaves are kept"
    assert thorough.contribution(wire).text == below


@pytest.mark.parametrize("sign", [MEAN, NORM])
def test_the_kind_of_a_tensors_chip_is_told_by_mean_and_by_norm(sign):
    cancels, zeros, none = np.array([[3.0, -3.0] * 4]), np.zeros((2, 4)), np.zeros((2, 0))
    bad = np.array([[1.0, np.inf, -np.inf, 2.0]])
    kinds = [chip(array, sign).kind for array in (cancels, zeros, none, bad, np.full((2, 4), 1e200))]
    assert kinds == [Kind.NUMBER, Kind.ZERO, Kind.ZERO, Kind.BAD, Kind.NUMBER]


@pytest.mark.parametrize("flow", ["value", "gradient"])
def test_the_five_kinds_of_chip_differ_without_their_colours(theme, flow):
    none = Chip(Reading(Kind.NONE, "none", "No gradient"), "")
    kinds = [NO_CHIP, chip(0.0), none, chip(8.0), chip(float("nan"))]
    shapes = [outlines(picture_of_chip(theme, each, flow)) for each in kinds]
    for place, one in enumerate(shapes):
        for other in shapes[:place]:
            assert np.count_nonzero(one != other) > 25


def test_values_and_gradients_differ_without_their_colours(theme):
    value, gradient = (outlines(picture_of_chip(theme, chip(8.0), flow)) for flow in ("value", "gradient"))
    assert np.count_nonzero(value != gradient) > 40


@pytest.mark.parametrize("build", [product, fan_out])
def test_no_chip_lies_over_a_node_or_another_chip(theme, build):
    document, _ = build()
    picture = picture_of(document, Evaluator(document).backward(), theme)
    rects = chip_rects(picture, 1.0)
    nodes = [picture.geometry.rect(ident) for ident in document.nodes]
    assert not any(rect.intersects(node) for rect in rects for node in nodes)
    assert not any(one.intersects(other) for i, one in enumerate(rects) for other in rects[:i])


def test_two_wires_between_the_same_nodes_keep_their_chips_apart(theme):
    sketch = Sketch()
    x = sketch.variable("x", 1.5, (0, 0))
    sketch.target(sketch.apply("mul", (320, 0), x, x))
    picture = picture_of(sketch.document, Evaluator(sketch.document).backward(), theme)
    rects = chip_rects(picture, 1.0)
    assert len(rects) == 4
    assert not any(one.intersects(other) for i, one in enumerate(rects) for other in rects[:i])


def test_chips_stay_where_they_are_when_values_change(xyz, qtbot):
    canvas, ids = xyz
    picture, session = canvas.picture, canvas.session
    before = chips_of(picture, np.arange(4), 1.0)[1].tolist()
    session.do(set_value, ids["x"], -0.19661)
    qtbot.waitUntil(lambda: not session.runs.computer.busy)
    canvas.grab()
    assert chips_of(picture, np.arange(4), 1.0)[1].tolist() == before


@pytest.mark.parametrize("scale", [2.0, 1.0, 0.6, 0.3, 0.1, 0.05])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_all_scales_and_themes_can_be_painted(qapp, scale, name):
    themes.load_fonts()
    document, _ = fan_out()
    run = Evaluator(document).backward()
    look = themes.dark() if name == "dark" else themes.light()
    image = render_image(document, run, look, scale)
    found = colours(image)
    assert look.canvas.name() in found
    assert len(found) > 4


def test_a_document_without_nodes_can_be_painted(theme):
    assert render_image(Sketch().document, None, theme).width() > 0


def test_at_a_fan_out_the_parts_arrive_one_by_one(theme):
    document, ids = fan_out()
    run = Evaluator(document).backward()
    log = StepLog(run)
    picture = picture_of(document, run, theme)
    told = []
    for step in log:
        picture.show(run, log.state(step.index))
        if step.kind == "accumulate" and step.node == ids["b"]:
            told.append((picture.chips.gradient(ids["b"]).text, picture.state.received(ids["b"])))
    assert told == [("2", (1, 2)), ("5", (2, 2))]


@pytest.mark.parametrize("scale", [1.0, 0.4])
def test_the_sum_at_a_fan_out_hangs_clear_below_its_node_near_and_far(theme, scale, monkeypatch):
    document, ids = fan_out()
    drawn = []
    monkeypatch.setattr(totals, "draw_placed", lambda _painter, _picture, placed, _scale: drawn.extend(placed))
    render_image(document, Evaluator(document).backward(), theme, scale)
    (y,) = (y for pill, _, y in drawn if pill.chip.text == "Σ 5")
    bottom = picture_of(document, None, theme).geometry.rect(ids["b"]).bottom()
    assert y - HEIGHT / 2 * growth(scale) > bottom


@pytest.mark.parametrize("scale", [1.0, 0.4])
def test_what_has_arrived_at_a_fan_out_is_counted_near_and_far(theme, scale, monkeypatch):
    document, ids = fan_out()
    run = Evaluator(document).backward()
    log = StepLog(run)
    counted = []
    monkeypatch.setattr(totals, "_draw_parts", lambda _painter, _picture, _node, counts: counted.append(counts))
    for step in log:
        if step.kind == "accumulate" and step.node == ids["b"]:
            render_image(document, run, theme, scale, log.state(step.index))
    assert counted == [(1, 2), (2, 2)]


def test_local_derivatives_are_told_while_their_operation_is_at_work(theme):
    document, ids = product()
    run = Evaluator(document).backward()
    log = StepLog(run)
    picture = picture_of(document, run, theme)
    wire = document.incoming(ids["f"])[0]
    tags = {}
    for step in log:
        picture.show(run, log.state(step.index))
        tags.setdefault(step.kind, picture.chips.local(wire) if step.node == ids["f"] else None)
    assert tags["local"] == "4"
    assert tags["forward"] is tags["seed"] is tags["receive"] is None


def test_a_gradient_that_is_zero_by_rule_cuts_its_wire(theme):
    sketch = Sketch()
    x, y = sketch.variable("x", -1.0, (0, 0)), sketch.variable("y", 2.0, (0, 128))
    dead, alive = sketch.apply("relu", (300, 0), x, name="dead"), sketch.apply("relu", (300, 128), y, name="alive")
    sketch.target(sketch.apply("add", (600, 64), dead, alive))
    picture = picture_of(sketch.document, Evaluator(sketch.document).backward(), theme)
    assert picture.chips.blocked(sketch.document.incoming(dead)[0])
    assert not picture.chips.blocked(sketch.document.incoming(alive)[0])


def test_it_is_told_where_nan_and_infinity_first_arise(theme):
    sketch = Sketch()
    x, zero = sketch.variable("x", -1.0, (0, 0)), sketch.variable("zero", 0.0, (0, 128))
    log = sketch.apply("log", (300, 0), x)
    exp = sketch.apply("exp", (560, 0), log)
    root = sketch.apply("sqrt", (300, 128), zero)
    inverse = sketch.apply("reciprocal", (300, 256), zero)
    lost = sketch.apply("sub", (560, 256), inverse, inverse)
    sketch.target(sketch.apply("add", (800, 64), root, zero, name="end"))
    picture = picture_of(sketch.document, Evaluator(sketch.document).backward(), theme)
    assert picture.trouble(inverse) == "infinity arises here"
    assert picture.trouble(lost) == "NaN arises here"
    assert picture.trouble(log) == "NaN arises here"
    assert picture.trouble(exp) is None
    assert picture.trouble(root) == "the gradient becomes infinity here"
    assert picture.trouble(zero) is None


@pytest.mark.parametrize("scale", [1.0, 0.4])
def test_a_node_that_cannot_compute_has_a_sign_near_and_far(theme, scale):
    sketch = Sketch()
    x, y = sketch.variable("x", Sketch.array((2,)), (0, 0)), sketch.variable("y", Sketch.array((3,)), (0, 128))
    sum_ = sketch.apply("add", (300, 64), x, y)
    run = Evaluator(sketch.document).forward()
    assert sum_ in run.problems
    told, untold = (colours(render_image(sketch.document, each, theme, scale)) for each in (run, None))
    assert theme.warning.name() in told - untold
    assert theme.bad.name() not in told, "red is for what is not finite"


def test_why_a_node_cannot_compute_is_told_on_two_lines_beneath_it(theme):
    sketch = Sketch()
    x, y = sketch.variable("x", Sketch.array((2,)), (0, 0)), sketch.variable("y", Sketch.array((3,)), (0, 128))
    sum_ = sketch.apply("add", (300, 64), x, y)
    picture = picture_of(sketch.document, Evaluator(sketch.document).forward(), theme)
    node, image = picture.geometry.rect(sum_), QImage(400, 200, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.translate(-node.left() + 160, -node.top() + 20)
        render(painter, picture, extent(picture), detail_for(1.0, 2))
    below = round(node.height()) + 20
    inked = [
        any(image.pixelColor(x, y).name() == theme.warning.name() for x in range(400)) for y in range(below, below + 60)
    ]
    assert len([1 for before, now in pairwise(inked) if now and not before]) >= 2, "lines with nothing between them"
    assert not any(inked[40:]), "beneath it is the next node"


@pytest.mark.parametrize("look", [themes.light(), themes.dark()], ids=lambda look: look.name)
def test_a_selection_is_as_strong_on_a_node_that_is_dimmed(qapp, look):
    document, ids = product()
    run = Evaluator(document).backward()
    log = StepLog(run)
    picture = picture_of(document, run, look, log.state(len(log) - 2))
    assert picture.is_done(ids["f"])
    picture.geometry.select({ids["f"]})
    rect = extent(picture)
    image = QImage(rect.size().toSize(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, detail_for(1.0, 4))
    node = picture.geometry.rect(ids["f"]).translated(-rect.topLeft())
    assert image.pixelColor(int(node.center().x()), int(node.top()) - 2).name() == look.selection.name()


def test_how_to_begin_is_told_on_a_canvas_without_anything(open_canvas, theme):
    canvas = open_canvas(Document())
    middle = QRect(0, 260, canvas.width(), 40)
    assert theme.text.name() in colours(canvas.grab(middle).toImage())
    canvas.session.do(add_note, "Mine", at=(4_000.0, 4_000.0))
    assert theme.text.name() not in colours(canvas.grab(middle).toImage())


def test_the_near_view_begins_where_names_can_be_read():
    assert TITLE.size * NEAR_FROM >= SMALLEST_TEXT
    assert detail_for(NEAR_FROM, 10).near
    assert detail_for(NEAR_FROM - 0.01, 10).names
    kept = (s / 100 for s in range(40, 54) if detail_for(s / 100, 10, detail_for(1.0, 10)).near)
    assert all(TITLE.size * scale >= SMALLEST_TITLE for scale in kept)


def test_the_frame_of_a_step_is_open_in_the_middle_of_each_side():
    rect = QRectF(0, 0, 100, 60)
    frame = corners(rect, 10)
    for at in ((50, 0), (50, 60), (0, 30), (100, 30)):
        assert not frame.intersects(QRectF(at[0] - 4, at[1] - 4, 8, 8))
    assert frame.boundingRect() == rect


def test_vanished_and_exploded_gradients_are_told_by_colour_from_afar(theme):
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    small, large = sketch.variable("small", 1e-6, (0, 128)), sketch.variable("large", 1e6, (0, 256))
    weak = sketch.apply("mul", (300, 0), x, small, name="weak")
    strong = sketch.apply("mul", (300, 128), x, large, name="strong")
    sketch.target(sketch.apply("add", (600, 64), weak, strong))
    picture = picture_of(sketch.document, Evaluator(sketch.document).backward(), theme)
    slots = [picture.geometry.wires.slot_of[wire_between(sketch.document, x, node)] for node in (weak, strong)]
    assert picture.flowing(np.array(slots)).tolist() == [WEAK, STRONG]


def chip_rects(picture, scale):
    """The chips of each wire in turn: value, gradient."""
    slots = np.flatnonzero(picture.geometry.wires.alive)
    pairs, centres, _ = chips_of(picture, slots, scale)
    rects = [pair_rects(QPointF(*c), pair, scale) for pair, c in zip(pairs, centres.tolist(), strict=True)]
    return [rect for pair in rects for rect in pair]


def picture_of_chip(theme, each, flow) -> QImage:
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(theme.canvas)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(40, 20)
        draw_chip(painter, Sprites(vector=True), theme, Pill(each, flow), 1.0)
    return image


def outlines(image: QImage) -> np.ndarray:
    """Where a picture is not its background, whatever the colour: all that someone who sees no hues has."""
    ground = QColor(image.pixel(0, 0))
    grey = pixels(image).astype(int)
    return np.abs(grey - np.array([ground.blue(), ground.green(), ground.red()])).sum(-1) > 60
