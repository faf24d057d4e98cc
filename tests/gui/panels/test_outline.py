"""The outline shows the graph as rows, in step with run, step and selection, and can be read aloud."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QAbstractItemModelTester, QTest

from core.edits.grouping import group
from core.edits.nodes import add_frame, add_note, delete, rename, set_text, set_value
from core.graph import Graph
from gui.panels.lists.outline import Outline
from gui.panels.lists.outline_rows import Rows
from tests.gui.conftest import ident, step_index


@pytest.fixture
def outline(product, theme, qtbot):
    panel = Outline(product, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    return panel


def rows(outline, parent=None):
    model = outline.model
    parent = parent or QModelIndex()
    return [
        tuple(model.index(row, column, parent).data() for column in range(3)) for row in range(model.rowCount(parent))
    ]


def test_sources_stand_before_what_they_feed_with_values_and_gradients(outline):
    assert rows(outline) == [("x", "2", "12"), ("y", "3", "8"), ("a", "6", "4"), ("z", "4", "6"), ("f", "24", "1")]


def test_where_it_is_narrow_names_keep_room_and_numbers_get_theirs_back(outline, product, qtbot):
    view = outline.view
    widest = view.columnWidth(1)
    outline.resize(184, 400)
    needed = view.fontMetrics().horizontalAdvance("mul") + view.iconSize().width()
    qtbot.waitUntil(lambda: view.columnWidth(1) < widest)
    assert view.visualRect(outline.model.index_of(ident(product, "x"))).width() > needed
    assert view.header().length() == view.viewport().width()
    outline.resize(300, 400)
    qtbot.waitUntil(lambda: view.columnWidth(1) == view.columnWidth(2) == widest)


def test_titles_of_columns_are_whole_unless_cutting_them_makes_every_name_whole(outline, product, qtbot):
    view, a = outline.view, ident(product, "a")
    outline.resize(260, 400)
    product.do(rename, a, "a name that is longer than the whole of the outline is wide")
    view.fit()
    assert view.sizeHintForColumn(0) > view.viewport().width()
    assert all(view.columnWidth(column) >= view.header().sectionSizeHint(column) for column in (1, 2))


def test_a_long_name_has_what_short_numbers_leave(outline, product, qtbot):
    view, a = outline.view, ident(product, "a")
    outline.resize(184, 400)
    product.do(rename, a, "hidden one")
    qtbot.waitUntil(lambda: view.columnWidth(0) > view.viewport().width() / 2)
    assert view.columnWidth(0) >= view.sizeHintForColumn(0)


def test_columns_of_numbers_are_as_wide_as_what_is_in_them_till_somebody_makes_them_so(outline, product, qtbot):
    view, x = outline.view, ident(product, "x")
    outline.resize(700, 400)
    usual = view.columnWidth(1)
    product.do(set_value, x, np.array([-1.5, 2.25, 3.125]))
    qtbot.waitUntil(lambda: view.columnWidth(1) > usual)
    assert view.columnWidth(1) >= view.sizeHintForColumn(1)
    assert view.header().length() == view.viewport().width()
    grip = QPoint(view.header().sectionViewportPosition(1), 8)
    header = view.header().viewport()
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(header, grip + QPoint(20, 0))
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=grip + QPoint(20, 0))
    chosen = view.columnWidth(1)
    view.fit()
    assert view.columnWidth(1) == chosen


def test_operations_blocks_and_their_ports_have_signs_of_their_own(outline, product):
    product.do(group, [ident(product, "f")], "outer")
    outline.rebuild()
    block = ident(product, "outer")
    kinds = {node.kind: node.id for node in product.document.children(block)} | {"block": block}
    shown = {
        kind: outline.model.index_of(node).data(Qt.ItemDataRole.DecorationRole).cacheKey()
        for kind, node in kinds.items()
    }
    assert shown["input"] == shown["output"]
    assert len({shown[kind] for kind in ("mul", "block", "input")}) == 3


def test_frames_and_notes_have_signs_of_their_own(outline, product):
    product.do(add_frame, "Loss", (0, 0, 100, 100))
    product.do(add_note, "About it")
    outline.rebuild()
    signs = {row: outline.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole).cacheKey() for row in (5, 6)}
    names = {outline.model.index(row, 0).data() for row in (5, 6)}
    assert (names, len(set(signs.values()))) == ({"Loss", "About it"}, 2)
    spanned = [outline.view.isFirstColumnSpanned(row, QModelIndex()) for row in range(7)]
    assert spanned == [False] * 5 + [True] * 2, "words alone have the room of numbers, too"


def test_at_a_step_only_what_is_there_is_shown(outline, product):
    product.stepping.go(step_index(product, "seed", "f"))
    assert rows(outline)[0] == ("x", "2", "–")
    assert rows(outline)[-1] == ("f", "24", "1")


def test_at_the_last_step_a_constant_says_that_it_has_no_gradient(fan_out, theme, qtbot):
    panel = Outline(fan_out, theme)
    qtbot.addWidget(panel)
    fan_out.stepping.go(len(fan_out.runs.log) - 1)
    shown = {row[0]: row[2] for row in rows(panel)}
    assert shown == {"a": "2", "b": "5", "c": "2", "one": "none", "d": "3", "e": "1"}


def test_a_click_selects_the_node(outline, product, qtbot):
    index = outline.model.index_of(ident(product, "a"))
    qtbot.mouseClick(outline.view.viewport(), Qt.MouseButton.LeftButton, pos=outline.view.visualRect(index).center())
    assert product.selection == {ident(product, "a")}


def test_it_follows_the_selection(outline, product):
    product.select({ident(product, "y"), ident(product, "z")})
    chosen = {outline.model.node_of(index) for index in outline.view.selectionModel().selectedRows()}
    assert chosen == {ident(product, "y"), ident(product, "z")}
    product.select(())
    assert outline.view.selectionModel().selectedRows() == []


@given(st.lists(st.integers(0, 3), max_size=9), st.sets(st.integers(0, 12)))
def test_a_stretch_ends_with_its_level(lengths, chosen):
    levels, ids = {}, iter(range(1, 99))
    for level, length in enumerate(lengths):
        levels[level] = [next(ids) for _ in range(length)]
    rows = Rows.of_levels(levels)
    found = [list(range(first, last + 1)) for first, last in rows.stretches(chosen)]
    assert {ident for stretch in found for ident in stretch} == chosen & set(rows.row_of)
    assert all(rows.level_of[stretch[0]] == rows.level_of[stretch[-1]] for stretch in found)
    assert all(rows.row_of.get(stretch[-1] + 1, 0) == 0 or stretch[-1] + 1 not in chosen for stretch in found)


def test_wires_in_a_selection_stay_selected(outline, product):
    wire = next(iter(product.document.wires))
    product.select({ident(product, "y"), wire})
    assert product.selection == {ident(product, "y"), wire}


def test_it_follows_edits(outline, product, qtbot):
    product.do(rename, ident(product, "x"), "x1")
    assert rows(outline)[0][0] == "x1"
    product.do(delete, [ident(product, "z")])
    qtbot.waitUntil(lambda: [row[0] for row in rows(outline)] == ["x1", "y", "a", "f"])
    product.undo()
    qtbot.waitUntil(lambda: len(rows(outline)) == 5)


def test_a_block_holds_its_nodes(outline, product, qtbot):
    product.do(group, [ident(product, "a")], "inner")
    qtbot.waitUntil(lambda: "inner" in [row[0] for row in rows(outline)])
    block = outline.model.index_of(ident(product, "inner"))
    assert "a" in [row[0] for row in rows(outline, block)]


def test_going_into_a_block_opens_its_row(outline, product, qtbot):
    product.do(group, [ident(product, "a"), ident(product, "f")])
    block = ident(product, "block")
    qtbot.waitUntil(lambda: len(rows(outline)) == 4)
    assert not outline.view.isExpanded(outline.model.index_of(block))
    view = outline.view
    outline.resize(184, 400)
    product.set_level(block)
    qtbot.waitUntil(lambda: view.isExpanded(outline.model.index_of(block)))
    qtbot.waitUntil(lambda: view.columnWidth(0) >= view.sizeHintForColumn(0))


def test_a_row_can_be_read_aloud(outline, product):
    index = outline.model.index_of(ident(product, "x"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "x, variable, value 2.0, gradient 12.0"


def test_qt_finds_no_fault_with_the_model(outline, product, qtbot):
    QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    product.do(group, [ident(product, "a")], "inner")
    qtbot.waitUntil(lambda: "inner" in [row[0] for row in rows(outline)])
    outline.view.expandAll()
    product.undo()
    qtbot.waitUntil(lambda: len(rows(outline)) == 5)


def test_ten_thousand_rows_are_selected_as_one_stretch(open_session, theme, qtbot):
    graph = Graph()
    x = graph.variable(1.0, name="x")
    for _ in range(10_000):
        x = graph.apply("neg", x)
    session = open_session(graph.document)
    panel = Outline(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    session.select(session.document.nodes)
    qtbot.waitUntil(lambda: panel.view.selectionModel().hasSelection())  # once the selection has settled
    (stretch,) = panel.view.selectionModel().selection()
    assert (stretch.top(), stretch.bottom()) == (0, 10_000)
    panel.stop()


def test_arrow_keys_walk_and_select(outline, product):
    outline.view.setFocus()
    product.select({ident(product, "x")})
    QTest.keyClick(outline.view, Qt.Key.Key_Down)
    assert product.selection == {ident(product, "y")}


def test_frames_and_notes_are_rows_after_the_nodes_and_are_selected_there(outline, product, qtbot):
    product.do(add_frame, "inputs", (0.0, 0.0, 10.0, 10.0))
    product.do(add_note, "**why** 12", at=(0.0, 0.0))
    qtbot.waitUntil(lambda: len(rows(outline)) == 7)
    assert [name for name, *_ in rows(outline)[5:]] == ["inputs", "why 12"]
    (frame,) = product.document.frames
    index = outline.model.index_of(frame)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "inputs, frame"
    outline.view.setCurrentIndex(index)
    assert product.selection == {frame}
    (note,) = product.document.notes
    product.select({note})
    qtbot.waitUntil(lambda: outline.view.currentIndex() == outline.model.index_of(note))
    product.do(set_text, frame, "leaves")
    assert index.data() == "leaves"
    product.do(delete, [frame])
    qtbot.waitUntil(lambda: len(rows(outline)) == 6)
    QAbstractItemModelTester(outline.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_row_that_is_selected_begins_with_a_bar(outline, product, theme, qtbot):
    product.select({ident(product, "a")})
    qtbot.waitUntil(lambda: bool(outline.view.selectionModel().selectedRows()))
    accent = outline.view.palette().color(QPalette.ColorRole.Accent).name()
    picture = outline.view.viewport().grab().toImage()
    begins = {
        name: picture.pixelColor(0, outline.view.visualRect(outline.model.index_of(ident(product, name))).center().y())
        for name in "ay"
    }
    assert {name: colour.name() == accent for name, colour in begins.items()} == {"a": True, "y": False}
