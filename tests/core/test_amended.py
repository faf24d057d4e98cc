"""Snapshots share what has not changed, and stay as they were."""

import random

import pytest

from core import Graph
from core.amended import Amended
from core.edits.nodes import add_variable, delete, rename, set_value


@pytest.fixture
def document():
    graph = Graph()
    for i in range(200):
        graph.variable(float(i))
    return graph.document


def test_a_snapshot_stays_as_it_was_whatever_is_edited(document):
    rng, taken = random.Random(3), []
    for step in range(300):
        node = rng.choice(list(document.nodes))
        edit = rng.choice((0, 0, 0, 0, 0, 0, 0, 1, 2, 3))
        if edit == 0:
            change = set_value(document, node, rng.random())
        elif edit == 1:
            change = rename(document, node, f"n{step}")
        else:
            change = add_variable(document, 1.0) if edit == 2 else delete(document, [node])
        document.apply(change)
        if rng.random() < 0.2:
            document.apply(change.inverse())
        if rng.random() < 0.7:
            taken.append((document.snapshot().nodes, dict(document.nodes)))
    assert any(isinstance(nodes, Amended) for nodes, _ in taken)
    for nodes, wanted in taken:
        assert [nodes[key] for key in wanted] == [nodes.get(key) for key in nodes] == list(wanted.values())
        assert nodes == wanted
        assert list(nodes) == list(wanted)
        assert list(nodes.items()) == list(wanted.items())
        assert list(nodes.values()) == list(wanted.values())
        assert len(nodes) == len(wanted)
        assert nodes.get(0) is None
        assert 0 not in nodes


def test_after_one_value_a_snapshot_shares_the_rest(document):
    before = document.snapshot()
    assert document.snapshot().nodes is before.nodes
    node = next(iter(document.nodes))
    document.apply(set_value(document, node, -1.0))
    after = document.snapshot()
    assert isinstance(after.nodes, Amended)
    assert (before.nodes[node].value, after.nodes[node].value) == (0.0, -1.0)
    assert after.wires is before.wires
    assert document.snapshot().nodes is after.nodes


def test_a_table_is_copied_whole_each_time_a_sixteenth_of_it_has_changed(document):
    copied = []
    document.snapshot()
    for i, node in enumerate(document.nodes):
        document.apply(set_value(document, node, -1.0))
        copied += [] if isinstance(document.snapshot().nodes, Amended) else [i]
    assert copied == [12 + 13 * k for k in range(15)]
