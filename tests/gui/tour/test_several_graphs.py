"""Several graphs, and coming back: tabs with one clipboard, recent files with pictures, all as it was left."""

from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from core.formats import chain_file
from tests.gui.canvas.conftest import LEFT
from tests.gui.conftest import product_graph
from tests.gui.tour.guide import CONTROL, KEY, NONE


def test_graphs_lie_in_tabs_and_share_the_clipboard(tour):
    tour.select("a")
    tour.press(KEY.Key_C, CONTROL)
    tour.add("exp", tour.canvas.rect().bottomLeft() * 0.9 + tour.canvas.rect().center() * 0.3)
    tour.press(KEY.Key_N, CONTROL)
    assert not tour.session.document.nodes
    tour.qtbot.waitUntil(lambda: tour.window.tabs.count() == 2)
    tour.press(KEY.Key_V, CONTROL)
    assert tour.node("a")
    QTest.mouseClick(tour.window.tabs, LEFT, NONE, tour.window.tabs.tabRect(0).center())
    assert tour.node("exp")
    tour.press(KEY.Key_Z, CONTROL)
    assert tour.session.document.find("exp") is None, "each has its own history"


def test_one_comes_back_to_what_one_left(make_window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "left.chain"
    chain_file.save(product_graph(), path)
    window = make_window()
    window.hints.offer()
    QTest.mouseClick(window.hints.away, LEFT)
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.session.path == path and window.session.runs.run is not None)
    QTest.keyClick(window.canvas, KEY.Key_Home, CONTROL)
    window.canvas.look_again({None: (QPointF(120, 40), 1.5)})
    step = window.session.stepping.step
    qtbot.waitUntil(lambda: bool(window.documents.pictures.of(path.resolve()).availableSizes()))
    window.close()
    again = make_window()
    again.hints.offer()
    assert not again.hints.isVisible(), "hints never come back"
    again.reopening.go_on()
    qtbot.waitUntil(lambda: again.session.path == path and again.session.stepping.step == step)
    assert again.canvas.camera.scale == 1.5
    menu = again.menus.menu("File/Open &recent")
    menu.aboutToShow.emit()
    (action,) = [action for action in menu.actions() if action.text() == "left.chain"]
    assert action.icon().availableSizes(), "with its picture"
