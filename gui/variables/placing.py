"""Where the vertices of a variable graph lie, how its links run, and where their labels find room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from core.layout import layered
from core.variable_graph import VariableGraph

from ..canvas.shapes import Floats, around_all, as_rect, curves, points_on

TALL, CHIP_ROOM = 32.0, 28.0  # of a vertex, and of the chip above it and the one below
LABEL = 20.0  # the height of a label
_NARROWEST, _BESIDE, _BETWEEN = 112.0, 64.0, 24.0  # between columns at least, and beside a label; within a column
_WIDEST = 300.0
_SEARCHED = 150  # links up to which fewer crossings are worth the time
_ALONG = np.array([0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74])  # where along its link a label may be, best first


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A variable graph laid out. boxes: of vertices, (n, 4), left, top, right, bottom; curves: of links, wires as the
    canvas draws them, (m, 9).

    labels: the middles of the labels of links, (m, 2).
    """

    graph: VariableGraph
    boxes: Floats
    curves: Floats
    labels: Floats

    @property
    def bounds(self) -> QRectF:
        """What holds all of it, with its chips."""
        if not len(self.boxes):
            return QRectF()
        return as_rect(around_all(self.boxes)).adjusted(-24, -CHIP_ROOM, 24, CHIP_ROOM)


def placed(
    graph: VariableGraph, widths: Sequence[float], labels: Sequence[float], watch: Callable[[], object]
) -> Placed:
    """Lay a variable graph out from left to right; for a worker. widths: of vertices; labels: how wide those are.

    watch: called now and then, to end it by raising.
    """
    rows = {vertex: row for row, vertex in enumerate(graph.vertices)}
    sources, targets = [rows[link.source] for link in graph.links], [rows[link.target] for link in graph.links]
    sizes = np.array([(width, TALL + 2 * CHIP_ROOM) for width in widths]).reshape(-1, 2)
    across = min(_WIDEST, max(_NARROWEST, max(labels, default=0.0) + _BESIDE))
    thorough = len(sources) <= _SEARCHED
    corners = layered(sizes, sources, targets, (across, _BETWEEN), thorough=thorough, watch=watch)
    inner = np.array((0.0, CHIP_ROOM))
    boxes = np.concatenate((corners + inner, corners + sizes - inner), axis=1)
    links = _curves(boxes, sources, targets)
    return Placed(graph, boxes, links, _label_points(boxes, links, labels))


def _curves(boxes: Floats, sources: Sequence[int], targets: Sequence[int]) -> Floats:
    """From the right side of one box to the left side of the other, as wires (m, 9)."""
    start, end = boxes[np.array(sources, int)], boxes[np.array(targets, int)]
    return curves(start[:, 2], start[:, [1, 3]].mean(axis=1), end[:, 0], end[:, [1, 3]].mean(axis=1))


def _label_points(boxes: Floats, links: Floats, widths: Sequence[float]) -> Floats:
    """The middle of each label: on its link, and where it covers no vertex, chip or other label if there is room."""
    tries = points_on(links, _ALONG)
    taken = np.concatenate((boxes + np.array((0, -CHIP_ROOM, 0, CHIP_ROOM)), np.zeros((len(links), 4))))
    found = np.zeros((len(links), 2))
    for row, width in enumerate(widths):
        half = np.array((width, LABEL)) / 2
        low, high = tries[row] - half, tries[row] + half
        known = taken[: len(boxes) + row]
        apart = (low[:, None] >= known[:, 2:]) | (high[:, None] <= known[:, :2])
        free = apart.any(axis=2).all(axis=1)
        best = int(free.argmax())  # the first that is free, else the middle
        found[row] = tries[row, best]
        taken[len(boxes) + row] = (*low[best], *high[best])
    return found
