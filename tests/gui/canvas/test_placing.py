"""Chips lie at the same places whether a few are placed or many at once."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from gui.canvas import placing
from gui.canvas.geometry import Geometry
from tests.gui.canvas.drawing import Sketch


@pytest.fixture
def crowded(qapp):
    """Nodes close to each other, wired across, some twice."""
    sketch, draw = Sketch(), np.random.default_rng(3)
    nodes = [sketch.variable(f"x{i}", 1.0, draw.uniform(0, 900, 2)) for i in range(12)]
    for i in range(30):
        first, second = draw.choice(nodes, 2).tolist()
        nodes.append(sketch.apply("mul", draw.uniform(0, 1500, 2), first, second, name=f"m{i}"))
    return Geometry(sketch.document)


@pytest.mark.parametrize("growth", [1.0, 1.7])
def test_many_are_placed_as_few_are(crowded, monkeypatch, growth):
    slots = np.flatnonzero(crowded.wires.alive)
    widths = np.random.default_rng(4).uniform(20, 120, len(slots))
    found = []
    for many in (0, 10_000):
        monkeypatch.setattr(placing, "MANY", many)
        chips = placing.Placing(crowded, growth)
        first, again = chips.centres(slots[::2], widths[::2]), chips.centres(slots, widths + 30)
        found.append([part.tolist() for part in (*first, *again)])
    assert found[0] == found[1]
    assert any(found[0][1]) != all(found[0][1]), "some are free and some are not"


def test_chips_larger_than_the_graph_lie_close_to_a_wire_that_has_no_room_for_them(qapp, monkeypatch):
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    sketch.apply("neg", (220, 0), x, name="y")
    geometry = Geometry(sketch.document)
    slots, widths = np.flatnonzero(geometry.wires.alive), np.array([60.0])
    y = geometry.wires.curve[slots[0], 1]
    far = placing.Placing(geometry, 2.0)
    centres, free = far.centres(slots, widths)
    assert free.tolist() == [True]
    assert placing.PAIR <= abs(centres[0, 1] - y) < 2 * placing.PAIR
    assert far.at(QPointF(*centres[0])) == geometry.wires.records[slots[0]].id
    monkeypatch.setattr(placing, "MOST_CLOSE", 0)
    for elsewhere in (placing.Placing(geometry, 2.0), placing.Placing(geometry)):
        centres, free = elsewhere.centres(slots, widths)
        assert (round(centres[0, 1] - y, 6), free.tolist()) == (0.0, [False])
