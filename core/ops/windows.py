"""Windows that slide over the last dimensions of a tensor: where they lie, gathering what they see, adding it back."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import ShapeError
from .symbol import Shape

Sizes = int | tuple[int, ...]
Place = tuple[Any, ...]  # an index: an ellipsis, then a slice of each spatial dimension
_BLOCK_BYTES = 1 << 25  # what is gathered at once: large enough for the matrix product, small enough to stay unnoticed


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows over spatial dimensions of given sizes, a number for each dimension throughout.

    padding: entries of border before each dimension; as many are taken to lie behind it as the counts need.
    """

    sizes: Shape
    kernel: Shape
    counts: Shape
    stride: Shape
    padding: Shape
    dilation: Shape

    @property
    def taps(self) -> int:
        """How many entries a window has."""
        return math.prod(self.kernel)

    @property
    def positions(self) -> int:
        """How many windows there are."""
        return math.prod(self.counts)

    @property
    def padded(self) -> Shape:
        """The sizes with the border, as far as windows reach."""
        reach = zip(self.counts, self.kernel, self.stride, self.dilation, self.sizes, self.padding, strict=True)
        return tuple(max((n - 1) * s + (k - 1) * d + 1, size + p) for n, k, s, d, size, p in reach)

    @property
    def inside(self) -> Place:
        """Where the tensor itself lies within its border."""
        return (..., *(slice(p, p + size) for p, size in zip(self.padding, self.sizes, strict=True)))

    def each_tap(self) -> Iterator[Place]:
        """For each entry of the window, in order: what it sees from all positions, within the border."""
        for tap in np.ndindex(*self.kernel):
            seen = zip(tap, self.dilation, self.counts, self.stride, strict=True)
            yield (..., *(slice(t * d, t * d + (n - 1) * s + 1, s) for t, d, n, s in seen))

    def along(self, dimension: int) -> Iterator[Place]:
        """For each entry of the window along one dimension: what it sees there from all positions, else everything."""
        count, stride, dilation = self.counts[dimension], self.stride[dimension], self.dilation[dimension]
        rest = (slice(None),) * (len(self.sizes) - 1 - dimension)
        for tap in range(self.kernel[dimension]):
            yield (..., slice(tap * dilation, tap * dilation + (count - 1) * stride + 1, stride), *rest)

    def bordered(self, x: np.ndarray, value: float = 0.0) -> np.ndarray:
        """The tensor with its border."""
        if self.padded == self.sizes:
            return x
        result = np.full((*x.shape[: -len(self.sizes)], *self.padded), value, dtype=x.dtype)
        result[self.inside] = x
        return result

    def gathered(self, x: np.ndarray, taps: slice) -> np.ndarray:
        """What some entries of the windows see of images (n, c, ...): (c, taps, n, positions)."""
        border = self.bordered(x.swapaxes(0, 1))
        seen = list(self.each_tap())[taps]
        result = np.empty((x.shape[1], len(seen), x.shape[0], *self.counts), dtype=x.dtype)
        for number, tap in enumerate(seen):
            result[:, number] = border[tap]
        return result.reshape(x.shape[1], len(seen), x.shape[0], self.positions)

    def add_back(self, border: np.ndarray, seen: np.ndarray, taps: slice) -> None:
        """The transpose of gathering: add what each entry holds to where it came from in a bordered (c, n, ...)."""
        for number, tap in enumerate(list(self.each_tap())[taps]):
            border[tap] += seen[:, number].reshape(*border.shape[:2], *self.counts)

    def blocks(self, images: int, channels: int, itemsize: int) -> Iterator[tuple[slice, slice]]:
        """Runs of images and of entries whose windows together do not take much room."""
        each = max(channels * self.positions * itemsize, 1)
        run = min(max(_BLOCK_BYTES // each, 1), self.taps)
        step = max(_BLOCK_BYTES // (each * run), 1)
        for start in range(0, images, step):
            for tap in range(0, self.taps, run):
                yield slice(start, min(start + step, images)), slice(tap, tap + run)


def per_dimension(name: str, value: Sizes, rank: int, least: int = 1) -> Shape:
    """An attribute as a number for each spatial dimension; ShapeError if there are too many or too small ones."""
    sizes = (value,) * rank if isinstance(value, int) else value
    if len(sizes) != rank or min(sizes) < least:
        raise ShapeError(f"{name} is {value}; it is one number of {least} or more, or {rank} of them")
    return sizes


def window_count(size: int, kernel: int, stride: int, border: int, dilation: int, *, ceil: bool = False) -> int:
    """How many windows fit along a dimension with ``border`` entries around it; 0 if not even one.

    ceil: a window that starts within the tensor or the border before it counts though it reaches beyond.
    """
    room = size + border - dilation * (kernel - 1) - 1
    if room < 0:
        return 0
    if not ceil:
        return room // stride + 1
    count = -(-room // stride) + 1
    return count - 1 if (count - 1) * stride >= size + border // 2 else count
