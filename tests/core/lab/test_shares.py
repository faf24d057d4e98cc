"""Equal largest elements: how a choice shares the gradient among them, in windows and in reductions."""

import numpy as np
import pytest

from core.graph import Graph
from core.lab.conventions import cards
from core.lab.conventions_exhibit import OtherConvention
from core.lab.hand import Hand
from core.lab.kink import Choice
from tests.core.lab.other_choice import gradients, shown_gradients

FIRST = Choice("1 for the first", share="first")
POOLS = (
    ("max_pool1d", (2, 3, 9), {"kernel_size": 3, "stride": 2, "padding": 1}),
    ("max_pool1d", (3, 8), {"kernel_size": 2, "stride": 3, "dilation": 2, "ceil_mode": True}),
    ("max_pool2d", (2, 2, 7, 6), {"kernel_size": (3, 2), "stride": 2, "padding": (1, 0), "ceil_mode": True}),
    ("adaptive_max_pool1d", (2, 3, 7), {"output_size": 3}),
    ("adaptive_max_pool2d", (2, 7, 5), {"output_size": (3, 2)}),
    ("global_max_pool", (2, 3, 4, 2), {}),
)


@pytest.mark.parametrize(("name", "shape", "settings"), POOLS)
def test_the_first_of_a_window_is_what_pooling_takes(name, shape, settings):
    run, node = pooled(name, shape, settings)
    (card,) = cards(Hand(run))
    assert not OtherConvention(((node, card.kink.choices.index(FIRST)),)).exhibit(run).gradients


@pytest.mark.parametrize(("name", "shape", "settings"), POOLS)
def test_what_windows_share_evenly_adds_up_to_what_came(name, shape, settings):
    run, node = pooled(name, shape, settings)
    (card,) = cards(Hand(run))
    even, each = (shown_gradients(run, node, number) for number in (0, 2))
    assert even.sum() == pytest.approx(gradients(run).sum())
    assert each.sum() > even.sum()
    assert ((each > 0) == (even > 0)).all()
    assert card.elements <= np.count_nonzero(even)


def pooled(name, shape, settings):
    """A pooling of small whole numbers, of which many are equal; each window has a gradient of its own."""
    graph, numbers = Graph(), np.random.default_rng(7)
    x = graph.variable(numbers.integers(0, 3, shape).astype(float), name="x")
    made = graph.apply(name, x, **settings)
    made = made[0] if isinstance(made, tuple) else made
    weights = numbers.uniform(1.0, 2.0, graph.run().shape(made.id))
    return graph.run(target=graph.apply("sum", made * graph.variable(weights, name="w", role="constant"))), made.id


@pytest.mark.parametrize("name", ["amax", "amin", "max", "min"])
@pytest.mark.parametrize("dim", [0, 1, -1])
def test_shares_of_a_reduction_are_those_of_the_engine(name, dim):
    graph, numbers = Graph(), np.random.default_rng(3)
    x = graph.variable(numbers.integers(0, 3, (4, 5, 3)).astype(float), name="x")
    made = graph.apply(name, x, dim=dim)
    made = made[0] if isinstance(made, tuple) else made
    run = graph.run(target=graph.apply("sum", made))
    (card,) = cards(Hand(run))
    own = next(number for number, choice in enumerate(card.kink.choices) if choice.label == card.kink.ours)
    assert not OtherConvention(((made.id, own),)).exhibit(run).gradients
