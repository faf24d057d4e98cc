"""How much memory a pass takes at its peak, beside torch: `python3 -m tests.benchmarks.memory [WORKLOAD ...]`.

Each pass runs in a process of its own, once to warm up on little data, then on data so large that a run does not keep
all it computes. What is told is how far the process's memory rises above what it was before the pass: values,
contributions and whatever kernels need on the way; not the data, which torch has in float32 and a document in float64,
to be converted for the pass. Linux only. 2026-11-25, torch 2.13, numpy 2.4, Python 3.11; the goal is 1.2:

                                  ours     torch   ours / torch
    elementwise cheap float64    64 MB    640 MB   0.10
    elementwise mixed float64    65 MB    731 MB   0.09
    mlp float32                 282 MB    258 MB   1.09
    conv net float32            334 MB    404 MB   0.82
    attention float32           145 MB    232 MB   0.63
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from core import Graph
from core.engine.evaluator import Evaluator
from core.graph import Handle
from tests.benchmarks.peers import graph_of, torch
from tests.benchmarks.workloads import CHEAP, MIXED, second

MEGABYTE = 1 << 20
LITTLE = 64  # times smaller: the data of the pass that warms up


def main(chosen: list[str]) -> None:
    print(f"{'':28}{'ours':>10}{'torch':>10}   ours / torch")
    for name in ALL:
        if chosen and not any(name.startswith(word) for word in chosen):
            continue
        ours, theirs = (risen(name, who) for who in ("ours", "torch"))
        print(f"{name:28}{ours / MEGABYTE:7.0f} MB{theirs / MEGABYTE:7.0f} MB   {ours / theirs:.2f}", flush=True)


def risen(name: str, who: str) -> int:
    """How many bytes a contender's pass takes, measured in another process."""
    command = [sys.executable, "-m", "tests.benchmarks.memory", "--measure", name, who]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def measure(name: str, who: str) -> None:
    """Run the pass of one contender, and print how far memory rose."""
    make, size = ALL[name]
    make(size // LITTLE)[who]()
    act = make(size)[who]
    Path("/proc/self/clear_refs").write_text("5")  # the peak is what there is now
    before = status("VmRSS")
    converted = act()
    print(status("VmHWM") - before - (converted or 0))


def status(field: str) -> int:
    """A line of what the system tells of this process, in bytes."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) * 1024


Act = Callable[[], int | None]
Acts = dict[str, Act]


def elementwise(kinds: tuple[str, ...], size: int) -> Acts:
    """20 elementwise operations in float64, the mean of the last."""
    x = np.random.default_rng(0).uniform(0.1, 0.9, size)
    chain = [kinds[i % len(kinds)] for i in range(20)]
    graph = Graph()
    h = graph.variable(x, name="x")
    for kind in chain:
        h = graph.apply(kind, h, *second(kind))
    target = graph.apply("mean", h)

    def theirs() -> None:
        h = leaf
        for kind in chain:
            h = getattr(torch, kind)(h, *second(kind))
        h.mean().backward()

    leaf = torch.tensor(x, requires_grad=True)
    return {"ours": backward(graph, target), "torch": theirs}


def network(size: int) -> Acts:
    """784-512-512-10 in float32 with relu and cross-entropy."""
    rng = np.random.default_rng(0)
    x, labels = rng.normal(size=(size, 784)).astype("f4"), rng.integers(0, 10, size)
    shapes = ((784, 512), (512, 512), (512, 10))
    weights = [(rng.normal(size=shape) / np.sqrt(shape[0])).astype("f4") for shape in shapes]
    graph = graph_of("float32")
    h = graph.variable(x, name="x", role="constant")
    for place, weight in enumerate(weights):
        h = h @ graph.variable(weight, role="parameter") + graph.variable(np.zeros(weight.shape[1], "f4"))
        h = graph.apply("relu", h) if place < 2 else h
    target = graph.apply("cross_entropy", h, graph.variable(labels, role="constant"))

    def theirs() -> None:
        h = data
        for place, (w, b) in enumerate(tensors):
            h = h @ w + b
            h = torch.relu(h) if place < 2 else h
        torch.nn.functional.cross_entropy(h, classes).backward()

    data, classes = torch.tensor(x), torch.tensor(labels)
    tensors = [(learning(weight), learning(np.zeros(weight.shape[1], "f4"))) for weight in weights]
    return {"ours": backward(graph, target), "torch": theirs}


def convolutions(size: int) -> Acts:
    """28x28 images, 8 then 16 channels of 3x3 with relu and pooling, in float32."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(size, 1, 28, 28)).astype("f4")
    filters = [rng.normal(size=shape).astype("f4") / 9 for shape in ((8, 1, 3, 3), (16, 8, 3, 3))]
    graph = graph_of("float32")
    h = graph.variable(x, name="x", role="constant")
    for each in filters:
        h = graph.apply("relu", graph.apply("conv2d", h, graph.variable(each, role="parameter"), padding=1))
        h, _ = graph.apply("max_pool2d", h, kernel_size=2)
    target = graph.apply("mean", graph.apply("square", h))

    def theirs() -> None:
        h, functions = data, torch.nn.functional
        for each in tensors:
            h = functions.max_pool2d(torch.relu(functions.conv2d(h, each, padding=1)), 2)
        h.square().mean().backward()

    data, tensors = torch.tensor(x), [learning(each) for each in filters]
    return {"ours": backward(graph, target), "torch": theirs}


def attention(size: int) -> Acts:
    """Sequence 64, width 64, 4 heads, in float32, with the residual."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(size, 64, 64)).astype("f4")
    weights = [(rng.normal(size=(64, 64)) / 8).astype("f4") for _ in range(4)]
    graph = graph_of("float32")
    start = graph.variable(x, name="x")
    handles = [graph.variable(weight, role="parameter") for weight in weights]
    parted = [graph.apply("reshape", start @ each, shape=(size, 64, 4, 16)) for each in handles[:3]]
    q, k, v = (graph.apply("transpose", each, dim0=1, dim1=2) for each in parted)
    scores = graph.apply("softmax", q @ graph.apply("transpose", k) * 0.25, dim=-1)
    merged = graph.apply("reshape", graph.apply("transpose", scores @ v, dim0=1, dim1=2), shape=(size, 64, 64))
    target = graph.apply("mean", graph.apply("square", start + merged @ handles[3]))

    def theirs() -> None:
        q, k, v = ((leaf @ each).reshape(size, 64, 4, 16).transpose(1, 2) for each in tensors[:3])
        scores = torch.softmax(q @ k.transpose(-2, -1) * 0.25, -1)
        merged = (scores @ v).transpose(1, 2).reshape(size, 64, 64)
        (leaf + merged @ tensors[3]).square().mean().backward()

    leaf, tensors = learning(x), [learning(weight) for weight in weights]
    return {"ours": backward(graph, target), "torch": theirs}


def backward(graph: Graph, target: Handle) -> Act:
    """A run of a document, from the beginning; tells how large the data is that it converts."""
    evaluator = Evaluator(graph.document)

    def act() -> int:
        run = evaluator.backward(target.id)
        program = run.made.plan.program
        data = (run.slot(node) for node in graph.document.nodes if run.slot(node) in program.leaves)
        return sum(run.array(slot).nbytes for slot in data) if program.dtype == np.float32 else 0

    return act


def learning(array: np.ndarray):
    return torch.tensor(array, requires_grad=True)


ALL: dict[str, tuple[Callable[[int], Acts], int]] = {
    "elementwise cheap float64": (partial(elementwise, CHEAP), 4_000_000),
    "elementwise mixed float64": (partial(elementwise, MIXED), 4_000_000),
    "mlp float32": (network, 32_768),
    "conv net float32": (convolutions, 4_096),
    "attention float32": (attention, 512),
}

if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(*sys.argv[2:4])
    else:
        main(sys.argv[1:])
