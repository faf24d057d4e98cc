"""Directions along which variables move, as a person gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...errors import ComputeError
from ...language import tr
from ...ops.symbol import Operand, Shape
from ..arrays import as_numbers

if TYPE_CHECKING:
    from ..run import Run
    from ..slots import NodeLike


def direction_of(run: Run, node: NodeLike, given: Operand, shape: Shape) -> np.ndarray:
    """The direction of a node, in float64. ComputeError if it holds no real numbers or is of another shape."""
    array = as_numbers(given).astype(np.float64)
    if array.shape != shape:
        raise ComputeError(
            tr("The direction of {node} has shape {np}, not {shape}.").format(
                node=run.name(node), np=array.shape, shape=shape
            )
        )
    return array
