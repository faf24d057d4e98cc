"""A border around a tensor: of one value, or of what lies near its edges."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Literal

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .conversion import zeros
from .indexing import index_add

Mode = Literal["constant", "reflect", "replicate", "circular"]


def _mirrored(places: np.ndarray, size: int) -> np.ndarray:
    return size - 1 - np.abs(size - 1 - np.abs(places))


def _nearest(places: np.ndarray, size: int) -> np.ndarray:
    return np.clip(places, 0, size - 1)


# The entry of a dimension that each place in it repeats, counted from the first entry, places of the border too.
_REPEATED: Mapping[Mode, Callable[[np.ndarray, int], np.ndarray]] = {
    "reflect": _mirrored,
    "replicate": _nearest,
    "circular": np.remainder,
}


def _padded(x: Shape, *, pad: tuple[int, ...], mode: Mode, value: float) -> Shape:
    if len(pad) % 2 or len(pad) > 2 * len(x):
        raise ShapeError(
            tr("pad has {pad} numbers; it takes two for each of up to {x} dimensions, the last first").format(
                pad=len(pad), x=len(x)
            )
        )
    widths = _widths(pad, len(x))
    for axis, (size, (before, after)) in enumerate(zip(x, widths, strict=True)):
        if size + min(before, 0) + min(after, 0) < 0:
            raise ShapeError(
                tr("pad {pad} cuts more off axis {axis} than the {size} that it has").format(
                    pad=pad, axis=axis, size=size
                )
            )
        if max(before, after, 0) > _widest_border(mode, size):
            raise ShapeError(
                tr("pad {pad} is too wide for axis {axis}, which has {size}, to {mode} it").format(
                    pad=pad, axis=axis, size=size, mode=mode
                )
            )
    return tuple(size + before + after for size, (before, after) in zip(x, widths, strict=True))


def _widest(x: Shape, *, pad: tuple[int, ...], mode: Mode, value: float) -> Shape:
    """The shape of the largest array on the way: of the numbers of what is repeated, or with the first borders only."""
    sizes, made = list(x), list[Shape]()
    for axis, width in enumerate(_widths(pad, len(x)) if mode != "constant" else ()):
        sizes[axis] += sum(width)
        made += [(sizes[axis],), tuple(sizes)] if any(width) else []
    return max(made, key=math.prod, default=())


def _widest_border(mode: Mode, size: int) -> float:
    """How wide a border may be beside so many entries."""
    if mode == "reflect":
        return max(size - 1, 0)
    return size if mode == "circular" else np.inf if mode == "constant" or size else 0


@operation(
    "pad(x)",
    shape=_padded,
    widest=_widest,
    torch="nn.functional.pad",
    torch_needs=("pad",),
    onnx="Pad",
    result="same",
    aliases=("zero padding", "border", "margin", "enlarge", "reflect", "replicate", "circular", "crop"),
    example=(((2, 3),), {"pad": (1, 2)}),
    convention="the numbers go from the last dimension to the first, as in torch; ONNX lists all befores first, and "
    "calls replicate edge, circular wrap; any dimension may have any mode (torch: the first two constant borders only)",
)
def pad(x: Array, *, pad: tuple[int, ...] = (), mode: Mode = "constant", value: float = 0.0) -> Array:
    """Puts a border around a tensor, of one value unless told otherwise.

    pad: entries before and after the last dimension, then before and after the one in front of it, and so on; negative
    ones are cut off. mode: constant, all of the value; reflect, the entries mirrored in the outermost one; replicate,
    the outermost one again; circular, those of the other end. What is repeated gets the gradients of all its places.
    """
    array = np.asarray(x)
    widths = _widths(pad, array.ndim)
    if mode == "constant":
        return _bordered(array, widths, value)
    for axis, repeated in _repeated(array.shape, widths, mode).items():
        array = np.take(array, repeated, axis=axis)
    return array


@pad.rule("x", "unpad(g)")
def _(g: Operand, y: Operand, x: Operand, *, pad: tuple[int, ...], mode: Mode, value: float) -> Operand:
    return _cut_off(g, pad) if mode == "constant" else _folded(g, shape_of(x), pad, mode)


def _cut_off(g: Operand, widths: tuple[int, ...]) -> Operand:
    """Without the border; with zeros where something was cut off."""
    return pad(g, pad=tuple(-width for width in widths)) if any(widths) else g


def _folded(g: Operand, shape: Shape, widths: tuple[int, ...], mode: Mode) -> Operand:
    """Each entry with the gradients of all places where it stands."""
    sizes = list(shape_of(g))
    for axis, repeated in _repeated(shape, _widths(widths, len(shape)), mode).items():
        sizes[axis] = shape[axis]
        g = index_add(zeros(tuple(sizes)), repeated, g, dim=axis)
    return g


def _bordered(array: np.ndarray, widths: list[tuple[int, int]], value: float) -> np.ndarray:
    """With a border of one value, or less what is cut off."""
    kept = zip(array.shape, widths, strict=True)
    inner = array[tuple(slice(max(-before, 0), size - max(-after, 0)) for size, (before, after) in kept)]
    borders = [(max(before, 0), max(after, 0)) for before, after in widths]
    if not any(map(any, borders)):
        return inner
    return np.pad(inner, borders, constant_values=array.dtype.type(value))


def _repeated(shape: Shape, widths: list[tuple[int, int]], mode: Mode) -> dict[int, np.ndarray]:
    """By dimension that gets a border, or less than it has, the numbers of the entries that it then has."""
    sized = enumerate(zip(shape, widths, strict=True))
    return {
        axis: _REPEATED[mode](np.arange(-before, size + after), size)
        for axis, (size, (before, after)) in sized
        if before or after
    }


def _widths(pad: tuple[int, ...], rank: int) -> list[tuple[int, int]]:
    pairs = list(zip(pad[::2], pad[1::2], strict=True))[::-1]
    return [(0, 0)] * (rank - len(pairs)) + pairs
