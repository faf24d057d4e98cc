"""Graphs whose steps are looked at: small ones by name, and random ones."""

import random

from core import Graph
from core.edits.nodes import rename

_UNARY = ("square", "tanh", "sigmoid", "sin", "exp", "neg", "relu")
_BINARY = ("add", "sub", "mul", "div", "maximum")


def named(graph, **handles):
    for name, handle in handles.items():
        graph.document.apply(rename(graph.document, handle.id, name))


def wire(graph, source, target):
    """The wire from one node to another, by their names."""
    ends = graph[source].id, graph[target].id
    return next(w.id for w in graph.document.wires.values() if (w.source, w.target) == ends)


def product():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for name, value in (("x", 2.0), ("y", 3.0), ("z", 4.0)))
    a = x * y
    f = a * z
    named(graph, a=a, f=f)
    return graph, f, (x, y, z)


def fan_out():
    graph = Graph()
    a, b = graph.variable(2.0, name="a"), graph.variable(1.0, name="b")
    c, d = a + b, b + 1
    e = c * d
    named(graph, c=c, d=d, e=e)
    return graph, e, (a, b)


def some_graph(seed, steps):
    """A graph of numbers with much fan-out, dead ends and nodes that pass no gradient on."""
    chance, graph = random.Random(seed), Graph()
    nodes = [graph.variable(chance.uniform(0.5, 1.5), name=f"v{i}") for i in range(3)]
    for _ in range(steps):
        if chance.random() < 0.45:
            nodes.append(graph.apply(chance.choice(_UNARY), chance.choice(nodes[-6:])))
        elif chance.random() < 0.1:
            test = graph.apply("gt", chance.choice(nodes[-6:]), chance.choice(nodes))
            nodes.append(graph.apply("where", test, chance.choice(nodes[-6:]), chance.choice(nodes)))
        else:
            nodes.append(graph.apply(chance.choice(_BINARY), chance.choice(nodes[-6:]), chance.choice(nodes)))
    return graph, nodes[-1]
