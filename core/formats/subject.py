"""What is written about: a graph as it is drawn, what was computed of it, and which of its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..document import Document
from ..engine.derivatives.tangents import Tangents
from ..engine.run import Run
from ..errors import EditError
from ..language import tr
from ..numbers import shape_text
from ..records import Wire
from ..steps import StepLog
from ..steps.words.formula import Formula, number, put_in

LONGEST_VECTOR = 3  # that is drawn with its entries


@dataclass(frozen=True, slots=True)
class Subject:
    """A graph and the log of a pass over it, if one was made.

    stretches: the steps to tell of, each the steps that are made in one go. level: the block whose inside is drawn.
    """

    document: Document
    log: StepLog | None = None
    stretches: Sequence[range] = ()
    level: int | None = None

    @property
    def run(self) -> Run | None:
        """What was computed."""
        return None if self.log is None else self.log.run

    @property
    def sweep(self) -> Tangents | None:
        """What was found in forward mode."""
        return None if self.log is None else self.log.sweep

    @property
    def passed(self) -> StepLog:
        """The log. EditError if there is none to tell of."""
        if self.log is None:
            raise EditError(tr("There are no steps to tell of: the graph was not run. Run it first."))
        return self.log

    def value(self, node: int, output: int = 0) -> Formula | None:
        """The value that leaves a node; None if there is none."""
        run = self.run
        if run is None or node not in run.snapshot.nodes or not run.has_value(node, output):
            return None
        return self._number(node, output, lambda: run.value(node, output))

    def gradient(self, node: int, output: int = 0) -> Formula | None:
        """The gradient of what leaves a node, in forward mode its tangent; None if there is none."""
        run, sweep = self.run, self.sweep
        if run is None or node not in run.snapshot.nodes:
            return None
        if sweep is not None:
            there, found = sweep.has_tangent(node, output), lambda: sweep.tangent(node, output)
        else:
            there, found = run.backward_done and run.has_gradient(node, output), lambda: run.gradient(node, output)
        return self._number(node, output, found) if there else None

    def contribution(self, wire: Wire) -> Formula | None:
        """What flows back along a wire, in forward mode the tangent that flows on; None if nothing does."""
        run = self.run
        if self.sweep is not None:
            return self.gradient(wire.source, wire.output)
        if run is None or not run.backward_done or wire.id not in run.snapshot.wires or not run.has_contribution(wire):
            return None
        return self._number(wire.source, wire.output, lambda: run.contribution(wire))

    def _number(self, node: int, output: int, found: Callable[[], np.ndarray]) -> Formula:
        """A number, or a short vector by its entries; any other tensor by its shape, for which it need not be found."""
        shape = self.run.shape(node, output) if self.run is not None else None
        if not shape or (len(shape) == 1 and 0 < shape[0] <= LONGEST_VECTOR):
            return number(found())
        return put_in("it", {"it": f"[{shape_text(shape)}]"})
