"""Convolutions of signals and images, their transposes, and the gradients of their filters.

The three operations of each rank are each other's derivatives: that of a convolution by its input is a transposed
convolution, that by its filters a correlation of input and gradient, and so round. ``convolving`` holds the sums.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from .convolution_shapes import (
    Padding,
    back_reach,
    borders,
    convolved_shape,
    convolved_widest,
    filters_shape,
    filters_widest,
    transposed_shape,
    transposed_widest,
)
from .convolving import convolved, correlated, transposed
from .joining import narrow
from .padding import pad
from .reduction import sum_
from .spec import Operation, operation
from .symbol import Array, Operand, Shape, shape_of
from .windows import Sizes

Setting = Any  # of a rule's attributes, handed on as it is
_CROSS = "the filters are not turned round, as in torch and ONNX; ONNX has 2 paddings for each dimension"
_WORDS = ("convolution", "filter", "kernel", "cross-correlation", "CNN")


@operation(
    "conv(x, weight) + bias",
    shape=partial(convolved_shape, 1),
    widest=partial(convolved_widest, 1),
    title="convolution of signals",
    symbol="∗",
    torch="nn.functional.conv1d",
    onnx="Conv",
    example=(((2, 4, 7), (6, 2, 3), (6,)), {"stride": 2, "padding": 1, "groups": 2}),
    aliases=(*_WORDS, "conv 1d", "sequence"),
    convention=_CROSS,
)
def conv1d(
    x: Array,
    weight: Array,
    bias: Array | None = None,
    *,
    stride: Sizes = 1,
    padding: Padding = 0,
    dilation: Sizes = 1,
    groups: int = 1,
) -> Array:
    """Slides filters along signals and sums the products at each place.

    x: (n, c, l) or (c, l); weight: (f, c / groups, k); bias: (f). padding: zeros at both ends; "same" keeps the length.
    """
    return convolved(x, weight, bias, stride=stride, padding=padding, dilation=dilation, groups=groups)


@operation(
    "conv(x, weight) + bias",
    shape=partial(convolved_shape, 2),
    widest=partial(convolved_widest, 2),
    title="convolution of images",
    symbol="∗",
    torch="nn.functional.conv2d",
    onnx="Conv",
    example=(((2, 4, 6, 5), (6, 2, 3, 2), (6,)), {"stride": (2, 1), "padding": 1, "groups": 2}),
    aliases=(*_WORDS, "conv 2d", "image"),
    convention=_CROSS,
)
def conv2d(
    x: Array,
    weight: Array,
    bias: Array | None = None,
    *,
    stride: Sizes = 1,
    padding: Padding = 0,
    dilation: Sizes = 1,
    groups: int = 1,
) -> Array:
    """Slides filters over images and sums the products at each place.

    x: (n, c, h, w) or (c, h, w); weight: (f, c / groups, kh, kw); bias: (f). padding: zeros around; "same" keeps the
    size. One matrix product of the filters and all that they see.
    """
    return convolved(x, weight, bias, stride=stride, padding=padding, dilation=dilation, groups=groups)


@operation(
    "conv_transpose(x, weight) + bias",
    shape=partial(transposed_shape, 1),
    widest=partial(transposed_widest, 1),
    title="transposed convolution of signals",
    symbol="∗ᵀ",
    torch="nn.functional.conv_transpose1d",
    onnx="ConvTranspose",
    example=(((2, 4, 3), (4, 3, 3), (6,)), {"stride": 2, "padding": 1, "output_padding": 1, "groups": 2}),
    aliases=("deconvolution", "upsampling", "fractionally strided", "conv transpose 1d"),
)
def conv_transpose1d(
    x: Array,
    weight: Array,
    bias: Array | None = None,
    *,
    stride: Sizes = 1,
    padding: Sizes = 0,
    output_padding: Sizes = 0,
    groups: int = 1,
    dilation: Sizes = 1,
) -> Array:
    """Lays a filter times each number along a signal and adds them up: the way back of a convolution.

    x: (n, c, l) or (c, l); weight: (c, f / groups, k); bias: (f). output_padding: how much longer the result is.
    """
    return transposed(
        x,
        weight,
        bias,
        stride=stride,
        padding=padding,
        output_padding=output_padding,
        dilation=dilation,
        groups=groups,
    )


@operation(
    "conv_transpose(x, weight) + bias",
    shape=partial(transposed_shape, 2),
    widest=partial(transposed_widest, 2),
    title="transposed convolution of images",
    symbol="∗ᵀ",
    torch="nn.functional.conv_transpose2d",
    onnx="ConvTranspose",
    example=(((2, 4, 3, 2), (4, 3, 3, 2), (6,)), {"stride": (2, 1), "padding": (1, 0), "groups": 2}),
    aliases=("deconvolution", "upsampling", "fractionally strided", "conv transpose 2d", "generator"),
)
def conv_transpose2d(
    x: Array,
    weight: Array,
    bias: Array | None = None,
    *,
    stride: Sizes = 1,
    padding: Sizes = 0,
    output_padding: Sizes = 0,
    groups: int = 1,
    dilation: Sizes = 1,
) -> Array:
    """Lays a filter times each number over an image and adds them up: the way back of a convolution.

    x: (n, c, h, w) or (c, h, w); weight: (c, f / groups, kh, kw); bias: (f). output_padding: how much larger the
    result is.
    """
    return transposed(
        x,
        weight,
        bias,
        stride=stride,
        padding=padding,
        output_padding=output_padding,
        dilation=dilation,
        groups=groups,
    )


@operation(
    "conv_weight(x, grad_output)",
    shape=partial(filters_shape, 1),
    widest=partial(filters_widest, 1),
    title="filter gradient of signals",
    symbol="∂∗",
    torch="nn.grad.conv1d_weight",
    example=(((2, 4, 7), (2, 6, 4)), {"kernel_size": 3, "stride": 2, "padding": 1, "groups": 2}),
    aliases=("convolution weight gradient", "correlation of signals"),
    convention="torch wants the whole shape of the filters as weight_size",
)
def conv1d_weight(
    x: Array,
    grad_output: Array,
    *,
    kernel_size: Sizes = 1,
    stride: Sizes = 1,
    padding: Sizes = 0,
    dilation: Sizes = 1,
    groups: int = 1,
) -> Array:
    """How the filters of a convolution of signals x change its result, summed with the gradient of that result."""
    return correlated(
        1,
        x,
        grad_output,
        kernel_size=kernel_size,
        stride=stride,
        padding=padding,
        dilation=dilation,
        groups=groups,
    )


@operation(
    "conv_weight(x, grad_output)",
    shape=partial(filters_shape, 2),
    widest=partial(filters_widest, 2),
    title="filter gradient of images",
    symbol="∂∗",
    torch="nn.grad.conv2d_weight",
    example=(((2, 4, 6, 5), (2, 6, 3, 6)), {"kernel_size": (3, 2), "stride": (2, 1), "padding": 1, "groups": 2}),
    aliases=("convolution weight gradient", "correlation of images"),
    convention="torch wants the whole shape of the filters as weight_size",
)
def conv2d_weight(
    x: Array,
    grad_output: Array,
    *,
    kernel_size: Sizes = 1,
    stride: Sizes = 1,
    padding: Sizes = 0,
    dilation: Sizes = 1,
    groups: int = 1,
) -> Array:
    """How the filters of a convolution of images x change its result, summed with the gradient of that result."""
    return correlated(
        2,
        x,
        grad_output,
        kernel_size=kernel_size,
        stride=stride,
        padding=padding,
        dilation=dilation,
        groups=groups,
    )


_FORWARD: Mapping[int, Operation] = {1: conv1d, 2: conv2d}
_TRANSPOSED: Mapping[int, Operation] = {1: conv_transpose1d, 2: conv_transpose2d}
_FILTERS: Mapping[int, Operation] = {1: conv1d_weight, 2: conv2d_weight}


def onto_input(
    g: Operand, weight: Operand, sizes: Shape, *, stride: Sizes, padding: Sizes, dilation: Sizes, groups: int
) -> Operand:
    """The gradient of a convolution's result carried back to an input of the given spatial sizes."""
    rank = len(sizes)
    kernel = shape_of(weight)[2:]
    reached = back_reach(shape_of(g)[-rank:], kernel, stride, padding, dilation)
    rest = tuple(size - reach for size, reach in zip(sizes, reached, strict=True))
    settings = {"stride": stride, "padding": padding, "dilation": dilation, "groups": groups}
    return _TRANSPOSED[rank](g, weight, output_padding=rest, **settings)


def cropped(x: Operand, starts: Shape, sizes: Shape) -> Operand:
    """A part of the spatial dimensions."""
    for axis, (start, size) in enumerate(zip(starts, sizes, strict=True), -len(sizes)):
        if shape_of(x)[axis] != size:
            x = narrow(x, dim=axis, start=start, length=size)
    return x


def _by_input(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, padding: Padding, **settings: Setting
) -> Operand:
    kernel = shape_of(weight)[2:]
    sizes = shape_of(x)[-len(kernel) :]
    pairs = borders(kernel, settings["stride"], padding, settings["dilation"])
    starts = tuple(before for before, _ in pairs)
    if all(before == after for before, after in pairs):
        return onto_input(g, weight, sizes, padding=starts, **settings)
    whole = tuple(size + sum(pair) for size, pair in zip(sizes, pairs, strict=True))
    return cropped(onto_input(g, weight, whole, padding=0, **settings), starts, sizes)


def _by_filters(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, padding: Padding, **settings: Setting
) -> Operand:
    kernel = shape_of(weight)[2:]
    pairs = borders(kernel, settings["stride"], padding, settings["dilation"])
    starts = tuple(before for before, _ in pairs)
    if any(before != after for before, after in pairs):
        x, starts = pad(x, pad=tuple(size for pair in reversed(pairs) for size in pair)), (0,) * len(kernel)
    return _FILTERS[len(kernel)](x, g, kernel_size=kernel, padding=starts, **settings)


def _by_bias(g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, **_: Setting) -> Operand:
    channels = len(shape_of(g)) - len(shape_of(weight)) + 1
    return sum_(g, dim=tuple(axis for axis in range(len(shape_of(g))) if axis != channels))


def _transposed_by_input(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, output_padding: Sizes, **settings: Setting
) -> Operand:
    rank = len(shape_of(weight)) - 2
    return cropped(_FORWARD[rank](g, weight, **settings), (0,) * rank, shape_of(x)[-rank:])


def _transposed_by_filters(
    g: Operand, y: Operand, x: Operand, weight: Operand, bias: Operand, *, output_padding: Sizes, **settings: Setting
) -> Operand:
    kernel = shape_of(weight)[2:]
    return _FILTERS[len(kernel)](g, x, kernel_size=kernel, **settings)


def _filters_by_input(
    g: Operand, y: Operand, x: Operand, grad_output: Operand, *, kernel_size: Sizes, **settings: Setting
) -> Operand:
    rank = len(shape_of(g)) - 2
    return onto_input(grad_output, g, shape_of(x)[-rank:], **settings)


def _filters_by_output(
    g: Operand, y: Operand, x: Operand, grad_output: Operand, *, kernel_size: Sizes, **settings: Setting
) -> Operand:
    rank = len(shape_of(g)) - 2
    return cropped(_FORWARD[rank](x, g, **settings), (0,) * rank, shape_of(grad_output)[-rank:])


for _forward, _transposed, _filters in (
    (conv1d, conv_transpose1d, conv1d_weight),
    (conv2d, conv_transpose2d, conv2d_weight),
):
    _forward.rule("x", "conv_transpose(g, weight)")(_by_input)
    _forward.rule("weight", "conv_weight(x, g)")(_by_filters)
    _forward.rule("bias", "sum(g)")(_by_bias)
    _transposed.rule("x", "conv(g, weight)")(_transposed_by_input)
    _transposed.rule("weight", "conv_weight(g, x)")(_transposed_by_filters)
    _transposed.rule("bias", "sum(g)")(_by_bias)
    _filters.rule("x", "conv_transpose(grad_output, g)")(_filters_by_input)
    _filters.rule("grad_output", "conv(x, g)")(_filters_by_output)
