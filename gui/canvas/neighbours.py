"""What lies near a place, found without looking at everything."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from .shapes import Floats
from .tables import Slots

SIDE = 256.0  # of a square: about the size of a node, so that few squares hold a box and few boxes a square


class Neighbours:
    """The rows of boxes (left, top, right, bottom), by the squares of the plane that they touch."""

    def __init__(self, boxes: Floats, rows: Slots) -> None:
        """boxes: one for each of some rows, (n, 4)."""
        self._squares: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for row, box in zip(rows.tolist(), boxes, strict=True):
            self.put(row, box)

    def put(self, row: int, box: Floats) -> None:
        """Add a row; one that has moved is found at its old place as well."""
        for square in _squares(box):
            self._squares[square].append(row)

    def near(self, box: Floats) -> Slots:
        """All rows that may touch a box, each once, in their order."""
        found: set[int] = set()
        for square in _squares(box):
            found.update(self._squares.get(square, ()))
        return np.array(sorted(found), np.intp)


def _squares(box: Floats) -> list[tuple[int, int]]:
    left, top, right, bottom = (int(side // SIDE) for side in box.tolist())
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
