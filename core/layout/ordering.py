"""The order of nodes within the layers of a graph, such that few edges cross."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from .layers import neighbours
from .untangling import untangled

Array = np.ndarray
_SMALL = 1_200  # edges, up to which crossings are counted and neighbours exchanged
_EXCHANGES = 8
_STAND_INS = 4  # for each node and edge; longer edges than that allows are left out of the ordering


@dataclass(frozen=True)
class Side:
    """The edges of vertices towards one neighbouring column; column k has ``rows[k]:rows[k + 1]`` of having.

    having: vertices with such edges, in order; vertex ``having[i]`` has ``counts[i]`` edges from ``firsts[i]`` on.
    others: the vertex at the other end; edges: the number of the edge in ``Columns``.
    """

    having: Array
    firsts: Array
    counts: Array
    others: Array
    edges: Array
    rows: list[int]

    @classmethod
    def of(cls, ends: Array, others: Array, cuts: Array) -> Side:
        """The side on which edges lead from ``ends`` to ``others``."""
        edges = np.argsort(ends, kind="stable")
        having, firsts, counts = np.unique(ends[edges], return_index=True, return_counts=True)
        return cls(having, firsts, counts, others[edges], edges, np.searchsorted(having, cuts).tolist())

    def at(self, column: int) -> tuple[slice, slice, Array]:
        """What belongs to a column: rows of having, edges, and where each row's edges begin among them."""
        rows = slice(self.rows[column], self.rows[column + 1])
        first, last = self.firsts[rows.start], self.firsts[rows.stop - 1] + self.counts[rows.stop - 1]
        return rows, slice(first, last), self.firsts[rows] - first


@dataclass(frozen=True)
class Columns:
    """Vertices, sorted by column, and edges that each lead from a column to the next.

    names: the node that a vertex is, or -1 for a stand-in: an edge that passes a column has one there, shared by all
    long edges of its source. ends: where an edge ends at its head, from -0.5 (top) to 0.5.
    """

    names: Array
    column: Array
    tails: Array
    heads: Array
    ends: Array

    @classmethod
    def of(cls, column: Array, sources: Array, targets: Array) -> Columns:
        """The columns of nodes, with stand-ins, in an order to start from."""
        count = len(column)
        passed = np.zeros(count, np.int64)  # how many columns the longest edge of each source passes
        np.maximum.at(passed, sources, column[targets] - column[sources] - 1)
        passed[_too_many(passed, _STAND_INS * (count + len(sources)))] = 0
        first = count + np.concatenate(([0], np.cumsum(passed)[:-1]))
        owner = np.repeat(np.arange(count), passed)
        stand_ins = np.arange(count, count + len(owner))
        step = stand_ins - first[owner]
        span = column[targets] - column[sources] - 1
        kept = span <= passed[sources]
        s, t, span = sources[kept], targets[kept], span[kept]
        tails = np.concatenate((np.where(span > 0, first[s] + span - 1, s), np.where(step > 0, stand_ins - 1, owner)))
        heads = np.concatenate((t, stand_ins))
        ends = np.concatenate((_ends(targets)[kept], np.zeros(len(owner))))
        names = np.concatenate((np.arange(count), np.full(len(owner), -1)))
        start = _depth_first(count, sources, targets)
        columns = np.concatenate((column, column[owner] + 1 + step))
        return cls(names, columns, tails, heads, ends).by(np.concatenate((start, start[owner])))

    def by(self, place: Array) -> Columns:
        """The same with the vertices of each column in the order of ``place``."""
        order = np.lexsort((place, self.column))
        new = np.empty_like(order)
        new[order] = np.arange(len(order))
        return Columns(self.names[order], self.column[order], new[self.tails], new[self.heads], self.ends)

    @cached_property
    def cuts(self) -> list[int]:
        """Column k has the vertices ``cuts[k]:cuts[k + 1]``."""
        cuts: list[int] = np.searchsorted(self.column, np.arange(self.column[-1] + 2)).tolist()
        return cuts

    @cached_property
    def left(self) -> Side:
        """The edges into vertices."""
        return Side.of(self.heads, self.tails, np.array(self.cuts))

    @cached_property
    def right(self) -> Side:
        """The edges out of vertices."""
        return Side.of(self.tails, self.heads, np.array(self.cuts))

    def crossings(self, place: Array, at_head: Array) -> int:
        """How many pairs of edges cross. at_head: how far from its head's place each edge ends."""
        column = self.column[self.tails]
        tails, heads = place[self.tails], place[self.heads] + at_head
        order = np.argsort(column, kind="stable")
        cuts = np.searchsorted(column[order], np.arange(self.column[-1] + 2)).tolist()
        total = 0
        for low, high in pairwise(cuts):
            tail, head = tails[order[low:high]], heads[order[low:high]]
            total += int(((head[:, None] > head[None]) & (tail[:, None] < tail[None])).sum())
        return total


def ordered(columns: Columns, sweeps: int) -> Columns:
    """The columns with few crossings: sweeps of barycentres, and for small graphs exchanges of neighbours."""
    sizes = np.diff(columns.cuts)
    place = (np.arange(len(columns.column)) - np.array(columns.cuts)[columns.column] + 0.5) / sizes[columns.column]
    at_head = columns.ends / sizes[columns.column[columns.heads]]
    small = len(columns.tails) <= _SMALL
    best, fewest = place.copy(), columns.crossings(place, at_head) if small else 0
    wide = np.flatnonzero(sizes > 1).tolist()
    for _ in range(sweeps):
        _sweep(columns, columns.left, place, np.zeros_like(at_head), wide)
        _sweep(columns, columns.right, place, at_head[columns.right.edges], wide[::-1])
        if small:
            _exchange(columns, place, at_head)
            found = columns.crossings(place, at_head)
            if found < fewest:
                best, fewest = place.copy(), found
    return columns.by(best if small else place)


def untangled_columns(columns: Columns, sources: Array, targets: Array, watch: Callable[[], object]) -> Columns:
    """The columns with as few crossings as a search finds; sources, targets: the edges between nodes."""
    nodes = columns.names.max() + 1
    start = _depth_first(nodes, targets, sources)
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


def _exchange(columns: Columns, place: Array, at_head: Array) -> None:
    """Exchange vertices that lie side by side where that takes crossings away, until none does."""
    edges = np.arange(len(at_head))
    right = neighbours(len(place), columns.tails, edges), columns.heads.tolist(), at_head.tolist()
    left = neighbours(len(place), columns.heads, edges), columns.tails.tolist(), [0.0] * len(edges)
    spots = place.tolist()
    for _ in range(_EXCHANGES):
        better = False
        for low, high in pairwise(columns.cuts):
            row = sorted(range(low, high), key=spots.__getitem__)
            for i in range(len(row) - 1):
                a, b = row[i], row[i + 1]
                if _gain(right, spots, a, b) + _gain(left, spots, a, b) > 0:
                    spots[a], spots[b] = spots[b], spots[a]
                    row[i], row[i + 1] = b, a
                    better = True
        if not better:
            break
    place[:] = spots


def _gain(side: tuple[list[list[int]], list[int], list[float]], spots: list[float], a: int, b: int) -> int:
    """How many crossings fewer there are on a side if a, which is above b, goes below it."""
    edges, others, shifts = side
    ends = [spots[others[edge]] + shifts[edge] for edge in edges[b]]
    gain = 0
    for edge in edges[a]:
        end = spots[others[edge]] + shifts[edge]
        gain += sum((end > other) - (end < other) for other in ends)
    return gain


def _too_many(passed: Array, limit: int) -> Array:
    """The sources with the longest edges, beyond what stand-ins there may be in all."""
    order = np.argsort(passed, kind="stable")
    return order[np.cumsum(passed[order]) > limit]


def _ends(targets: Array) -> Array:
    """Where each edge ends at its target: edges into one node from top to bottom as given."""
    order = np.argsort(targets, kind="stable")
    _, first, which, counts = np.unique(targets[order], return_index=True, return_inverse=True, return_counts=True)
    which = which.reshape(-1)
    ends = np.empty(len(targets))
    ends[order] = (np.arange(len(targets)) - first[which] + 0.5) / counts[which] - 0.5
    return ends


def _depth_first(count: int, sources: Array, targets: Array) -> Array:
    """The order in which a walk back from the last nodes comes by, taking the feeders of each in the order given.

    It draws a tree without crossings.
    """
    feeders = neighbours(count, targets, sources)
    last = np.flatnonzero(np.bincount(sources, minlength=count) == 0).tolist()
    spot = [-1] * count
    waiting, seen = last[::-1], 0
    while waiting:
        node = waiting.pop()
        if spot[node] < 0:
            spot[node] = seen
            seen += 1
            waiting += feeders[node][::-1]
    return np.array(spot)
