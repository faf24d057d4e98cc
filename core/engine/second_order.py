"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ComputeError
from ..language import tr
from ..ops.reduction import sum_
from ..ops.symbol import Shape
from .condensed import Condensed, condense
from .differentiate import differentiate
from .interpreter import Numbers
from .jacobian import run_on
from .plan import MISSING, Plan
from .sections import RUNS_BEFORE_GENERATING

if TYPE_CHECKING:
    from .run import NodeLike, Run


MOST_KEPT = 4  # products for other variables of one program


@dataclass(slots=True)
class Product:
    """A program that was differentiated twice. directions: slot of a variable -> the leaf of its direction.

    shapes: slot of a variable -> its shape. totals: slot of a variable -> slot of its part of the product. first and
    known: how many steps and slots there were before. gradients: the slots of the variables' gradients. slots, nodes:
    what is asked about. runs: how often it was run; condensed: what then takes the plan's place, where all are
    numbers.
    """

    plan: Plan
    directions: Mapping[int, int]
    shapes: Mapping[int, Shape]
    totals: Mapping[int, int]
    first: int
    known: int
    gradients: Sequence[int]
    slots: Sequence[int]
    nodes: tuple[NodeLike, ...] = ()
    runs: int = 0
    condensed: Condensed | None = None

    def run(self, values: Sequence[Any], directions: Mapping[int, Any]) -> list[Any]:
        """The parts of the product, in the order of the variables; None where there is none.

        values: of the program as it was. directions: slot of a variable -> its direction. ComputeError if a step fails.
        """
        self.runs += 1
        if self.runs == RUNS_BEFORE_GENERATING and self.plan.numbers_only and not isinstance(values, Numbers):
            changing, wanted = list(self.directions.values()), self.totals.values()
            self.condensed = condense(self.plan.program, self.plan.calls, self.first, self.known, changing, wanted)
        found = self._quickly(values, directions) if self.condensed else None
        return self._by_the_plan(values, directions) if found is None else found

    def _quickly(self, values: Sequence[Any], directions: Mapping[int, Any]) -> list[Any] | None:
        """The parts by the generated source; None where Python's floats raise."""
        assert self.condensed is not None
        room, at = [None] * self.condensed.room, self.condensed.at
        for slot, leaf in self.directions.items():
            room[at[leaf]] = directions[slot]
        try:
            for function in self.condensed.functions:
                function(values, room)
        except (ArithmeticError, ValueError, TypeError):
            return None
        return [room[at[self.totals[slot]]] if slot in self.totals else None for slot in self.directions]

    def _by_the_plan(self, values: Sequence[Any], directions: Mapping[int, Any]) -> list[Any]:
        filled = self.plan.taken_over(values)
        for slot, leaf in self.directions.items():
            filled[leaf] = directions[slot]
        run_on(self.plan, filled, self.first)
        return [filled[self.totals[slot]] if slot in self.totals else None for slot in self.directions]


def hessian_vector(run: Run, vector: Mapping[NodeLike, Any]) -> dict[NodeLike, np.ndarray]:
    """The product of the target's Hessian and a vector, without the Hessian: reverse mode over reverse mode.

    vector: for nodes (ids or handles) a direction of their shape; what is not named does not move. Gives, for each of
    them, its part of the product, of its shape.
    The gradient's inner product with the vector is itself differentiated (Pearlmutter, Fast exact multiplication by the
    Hessian, 1994). ComputeError if a node has no gradient, a direction does not fit, or a derivative fails.
    """
    if not vector:
        return {}
    product = _product(run, tuple(vector))
    found = product.run(run.values, _directions(run, product, vector))
    parts = dict(zip(product.directions, found, strict=True))
    return {
        node: np.zeros(product.shapes[slot]) if parts[slot] is None else np.asarray(parts[slot])
        for node, slot in zip(vector, product.slots, strict=True)
    }


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
    directions = {}
    for slot in slots:
        gradient = longer.symbols[run.gradients.totals[slot]]
        direction = longer.leaf(np.zeros(gradient.shape))
        part = gradient * direction if gradient.shape == () else sum_(gradient * direction)
        total = part if total is None else total + part
        directions[slot] = direction.slot
    assert total is not None
    pulled = differentiate(longer, total.slot, slots)
    for slot in slots:
        if slot in pulled.lost:
            raise ComputeError(tr("A derivative is missing: {lost}.").format(lost=pulled.lost[slot]))
    shapes = {slot: longer.shapes[slot] for slot in slots}
    totals = {slot: pulled.totals[slot] for slot in slots if slot in pulled.totals}
    before, gradients = run.made.plan.program, [run.gradients.totals[slot] for slot in slots]
    first, known = len(before.operations), len(before.symbols)
    return Product(Plan(longer), directions, shapes, totals, first, known, gradients, slots)


def _directions(run: Run, product: Product, vector: Mapping[NodeLike, Any]) -> dict[int, Any]:
    """The direction of each variable by its slot, as the program holds it. ComputeError if one does not fit."""
    program, shapes = product.plan.program, product.shapes
    numbers = program.dtype == np.float64 and not any(shapes.values())
    if numbers and all(type(along) is float for along in vector.values()):
        return dict(zip(product.slots, vector.values(), strict=True))
    given = zip(product.slots, vector.items(), strict=True)
    return {slot: program.prepare(_direction(run, node, along, shapes[slot])) for slot, (node, along) in given}


def _direction(run: Run, node: NodeLike, direction: Any, shape: Shape) -> Any:
    """A direction of that shape; ComputeError if it has another."""
    given = np.asarray(direction, dtype=float)
    if given.shape != shape:
        raise ComputeError(
            tr("The direction of {node} has shape {np}, not {shape}.").format(
                node=run.name(node), np=given.shape, shape=shape
            )
        )
    return given


def _leaf(run: Run, node: NodeLike) -> int:
    slot = run.slot(node)
    total = None if slot is None else run.gradients.totals.get(slot)
    if slot is None or total is None or run.values[total] is MISSING:
        run.gradient(node)  # says why there is none
    assert slot is not None
    return slot
