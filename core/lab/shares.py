"""Largest and smallest elements that are equal: who is in the running where, and how they may share a gradient."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..ops.convolution.windows import Sizes, per_dimension, window_count
from ..ops.shapes import axes_of
from ..ops.symbol import Shape
from .kink import Inputs, Settings, Sharing

SMALLEST = ("amin", "min")
BINS = ("adaptive_max_pool1d", "adaptive_max_pool2d")
WINDOWS = ("max_pool1d", "max_pool2d")
POOLS = (*WINDOWS, *BINS, "global_max_pool")


class Groups(NamedTuple):
    """Groups of elements, of each of which the best is taken.

    members: the number of each element of a group in its row of the input, -1 for none. ties: which of them equal the
    best, (rows, groups, members).
    """

    members: np.ndarray
    ties: np.ndarray


def groups(kind: str, inputs: Inputs, settings: Settings) -> Groups:
    """The groups of a reduction, or of a pooling: its windows."""
    rows, members = _rows(kind, np.asarray(inputs[0]), settings)
    seen = np.where(members >= 0, rows[:, members], -np.inf)
    return Groups(members, (seen == seen.max(axis=-1, keepdims=True)) & (members >= 0))


def tied(kind: str, inputs: Inputs, settings: Settings) -> np.ndarray:
    """Which elements of the first input are the best of a group together with another one: booleans, flat."""
    if not np.size(inputs[0]):
        return np.zeros(0, bool)
    found = groups(kind, inputs, settings)
    return _added(found, found.ties & (found.ties.sum(axis=-1, keepdims=True) > 1), np.size(inputs[0])) > 0


def handed_out(share: Sharing, kind: str, g: np.ndarray, inputs: Inputs, settings: Settings) -> np.ndarray:
    """The gradient of the best of each group, handed out among those that are equal; of the first input's shape."""
    x = np.asarray(inputs[0])
    found = groups(kind, inputs, settings)
    ties = found.ties
    if share == "even":
        parts = ties / np.maximum(ties.sum(axis=-1, keepdims=True), 1)
    else:
        parts = np.asarray(ties if share == "each" else ties & (ties.cumsum(axis=-1) == 1), float)
    flat = _added(found, parts * np.reshape(g, (*ties.shape[:2], 1)), x.size)
    signs = np.sign(x) if kind == "norm" else 1.0
    return np.asarray(_back(kind, flat, x.shape, settings) * signs)


def _rows(kind: str, x: np.ndarray, settings: Settings) -> tuple[np.ndarray, np.ndarray]:
    """The input in rows, the largest counting as the best, and the members of the groups of every row."""
    if kind in POOLS:
        rank = x.ndim - 2 if kind == "global_max_pool" else int(kind[-2])
        members = _windows(kind, x.shape[-rank:], settings)
        return x.reshape(-1, math.prod(x.shape[-rank:])), members
    axes = axes_of(settings["dim"], x.ndim)
    sign = -1.0 if kind in SMALLEST else 1.0
    ranked = np.absolute(x) if kind == "norm" else sign * x
    moved = np.moveaxis(ranked, axes, range(x.ndim - len(axes), x.ndim))
    count = math.prod(x.shape[axis] for axis in axes)
    return moved.reshape(-1, count), np.arange(count)[np.newaxis]


def _back(kind: str, flat: np.ndarray, shape: Shape, settings: Settings) -> np.ndarray:
    """Rows in the shape of the input."""
    if kind in POOLS:
        return flat.reshape(shape)
    axes = axes_of(settings["dim"], len(shape))
    kept = [axis for axis in range(len(shape)) if axis not in axes]
    moved = flat.reshape([shape[axis] for axis in (*kept, *axes)])
    return np.moveaxis(moved, range(len(kept), len(shape)), axes)


def _added(found: Groups, parts: np.ndarray, size: int) -> np.ndarray:
    """What the members of groups have, added up where it belongs: in rows."""
    rows, given = len(parts), np.nonzero(parts)
    length = size // rows if rows else 0
    places = given[0] * length + found.members[given[1:]]
    return np.bincount(places, weights=parts[given], minlength=size).reshape(rows, length)


def _windows(kind: str, sizes: Shape, settings: Settings) -> np.ndarray:
    """The numbers of what each window sees of an image: (windows, entries), -1 beyond its border."""
    members = np.zeros((1, 1), np.int64)
    for axis, size in enumerate(sizes):
        along = _along(kind, axis, size, len(sizes), settings)
        both = members[:, np.newaxis, :, np.newaxis] * size + along[np.newaxis, :, np.newaxis]
        inside = (members[:, np.newaxis, :, np.newaxis] >= 0) & (along[np.newaxis, :, np.newaxis] >= 0)
        members = np.where(inside, both, -1).reshape(len(members) * len(along), -1)
    return members


def _along(kind: str, axis: int, size: int, rank: int, settings: Settings) -> np.ndarray:
    """The same along one dimension."""
    if kind == "global_max_pool":
        return np.arange(size)[np.newaxis]
    if kind in BINS:
        count = per_dimension("output_size", settings["output_size"], rank)[axis]
        starts, stops = np.arange(count) * size // count, -(-np.arange(1, count + 1) * size // count)
        places = starts[:, np.newaxis] + np.arange((stops - starts).max(initial=0))
        return np.where(places < stops[:, np.newaxis], places, -1)
    names = "kernel_size", "stride", "padding", "dilation"
    kernel, stride, padding, dilation = (_setting(settings, name, axis, rank) for name in names)
    count = window_count(size, kernel, stride, 2 * padding, dilation, ceil=settings["ceil_mode"])
    places = np.arange(count)[:, np.newaxis] * stride - padding + np.arange(kernel) * dilation
    return np.where((places >= 0) & (places < size), places, -1)


def _setting(settings: Settings, name: str, axis: int, rank: int) -> int:
    given: Sizes = settings["kernel_size"] if settings[name] is None else settings[name]
    return per_dimension(name, given, rank, least=0)[axis]
