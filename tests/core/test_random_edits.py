"""Undo and redo are exact, every document on the way is valid, and a refused edit changes nothing."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.document import Document
from core.errors import EditError
from core.history import History
from tests.core.naive import defects, exact, leftovers
from tests.core.random_edits import random_edit


class Player:
    """Edits, undoes, redoes and cancels at random, beside a naive history: the list of all states."""

    def __init__(self, random):
        self.random = random
        self.document = Document()
        self.history = History(self.document)
        self.replica = {}
        self.document.observe(self.follow)
        self.states, self.now = [exact(self.document)], 0
        self.refused = self.made = 0
        self.sentences = set()

    def follow(self, change):
        for before, after in change.pairs:
            record = before or after
            if before is not None and self.replica.pop((type(record), record.id), before) != before:
                raise AssertionError("an observer was told of another record")
            if after is not None:
                self.replica[type(record), record.id] = after

    def play(self):
        act = self.random.choices([self.edit, self.undo, self.redo, self.cancel], [20, 3, 2, 1])[0]
        act()
        assert defects(self.document) == []
        assert exact(self.document) == self.states[self.now]
        tables = (self.document.nodes, self.document.places, self.document.wires)
        assert all(self.replica[type(r), r.id] is r for table in tables for r in table.values())

    def edit(self):
        edit = random_edit(self.random, self.document)
        before = exact(self.document)
        try:
            change = edit(self.document)
            assert exact(self.document) == before, "asking is not doing"
            self.history.record("Edit", change)
        except EditError as error:
            self.refused += 1
            self.sentences.add(str(error))
            assert exact(self.document) == before
            return
        if change:
            self.made += 1
            self.states[self.now + 1 :] = [exact(self.document)]
            self.now += 1

    def undo(self):
        self.now -= self.history.undo() is not None

    def redo(self):
        self.now += self.history.redo() is not None

    def cancel(self):
        """Do some edits and roll them back, as a cancelled drag does; what could be redone still can be."""
        redo, before = self.history.redo_label, exact(self.document)
        mark = self.history.mark()
        for _ in range(self.random.randint(0, 3)):
            try:
                self.history.record("Drag", random_edit(self.random, self.document)(self.document), merge="drag")
            except EditError:
                continue
        self.history.roll_back(mark)
        assert exact(self.document) == before
        assert self.history.redo_label == redo

    def rewind(self):
        """Undo all, then redo all, comparing each state."""
        while self.history.undo():
            self.now -= 1
            assert exact(self.document) == self.states[self.now]
        assert self.now == 0
        assert self.document == Document()
        assert leftovers(self.document) == []
        while self.history.redo():
            self.now += 1
            assert exact(self.document) == self.states[self.now]
        assert self.now == len(self.states) - 1
        assert leftovers(self.document) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.randoms(use_true_random=False), st.integers(1, 30))
def test_short_histories(random, steps):
    player = Player(random)
    for _ in range(steps):
        player.play()
    player.rewind()


@pytest.mark.parametrize("seed", range(4))
def test_a_thousand_edits_undone_and_redone(seed):
    player = Player(Random(seed))
    for _ in range(1000):
        player.play()
    player.rewind()
    assert player.made > 300
    assert player.refused > 50
    assert all(sentence.endswith(".") for sentence in player.sentences)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_edits_undone_and_redone(seed):
    player = Player(Random(seed))
    for _ in range(5):
        for _ in range(1000):
            player.play()
        player.rewind()
