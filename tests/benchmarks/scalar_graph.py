"""A random graph of numbers, in ours and as each peer would have it: values forward, gradients of all leaves back."""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from core import Graph
from tests.benchmarks.peers import installed, torch

Recipe = list[tuple[str, tuple[int, ...]]]
MOST_JAX = 1_000  # nodes: compiling 1,000 takes it a minute, more grow faster than the graph
MOST_SLOW = 1_000  # nodes, for peers that take a second for more


@dataclass(frozen=True)
class Drawn:
    """A graph in ours. handles: the leaves, then what each step of the recipe gives; the last one is the target."""

    graph: Graph
    handles: list
    leaves: list[float]
    steps: Recipe

    @classmethod
    def of(cls, size: int) -> Drawn:
        leaves, steps = recipe(size)
        graph = Graph()
        handles = [graph.variable(leaf) for leaf in leaves]
        for kind, inputs in steps:
            handles.append(graph.apply(kind, *(handles[i] for i in inputs)))
        return cls(graph, handles, leaves, steps)

    @property
    def target(self) -> int:
        return self.handles[-1].id

    def gradients(self, run) -> list[float]:
        """Of all leaves, 0 where the target does not depend on them."""
        starts = self.handles[: len(self.leaves)]
        return [float(run.gradient(h)) if run.has_gradient(h) else 0.0 for h in starts]


def recipe(size: int) -> tuple[list[float], Recipe]:
    """A random graph of + - * / tanh exp with fan-out; what could grow goes through a tanh."""
    rng = random.Random(size)
    leaves = [rng.uniform(-1, 1) for _ in range(max(3, size // 20))]
    steps: Recipe = []

    def earlier() -> int:
        count = len(leaves) + len(steps)
        return rng.randrange(max(0, count - 60), count) if rng.random() < 0.7 else rng.randrange(count)

    def latest() -> int:
        return len(leaves) + len(steps) - 1

    while len(steps) < size:
        kind = rng.choice(("add", "sub", "mul", "tanh", "exp", "div"))
        if kind in ("exp", "div"):
            steps.append(("tanh", (earlier(),)))
            steps.append(("exp", (latest(),)))
            steps += [("div", (earlier(), latest()))] if kind == "div" else []
        elif kind == "tanh":
            steps.append(("tanh", (earlier(),)))
        else:
            steps.append((kind, (earlier(), earlier())))
            steps.append(("tanh", (latest(),)))
    return leaves, steps


def computed(leaves, steps: Recipe, functions) -> list:
    """All values, by a peer's functions."""
    values = list(leaves)
    for kind, inputs in steps:
        values.append(functions[kind](*(values[i] for i in inputs)))
    return values


def peers(leaves: list[float], steps: Recipe) -> dict[str, Callable[[], list[float]]]:
    """Those that are installed and can; each gives the gradients of the leaves."""
    makers = {"torch": of_torch, "micrograd": of_micrograd}
    if len(steps) <= MOST_SLOW + 2:
        makers |= {"autograd": of_autograd, "mygrad": of_mygrad}
    if len(steps) <= MOST_JAX + 2:
        makers["jax, compiled"] = of_jax
    made = {name: make(leaves, steps) for name, make in makers.items()}
    return {name: call for name, call in made.items() if call is not None}


def of_torch(leaves, steps):
    if torch is None:
        return None
    tensors = [torch.tensor(leaf, dtype=torch.float64, requires_grad=True) for leaf in leaves]
    functions = {kind: getattr(torch, kind) for kind, _ in steps}

    def run():
        for tensor in tensors:
            tensor.grad = None
        computed(tensors, steps, functions)[-1].backward()
        return [0.0 if tensor.grad is None else tensor.grad.item() for tensor in tensors]

    return run


def of_jax(leaves, steps):
    jax = installed("jax")
    if jax is None:
        return None
    jax.config.update("jax_enable_x64", val=True)
    compiled = jax.jit(jax.grad(lambda xs: computed(list(xs), steps, functions_of(jax.numpy))[-1]))
    given = jax.numpy.asarray(leaves)
    return lambda: compiled(given).block_until_ready()


def of_autograd(leaves, steps):
    autograd, numpy = installed("autograd"), installed("autograd.numpy")
    if autograd is None or numpy is None:
        return None
    gradient, given = autograd.grad(lambda xs: computed(list(xs), steps, functions_of(numpy))[-1]), numpy.array(leaves)
    return lambda: gradient(given)


def of_mygrad(leaves, steps):
    mygrad = installed("mygrad")
    if mygrad is None:
        return None
    mygrad.turn_memory_guarding_off()
    functions = functions_of(mygrad)

    def run():
        tensors = [mygrad.tensor(leaf) for leaf in leaves]
        computed(tensors, steps, functions)[-1].backward()
        return [0.0 if t.grad is None else float(t.grad) for t in tensors]

    return run


def of_micrograd(leaves, steps):
    engine = installed("micrograd.engine")
    if engine is None:
        return None
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 4 * len(steps) + 1_000))
    value = engine.Value
    functions = {"add": value.__add__, "sub": value.__sub__, "mul": value.__mul__, "div": value.__truediv__}
    functions |= {kind: partial(bent, value, kind) for kind in ("tanh", "exp")}

    def run():
        values = computed([value(leaf) for leaf in leaves], steps, functions)
        values[-1].backward()
        return [v.grad for v in values[: len(leaves)]]

    return run


def bent(value, kind: str, x):
    """What micrograd lacks, written as its own operations are."""
    y = getattr(math, kind)(x.data)
    out = value(y, (x,), kind)

    def backward():
        x.grad += (1 - y * y if kind == "tanh" else y) * out.grad

    out._backward = backward
    return out


def functions_of(numpy) -> dict[str, Callable]:
    """By the names of the recipe, from what calls them as numpy does."""
    names = {"add": "add", "sub": "subtract", "mul": "multiply", "div": "divide", "tanh": "tanh", "exp": "exp"}
    return {kind: getattr(numpy, name) for kind, name in names.items()}
