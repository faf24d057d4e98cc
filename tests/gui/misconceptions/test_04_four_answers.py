"""Belief 4: 0, None and "not computed" are the same.

Four answers have four glyphs that differ in shape: a hollow dash, a ringed zero, a lock or a barred circle with the
reason, and a warning triangle for NaN and infinity. Words say which it is, wherever a number stands.
"""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from core import Graph
from core.edits.nodes import set_value
from gui.canvas.drawing.pills import Pill, draw_chip
from gui.canvas.drawing.sprites import Sprites
from gui.look.reading import Kind
from tests.gui.conftest import ident
from tests.gui.seen import name_in
from tests.gui.walking import Walk, laid_out


def answers():
    """f = relu(dead) + held·k + root at dead = -2: a zero, a constant, and, once it is negative, a NaN."""
    graph = Graph()
    dead, k = graph.variable(-2.0, name="dead"), graph.variable(3.0, name="k", role="constant")
    held, z = graph.variable(1.0, name="held"), graph.variable(4.0, name="z")
    f = graph.apply("relu", dead) + held * k + graph.apply("sqrt", z)
    cut = graph.apply("detach", held)
    aside = graph.apply("exp", z)
    return laid_out(graph, cut=cut, aside=aside, f=f)


@pytest.fixture
def walk(window, qtbot):
    return Walk(window, answers(), qtbot)


def words(walk, name):
    """What the inspector says of a node's gradient: in the box, and below it."""
    walk.session.select({ident(walk.session, name)})
    inspector = walk.window.panels.inspector
    walk.qtbot.waitUntil(lambda: name_in(inspector) == name)
    block = inspector.page.readings[0].gradient
    return block.picture.words, block.facts.text()


def test_the_four_answers_are_told_apart_in_words(walk):
    assert walk.gradient("dead").kind is Kind.ZERO
    assert words(walk, "dead")[0] == "0"
    assert walk.gradient("k").kind is Kind.NONE
    assert words(walk, "k") == ("no gradient", "No gradient: it is a constant")
    assert walk.gradient("cut").kind is Kind.NONE
    assert "it is detached" in words(walk, "cut")[1]
    assert words(walk, "aside")[1] == "No gradient: it is not on a path to 'f'"
    walk.start()
    assert walk.gradient("dead").kind is Kind.NOT_COMPUTED
    assert words(walk, "dead")[0] == "–"
    assert walk.gradient("dead").reading.told == "Not computed yet"
    walk.window.transport.walk.leave()
    walk.session.do(set_value, ident(walk.session, "z"), -1.0)
    walk.wait()
    assert walk.gradient("z").kind is Kind.BAD
    assert words(walk, "z")[0] == "nan"


def test_the_reason_for_none_is_that_of_the_node(walk):
    walk.session.do(set_value, ident(walk.session, "held"), np.array(2))
    walk.wait()
    reasons = {name: words(walk, name)[1] for name in ("k", "held")}
    assert reasons["k"] == "No gradient: it is a constant"
    assert reasons["held"] != reasons["k"]
    assert reasons["held"].startswith("No gradient: ")


def test_the_four_glyphs_differ_in_shape_not_only_in_colour(walk, theme):
    chips = {walk.gradient(name).kind: walk.gradient(name) for name in ("dead", "k")}
    walk.start()
    chips[Kind.NOT_COMPUTED] = walk.gradient("dead")
    walk.window.transport.walk.leave()
    walk.session.do(set_value, ident(walk.session, "z"), -1.0)
    walk.wait()
    chips[Kind.BAD] = walk.gradient("z")
    assert chips.keys() == {Kind.ZERO, Kind.NONE, Kind.NOT_COMPUTED, Kind.BAD}
    shapes = [_silhouette(chip, theme) for chip in chips.values()]
    for place, shape in enumerate(shapes):
        for other in shapes[place + 1 :]:
            assert np.mean(shape != other) > 0.02


def _silhouette(chip, theme):
    """Where a chip is painted, whatever the colour."""
    image = QImage(80, 40, QImage.Format.Format_Grayscale8)
    image.fill(theme.canvas)
    with QPainter(image) as painter:
        painter.translate(40, 20)
        draw_chip(painter, Sprites(vector=True), theme, Pill(chip, "gradient"), 1.0)
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(40, image.bytesPerLine())[:, :80]
    return np.abs(grey.astype(int) - int(grey[0, 0])) > 40
