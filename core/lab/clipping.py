"""Clipping the error is not clipping its gradient: three losses that agree near 0, side by side on one graph.

Where the error is larger than the limit, a clipped error stands still: its slope is 0 and the worst mistakes teach
nothing. The Huber loss and a clipped gradient keep on pulling, with the limit as their slope.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..engine.evaluator import Evaluator
from ..engine.program import never
from ..engine.run import Run
from ..graph import Graph
from ..language import tr
from ..numbers import short
from ..records import Value
from .exhibit import Cell, Exhibit, Row

LIMIT = 1.0  # of the error, or of its gradient, in this experiment
LOSSES = ("clipped", "huber", "limited")
ERRORS = (0.0, 0.5, 1.5, 3.0, 10.0)


@dataclass(frozen=True, slots=True)
class Clipping:
    """The slopes of the three losses at an error."""

    error: float = 3.0

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """A table over errors; the one asked for comes first. It is of a graph of its own, whatever is open."""
        del run, cancelled
        errors = list(dict.fromkeys((self.error, *ERRORS)))
        found = slopes(np.array(errors))
        return Exhibit(
            "",
            _lines(self.error, {loss: float(found[loss][0]) for loss in LOSSES}),
            (tr("Error"), tr("Clip the error"), tr("Huber"), tr("Clip the gradient")),
            tuple(Row(None, _cells(error, found, place)) for place, error in enumerate(errors)),
        )


def clipping_graph(error: Value) -> Graph:
    """The three losses of one error d; each has a wire of its own from d, whose gradient tells them apart."""
    graph = Graph()
    d = graph.variable(error, name="d", role="parameter")
    zero, half = (graph.variable(value, name=name, role="constant") for name, value in (("zero", 0.0), ("half", 0.5)))
    clip = graph.apply("clamp", d, name="clip", min=-LIMIT, max=LIMIT)
    limit = graph.apply("clip_gradient", d, name="limit", limit=LIMIT)
    clipped = graph.apply("mul", graph.apply("square", clip), half, name="clipped")
    limited = graph.apply("mul", half, graph.apply("square", limit), name="limited")
    huber = graph.apply("huber_loss", d, zero, name="huber", delta=LIMIT, reduction="none")
    graph.apply("add", clipped + limited, huber, name="total")
    return graph


def slopes(errors: np.ndarray) -> dict[str, np.ndarray]:
    """By loss: its gradient by each of some errors, of their shape."""
    document = clipping_graph(errors).document
    nodes = {node.name: node.id for node in document.nodes.values()}
    evaluator, ones = Evaluator(document), np.ones(errors.shape)
    return {loss: evaluator.backward(nodes[loss], ones).gradient(nodes["d"]) for loss in LOSSES}


def _cells(error: float, found: dict[str, np.ndarray], place: int) -> tuple[Cell, ...]:
    clipped, *others = (short(found[loss][place]) for loss in LOSSES)
    return Cell(short(error)), Cell(clipped, "wrong" if abs(error) > LIMIT else None), *map(Cell, others)


def _lines(error: float, found: dict[str, float]) -> tuple[str, ...]:
    if abs(error) <= LIMIT:
        return (
            tr("The error {error} is within the limit of {limit}: all three losses have the slope {slope}.").format(
                error=short(error), limit=short(LIMIT), slope=short(found["huber"])
            ),
        )
    return (
        tr("At the error {error} the clipped one has the gradient {slope}: the worst mistake teaches nothing.").format(
            error=short(error), slope=short(found["clipped"])
        ),
        tr(
            "The Huber loss and a clipped gradient still pull with {slope}: wanted was a limit to the gradient, not to "
            "the error."
        ).format(slope=short(found["huber"])),
    )
