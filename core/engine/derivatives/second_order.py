"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from typing import TYPE_CHECKING, Any

import numpy as np

from ...ops.reduction.sums import sum_
from ...ops.symbol import Shape
from ..differentiate import differentiate
from ..execution.condensed import Condensed, condense
from ..execution.interpreter import Numbers
from ..execution.sections import RUNS_BEFORE_GENERATING
from ..failure import Attempt
from ..plan import MISSING, Plan
from .directions import direction_of
from .given import check_directions, check_run
from .jacobian import check_kept, run_on

if TYPE_CHECKING:
    from ..run import Run
    from ..slots import NodeLike


MOST_KEPT = 4  # products for other variables of one program


@dataclass(slots=True)
class Product:
    """A program that was differentiated twice. slots, shapes: of the variables; nodes: what is asked about.

    directions: the leaf of each variable's direction. totals: the slot of each one's part of the product; None where
    there is none. first and known: how many steps and slots there were before. gradients: the slots of the variables'
    gradients. runs: how often it was run; condensed: what then takes the plan's place, where all are numbers.
    """

    plan: Plan
    slots: Sequence[int]
    shapes: Sequence[Shape]
    directions: Sequence[int]
    totals: Sequence[int | None]
    first: int
    known: int
    gradients: Sequence[int]
    nodes: tuple[NodeLike, ...] = ()
    runs: int = 0
    condensed: Condensed | None = None

    def run(self, values: Sequence[Any], directions: Sequence[Any]) -> list[Any]:
        """The parts of the product, variable by variable.

        values: of the program as it was. directions: of the variables. ComputeError if a step fails.
        """
        self.runs += 1
        if self.runs == RUNS_BEFORE_GENERATING and self.plan.numbers_only and not isinstance(values, Numbers):
            wanted = [total for total in self.totals if total is not None]
            program, calls = self.plan.program, self.plan.calls
            self.condensed = condense(program, calls, self.first, self.known, self.directions, wanted)
        found = self._quickly(values, directions) if self.condensed else None
        return self._by_the_plan(values, directions) if found is None else found

    def _quickly(self, values: Sequence[Any], directions: Sequence[Any]) -> list[Any] | None:
        """The parts by the generated source; None where Python's floats, or a kernel, raise."""
        assert self.condensed is not None
        room = [*directions, *[None] * (self.condensed.room - len(directions))]
        with Attempt():
            for function in self.condensed.functions:
                function(values, room)
            at = self.condensed.at
            return [0.0 if total is None else room[at[total]] for total in self.totals]
        return None

    def _by_the_plan(self, values: Sequence[Any], directions: Sequence[Any]) -> list[Any]:
        filled = self.plan.taken_over(values)
        for leaf, direction in zip(self.directions, directions, strict=True):
            filled[leaf] = direction
        run_on(self.plan, filled, self.first)
        parts = zip(self.totals, self.shapes, strict=True)
        return [np.zeros(shape) if total is None else filled[total] for total, shape in parts]


def hessian_vector(run: Run, vector: Mapping[NodeLike, Any]) -> dict[NodeLike, np.ndarray]:
    """The product of the target's Hessian and a vector, without the Hessian: reverse mode over reverse mode.

    vector: for nodes (ids or handles) a direction of their shape; what is not named does not move. Gives, for each of
    them, its part of the product, of its shape.
    The gradient's inner product with the vector is itself differentiated (Pearlmutter, Fast exact multiplication by the
    Hessian, 1994). ComputeError if a node has no gradient, a direction does not fit, or a derivative fails.
    """
    check_run(run)
    check_directions(vector)
    if not vector:
        return {}
    product = _product(run, tuple(vector))
    found = product.run(run.values, _directions(run, product, vector))
    return dict(zip(vector, map(np.asarray, found), strict=True))


def _product(run: Run, nodes: tuple[NodeLike, ...]) -> Product:
    """The product for some nodes, which a run before may have left; it is found at once for the very same handles."""
    known, values = run.made.products, run.values
    for product in known.values():
        same = len(nodes) == len(product.nodes) and all(map(is_, nodes, product.nodes))
        if same and not any(values[total] is MISSING for total in product.gradients):
            return product
    slots = tuple(_leaf(run, node) for node in nodes)
    if slots not in known:
        if len(known) >= MOST_KEPT:
            known.clear()
        known[slots] = _compiled(run, slots)
    known[slots].nodes = nodes
    return known[slots]


def _compiled(run: Run, slots: Sequence[int]) -> Product:
    """Differentiate the gradients' inner product with directions that are yet to be given."""
    longer, total = run.made.plan.program.copy(), None
    directions: list[int] = []
    for slot in slots:
        gradient = longer.symbols[run.gradients.totals[slot]]
        direction = longer.leaf(np.zeros(gradient.shape))
        part = gradient * direction if gradient.shape == () else sum_(gradient * direction)
        total = part if total is None else total + part
        directions.append(direction.slot)
    assert total is not None
    pulled = differentiate(longer, total.slot, slots)
    check_kept(pulled, *slots)
    shapes, totals = [longer.shapes[slot] for slot in slots], [pulled.totals.get(slot) for slot in slots]
    before, gradients = run.made.plan.program, [run.gradients.totals[slot] for slot in slots]
    first, known = len(before.operations), len(before.symbols)
    return Product(Plan(longer), slots, shapes, directions, totals, first, known, gradients)


def _directions(run: Run, product: Product, vector: Mapping[NodeLike, Any]) -> list[Any]:
    """The directions of the variables as the program holds them. ComputeError if one does not fit."""
    program, shapes, given = product.plan.program, product.shapes, list(vector.values())
    if program.dtype == np.float64 and not any(shapes) and {*map(type, given)} == {float}:
        return given
    return [
        program.prepare(direction_of(run, node, along, shape))
        for (node, along), shape in zip(vector.items(), shapes, strict=True)
    ]


def _leaf(run: Run, node: NodeLike) -> int:
    slot = run.slot(node)
    total = None if slot is None else run.gradients.totals.get(slot)
    if slot is None or total is None or run.values[total] is MISSING:
        run.gradient(node)  # says why there is none
    assert slot is not None
    return slot
