"""Normalization of layers, groups of channels and single channels to mean 0 and variance 1, or by their size."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..spec import operation
from ..symbol import Array, Operand, Shape, Symbol, shape_of
from .normalizing import BIASED, Sets, affine_fits, channels_of


def _layer(x: Shape, normalized_shape: Shape | None, eps: float, *, centred: bool = True) -> Sets:
    own = x[-1:] if normalized_shape is None else normalized_shape
    if not own or own != x[len(x) - len(own) :] or not math.prod(own):
        raise ShapeError(
            tr("x has shape {x}; it does not end in the normalized shape {own}, or that has no elements").format(
                x=x, own=own
            )
        )
    return Sets(x, tuple(range(len(x) - len(own), len(x))), own, eps, centred)


def _layer_shape(
    x: Shape, weight: Shape | None, bias: Shape | None, *, normalized_shape: Shape | None, eps: float
) -> Shape:
    affine_fits(x, _layer(x, normalized_shape, eps).affine, weight=weight, bias=bias)
    return x


@operation(
    "(x - mean(x)) / sqrt(var(x) + eps) * weight + bias",
    shape=_layer_shape,
    title="layer normalization",
    symbol="LN",
    torch="nn.functional.layer_norm",
    onnx="LayerNormalization",
    example=(((2, 3, 4), (4,), (4,)), {}),
    aliases=("layer norm", "LN", "standardize", "transformer norm"),
    convention=f"{BIASED}; eps 1e-5 as in torch and ONNX (Flax 1e-6, Keras 1e-3)",
)
def layer_norm(
    x: Array,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    normalized_shape: tuple[int, ...] | None = None,
    eps: float = 1e-5,
) -> Array:
    """Brings the last dimensions to mean 0 and variance 1, each row by itself, then scales and shifts.

    normalized_shape: the sizes of those dimensions; the last one unless given. weight and bias have that shape.
    Ba, Kiros and Hinton, Layer Normalization, 2016.
    """
    return _layer(np.shape(x), normalized_shape, eps).result(x, weight, bias)


@layer_norm.rule("x", "weight / sqrt(var(x) + eps) * (g - mean(g) - x_hat(x) * mean(g * x_hat(x)))")
def _(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, normalized_shape: Shape | None, eps: float
) -> Operand:
    return _layer(shape_of(x), normalized_shape, eps).by_input(g, x, weight)


@layer_norm.rule("weight", "sum(g * (x - mean(x)) / sqrt(var(x) + eps))")
def _(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, normalized_shape: Shape | None, eps: float
) -> Operand:
    return _layer(shape_of(x), normalized_shape, eps).by_weight(g, x, weight)


@layer_norm.rule("bias", "sum(g)")
def _(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, normalized_shape: Shape | None, eps: float
) -> Operand:
    return _layer(shape_of(x), normalized_shape, eps).by_bias(g, bias)


def _rms(x: Operand, normalized_shape: Shape | None, eps: float | None) -> Sets:
    shape = shape_of(x)
    return _layer(shape, normalized_shape, _least(x) if eps is None else eps, centred=False)


def _least(x: Operand) -> float:
    """The distance from 1 to the next number of x's width."""
    dtype = x.builder.dtype if isinstance(x, Symbol) else np.asarray(x).dtype
    return float(np.finfo(dtype if dtype.kind == "f" else np.float64).eps)


def _rms_shape(x: Shape, weight: Shape | None, *, normalized_shape: Shape | None, eps: float | None) -> Shape:
    affine_fits(x, _layer(x, normalized_shape, 0.0).affine, weight=weight)
    return x


@operation(
    "x / sqrt(mean(x**2) + eps) * weight",
    shape=_rms_shape,
    title="RMS normalization",
    symbol="RMS",
    torch="nn.functional.rms_norm",
    onnx="RMSNormalization",
    example=(((2, 3, 4), (4,)), {}),
    aliases=("rms norm", "root mean square", "llama norm"),
    convention="without eps the distance from 1 to the next number, as in torch (ONNX: 1e-5)",
)
def rms_norm(
    x: Array,
    weight: Array | None = None,
    *,
    normalized_shape: tuple[int, ...] | None = None,
    eps: float | None = None,
) -> Array:
    """Divides the last dimensions by the root of their mean square, each row by itself, then scales.

    normalized_shape: the sizes of those dimensions; the last one unless given. Zhang and Sennrich, Root Mean Square
    Layer Normalization, 2019.
    """
    return _rms(x, normalized_shape, eps).result(x, weight, None)


@rms_norm.rule("x", "weight / sqrt(mean(x**2) + eps) * (g - x_hat(x) * mean(g * x_hat(x)))")
def _(
    g: Operand, y: Operand, x: Operand, weight: Operand, *, normalized_shape: Shape | None, eps: float | None
) -> Operand:
    return _rms(x, normalized_shape, eps).by_input(g, x, weight)


@rms_norm.rule("weight", "sum(g * x / sqrt(mean(x**2) + eps))")
def _(
    g: Operand, y: Operand, x: Operand, weight: Operand, *, normalized_shape: Shape | None, eps: float | None
) -> Operand:
    return _rms(x, normalized_shape, eps).by_weight(g, x, weight)


def _groups(x: Shape, num_groups: int, eps: float) -> Sets:
    if len(x) < 2 or num_groups < 1 or x[1] % num_groups:
        raise ShapeError(
            tr("x of shape {x} has no channels in axis 1 that divide into {num_groups} groups").format(
                x=x, num_groups=num_groups
            )
        )
    return Sets((x[0], num_groups, math.prod(x[1:]) // num_groups), (2,), channels_of(x), eps)


def _group_shape(x: Shape, weight: Shape | None, bias: Shape | None, *, num_groups: int, eps: float) -> Shape:
    _groups(x, num_groups, eps)
    affine_fits(x, x[1:2], weight=weight, bias=bias)
    return x


@operation(
    "(x - mean(x)) / sqrt(var(x) + eps) * weight + bias",
    shape=_group_shape,
    title="group normalization",
    symbol="GN",
    torch="nn.functional.group_norm",
    onnx="GroupNormalization",
    example=(((2, 4, 3), (4,), (4,)), {"num_groups": 2}),
    aliases=("group norm", "GN"),
    convention=f"{BIASED}; one group unless told otherwise (torch wants the number)",
)
def group_norm(
    x: Array,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    num_groups: int = 1,
    eps: float = 1e-5,
) -> Array:
    """Brings groups of channels to mean 0 and variance 1, each sample by itself, then scales and shifts each channel.

    x: (n, c, ...). Wu and He, Group Normalization, 2018.
    """
    return _groups(np.shape(x), num_groups, eps).result(x, weight, bias)


@group_norm.rule("x", "weight / sqrt(var(x) + eps) * (g - mean(g) - x_hat(x) * mean(g * x_hat(x)))")
def _(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, num_groups: int, eps: float) -> Operand:
    return _groups(shape_of(x), num_groups, eps).by_input(g, x, weight)


@group_norm.rule("weight", "sum(g * (x - mean(x)) / sqrt(var(x) + eps))")
def _(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, num_groups: int, eps: float) -> Operand:
    return _groups(shape_of(x), num_groups, eps).by_weight(g, x, weight)


@group_norm.rule("bias", "sum(g)")
def _(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, num_groups: int, eps: float) -> Operand:
    return _groups(shape_of(x), num_groups, eps).by_bias(g, bias)


def _instance_shape(x: Shape, weight: Shape | None, bias: Shape | None, *, eps: float) -> Shape:
    if len(x) < 3:
        raise ShapeError(
            tr("x has shape {x}; it needs batch, channels, and at least one dimension to normalize").format(x=x)
        )
    affine_fits(x, x[1:2], weight=weight, bias=bias)
    return x


@operation(
    "(x - mean(x)) / sqrt(var(x) + eps) * weight + bias",
    shape=_instance_shape,
    title="instance normalization",
    symbol="IN",
    torch="nn.functional.instance_norm",
    onnx="InstanceNormalization",
    example=(((2, 3, 5), (3,), (3,)), {}),
    aliases=("instance norm", "contrast normalization", "style transfer"),
    convention=f"{BIASED}; always by the sample's own statistics",
)
def instance_norm(
    x: Array,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    eps: float = 1e-5,
) -> Array:
    """Brings each channel of each sample to mean 0 and variance 1, then scales and shifts each channel.

    x: (n, c, ...). Ulyanov, Vedaldi and Lempitsky, Instance Normalization, 2016.
    """
    return _groups(np.shape(x), np.shape(x)[1], eps).result(x, weight, bias)


@instance_norm.rule("x", "weight / sqrt(var(x) + eps) * (g - mean(g) - x_hat(x) * mean(g * x_hat(x)))")
def _(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, eps: float) -> Operand:
    return _groups(shape_of(x), shape_of(x)[1], eps).by_input(g, x, weight)


@instance_norm.rule("weight", "sum(g * (x - mean(x)) / sqrt(var(x) + eps))")
def _(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, eps: float) -> Operand:
    return _groups(shape_of(x), shape_of(x)[1], eps).by_weight(g, x, weight)


@instance_norm.rule("bias", "sum(g)")
def _(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, eps: float) -> Operand:
    return _groups(shape_of(x), shape_of(x)[1], eps).by_bias(g, bias)
