"""This graph, for each row of the data: some leaves take a value a row, all others are shared, the losses are reduced.

A graph of numbers runs once for all rows, each value that depends on the data being a vector over the rows: in the
backward pass the contributions to what is shared are summed like those to anything that had been broadcast. A graph in
which something else than elementwise operations on numbers depends on the data is run row by row.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..document import Snapshot
from ..engine.compiled import Compiled
from ..engine.flatten import compile_document
from ..engine.program import LARGEST_BYTES
from ..engine.slots import NodeLike, check_own, end_of, id_of
from ..errors import ComputeError
from ..graph import Graph
from ..language import tr
from ..ops.reduction.sums import mean, sum_
from ..ops.shape.conversion import broadcast_to
from ..ops.symbol import Operand
from ..records import VARIABLE
from .columns import Columns
from .objective import Objective, Whole, loss_of, snapshot_of
from .row_by_row import RowByRow

Reduction = Literal["mean", "sum"]


@dataclass(frozen=True)
class Rows:
    """What a pass over all rows found.

    values: the target's value for each row, (rows,). loss: their mean or sum.
    """

    values: np.ndarray
    loss: float
    gradients: Mapping[int, np.ndarray]

    def gradient(self, leaf: NodeLike) -> np.ndarray:
        """The gradient of the loss by a leaf, of its shape; by a leaf that takes a column, (rows, *shape).

        ComputeError if the leaf is a constant, or the loss does not depend on it.
        """
        node = id_of(leaf)
        if node not in self.gradients:
            raise ComputeError(
                tr("Node {node} has no gradient: it is a constant, or the loss does not depend on it.").format(
                    node=node
                )
            )
        return self.gradients[node]


def over_rows(
    graph: Graph, target: NodeLike, columns: Mapping[NodeLike, Operand], reduction: Reduction = "mean"
) -> Rows:
    """Run a graph forward and backward for each row of data, and reduce what the target is to one loss.

    target: a node of one number, the loss of a row. columns: for each leaf that the data fills an array (rows, *shape
    of the leaf); the number that the leaf holds in the graph is not used. All other leaves are shared by the rows.
    ComputeError if a column does not fit, or the loss or a gradient cannot be computed.
    """
    snapshot, given = snapshot_of(graph), {id_of(leaf): column for leaf, column in columns.items()}
    for node in (target, *columns):
        check_own(node, snapshot)
    variables = [n.id for n in snapshot.nodes.values() if n.kind == VARIABLE and n.role != "constant"]
    columns_given = Columns.of(snapshot, given)
    objective = rows_objective(
        snapshot, end_of(target), columns_given, variables, reduction, largest_bytes=graph.largest_bytes
    )
    loss = objective.evaluate()
    found = dict(zip(objective.learns, map(np.array, objective.gradients()), strict=True))
    return Rows(objective.losses(), loss, found)


def rows_objective(
    snapshot: Snapshot,
    target: tuple[int, int],
    columns: Columns,
    learning: Collection[int],
    reduction: Reduction,
    *,
    largest_bytes: int = LARGEST_BYTES,
) -> Objective:
    """The loss over all rows as something to be evaluated again and again. largest_bytes: no value may take more."""
    if reduction not in ("mean", "sum"):
        raise ComputeError(
            tr("The losses of the rows are reduced by their mean or their sum, not by {reduction!r}.").format(
                reduction=reduction
            )
        )
    template = compile_document(columns.put_into(snapshot, 0), largest_bytes)
    symbol = loss_of(template, target)
    if not _on_numbers(template, columns):
        return RowByRow(Whole.of(template, symbol, symbol, learning), columns, reduction)
    vectors = compile_document(columns.put_into(snapshot), largest_bytes)
    losses = vectors.program.symbols[vectors.slots[vectors.end_of(*target)]]
    if losses.shape != (columns.rows,):  # no data flows into it
        losses = broadcast_to(losses, shape=(columns.rows,))
    loss = mean(losses) if reduction == "mean" else sum_(losses)
    return Whole.of(vectors, losses, loss, learning, rows=columns.rows)


def _on_numbers(template: Compiled, columns: Columns) -> bool:
    """Whether all that depends on the data are elementwise operations on numbers."""
    program = template.program
    reached = {template.slots[node, 0] for node in columns.arrays}
    if any(program.symbols[slot].shape for slot in reached):
        return False
    for step in range(len(program.operations)):
        if not reached.isdisjoint(program.inputs[step]):
            if not program.scalar[step]:
                return False
            reached.update(program.outputs[step])
    return True
