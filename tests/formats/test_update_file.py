"""The file of an optimizer's step holds what its picture needs, and a bad one is told."""

import numpy as np
import pytest

from core.engine.evaluator import Evaluator
from core.errors import ChainruleError
from core.formats.update_file import read_update, write_update
from core.graph import Graph
from core.train.optimizers import SGD, Adam
from core.train.update import Past, update_of


@pytest.fixture
def run():
    graph = Graph()
    w = graph.variable(np.array([1.0, -2.0, np.inf]), name="w", role="parameter")
    loss = graph.apply("sum", w * graph.variable(3.0, name="b", role="parameter"))
    return Evaluator(graph.document).backward(loss.id)


@pytest.mark.parametrize("optimizer", [SGD(0.1), SGD(0.1, momentum=0.5), Adam(0.1)])
@pytest.mark.parametrize("empties", [True, False])
def test_the_steps_and_numbers_of_an_update_come_back(run, optimizer, empties):
    past = update_of(run, optimizer, Past(), empties=empties).past
    update = update_of(run, optimizer, past, empties=empties)
    read = read_update(write_update(update), run)
    assert (read.count, read.empties, read.events) == (2, empties, update.events)
    for node, move in update.moves.items():
        for name in ("before", "gradient", "after", "left"):
            np.testing.assert_array_equal(getattr(read.moves[node], name), getattr(move, name))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9])
def test_what_is_cut_short_or_something_else_is_told(run, share):
    data = write_update(update_of(run, SGD(0.1), Past()))
    with pytest.raises(ChainruleError, match="update is damaged"):
        read_update(data[: int(share * len(data))], run)
    with pytest.raises(ChainruleError, match="update is damaged"):
        read_update(b"{}", run)
