"""The last flaws of a drawn layout: nodes change places, or go aside, where fewer wires cross or are hidden by nodes.

Counted are straight wires from the right side of a node to the inputs of another, as they are drawn: long ones do not
keep to the places that the order of columns has for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np

from .columns import shares

Array = np.ndarray
Some = Array | list[int] | slice  # some rows
_PASSES = 6  # tries of everything, at most
# What a wire behind a node counts for, of a crossing: at first where crossings are equal, then half of one, which
# untangles more, and at last a little less than one; of few wires, which the eye follows, a little more.
_HIDDEN, _AT_LAST, _AT_LAST_OF_FEW, _FEW = (0.01, 0.5), 0.9, 1.01, 150
_CLEAR = 0.25  # of the gap between nodes is kept between a node and a wire that passes it
# Pairs of wires that are compared, to look at a place counting as so many more: some three seconds, and a sixth of one.
EFFORT, LITTLE, _LOOK = 80e6, 4e6, 2_000


class Drawn:
    """Nodes with their corners, which move up and down, and the straight wires between them."""

    def __init__(
        self, corners: Array, sizes: Array, sources: Array, targets: Array, gap: float, most: float = EFFORT
    ) -> None:
        """gap: kept between nodes of one column. Wires into one node end from top to bottom in the order given.

        most: the effort that is worth it.
        """
        self.corners = corners.copy()
        self.effort, self._most = 0, most  # so far, and at the most
        self.hidden = _HIDDEN[0]
        self._sizes, self._gap = sizes, gap
        self._sources, self._targets = sources, targets
        self._below = shares(targets) * sizes[targets, 1]  # of its target's top each wire ends
        ends = np.concatenate((sources, targets))
        order = np.argsort(ends, kind="stable")
        cuts = np.searchsorted(ends[order], np.arange(len(corners) + 1))
        self._wires = [np.unique(order[a:b] % len(sources)) for a, b in pairwise(cuts)]
        self._start = np.stack((corners[sources, 0] + sizes[sources, 0], np.zeros(len(sources))), axis=1)
        self._end = np.stack((corners[targets, 0], np.zeros(len(targets))), axis=1)
        self._redraw(np.arange(len(sources)))
        middles = np.round(corners[:, 0] + sizes[:, 0] / 2).astype(int)
        columns: dict[int, list[int]] = {}
        for node in np.argsort(corners[:, 1], kind="stable").tolist():
            columns.setdefault(int(middles[node]), []).append(node)
        self.columns = [columns[middle] for middle in sorted(columns)]
        self._column_of = {node: column for column in self.columns for node in column}

    def clear(self, wire: int, *, wholly: bool) -> bool:
        """Move the nodes behind which a wire passes, several, to one side of it; whether there are fewer flaws now.

        wholly: everything that it passes. They go together, as does what is in their way, so that a chain beside the
        wire that skips it stays straight.
        """
        heights, tops, tall = self._heights([wire], slice(None))[0], self.corners[:, 1], self._sizes[:, 1]
        hiding = np.flatnonzero(self._is_behind(heights, tops, tops + tall))
        if len(hiding) < 2:
            return False
        away = 2 * _CLEAR * self._gap
        below, above = heights + away, heights - away - tall
        first, last = np.array([(column[0], column[-1]) for column in self.columns]).T
        first, last = first[tops[first] < below[first]], last[tops[last] > above[last]]
        ways = ((first, below), (last, above)) if wholly else ((hiding, below), (hiding, above))
        return any(
            self._shift(self._pushed(nodes.tolist(), side[nodes].tolist())) for nodes, side in ways if len(nodes)
        )

    def improve(self, column: list[int]) -> bool:
        """Exchange and move nodes of a column, given from top to bottom; whether there are fewer flaws now."""
        exchanged = [self._exchange(column, place) for place in range(len(column) - 1) if not self.is_tired]
        moved = [self._move(column, node) for node in tuple(column) if not self.is_tired]
        return any(exchanged) or any(moved)

    @property
    def is_tired(self) -> bool:
        """Whether as much was tried as is worth it."""
        return self.effort > self._most

    def _pushed(self, nodes: list[int], tops: list[float]) -> dict[int, float]:
        """New tops of nodes, and of those that are in their way."""
        found: dict[int, float] = {}
        for node, aim in zip(nodes, tops, strict=True):
            column, is_down = self._column_of[node], aim > self.corners[node, 1]
            place, edge = column.index(node), aim if is_down else aim + self._sizes[node, 1]
            for other in column[place:] if is_down else column[place::-1]:
                high, top = self._sizes[other, 1], found.get(other, self.corners[other, 1])
                if top >= edge if is_down else top + high <= edge:
                    break
                found[other] = edge if is_down else edge - high
                edge += high + self._gap if is_down else -high - self._gap
        return found

    def _shift(self, tops: dict[int, float]) -> bool:
        """Put nodes elsewhere, if there are fewer flaws then."""
        nodes = list(tops)
        wires = np.unique(np.concatenate([self._wires[node] for node in nodes]))
        before, old = self._flaws(nodes, wires), self.corners[nodes, 1].tolist()
        for node, top in tops.items():
            self._put(node, top)
        if self._flaws(nodes, wires, before) < before:
            return True
        for node, top in zip(nodes, old, strict=True):
            self._put(node, top)
        return False

    def _exchange(self, column: list[int], place: int) -> bool:
        a, b = column[place : place + 2]
        wires = np.union1d(self._wires[a], self._wires[b])
        before = self._flaws([a, b], wires)
        if not before:
            return False
        tops = self.corners[[a, b], 1].tolist()
        self._put(b, tops[0])
        self._put(a, tops[1] + self._sizes[b, 1] - self._sizes[a, 1])
        if self._flaws([a, b], wires, before) < before:
            column[place : place + 2] = b, a
            return True
        self._put(a, tops[0])
        self._put(b, tops[1])
        return False

    def _move(self, column: list[int], node: int) -> bool:
        wires = self._wires[node]
        fewest = before = self._flaws([node], wires)
        if not before:
            return False
        others = [other for other in column if other != node]
        best = self.corners[node, 1], column.index(node)
        for top, place in (*self._asides(others, node), *self._gaps(others, self._sizes[node, 1])):
            self._put(node, top)
            found = self._flaws([node], wires, fewest)
            if found < fewest:
                fewest, best = found, (top, place)
        self._put(node, best[0])
        column[:] = [*others[: best[1]], node, *others[best[1] :]]
        return fewest < before

    def _gaps(self, others: list[int], height: float) -> Iterator[tuple[float, int]]:
        """Tops at which a node of a height fits between the others of its column, and its place among them."""
        if not others:
            return
        tops = self.corners[others, 1]
        ends = tops + self._sizes[others, 1]
        yield tops[0] - self._gap - height, 0
        yield ends[-1] + self._gap, len(others)
        lows, highs = ends[:-1] + self._gap, tops[1:] - self._gap - height
        for place in np.flatnonzero(highs >= lows).tolist():
            low, high = float(lows[place]), float(highs[place])
            yield from ((top, place + 1) for top in {low, (low + high) / 2, high})

    def _asides(self, others: list[int], node: int) -> Iterator[tuple[float, int]]:
        """Tops where a node hides fewer wires, or fewer of its own are hidden, the nearest first, and its place."""
        top = self.corners[node, 1]
        ways = *self._beside_wires(node), *self._around_nodes(node)
        for new in sorted(ways, key=lambda found: abs(found - top)):
            place = self._place(others, node, new)
            if place is not None:
                yield new, place

    def _beside_wires(self, node: int) -> Iterator[float]:
        """Tops beside the wires behind a node."""
        height, top = float(self._sizes[node, 1]), float(self.corners[node, 1])
        behind = self._heights(slice(None), [node])[:, 0]
        behind = behind[self._is_behind(behind, top, top + height)]
        away = 2 * _CLEAR * self._gap
        yield from (*(behind + away), *(behind - away - height))

    def _around_nodes(self, node: int) -> Iterator[float]:
        """Tops from which the wires of a node pass beside the nodes that hide them; none far away, wires stay short."""
        wires, tops = self._wires[node], self.corners[:, 1]
        low, high = tops[node] + np.array((-1, 1)) * (self._sizes[node, 1] + self._gap)
        ends, away = tops + self._sizes[:, 1], 2 * _CLEAR * self._gap
        rows, others = np.nonzero(self._is_behind(self._heights(wires, slice(None)), tops, ends))
        wires = wires[rows]
        is_end = self._targets[wires] == node
        kept = np.where(is_end[:, None], self._start[wires], self._end[wires])
        run = np.where(is_end, self._end[wires, 0], self._start[wires, 0]) - kept[:, 0]
        share = (self.corners[others, 0] + self._sizes[others, 0] / 2 - kept[:, 0]) / run
        below = np.where(is_end, self._below[wires], self._sizes[node, 1] / 2)
        for passing in (tops[others] - away, ends[others] + away):
            new = kept[:, 1] + (passing - kept[:, 1]) / share - below
            yield from new[(new >= low) & (new <= high)].tolist()

    def _place(self, others: list[int], node: int, new: float) -> int | None:
        """Where among the others of its column a node stands with a new top; None where it does not fit."""
        tops = self.corners[others, 1]
        ends, low = tops + self._sizes[others, 1], new + self._sizes[node, 1] + self._gap
        place = int(np.searchsorted(tops, new))
        fits = (not place or ends[place - 1] + self._gap <= new) and np.all(low <= tops[place:])
        return place if fits else None

    def _put(self, node: int, top: float) -> None:
        self.corners[node, 1] = top
        self._redraw(self._wires[node])

    def _redraw(self, wires: Array) -> None:
        sources, targets = self._sources[wires], self._targets[wires]
        self._start[wires, 1] = self.corners[sources, 1] + self._sizes[sources, 1] / 2
        self._end[wires, 1] = self.corners[targets, 1] + self._below[wires]

    def _flaws(self, nodes: list[int], wires: Array, most: float = np.inf) -> float:
        """How many pairs cross of which one is among some wires; and how often nodes hide these, or these nodes any.

        most: what is more than that is not counted to its end.
        """
        self.effort += _LOOK + len(wires) * len(self._sources)
        crossings = self._crossings(wires)
        if crossings > most:
            return crossings
        hidden = self._covered(wires, slice(None)) + self._covered(slice(None), nodes)  # none hides a wire of its own
        return crossings + self.hidden * hidden

    def _covered(self, wires: Some, nodes: Some) -> float:
        """How often a wire passes behind a node."""
        tops = self.corners[nodes, 1]
        return float(self._is_behind(self._heights(wires, nodes), tops, tops + self._sizes[nodes, 1]).sum())

    def _is_behind(self, heights: Array, tops: Array | float, ends: Array | float) -> Array:
        near = _CLEAR * self._gap
        return (heights > tops - near) & (heights < ends + near)

    def _heights(self, wires: Some, nodes: Some) -> Array:
        """How high each wire, a row, passes the middle of each node; NaN where it does not pass all of it."""
        start, end = self._start[wires][:, None], self._end[wires][:, None]
        left, wide = self.corners[nodes, 0], self._sizes[nodes, 0]
        heights: Array = (
            start[..., 1] + (end - start)[..., 1] * (left + wide / 2 - start[..., 0]) / (end - start)[..., 0]
        )
        return np.where((start[..., 0] < left) & (left + wide < end[..., 0]), heights, np.nan)

    def _crossings(self, wires: Array) -> float:
        """How many pairs cross of which one is among some wires."""
        if not len(wires):
            return 0
        a, b = self._start[wires][:, None], self._end[wires][:, None]
        c, d = self._start[None], self._end[None]
        crossed = (_side(a, b, c) * _side(a, b, d) < 0) & (_side(c, d, a) * _side(c, d, b) < 0)
        return float(crossed.sum()) - float(crossed[:, wires].sum()) / 2


def relieved(
    corners: Array,
    sizes: Array,
    sources: Array,
    targets: Array,
    *,
    gap: float,
    watch: Callable[[], object],
    most: float = EFFORT,
) -> Array:
    """The corners with fewer crossings of drawn wires, and fewer wires behind nodes; columns stay.

    Of many wires not all places are tried, so that it comes to an end within seconds. watch: called now and then,
    to end it by raising. most: as for ``Drawn``.
    """
    drawn = Drawn(corners, sizes, sources, targets, gap, most)
    for drawn.hidden in (*_HIDDEN, _AT_LAST_OF_FEW if len(sources) <= _FEW else _AT_LAST):
        for _ in range(_PASSES):
            if not _passed(drawn, len(sources), watch):
                break
    return drawn.corners


def _passed(drawn: Drawn, wires: int, watch: Callable[[], object]) -> bool:
    """Try everything once; whether there are fewer flaws now."""
    better = False
    for wire in range(wires):
        watch()
        better = (not drawn.is_tired and drawn.clear(wire, wholly=False)) or better
    for column in drawn.columns:
        watch()
        better = drawn.improve(column) or better
    for wire in range(wires):
        watch()
        better = (not drawn.is_tired and drawn.clear(wire, wholly=True)) or better
    return better


def _side(a: Array, b: Array, c: Array) -> Array:
    """On which side of the line from a to b a point c lies."""
    ab, ac = b - a, c - a
    side: Array = ab[..., 0] * ac[..., 1] - ab[..., 1] * ac[..., 0]
    return side
