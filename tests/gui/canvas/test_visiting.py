"""Going to a level of thousands of nodes: whichever way it is asked for, the worker reads it before it is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.document import Document
from core.edits.bookmarks import set_bookmark
from core.edits.grouping import group
from core.edits.nodes import delete
from core.records import Bookmark
from gui.canvas import following
from gui.canvas.geometry import Geometry
from gui.frame.breadcrumb import Breadcrumb
from gui.running.pace import LARGE
from tests.gui.canvas.drawing import chain_of
from tests.gui.canvas.test_geometry import content


@pytest.fixture
def canvas(open_canvas):
    canvas = open_canvas(Document.of(chain_of(LARGE)))
    canvas.session.runs.set_live(False)
    canvas.session.do(group, [ident for ident in canvas.session.document.nodes if ident != 1])
    return canvas


@pytest.fixture
def block(canvas):
    return next(node.id for node in canvas.session.document.nodes.values() if node.kind == "block")


def inner_node(canvas, block):
    return max(node.id for node in canvas.session.document.children(block))


def by_key(canvas, block):
    canvas.session.select({block})
    canvas.enter()


def by_double_click(canvas, block):
    canvas.fit()
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.node_center(block))


def by_bookmark(canvas, block):
    canvas.session.do(set_bookmark, Bookmark(1, (0.0, 0.0, 1.0), block))
    canvas.go_bookmark(1)


def by_search(canvas, block):
    canvas.reveal(inner_node(canvas, block))


@pytest.mark.parametrize("route", [by_key, by_double_click, by_bookmark, by_search])
def test_a_large_block_is_read_by_the_worker_before_it_is_shown(canvas, block, qtbot, monkeypatch, route):
    monkeypatch.setattr(following, "Geometry", None)  # nothing is read in the window's thread
    route(canvas, block)
    assert canvas.session.level is None
    qtbot.waitUntil(lambda: canvas.session.level == block)
    rows = canvas.picture.geometry
    assert rows.document is canvas.session.document
    assert content(rows) == content(Geometry(canvas.session.document, block, rows.look))


def test_where_one_asked_to_go_last_is_shown_and_nothing_is_done_where_one_does_not_come(canvas, block, qtbot):
    done = []
    canvas.session.visiting.go(block, lambda: done.append("inside"))
    canvas.session.visiting.go(None, lambda: done.append("top"))
    qtbot.waitUntil(lambda: not canvas.session.worker.busy)
    assert canvas.session.level is None
    assert done == ["top"]


def test_a_block_that_is_taken_away_while_it_is_read_is_not_shown(canvas, block, qtbot):
    canvas.session.visiting.go(block)
    canvas.session.do(delete, {block})
    qtbot.waitUntil(lambda: not canvas.session.worker.busy)
    assert canvas.session.level is None


def test_the_way_back_to_a_large_level_is_by_the_worker_too(open_canvas, qtbot, monkeypatch):
    canvas = open_canvas(Document.of(chain_of(LARGE)))
    session = canvas.session
    session.runs.set_live(False)
    session.do(group, [1])
    small = next(node.id for node in session.document.nodes.values() if node.kind == "block")
    crumbs = Breadcrumb(session)
    crumbs.setParent(canvas)  # else the last button that goes, which knows of it, would take it along: a crash
    session.set_level(small)
    canvas.following._kept.forget()
    monkeypatch.setattr(following, "Geometry", None)
    crumbs.steps[0].click()
    assert session.level == small
    qtbot.waitUntil(lambda: session.level is None)
