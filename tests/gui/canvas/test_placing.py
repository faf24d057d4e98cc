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


def test_chips_larger_than_the_graph_lie_close_to_a_wire_that_has_no_room_for_them(qapp):
    """A short wire between two nodes: at 100 % its chips cover them, far away they are above or below it."""
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    sketch.apply("neg", (220, 0), x, name="y")
    geometry = Geometry(sketch.document)
    slots, widths = np.flatnonzero(geometry.wires.alive), np.array([60.0])
    (y,) = {float(y) for y in geometry.wires.curve[slots[0], 1::2]}
    near, far = placing.Placing(geometry), placing.Placing(geometry, 2.0)
    (near_by, covers_nothing), (apart, free) = near.centres(slots, widths), far.centres(slots, widths)
    assert (round(near_by[0, 1], 6), covers_nothing[0]) == (y, False)
    assert (round(abs(apart[0, 1] - y), 6), free[0]) == (placing.PAIR, True)
    assert far.at(QPointF(*apart[0])) == geometry.wires.records[slots[0]].id
