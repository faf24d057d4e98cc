"""What the numbers on the canvas add to a run: `python -m tests.benchmarks.overlay`, in the app's Python.

A step of a network of three layers, bare and with the chips of every wire told: the value's mean and the gradient's
norm, of tensors of up to 100,000 elements. The canvas asks for those in view only, and for none where chips are hidden.

Measured 2026-11-25, as a ratio to the bare run: all 16 wires float32 3.3, float64 2.2 (8.8 and 6.8 before what chips
tell was found in one pass); no chip, nothing.
"""

from itertools import pairwise

import numpy as np

from gui.canvas.chips import Chips
from tests.benchmarks.engine import report
from tests.benchmarks.peers import Calls, graph_of

LAYERS = (784, 128, 64, 10)


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
    plan, values = run.made.plan, list(run.values)
    wires = list(graph.document.wires.values())

    def told() -> None:
        plan.run(values)
        chips = Chips()
        chips.show(run, None)
        for wire in wires:
            chips.value(wire.source, wire.output)
            chips.contribution(wire)

    return {"ours, bare": lambda: plan.run(values), f"ours, and the chips of {len(wires)} wires": told}


if __name__ == "__main__":
    main()
