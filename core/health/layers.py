"""The factors that a gradient is multiplied by on its way back, layer by layer: upstream, local slope, weights.

A layer is what lies between one activation and the next: the activations of one depth and the weights that feed them.
A gradient that vanishes or explodes does so because one of the three factors is small or large in layer after layer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..engine.lean import Absent
from ..engine.run import Run
from ..ops import operations
from ..records import VARIABLE
from .magnitude import magnitude

_ALSO = frozenset(("tanh", "erf"))  # activations that belong to another family
ACTIVATIONS = frozenset(
    name
    for name, operation in operations().items()
    if name in _ALSO or (operation.category == "activation" and (rule := operation.rule_for(0)) and rule.local)
)
WEIGHING = frozenset(
    ("mul", "matmul", "mm", "bmm", "mv", "linear", "bilinear", "einsum", "conv1d", "conv2d", "conv3d", "dot")
)


@dataclass(frozen=True, slots=True)
class Layer:
    """One depth, counted from the inputs. nodes: its activations; weights: the variables that feed them as factors.

    upstream: the size of the gradient that arrives at the activations; local: of their slopes; weight: of the weights;
    each the root mean square of all entries, None where there is none to tell. The last layer may have no activation:
    its nodes are then what weighs, and its local slope is None.
    """

    number: int
    nodes: tuple[int, ...]
    weights: tuple[int, ...]
    upstream: float | None
    local: float | None
    weight: float | None

    @property
    def passed(self) -> float | None:
        """The product of the factors that there are: what one path brings back to the layer before."""
        there = [factor for factor in (self.upstream, self.local, self.weight) if factor is not None]
        return float(np.prod(there)) if there and self.upstream is not None else None


@dataclass(slots=True)
class _Found:
    """What lies at one depth: activations, weighing operations and their weights, all in the order of the run."""

    activations: dict[int, None] = field(default_factory=dict)
    weighing: dict[int, None] = field(default_factory=dict)
    weights: dict[int, None] = field(default_factory=dict)


def layers(run: Run) -> list[Layer]:
    """The layers that the gradient of a run's target passes, from the inputs to the target; empty without a pass."""
    if not run.backward_done:
        return []
    found: dict[int, _Found] = {}
    for node, depth in _depths(run):
        here = found.setdefault(depth, _Found())
        if run.snapshot.nodes[node].kind in ACTIVATIONS:
            here.activations[node] = None
        else:
            here.weighing[node] = None
            here.weights.update(dict.fromkeys(_weights(run, node)))
    made = (_layer(run, depth, found[depth]) for depth in sorted(found))
    return [layer for layer in made if layer.upstream is not None and (layer.local is not None or layer.weights)]


def _depths(run: Run) -> Iterator[tuple[int, int]]:
    """Each activation and each operation that weighs, with its depth: how many activations its values come through.

    What weighs belongs to the activation that follows it.
    """
    compiled, passed = run.made.compiled, dict[int, int]()
    for node in compiled.steps:
        sources = (compiled.source_of(wire)[0] for wire in compiled.wires_into(node))
        before = max((passed.get(source, 0) for source in sources), default=0)
        kind = run.snapshot.nodes[node].kind
        passed[node] = before + (kind in ACTIVATIONS)
        if kind in ACTIVATIONS or kind in WEIGHING:
            yield node, before + 1


def _weights(run: Run, node: int) -> list[int]:
    """The variables that an operation multiplies by: of those that learn, if any; else those beside what is computed.

    Where it multiplies two variables, neither of which is told to learn, both are.
    """
    compiled, nodes = run.made.compiled, run.snapshot.nodes
    sources = [compiled.source_of(wire)[0] for wire in compiled.wires_into(node)[:2]]
    variables = [source for source in sources if nodes[source].kind == VARIABLE]
    learning = [source for source in variables if nodes[source].role == "parameter"]
    return learning or variables


def _layer(run: Run, number: int, found: _Found) -> Layer:
    nodes = tuple(found.activations) or tuple(found.weighing)
    return Layer(
        number,
        nodes,
        tuple(found.weights),
        _size(run, (run.total(node) for node in nodes)),
        _size(run, _slopes(run, found.activations)),
        _size(run, (run.slot(node) for node in found.weights)),
    )


def _slopes(run: Run, nodes: Iterable[int]) -> Iterator[int | None]:
    """The slots of the local derivatives of some activations."""
    for node in nodes:
        wires = run.made.compiled.wires_into(node)
        edge = run.edge(wires[0]) if wires else None
        yield edge.local if edge is not None else None


def _size(run: Run, slots: Iterable[int | None]) -> float | None:
    """The root mean square of all that some slots hold; None for nothing.

    What the run let go of to save memory is left out.
    """
    held = [run.left[slot] for slot in slots if slot is not None]
    there: Sequence[np.ndarray] = [np.asarray(value) for value in held if not isinstance(value, Absent)]
    count = sum(array.size for array in there)
    return _root_mean(there, count) if count else None


def _root_mean(arrays: Collection[np.ndarray], count: int) -> float:
    with np.errstate(all="ignore"):
        return float(np.sqrt(sum(magnitude(array) ** 2 * array.size for array in arrays) / count))
