"""Tags with local derivatives keep clear of chips and nodes."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from core.engine.evaluator import Evaluator
from core.steps import StepLog
from gui import theme as themes
from gui.canvas.drawing.local_tags import local_tags
from gui.canvas.drawing.wire_chips import chips_of, pair_rects
from gui.export.render import picture_of
from tests.gui.canvas.drawing import Sketch, product

SCALE = 1.0


def at_multiply(document):
    """The picture at the last product of the backward pass, with its chips placed."""
    run = Evaluator(document).backward()
    log = StepLog(run)
    step = [step.index for step in log if step.kind == "multiply"][-1]
    picture = picture_of(document, run, themes.light(), log.state(step))
    return picture, covered(picture)


def covered(picture):
    """The boxes of all nodes and of all chips."""
    slots = picture.geometry.told(picture.geometry.wires.alive.nonzero()[0])
    pairs, centres, _ = chips_of(picture, slots, SCALE)
    chips = [rect for pair, at in zip(pairs, centres, strict=True) for rect in pair_rects(QPointF(*at), pair, SCALE)]
    nodes = picture.geometry.nodes.box[picture.geometry.nodes.alive.nonzero()[0]].tolist()
    return [*chips, *(QRectF(QPointF(*box[:2]), QPointF(*box[2:])) for box in nodes)]


def cramped(gap, high):
    """x·y·z with the products so far right of what they read."""
    sketch = Sketch()
    x, y, z = (sketch.variable(name, value, (0, high * row)) for row, (name, value) in enumerate(VALUES))
    xy = sketch.apply("mul", (96 + gap, high / 2), x, y, name="xy")
    sketch.target(sketch.apply("mul", (2 * (96 + gap), high), xy, z, name="f"))
    return sketch.document


VALUES = (("x", 2.0), ("y", 3.0), ("z", 4.0))


@pytest.mark.parametrize("gap", [40, 80, 110, 130, 170])
@pytest.mark.parametrize("high", [64, 96])
def test_no_tag_covers_a_chip_or_a_node(qapp, gap, high):
    picture, taken = at_multiply(cramped(gap, high))
    boxes = [box for _, box in local_tags(picture, SCALE)]
    for number, box in enumerate(boxes):
        assert not any(map(box.intersects, [*taken, *boxes[:number]]))


def test_where_there_is_room_each_input_has_its_tag(qapp):
    for document in (product()[0], cramped(130, 64)):
        picture, _ = at_multiply(document)
        assert [label for label, _ in local_tags(picture, SCALE)] == ["local 3", "local 2"]
