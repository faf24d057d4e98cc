"""What the numbers on the canvas add to a run: `python -m tests.benchmarks.overlay`, in the app's Python.

A run of a network of three layers whose parameters have moved, bare and with the chips of wires told: the value's mean
and the gradient's norm, of tensors of up to 100,000 elements. The canvas asks for those in view only, and for none
where chips are hidden.

Measured 2026-11-26 on a busy machine, as a ratio to the bare run; the goal for those in view is 1.2:

                                   float32    float64
    the 5 wires of most numbers       1.6        1.43
    all 16 wires                      2.1        1.65
    no chip                           1          1

In the app this is not what a run waits for: tensors of more than 4,096 numbers are looked through in other threads,
once for chips, strengths of gradients, inspector and search together, so that not the one number that a chip tells is
found but all: mean, norm, smallest and largest, and what is not finite. When chips read for that one number alone, the
5 wires were at 1.29 and 1.16. Of what they take in float32, 0.21 ms beside a run of 0.45 where nothing else runs, 0.08
go into the gradient of the 100,000 weights: 0.032 for a mean added up in float64, for which numpy widens the numbers,
0.018 for the other three, the rest since it is in the cache no longer. The four others of 8,192 numbers take 0.01 each,
and a chip some 0.012: Python that the matrix products have driven out of the cache. Tensors that a run shares with the
one before, as data do, are not told of again.
"""

from collections.abc import Sequence
from itertools import cycle, pairwise

import numpy as np

from core.engine.run import Run
from core.records import VARIABLE, Wire
from gui.canvas.chips import Chips
from tests.benchmarks.engine import report
from tests.benchmarks.peers import Calls, graph_of

LAYERS = (784, 128, 64, 10)
IN_VIEW = 5  # wires, of the largest tensors


def main() -> None:
    for dtype in ("float32", "float64"):
        report(f"overlay, {dtype}", overlay(dtype), base="ours, bare")


def overlay(dtype: str) -> Calls:
    rng = np.random.default_rng(0)
    graph = graph_of(dtype)
    h = graph.variable(rng.normal(size=(64, LAYERS[0])), role="constant")
    for i, shape in enumerate(pairwise(LAYERS)):
        h = h @ graph.variable(rng.normal(size=shape) / 30, role="parameter") + graph.variable(np.zeros(shape[1]))
        h = graph.apply("relu", h) if i < len(LAYERS) - 2 else h
    labels = graph.variable(rng.integers(0, LAYERS[-1], 64), role="constant")
    run = graph.run(target=graph.apply("cross_entropy", h, labels))
    plan, values, chips = run.made.plan, list(run.values), Chips()
    wires = list(graph.document.wires.values())
    slots = [run.slot(n) for n in run.snapshot.nodes.values() if n.kind == VARIABLE and n.role != "constant"]
    moved = cycle([{slot: values[slot] * (1 + i / 100) for slot in slots} for i in range(2)])

    def bare() -> Run:
        for slot, value in next(moved).items():
            values[slot] = value
        plan.run(values)
        return Run(run.snapshot, run.made, values.copy(), {}, run.target, run.version)

    def told(wires: Sequence[Wire]) -> None:
        chips.show(bare(), None)
        for wire in wires:
            chips.value(wire.source, wire.output)
            chips.contribution(wire)

    few = wires[:IN_VIEW]
    return {
        "ours, bare": bare,
        f"ours, and the chips of {len(few)} wires": lambda: told(few),
        f"ours, and the chips of {len(wires)} wires": lambda: told(wires),
    }


if __name__ == "__main__":
    main()
