"""Convolutions of signals and images, their transposes, and the gradients of their filters.

``convolving`` holds the sums, ``rules`` the derivatives: one for both ranks.
"""

from __future__ import annotations

from functools import partial

from ..spec import operation
from ..symbol import Array
from .convolution_shapes import (
    Padding,
    convolved_shape,
    convolved_widest,
    filters_shape,
    filters_widest,
    transposed_shape,
    transposed_widest,
)
from .convolving import convolved, correlated, transposed
from .windows import Sizes

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
