"""Normalization and attention: statistics, defaults and corners that one formula for all would miss."""

import numpy as np
import pytest

from core import evaluate, vjp
from core.ops.linear_algebra import attention

RNG = np.random.default_rng(41)
BATCH = RNG.normal(2.0, 3.0, size=(5, 3, 4))


def test_a_batch_is_normalized_by_its_own_statistics_in_training():
    y = evaluate("batch_norm", [BATCH, np.zeros(3), np.ones(3)], training=True, eps=0.0)[0]
    assert np.allclose(y.mean((0, 2)), 0.0)
    assert np.allclose(y.var((0, 2)), 1.0)


def test_and_by_the_running_ones_later():
    y = evaluate("batch_norm", [BATCH, np.full(3, 2.0), np.full(3, 9.0)], eps=0.0)[0]
    assert np.allclose(y, (BATCH - 2.0) / 3.0)


def test_running_statistics_move_towards_the_batch_and_keep_the_unbiased_variance():
    mean, var = evaluate("running_stats", [BATCH, np.zeros(3), np.ones(3)])
    assert np.allclose(mean, 0.1 * BATCH.mean((0, 2)))
    assert np.allclose(var, 0.9 + 0.1 * BATCH.var((0, 2), ddof=1))


def test_a_shift_of_the_whole_set_changes_nothing():
    g = RNG.normal(size=BATCH.shape)
    for name, settings, axes in (("layer_norm", {}, 2), ("group_norm", {}, (1, 2)), ("instance_norm", {}, 2)):
        gradient = vjp(name, [BATCH], [g], **settings)[0]
        assert np.allclose(gradient.sum(axes), 0.0, atol=1e-12), name


def test_digits_survive_a_large_offset():
    small = RNG.normal(size=(2, 64))
    ours = evaluate("layer_norm", [small + 2.0**24])[0]
    assert np.allclose(ours, evaluate("layer_norm", [small])[0], atol=1e-7)


def test_rms_norm_without_eps_knows_the_width_of_its_numbers():
    x = np.zeros((1, 4), np.float32)
    x[0, 0] = 1e-4
    expected = x / np.sqrt(np.mean(np.square(x)) + np.finfo(np.float32).eps)
    assert np.allclose(evaluate("rms_norm", [x])[0], expected)
    assert vjp("rms_norm", [x], [np.ones_like(x)])[0][0, 1] == pytest.approx(1.0 / np.sqrt(2.5e-9 + 2.0**-23), rel=1e-3)


def test_a_query_that_sees_nothing_gives_zero_and_gets_zero():
    query, key, value = RNG.normal(size=(2, 3)), RNG.normal(size=(4, 3)), RNG.normal(size=(4, 2))
    mask = np.array([[True] * 4, [False] * 4])
    y = evaluate("scaled_dot_product_attention", [query, key, value, mask])[0]
    assert y[1].tolist() == [0.0, 0.0]
    gradients = vjp("scaled_dot_product_attention", [query, key, value, mask], [np.ones((2, 2))])
    assert gradients[0][1].tolist() == [0.0, 0.0, 0.0]
    assert gradients[3] is None
    assert all(np.isfinite(gradient).all() for gradient in gradients[:3])


def test_a_mask_of_numbers_is_added_and_one_of_truths_is_not():
    inputs = [RNG.normal(size=(2, 3)), RNG.normal(size=(4, 3)), RNG.normal(size=(4, 2))]
    seen = np.array([[True, False, True, True], [False, True, True, False]])
    added = np.where(seen, 0.0, -np.inf)
    by_truth, by_number = (evaluate("scaled_dot_product_attention", [*inputs, mask])[0] for mask in (seen, added))
    assert np.allclose(by_truth, by_number)


@pytest.mark.parametrize("block", [1, 12])
def test_attention_in_blocks_of_queries_is_the_same(monkeypatch, block):
    inputs = [RNG.normal(size=(2, 5, 3)), RNG.normal(size=(2, 5, 3)), RNG.normal(size=(2, 5, 2))]
    masks = [None, RNG.normal(size=(2, 5, 5)), RNG.normal(size=5) > -0.5, RNG.normal(size=(1, 5)) > -0.5]
    for mask in masks:
        for is_causal in (False, True):
            whole = evaluate("scaled_dot_product_attention", [*inputs, mask], is_causal=is_causal)[0]
            monkeypatch.setattr(attention, "_BLOCK_SCORES", block)
            parts = evaluate("scaled_dot_product_attention", [*inputs, mask], is_causal=is_causal)[0]
            monkeypatch.undo()
            assert np.allclose(parts, whole, rtol=1e-13)


def test_attention_to_the_past_does_not_look_ahead():
    x = RNG.normal(size=(4, 3))
    y = evaluate("scaled_dot_product_attention", [x, x, x], is_causal=True)[0]
    later = x.copy()
    later[3] += 1.0
    assert np.allclose(evaluate("scaled_dot_product_attention", [later, later, later], is_causal=True)[0][:3], y[:3])
