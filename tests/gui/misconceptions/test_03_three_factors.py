"""Belief 3: the local, the upstream and the final gradient are the same.

The step panel has three fixed columns, U, L and D, with a letter, a word and a colour of their own: what comes from
above, what this operation adds, and their product. They never change places, and empty ones stay where they are.
"""

import pytest

from core import Graph
from tests.gui.canvas.drawing import colours
from tests.gui.walking import Walk, laid_out


def chain():
    """f = exp(3·x) at x = 0.5: no two of the three factors are alike."""
    graph = Graph()
    x, k = graph.variable(0.5, name="x"), graph.variable(3.0, name="k", role="constant")
    product = k * x
    f = graph.apply("exp", product)
    return laid_out(graph, p=product, f=f)


@pytest.fixture
def walk(window, qtbot):
    return Walk(window, chain(), qtbot)


def columns(walk):
    """Captions and numbers, from left to right as they lie on the screen."""
    product = walk.panel.product
    boxes = product.upstream, product.local, product.downstream
    lying = sorted(
        zip(boxes, product.captions, strict=True), key=lambda pair: pair[0].mapToGlobal(pair[0].rect().topLeft()).x()
    )
    return [(caption.text(), box.reading.text) for box, caption in lying]


def test_three_columns_hold_what_comes_from_above_what_is_added_and_the_product(walk):
    walk.to("multiply", "p", "x")
    assert columns(walk) == [("U upstream", "4.482"), ("L local", "3"), ("D downstream", "13.45")]


def test_upstream_is_the_downstream_of_the_step_before(walk):
    walk.to("multiply", "f", "p")
    assert columns(walk) == [("U upstream", "1"), ("L local", "4.482"), ("D downstream", "4.482")]
    below = columns(walk)[2][1]
    walk.to("multiply", "p", "x")
    assert columns(walk)[0][1] == below


def test_the_columns_stay_where_they_are_at_every_step(walk):
    product = walk.panel.product
    boxes = product.upstream, product.local, product.downstream
    walk.window.session.stepping.go(0)
    walk.window.panels.docks["steps"].raise_()
    places = {tuple(box.x() for box in boxes)}
    for step in range(len(walk.window.session.runs.log)):
        walk.window.session.stepping.go(step)
        walk.window.grab()
        places.add(tuple(box.x() for box in boxes))
        assert [caption.text()[0] for caption in product.captions] == ["U", "L", "D"]
    assert len(places) == 1


def test_local_has_a_colour_of_its_own(walk):
    walk.to("multiply", "p", "x")
    theme = walk.window.appearance.theme
    product = walk.panel.product
    for box, ink in zip((product.upstream, product.local, product.downstream), "glg", strict=True):
        assert {"g": theme.gradient, "l": theme.local}[ink].name() in colours(box.grab().toImage())
    assert theme.local != theme.gradient != theme.value
