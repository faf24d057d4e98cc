"""Cards at kinks: what each engine gives there, measured, and what another choice changes."""

import math
import re

import numpy as np
import pytest

from core.graph import Graph
from core.lab.conventions import cards
from core.lab.conventions_exhibit import OtherConvention
from core.lab.hand import Hand
from core.lab.kink import NONE
from core.lab.kinks import KINKS
from core.ops import operations
from tests.core.lab.other_choice import gradients, shown_gradients, variables

ZERO, ONE, NAN, INF, MINUS_INF = [0.0], [1.0], [math.nan], [math.inf], [-math.inf]
AS_OURS = []  # they were measured to agree
CONSTANT_HALF, CONSTANT_ONE = ("constant", 0.5), ("constant", 1.0)
# operation, and which kink of it if there are several: (inputs, settings, measured on PyTorch 2.13, on JAX 0.10): the
# gradients of all inputs, one after the other; None where the engine has no such operation
MEASURED = {
    "abs": (([0.0],), {}, ZERO, ONE),
    "relu": (([0.0],), {}, ZERO, ZERO),
    "leaky_relu": (([0.0],), {}, [0.01], ONE),
    "relu6": (([6.0],), {}, ZERO, ZERO),
    "hardtanh": (([1.0],), {}, ZERO, ONE),
    "hardsigmoid": (([3.0],), {}, ZERO, ZERO),
    "clamp": (([1.0],), {"min": -1.0, "max": 1.0}, ONE, [0.5]),
    "maximum": (([1.0], [1.0]), {}, [0.5, 0.5], [0.5, 0.5]),
    "minimum": (([1.0], [1.0]), {}, [0.5, 0.5], [0.5, 0.5]),
    "maximum:constant": (([1.0, 0.0, 2.0], CONSTANT_ONE), {}, [0.5, 0.0, 1.0], [0.5, 0.0, 1.0]),
    "minimum:constant": ((CONSTANT_ONE, [1.0]), {}, [0.5], [0.5]),
    "amax": (([1.0, 1.0, 0.0],), {}, [0.5, 0.5, 0.0], [0.5, 0.5, 0.0]),
    "amin": (([0.0, 0.0, 1.0],), {}, [0.5, 0.5, 0.0], [0.5, 0.5, 0.0]),
    "max": (([1.0, 1.0, 0.0],), {}, [1.0, 0.0, 0.0], [0.5, 0.5, 0.0]),
    "min": (([0.0, 0.0, 1.0],), {}, [1.0, 0.0, 0.0], [0.5, 0.5, 0.0]),
    "norm": (([0.0, 0.0],), {}, [0.0, 0.0], NAN * 2),
    "std": (([1.0, 1.0, 1.0],), {}, [0.0] * 3, NAN * 3),
    "hypot": (([0.0], [0.0]), {}, NAN * 2, [0.5, 0.5]),
    "atan2": (([0.0], [0.0]), {}, [0.0, 0.0], NAN * 2),
    "sqrt": (([0.0],), {}, INF, INF),
    "log": (([0.0],), {}, INF, INF),
    "rsqrt": (([0.0],), {}, MINUS_INF, MINUS_INF),
    "log2": (([0.0],), {}, INF, INF),
    "log10": (([0.0],), {}, INF, INF),
    "log1p": (([-1.0],), {}, INF, INF),
    "asin": (([1.0],), {}, INF, INF),
    "atanh": (([1.0],), {}, INF, INF),
    "acos": (([1.0],), {}, MINUS_INF, MINUS_INF),
    "acosh": (([1.0],), {}, INF, INF),
    "pow": (([0.0], [0.0]), {}, [0.0, 0.0], [math.nan, 0.0]),
    "xlogy": (([0.0], [0.0]), {}, [0.0, math.nan], [-math.inf, math.nan]),
    "prelu": (([0.0], [0.25]), {}, [0.25, 0.0], None),
    "rrelu": (([0.0],), {"training": False}, [0.22916666666666666], None),
    "elu": (([0.0],), {"alpha": 2.0}, [2.0], [2.0]),
    "selu": (([0.0],), {}, [1.7580993408473766], [1.7580993408473766]),
    "hardswish:-3": (([-3.0],), {}, ZERO, ZERO),
    "hardswish:3": (([3.0],), {}, ONE, ONE),
    "threshold": (([1.0],), {"threshold": 1.0}, ZERO, None),
    "thresholded_relu": (([1.0],), {}, None, None),
    "hardshrink": (([-0.5],), {}, ZERO, None),
    "softshrink": (([0.5],), {}, ZERO, None),
    "sign": (([0.0],), {}, ZERO, ZERO),
    "floor": (([1.0],), {}, ZERO, ZERO),
    "ceil": (([1.0],), {}, ZERO, ZERO),
    "trunc": (([1.0],), {}, ZERO, ZERO),
    "round": (([0.5],), {}, ZERO, ZERO),
    "round:decimals": (([0.25],), {"decimals": 1}, ZERO, ZERO),
    "floor_divide": (([6.0], [3.0]), {}, [0.0, 0.0], [0.0, 0.0]),
    "fmod": (([6.0], [3.0]), {}, [1.0, -2.0], [1.0, -2.0]),
    "remainder": (([6.0], [3.0]), {}, [1.0, -2.0], [1.0, -2.0]),
    "div": (([1.0], [0.0]), {}, [math.inf, -math.inf], [math.inf, -math.inf]),
    "div:0 / 0": (([0.0], [0.0]), {}, [math.inf, math.nan], [math.inf, math.nan]),
    "reciprocal": (([0.0],), {}, MINUS_INF, MINUS_INF),
    "lgamma": (([0.0],), {}, MINUS_INF, NAN),
    "lgamma:-1": (([-1.0],), {}, NAN, NAN),
    "digamma": (([0.0],), {}, INF, INF),
    "digamma:-1": (([-1.0],), {}, [6.580790147320947e32], INF),
    "polygamma": (([0.0],), {}, MINUS_INF, NAN),
    "polygamma:-1": (([-1.0],), {}, MINUS_INF, NAN),
    "polygamma:even": (([-1.0],), {"n": 2}, INF, INF),
    "pow:steep": (([0.0], CONSTANT_HALF), {}, INF, INF),
    "pow:exponent": (([0.0], [2.0]), {}, [0.0, 0.0], [0.0, 0.0]),
    "pow:negative": (([-2.0], [2.0]), {}, [-4.0, math.nan], [-4.0, math.nan]),
    "max_pool1d": (([[[1.0, 1.0, 1.0]]],), {"stride": 1}, [1.0, 1.0, 0.0], [1.0, 1.0, 0.0]),
    "max_pool2d": (([[[[0.0, 1.0], [1.0, 1.0]]]],), {}, [0.0, 1.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]),
    "adaptive_max_pool1d": (([[[1.0, 1.0, 0.0]]],), {}, [1.0, 0.0, 0.0], None),
    "adaptive_max_pool2d": (([[[[0.0, 1.0], [1.0, 1.0]]]],), {}, [0.0, 1.0, 0.0, 0.0], None),
    "global_max_pool": (([[[1.0, 1.0, 0.0]]],), {}, None, None),
    "norm:1": (([0.0, 2.0],), {"p": 1.0}, [0.0, 1.0], [1.0, 1.0]),
    "norm:inf": (([1.0, -1.0, 0.0],), {"p": math.inf}, [0.5, -0.5, 0.0], [0.5, -0.5, 0.0]),
    "norm:inf of 0": (([0.0, 0.0],), {"p": math.inf}, [0.0, 0.0], [0.25, 0.25]),
    "norm:inf of 0, of three": (([0.0] * 3,), {"p": math.inf}, [0.0] * 3, [1 / 6] * 3),
    "norm:3": (([0.0, 0.0],), {"p": 3.0}, [0.0, 0.0], NAN * 2),
    "prod": (([0.0, 2.0, 3.0],), {}, [6.0, 0.0, 0.0], [6.0, 0.0, 0.0]),
    "cumprod": (([0.0, 2.0, 3.0],), {}, [9.0, 0.0, 0.0], [9.0, 0.0, 0.0]),
    "logsumexp": (([-math.inf, -math.inf],), {}, NAN * 2, NAN * 2),
    "softmax": (([-math.inf, -math.inf],), {}, NAN * 2, NAN * 2),
    "log_softmax": (([-math.inf, -math.inf],), {}, NAN * 2, NAN * 2),
    "softmin": (([math.inf, math.inf],), {}, NAN * 2, NAN * 2),
    "normalize": (([0.0, 0.0],), {"dim": 0}, [1e12, 1e12], None),
    "cosine_similarity": (([0.0, 0.0], [3.0, 4.0]), {"dim": 0}, [6e7, 8e7, 0.0, 0.0], None),
    "cosine_similarity:second": (([3.0, 4.0], [0.0, 0.0]), {"dim": 0}, [0.0, 0.0, 6e7, 8e7], None),
    "l1_loss": (([0.0], [0.0]), {}, [0.0, 0.0], None),
    "smooth_l1_loss": (([0.0], [0.0]), {"beta": 0.0}, [0.0, 0.0], None),
    "quantile_loss": (([0.0], [0.0]), {}, None, None),
    "hinge_loss": (([1.0], [1.0]), {}, None, None),
    "multi_margin_loss": (([[1.0, 0.0, -3.0]], np.array([0])), {}, [0.0, 0.0, 0.0], None),
    "multilabel_margin_loss": (([[1.0, 0.0]], np.array([[0, -1]])), {}, [0.0, 0.0], None),
    "hinge_embedding_loss": (([1.0, 5.0], np.array([-1, -1])), {"reduction": "sum"}, [-1.0, 0.0], None),
    "margin_ranking_loss": (([0.0, 5.0], [0.0, 0.0], np.array([1, 1])), {"reduction": "sum"},
                            [-1.0, 0.0, 1.0, 0.0], None),
    "cosine_embedding_loss": (([[1.0, 0.0]], [[0.0, 1.0]], np.array([-1])), {},
                              [0.0, 0.9999999999989999, 0.9999999999989999, 0.0], None),
    "triplet_margin_loss": (([[0.0]], [[1.0]], [[2.0]]), {"eps": 0.0}, [0.0, 1.0, -1.0], None),
    "kl_div": (([0.0], [0.0]), {"reduction": "sum"}, [0.0, math.nan], None),
}  # fmt: skip
WORDS = {  # how the cards tell these figures
    "0": ZERO, "1": ONE, "0, 0": [0.0, 0.0], "½, ½": [0.5, 0.5], "NaN": NAN, "inf": INF, "−inf": MINUS_INF,
    "0 unless slope_at_zero says more": ZERO,
    "NaN, 0": [math.nan, 0.0],
    "0, NaN": [0.0, math.nan], "−inf, NaN": [-math.inf, math.nan], "the slope on the left, 0.01": [0.01],
    "the slope on the left": AS_OURS, "1, and 0 from 2.15 on": ONE, "½ (jnp.clip) or 0 (lax.clamp)": [0.5],
    "½ (clamp: 1, and 0 from 2.15 on)": [0.5], "½ (lax.clamp: 0)": [0.5], "½ (clamp: 0)": [0.5],
    "the weight; 0 for the weight": [0.25, 0.0],
    "alpha, the slope on the left": [2.0],
    "1.7581, the slope on the left": [1.7581],
    "1, −⌊a/b⌋": [1.0, -2.0],
    "6.6e32, by rounding": [6.58e32],
    "1e12: divided by eps": [1e12],
    "infinite; NaN in b for 0 / 0": AS_OURS, "huge: divided by eps": AS_OURS, "the product of the others": AS_OURS,
}  # fmt: skip


def run_at_kink(case):
    inputs, settings, *_ = MEASURED[case]
    graph = Graph()
    made = graph.apply(case.split(":")[0], *(given(graph, i, x) for i, x in enumerate(inputs)), **settings)
    made = made[0] if isinstance(made, tuple) else made
    return graph.run(target=graph.apply("sum", made)), made.id


def given(graph, place, x):
    """An input: a number for a list of one."""
    if isinstance(x, tuple):
        return graph.variable(x[1], name=f"x{place}", role=x[0])
    array = np.array(x)
    return graph.variable(array.item() if array.shape == (1,) and isinstance(x, list) else array, name=f"x{place}")


def told(words, run, card):
    """The figures behind the words of a card: those of the choice that says the same, or of a table."""
    numbers = [i for i, choice in enumerate(card.kink.choices) if choice.label == words and words not in WORDS]
    if numbers:
        return shown_gradients(run, card.node, numbers[0])
    figures = [0.5 / len(gradients(run))] if words == "1/(2n), of n elements" else WORDS[words]
    if figures is AS_OURS:
        return gradients(run)
    if card.kink.only is not None:
        return np.concatenate([
            np.ravel(run.gradient(node)) if place != card.kink.only else figures
            for place, node in enumerate(variables(run))
        ])  # fmt: skip
    if len(figures) > 1:
        return figures
    lies = np.asarray(card.kink.at(*operands(run, card.node)))
    mine = gradients(run)
    return np.where(np.ravel(lies), figures[0], mine) if lies.size == mine.size else np.full(mine.shape, figures[0])


def operands(run, node):
    hand = Hand(run)
    return hand.operands(node)[1], hand.attributes(node)


@pytest.mark.parametrize("case", sorted(MEASURED))
def test_a_card_tells_what_was_measured(case):
    run, node = run_at_kink(case)
    (card,) = cards(Hand(run))
    assert card.node == node
    _, _, torch, jax = MEASURED[case]
    for words, figures in ((card.kink.torch, torch), (card.kink.jax, jax), (card.kink.ours, gradients(run))):
        assert (figures is None) == (words == NONE)
        if figures is not None:
            np.testing.assert_allclose(told(words, run, card), figures, rtol=1e-3)


def test_every_card_was_measured():
    assert {name for kink in KINKS for name in kink.operations} == {case.split(":")[0] for case in MEASURED}


@pytest.mark.parametrize("case", sorted(MEASURED))
def test_each_choice_gives_its_slope_and_leaves_the_run_alone(case):
    run, node = run_at_kink(case)
    before = gradients(run)
    (card,) = cards(Hand(run))
    for number, choice in enumerate(card.kink.choices):
        found = shown_gradients(run, node, number)
        if choice.slopes and len(before) == len(MEASURED[case][0]):
            wanted = [choice.slopes[min(i, len(choice.slopes) - 1)] for i in range(len(before))]
            for slope, own, got in zip(wanted, before, found, strict=True):
                np.testing.assert_allclose(got, own if slope is None else slope)
        if choice.share == "each":
            assert set(np.absolute(found)) <= {0.0, 1.0, 2.0}
            assert np.absolute(found).sum() > np.absolute(before).sum()
    np.testing.assert_array_equal(gradients(run), before)


def test_away_from_kinks_there_is_no_card():
    graph = Graph()
    x = graph.variable(0.5, name="x")
    run = graph.run(target=graph.apply("relu", x))
    assert cards(Hand(run)) == []
    assert "No operation sits on a kink" in OtherConvention().exhibit(run).lines[0]


def test_only_the_elements_at_the_kink_take_another_slope():
    graph = Graph()
    x = graph.variable(np.array([-1.0, 0.0, 2.0]), name="x")
    relu = graph.apply("relu", x)
    run = graph.run(target=graph.apply("sum", relu))
    (card,) = cards(Hand(run))
    assert card.elements == 1
    shown = OtherConvention(((relu.id, 2),)).exhibit(run)
    assert shown.gradients[x.id, 0].data.tolist() == [0.0, 1.0, 1.0]


SINGULAR = re.compile(
    r"slopes? (at|where|in|there)|slopes are|slope (is )?0 (at|where|everywhere)|where the slope is|also at the jumps"
    r"|gradient (at|where|of an element|holds)|equal|\btie|corner|bound|poles?\b|inf at|infinite at|just met|L1 loss"
    r"|nothing but|dividing by|shorter vectors|0 log 0|0 times|determinant of 0|stop at"
)
WITHOUT_A_CARD = {
    "argmax": "a number of an element has no slope at all",
    "argmin": "a number of an element has no slope at all",
    "sort": "which of equal elements goes where is an output too; PyTorch, JAX and Chainrule put the first first",
    "topk": "which of equal elements goes where is an output too; PyTorch, JAX and Chainrule put the first first",
    "sinc": "smooth: 0 is its only slope at 0",
    "celu": "smooth: 1 is its only slope at 0, from both sides",
    "logdet": "without an inverse there is no gradient to be chosen from: rounding makes it infinite on either side",
    "slogdet": "without an inverse there is no gradient to be chosen from: rounding makes it infinite on either side",
    "contrastive_loss": "a square, smooth where the margin is met; neither PyTorch nor JAX has it",
    "sparsemax": "what is left out hangs on all of a row; neither PyTorch nor JAX has it",
    "pairwise_distance": "smooth where vectors are equal, by the eps that is added",
    "binary_cross_entropy": "the logarithm is cut off at a value, by PyTorch and Chainrule alike",
    "masked_fill": "what is masked is another number, which x does not move",
    "where": "a matter of the branch that is not taken, which has a card of its own; the problems list advises",
    "zero_gradient": "its gradient is chosen by whoever puts it there",
}


@pytest.mark.parametrize("name", sorted(o.name for o in operations().values() if SINGULAR.search(o.convention)))
def test_what_speaks_of_a_kink_has_a_card_or_a_reason(name):
    assert (name in {told for kink in KINKS for told in kink.operations}) != (name in WITHOUT_A_CARD)


def test_reasons_are_given_for_operations_that_speak_of_a_kink():
    assert {name for name in WITHOUT_A_CARD if not SINGULAR.search(operations()[name].convention)} == set()


def test_a_power_of_a_negative_number_has_a_card_only_where_the_exponent_learns():
    graph = Graph()
    x, two = graph.variable(-2.0, name="x"), graph.variable(2.0, name="two", role="constant")
    assert cards(Hand(graph.run(target=graph.apply("pow", x, two)))) == []


def test_the_halves_of_a_loss_lie_between_its_sides():
    run, node = run_at_kink("hinge_loss")
    short, half, met = (shown_gradients(run, node, number) for number in range(3))
    assert (short.tolist(), half.tolist(), met.tolist()) == ([-1.0, -1.0], [-0.5, -0.5], [0.0, 0.0])


def test_of_a_tensor_only_the_elements_at_a_bound_take_another_slope():
    for name, inputs, settings in (("clamp", (), {"min": 1.0, "max": 2.0}), ("maximum", (1.0,), {})):
        graph = Graph()
        x = graph.variable(np.array([0.0, 1.0, 1.5]), name="x")
        bounds = [graph.variable(value, name="bound", role="constant") for value in inputs]
        made = graph.apply(name, x, *bounds, **settings)
        run = graph.run(target=graph.apply("sum", made))
        (card,) = cards(Hand(run))
        assert card.elements == 1
        one = next(number for number, choice in enumerate(card.kink.choices) if choice.label == "1")
        assert shown_gradients(run, made.id, one).tolist() == [0.0, 1.0, 1.0]
