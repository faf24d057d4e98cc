"""Garbage is searched for in the window's thread alone: in a worker a search would end Qt's objects."""

import gc
from threading import Thread, current_thread

import pytest
from PySide6.QtCore import QObject

from gui import garbage
from gui.garbage import Garbage
from gui.session import Session


class Circle(QObject):
    """A QObject that holds itself, and tells in which thread it went."""

    def __init__(self, went):
        super().__init__()
        self.own, self.went = self, went

    def __del__(self):
        self.went.append(current_thread().name)


@pytest.fixture
def eager():
    usual = gc.get_threshold()
    gc.enable()
    gc.set_threshold(50, 1, 1)
    yield
    gc.set_threshold(*usual)
    gc.disable()


def test_what_a_worker_makes_ends_no_object_of_qt_there(eager, qtbot):
    session = Session()
    Garbage(session)
    went = []
    Circle(went)
    made = []  # held, as the count of what was made falls again with what goes
    worker = Thread(target=lambda: made.extend([each] for each in range(10_000)), name="worker")
    worker.start()
    worker.join()
    assert went == []
    qtbot.waitUntil(lambda: went == [current_thread().name])
    session.close()


def test_what_is_built_by_the_ten_thousands_and_stays_is_searched_no_more(request):
    request.addfinalizer(gc.unfreeze)
    garbage.look()
    before = gc.get_freeze_count()
    built = [[each] for each in range(garbage.BUILT + 1000)]
    garbage.look()
    assert gc.get_freeze_count() >= before + len(built)


def test_what_is_let_go_of_ends_a_little_at_a_time(qtbot):
    class Told(list):
        def __del__(self):
            ended.append(type(self))

    ended: list[type] = []
    many = {number: Told() for number in range(2 * garbage.AT_ONCE)}
    held = [Told((many, Told())), [Told()]]
    kept = held[1]
    del many
    garbage.let_go(held)
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) == 2 * garbage.AT_ONCE + 2)
    assert len(kept) == 1, "what somebody else has stays as it is"
