"""What chips say is found once for a tensor, however many wires and runs share it, and never outlives it."""

import numpy as np
import pytest

from core.edits.nodes import set_value
from core.engine.evaluator import Evaluator
from core.measures import LARGE, mean, measured, norm
from gui.canvas.chips import Chips
from gui.canvas.drawing.chip import LATER_CHIP, MEAN, NORM, chip
from tests.gui.canvas.drawing import Sketch


@pytest.fixture
def made(monkeypatch):
    """What chips are made of."""
    made = []
    monkeypatch.setattr("gui.canvas.chips.chip", lambda data, *how: made.append(data) or chip(data, *how))
    return made


def fixed(array):
    array.flags.writeable = False
    return array


def test_a_tensor_that_stays_is_told_once_and_one_that_moves_again(made):
    sketch = Sketch()
    data, weight = (sketch.variable(name, fixed(np.full((4, 4), x)), (0, 0)) for name, x in (("x", 2.0), ("w", 1.0)))
    product = sketch.apply("mul", (300, 0), data, weight)
    sketch.target(sketch.apply("sum", (600, 0), product))
    evaluator, chips = Evaluator(sketch.document), Chips()
    chips.show(evaluator.backward(), None)
    assert [chips.value(node).text for node in (data, weight, product)] == ["4×4 μ 2", "4×4 μ 1", "4×4 μ 2"]
    assert len(made) == 3
    sketch.document.apply(set_value(sketch.document, weight, np.full((4, 4), 3.0)))
    chips.show(evaluator.backward(), None)
    assert [chips.value(node).text for node in (data, weight, product)] == ["4×4 μ 2", "4×4 μ 3", "4×4 μ 6"]
    assert len(made) == 5, "the data are as they were"
    assert chips.gradient(weight).text == chip(np.full((4, 4), 2.0), NORM).text == "4×4 ‖·‖ 8"


def test_wires_that_carry_one_gradient_share_what_is_told_of_it(made):
    sketch = Sketch()
    parts = [sketch.variable(name, fixed(np.ones((4, 4))), (0, 0)) for name in "ab"]
    sketch.target(sketch.apply("sum", (600, 0), sketch.apply("add", (300, 0), *parts)))
    chips = Chips()
    chips.show(Evaluator(sketch.document).backward(), None)
    told = {chips.contribution(wire).text for wire in sketch.document.wires.values()}
    assert told == {"4×4 ‖·‖ 4"}
    assert len(made) == 1


@pytest.mark.parametrize(
    ("entry", "sign", "asked", "text"),
    [
        (2.0, MEAN, [mean], "[5000] μ 2"),
        (2.0, NORM, [norm], "[5000] ‖·‖ 141.4"),
        (0.0, MEAN, [mean, norm], "[5000] μ 0"),
        (np.inf, NORM, [norm, measured], "[5000] inf"),
    ],
)
def test_of_a_large_tensor_no_more_is_looked_for_than_its_chip_says(entry, sign, asked, text):
    array, wanted, found = np.full(5000, entry), [], {}
    assert array.size > LARGE

    def glance(_array, how):
        if how not in found:
            wanted.append(how)
        return found.get(how)

    for how in asked:
        assert chip(array, sign, glance) is LATER_CHIP
        assert wanted[-1] is how
        found[how] = how(array)
    told = chip(array, sign, glance)
    assert told.text == text
    assert wanted == asked
    if measured not in asked:
        assert told.reading.text == told.reading.words == text, "which says the most until more is known"
        found[measured] = measured(array)
        assert told.reading.text.startswith("5000 values · mean")
