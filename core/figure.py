"""How a graph looks wherever it is drawn: how large nodes are, where ports lie, in scene units, and inks on white."""

from __future__ import annotations

import math

SIZE = (160.0, 64.0)  # of a node whose size is not told
GAPS = (160.0, 48.0)  # between columns, and between nodes of a column: room for values and gradients on the wires
DOT_SIZE = 16.0  # of a reroute dot
ROW = 20.0  # between two ports
HEIGHT = 48.0  # of a node with up to two ports a side; taller ones grow by STEP, so that centres stay on the grid
STEP = 32.0  # scene units
VALUE, GRADIENT = "#0a55a3", "#a13e00"  # the inks of what flows forward and back
_EDGE = 8.0  # beyond the outermost ports, taken together


def height_for(ports: int) -> float:
    """The height of a node whose busier side has so many ports."""
    return HEIGHT + STEP * max(0, math.ceil((ROW * ports + _EDGE - HEIGHT) / STEP))


def port_heights(ports: int, height: float) -> list[float]:
    """How far below the top of a node the ports of a side lie, around its middle."""
    first = height / 2 - ROW * (ports - 1) / 2
    return [first + ROW * i for i in range(ports)]
