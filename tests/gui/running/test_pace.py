"""Panels follow a small graph at once, a large one as often as can be afforded."""

import pytest

from core.change import Change
from core.document import Document
from core.records import Node, Place
from core.steps.asked import Asked
from gui.running import pace
from gui.running.pace import Pace


def many(count):
    document = Document()
    nodes = [Node(i + 1, "variable", f"v{i}", value=0.0) for i in range(count)]
    document.apply(Change.add(*nodes, *(Place(node.id, 0.0, 0.0) for node in nodes)))
    return document


@pytest.fixture
def asked(open_session):
    def make(count, **settings):
        session, done = open_session(many(count)), []
        return Pace(session, lambda: done.append(1), session, **settings), done

    return make


def test_a_small_graph_is_followed_each_time(asked):
    paced, done = asked(3)
    for _ in range(5):
        paced.ask()
    assert len(done) == 5
    assert not paced.waiting


def test_of_many_questions_about_a_large_graph_the_first_and_the_last_are_answered(asked, qtbot):
    paced, done = asked(pace.LARGE)
    for _ in range(5):
        paced.ask()
    assert len(done) == 1
    qtbot.waitUntil(lambda: not paced.waiting)
    assert len(done) == 2


def test_what_waits_for_calm_is_done_once_nobody_asks(asked, qtbot):
    paced, done = asked(pace.LARGE, settled=True)
    for _ in range(5):
        paced.ask()
    assert done == []
    qtbot.waitUntil(lambda: done == [1])


def test_what_is_prompt_follows_a_large_graph_each_time_but_not_while_steps_rush_by(asked):
    paced, done = asked(pace.LARGE, prompt=True)
    session = paced.parent()
    paced.ask()
    paced.ask()
    assert len(done) == 2
    session.stepping.hurry(True)
    paced.ask()
    paced.ask()
    assert len(done) == 2
    assert paced.waiting


def test_what_is_asked_for_is_hidden_at_once_also_while_steps_rush_by(asked):
    paced, done = asked(3)
    session = paced.parent()
    session.stepping.hurry(True)
    paced.ask()
    paced.ask()
    assert len(done) == 1
    session.stepping.asked = Asked("value", 1)
    paced.ask()
    assert len(done) == 2
    assert not paced.waiting
