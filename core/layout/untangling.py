"""Orders with few crossings for graphs of some hundred edges, where there is time to search.

Sweeps of weighted medians, each followed by sifting (every vertex goes to the place in its column where fewest edges
cross, after Matuszewski, Schönfeld and Molitor 1999), from two orders to start with; then the best order is shaken a
little and settled again, some times over. Medians after Gansner, Koutsofios, North and Vo, 1993. The same graph always
gives the same order: what is random has a fixed seed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from .columns import Columns, Side, gain

Array = np.ndarray
_SWEEPS, _SETTLING = 12, 2  # from the start, at most; after a shake
_LEAST, _SWEPT = 4, 6_000  # sweeps from the start, at least, and so many edges in all
_SHAKES, _EFFORT = 16, 8_000  # at most so often, and so many edges in all
_SHAKEN = 0.2  # of a column, on average
_ROUNDS = 2  # of sifting after a sweep


class Tangle:
    """The edges of columns, and where vertices stand: ``place``, from 0 to 1 within each column."""

    def __init__(self, columns: Columns) -> None:
        """Stand in the order of the columns."""
        self.columns = columns
        self.place, self.at_head = columns.places(), columns.at_head()
        self._right, self._left = columns.edge_lists()

    def order(self, place: Array) -> None:
        """Stand in the order of some numbers within each column."""
        self.place[np.lexsort((place, self.columns.column))] = self.columns.places()

    def crossings(self) -> int:
        """How many pairs of edges cross."""
        return self.columns.crossings(self.place, self.at_head)

    def settle(self, sweeps: int, watch: Callable[[], object]) -> tuple[int, Array]:
        """The fewest crossings that sweeps to and fro find, and the places then."""
        best, fewest = self.place.copy(), self.crossings()
        for number in range(sweeps):
            watch()
            self._sweep(rightward=number % 2 == 0, flip=number // 2 % 2 == 1)
            self._sift(_ROUNDS)
            found = self.crossings()
            if found < fewest:
                best, fewest = self.place.copy(), found
        return fewest, best

    def _sweep(self, *, rightward: bool, flip: bool) -> None:
        """Order one column after the other by the medians of the neighbours on one side; ties as they are, or turned.

        What has no neighbours there stays where it is, and the others share the remaining places.
        """
        columns = self.columns
        side = columns.left if rightward else columns.right
        shifts = np.zeros(len(side.edges)) if rightward else self.at_head[side.edges]
        ks = range(len(columns.cuts) - 1)
        for k in ks if rightward else ks[::-1]:
            if side.rows[k] < side.rows[k + 1]:
                self._order_column(k, side, shifts, flip=flip)

    def _order_column(self, k: int, side: Side, shifts: Array, *, flip: bool) -> None:
        low, high = self.columns.cuts[k], self.columns.cuts[k + 1]
        rows, edges, begins = side.at(k)
        at = side.having[rows] - low
        beyond = (self.place[side.others[edges]] + shifts[edges]).tolist()
        counts = side.counts[rows].tolist()
        wanted = [_median(sorted(beyond[b : b + n])) for b, n in zip(begins.tolist(), counts, strict=True)]
        ranks = np.argsort(np.argsort(self.place[low:high], kind="stable"), kind="stable")
        chosen = at[np.lexsort((-ranks[at] if flip else ranks[at], wanted))]
        free = np.sort(ranks[at])
        ranks[chosen] = free
        self.place[low:high] = (ranks + 0.5) / (high - low)

    def _sift(self, rounds: int) -> None:
        """Put every vertex where fewest edges cross, the busiest first, until none gets better."""
        spots = self.place.tolist()
        for _ in range(rounds):
            moved = False
            for low, high in pairwise(self.columns.cuts):
                row = sorted(range(low, high), key=spots.__getitem__)
                for vertex in sorted(row, key=lambda v: -len(self._right[0][v]) - len(self._left[0][v])):
                    moved = self._sift_one(vertex, row, spots) or moved
            if not moved:
                break
        self.place[:] = spots

    def _sift_one(self, vertex: int, row: list[int], spots: list[float]) -> bool:
        here = row.index(vertex)
        best, goal = 0, here
        for way in (range(here + 1, len(row)), range(here - 1, -1, -1)):
            gained = 0
            for there in way:
                upper, lower = (vertex, row[there]) if there > here else (row[there], vertex)
                gained += gain(self._right, spots, upper, lower) + gain(self._left, spots, upper, lower)
                if gained > best:
                    best, goal = gained, there
        if goal == here:
            return False
        places = [spots[v] for v in row]
        row.insert(goal, row.pop(here))
        for place, other in zip(places, row, strict=True):
            spots[other] = place
        return True


def untangled(columns: Columns, other: Array, watch: Callable[[], object]) -> Array:
    """Places for the vertices of columns such that few edges cross.

    other: a second order to start from, as numbers; watch: called now and then, to end it by raising.
    """
    tangle = Tangle(columns)
    sweeps = max(_LEAST, min(_SWEEPS, _SWEPT // max(1, len(tangle.at_head))))
    found = [tangle.settle(sweeps, watch)]
    tangle.order(other)
    found.append(tangle.settle(sweeps, watch))
    fewest, best = min(found, key=lambda one: one[0])
    random = np.random.default_rng(0)
    for _ in range(min(_SHAKES, _EFFORT // len(tangle.at_head))) if len(tangle.at_head) else ():
        if fewest == 0:
            break
        tangle.order(best + _SHAKEN * random.standard_normal(len(best)))
        crossings, place = tangle.settle(_SETTLING, watch)
        if crossings <= fewest:
            fewest, best = crossings, place
    return best


def _median(spots: Sequence[float]) -> float:
    """The middle of some sorted numbers; of an even count, nearer to the side where they lie closer together."""
    half = len(spots) // 2
    if len(spots) % 2:
        return spots[half]
    if len(spots) == 2:
        return (spots[0] + spots[1]) / 2
    left, right = spots[half - 1] - spots[0], spots[-1] - spots[half]
    return (spots[half - 1] * right + spots[half] * left) / (left + right) if left + right else spots[half]
