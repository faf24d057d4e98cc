"""A clipped error, a clipped loss and a clipped gradient are three things."""

import numpy as np
import pytest

from core.engine.evaluator import Evaluator
from core.lab.clipping import clipping_graph, slopes


@pytest.mark.parametrize(("error", "clipped", "pulling"), [(0.5, 0.5, 0.5), (3.0, 0.0, 1.0), (-10.0, 0.0, -1.0)])
def test_a_clipped_error_stops_teaching_and_a_clipped_gradient_does_not(error, clipped, pulling):
    found = {loss: slope.tolist() for loss, slope in slopes(np.array([error, 0.0])).items()}
    assert found == {"clipped": [clipped, 0.0], "huber": [pulling, 0.0], "limited": [pulling, 0.0]}


def test_on_one_graph_the_wires_tell_the_three_apart():
    graph = clipping_graph(3.0)
    nodes = {node.name: node.id for node in graph.document.nodes.values()}
    from_d = graph.document.outgoing(nodes["d"]).values()
    names = {graph.document.nodes[wire.target].name: wire for wire in from_d}
    run = Evaluator(graph.document).backward(nodes["total"])
    assert {name: float(run.contribution(wire)) for name, wire in names.items()} == {
        "clip": 0.0, "huber": 1.0, "limit": 1.0
    }  # fmt: skip
