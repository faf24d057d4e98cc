"""The ends of a program as arrays, for questions about all nodes at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..records import OUTPUT
from .compiled import Compiled
from .differentiate import Gradients

_NONE = -1
Numbers = npt.NDArray[np.intp]


class Ends:
    """The outputs of all nodes that compute, one a row; the outputs of blocks have rows of their own besides.

    nodes: ids; number: which of the program's ends it is; slot: of the value; total: of the gradient, -1 for none.
    """

    def __init__(self, compiled: Compiled, gradients: Gradients | None) -> None:
        """Read a program and its backward pass (None: forward only)."""
        records, slots = compiled.snapshot.nodes, list(compiled.slots.values())
        totals = gradients.totals if gradients else {}
        nodes = [node for node, _ in compiled.slots]
        leaving = [(row, records[node].parent) for row, node in enumerate(nodes) if records[node].kind == OUTPUT]
        blocks = [(row, block) for row, block in leaving if block is not None]
        self.nodes: Numbers = np.array(nodes + [block for _, block in blocks], dtype=np.intp)
        self.number: Numbers = np.array([*range(len(nodes)), *(row for row, _ in blocks)], dtype=np.intp)
        self.slot: Numbers = np.array(slots, dtype=np.intp)[self.number]
        self.total: Numbers = np.array([totals.get(slot, _NONE) for slot in slots], dtype=np.intp)[self.number]
