"""Layered layout of a directed graph without cycles, left to right, by numpy alone.

After Sugiyama, Tagawa and Toda (1981): layers by the longest path, stand-ins where a wire passes a layer, barycentre
sweeps against crossings, then heights near the neighbours' in the order found. No loop over nodes where arrays can do;
every layer is a slice, so that a graph of many thin layers costs no more than a wide one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from ..progress import unwatched
from .columns import Columns
from .heights import middles
from .layers import components, layers
from .ordering import ordered, untangled_columns
from .relief import EFFORT, LITTLE, relieved

Array = np.ndarray
_STEPS = 6_000  # visits of a layer by one kind of sweep: fewer sweeps for deep graphs
_MOST_SWEEPS = 6  # through all columns, to order them by their neighbours
_WIDEST = 1e6  # scene units; what is wider is folded like text
_ASPECT = 1.5  # width by height that parts of a graph fill side by side
_RELIEVED = (
    400  # edges up to which flaws of the drawn layout are mended in any case, in a sixth of a second at the most
)
_SEARCHED = 2_000  # edges, with those between stand-ins, up to which a thorough search is made


def layered(
    sizes: Array,
    sources: Sequence[int] | Array,
    targets: Sequence[int] | Array,
    gaps: tuple[float, float],
    *,
    thorough: bool = False,
    watch: Callable[[], object] = unwatched,
) -> Array:
    """Top left corners, (n, 2), so that no two nodes overlap and every edge goes from left to right.

    sizes: widths and heights, (n, 2). sources, targets: the ends of each edge, as rows of ``sizes``; edges into one
    node are taken to end there from top to bottom in the order given. gaps: between layers, and within a layer.
    Connected parts lie below each other, small ones side by side; one that is wider than a million units is folded like
    text, where edges lead back. thorough: search for fewer crossings where edges are few; up to six seconds at the
    most. watch: called now and then, to end it by raising. Equal input gives equal output. ValueError for a cycle.
    """
    sizes = np.asarray(sizes, float).reshape(-1, 2)
    if not len(sizes):
        return np.zeros((0, 2))
    s, t = np.asarray(sources, np.int64), np.asarray(targets, np.int64)
    part = components(len(sizes), s, t)
    first, column = np.unique(np.stack((part, layers(len(sizes), s, t))), axis=1, return_inverse=True)
    column = column.reshape(-1)
    sweeps = int(np.clip(_STEPS // (column.max() + 1), 1, _MOST_SWEEPS))
    columns = Columns.of(column, s, t)
    searched = thorough and len(columns.tails) <= _SEARCHED
    order = untangled_columns(columns, s, t, watch) if searched else ordered(columns, sweeps)
    y = middles(order, sizes[:, 1], gaps[1], sweeps) - sizes[:, 1] / 2
    corners = np.stack((_lefts(column, first[0], sizes[:, 0], gaps[0]), y), axis=1)
    if searched or len(s) <= _RELIEVED:
        relieve = partial(relieved, gap=gaps[1], watch=watch, most=EFFORT if searched else LITTLE)
        corners = _relieved(relieve, corners, sizes, (s, t), part)
    return _packed(corners, sizes, part, gaps)


def _relieved(
    relieve: Callable[[Array, Array, Array, Array], Array],
    corners: Array,
    sizes: Array,
    wires: tuple[Array, Array],
    part: Array,
) -> Array:
    """Each connected part with fewer crossings of the wires as they are drawn, and fewer behind nodes."""
    found, (s, t) = corners.copy(), wires
    for k in np.unique(part[s]).tolist():
        nodes, among = np.flatnonzero(part == k), np.flatnonzero(part[s] == k)
        row = np.zeros(len(corners), np.int64)
        row[nodes] = np.arange(len(nodes))
        found[nodes] = relieve(corners[nodes], sizes[nodes], row[s[among]], row[t[among]])
    return found


def _lefts(column: Array, part: Array, widths: Array, gap: float) -> Array:
    """The left of each node, in the middle of its column; columns start anew with each part."""
    wide = np.zeros(len(part))
    np.maximum.at(wide, column, widths)
    begin = np.concatenate(([0], np.cumsum(wide + gap)[:-1]))
    begin -= begin[np.searchsorted(part, part)]
    left: Array = begin[column]
    left += (wide[column] - widths) / 2
    return left


def _packed(corners: Array, sizes: Array, part: Array, gaps: tuple[float, float]) -> Array:
    """The connected parts in rows like words; one that is alone in its row stays as wide as it is."""
    count = int(part.max()) + 1
    low, extent = _extents(corners, sizes, part, gaps)
    if extent[:, 0].max() > _WIDEST:
        corners = _folded(corners - low[part], extent[part])
        low, extent = _extents(corners, sizes, part, gaps)
    widest = max(float(extent[:, 0].max()), _ASPECT * float(np.sqrt(np.prod(extent, axis=1).sum())))
    spots, x, y, tall = np.zeros((count, 2)), 0.0, 0.0, 0.0
    single = np.bincount(part) == 1
    for k in np.argsort(single, kind="stable").tolist():
        width, height = extent[k].tolist()
        if x + width > widest:
            x, y, tall = 0.0, y + tall, 0.0
        spots[k] = x, y
        x, tall = x + width, max(tall, height)
    moved: Array = corners + (spots - low)[part]
    return moved


def _extents(corners: Array, sizes: Array, part: Array, gaps: tuple[float, float]) -> tuple[Array, Array]:
    """The top left corner of each part, and its width and height with the gaps to the next."""
    count = int(part.max()) + 1
    low, high = np.full((count, 2), np.inf), np.full((count, 2), -np.inf)
    np.minimum.at(low, part, corners)
    np.maximum.at(high, part, corners + sizes)
    return low, high - low + gaps


def _folded(corners: Array, extents: Array) -> Array:
    """Nodes of parts that are too wide, in rows below each other; extents: of the part of each node."""
    width, height = extents.T
    row_width = np.where(width > _WIDEST, np.sqrt(_ASPECT * width * height), np.inf)
    row = corners[:, 0] // row_width
    return np.stack((corners[:, 0] % row_width, corners[:, 1] + row * height), axis=1)
