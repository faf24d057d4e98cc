"""The shapes of convolutions, for any number of spatial dimensions: what fits, and the windows that go over it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

from ...errors import ShapeError
from ...language import tr
from ..symbol import Shape
from .windows import Sizes, Windows, per_dimension, window_count

Padding = Sizes | Literal["valid", "same"]


def borders(kernel: Shape, stride: Sizes, padding: Padding, dilation: Sizes) -> list[tuple[int, int]]:
    """The zeros before and after each spatial dimension; for "same" the odd one comes after, as in torch."""
    rank = len(kernel)
    if not isinstance(padding, str):
        return [(p, p) for p in per_dimension("padding", padding, rank, least=0)]
    if padding == "valid":
        return [(0, 0)] * rank
    if set(per_dimension("stride", stride, rank)) != {1}:
        raise ShapeError(
            tr('padding "same" keeps the size, which a stride of {stride} cannot; give the padding as numbers').format(
                stride=stride
            )
        )
    totals = [d * (k - 1) for d, k in zip(per_dimension("dilation", dilation, rank), kernel, strict=True)]
    return [(total // 2, total - total // 2) for total in totals]


def windows_of(sizes: Shape, kernel: Shape, stride: Sizes, padding: Padding, dilation: Sizes) -> Windows:
    """The windows of a convolution; ShapeError if not even one fits."""
    rank = len(sizes)
    steps, holes = per_dimension("stride", stride, rank), per_dimension("dilation", dilation, rank)
    pairs = borders(kernel, stride, padding, dilation)
    counts = tuple(
        window_count(size, k, s, before + after, d)
        for size, k, s, (before, after), d in zip(sizes, kernel, steps, pairs, holes, strict=True)
    )
    if not all(counts):
        raise ShapeError(
            tr("a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}").format(
                kernel=kernel, dilation=dilation, sizes=sizes, padding=padding
            )
        )
    return Windows(sizes, kernel, counts, steps, tuple(before for before, _ in pairs), holes)


def back_windows(counts: Shape, kernel: Shape, stride: Sizes, padding: Sizes, extra: Sizes, dilation: Sizes) -> Windows:
    """The windows of the convolution that a transposed one goes back along; ``counts`` are its input's sizes."""
    rank = len(counts)
    steps, holes = per_dimension("stride", stride, rank), per_dimension("dilation", dilation, rank)
    margins = per_dimension("padding", padding, rank, least=0)
    extras = per_dimension("output_padding", extra, rank, least=0)
    reached = back_reach(counts, kernel, stride, padding, dilation)
    sizes = tuple(size + more for size, more in zip(reached, extras, strict=True))
    if min(sizes) < 1:
        raise ShapeError(
            tr("nothing is left of {counts} after padding {padding} is cut off: sizes {sizes}").format(
                counts=counts, padding=padding, sizes=sizes
            )
        )
    return Windows(sizes, kernel, counts, steps, margins, holes)


def back_reach(counts: Shape, kernel: Shape, stride: Sizes, padding: Sizes, dilation: Sizes) -> Shape:
    """How far the windows of a convolution reach, less the padding; below 1 where they see hardly more than padding."""
    rank = len(counts)
    steps, holes = per_dimension("stride", stride, rank), per_dimension("dilation", dilation, rank)
    margins = per_dimension("padding", padding, rank, least=0)
    return tuple(
        (n - 1) * s - 2 * p + d * (k - 1) + 1
        for n, s, p, d, k in zip(counts, steps, margins, holes, kernel, strict=True)
    )


def turned_round(windows: Windows) -> Windows | None:
    """The windows of the convolution that is the way back along some; None where they jump, or see beyond a border."""
    reach = [d * (k - 1) - p for d, k, p in zip(windows.dilation, windows.kernel, windows.padding, strict=True)]
    if set(windows.stride) != {1} or min(reach) < 0:
        return None
    return Windows(windows.counts, windows.kernel, windows.sizes, windows.stride, tuple(reach), windows.dilation)


def convolved_shape(
    rank: int,
    x: Shape,
    weight: Shape,
    bias: Shape | None,
    *,
    stride: Sizes,
    padding: Padding,
    dilation: Sizes,
    groups: int,
) -> Shape:
    """The shape of a convolution."""
    _channels(rank, x, weight, groups)
    if weight[1] * groups != x[-rank - 1]:
        raise ShapeError(
            tr("x has {x} channels, but the weight of shape {weight} is for {weight2} in {groups} groups").format(
                x=x[-rank - 1], weight=weight, weight2=weight[1] * groups, groups=groups
            )
        )
    _bias(bias, weight[0])
    return (*x[: -rank - 1], weight[0], *windows_of(x[-rank:], weight[2:], stride, padding, dilation).counts)


def convolved_widest(
    rank: int, x: Shape, weight: Shape, *_: Shape | None, stride: Sizes, padding: Padding, dilation: Sizes, **__: object
) -> Shape:
    """The shape of the largest array that a convolution makes: its input with a border, or what windows see of it."""
    return _widest(x, rank, windows_of(x[-rank:], weight[2:], stride, padding, dilation))


def transposed_shape(
    rank: int,
    x: Shape,
    weight: Shape,
    bias: Shape | None,
    *,
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    groups: int,
    dilation: Sizes,
) -> Shape:
    """The shape of a transposed convolution."""
    _channels(rank, x, weight, groups)
    if weight[0] != x[-rank - 1]:
        raise ShapeError(
            tr("x has {x} channels, but the weight of shape {weight} is for {weight2}").format(
                x=x[-rank - 1], weight=weight, weight2=weight[0]
            )
        )
    _bias(bias, weight[1] * groups)
    windows = back_windows(x[-rank:], weight[2:], stride, padding, output_padding, dilation)
    return (*x[: -rank - 1], weight[1] * groups, *windows.sizes)


def transposed_widest(
    rank: int,
    x: Shape,
    weight: Shape,
    *_: Shape | None,
    stride: Sizes,
    padding: Sizes,
    output_padding: Sizes,
    groups: int,
    dilation: Sizes,
) -> Shape:
    """The shape of the largest array that a transposed convolution makes, before the padding is cut off."""
    windows = back_windows(x[-rank:], weight[2:], stride, padding, output_padding, dilation)
    turned, made = turned_round(windows), (*x[: -rank - 1], weight[1] * groups, *x[-rank:])
    spread = _widest(made, rank, windows)
    return spread if turned is None else max(spread, _widest(x, rank, turned), key=math.prod)


def filters_shape(
    rank: int,
    x: Shape,
    grad_output: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes,
    padding: Sizes,
    dilation: Sizes,
    groups: int,
) -> Shape:
    """The shape of the filters of a convolution of x with such a result."""
    kernel = per_dimension("kernel_size", kernel_size, rank)
    _channels(rank, x, (grad_output[-rank - 1] if len(grad_output) > rank else 0, 1, *kernel), groups)
    fit = windows_of(x[-rank:], kernel, stride, padding, dilation).counts
    counts = grad_output[-rank:]
    if len(grad_output) != len(x) or grad_output[: -rank - 1] != x[: -rank - 1] or any(map(int.__gt__, counts, fit)):
        raise ShapeError(
            tr("grad_output has shape {grad_output}; a convolution of x, {x}, gives {fit} there").format(
                grad_output=grad_output, x=x, fit=fit
            )
        )
    return (grad_output[-rank - 1], x[-rank - 1] // groups, *kernel)


def filters_widest(
    rank: int,
    x: Shape,
    grad_output: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes,
    padding: Sizes,
    dilation: Sizes,
    groups: int,
) -> Shape:
    """The shape of the largest array that is made for the gradient of filters, as for a convolution."""
    fit = windows_of(x[-rank:], per_dimension("kernel_size", kernel_size, rank), stride, padding, dilation)
    return _widest(x, rank, replace(fit, counts=grad_output[-rank:]))


def _widest(images: Shape, rank: int, windows: Windows) -> Shape:
    """The shape of the largest array that windows over images (n, c, ...) or over one alone need."""
    return windows.widest(math.prod(images[: -rank - 1]), images[-rank - 1])


def _channels(rank: int, x: Shape, weight: Shape, groups: int) -> None:
    if len(weight) != rank + 2:
        raise ShapeError(
            tr("the weight has shape {weight}; filters for this need {rank} dimensions").format(
                weight=weight, rank=rank + 2
            )
        )
    if len(x) not in (rank + 1, rank + 2):
        raise ShapeError(
            tr("x has shape {x}; it needs {rank} dimensions, or {rank2} without a batch").format(
                x=x, rank=rank + 2, rank2=rank + 1
            )
        )
    if groups < 1 or weight[0] % groups or x[-rank - 1] % groups:
        raise ShapeError(
            tr("groups is {groups}; it must divide the {x} channels and the {weight} filters").format(
                groups=groups, x=x[-rank - 1], weight=weight[0]
            )
        )


def _bias(bias: Shape | None, filters: int) -> None:
    if bias not in (None, (filters,)):
        raise ShapeError(
            tr("there are {filters} filters, but the bias has shape {bias}").format(filters=filters, bias=bias)
        )
