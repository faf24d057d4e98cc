"""Batch normalization, and the running statistics that it keeps for later."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..power import rsqrt
from ..reduction.statistics import var
from ..reduction.sums import mean
from ..shape.conversion import narrowed
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .normalizing import BIASED, Sets, affine_fits, channels_of, shaped


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch with the statistics it is normalized by: the given ones, or its own if those are None."""

    x: Operand
    means: Operand | None
    variances: Operand | None
    weight: Operand | None
    bias: Operand | None
    eps: float

    @property
    def channels(self) -> Shape:
        """The shape that lays a number for each channel along x."""
        return channels_of(shape_of(self.x))

    @property
    def own(self) -> Sets | None:
        """The sets of values if they are normalized by their own statistics."""
        if self.means is not None and self.variances is not None:
            return None
        shape = shape_of(self.x)
        return Sets(shape, tuple(axis for axis in range(len(shape)) if axis != 1), self.channels, self.eps)

    @property
    def zeros(self) -> np.ndarray:
        """The gradient of running statistics that are not used: a 0 for each channel."""
        return np.zeros(shape_of(self.x)[1:2])

    def along(self, numbers: Operand) -> Operand:
        """A number for each channel, as it broadcasts to x."""
        return shaped(numbers, self.channels)

    def added_up(self, g: Operand) -> Operand:
        """The sum over all but the channels, a vector."""
        return shaped(narrowed(g, self.channels), shape_of(self.x)[1:2])

    def scale(self) -> Operand:
        """What the given statistics multiply by."""
        return rsqrt(self.along(self.variances) + self.eps)

    def unit(self) -> Operand:
        """x normalized by the given statistics."""
        return (self.x - self.along(self.means)) * self.scale()

    def weighed(self, g: Operand) -> Operand:
        """The gradient of the normalized x."""
        return g if self.weight is None else g * self.along(self.weight)


def _batch(
    x: Operand,
    running_mean: Operand | None,
    running_var: Operand | None,
    weight: Operand | None,
    bias: Operand | None,
    *,
    training: bool,
    eps: float,
) -> Batch:
    if training or running_mean is None or running_var is None:
        running_mean = running_var = None
    return Batch(x, running_mean, running_var, weight, bias, eps)


def _batch_shape(
    x: Shape,
    running_mean: Shape | None,
    running_var: Shape | None,
    weight: Shape | None,
    bias: Shape | None,
    *,
    training: bool,
    eps: float,
) -> Shape:
    if len(x) < 2 or not math.prod(x):
        raise ShapeError(tr("x has shape {x}; it needs a batch, then channels in axis 1, and elements").format(x=x))
    affine_fits(x, x[1:2], running_mean=running_mean, running_var=running_var, weight=weight, bias=bias)
    return x


def _fixed_in_torch(*, training: bool, eps: float) -> tuple[str, ...]:
    """The running statistics, where they are read: those of a batch in training are made of x."""
    return () if training else ("running_mean", "running_var")


@operation(
    "(x - mean(x)) / sqrt(var(x) + eps) * weight + bias",
    shape=_batch_shape,
    title="batch normalization",
    symbol="BN",
    torch="nn.functional.batch_norm",
    torch_fixed=_fixed_in_torch,
    onnx="BatchNormalization",
    example=(((4, 3, 2), (3,), np.array([0.7, 1.3, 2.1]), (3,), (3,)), {}),
    aliases=("batch norm", "BN", "standardize"),
    convention=f"by the running statistics unless training or none are connected; {BIASED}; new running statistics "
    "are an operation of their own, so there is no momentum here",
)
def batch_norm(
    x: Array,
    running_mean: Array | None = None,
    running_var: Array | None = None,
    weight: Array | None = None,
    bias: Array | None = None,
    *,
    training: bool = False,
    eps: float = 1e-5,
) -> Array:
    """Brings each channel to mean 0 and variance 1 over the whole batch, then scales and shifts it.

    x: (n, c, ...); all others (c). In training by the batch's own statistics, which couples its samples; else by the
    running ones. Ioffe and Szegedy, Batch Normalization, 2015.
    """
    batch = _batch(x, running_mean, running_var, weight, bias, training=training, eps=eps)
    if batch.own:
        return batch.own.result(x, weight, bias)
    y = batch.weighed(batch.unit())
    return y if batch.bias is None else y + batch.along(batch.bias)


def _rule(port: str, formula: str) -> Callable[[Callable[[Operand, Batch], Operand]], None]:
    """The rule for an input, written in terms of the batch."""

    def declare(rule: Callable[[Operand, Batch], Operand]) -> None:
        @batch_norm.rule(port, formula)
        def _(g: Operand, y: Operand, *operands: Operand, **settings: Any) -> Operand:
            return rule(g, _batch(*operands, **settings))

    return declare


@_rule("x", "weight / sqrt(var(x) + eps) * (g - mean(g) - x_hat(x) * mean(g * x_hat(x)))")
def _(g: Operand, batch: Batch) -> Operand:
    return batch.own.by_input(g, batch.x, batch.weight) if batch.own else batch.weighed(g) * batch.scale()


@_rule("running_mean", "-sum(g * weight / sqrt(running_var + eps))")
def _(g: Operand, batch: Batch) -> Operand:
    return batch.zeros if batch.own else batch.added_up(-1.0 * batch.weighed(g) * batch.scale())


@_rule("running_var", "-sum(g * weight * (x - running_mean)) / (2 * (running_var + eps)**(3 / 2))")
def _(g: Operand, batch: Batch) -> Operand:
    if batch.own:
        return batch.zeros
    scale = batch.scale()
    return batch.added_up(-0.5 * batch.weighed(g) * batch.unit() * scale * scale)


@_rule("weight", "sum(g * (x - mean(x)) / sqrt(var(x) + eps))")
def _(g: Operand, batch: Batch) -> Operand:
    return batch.own.by_weight(g, batch.x, batch.weight) if batch.own else batch.added_up(g * batch.unit())


@_rule("bias", "sum(g)")
def _(g: Operand, batch: Batch) -> Operand:
    return batch.added_up(g)


def _running_shape(x: Shape, running_mean: Shape, running_var: Shape, *, momentum: float) -> tuple[Shape, Shape]:
    if len(x) < 2 or math.prod(x) < 2 * x[1]:
        raise ShapeError(tr("x has shape {x}; a variance needs two values or more in each channel, axis 1").format(x=x))
    affine_fits(x, x[1:2], running_mean=running_mean, running_var=running_var)
    return x[1:2], x[1:2]


@operation(
    "(1 - momentum) * running_mean + momentum * mean(x), (1 - momentum) * running_var + momentum * var(x)",
    shape=_running_shape,
    title="running statistics",
    symbol="μ, σ²",
    outputs=("mean", "var"),
    example=(((4, 3, 2), (3,), (3,)), {}),
    aliases=("running mean", "running variance", "batch norm statistics", "moving average"),
    convention="momentum is the part of the new value, as in torch (ONNX, Keras and Flax: of the old one, 0.9); the "
    "variance kept divides by n - 1 (ONNX: by n)",
    no_gradient="running statistics are kept for later, not learned",
)
def running_stats(x: Array, running_mean: Array, running_var: Array, *, momentum: float = 0.1) -> tuple[Array, Array]:
    """What batch normalization keeps after a batch: the old statistics of each channel moved towards the batch's."""
    axes = tuple(axis for axis in range(np.ndim(x)) if axis != 1)
    old = 1.0 - momentum
    return (
        old * running_mean + momentum * mean.kernel(x, dim=axes),
        old * running_var + momentum * var.kernel(x, dim=axes),
    )
