"""Which nodes have a sign that they pass no gradient on; found for nodes in view, once a run."""

from __future__ import annotations

from core import health
from core.engine.run import Run
from core.measures import Glance, look


class Signs:
    """What is found of a run's nodes: to look through large tensors in every frame would take too long."""

    def __init__(self, glance: Glance = look) -> None:
        """Know of none yet. glance: how arrays are looked through; where it gives nothing, there is no sign yet."""
        self._glance = glance
        self._run: Run | None = None
        self._found: dict[int, health.Idle | None] = {}

    def of(self, run: Run, node: int) -> health.Idle | None:
        """The idle share of a node, as ``idle`` tells it; None also while its slopes are looked through."""
        if run is not self._run:
            self._run, self._found = run, {}
        if node not in self._found:
            slopes = health.slopes_of(run, node)
            found = None if slopes is None else self._glance(*slopes)
            if slopes is None:
                self._found[node] = None
            elif found is not None:
                self._found[node] = health.idle_by(run, node, slopes[0].size, found)
        return self._found.get(node)
