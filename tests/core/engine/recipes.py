"""Random graphs with fan-out and broadcasting, as recipes from which anything can build them."""

import numpy as np
from hypothesis import strategies as st

from core import Graph

UNARY = ["tanh", "sin", "sigmoid", "softplus"]
SHAPES = [(), (1,), (3,), (2, 1), (2, 3)]  # any two of them broadcast


@st.composite
def recipes(draw):
    """Leaves (shapes and a seed for values) and steps (operation, indices of earlier values)."""
    shapes = draw(st.lists(st.sampled_from(SHAPES), min_size=1, max_size=4))
    steps, count = [], len(shapes)
    for _ in range(draw(st.integers(1, 12))):
        if draw(st.booleans()):
            steps.append((draw(st.sampled_from(UNARY)), (draw(st.integers(0, count - 1)),)))
        else:
            pair = draw(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)))
            steps.append((draw(st.sampled_from(["add", "sub", "mul"])), pair))
            # keeps values in the range where differences are accurate
            steps.append(("tanh", (count,)))
            count += 1
        count += 1
    return shapes, steps, draw(st.integers(0, 2**32 - 1))


def drawn(shapes, steps, seed):
    random = np.random.default_rng(seed)
    leaves = [np.asarray(random.uniform(-1.5, 1.5, shape)) for shape in shapes]
    graph = Graph()
    handles = [graph.variable(leaf if leaf.ndim else float(leaf)) for leaf in leaves]
    variables = list(handles)
    for name, inputs in steps:
        handles.append(graph.apply(name, *(handles[i] for i in inputs)))
    return graph, leaves, variables, graph.apply("sum", handles[-1])
