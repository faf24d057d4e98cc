"""The derivatives of convolutions, for signals and images alike.

The three operations of each rank are each other's derivatives: that of a convolution by its input is a transposed
convolution, that by its filters a correlation of input and gradient, and so round.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..reduction.sums import sum_
from ..shape.joining import narrow
from ..shape.padding import pad
from ..spec import Operation
from ..symbol import Operand, Shape, shape_of
from .convolution import conv1d, conv1d_weight, conv2d, conv2d_weight, conv_transpose1d, conv_transpose2d
from .convolution_shapes import Padding, back_reach, borders
from .windows import Sizes

Setting = Any  # of a rule's attributes, handed on as it is
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
