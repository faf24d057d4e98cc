"""A file whose nodes have no places opens laid out."""

import json

import pytest

from core import Graph
from core.edits.arranging import Arrangement, nodes_to_arrange
from core.errors import FormatError
from core.formats.chain_file import dumps, loads
from tests.formats.documents import product


def test_a_graph_without_places_arrives_laid_out():
    data = json.loads(dumps(product()))
    for node in data["nodes"]:
        del node["position"]
    document = loads(json.dumps(data).encode())
    assert all(document.places[wire.source].x < document.places[wire.target].x for wire in document.wires.values())


def test_a_node_without_a_place_comes_below_the_others():
    data = json.loads(dumps(product()))
    data["nodes"].append({"id": 9, "kind": "exp", "name": "late"})
    document = loads(json.dumps(data).encode())
    late = document.places[9]
    assert late.y > max(place.y for place in document.places.values() if place.id != 9)


def test_a_cycle_without_places_is_told_as_one():
    data = json.loads(dumps(product()))
    data["nodes"] = [{"id": i, "kind": "neg", "name": f"n{i}"} for i in (1, 2)]
    data["wires"] = [{"id": 3, "from": [1, 0], "to": [2, 0]}, {"id": 4, "from": [2, 0], "to": [1, 0]}]
    data.pop("view")
    with pytest.raises(FormatError, match="cycle"):
        loads(json.dumps(data).encode())


def test_a_few_nodes_arrive_as_the_command_lays_them_out():
    """With few wires there is time for the search for fewer crossings."""
    graph = Graph()
    nodes = [graph.variable(0.5) for _ in range(3)]
    for _ in range(2):
        nodes = [graph.apply("cat", *(node for node in nodes if node is not left_out)) for left_out in nodes]
    data = json.loads(dumps(graph.document))
    for node in data["nodes"]:
        del node["position"]
    document = loads(json.dumps(data).encode())
    best = Arrangement.of(document, nodes_to_arrange(document, None), None).corners(thorough=True)
    assert len({(document.places[node].x - x, document.places[node].y - y) for node, (x, y) in best.items()}) == 1
