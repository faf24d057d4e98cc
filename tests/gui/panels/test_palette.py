"""The palette: found by typing, added by Enter and double-click, carried by dragging."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.find.search import entries
from gui.panels.lists.entry_drawing import ENTRY, EntryDelegate, tile_sign
from gui.panels.lists.palette import NODE_MIME, EntryView, PalettePanel
from gui.theme import mono_font
from tests.memory import allocated


@pytest.fixture
def palette(qtbot, theme):
    panel = PalettePanel(theme)
    qtbot.addWidget(panel)
    panel.resize(260, 600)
    panel.show()
    return panel


def shown(panel):
    """The kinds in the list from top to bottom."""
    model = panel.view.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    leaves = [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]
    return [index.data(ENTRY).kind for index in (leaves or tops)]


def spot(panel, kind):
    """Where the entry of a kind is, in the view."""
    model = panel.view.model()
    for top in range(model.rowCount()):
        parent = model.index(top, 0)
        rows = [parent, *(model.index(row, 0, parent) for row in range(model.rowCount(parent)))]
        for index in rows:
            if index.data(ENTRY) is not None and index.data(ENTRY).kind == kind:
                panel.view.scrollTo(index)
                return panel.view.visualRect(index).center()
    raise AssertionError(kind)


def test_everything_is_there(palette):
    assert shown(palette) == [entry.kind for entry in entries()]


@pytest.mark.parametrize("query", ["*", "times", "multiply"])
def test_typing_finds_and_enter_adds(palette, qtbot, query):
    qtbot.keyClicks(palette.search, query)
    assert shown(palette)[0] == "mul"
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert chosen.args == ["mul"]


def test_escape_takes_the_search_away(palette, qtbot):
    qtbot.keyClicks(palette.search, "exp")
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.search.text() == ""
    assert len(shown(palette)) == len(entries())


def test_nothing_found_adds_nothing(palette, qtbot):
    qtbot.keyClicks(palette.search, "Zzzz")
    assert palette.view.model().index(0, 0).data() == "Nothing is called “Zzzz”"
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.search, Qt.Key.Key_Return)


def test_a_double_click_adds(palette, qtbot):
    where = spot(palette, "variable:parameter")
    qtbot.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseDClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == ["variable:parameter"]


def test_a_drag_carries_the_kind_and_a_picture(palette, monkeypatch):
    carried = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, *_: carried.append((drag.mimeData().data(NODE_MIME), drag.pixmap()))
    )
    where = spot(palette, "mul")
    viewport = palette.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=where)
    for step in (4, 12, 20):
        QTest.mouseMove(viewport, where + QPoint(step, step))
    ((kind, picture),) = carried
    assert bytes(kind) == b"mul"
    assert picture.width() > 60


def test_a_heading_folds_its_family(palette, qtbot):
    heading = palette.view.model().index(0, 0)
    qtbot.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=palette.view.visualRect(heading).center())
    assert not palette.view.isExpanded(heading)


def test_tips_and_screen_readers_are_told_what_an_entry_does(palette):
    model = palette.view.model()
    variable = model.index(0, 0, model.index(0, 0))
    assert "gets a gradient" in variable.data(Qt.ItemDataRole.ToolTipRole)
    assert variable.data(Qt.ItemDataRole.AccessibleTextRole).startswith("variable. ")


def test_signs_of_long_names():
    names = ("sigmoid", "log_softmax", "to_float")
    assert [tile_sign(name, name) for name in names] == ["sigm", "ls", "tf"]
    assert tile_sign("ln(1+x)", "log1p") == "log1p"


def test_no_sign_is_cut_so_that_it_reads_as_another(palette):
    signs = {entry.kind: tile_sign(entry.symbol, entry.kind) for entry in entries()}
    assert [signs[kind] for kind in ("sin", "sinh", "asinh")] == ["sin", "sinh", "asinh"]
    assert len({signs[kind] for kind in ("log", "log2", "log10", "log1p")}) == 4
    metrics = QFontMetrics(mono_font(10))
    assert {kind: sign for kind, sign in signs.items() if metrics.horizontalAdvance(sign) > 34} == {}


def test_a_letter_more_asks_each_row_for_its_height_but_a_few_times(qtbot, theme, monkeypatch):
    asked = []
    size = EntryDelegate.sizeHint
    monkeypatch.setattr(EntryDelegate, "sizeHint", lambda self, *at: asked.append(0) or size(self, *at))
    view = EntryView(theme)
    qtbot.addWidget(view)
    view.show()
    view.show_matches("i")
    QApplication.processEvents()
    rows = view.model().rowCount()
    asked.clear()
    view.show_matches("in")
    QApplication.processEvents()
    assert rows > 100
    assert 0 < len(asked) < 5 * rows


def test_what_is_shown_no_more_is_not_kept_in_mind(palette):
    def fill(times):
        for _ in range(times):
            palette.refresh()
            QApplication.processEvents()

    fill(5)
    before = allocated()
    fill(15)
    assert allocated() - before < 15 * 6_000
