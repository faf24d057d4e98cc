"""Which nodes have a sign that they pass no gradient on; found for nodes in view, once a run."""

from __future__ import annotations

from core import health
from core.engine.run import Run


class Signs:
    """What is found of a run's nodes: to look through large tensors in every frame would take too long."""

    def __init__(self) -> None:
        """Know of none yet."""
        self._run: Run | None = None
        self._found: dict[int, health.Idle | None] = {}

    def of(self, run: Run, node: int) -> health.Idle | None:
        """The idle share of a node, as ``idle`` tells it."""
        if run is not self._run:
            self._run, self._found = run, {}
        if node not in self._found:
            self._found[node] = health.idle(run, node)
        return self._found[node]
