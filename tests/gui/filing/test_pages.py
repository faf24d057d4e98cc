"""Several documents in one window, as tabs: each keeps its history, its run, its step and where one looked."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QTabBar

from core.edits.nodes import add_operation, set_value
from core.formats import chain_file
from gui.canvas import following
from gui.canvas.geometry import Geometry
from gui.filing.tabs import Tabs
from gui.settings import LARGEST
from tests.gui.canvas.drawing import fan_out, product
from tests.gui.canvas.test_geometry import content
from tests.gui.conftest import answer, settled

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def two(window, qtbot, tmp_path):
    """A window with two files open: product.chain and fan.chain, the latter shown."""
    for name, (document, _) in (("product.chain", product()), ("fan.chain", fan_out())):
        chain_file.save(document, tmp_path / name)
        open_file(window, qtbot, tmp_path / name)
    return window


def open_file(window, qtbot, path):
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.session.path == path and settled(window.session))
    window.menus.refresh()


def tabs(window):
    return window.findChild(Tabs)


def titles(window):
    bar = tabs(window)
    return [bar.tabText(place) for place in range(bar.count())]


def test_the_untouched_first_graph_gives_way_and_the_next_one_comes_beside(two, qtbot):
    qtbot.waitUntil(lambda: titles(two) == ["product.chain", "fan.chain"])
    assert tabs(two).isVisible()
    assert tabs(two).currentIndex() == 1


def test_there_are_no_tabs_for_one_graph(window):
    assert not tabs(window).isVisible()


def test_a_canvas_has_the_rows_of_what_is_shown_again_still(two):
    canvas, geometry = two.canvas, two.canvas.picture.geometry
    two.documents.pages.step(1)
    assert canvas.picture.geometry is not geometry
    assert content(canvas.picture.geometry) == content(Geometry(two.session.document))
    two.session.select(two.session.document.nodes)
    two.documents.pages.step(1)
    assert canvas.picture.geometry is geometry
    assert content(geometry) == content(Geometry(two.session.document))
    assert not geometry.nodes.selected.any()


def test_what_was_read_is_shown_with_the_rows_that_were_read(two, qtbot, tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(following, "Geometry", lambda *_: made.append(1))
    open_file(two, qtbot, tmp_path / "product.chain")
    chain_file.save(product()[0], tmp_path / "again.chain")
    open_file(two, qtbot, tmp_path / "again.chain")
    assert not made
    assert content(two.canvas.picture.geometry) == content(Geometry(two.session.document))


def test_a_click_on_a_tab_shows_the_graph_as_it_was_left(two, qtbot):
    session, canvas = two.session, two.canvas
    session.do(set_value, session.document.find("b").id, 7.0)
    qtbot.waitUntil(lambda: settled(session))
    session.stepping.go(3)
    canvas.zoom_by(1.7)
    canvas.look_at(QPointF(33, 44))
    seen, document = (canvas.camera.middle, canvas.camera.scale), session.document
    QTest.mouseClick(tabs(two), Qt.MouseButton.LeftButton, pos=tabs(two).tabRect(0).center())
    assert session.document.find("z") is not None
    assert session.history.undo_label is None
    qtbot.waitUntil(lambda: settled(session))
    assert float(session.runs.run.value(session.document.find("f").id)) == 24.0
    QTest.keyClick(canvas, Qt.Key.Key_PageDown, CONTROL)
    assert session.document is document
    assert session.history.undo_label == "Change value"
    assert session.stepping.step == 3
    assert (canvas.camera.middle - seen[0]).manhattanLength() < 1e-6
    assert canvas.camera.scale == pytest.approx(seen[1])
    session.undo()
    assert document.nodes[document.find("b").id].value == 1.0


def test_edits_after_coming_back_run_again(two, qtbot):
    session = two.session
    two.documents.pages.step(1)
    session.do(set_value, session.document.find("x").id, 5.0)
    qtbot.waitUntil(lambda: settled(session))
    assert float(session.runs.run.value(session.document.find("f").id)) == 60.0
    two.documents.pages.step(1)
    session.do(set_value, session.document.find("b").id, 7.0)
    qtbot.waitUntil(lambda: settled(session))
    assert float(session.runs.run.value(session.document.find("e").id)) == 72.0


def test_a_file_that_is_open_is_shown_not_opened_twice(two, qtbot, tmp_path):
    two.documents.open_path(tmp_path / "product.chain")
    assert two.session.path == tmp_path / "product.chain"
    qtbot.waitUntil(lambda: len(titles(two)) == 2)


def test_what_is_copied_in_one_is_pasted_in_the_other(two, qtbot):
    canvas, session = two.canvas, two.session
    session.select({session.document.find("c").id})
    two.menus.refresh()
    QTest.keyClick(canvas, Qt.Key.Key_C, CONTROL)
    two.documents.pages.go(0)
    qtbot.waitUntil(two.menus.actions["paste"].isEnabled)
    QTest.keyClick(canvas, Qt.Key.Key_V, CONTROL)
    assert session.document.find("c").kind == "add"


def test_new_comes_beside_what_is_being_worked_on(two, qtbot):
    two.session.do(add_operation, "exp")
    QTest.keyClick(two.canvas, Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: titles(two) == ["product.chain", "fan.chain*", "Untitled"])
    assert not two.session.document.nodes
    for _ in range(2):
        two.session.do(add_operation, "exp")
        QTest.keyClick(two.canvas, Qt.Key.Key_N, CONTROL)
    QTest.keyClick(two.canvas, Qt.Key.Key_N, CONTROL)
    assert two.documents.pages.names()[2:] == ["Untitled*", "Untitled 2*", "Untitled 3"], "each has a name of its own"


def test_the_middle_button_closes_a_tab(two, qtbot):
    bar = tabs(two)
    qtbot.waitUntil(lambda: len(titles(two)) == 2)
    beside = QPoint(bar.tabRect(1).right() + 20, bar.tabRect(1).center().y())
    assert bar.rect().contains(beside)
    for at in (beside, bar.tabRect(0).center()):
        QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=at)
    qtbot.waitUntil(lambda: titles(two) == ["fan.chain"])


def test_after_one_in_the_middle_is_closed_the_one_behind_it_is_shown(two, qtbot):
    two.documents.new()
    two.documents.pages.go(1)
    two.documents.close()
    qtbot.waitUntil(lambda: titles(two) == ["product.chain", "Untitled"])
    assert two.session.name == "Untitled"


def test_what_is_put_aside_while_it_is_saved_has_its_file_all_the_same(two, qtbot, tmp_path):
    pages = two.documents.pages
    two.documents.files.save(tmp_path / "other.chain")
    pages.go(0)
    assert pages.path(1) == tmp_path / "fan.chain"
    qtbot.waitUntil(lambda: pages.path(1) == tmp_path / "other.chain")
    assert pages.path(0) == tmp_path / "product.chain"
    assert pages.names() == ["product.chain", "other.chain"]


def test_closing_asks_only_for_what_is_not_saved(two, qtbot):
    QTest.keyClick(two.canvas, Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(lambda: titles(two) == ["product.chain"])
    assert not tabs(two).isVisible()
    two.session.do(add_operation, "exp")
    with answer(qtbot, QMessageBox.StandardButton.Cancel):
        two.documents.close()
    assert two.session.document.find("exp") is not None
    with answer(qtbot, QMessageBox.StandardButton.Discard):
        two.documents.close()
    assert not two.session.document.nodes


def test_nothing_is_kept_of_a_graph_that_is_closed(two, qtbot):
    gone = []
    for title in ("product.chain", "Untitled"):
        gone.append(ref(two.session.document))
        two.documents.close()
        qtbot.waitUntil(lambda title=title: two.session.name == title and settled(two.session))
    qtbot.waitUntil(lambda: gc.collect() >= 0 and [document() for document in gone] == [None, None])


def cross_of(bar, place):
    """The button at the end of a tab."""
    return bar.tabButton(place, QTabBar.ButtonPosition.RightSide)


def test_the_cross_of_a_tab_closes_that_one(two, qtbot):
    QTest.mouseClick(cross_of(tabs(two), 0), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(two) == ["fan.chain"])
    assert two.session.document.find("e") is not None


def test_the_cross_of_a_tab_whose_graph_has_just_gone_closes_none(two):
    cross = cross_of(tabs(two), tabs(two).count() - 1)
    two.documents.pages.drop()
    left = len(two.documents.pages)
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)  # before the tabs have followed
    assert len(two.documents.pages) == left


def test_leaving_asks_for_each_that_is_not_saved(two, qtbot, tmp_path):
    for place in (0, 1):
        two.documents.pages.go(place)
        two.session.do(add_operation, "exp")
    with answer(qtbot, QMessageBox.StandardButton.Save):
        two.close()
    with answer(qtbot, QMessageBox.StandardButton.Discard):
        pass
    qtbot.waitUntil(lambda: not two.isVisible())
    assert chain_file.load(tmp_path / "product.chain").find("exp") is not None
    assert chain_file.load(tmp_path / "fan.chain").find("exp") is None


def test_each_unsaved_graph_has_a_copy_of_its_own(two, qtbot):
    kept = []
    for place in (0, 1):
        two.documents.pages.go(place)
        two.session.do(add_operation, "exp")
        kept.append(two.autosave.copy)
    two.documents.pages.go(0)
    qtbot.waitUntil(lambda: all(copy.exists() for copy in kept), timeout=8000)
    assert kept[0] != kept[1]
    with answer(qtbot, QMessageBox.StandardButton.Discard):
        two.documents.close()
    qtbot.waitUntil(lambda: not kept[0].exists())  # nobody wants it, so it is never offered
    assert kept[1].exists()


def test_forward_mode_and_the_largest_array_go_with_their_graph(two, qtbot):
    session = two.session
    session.runs.push([session.document.find("a").id])
    qtbot.waitUntil(lambda: settled(session) and session.runs.sweep is not None)
    two.documents.pages.step(1)
    qtbot.waitUntil(lambda: settled(session))
    assert session.runs.sweep is None
    assert session.runs.run.backward_done
    two.settings.set(LARGEST, 1 << 28)
    two.documents.pages.step(1)
    assert session.runs.sweep.tangent(session.document.find("e").id) == 2
    qtbot.waitUntil(lambda: settled(session) and session.runs.evaluator.largest_bytes == 1 << 28)
    assert session.runs.sweep.moved == [session.document.find("a").id]


def test_going_round_quickly_tells_of_nothing(two, qtbot):
    refused = []
    two.session.refused.connect(refused.append)
    for _ in range(6):
        two.documents.pages.step(1)
    qtbot.waitUntil(lambda: settled(two.session))
    assert refused == []


def test_a_field_about_nodes_of_the_graph_before_changes_nothing_here(two, qtbot):
    session = two.session
    session.select({session.document.find(name).id for name in "ab"})
    qtbot.waitUntil(lambda: two.panels.inspector.key[0] == "several")
    page = two.panels.inspector.page
    two.documents.new()
    QTest.keyClick(page.role, Qt.Key.Key_Down)  # before the page has followed
    assert not session.document.nodes
