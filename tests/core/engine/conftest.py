"""What the tests of the engine share: a small network, and programs that are cut and generated early."""

import numpy as np
import pytest

from core import Graph
from core.engine.execution import sections
from core.engine.patching import schedule

pytest.register_assert_rewrite("tests.core.engine.twins")


@pytest.fixture(scope="module")
def short_stretches():
    """Programs in stretches of a few nodes, soon generated, so that those an edit does not touch are used again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schedule, "NODES", 3)
        patch.setattr(sections, "RUNS_BEFORE_GENERATING", 2)
        yield


@pytest.fixture
def network():
    """The mean square of tanh(x @ w + b): the graph, w, b and the loss; x is a constant."""
    random = np.random.default_rng(5)
    graph = Graph()
    x = graph.variable(random.normal(size=(4, 3)), name="x", role="constant")
    w = graph.variable(random.normal(size=(3, 2)), name="w")
    b = graph.variable(random.normal(size=2), name="b")
    return graph, w, b, graph.apply("mean", graph.apply("square", graph.apply("tanh", x @ w + b)))
