"""Where what is dragged comes to lie: level with its neighbours if it is near that, else on the grid."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF

from core.edits.arranging import GRID

from ..geometry import Geometry
from ..shapes import Floats
from ..tables import Slots

CATCH, RELEASE = 8.0, 12.0  # pixels: how near a line catches, and how far it holds
MAGNETIC_FROM = 0.24  # pixels a scene unit; below, some line is always near
_SAME = 0.5  # scene units
_BEYOND = 12.0  # how far a guide reaches past the nodes it joins


class Alignment:
    """Snaps the steps of one drag. On each axis what counts are both sides and the middle."""

    def __init__(self, geometry: Geometry, grasped: QRectF, moving: Slots) -> None:
        """grasped: the box under the mouse, where it lay; moving: the rows that go with it, to which none aligns."""
        self._geometry = geometry
        self._start = grasped
        self._moving = moving
        self._held: list[float | None] = [None, None]  # by axis: the step that a line holds
        self._others: Floats = np.zeros((0, 4))

    def snapped(self, step: QPointF, seen: QRectF, scale: float, *, one_axis: bool = False) -> QPointF:
        """The step to take instead of one; seen: only what lies in this rectangle of the scene catches."""
        if one_axis:
            step = QPointF(step.x(), 0) if abs(step.x()) > abs(step.y()) else QPointF(0, step.y())
        rows = self._geometry.nodes_in(seen)
        still = np.ones(len(self._geometry.nodes.alive), np.bool_)
        still[self._moving] = False
        self._others = self._geometry.nodes.box[rows[still[rows]]]
        x, y = (0.0 if one_axis and not along else self._along(a, along, scale) for a, along in enumerate(_xy(step)))
        return QPointF(x, y)

    def guides(self, step: QPointF) -> list[QLineF]:
        """Lines along the sides that lie level with others after a step; through middles, where sides do not."""
        box = self._start.translated(step)
        lines = []
        for axis in (0, 1):
            across = self._others[:, [1 - axis, 3 - axis]]
            levels = np.abs(_each_anchor(self._others, axis) - _anchors(box, axis)) < _SAME
            levels[levels.all(axis=1), 1] = False  # a third line would only go through what is written there
            for own, level in zip(_anchors(box, axis), levels.T, strict=True):
                if level.any():
                    near, far = (box.top(), box.bottom()) if axis == 0 else (box.left(), box.right())
                    low = min(near, float(across[level, 0].min())) - _BEYOND
                    high = max(far, float(across[level, 1].max())) + _BEYOND
                    lines.append(QLineF(own, low, own, high) if axis == 0 else QLineF(low, own, high, own))
        return lines

    def _along(self, axis: int, wanted: float, scale: float) -> float:
        held = self._held[axis]
        if held is not None and abs(held - wanted) <= RELEASE / scale:
            return held
        self._held[axis] = None
        if len(self._others) and scale >= MAGNETIC_FROM:
            away = _each_anchor(self._others, axis) - _anchors(self._start, axis) - wanted
            nearest = float(away.flat[np.argmin(np.abs(away))])
            if abs(nearest) <= CATCH / scale:
                self._held[axis] = wanted + nearest
                return wanted + nearest
        corner = self._start.left() if axis == 0 else self._start.top()
        return round((corner + wanted) / GRID) * GRID - corner


def _xy(point: QPointF) -> tuple[float, float]:
    return point.x(), point.y()


def _anchors(box: QRectF, axis: int) -> Floats:
    """Both sides and the middle of a box, (3,)."""
    low, high = (box.left(), box.right()) if axis == 0 else (box.top(), box.bottom())
    return np.array([low, (low + high) / 2, high])


def _each_anchor(boxes: Floats, axis: int) -> Floats:
    """The same of many boxes, (n, 3)."""
    low, high = boxes[:, axis], boxes[:, 2 + axis]
    return np.stack((low, (low + high) / 2, high), axis=-1)
