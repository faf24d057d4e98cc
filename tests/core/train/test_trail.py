"""What an optimizer remembers: kept beside the document, and taken back with what is undone."""

import pytest

from core import Graph
from core.edits.nodes import set_value
from core.history import History
from core.train import SGD, Adam, update
from core.train.update import Trail, update_of


class Walk:
    """Steps of momentum on f = x * x, taken and taken back."""

    def __init__(self):
        self.graph = Graph()
        self.x = self.graph.variable(2.0, name="x", role="parameter")
        self.f = self.x * self.x
        self.history, self.trail, self.optimizer = History(self.graph.document), Trail(), SGD(lr=0.1, momentum=0.5)

    @property
    def past(self):
        return self.trail.past(self.graph.document.nodes)

    def take(self):
        document, past = self.graph.document, self.past
        update = update_of(self.graph.run(target=self.f), self.optimizer, past)
        before = document.snapshot().nodes
        self.history.record("Step", update.change(document.nodes))
        self.trail.add(before, past, document.nodes, update)

    @property
    def velocity(self):
        return float(self.past.kept[self.x.id]["velocity"])


def test_what_the_optimizer_remembers_goes_back_with_what_is_undone():
    walk = Walk()
    walk.take()
    assert (walk.past.count, walk.velocity) == (1, 4.0)
    walk.take()
    assert (walk.past.count, walk.velocity) == (2, pytest.approx(0.5 * 4.0 + 2 * 1.6))
    walk.history.undo()
    assert (walk.past.count, walk.velocity) == (1, 4.0)
    walk.history.undo()
    assert walk.past.count == 0
    walk.history.redo()
    assert (walk.past.count, walk.velocity) == (1, 4.0)
    walk.take()
    assert (walk.past.count, walk.velocity) == (2, pytest.approx(0.5 * 4.0 + 2 * 1.6))


def test_what_was_remembered_long_ago_makes_room(monkeypatch):
    monkeypatch.setattr(update, "MOST_BYTES", 3 * 8)  # a velocity each
    walk = Walk()
    for _ in range(5):
        walk.take()
    assert walk.past.count == 5
    for count in (4, 3, 2):
        walk.history.undo()
        assert walk.past.count == count
    walk.history.undo()
    assert walk.past.count == 5, "nobody knows any more: it is that of the last step"


def test_a_parameter_that_is_set_by_hand_keeps_its_velocity_until_it_is_forgotten():
    walk = Walk()
    walk.take()
    walk.history.do(set_value, walk.x.id, 7.0)
    assert walk.velocity == 4.0
    walk.trail.forget()
    assert walk.past.count == 0


def test_another_optimizer_begins_anew():
    walk = Walk()
    walk.take()
    run = walk.graph.run(target=walk.f)
    assert update_of(run, Adam(), walk.past).count == 1
    assert update_of(run, SGD(momentum=0.9), walk.past).count == 2


def test_a_parameter_of_another_shape_begins_anew():
    walk = Walk()
    walk.take()
    walk.history.do(set_value, walk.x.id, [1.0, 2.0])
    run = walk.graph.run(target=walk.f, seed=[1.0, 1.0])
    update = update_of(run, walk.optimizer, walk.past)
    assert update.count == 1
    assert update.moves[walk.x.id].kept["velocity"].tolist() == [2.0, 4.0]
