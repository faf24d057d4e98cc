"""The graph of the canvas's benchmark, as plain rows, so that a peer in another Python draws the same one."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

COLUMN, ROW = 304.0, 112.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A node: its place in scene units, and the numbers of the nodes that feed it."""

    x: float
    y: float
    sources: tuple[int, ...]


def layered(nodes: int, *, seed: int = 0) -> list[Drawn]:
    """Layers of nodes, each fed from the layer before, three of ten of them twice: 1.3 wires a node."""
    draw = random.Random(seed)
    high = max(4, int(math.sqrt(nodes * 1.4)))
    rows = []
    for index in range(nodes):
        column, row = divmod(index, high)
        count = 0 if column == 0 else 2 if draw.random() < 0.3 else 1
        near = (min(max(row + draw.randint(-2, 2), 0), high - 1) for _ in range(count))
        rows.append(Drawn(column * COLUMN, row * ROW, tuple((column - 1) * high + place for place in near)))
    return rows
