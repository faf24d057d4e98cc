"""Columns of data: what chosen leaves of a graph take, one value for each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ..document import Snapshot
from ..engine.arrays import as_numbers
from ..errors import ComputeError
from ..language import tr
from ..ops.symbol import Operand
from ..records import VARIABLE, Node


@dataclass(frozen=True, slots=True)
class Columns:
    """Arrays of shape (rows, *shape of the leaf), by leaf, all of one number of rows."""

    rows: int
    arrays: Mapping[int, np.ndarray]

    @classmethod
    def of(cls, snapshot: Snapshot, given: Mapping[int, Operand]) -> Columns:
        """Look at what is given. ComputeError if it does not fit the leaves or each other."""
        arrays = {node: _column(snapshot, node, value) for node, value in given.items()}
        counts = {len(array) for array in arrays.values()}
        if len(counts) != 1 or counts == {0}:
            told = ", ".join(f"{snapshot.nodes[node].name!r} {len(array)}" for node, array in arrays.items())
            raise ComputeError(
                tr("Every column needs the same number of rows, at least one; given were: {told}.").format(
                    told=told or "none"
                )
            )
        return cls(counts.pop(), arrays)

    def row(self, number: int) -> dict[int, np.ndarray]:
        """The values of one row, by the leaf that takes them; of the leaf's shape."""
        return {node: array[number] for node, array in self.arrays.items()}

    def put_into(self, snapshot: Snapshot, number: int | None = None) -> Snapshot:
        """The document with a row's values in its leaves; with whole columns in them if no row is given."""
        values = self.arrays if number is None else self.row(number)
        changed = {node: replace(snapshot.nodes[node], value=value) for node, value in values.items()}
        return replace(snapshot, nodes={**snapshot.nodes, **changed})


def as_held(leaf: Node, value: Operand) -> np.ndarray:
    """Data as a leaf holds them, of any shape. ComputeError for floats where it holds whole numbers or booleans."""
    array, held = as_numbers(value), np.asarray(leaf.value).dtype
    if held.kind != "f" and array.dtype.kind == "f":
        raise ComputeError(
            tr("{leaf!r} holds no floats; what it is given has to be whole numbers or booleans too.").format(
                leaf=leaf.name
            )
        )
    return np.array(array, dtype=held, order="C")


def _column(snapshot: Snapshot, node: int, value: Operand) -> np.ndarray:
    record = snapshot.nodes.get(node)
    if record is None or record.kind != VARIABLE:
        raise ComputeError(
            tr("{record} is no variable and takes no column.").format(
                record=repr(record.name) if record else tr("Node {node}").format(node=node)
            )
        )
    array, shape = as_held(record, value), np.asarray(record.value).shape
    if not array.ndim or array.shape[1:] != shape:
        wanted = ", ".join(["rows", *map(str, shape)])
        raise ComputeError(
            tr("The column of {record!r} has shape {shape}; it needs ({wanted}).").format(
                record=record.name, shape=array.shape, wanted=wanted
            )
        )
    return array
