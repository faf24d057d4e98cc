"""What the workloads of the engine's benchmark share: contenders, and the peers that are installed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import numpy as np

from core import Graph
from core.edits.nodes import set_dtype


@dataclass(frozen=True)
class Prepared:
    """A call that something must be done before each time, which is not counted. share: as how many calls it counts."""

    before: Callable[[], object]
    call: Callable[[], object]
    share: int = 1


Call = Callable[[], object] | Prepared
Calls = dict[str, Call]


def installed(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


torch = installed("torch")
if torch is not None:
    torch.set_num_threads(1)


def agree(ours, theirs, rtol: float = 1e-6) -> None:
    for a, b in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(a, b, rtol=rtol, atol=1e-9)


def graph_of(dtype: str) -> Graph:
    graph = Graph()
    change = set_dtype(graph.document, dtype)
    if change:
        graph.document.apply(change)
    return graph
