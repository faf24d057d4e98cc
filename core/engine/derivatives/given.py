"""What scripts give to the engine, checked before it is used."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import ComputeError
from ...language import tr


def check_run(thing: object) -> None:
    """ComputeError for what is no run: a graph, as a rule."""
    if not hasattr(thing, "made"):
        raise ComputeError(tr("{thing!r} is no run: graph.run(target=...) gives one.").format(thing=thing))


def check_directions(thing: object) -> None:
    """ComputeError for what is no mapping of nodes to directions."""
    if not isinstance(thing, Mapping):
        raise ComputeError(
            tr("A direction for each node is needed, as in {{x: 1.0}}, not {thing!r}.").format(thing=thing)
        )
