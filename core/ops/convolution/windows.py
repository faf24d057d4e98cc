"""Windows that slide over the last dimensions of a tensor: where they lie, gathering what they see, adding it back."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from ...errors import ShapeError
from ...language import tr
from ..symbol import Shape

Sizes = int | tuple[int, ...]
Place = tuple[Any, ...]  # an index: an ellipsis, then a slice of each spatial dimension
_BLOCK = 1 << 22  # elements: the most that is seen of one image at once
_NARROW = 128  # columns of an image: with fewer, a product for each image wastes time
_JOINED = (1, 2, 0, 3)  # the order of dimensions in which the images of what is seen are joined
_CACHED_BYTES = 1 << 20  # what is seen of several at once: large enough for the matrix product, small for the cache


@dataclass(frozen=True)
class Windows:
    """The windows over spatial dimensions of given sizes, a number for each dimension throughout.

    padding: entries of border before each dimension; as many are taken to lie behind it as the counts need.
    side_by_side: whether use may be made of windows that lie so, see ``dense``.
    """

    sizes: Shape
    kernel: Shape
    counts: Shape
    stride: Shape
    padding: Shape
    dilation: Shape
    side_by_side: bool = True

    @cached_property
    def taps(self) -> int:
        """How many entries a window has."""
        return math.prod(self.kernel)

    @cached_property
    def positions(self) -> int:
        """How many windows there are."""
        return math.prod(self.counts)

    @cached_property
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

    @cached_property
    def dense(self) -> bool:
        """Whether windows lie side by side nearly everywhere.

        Then what is seen has a column for every place of the rows that windows begin in, not only for where they
        begin: what a tap sees of an image is one run of memory. Columns without a window hold what does not count.
        """
        close = set(self.stride) == {1} and 2 * self._run <= 3 * self.positions
        return self.side_by_side and close and not self.narrow

    @property
    def narrow(self) -> bool:
        """Whether an image has so few windows that a matrix product had better take all images at once."""
        return self.positions < _NARROW

    @cached_property
    def columns(self) -> int:
        """How many columns an image has in what is seen."""
        return self._run if self.dense else self.positions

    def laid_out(self, images: np.ndarray) -> np.ndarray:
        """Images (n, c, ...) as ``seen`` takes them, all of them or some."""
        return self._shifted(images) if self.dense else self.bordered(images)

    def seen(self, laid: np.ndarray, taps: slice, room: np.ndarray | None = None) -> np.ndarray:
        """What some entries of the windows see of images that are laid out: (n, c, taps, columns).

        Where there are few columns it lies in memory as (c, taps, n, columns). room: an earlier answer that is not
        needed any more, to be written over if it has the shape.
        """
        (count, channels), chosen = laid.shape[:2], range(self.taps)[taps]
        shape = (count, channels, len(chosen), self.columns)
        if room is not None and room.shape == shape:
            result = room
        elif self.narrow:
            result = np.empty([shape[axis] for axis in _JOINED], laid.dtype).transpose(np.argsort(_JOINED))
        else:
            result = np.empty(shape, laid.dtype)
        if self.dense and len(chosen) == self.taps:
            result.reshape(laid.shape)[...] = laid
        elif self.dense:
            for place, number in enumerate(chosen):
                where: Place = (slice(None), slice(None), *np.unravel_index(number, self.kernel))
                result[:, :, place] = laid[where]
        else:
            every = list(self.each_tap())
            for place, number in enumerate(chosen):
                result[:, :, place].reshape(count, channels, *self.counts)[...] = laid[every[number]]
        return result

    def spread(self, values: np.ndarray) -> np.ndarray:
        """Something for each window (n, f, ...) laid along the columns, zeros where no window is: (n, f, columns)."""
        if not self.dense:
            return values.reshape(*values.shape[:2], self.positions)
        result = np.zeros((*values.shape[:2], self.columns), values.dtype)
        self.picked(result)[...] = values
        return result

    def picked(self, matrix: np.ndarray) -> np.ndarray:
        """The way back from such a matrix: (n, f, ...), a view."""
        laid = self.counts[:1] + (self.padded if self.dense else self.counts)[1:]
        place: Place = (..., *(slice(count) for count in self.counts))
        found: np.ndarray = matrix.reshape(*matrix.shape[:2], *laid)[place]
        return found

    def add_back(self, border: np.ndarray, seen: np.ndarray, taps: slice) -> None:
        """Add what entries hold at positions (n, c, taps, positions) to where they came from within the border."""
        for number, tap in enumerate(list(self.each_tap())[taps]):
            border[tap] += seen[:, :, number].reshape(*border.shape[:2], *self.counts)

    def widest(self, images: int, channels: int) -> Shape:
        """The shape of the largest array of so many images: with their border, or what some entries see at once."""
        border = (images, channels, *self.padded)
        seen = [
            (some.stop, channels, taps.stop, max(self.columns, self.positions))
            for some, taps in islice(self.blocks(images, channels), 1)
        ]
        return max([border, *seen], key=math.prod)

    def blocks(self, images: int, channels: int, itemsize: int = 8) -> Iterator[tuple[slice, slice]]:
        """Runs of images and of entries: what they see at once stays in the cache, or at least takes little room."""
        each = max(channels * max(self.columns, self.positions), 1)
        run = min(max(_BLOCK // each, 1), self.taps)
        step = max((_BLOCK if self.narrow else _CACHED_BYTES // itemsize) // (each * run), 1)
        for start in range(0, images, step):
            for tap in range(0, self.taps, run):
                yield slice(start, min(start + step, images)), slice(tap, tap + run)

    @cached_property
    def _run(self) -> int:
        return self.counts[0] * math.prod(self.padded[1:])

    def _shifted(self, images: np.ndarray) -> np.ndarray:
        """What every entry sees of images (n, c, ...), without a copy: (n, c, *kernel, columns).

        Each image with its border is one run, with room behind it for what the last entry sees; entry by entry the
        view of it begins a little later.
        """
        steps = tuple(math.prod(self.padded[axis + 1 :]) * d for axis, d in enumerate(self.dilation))
        last = sum((k - 1) * step for k, step in zip(self.kernel, steps, strict=True))
        places = math.prod(self.padded)
        border = np.zeros((*images.shape[:2], max(places, last + self.columns)), images.dtype)
        border[:, :, :places].reshape(*images.shape[:2], *self.padded)[self.inside] = images
        strides = (*border.strides[:2], *(step * border.itemsize for step in steps), border.itemsize)
        return as_strided(border, (*images.shape[:2], *self.kernel, self.columns), strides, writeable=False)


def per_dimension(name: str, value: Sizes, rank: int, least: int = 1) -> Shape:
    """An attribute as a number for each spatial dimension; ShapeError if there are too many or too small ones.

    A single number, in a list too, counts for all dimensions.
    """
    given = (value,) if isinstance(value, int) else value
    sizes = given * rank if len(given) == 1 else given
    if len(sizes) != rank or min(sizes) < least:
        raise ShapeError(
            tr("{name} is {value}; it is one number of {least} or more, or {rank} of them").format(
                name=name, value=value, least=least, rank=rank
            )
        )
    return sizes


def window_count(size: int, kernel: int, stride: int, border: int, dilation: int, *, ceil: bool = False) -> int:
    """How many windows fit along a dimension with ``border`` entries around it; 0 if not even one.

    ceil: a window that starts within the tensor or the border before it counts though it reaches beyond.
    """
    room = size + border - dilation * (kernel - 1) - 1
    if not ceil:
        return room // stride + 1 if room >= 0 else 0
    count = max(-(-room // stride) + 1, 0)
    return count - 1 if (count - 1) * stride >= size + border // 2 else count
