"""Steps of training, ours beside the peers: micrograd's demo, and a network of three layers with SGD and Adam.

    python3 -m tests.benchmarks.engine demo step

Thread CPU time as a ratio to micrograd 0.1 or torch 2.13 (eager, one thread, fused optimizers), both sides updating
their parameters; medians of six runs on a busy machine (2026-11-26, Python 3.11, numpy 2.4, two cores):

    demo for each row      0.004 of micrograd (0.5 ms against 127 ms)
    demo of tensors        0.109    (goal 0.12)
    step of SGD            float32 0.56 (0.5)    float64 0.56 (0.65)
    step of Adam           float32 0.64 (0.6)    float64 0.65 (0.9)

Where nothing else runs, a step of SGD takes 0.37 ms in float32, torch's 0.62. The matrix products are 0.29 of it. No
product of any size made more than 114 thousand million operations a second, all that this processor can do, and these
29 million would take 0.255 at that, 0.41 of torch's step; the two large ones reach 103 to 108, since weights and
gradients of 0.4 MB each drive one another out of the cache. The optimizer takes 0.027 (its two passes over memory 0.017
where all is in the cache), the loss with its derivative 0.034, biases, activations, masks and transposes 0.035: some 30
calls on small arrays, of 1 to 3 µs each, of which half is code that the large products have driven out of the cache.
The goal of 0.5 would leave 0.055 for all that is no product even at the processor's limit.

Adam's ten passes take 0.13 ms in float32 and 0.34 in float64, torch's single one some 0.08 and 0.25 more than its step
of SGD; roots alone are 0.04 and 0.13, as numpy takes them four and two at a time. Blocks of any size take as long. What
depends on data alone, such as which class is right, is computed once for them; with another batch at each step, 0.05 ms
are added.

The demo's 75 calls on tensors of 100 rows take 0.6 µs each. Its products and transposes are numpy's own functions,
chosen by the shapes when the plan is made; with kernels that ask for them at each call it took 0.125 in turn.

Gained nothing, or a hundredth at most: results written over what nothing reads any more, or into arrays that are kept
(out=), but for the gradients; arrays that begin at a cache line; data laid out transposed; zeros kept for relu; masks
turned into numbers before a product; weights copied where a product reads them transposed (2 µs of 370).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from itertools import pairwise

import numpy as np

from core import Graph
from core.train import SGD, Adam, Trainer
from tests.benchmarks.peers import Calls, agree, graph_of, installed, torch
from tests.benchmarks.workloads import LAYERS

DEMO = (2, 16, 16, 1)
ALPHA = 1e-4  # of the demo's L2 term
RATE = 0.01
STEPS_COMPARED = 3


def demo_data():
    """100 points of two interleaving crescents with labels of -1 and 1, and the demo's first parameters."""
    rng = np.random.default_rng(1337)
    angle, upper = rng.uniform(0, np.pi, 100), rng.permutation(100) < 50
    points = np.where(
        upper[:, None], np.c_[np.cos(angle), np.sin(angle)], np.c_[1 - np.cos(angle), 0.5 - np.sin(angle)]
    )
    weights = [rng.uniform(-1, 1, shape) for shape in pairwise(DEMO)]
    return points + rng.normal(scale=0.1, size=points.shape), np.where(upper, -1.0, 1.0), weights


def demo_per_row() -> Calls:
    """Micrograd's demo as a graph of numbers for one point, run for each row of the data; hinge + L2, SGD."""
    points, labels, weights = demo_data()
    graph, parameters, leaves, loss = demo_of_numbers(weights)
    trainer = Trainer(graph, loss, SGD(lr=RATE), rows=dict(zip(leaves, [*points.T, labels], strict=True)))
    calls: Calls = {"ours, for each row": trainer.step}
    engine = installed("micrograd.engine")
    if engine is not None:
        micrograd, theirs = micrograd_demo(engine.Value, points, labels, weights)
        for _ in range(STEPS_COMPARED):
            agree([trainer.step()], [micrograd()])
        agree([trainer.value(p) for p in parameters], [p.data for p in theirs])
        calls["micrograd"] = micrograd
    return calls


def demo_of_numbers(weights):
    """The graph, its parameters neuron by neuron, the leaves of a row, and the loss of a row."""
    graph, parameters = Graph(), []
    leaves = [graph.variable(0.0, name=name, role="constant") for name in ("x1", "x2", "label")]

    def learning(value):
        parameters.append(graph.variable(float(value), role="parameter"))
        return parameters[-1]

    h = leaves[:2]
    for layer, w in enumerate(weights):
        h = [neuron(graph, h, column, learning, bent=layer < 2) for column in w.T]
    hinge = graph.apply("relu", 1.0 - leaves[2] * h[0])
    penalty = parameters[0] * parameters[0]
    for p in parameters[1:]:
        penalty = penalty + p * p
    return graph, parameters, leaves, hinge + penalty * ALPHA


def neuron(graph, inputs, weights, learning, *, bent):
    w = [learning(weight) for weight in weights]
    total = learning(0.0)
    for wi, xi in zip(w, inputs, strict=True):
        total = total + wi * xi
    return graph.apply("relu", total) if bent else total


def micrograd_demo(value, points, labels, weights):
    """The demo as its README has it."""
    layers = [[([value(float(w)) for w in column], value(0.0)) for column in w.T] for w in weights]
    parameters = [p for layer in layers for w, b in layer for p in (*w, b)]

    def score(x):
        h = x
        for depth, layer in enumerate(layers):
            h = [sum((wi * xi for wi, xi in zip(w, h, strict=True)), b) for w, b in layer]
            h = [each.relu() for each in h] if depth < 2 else h
        return h[0]

    def step():
        rows = [[value(float(x)) for x in point] for point in points]
        losses = [(1 + -label * score(x)).relu() for x, label in zip(rows, labels.tolist(), strict=True)]
        total = sum(losses) * (1.0 / len(losses)) + ALPHA * sum(p * p for p in parameters)
        for p in parameters:
            p.grad = 0
        total.backward()
        for p in parameters:
            p.data -= RATE * p.grad
        return total.data

    return step, parameters


def demo_of_tensors() -> Calls:
    """The same with tensor nodes: all points at once, a matrix for each layer."""
    points, labels, weights = demo_data()
    start = {f"w{i}": w for i, w in enumerate(weights)} | {f"b{i}": np.zeros(n) for i, n in enumerate(DEMO[1:])}
    graph = Graph()
    x, y = graph.variable(points, role="constant"), graph.variable(labels[:, None], role="constant")
    p = {name: graph.variable(value, name=name, role="parameter") for name, value in start.items()}
    h = x
    for i in range(3):
        h = h @ p[f"w{i}"] + p[f"b{i}"]
        h = graph.apply("relu", h) if i < 2 else h
    loss = graph.apply("mean", graph.apply("relu", 1.0 - y * h))
    for each in p.values():
        loss = loss + graph.apply("sum", graph.apply("square", each)) * ALPHA
    trainer = Trainer(graph, loss, SGD(lr=RATE))
    calls: Calls = {"ours": trainer.step}
    if torch is not None:
        theirs, tensors = torch_demo(points, labels, start)
        for _ in range(STEPS_COMPARED):
            agree([trainer.step()], [theirs().item()])
        agree([trainer.value(p[name]) for name in p], [tensors[name].detach().numpy() for name in p])
        calls["torch"] = theirs
    return calls


def torch_demo(points, labels, start):
    x, y = torch.tensor(points), torch.tensor(labels[:, None])
    p = {name: torch.tensor(value, requires_grad=True) for name, value in start.items()}
    optimizer = torch.optim.SGD(p.values(), lr=RATE, fused=True)

    def step():
        optimizer.zero_grad()
        h = x
        for i in range(3):
            h = h @ p[f"w{i}"] + p[f"b{i}"]
            h = torch.relu(h) if i < 2 else h
        loss = torch.relu(1.0 - y * h).mean() + ALPHA * sum(each.square().sum() for each in p.values())
        loss.backward()
        optimizer.step()
        return loss

    return step, p


def network(dtype: str, optimizer: SGD | Adam) -> Calls:
    """784-128-64-10, batch 64, cross entropy: forward, backward and one step of an optimizer."""
    rng = np.random.default_rng(0)
    x, labels = rng.normal(size=(64, LAYERS[0])), rng.integers(0, LAYERS[-1], 64)
    start = {f"w{i}": rng.normal(size=shape) / np.sqrt(shape[0]) for i, shape in enumerate(pairwise(LAYERS))}
    start |= {f"b{i}": np.zeros(size) for i, size in enumerate(LAYERS[1:])}
    graph = graph_of(dtype)
    h = graph.variable(x, name="x", role="constant")
    p = {name: graph.variable(value, name=name, role="parameter") for name, value in start.items()}
    for i in range(3):
        h = h @ p[f"w{i}"] + p[f"b{i}"]
        h = graph.apply("relu", h) if i < 2 else h
    loss = graph.apply("cross_entropy", h, graph.variable(labels, name="labels", role="constant"))
    trainer = Trainer(graph, loss, optimizer)
    calls: Calls = {"ours": trainer.step}
    if torch is not None:
        theirs, tensors = torch_network(x, labels, start, dtype, optimizer)
        for _ in range(STEPS_COMPARED):
            close = 1e-5 if dtype == "float32" else 1e-9
            np.testing.assert_allclose(trainer.step(), theirs().item(), rtol=close)
        if dtype == "float64":
            agree([trainer.value(p[name]) for name in p], [tensors[name].detach().numpy() for name in p])
        calls["torch"] = theirs
    return calls


def torch_network(x, labels, start, dtype: str, ours: SGD | Adam):
    kind = getattr(torch, dtype)
    x, labels = torch.tensor(x, dtype=kind), torch.tensor(labels)
    p = {name: torch.tensor(value, dtype=kind, requires_grad=True) for name, value in start.items()}
    optimizer = getattr(torch.optim, type(ours).__name__)(p.values(), lr=ours.lr, fused=True)

    def step():
        optimizer.zero_grad()
        h = x
        for i in range(3):
            h = h @ p[f"w{i}"] + p[f"b{i}"]
            h = torch.relu(h) if i < 2 else h
        loss = torch.nn.functional.cross_entropy(h, labels)
        loss.backward()
        optimizer.step()
        return loss

    return step, p


ALL: dict[str, Callable[[], Calls]] = {
    "demo for each row": demo_per_row,
    "demo of tensors": demo_of_tensors,
} | {
    f"step of {type(optimizer).__name__} {dtype}": partial(network, dtype, optimizer)
    for dtype, optimizer in itertools.product(("float32", "float64"), (SGD(lr=1e-6), Adam(lr=1e-6)))
}
