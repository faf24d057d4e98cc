"""The loop: forward, backward, and one step of an optimizer; the document takes the outcome as one change."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from ..change import Change
from ..edits.training import update_parameters
from ..engine.slots import NodeLike, check_own, end_of, id_of
from ..errors import ComputeError
from ..graph import Graph
from ..language import tr
from ..ops.symbol import Operand
from ..records import VARIABLE
from .columns import Columns, as_held
from .objective import Objective, snapshot_of, whole_document
from .optimizers import Optimizer
from .parameters import Parameters
from .rows import Reduction, rows_objective

MOST_SHAPES = 8  # of data for which programs are kept
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
        self._graph, self._loss, self._reduction = graph, end_of(loss), reduction
        self._snapshot = snapshot_of(graph)
        check_own(loss, self._snapshot)
        self._rows = {id_of(leaf) for leaf in rows}
        self._data: dict[int, np.ndarray] = {}
        self._objectives: dict[Hashable, Objective] = {}
        self._learns: Sequence[int] = ()
        self._objective = self._with(rows)
        self._learns = self._objective.learns
        if not self._learns:
            raise ComputeError(
                tr(
                    "There is nothing to train: the loss depends on no parameter. Give a variable the "
                    "role of a parameter."
                )
            )
        self._parameters = Parameters(self._objective)
        self.optimizer = optimizer
        self.memory = self._parameters.memory(optimizer)

    def step(self, data: Mapping[NodeLike, Operand] = NOTHING) -> float:
        """Run forward and backward, move the parameters; the loss as it was before they moved.

        data: other values for leaves that do not learn, such as the next batch, to be used from now on. They may be of
        other shapes, if these fit each other. The optimizer may be exchanged between steps, as for another learning
        rate; memory of another kind then begins anew.
        ComputeError, with nothing moved, if a value does not fit or the loss or a gradient cannot be computed.
        """
        if data:
            self._objective = self._with(data)
            self._parameters.follow(self._objective)
        loss = self._objective.evaluate()
        if set(self.memory.kept) != set(self.optimizer.remembers):
            self.memory = self._parameters.memory(self.optimizer)
        self._parameters.move(self.optimizer, self.memory)
        return loss

    def value(self, parameter: NodeLike) -> np.ndarray:
        """What a parameter has become, of its shape. ComputeError if it does not learn."""
        check_own(parameter, self._snapshot)
        node = id_of(parameter)
        if node not in self._learns:
            raise ComputeError(
                tr("{node} does not learn: it is no parameter, or the loss does not need it.").format(
                    node=self._name(node)
                )
            )
        return np.array(self._objective.values[self._objective.leaves[node]])

    def change(self) -> Change:
        """What the document would take to hold the parameters as they have become. EditError if one is gone."""
        return update_parameters(self._graph.document, {node: self.value(node) for node in self._learns})

    def _with(self, leaves: Mapping[NodeLike, Operand]) -> Objective:
        """The objective with other data in it; data of new shapes are compiled for."""
        for leaf in leaves:
            check_own(leaf, self._snapshot)
        given = {id_of(leaf): self._datum(id_of(leaf), value) for leaf, value in leaves.items()}
        data, nodes = self._data | given, self._snapshot.nodes
        shapes = tuple(sorted((n, a.shape) for n, a in data.items() if a.shape != np.asarray(nodes[n].value).shape))
        objective = self._objectives.pop(shapes, None)
        if objective is None:
            objective = self._made(data)
        elif objective is self._objective:
            data = given
        for node, array in data.items():
            objective.put(node, array)
        self._objectives[shapes] = objective
        if len(self._objectives) > MOST_SHAPES:
            del self._objectives[next(iter(self._objectives))]
        self._data |= given
        return objective

    def _made(self, data: Mapping[int, np.ndarray]) -> Objective:
        nodes = self._snapshot.nodes
        changed = {node: replace(nodes[node], value=array) for node, array in data.items() if node not in self._rows}
        snapshot = replace(self._snapshot, nodes={**nodes, **changed})
        learning = [n.id for n in nodes.values() if n.kind == VARIABLE and n.role == "parameter" and n.id not in data]
        if not self._rows:
            return whole_document(snapshot, self._loss, learning, self._graph.largest_bytes)
        columns = Columns.of(snapshot, {node: data[node] for node in self._rows})
        largest = self._graph.largest_bytes
        return rows_objective(snapshot, self._loss, columns, learning, self._reduction, largest_bytes=largest)

    def _datum(self, node: int, value: Operand) -> np.ndarray:
        """A value as the leaf takes it. ComputeError if there is no such leaf, or it learns."""
        if node in self._learns:
            raise ComputeError(tr("{node} learns; give data to the other leaves.").format(node=self._name(node)))
        record = self._snapshot.nodes.get(node)
        if record is None or record.kind != VARIABLE:
            raise ComputeError(tr("{node} is no variable and cannot be given a value.").format(node=self._name(node)))
        return as_held(record, value)

    def _name(self, node: int) -> str:
        record = self._graph.document.nodes.get(node)
        return repr(record.name) if record else tr("Node {node}").format(node=node)
