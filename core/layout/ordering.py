"""The order of nodes within the layers of a graph, such that few edges cross."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from .columns import Columns, Side, depth_first, gain
from .untangling import untangled

Array = np.ndarray
_SMALL = 1_200  # edges, up to which crossings are counted and neighbours exchanged
_EXCHANGES = 8  # rounds in which neighbours change places, at most


def ordered(columns: Columns, sweeps: int) -> Columns:
    """The columns with few crossings: sweeps of barycentres, and for small graphs exchanges of neighbours."""
    place, at_head = columns.places(), columns.at_head()
    small = len(columns.tails) <= _SMALL
    best, fewest = place.copy(), columns.crossings(place, at_head) if small else 0
    wide = np.flatnonzero(columns.sizes > 1).tolist()
    for _ in range(sweeps):
        _sweep(columns, columns.left, place, np.zeros_like(at_head), wide)
        _sweep(columns, columns.right, place, at_head[columns.right.edges], wide[::-1])
        if small:
            _exchange(columns, place)
            found = columns.crossings(place, at_head)
            if found < fewest:
                best, fewest = place.copy(), found
    return columns.by(best if small else place)


def untangled_columns(columns: Columns, sources: Array, targets: Array, watch: Callable[[], object]) -> Columns:
    """The columns with as few crossings as a search finds; sources, targets: the edges between nodes."""
    nodes = columns.names.max() + 1
    start = depth_first(nodes, targets, sources)
    owner = columns.names.copy()
    for edge in np.argsort(columns.column[columns.tails], kind="stable").tolist():
        if owner[columns.heads[edge]] < 0:  # a stand-in follows what it stands in for
            owner[columns.heads[edge]] = owner[columns.tails[edge]]
    return columns.by(untangled(columns, start[owner], watch))


def _sweep(columns: Columns, side: Side, place: Array, shifts: Array, ks: list[int]) -> None:
    """Order one column after the other by the mean place of the neighbours on one side; ties stay as they are."""
    for k in ks:
        if side.rows[k] == side.rows[k + 1]:
            continue
        low, high = columns.cuts[k], columns.cuts[k + 1]
        here = place[low:high]
        wanted = here.copy()
        rows, edges, begins = side.at(k)
        sums = np.add.reduceat(place[side.others[edges]] + shifts[edges], begins)
        wanted[side.having[rows] - low] = sums / side.counts[rows]
        here[np.lexsort((here, wanted))] = (np.arange(high - low) + 0.5) / (high - low)


def _exchange(columns: Columns, place: Array) -> None:
    """Exchange vertices that lie side by side where that takes crossings away, until none does."""
    right, left = columns.edge_lists()
    spots = place.tolist()
    for _ in range(_EXCHANGES):
        better = False
        for low, high in pairwise(columns.cuts):
            row = sorted(range(low, high), key=spots.__getitem__)
            for i in range(len(row) - 1):
                a, b = row[i], row[i + 1]
                if gain(right, spots, a, b) + gain(left, spots, a, b) > 0:
                    spots[a], spots[b] = spots[b], spots[a]
                    row[i], row[i + 1] = b, a
                    better = True
        if not better:
            break
    place[:] = spots
