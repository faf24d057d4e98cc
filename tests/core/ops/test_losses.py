"""Losses: their values by hand, and their slopes where they are not smooth."""

import math

import numpy as np
import pytest

from core import evaluate, vjp
from tests.core.ops.slopes import slopes


def test_huber_is_delta_times_smooth_l1():
    assert slopes("huber_loss", 2.0, 0.0, delta=2.0)[0] == 2.0
    assert slopes("smooth_l1_loss", 2.0, 0.0, beta=2.0)[0] == 1.0


def test_a_sure_and_wrong_probability_has_a_huge_gradient():
    assert slopes("binary_cross_entropy", [0.0], [1.0])[0] == [-1e12]


def test_cross_entropy_of_ignored_rows_only_is_zero():
    scores = np.array([[1.0, 2.0]])
    assert evaluate("cross_entropy", [scores, np.array([-100])])[0] == 0.0
    assert vjp("cross_entropy", [scores, np.array([-100])], [1.0])[0].tolist() == [[0.0, 0.0]]


def test_cross_entropy_divides_by_the_weights_of_the_classes_that_occur():
    scores, target, weight = np.log([[0.5, 0.5], [0.2, 0.8]]), np.array([0, 1]), np.array([3.0, 1.0])
    expected = (3.0 * -math.log(0.5) - math.log(0.8)) / 4.0
    assert evaluate("cross_entropy", [scores, target, weight])[0] == pytest.approx(expected)


def test_the_gradient_of_cross_entropy_is_softmax_less_the_target():
    scores, target = np.array([[2.0, 1.0, 0.1], [0.0, 0.0, 0.0]]), np.array([0.0, 2.0])
    expected = evaluate("softmax", [scores])[0] - np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    assert np.allclose(vjp("cross_entropy", [scores, target], [1.0])[0], expected / 2)


def test_probabilities_as_target_get_a_gradient_and_class_numbers_none():
    scores, chances = np.log(np.array([[0.5, 0.5], [0.2, 0.8]])), np.array([[1.0, 0.0], [0.5, 0.5]])
    (loss,) = evaluate("cross_entropy", [scores, chances])
    assert loss == pytest.approx(-(math.log(0.5) + 0.5 * math.log(0.2 * 0.8)) / 2.0)
    assert np.allclose(vjp("cross_entropy", [scores, chances], [1.0])[1], -scores / 2.0)
    assert vjp("cross_entropy", [scores, np.array([0.0, 1.0])], [1.0])[1] is None


@pytest.mark.parametrize(
    ("name", "inputs", "attributes"),
    [
        ("hinge_embedding_loss", ([1.0], [-1.0]), {}),
        ("margin_ranking_loss", ([1.0], [0.0], [1.0]), {"margin": 1.0}),
        ("multilabel_margin_loss", ([1.0, 0.0], [0.0, -1.0]), {}),
        ("quantile_loss", ([1.0], [1.0]), {"q": 0.9}),
        ("contrastive_loss", ([[3.0, 4.0]], [[0.0, 0.0]], [-1.0]), {"margin": 5.0}),
        ("contrastive_loss", ([[0.0, 0.0]], [[0.0, 0.0]], [-1.0]), {"margin": 5.0}),
        ("cosine_embedding_loss", ([[1.0, 0.0]], [[0.0, 1.0]], [-1.0]), {}),
    ],
)
def test_the_slope_at_the_kink_of_a_loss_is_zero(name, inputs, attributes):
    gradient = slopes(name, *inputs, **attributes)[0]
    assert not np.any(gradient)


def test_a_variance_below_eps_still_gets_a_gradient():
    assert slopes("gaussian_nll_loss", [1.0], [0.0], [0.0], eps=0.5)[2] == [0.5 * (1.0 - 1.0 / 0.5) / 0.5]


def test_focal_loss_without_focus_is_half_the_binary_cross_entropy():
    scores, target = np.array([0.3, -2.0, 1.0]), np.array([1.0, 0.0, 0.3])
    focal = evaluate("sigmoid_focal_loss", [scores, target], alpha=0.5, gamma=0.0)[0]
    assert focal == pytest.approx(0.5 * evaluate("binary_cross_entropy_with_logits", [scores, target])[0])


def test_sets_that_agree_have_no_dice_loss():
    marks = np.array([[1.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
    assert evaluate("dice_loss", [marks, marks], reduction="none")[0].tolist() == [0.0, 0.0]
    assert evaluate("dice_loss", [marks[0], 1.0 - marks[0]])[0] == pytest.approx(1.0 - 1.0 / 4.0)


def test_info_nce_tells_pairs_apart_by_direction():
    pairs = np.eye(3)
    expected = -math.log(math.exp(2.0) / (math.exp(2.0) + 2.0))
    assert evaluate("info_nce_loss", [pairs, 5.0 * pairs], temperature=0.5)[0] == pytest.approx(expected)


def test_label_smoothing_spreads_a_part_of_the_target_evenly():
    scores = np.log(np.array([[0.7, 0.2, 0.1]]))
    expected = -(0.7 * math.log(0.7) + 0.3 * np.log([0.7, 0.2, 0.1]).mean())
    assert evaluate("cross_entropy", [scores, np.array([0])], label_smoothing=0.3)[0] == pytest.approx(expected)
