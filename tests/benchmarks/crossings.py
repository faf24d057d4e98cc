"""How often wires cross in the automatic layout, beside graphviz's dot where that is installed.

``python -m tests.benchmarks.crossings``: for graphs of 30 to 300 nodes of several kinds, each of some seeds, the
crossings of both layouts, drawn alike: straight wires from the right side of a node to its inputs on the left of
another. dot is told of the ports, so that it can order wires into one node as well. Seconds are on the clock, for
all seeds of a row; dot runs in a process of its own. Some of our crossings are in the place of wires that would run
behind nodes, where straight ones are not seen at all: those of dot do, where they are straight.

Measured 2026-11-26 (five seeds a row; without the search for small graphs the ratio was 1.2 to 2.3):

=========== ===== ===== ===== =====
graph       nodes  ours   dot ratio
=========== ===== ===== ===== =====
chains         30    21    23  0.91
chains        100   104   118  0.88
chains        300   477   488  0.98
expressions    30   100   101  0.99
expressions   100   597   696  0.86
expressions   300  2742  3333  0.82
perceptron     30    48    56  0.86
perceptron    100   238   235  1.01
perceptron    300   661   668  0.99
residual       30    22    23  0.96
residual      100    79    74  1.07
residual      300   169   227  0.74
=========== ===== ===== ===== =====
"""

from __future__ import annotations

import json
import math
import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator

import numpy as np

from core.figure import GAPS, SIZE
from core.layout import layered as arranged
from tests.benchmarks.layered import layered

SEEDS = range(5)
SIZES = (30, 100, 300)
Edges = list[tuple[int, int]]  # in the order of the inputs of each target


def chains(nodes: int, seed: int) -> Edges:
    """The canvas's benchmark: layers, 1.3 wires a node."""
    rows = layered(nodes, seed=seed)
    return [(source, target) for target, row in enumerate(rows) for source in row.sources]


def expressions(nodes: int, seed: int) -> Edges:
    """A formula with shared parts: a third leaves, the rest of two inputs, mostly of what was made lately."""
    draw = random.Random(seed)
    leaves = max(2, nodes // 3)
    edges: Edges = []
    for node in range(leaves, nodes):
        recent = range(max(0, node - 12), node)
        edges += [(draw.choice(recent if draw.random() < 0.8 else range(node)), node) for _ in range(2)]
    return edges


def perceptron(nodes: int, seed: int) -> Edges:
    """Layers of neurons: products of weights and inputs, summed two by two, and an activation."""
    draw = random.Random(seed)
    edges: Edges = []
    made, inputs = 3, [0, 1, 2]
    while made < nodes:
        outputs = []
        for _ in range(draw.randint(2, 3)):
            parts = []
            for source in inputs:
                weight, product = made, made + 1
                made += 2
                edges += [(weight, product), (source, product)]
                parts.append(product)
            while len(parts) > 1:
                edges += [(parts[0], made), (parts[1], made)]
                parts = [*parts[2:], made]
                made += 1
            edges.append((parts[0], made))
            outputs.append(made)
            made += 1
        inputs = outputs
    return edges


def residual(nodes: int, seed: int) -> Edges:
    """A deep chain with weights and wires that skip some layers."""
    draw = random.Random(seed)
    edges: Edges = []
    made, last, earlier = 1, 0, [0]
    while made + 3 < nodes:
        edges += [(last, made + 1), (made, made + 1), (made + 1, made + 2)]
        last = made + 2
        made += 3
        if draw.random() < 0.5:
            edges += [(last, made), (draw.choice(earlier[-4:]), made)]
            last = made
            made += 1
        earlier.append(last)
    return edges


KINDS: tuple[Callable[[int, int], Edges], ...] = (chains, expressions, perceptron, residual)


def crossings(corners: np.ndarray, edges: Edges) -> int:
    """How many pairs of straight wires cross; those that start at one output do not."""
    source, target = np.array(edges).T
    start = corners[source] + (SIZE[0], SIZE[1] / 2)
    end = corners[target] + np.stack((np.zeros(len(edges)), _heights(edges)), axis=1)
    total = 0
    for i in range(len(edges) - 1):
        a, b, c, d = start[i], end[i], start[i + 1 :], end[i + 1 :]
        apart = source[i + 1 :] != source[i]
        crossed = (_side(a, b, c) * _side(a, b, d) < 0) & (_side(c, d, a) * _side(c, d, b) < 0)
        total += int((crossed & apart).sum())
    return total


def ours(count: int, edges: Edges) -> np.ndarray:
    """The corners of the app's layout."""
    return arranged(np.tile(SIZE, (count, 1)), *np.array(edges).T, GAPS, thorough=True)


def dots(count: int, edges: Edges) -> np.ndarray:
    """The corners of dot's layout; nodes are records with a port for each input."""
    into: dict[int, int] = {}
    lines = []
    for source, target in edges:
        place = into[target] = into.get(target, -1) + 1
        lines.append(f"{source}:o:e -> {target}:i{place}:w;")
    wide, high = SIZE[0] / 72, SIZE[1] / 72
    for node in range(count):
        ports = "|".join(f"<i{place}>" for place in range(into.get(node, -1) + 1)) or "<i0>"
        lines.append(f'{node} [label="{{{{{ports}}}|<o>}}"];')
    shape = f"node [shape=record, fixedsize=true, width={wide}, height={high}];"
    text = f"digraph {{ rankdir=LR; nodesep={GAPS[1] / 72}; ranksep={GAPS[0] / 72}; {shape} {' '.join(lines)} }}"
    made = subprocess.run(["dot", "-Tjson0"], input=text, capture_output=True, text=True, check=True)
    corners = np.zeros((count, 2))
    for item in json.loads(made.stdout)["objects"]:
        x, y = map(float, item["pos"].split(","))
        corners[int(item["name"])] = x - SIZE[0] / 2, -y - SIZE[1] / 2
    return corners


def compared(kind: Callable[[int, int], Edges], nodes: int) -> tuple[int, int, float, float]:
    """Crossings of ours and of dot's over all seeds, and the seconds that ours and dot took."""
    counts, seconds = [0, 0], [0.0, 0.0]
    for seed in SEEDS:
        edges = kind(nodes, seed)
        count = 1 + max(map(max, edges))
        for place, layout in enumerate((ours, dots)):
            began = time.perf_counter()
            corners = layout(count, edges)
            seconds[place] += time.perf_counter() - began
            counts[place] += crossings(corners, edges)
    return counts[0], counts[1], seconds[0], seconds[1]


def _heights(edges: Edges) -> np.ndarray:
    """How far below the top of its target each wire ends."""
    into = np.bincount([target for _, target in edges])
    seen: dict[int, int] = {}
    heights = np.empty(len(edges))
    for row, (_, target) in enumerate(edges):
        place = seen[target] = seen.get(target, -1) + 1
        heights[row] = SIZE[1] * (place + 0.5) / into[target]
    return heights


def _side(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """On which side of the line from a to b a point c lies; any of them may be many."""
    ab, ac = b - a, c - a
    side: np.ndarray = ab[..., 0] * ac[..., 1] - ab[..., 1] * ac[..., 0]
    return side


def _table() -> Iterator[str]:
    yield f"{'graph':<12} {'nodes':>5} {'ours':>7} {'dot':>7} {'ratio':>6}  {'ours s':>7} {'dot s':>7}"
    for kind in KINDS:
        for nodes in SIZES:
            mine, theirs, mine_s, theirs_s = compared(kind, nodes)
            ratio = mine / theirs if theirs else math.inf if mine else 1.0
            name = kind.__name__
            yield f"{name:<12} {nodes:>5} {mine:>7} {theirs:>7} {ratio:>6.2f}  {mine_s:>7.2f} {theirs_s:>7.2f}"


def main() -> None:
    """Print the table."""
    if shutil.which("dot") is None:
        print("graphviz's dot is not installed: nothing to compare with.")
        return
    for line in _table():
        print(line, flush=True)


if __name__ == "__main__":
    main()
