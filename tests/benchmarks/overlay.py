"""What the numbers on the canvas add to a run: `python -m tests.benchmarks.overlay`, in the app's Python.

A run of a network of three layers whose parameters have moved, bare and with the chips of wires told: the value's mean
and the gradient's norm, of tensors of up to 100,000 elements. The canvas asks for those in view only, and for none
where chips are hidden.

Measured 2026-11-26 while other programs were held back, as a ratio to the bare run; the goal for those in view is 1.2:

                                   float32    float64
    the 5 wires of most numbers       1.21       1.11
    the same, all parameters new      1.33       1.20
    all 16 wires                      1.50       1.28
    no chip                           1          1

On a busy machine, where other programs take the caches, it is 1.28 and 1.16, 1.42 and 1.22, 1.65 and 1.38. What was
found of an array is kept with it, as when one number of many is dragged; a step of training makes all parameters anew,
so that their means are added up as well. A chip looks for the mean or the norm that it says and for nothing else, as
the strengths of gradients do; inspector, tips and search then look for the rest, and take these from there. When chips
had all found at once, the 5 wires were at 1.53 and 1.26.

In the app a run does not wait for this: tensors of more than 4,096 numbers are looked through in another thread. Of the
0.08 ms in float32, beside a run of 0.4, 0.009 go into the norm of the gradient of the 100,000 weights, 0.013 into two
means of 8,192 numbers, which are added up in float64, 0.009 into those of biases, and 0.01 into letting go of the run
before. The rest is Python that the matrix products have driven out of the cache, 3 to 4 µs a chip and twice that for
the first, half of it the text. To add up rows of float32 as products with ones would take a quarter of the time of
large means, but leave the digits of means that cancel out to chance.
"""

from collections.abc import Sequence
from functools import partial
from itertools import cycle, pairwise

import numpy as np

from core.engine.run import Run
from core.records import VARIABLE, Wire
from gui.canvas.chips import Chips
from tests.benchmarks.engine import report
from tests.benchmarks.peers import Calls, Prepared, graph_of

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

    def move(*, anew: bool = False) -> None:
        for slot, value in next(moved).items():
            values[slot] = value.copy() if anew else value

    def bare() -> Run:
        plan.run(values)
        return Run(run.snapshot, run.made, values.copy(), {}, run.target, run.version)

    def told(wires: Sequence[Wire]) -> None:
        chips.show(bare(), None)
        for wire in wires:
            chips.value(wire.source, wire.output)
            chips.contribution(wire)

    few = wires[:IN_VIEW]
    return {
        "ours, bare": Prepared(move, bare),
        f"ours, and the chips of {len(few)} wires": Prepared(move, lambda: told(few)),
        "the same, all parameters new": Prepared(partial(move, anew=True), lambda: told(few)),
        f"ours, and the chips of {len(wires)} wires": Prepared(move, lambda: told(wires)),
    }


if __name__ == "__main__":
    main()
