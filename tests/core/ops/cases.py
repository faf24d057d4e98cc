"""Inputs for every operation in the registry, so that a new one is tested as soon as it is declared."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.ops import Operation, operations

# Away from the kinks of all operations: whole numbers, halves, and each other's multiples.
SIGNED = np.array([-2.69, -1.63, -0.81, -0.29, 0.37, 0.77, 1.21, 2.43])
POSITIVE = np.array([0.13, 0.29, 0.47, 0.83, 1.37, 2.09, 3.71, 5.3])

# Settings besides the defaults (or besides the example) that take another way through a kernel or a rule.
SETTINGS: Mapping[str, tuple[Mapping[str, Any], ...]] = {
    "adaptive_avg_pool2d": ({},),
    "adaptive_max_pool2d": ({},),
    "amax": ({"dim": 1, "keepdim": True}, {}),
    "amin": ({"dim": 1, "keepdim": True}, {}),
    "avg_pool1d": ({}, {"kernel_size": 3, "stride": 2, "ceil_mode": True}),
    "avg_pool2d": (
        {},
        {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True},
        {"kernel_size": 3, "padding": 1, "ceil_mode": True, "count_include_pad": False},
        {"kernel_size": 2, "divisor_override": 3},
    ),
    "batch_norm": ({"training": True, "eps": 0.1}, {"eps": 0.01}),
    "binary_cross_entropy": ({"reduction": "sum"}, {"reduction": "none"}),
    "binary_cross_entropy_with_logits": ({"reduction": "sum"}, {"reduction": "none"}),
    "cat": ({"dim": -1},),
    "celu": ({"alpha": 1.7},),
    "cholesky": ({"upper": True},),
    "clamp": ({"min": -1.0}, {"max": 2.0}, {"min": -1.0, "max": 2.0}),
    "clip_gradient": ({"limit": 0.5},),
    "contrastive_loss": ({"margin": 4.0, "reduction": "sum"}, {"margin": 1.0, "reduction": "none"}),
    "conv1d": ({"groups": 2}, {"padding": "same", "dilation": 2, "groups": 2}),
    "conv1d_weight": ({"kernel_size": 2, "stride": 2, "padding": 1, "groups": 2},),
    "conv2d": (
        {"groups": 2},
        {"padding": "same", "groups": 2},
        {"padding": (2, 1), "stride": (3, 2), "dilation": (1, 3), "groups": 2},
    ),
    "conv2d_weight": ({"kernel_size": (2, 1), "stride": 2, "padding": (0, 3), "groups": 2},),
    "conv_transpose1d": ({"groups": 2}, {"stride": 1, "dilation": 3, "output_padding": 2, "groups": 2}),
    "conv_transpose2d": ({"groups": 2}, {"stride": 3, "output_padding": (2, 1), "dilation": (1, 2), "groups": 2}),
    "cosine_embedding_loss": ({"reduction": "sum"}, {"reduction": "none", "margin": 0.3}),
    "cosine_similarity": ({"dim": -1}, {"dim": 0, "eps": 2.0}),
    "cross_entropy": (
        {"reduction": "sum", "label_smoothing": 0.2},
        {"reduction": "none"},
        {"ignore_index": 2},
        {"ignore_index": 2, "label_smoothing": 0.2},
    ),
    "cumprod": ({}, {"dim": -1}),
    "cumsum": ({},),
    "diag": ({}, {"diagonal": -1}),
    "dice_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "dropout": ({"training": False}, {"p": 1.0}, {"p": 0.0}),
    "elu": ({"alpha": 1.7},),
    "embedding": ({},),
    "flatten": ({}, {"end_dim": 1}),
    "flip": ({}, {"dims": 0}),
    "full_like": ({"fill_value": 0.0},),
    "gaussian_nll_loss": ({"reduction": "sum", "full": True}, {"reduction": "none"}),
    "gelu": ({"approximate": "tanh"},),
    "glu": ({"dim": 0},),
    "gradient_scale": ({"scale": 0.1},),
    "group_norm": ({"num_groups": 4, "eps": 0.1}, {}),
    "gumbel_softmax": ({"tau": 2.0, "dim": 0, "seed": 3},),
    "hardshrink": ({"lambd": 1.0},),
    "hardtanh": ({"min_val": -2.0, "max_val": 1.5},),
    "hinge_embedding_loss": ({"reduction": "sum", "margin": 2.0}, {"reduction": "none"}),
    "hinge_loss": ({"reduction": "sum", "margin": 0.7}, {"reduction": "none"}),
    "huber_loss": ({"reduction": "sum", "delta": 0.5}, {"reduction": "none", "delta": 2.0}),
    "index_select": ({"dim": 1},),
    "info_nce_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "instance_norm": ({"eps": 0.1},),
    "iou_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "kl_div": (
        {"log_target": True},
        {"reduction": "batchmean"},
        {"reduction": "sum"},
        {"reduction": "none", "log_target": True},
    ),
    "l1_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "layer_norm": ({"eps": 0.1},),
    "leaky_relu": ({"negative_slope": 0.3},),
    "linear_cross_entropy": ({"reduction": "sum", "label_smoothing": 0.2}, {"reduction": "none"}, {"ignore_index": 2}),
    "log_cosh_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "logsumexp": ({}, {"dim": 1, "keepdim": True}),
    "margin_ranking_loss": ({"reduction": "sum", "margin": 2.0}, {"reduction": "none"}),
    "masked_fill": ({"value": -3.0},),
    "max": ({"dim": 0, "keepdim": True},),
    "max_pool1d": ({}, {"kernel_size": 3, "stride": 2, "dilation": 2, "padding": 1, "ceil_mode": True}),
    "max_pool2d": ({}, {"kernel_size": 3, "stride": 2, "dilation": (2, 1), "padding": 1, "ceil_mode": True}),
    "mean": ({}, {"dim": 1, "keepdim": True}),
    "median": ({}, {"keepdim": True, "dim": 0}),
    "min": ({"dim": 0, "keepdim": True},),
    "mse_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "multi_margin_loss": ({"p": 2, "reduction": "sum"}, {"margin": 0.5, "reduction": "none"}),
    "multilabel_margin_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "multilabel_soft_margin_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "narrow": ({"dim": -1, "length": 2}, {"dim": 0, "length": 3}, {"dim": 1, "start": -3, "length": 2}),
    "nll_loss": ({"reduction": "sum"}, {"reduction": "none"}, {"ignore_index": 2}),
    "norm": (
        {"p": 1.0},
        {"p": 3.0, "dim": 1, "keepdim": True},
        {"p": math.inf, "dim": 1},
        {},
        *({"p": p, "dim": (0, -1)} for p in (0.5, 0.0, -1.5, -math.inf)),
    ),
    "normalize": ({"p": 1.0, "dim": -1}, {"p": 3.0}, {"eps": 2.0}, {"p": 0.5}),
    "pad": (
        {"pad": (0, 1, 2, 0), "value": 3.0},
        {"pad": (-1, 2, 1, -1), "value": 3.0},
        *({"pad": (2, 1), "mode": mode} for mode in ("reflect", "replicate", "circular")),
        {"pad": (-1, 2), "mode": "reflect"},
    ),
    "pairwise_distance": ({"p": 1.0, "keepdim": True}, {"p": 3.0, "eps": 0.1}),
    "permute": ({},),
    "poisson_nll_loss": ({"reduction": "sum", "full": True}, {"reduction": "none"}),
    "polygamma": ({"n": 0}, {"n": 3}),
    "prod": ({}, {"dim": 1, "keepdim": True}),
    "quantile_loss": ({"reduction": "sum"}, {"q": 0.1, "reduction": "none"}),
    "relu": ({"slope_at_zero": 0.5},),
    "repeat_interleave": ({"repeats": 3},),
    "rms_norm": ({"eps": 0.1},),
    "roll": ({}, {"shifts": (1, -2), "dims": (0, 1)}),
    "round": ({"decimals": 1}, {"decimals": -1}),
    "rrelu": ({"training": True, "lower": 0.1, "upper": 0.5},),
    "scaled_dot_product_attention": ({"is_causal": True}, {"scale": 0.3}, {"dropout_p": 0.4, "seed": 2}),
    "scatter": ({"dim": -1},),
    "sigmoid_focal_loss": ({"reduction": "sum", "gamma": 0.0}, {"reduction": "none", "alpha": -1.0, "gamma": 1.0}),
    "slice": ({"dim": 1, "start": 1}, {"dim": 0, "end": -1, "step": 2}),
    "smooth_l1_loss": ({"reduction": "sum", "beta": 0.5}, {"reduction": "none", "beta": 0.0}),
    "soft_margin_loss": ({"reduction": "sum"}, {"reduction": "none"}),
    "softplus": ({"beta": 2.5},),
    "softshrink": ({"lambd": 1.0},),
    "sort": ({"descending": True, "dim": 0},),
    "sparsemax": ({"dim": 0},),
    "split_with_sizes": ({"split_sizes": (1, 2), "dim": 0}, {"split_sizes": (1, 2, 0, 3), "dim": -1}),
    "squareplus": ({"b": 1.0},),
    "squeeze": ({}, {"dim": (1, 2)}),
    "stack": ({}, {"dim": -1}),
    "std": ({"correction": 0}, {"dim": 1, "keepdim": True}),
    "sum": ({}, {"dim": 1, "keepdim": True}),
    "swiglu": ({"dim": 0},),
    "tensor_split": ({"index": -1, "dim": 1}, {"index": 9, "dim": 0}),
    "threshold": ({"threshold": 0.5, "value": -2.0},),
    "thresholded_relu": ({"alpha": 0.5},),
    "tile": ({"dims": (2, 1, 3)},),
    "to_float": ({"dtype": "float32"},),
    "topk": ({"k": 2, "dim": 0, "largest": False},),
    "transpose": ({"dim0": 0, "dim1": 2},),
    "tril": ({}, {"diagonal": -1}),
    "triplet_margin_loss": (
        {"p": 1.0, "reduction": "sum"},
        {"swap": True, "reduction": "none", "margin": 3.0},
    ),
    "triu": ({}, {"diagonal": -1}),
    "var": ({"correction": 0}, {"dim": 1, "keepdim": True}),
}

_SEEN = np.array([[True, True, False], [False, False, False], [True, False, True]])
_CHANCES = np.array([[0.2, 0.5, 0.3], [0.6, 0.1, 0.3]])
_PIXELS = np.arange(24.0).reshape(2, 3, 4) % 7 - 3

# Inputs besides the example: ports left out, shapes that broadcast another way, kinds that make a difference.
FURTHER: Mapping[str, tuple[tuple[tuple[Any, ...], Mapping[str, Any]], ...]] = {
    "addmm": ((((), (3, 4), (4, 5)), {"beta": 0.5}),),
    "batch_norm": (((_PIXELS,), {}), ((_PIXELS, None, None, (3,)), {"eps": 0.1})),
    "binary_cross_entropy": (
        ((np.array([[0.2], [0.7]]), np.array([[0.1, 0.8, 0.5]] * 2), np.array([0.5, 2.0, 1.5])), {}),
        ((np.array([0.2, 0.7]), np.array([0.1, 0.8]), np.array([[0.5], [2.0]])), {"reduction": "none"}),
    ),
    "binary_cross_entropy_with_logits": (
        (((2, 3), _CHANCES, (3,), np.array([0.5, 2.0, 1.5])), {}),
        (((2, 3), _CHANCES, None, np.array([0.5, 2.0, 1.5])), {"reduction": "sum"}),
        (((2, 3), _CHANCES, (2, 1)), {"reduction": "none"}),
    ),
    "cross_entropy": (
        (((2, 3), _CHANCES), {}),
        (((2, 3), _CHANCES, np.array([0.5, 2.0, 1.5])), {"label_smoothing": 0.2}),
        (((2, 3), _CHANCES, np.array([0.5, 2.0, 1.5])), {"reduction": "none"}),
        (((2, 3, 2), (2, 3, 2)), {"reduction": "sum"}),
        (((3,), np.array([0.2, 0.3, 0.5])), {"label_smoothing": 0.1}),
    ),
    "conv2d": ((((3, 5, 5), (2, 3, 2, 2)), {"padding": "same"}),),
    "conv_transpose2d": ((((3, 2, 4), (3, 2, 2, 2)), {"stride": 2}),),
    "diag": ((((4,),), {"diagonal": -1}),),
    "group_norm": (((_PIXELS,), {"num_groups": 3}), ((_PIXELS, None, (3,)), {})),
    "huber_loss": (
        (((3, 2), (3, 2), (3, 2)), {}),
        (((3, 2), (1, 2), (3, 1)), {"reduction": "sum", "delta": 0.5}),
        (((3, 2), (3, 2), (2,)), {"reduction": "none"}),
    ),
    "l1_loss": (
        (((3, 2), (3, 2), (3, 1)), {}),
        (((3, 2), (3, 2), (3, 2)), {"reduction": "sum"}),
        (((3, 2), (1, 2), (3, 1)), {"reduction": "none"}),
    ),
    "layer_norm": ((((2, 3, 4), (3, 4)), {"normalized_shape": (3, 4)}), (((2, 3),), {})),
    "matmul": ((((4,), (2, 4, 5)), {}), (((3, 4), (4,)), {})),
    "linear_cross_entropy": ((((2, 3), (4, 3), np.array([3, 1])), {}),),
    "mse_loss": (
        (((3, 2), (3, 2), (3, 2)), {}),
        (((3, 2), (1, 2), (2,)), {}),
        (((3, 2), (3, 2), (3, 1)), {"reduction": "sum"}),
        (((3, 2), (3, 2), ()), {"reduction": "none"}),
    ),
    "multi_margin_loss": ((((3, 4), np.array([2, 0, 3])), {}), (((4,), np.array(1), (4,)), {"p": 2})),
    "multilabel_margin_loss": ((((4,), np.array([1, 3, -1, -1])), {}),),
    "poisson_nll_loss": (
        ((np.array([0.3, 1.7]), np.array([0.5, 3.0])), {"log_input": False, "full": True, "eps": 0.1}),
        (((2, 2), (2, 1)), {}),
    ),
    "prelu": ((((2, 3, 2), (3, 1)), {}), (((4,), (1,)), {}), (((2, 3), ()), {})),
    "scaled_dot_product_attention": (
        (((2, 3, 4), (3, 4), (2, 3, 2), _SEEN), {}),
        (((3, 4), (3, 4), (3, 2), _SEEN), {"is_causal": True}),
        (((3, 4), (2, 5, 4), (5, 2)), {}),
        (((2, 4, 3, 5), (2, 2, 6, 5), (2, 6, 3), (3, 6)), {"enable_gqa": True}),
        (((4, 3, 2), (2, 3, 2), (1, 3, 2)), {"enable_gqa": True, "is_causal": True}),
    ),
    "scatter": ((((3, 4), np.array([[3, 0], [1, 2]]), (2, 3)), {"dim": 1}),),
    "scatter_add": ((((3, 4), np.array([[2, 0], [1, 2]]), (4, 3)), {"dim": 0}),),
    "solve": (
        ((np.array([[2.0, 1.0], [-0.5, 3.0]]), (3, 2)), {"left": False}),
        ((np.array([[2.0, 1.0], [-0.5, 3.0]]), (2,)), {}),
        ((np.array([[2.0, 1.0], [-0.5, 3.0]]), (3, 2, 2)), {}),
    ),
}


@dataclass(frozen=True)
class Case:
    """An operation on given inputs with given settings."""

    operation: Operation
    inputs: tuple[Any, ...]
    attributes: Mapping[str, Any]

    def __str__(self) -> str:
        settings = "-".join(f"{name}={value}" for name, value in self.attributes.items())
        return f"{self.operation.name}-{settings}" if settings else self.operation.name

    @property
    def shapes(self) -> list[tuple[int, ...] | None]:
        """The shapes of the inputs; None for those left out."""
        return [None if x is None else np.shape(x) for x in self.inputs]

    @property
    def differentiable(self) -> tuple[int, ...]:
        """The positions of the inputs that take a gradient."""
        floats = (i for i, x in enumerate(self.inputs) if x is not None and np.asarray(x).dtype.kind == "f")
        return tuple(i for i in floats if self.operation.rule_for(i) is not None)


def points(operation: Operation) -> np.ndarray:
    """Eight points inside an elementwise operation's domain."""
    low, high = operation.domain
    if math.isinf(low):
        return SIGNED
    if math.isinf(high):
        return low + POSITIVE
    return low + (high - low) * np.array([0.07, 0.19, 0.33, 0.41, 0.58, 0.67, 0.79, 0.93])


def inputs_of(operation: Operation) -> tuple[Any, ...]:
    """Inputs of different shapes that broadcast, or those of the example, with numbers put in for shapes."""
    if operation.example is None:
        values = points(operation)
        shaped = [values[:6].reshape(2, 3), values[5:8], values[1:3].reshape(2, 1)]
        flags = np.array([[True, False, True], [False, False, True]])
        kinds = [port.kind for port in operation.inputs]
        return tuple(flags if kind == "flags" else x for kind, x in zip(kinds, shaped, strict=False))
    return filled(operation.example[0])


def filled(inputs: tuple[Any, ...]) -> tuple[Any, ...]:
    """The inputs with numbers put in for shapes."""
    rng = np.random.default_rng(7)
    return tuple(rng.uniform(-2.0, 2.0, x) if isinstance(x, tuple) else x for x in inputs)


def cases() -> Iterator[Case]:
    """Every operation with its defaults or its example's settings, and with those of SETTINGS."""
    for operation in operations().values():
        inputs = inputs_of(operation)
        yield Case(operation, inputs, operation.example[1] if operation.example else {})
        for settings in SETTINGS.get(operation.name, ()):
            yield Case(operation, inputs, settings)
        for others, settings in FURTHER.get(operation.name, ()):
            yield Case(operation, filled(others), settings)


CASES = list(cases())
ELEMENTWISE = [operation for operation in operations().values() if operation.elementwise]
