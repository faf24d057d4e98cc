"""Losses for a few right answers among many wrong ones: segmentation and detection."""

from __future__ import annotations

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..activation.smooth import logsigmoid, sigmoid
from ..arithmetic import div, neg
from ..power import pow_
from ..reduction.sums import kept, sum_
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .reducing import MEAN, Reduction, loss_shape, pulled, reduced, share


@operation(
    "mean(-alpha * target * (1 - sigmoid(input))**gamma * log(sigmoid(input)))",
    shape=loss_shape,
    title="focal loss",
    symbol="focal",
    example=(((4,), np.array([0.0, 1.0, 1.0, 0.3])), {}),
    convention=f"{MEAN} (torchvision: no reduction); an alpha below 0 leaves both sides as they are",
    aliases=("sigmoid focal loss", "imbalanced classes", "hard examples", "object detection"),
)
def sigmoid_focal_loss(
    input: Array, target: Array, *, alpha: float = 0.25, gamma: float = 2.0, reduction: Reduction = "mean"
) -> Array:
    """The binary cross-entropy of scores, easy ones counting less by the power gamma of what they miss.

    alpha: how much the positive side counts, the negative one 1 - alpha. Lin et al., Focal Loss for Dense Object
    Detection, 2017.
    """
    part, missed, losses = _parts(input, target, alpha)
    return reduced(part * pow_(missed, gamma) * losses, reduction)


@sigmoid_focal_loss.rule("input", "g * alpha * (missed(input)**gamma * (sigmoid(input) - target) - slope(input)) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, *, alpha: float, gamma: float, reduction: str
) -> Operand:
    part, missed, losses = _parts(input, target, alpha)
    hit = sigmoid(input)
    towards = (1.0 - 2.0 * target) * hit * (1.0 - hit)
    slope = pow_(missed, gamma) * (hit - target) + _steep(missed, gamma) * towards * losses
    return pulled(g, part * slope, input, target, reduction)


@sigmoid_focal_loss.rule("target", "-g * alpha * (missed(input)**gamma * input - slope(target)) / n")
def _(
    g: Operand, y: Operand, input: Operand, target: Operand, *, alpha: float, gamma: float, reduction: str
) -> Operand:
    part, missed, losses = _parts(input, target, alpha)
    rest = 1.0 - 2.0 * sigmoid(input)
    power = pow_(missed, gamma)
    slope = part * (_steep(missed, gamma) * rest * losses - power * input)
    if alpha >= 0.0:
        slope = slope + (2.0 * alpha - 1.0) * power * losses
    return pulled(g, slope, target, input, reduction)


def _parts(input: Operand, target: Operand, alpha: float) -> tuple[Operand, Operand, Operand]:
    """How much each side counts, what the probability misses, and the binary cross-entropy."""
    part = alpha * target + (1.0 - alpha) * (1.0 - target) if alpha >= 0.0 else 1.0
    missed = sigmoid(input) * (1.0 - target) + sigmoid(neg(input)) * target
    return part, missed, neg(target * logsigmoid(input) + (1.0 - target) * logsigmoid(neg(input)))


def _steep(missed: Operand, gamma: float) -> Operand:
    return 0.0 if gamma == 0.0 else gamma * pow_(missed, gamma - 1.0)


def _dice_shape(input: Shape, target: Shape, *, smooth: float, reduction: str) -> Shape:
    if input != target or not input:
        raise ShapeError(
            tr("input {input} and target {target} must be of one shape, with a dimension or more").format(
                input=input, target=target
            )
        )
    return input[:1] if reduction == "none" and len(input) > 1 else ()


@operation(
    "mean(1 - (2 * sum(input * target) + smooth) / (sum(input) + sum(target) + smooth))",
    shape=_dice_shape,
    title="Dice loss",
    symbol="Dice",
    example=((np.array([[0.2, 0.9, 0.4], [0.7, 0.1, 0.6]]), np.array([[0.0, 1.0, 1.0], [1.0, 0.0, 0.3]])), {}),
    convention="each sample, along dimension 0, by itself, then the mean over them unless told otherwise; a vector is "
    "one sample",
    aliases=("overlap", "F1", "segmentation", "sorensen"),
)
def dice_loss(input: Array, target: Array, *, smooth: float = 1.0, reduction: Reduction = "mean") -> Array:
    """How little two sets overlap: 1 less twice what they share over what they hold. input: probabilities.

    smooth: added above and below, so that two empty sets agree. Milletari et al., V-Net, 2016.
    """
    shared, whole = _overlap(input, target, smooth)
    return reduced(1.0 - shared / whole, reduction)


@dice_loss.rule("input", "g * (dice(input) - 2 * target) / (sum(input) + sum(target) + smooth) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, smooth: float, reduction: str) -> Operand:
    return _by_set(g, input, target, smooth, reduction)


@dice_loss.rule("target", "g * (dice(target) - 2 * input) / (sum(input) + sum(target) + smooth) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, smooth: float, reduction: str) -> Operand:
    return _by_set(g, target, input, smooth, reduction)


def _within(shape: Shape) -> tuple[int, ...]:
    """The dimensions of one sample."""
    return tuple(range(1 if len(shape) > 1 else 0, len(shape)))


def _overlap(input: Operand, target: Operand, smooth: float) -> tuple[Operand, Operand]:
    dims = _within(shape_of(input))
    return 2.0 * sum_(input * target, dim=dims) + smooth, sum_(input, dim=dims) + sum_(target, dim=dims) + smooth


def _by_set(g: Operand, x: Operand, other: Operand, smooth: float, reduction: str) -> Operand:
    shared, whole = _overlap(x, other, smooth)
    each = div(share(g, shape_of(whole), reduction), whole)
    dims = _within(shape_of(x))
    return kept(each, x, dims) * (kept(div(shared, whole), x, dims) - 2.0 * other)


@operation(
    "mean(1 - (sum(input * target) + smooth) / (sum(input) + sum(target) - sum(input * target) + smooth))",
    shape=_dice_shape,
    title="IoU loss",
    symbol="IoU",
    example=((np.array([[0.2, 0.9, 0.4], [0.7, 0.1, 0.6]]), np.array([[0.0, 1.0, 1.0], [1.0, 0.0, 0.3]])), {}),
    convention="each sample, along dimension 0, by itself, then the mean over them unless told otherwise; a vector is "
    "one sample",
    aliases=("jaccard", "intersection over union", "overlap", "segmentation"),
)
def iou_loss(input: Array, target: Array, *, smooth: float = 1.0, reduction: Reduction = "mean") -> Array:
    """How little two sets overlap: 1 less what they share over what either holds. input: probabilities.

    smooth: added above and below, so that two empty sets agree. Rahman and Wang, Optimizing Intersection-Over-Union in
    Deep Neural Networks, 2016.
    """
    shared, union = _union(input, target, smooth)
    return reduced(1.0 - shared / union, reduction)


@iou_loss.rule("input", "g * (iou(input) * (1 - target) - target) / union(input) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, smooth: float, reduction: str) -> Operand:
    return _by_union(g, input, target, smooth, reduction)


@iou_loss.rule("target", "g * (iou(target) * (1 - input) - input) / union(target) / n")
def _(g: Operand, y: Operand, input: Operand, target: Operand, *, smooth: float, reduction: str) -> Operand:
    return _by_union(g, target, input, smooth, reduction)


def _union(input: Operand, target: Operand, smooth: float) -> tuple[Operand, Operand]:
    dims = _within(shape_of(input))
    shared = sum_(input * target, dim=dims)
    return shared + smooth, sum_(input, dim=dims) + sum_(target, dim=dims) - shared + smooth


def _by_union(g: Operand, x: Operand, other: Operand, smooth: float, reduction: str) -> Operand:
    shared, union = _union(x, other, smooth)
    each = div(share(g, shape_of(union), reduction), union)
    dims = _within(shape_of(x))
    return kept(each, x, dims) * (kept(div(shared, union), x, dims) * (1.0 - other) - other)
