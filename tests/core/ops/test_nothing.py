"""Tensors without elements, and single numbers where a dimension is asked for, go through forward and back."""

import numpy as np
import pytest

from core import evaluate, vjp

NOTHING = np.zeros((0, 3, 5, 5))


@pytest.mark.parametrize(
    ("name", "inputs", "attributes"),
    [
        ("conv2d", [NOTHING, np.zeros((2, 3, 3, 3)), np.zeros(2)], {"padding": 1}),
        ("conv_transpose2d", [NOTHING, np.zeros((3, 2, 3, 3)), np.zeros(2)], {"stride": 2}),
        ("max_pool2d", [NOTHING], {}),
        ("avg_pool2d", [NOTHING], {}),
        ("adaptive_avg_pool2d", [NOTHING], {}),
        ("adaptive_max_pool2d", [NOTHING], {"output_size": 2}),
        ("global_max_pool", [NOTHING], {}),
        ("softmax2d", [NOTHING], {}),
        ("group_norm", [NOTHING], {}),
        ("layer_norm", [NOTHING], {}),
        ("cross_entropy", [np.zeros((0, 3)), np.zeros((0, 3))], {}),
        ("multilabel_margin_loss", [np.zeros((0, 3)), np.zeros((0, 3), int)], {}),
        ("dice_loss", [np.zeros((0, 3)), np.zeros((0, 3))], {}),
        ("embedding", [np.zeros(0, int), np.zeros((3, 2))], {}),
        ("embedding", [np.zeros(2, int), np.zeros((3, 0))], {}),
        ("scaled_dot_product_attention", [np.zeros((0, 3)), np.zeros((4, 3)), np.zeros((4, 2))], {}),
        ("scaled_dot_product_attention", [np.zeros((2, 3)), np.zeros((0, 3)), np.zeros((0, 2))], {}),
        ("cumprod", [np.zeros((2, 0))], {"dim": 1}),
        ("sort", [np.zeros((2, 0))], {}),
        ("sparsemax", [np.zeros((2, 0))], {}),
        ("diag", [np.zeros((2, 2))], {"diagonal": 5}),
        ("det", [np.zeros((0, 0))], {}),
        ("inv", [np.zeros((2, 0, 0))], {}),
        ("solve", [np.zeros((0, 0)), np.zeros(0)], {}),
        ("split_with_sizes", [np.zeros(2)], {}),
        ("polygamma", [np.zeros((2, 0))], {}),
        ("prelu", [-2.0, [0.5]], {}),
        ("cumsum", [2.0], {}),
        ("cumprod", [2.0], {}),
        ("sort", [2.0], {}),
        ("topk", [2.0], {}),
        ("median", [2.0], {}),
        ("roll", [2.0], {}),
        ("sparsemax", [2.0], {}),
        ("gumbel_softmax", [2.0], {"hard": True}),
    ],
)
def test_gradients_have_the_shapes_of_the_inputs(name, inputs, attributes):
    values = evaluate(name, inputs, **attributes)
    gradients = vjp(name, inputs, [np.ones(value.shape) for value in values], **attributes)
    for x, gradient in zip(inputs, gradients, strict=True):
        assert gradient is None or gradient.shape == np.shape(x)
    assert any(gradient is not None for gradient in gradients)
