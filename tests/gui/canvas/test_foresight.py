"""What a part of the window has to know of a change: of a large one the worker finds it, once."""

from threading import current_thread

import pytest

from core.document import Document
from core.edits.arranging import move
from gui.canvas import beside
from gui.foresight import Foresight
from gui.running.pace import LARGE
from tests.gui.canvas.drawing import chain_of
from tests.gui.canvas.test_beside import wait


@pytest.fixture
def large(open_canvas):
    canvas = open_canvas(Document.of(chain_of(LARGE)))
    canvas.session.runs.set_live(False)
    canvas.select_all()
    return canvas


def test_what_is_asked_of_a_large_change_was_found_by_the_worker_and_is_not_sought_again(large, qtbot):
    session, sought, told = large.session, [], []

    def find(document, change):
        sought.append(current_thread())
        return len(document.nodes), len(change.pairs)

    foresight = Foresight(session, find)
    session.changed.connect(lambda change: told.append(foresight.of(session.document, change)))
    count, pairs = len(session.document.nodes), len(session.document.nodes) + len(session.document.places)
    large.delete()
    wait(large, qtbot)
    assert told == [(0, pairs + count - 1)], "with the wires"
    beside.undo(session)
    wait(large, qtbot)
    assert [nodes for nodes, _ in told] == [0, count]
    assert len(sought) == 2
    assert current_thread() not in sought
    session.do(move, {1: (7.0, 9.0)})
    assert told[-1] == (count, 1)
    assert sought[2:] == [current_thread()], "a small one is looked at when it is told of"
