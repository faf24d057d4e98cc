"""The shapes of pooling, for any number of spatial dimensions: what fits, and the windows that go over it."""

from __future__ import annotations

from ...errors import ShapeError
from ...language import tr
from ..symbol import Shape
from .windows import Sizes, Windows, per_dimension, window_count

STRIDE = "the stride is the window's size unless given (ONNX: 1)"


def pooled_windows(
    sizes: Shape, kernel_size: Sizes, stride: Sizes | None, padding: Sizes, dilation: Sizes, *, ceil: bool
) -> Windows:
    """The windows of a pooling; ShapeError if not even one fits, or one may see nothing of the tensor."""
    rank = len(sizes)
    kernel = per_dimension("kernel_size", kernel_size, rank)
    steps = kernel if stride is None else per_dimension("stride", stride, rank)
    margins, holes = per_dimension("padding", padding, rank, least=0), per_dimension("dilation", dilation, rank)
    if any(2 * p > k for p, k in zip(margins, kernel, strict=True)):
        raise ShapeError(
            tr("padding {padding} is more than half of the window {kernel_size}").format(
                padding=padding, kernel_size=kernel_size
            )
        )
    counts = tuple(
        window_count(size, k, s, 2 * p, d, ceil=ceil)
        for size, k, s, p, d in zip(sizes, kernel, steps, margins, holes, strict=True)
    )
    windows = Windows(sizes, kernel, counts, steps, margins, holes)
    if _is_blind(windows) or not all(counts):
        raise ShapeError(
            tr("a window of {kernel} with dilation {dilation} does not fit into {sizes} with padding {padding}").format(
                kernel=kernel, dilation=dilation, sizes=sizes, padding=padding
            )
        )
    return windows


def spatial(x: Shape, rank: int) -> Shape:
    """The spatial sizes of a batch of signals or images, or of one alone."""
    if len(x) not in (rank + 1, rank + 2):
        raise ShapeError(
            tr("x has shape {x}; it needs {rank} dimensions, or {rank2} without a batch").format(
                x=x, rank=rank + 2, rank2=rank + 1
            )
        )
    return x[-rank:]


def bordered(
    rank: int,
    x: Shape,
    *,
    kernel_size: Sizes,
    stride: Sizes | None,
    padding: Sizes,
    ceil_mode: bool,
    dilation: Sizes = 1,
    **_: object,
) -> Shape:
    """The shape of what the windows slide over, its border included."""
    return (*x[:-rank], *pooled_windows(x[-rank:], kernel_size, stride, padding, dilation, ceil=ceil_mode).padded)


def _is_blind(windows: Windows) -> bool:
    """Whether the taps of a window that starts before the tensor may jump over it."""
    dimensions = zip(windows.sizes, windows.stride, windows.padding, windows.dilation, strict=True)
    return any(-start % d >= size for size, s, p, d in dimensions for start in range(-p, 0, s))
