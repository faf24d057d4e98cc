"""Belief 9: the gradient of a bias has the shape of the batch.

The bias is drawn as what it is in a broadcast: one value that fans out into copies, one for each row. On the way back
the copies' gradients are summed over the very axis along which they were made, which is named, with the shapes.
"""

import numpy as np
import pytest

from core import Graph
from gui.canvas.drawing.tags import wire_tags
from gui.canvas.drawing.wire_words import copies_at, lines_of
from tests.gui.walking import Walk, laid_out

ROWS, UNITS = 4, 5


def batch():
    """f = sum(square(x W + b)) over four rows of five units."""
    graph = Graph()
    random = np.random.default_rng(0)
    x = graph.variable(random.normal(size=(ROWS, 2)), name="x", role="constant")
    w = graph.variable(random.normal(size=(2, UNITS)), name="W", role="parameter")
    b = graph.variable(np.arange(1.0, UNITS + 1), name="b", role="parameter")
    xw = graph.apply("matmul", x, w)
    z = xw + b
    square = graph.apply("square", z)
    f = graph.apply("sum", square)
    return laid_out(graph, xW=xw, z=z, h=square, f=f)


@pytest.fixture
def walk(window, qtbot):
    found = Walk(window, batch(), qtbot)
    canvas = window.canvas
    canvas.flight.setDuration(0)
    node = found.session.document.find("z").id
    canvas.camera.look_at(canvas.picture.geometry.rect(node).center(), 1.0)
    canvas.grab()
    return found


def told(walk):
    """What is written by the wire from the bias, as it is drawn."""
    wire = walk.wire("b", "z")
    picture = walk.window.canvas.picture
    slot = picture.geometry.wires.find(wire.id)
    walk.window.canvas.grab()
    (tag,) = wire_tags(picture, np.array([slot]), walk.window.canvas.camera.scale)
    assert tag.lines == lines_of(picture.chips, wire)
    return [text for text, _ in tag.lines]


def test_forward_the_bias_fans_out_into_a_copy_for_each_row(walk):
    walk.to("forward", "z")
    copies = copies_at(walk.window.canvas.picture.chips, walk.wire("b", "z"))
    assert (copies.count, copies.axes) == (ROWS, (0,))
    assert told(walk) == ["×4: [5] → 4×5"]


def test_backward_the_copies_are_summed_over_the_axis_that_is_named(walk):
    walk.to("sum", "z", "b")
    assert walk.panel.title.text() == "Sum over axis 0: the copies of b"
    assert walk.window.status.words.text() == (
        "b was copied along axis 0 on the way forward, from 5 values to 4×5; the gradients of the copies are summed "
        "over axis 0."
    )
    assert told(walk) == ["×4: [5] → 4×5", "Σ axis 0 → [5]"]
    boxes = walk.panel.product
    assert (np.shape(boxes.upstream.reading.data), np.shape(boxes.downstream.reading.data)) == ((4, 5), (5,))


def test_the_gradient_has_the_shape_of_the_bias_not_of_the_batch(walk):
    run = walk.session.runs.run
    bias, z = (walk.session.document.find(name).id for name in ("b", "z"))
    assert run.gradient(bias).shape == run.value(bias).shape == (UNITS,)
    assert run.gradient(z).shape == (ROWS, UNITS)
    assert np.allclose(run.gradient(bias), run.gradient(z).sum(axis=0))


def test_every_edge_tells_its_shape(walk):
    walk.session.stepping.go(None)
    shapes = {("x", "xW"): "4×2", ("W", "xW"): "2×5", ("xW", "z"): "4×5", ("b", "z"): "5 values", ("z", "h"): "4×5"}
    for ends, shape in shapes.items():
        value, gradient = walk.chips(*ends)
        assert value.startswith(shape), ends
        if ends[0] != "x":
            assert gradient.startswith(shape), ends


def test_the_wire_that_is_not_copied_has_no_fan(walk):
    picture = walk.window.canvas.picture
    assert copies_at(picture.chips, walk.wire("xW", "z")) is None
    assert lines_of(picture.chips, walk.wire("xW", "z")) == ()
