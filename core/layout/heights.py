"""The heights of the nodes of a layered graph: edges as level as the order in each layer allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .columns import Columns, Side

Array = np.ndarray
_NEAR = 0.25  # scene units that are not worth a move
_FAINT = 1e-3  # the weight of a neighbour that can follow, beside one that cannot


@dataclass(frozen=True)
class Pull:
    """How neighbours on one side draw vertices to their own height: the weight of each edge, and the sums by vertex."""

    side: Side
    weights: Array
    sums: Array

    @classmethod
    def of(cls, side: Side, firm: Array) -> Pull:
        """Firm neighbours count, others only where there are no firm ones."""
        weights = np.where(firm[side.others], 1.0, _FAINT)
        return cls(side, weights, np.add.reduceat(weights, side.firsts) if len(weights) else weights)


def middles(columns: Columns, heights: Array, gap: float, sweeps: int) -> Array:
    """The middle height of each node, by sweeps towards the neighbours; no two in a column closer than the gap.

    Leaves with one edge and stand-ins give way to all others, so that a long chain runs level between its leaves.
    """
    real = columns.names >= 0
    edges = np.bincount(columns.tails, minlength=len(real)) + np.bincount(columns.heads, minlength=len(real))
    firm = real & (edges > 1)
    least = _least(columns, np.where(real, heights[columns.names], 0), real, gap)
    cuts = np.array(columns.cuts)
    y = least - least[cuts[columns.column + 1] - 1] / 2
    left, right = Pull.of(columns.left, firm), Pull.of(columns.right, firm)
    ks = range(len(cuts) - 1)
    for _ in range(sweeps):
        _settle(columns, y, least, firm, [left], ks)
        _settle(columns, y, least, firm, [right], ks[::-1])
    _settle(columns, y, least, firm, [left, right], ks)
    found = np.empty(len(heights))
    found[columns.names[real]] = y[real]
    return found


def _least(columns: Columns, height: Array, real: Array, gap: float) -> Array:
    """How far below the first vertex of its column each one lies at least; stand-ins need less room."""
    room = gap * np.array([0.25, 0.5, 1])[real[:-1].astype(int) + real[1:]]
    least: Array = np.concatenate(([0], np.cumsum((height[:-1] + height[1:]) / 2 + room)))
    least -= least[np.array(columns.cuts)[columns.column]]
    return least


def _settle(columns: Columns, y: Array, least: Array, firm: Array, pulls: Sequence[Pull], ks: Sequence[int]) -> None:
    """Move one column after the other towards its neighbours, in order and at the least distances.

    Columns that lie well and whose neighbour stays are passed over: a straight chain costs nothing.
    """
    restless = _restless(columns, y, pulls)
    moved = False
    for k in ks:
        if not moved and not restless[k]:
            continue
        here = slice(columns.cuts[k], columns.cuts[k + 1])
        wanted, pulled = _wanted(columns, k, y, pulls)
        settled = _spread(wanted - least[here], firm[here] & pulled) + least[here]
        moved = bool(np.abs(settled - y[here]).max() > _NEAR)
        y[here] = settled


def _restless(columns: Columns, y: Array, pulls: Sequence[Pull]) -> Array:
    """The columns in which a vertex is drawn elsewhere."""
    restless = np.zeros(len(columns.cuts) - 1, bool)
    for pull in pulls:
        if len(pull.weights):
            wanted = np.add.reduceat(y[pull.side.others] * pull.weights, pull.side.firsts) / pull.sums
            drawn = np.abs(wanted - y[pull.side.having]) > _NEAR
            restless[columns.column[pull.side.having[drawn]]] = True
    return restless


def _wanted(columns: Columns, k: int, y: Array, pulls: Sequence[Pull]) -> tuple[Array, Array]:
    """The mean height of each vertex's neighbours, its own if it has none; and whether it has any."""
    low, high = columns.cuts[k], columns.cuts[k + 1]
    total, weight = np.zeros(high - low), np.zeros(high - low)
    for pull in pulls:
        side = pull.side
        if side.rows[k] < side.rows[k + 1]:
            rows, edges, begins = side.at(k)
            at = side.having[rows] - low
            total[at] += np.add.reduceat(y[side.others[edges]] * pull.weights[edges], begins)
            weight[at] += pull.sums[rows]
    pulled = weight > 0
    return np.where(pulled, total / np.where(pulled, weight, 1), y[low:high]), pulled


def _spread(wanted: Array, firm: Array) -> Array:
    """Numbers near the wanted ones that do not fall; firm ones settle among themselves, the others fit in between."""
    if firm.all() or not firm.any():
        return _monotone(wanted)
    settled = np.full(len(wanted), np.nan)
    settled[firm] = _monotone(wanted[firm])
    lowest = np.maximum.accumulate(np.where(firm, settled, -np.inf))
    highest = np.minimum.accumulate(np.where(firm, settled, np.inf)[::-1])[::-1]
    settled[~firm] = _monotone(np.clip(wanted, lowest, highest)[~firm])
    return settled


def _monotone(wanted: Array) -> Array:
    """Numbers near the wanted ones that do not fall."""
    lowest: Array = np.maximum.accumulate(wanted)
    highest = np.minimum.accumulate(wanted[::-1])[::-1]
    return (lowest + highest) / 2
