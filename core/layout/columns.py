"""Layers of a graph as columns of vertices, with edges that each lead from one column to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from .layers import neighbours

Array = np.ndarray
# The edges on one side: those of each vertex; of each edge the vertex at its other end, and how far from that it ends.
EdgeLists = tuple[list[list[int]], list[int], list[float]]
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
        ends = np.concatenate((shares(targets)[kept] - 0.5, np.zeros(len(owner))))
        names = np.concatenate((np.arange(count), np.full(len(owner), -1)))
        start = depth_first(count, sources, targets)
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
    def sizes(self) -> Array:
        """How many vertices each column has."""
        sizes: Array = np.diff(self.cuts)
        return sizes

    def places(self) -> Array:
        """Where vertices stand, from 0 to 1 within each column, in the order of the columns."""
        ranks = np.arange(len(self.column)) - np.array(self.cuts)[self.column]
        places: Array = (ranks + 0.5) / self.sizes[self.column]
        return places

    def at_head(self) -> Array:
        """How far from its head's place each edge ends, in such numbers."""
        at_head: Array = self.ends / self.sizes[self.column[self.heads]]
        return at_head

    @cached_property
    def left(self) -> Side:
        """The edges into vertices."""
        return Side.of(self.heads, self.tails, np.array(self.cuts))

    @cached_property
    def right(self) -> Side:
        """The edges out of vertices."""
        return Side.of(self.tails, self.heads, np.array(self.cuts))

    def edge_lists(self) -> tuple[EdgeLists, EdgeLists]:
        """The edges towards the right and towards the left, to be walked one by one."""
        edges, at_head = np.arange(len(self.tails)), self.at_head().tolist()
        right = neighbours(len(self.column), self.tails, edges), self.heads.tolist(), at_head
        return right, (neighbours(len(self.column), self.heads, edges), self.tails.tolist(), [0.0] * len(edges))

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


def gain(side: EdgeLists, spots: Sequence[float], a: int, b: int) -> int:
    """How many crossings fewer there are on a side if a, which is above b, goes below it."""
    edges, others, shifts = side
    if not (edges[a] and edges[b]):
        return 0
    ends = [spots[others[edge]] + shifts[edge] for edge in edges[b]]
    found = 0
    for edge in edges[a]:
        end = spots[others[edge]] + shifts[edge]
        for other in ends:
            found += (end > other) - (end < other)
    return found


def depth_first(count: int, sources: Array, targets: Array) -> Array:
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


def shares(targets: Array) -> Array:
    """How far down its target each edge ends, from 0 to 1; edges into one node from top to bottom as given."""
    order = np.argsort(targets, kind="stable")
    _, first, which, counts = np.unique(targets[order], return_index=True, return_inverse=True, return_counts=True)
    which = which.reshape(-1)
    found = np.empty(len(targets))
    found[order] = (np.arange(len(targets)) - first[which] + 0.5) / counts[which]
    return found


def _too_many(passed: Array, limit: int) -> Array:
    """The sources with the longest edges, beyond what stand-ins there may be in all."""
    order = np.argsort(passed, kind="stable")
    return order[np.cumsum(passed[order]) > limit]
