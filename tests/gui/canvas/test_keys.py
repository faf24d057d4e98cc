from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.look import style
from tests.gui.canvas.conftest import LEFT, move, said, wire_between
from tests.gui.seen import popup_of

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def test_tab_searches_at_the_pointer_by_name_and_alias(xyz):
    canvas, _ = xyz
    move(canvas, QPoint(420, 480), button=Qt.MouseButton.NoButton)
    popup = search(canvas, KEY.Key_Tab)
    QTest.keyClicks(popup.field, "times")
    QTest.keyClick(popup.field, KEY.Key_Return)
    node = canvas.session.document.find("mul")
    assert node.kind == "mul"
    assert (canvas.node_center(node.id) - QPoint(420, 480)).manhattanLength() <= 16
    assert canvas.session.selection == {node.id}
    assert not popup.isVisible()


def test_the_arrows_choose_among_the_matches(xyz):
    canvas, _ = xyz
    popup = search(canvas, KEY.Key_A, SHIFT)
    QTest.keyClicks(popup.field, "soft")
    first = popup.view.currentIndex().data()
    QTest.keyClick(popup.field, KEY.Key_Down)
    assert popup.view.currentIndex().data() != first
    QTest.keyClick(popup.field, KEY.Key_Escape)
    assert not popup.isVisible()
    assert len(canvas.session.document.nodes) == 5


def test_a_search_is_no_higher_than_what_it_finds_and_its_field_stays(xyz):
    canvas, _ = xyz
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(300, 500))
    popup = popup_of(canvas)
    field, high = popup.field.mapTo(canvas, QPoint()), popup.height()
    QTest.keyClicks(popup.field, "parame")
    rows = popup.view.model().rowCount()
    assert popup.view.visualRect(popup.view.model().index(rows - 1, 0)).bottom() < popup.view.viewport().height()
    assert popup.height() < high
    assert popup.field.mapTo(canvas, QPoint()) == field
    popup.field.clear()
    assert popup.height() == high


def test_nothing_shows_through_a_search(xyz, qapp, theme):
    canvas, ids = xyz
    style.apply(qapp, theme)
    canvas.session.select({ids["x"]})
    canvas.search(canvas.node_center(ids["x"]).toPointF())
    popup = popup_of(canvas)
    picture = canvas.grab().toImage()
    below = popup.field.geometry().bottom() + 3
    seen = {picture.pixelColor(popup.mapTo(canvas, QPoint(x, below))).name() for x in range(4, popup.width() - 4)}
    assert seen == {theme.panel.name()}


def test_a_double_click_in_the_open_searches_there(xyz):
    canvas, _ = xyz
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(990, 590))
    assert canvas.rect().contains(popup_of(canvas).geometry()), "whole, also in a corner"
    QTest.keyClick(popup_of(canvas).field, KEY.Key_Escape)
    QTest.mouseDClick(canvas, LEFT, pos=QPoint(300, 100))
    popup = popup_of(canvas)
    assert (popup.pos() - QPoint(300, 100)).manhattanLength() <= 20
    QTest.keyClicks(popup.field, "parameter")
    QTest.keyClick(popup.field, KEY.Key_Return)
    (node,) = canvas.session.selection
    assert canvas.session.document.nodes[node].role == "parameter"


def test_delete_and_backspace_take_the_selection_away(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["a"]})
    QTest.keyClick(canvas, KEY.Key_Delete)
    assert ids["a"] not in canvas.session.document.nodes
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, KEY.Key_Backspace)
    assert ids["x"] not in canvas.session.document.nodes
    QTest.keyClick(canvas, KEY.Key_Delete)
    canvas.session.undo()
    canvas.session.undo()
    assert {ids["a"], ids["x"]} <= set(canvas.session.document.nodes)


def test_arrows_move_the_selection_as_one_thing_to_undo(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["a"]})
    before = canvas.session.document.places[ids["a"]]
    QTest.keyClick(canvas, KEY.Key_Right)
    QTest.keyClick(canvas, KEY.Key_Down, SHIFT)
    place = canvas.session.document.places[ids["a"]]
    assert (place.x, place.y) == (before.x + 16, before.y + 64)
    canvas.session.undo()
    assert canvas.session.document.places[ids["a"]] == before


def test_arrows_move_the_view_when_nothing_is_selected(xyz):
    canvas, ids = xyz
    before = canvas.node_center(ids["x"])
    QTest.keyClick(canvas, KEY.Key_Left)
    assert canvas.node_center(ids["x"]).x() > before.x()


def test_control_and_arrows_walk_along_the_wires(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, KEY.Key_Right, CONTROL)
    assert canvas.session.selection == {ids["a"]}
    QTest.keyClick(canvas, KEY.Key_Right, CONTROL)
    assert canvas.session.selection == {ids["f"]}
    QTest.keyClick(canvas, KEY.Key_Left, CONTROL)
    QTest.keyClick(canvas, KEY.Key_Left, CONTROL)
    assert canvas.session.selection == {ids["x"]}
    QTest.keyClick(canvas, KEY.Key_Down, CONTROL)
    assert canvas.session.selection == {ids["y"]}
    wire = wire_between(canvas.session.document, ids["a"], ids["f"])
    for key, end in ((KEY.Key_Left, "a"), (KEY.Key_Right, "f")):
        canvas.session.select({wire})
        QTest.keyClick(canvas, key, CONTROL)
        assert canvas.session.selection == {ids[end]}, "from a wire to its ends"


def test_walking_keeps_what_is_selected_in_view(xyz):
    canvas, ids = xyz
    canvas.zoom_to(4.0)
    canvas.session.select({ids["x"]})
    for _ in range(2):
        QTest.keyClick(canvas, KEY.Key_Right, CONTROL)
    assert canvas.rect().contains(canvas.node_center(ids["f"]))


def test_home_shows_everything_f_the_selection_and_control_0_its_own_size(xyz):
    canvas, ids = xyz
    canvas.pan(5000, 5000)
    QTest.keyClick(canvas, KEY.Key_Home)
    assert all(canvas.rect().contains(canvas.node_center(ident)) for ident in ids.values())
    canvas.zoom_to(0.3)
    canvas.session.select({ids["z"]})
    QTest.keyClick(canvas, KEY.Key_F)
    assert (canvas.node_center(ids["z"]) - canvas.rect().center()).manhattanLength() < 60
    canvas.zoom_to(0.3)
    QTest.keyClick(canvas, KEY.Key_0, CONTROL)
    assert canvas.camera.scale == 1.0


def test_escape_selects_nothing(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["a"]})
    QTest.keyClick(canvas, KEY.Key_Escape)
    assert not canvas.session.selection


def test_tab_does_not_leave_the_canvas(xyz, qtbot):
    canvas, _ = xyz
    window = QWidget()
    qtbot.addWidget(window)
    layout, other = QVBoxLayout(window), QLineEdit()
    layout.addWidget(canvas)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    canvas.setFocus()
    QTest.keyClick(canvas, KEY.Key_Tab)
    assert window.focusWidget() is not other
    canvas.setParent(None)  # each is closed for itself


def test_the_menu_key_asks_for_the_menu_at_the_selected_node(xyz):
    canvas, ids = xyz
    menus = said(canvas.context_requested)
    canvas.session.select({ids["a"]})
    QTest.keyClick(canvas, KEY.Key_Menu)
    assert menus == [canvas.node_center(ids["a"])]


def search(canvas, key, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(canvas, key, keys)
    popup = canvas.findChild(QWidget, "search")
    assert popup.isVisible()
    return popup
