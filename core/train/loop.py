"""The loop: forward, backward, and one step of an optimizer; the document takes the outcome as one change."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from ..change import Change
from ..edits.training import update_parameters
from ..engine.run import NodeLike
from ..errors import ComputeError
from ..graph import Graph
from ..ops.symbol import Operand
from ..records import VARIABLE
from .columns import Columns
from .objective import Objective, end_of, ident, put, snapshot_of, whole_document
from .optimizers import Optimizer
from .parameters import Parameters
from .rows import Reduction, rows_objective

NOTHING: Mapping[NodeLike, Operand] = MappingProxyType({})


class Trainer:
    """Makes a loss smaller step by step, on values of its own; the graph's document stays as it is until asked.

    ``graph.document.apply(trainer.change())`` (or the change through a history) brings the parameters over, as one
    change to be undone. What the optimizer remembers is kept here, not in the document.
    """

    def __init__(
        self,
        graph: Graph,
        loss: NodeLike,
        optimizer: Optimizer,
        *,
        rows: Mapping[NodeLike, Operand] = NOTHING,
        reduction: Reduction = "mean",
    ) -> None:
        """Train the variables of role "parameter" that the loss depends on.

        loss: a node of one number. rows: leaves that take a column of data, (rows, *shape of the leaf); what is made
        smaller is then the reduction of the losses of all rows, as in ``over_rows``.
        ComputeError if there is nothing to train or the loss has no value.
        """
        self._graph = graph
        snapshot = snapshot_of(graph)
        learning = [n.id for n in snapshot.nodes.values() if n.kind == VARIABLE and n.role == "parameter"]
        self._objective: Objective
        if rows:
            columns = Columns.of(snapshot, {ident(leaf): column for leaf, column in rows.items()})
            shared = [node for node in learning if node not in columns.arrays]
            self._objective = rows_objective(snapshot, end_of(loss), columns, shared, reduction)
        else:
            self._objective = whole_document(snapshot, end_of(loss), learning)
        if not self._objective.learns:
            raise ComputeError(
                "There is nothing to train: the loss depends on no parameter. Give a variable the role of a parameter."
            )
        self._parameters = Parameters(self._objective)
        self.optimizer = optimizer
        self.memory = self._parameters.memory(optimizer)

    def step(self, data: Mapping[NodeLike, Operand] = NOTHING) -> float:
        """Run forward and backward, move the parameters; the loss as it was before they moved.

        data: other values, of the same shapes, for leaves that do not learn, such as the next batch. The optimizer may
        be exchanged between steps, as for another learning rate; memory of another kind then begins anew.
        ComputeError, with nothing moved, if a value does not fit or the loss or a gradient cannot be computed.
        """
        for leaf, value in data.items():
            self._put(ident(leaf), value)
        loss = self._objective.evaluate()
        if set(self.memory.kept) != set(self.optimizer.remembers):
            self.memory = self._parameters.memory(self.optimizer)
        self._parameters.move(self.optimizer, self.memory)
        return loss

    def value(self, parameter: NodeLike) -> np.ndarray:
        """What a parameter has become. ComputeError if it does not learn."""
        node = ident(parameter)
        if node not in self._objective.learns:
            raise ComputeError(f"{self._name(node)} does not learn: it is no parameter, or the loss does not need it.")
        return np.array(self._objective.values[self._objective.leaves[node]])

    def change(self) -> Change:
        """What the document would take to hold the parameters as they have become. EditError if one is gone."""
        return update_parameters(self._graph.document, {node: self.value(node) for node in self._objective.learns})

    def _put(self, node: int, value: Operand) -> None:
        if node in self._objective.learns:
            raise ComputeError(f"{self._name(node)} learns; give data to the other leaves.")
        put(self._objective, node, value, self._name(node))

    def _name(self, node: int) -> str:
        record = self._graph.document.nodes.get(node)
        return repr(record.name) if record else f"Node {node}"
