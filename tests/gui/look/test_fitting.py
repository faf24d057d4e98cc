"""Numbers in narrow columns: fewer digits, but never a part of a number that reads as another one."""

import pytest
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel

from gui.look.fitting import IS_NUMBER, fitted
from gui.look.table_view import TableView
from gui.theme import mono_font


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5.951e+280", "5.951e+280"),
        ("5.951e+280", "6e280"),
        ("-0.1966", "-0.197"),
        ("123.4", "123"),
        ("16×16 ‖·‖ 9.453e-23", "16×16 ‖·‖ 9.45e-23"),
        ("16×16 ‖·‖ 9.453e-23", "‖·‖ 9.5e-23"),
        ("16×16 ‖·‖ 9.453e-23", "9.5e-23"),
        ("16×16 ‖·‖ 9.453e-23", "9e-23"),
        ("16×16 nan", "nan"),
        ("[1, -0.5, 0.3333]", "[1, -0.5, 0.33]"),
        ("[1, 1e-12, 0.3333]", "[1, …"),
        ("1.2345678901234567e-26", "1.234568e-26"),
    ],
)
def test_a_number_is_told_in_fewer_digits_before_it_is_cut(qapp, text, told):
    metrics = QFontMetrics(mono_font(12))
    assert fitted(text, metrics, metrics.horizontalAdvance(told)) == told


def test_what_has_no_room_even_so_is_cut(qapp):
    metrics = QFontMetrics(mono_font(12))
    assert fitted("1234567", metrics, metrics.horizontalAdvance("00000")) == "…"
    assert fitted("not computed", metrics, metrics.horizontalAdvance("not comp…")).startswith("not co")


def table(qtbot, text, *, is_number):
    item = QStandardItem(text)
    item.setFont(mono_font(12))
    item.setData(is_number, IS_NUMBER)
    model = QStandardItemModel()
    model.appendRow(item)
    view = TableView(model, "numbers", {}, 0)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(QFontMetrics(mono_font(12)).horizontalAdvance("5.951e+2"), 60)
    return view.grab().toImage()


def test_a_column_of_numbers_is_painted_so(qtbot):
    assert table(qtbot, "5.951e+280", is_number=True) == table(qtbot, "6e280", is_number=True)
    assert table(qtbot, "5.951e+280", is_number=False) != table(qtbot, "6e280", is_number=False)
