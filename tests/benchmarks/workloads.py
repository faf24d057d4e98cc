"""Workloads on tensors: each gives ours and the peers that are installed, checked to agree."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import numpy as np

from core.engine.plan import Plan
from tests.benchmarks.peers import Calls, agree, graph_of, torch

CHEAP = ("mul", "add", "square", "neg", "relu")
MIXED = ("mul", "tanh", "add", "exp", "sigmoid", "sqrt", "neg", "sin", "square", "log1p")
LAYERS = (784, 128, 64, 10)


def network(dtype: str) -> Calls:
    """784-128-64-10, batch 64, cross entropy: forward, backward and one step of gradient descent."""
    rng = np.random.default_rng(0)
    data = {"x": rng.normal(size=(64, LAYERS[0])), "labels": rng.integers(0, LAYERS[-1], 64)}
    weights = {f"w{i}": rng.normal(size=shape) / np.sqrt(shape[0]) for i, shape in enumerate(pairwise(LAYERS))}
    weights |= {f"b{i}": np.zeros(size) for i, size in enumerate(LAYERS[1:])}
    graph = graph_of(dtype)
    handles = {name: graph.variable(value, name=name, role="constant") for name, value in data.items()}
    handles |= {name: graph.variable(value, name=name, role="parameter") for name, value in weights.items()}
    h = handles["x"]
    for i in range(3):
        h = h @ handles[f"w{i}"] + handles[f"b{i}"]
        h = graph.apply("relu", h) if i < 2 else h
    run = graph.run(target=graph.apply("cross_entropy", h, handles["labels"]))
    calls: Calls = {"ours, all kept": descent(run, [handles[name] for name in weights])}
    if torch is not None:
        theirs, parameters = torch_network(data, weights, dtype)
        theirs()
        if dtype == "float64":
            agree([run.gradient(handles[name]) for name in weights], [p.grad.numpy() for p in parameters])
        calls["torch"] = theirs
    return calls


def all_kept(run) -> Callable[[], object]:
    """Forward and backward, with every value and contribution there to be looked at."""
    plan, values = run.made.plan, list(run.values)
    return lambda: plan.run(values)


def little_kept(run, leaves) -> Callable[[], object]:
    """The same with the target and the gradients of leaves kept alone, as a step of training does."""
    totals = {leaf.id: run.gradients.totals[run.slot(leaf)] for leaf in leaves}
    plan = Plan(run.made.plan.program, {run.gradients.target, *totals.values()})
    values = plan.fresh()
    plan.run(values)
    agree([values[total] for total in totals.values()], [run.gradient(leaf) for leaf in totals])
    return lambda: plan.run(values)


def descent(run, parameters) -> Callable[[], object]:
    values, plan = list(run.values), run.made.plan
    pairs = [(run.slot(p), run.gradients.totals[run.slot(p)]) for p in parameters]
    for slot, _ in pairs:
        values[slot] = values[slot].copy()

    def step():
        plan.run(values)
        for slot, total in pairs:
            np.subtract(values[slot], 1e-9 * values[total], out=values[slot])

    return step


def torch_network(data, weights, dtype: str):
    kind = getattr(torch, dtype)
    x, labels = torch.tensor(data["x"], dtype=kind), torch.tensor(data["labels"])
    tensors = {name: torch.tensor(value, dtype=kind, requires_grad=True) for name, value in weights.items()}
    optimizer = torch.optim.SGD(tensors.values(), lr=1e-9, fused=True)

    def step():
        optimizer.zero_grad()
        h = x
        for i in range(3):
            h = h @ tensors[f"w{i}"] + tensors[f"b{i}"]
            h = torch.relu(h) if i < 2 else h
        torch.nn.functional.cross_entropy(h, labels).backward()
        optimizer.step()

    return step, list(tensors.values())


def elementwise(dtype: str, kinds: tuple[str, ...]) -> Calls:
    """20 elementwise operations on a million elements, forward and backward from a given gradient."""
    x = np.random.default_rng(0).uniform(0.1, 0.9, 1_000_000)
    chain = [kinds[i % len(kinds)] for i in range(20)]
    graph = graph_of(dtype)
    h = start = graph.variable(x, name="x")
    for kind in chain:
        h = graph.apply(kind, h, *second(kind))
    run = graph.run(target=h, seed=np.ones(x.shape))
    gradient = run.gradient(start)
    calls: Calls = {"ours, all kept": all_kept(run), "ours, one pass": little_kept(run, [start])}
    if torch is not None:
        leaf = torch.tensor(x, dtype=getattr(torch, dtype), requires_grad=True)
        calls["torch"] = partial(torch_elementwise, leaf, torch.ones_like(leaf), chain)
        agree([gradient], [calls["torch"]().numpy()], rtol=1e-4 if dtype == "float32" else 1e-6)
    return calls


def second(kind: str) -> tuple[float, ...]:
    return (0.7,) if kind in ("mul", "add") else ()


def torch_elementwise(leaf, seed, chain):
    leaf.grad = None
    h = leaf
    for kind in chain:
        h = getattr(torch, kind)(h, *second(kind))
    h.backward(seed)
    return leaf.grad


def convolutions(dtype: str) -> Calls:
    """28x28 images, 8 then 16 channels of 3x3 with relu and pooling, then a layer of 10; batch 32."""
    rng = np.random.default_rng(0)
    data = {"x": rng.normal(size=(32, 1, 28, 28)), "labels": rng.integers(0, 10, 32)}
    weights = {
        "c1": rng.normal(size=(8, 1, 3, 3)) / 3,
        "c2": rng.normal(size=(16, 8, 3, 3)) / 9,
        "w": rng.normal(size=(16 * 49, 10)) / 28,
    }
    graph = graph_of(dtype)
    handles = {name: graph.variable(value, name=name, role="constant") for name, value in data.items()}
    handles |= {name: graph.variable(value, name=name, role="parameter") for name, value in weights.items()}
    h = handles["x"]
    for name in ("c1", "c2"):
        h = graph.apply("relu", graph.apply("conv2d", h, handles[name], padding=1))
        h, _ = graph.apply("max_pool2d", h, kernel_size=2)
    h = graph.apply("flatten", h, start_dim=1) @ handles["w"]
    run = graph.run(target=graph.apply("cross_entropy", h, handles["labels"]))
    calls: Calls = {
        "ours, all kept": all_kept(run),
        "ours, little kept": little_kept(run, [handles[name] for name in weights]),
    }
    if torch is not None:
        theirs, tensors = torch_convolutions(data, weights, dtype)
        theirs()
        if dtype == "float64":
            agree([run.gradient(handles[name]) for name in weights], [t.grad.numpy() for t in tensors])
        calls["torch"] = theirs
    return calls


def torch_convolutions(data, weights, dtype: str):
    kind, functions = getattr(torch, dtype), torch.nn.functional
    x, labels = torch.tensor(data["x"], dtype=kind), torch.tensor(data["labels"])
    tensors = {name: torch.tensor(value, dtype=kind, requires_grad=True) for name, value in weights.items()}

    def step():
        for tensor in tensors.values():
            tensor.grad = None
        h = x
        for name in ("c1", "c2"):
            h = functions.max_pool2d(torch.relu(functions.conv2d(h, tensors[name], padding=1)), 2)
        functions.cross_entropy(h.flatten(1) @ tensors["w"], labels).backward()

    return step, list(tensors.values())


def attention(dtype: str) -> Calls:
    """Batch 8, sequence 64, width 64, 4 heads: projections, scaled scores, softmax, projection, residual."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(8, 64, 64))
    weights = {name: rng.normal(size=(64, 64)) / 8 for name in ("q", "k", "v", "o")}
    graph = graph_of(dtype)
    start = graph.variable(x, name="x")
    handles = {name: graph.variable(value, name=name, role="parameter") for name, value in weights.items()}
    heads = {}
    for name in ("q", "k", "v"):
        parted = graph.apply("reshape", start @ handles[name], shape=(8, 64, 4, 16))
        heads[name] = graph.apply("transpose", parted, dim0=1, dim1=2)
    scores = graph.apply("softmax", heads["q"] @ graph.apply("transpose", heads["k"], dim0=-2, dim1=-1) * 0.25, dim=-1)
    merged = graph.apply("reshape", graph.apply("transpose", scores @ heads["v"], dim0=1, dim1=2), shape=(8, 64, 64))
    run = graph.run(target=graph.apply("mean", graph.apply("square", start + merged @ handles["o"])))
    calls: Calls = {
        "ours, all kept": all_kept(run),
        "ours, little kept": little_kept(run, [start, *handles.values()]),
    }
    if torch is not None:
        theirs, tensors = torch_attention(x, weights, dtype)
        theirs()
        if dtype == "float64":
            agree([run.gradient(h) for h in (start, *handles.values())], [t.grad.numpy() for t in tensors])
        calls["torch"] = theirs
    return calls


def torch_attention(x, weights, dtype: str):
    kind = getattr(torch, dtype)
    start = torch.tensor(x, dtype=kind, requires_grad=True)
    tensors = {name: torch.tensor(value, dtype=kind, requires_grad=True) for name, value in weights.items()}

    def step():
        for tensor in (start, *tensors.values()):
            tensor.grad = None
        q, k, v = ((start @ tensors[name]).reshape(8, 64, 4, 16).transpose(1, 2) for name in ("q", "k", "v"))
        scores = torch.softmax(q @ k.transpose(-2, -1) * 0.25, -1)
        (start + (scores @ v).transpose(1, 2).reshape(8, 64, 64) @ tensors["o"]).square().mean().backward()

    return step, [start, *tensors.values()]


ALL: dict[str, Callable[[], Calls]] = {
    "mlp float32": partial(network, "float32"),
    "mlp float64": partial(network, "float64"),
    "conv net float32": partial(convolutions, "float32"),
    "conv net float64": partial(convolutions, "float64"),
    "attention float32": partial(attention, "float32"),
    "attention float64": partial(attention, "float64"),
    "elementwise cheap float64": partial(elementwise, "float64", CHEAP),
    "elementwise mixed float64": partial(elementwise, "float64", MIXED),
    "elementwise cheap float32": partial(elementwise, "float32", CHEAP),
    "elementwise mixed float32": partial(elementwise, "float32", MIXED),
}
