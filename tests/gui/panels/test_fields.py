"""Fields: numbers are typed and scrubbed, tensors typed as lists, settings by the type of the attribute."""

import math
from typing import Literal

import numpy as np
import pytest
from PySide6.QtCore import SIGNAL, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox, QToolTip

from core.ops.attributes import Attribute
from gui.look import style
from gui.panels.fields import choice_field, field_for, parse_setting, set_field, setting_text
from gui.panels.number_field import NumberField, scrub_step, scrubbed
from gui.panels.tensor_editor import TensorEditor


@pytest.fixture
def number(qtbot):
    field = NumberField(2.0)
    qtbot.addWidget(field)
    field.resize(120, 26)
    field.show()
    return field


def drag(field, by, *, release=True, modifier=Qt.KeyboardModifier.NoModifier):
    start = QPoint(20, 12)
    QTest.mousePress(field, Qt.MouseButton.LeftButton, modifier, start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(field, start + QPoint(round(by * part), 0))
    if release:
        QTest.mouseRelease(field, Qt.MouseButton.LeftButton, modifier, start + QPoint(by, 0))


def test_dragging_scrubs(number):
    came = []
    number.scrubbed.connect(came.append)
    ends = []
    number.scrub_ended.connect(ends.append)
    drag(number, 40)
    assert came[-1] == 3.0
    assert number.text() == "3"
    assert ends == [True]


@pytest.mark.parametrize(("held", "end"), [("Shift", 2.03), ("Control", 5.0)])
def test_shift_goes_finer_and_control_coarser(held, end):
    assert scrubbed(2.0, 3, Qt.KeyboardModifier[f"{held}Modifier"]) == end


def test_escape_puts_the_number_back(number, qtbot):
    ends = []
    number.scrub_ended.connect(ends.append)
    drag(number, 40, release=False)
    qtbot.keyClick(number, Qt.Key.Key_Escape)
    assert ends == [False]
    assert number.text() == "2"


def test_a_click_is_no_drag(number, qtbot):
    with qtbot.assertNotEmitted(number.scrub_started):
        drag(number, 3)


@pytest.mark.parametrize(("value", "step"), [(0.0, 0.1), (2.0, 0.1), (30.0, 1.0), (0.05, 0.001), (math.inf, 0.1)])
def test_steps_go_with_the_size_of_the_number(value, step):
    assert scrub_step(value) == pytest.approx(step)


def test_a_list_may_be_typed_where_a_number_was(number, qtbot):
    with qtbot.waitSignal(number.committed) as committed:
        type_over(number, "[1, 2]")
    assert np.array_equal(committed.args[0], [1.0, 2.0])


def test_what_is_no_number_is_refused_and_taken_back(number, qtbot):
    with qtbot.waitSignal(number.refused) as refused, qtbot.assertNotEmitted(number.committed):
        type_over(number, "two")
    assert "not a number" in refused.args[0]
    assert QToolTip.text() == refused.args[0]
    assert number.text() == "2"


def type_over(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_tensor_is_typed_as_lists(qtbot):
    editor = TensorEditor(np.array([[1.0, 2.0], [3.0, 4.0]]))
    qtbot.addWidget(editor)
    editor.show()
    assert editor.text.toPlainText() == "[[1, 2],\n [3, 4]]"
    editor.text.selectAll()
    QTest.keyClicks(editor.text, "[5, 6, 7]")
    assert editor.shape.text() == "3 values"
    with qtbot.waitSignal(editor.committed) as committed:
        QTest.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(committed.args[0], [5.0, 6.0, 7.0])


def test_an_unfinished_tensor_says_what_is_wrong_and_is_kept(qtbot):
    editor = TensorEditor(np.array([1.0, 2.0]))
    qtbot.addWidget(editor)
    editor.show()
    editor.text.selectAll()
    QTest.keyClicks(editor.text, "[1, 2")
    assert "do not fit together" in editor.shape.text()
    with qtbot.waitSignal(editor.refused):
        QTest.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.text.toPlainText() == "[1, 2"
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    assert editor.text.toPlainText() == "[1, 2]"


def test_whole_numbers_stay_whole(qtbot):
    editor = TensorEditor(np.array([0, 2, 1]))
    qtbot.addWidget(editor)
    editor.show()
    editor.text.selectAll()
    QTest.keyClicks(editor.text, "[1, 1]")
    with qtbot.waitSignal(editor.committed) as committed:
        editor.commit()
    assert committed.args[0].dtype == np.int64


MODE = Literal["mean", "sum"]
DIMS = int | tuple[int, ...] | None


@pytest.mark.parametrize(
    ("kind", "value", "widget"),
    [
        (bool, True, QCheckBox),
        (MODE, "sum", QComboBox),
        (int, 3, QSpinBox),
        (float, 0.5, NumberField),
        (DIMS, None, QLineEdit),
    ],
)
def test_each_type_has_its_field(qtbot, kind, value, widget):
    came = []
    field = field_for(Attribute("dim", kind), value, came.append, came.append)
    qtbot.addWidget(field)
    assert type(field) is widget
    set_field(field, value)
    assert came == []


def test_a_choice_is_handed_on(qtbot):
    came = []
    field = field_for(Attribute("reduction", MODE), "mean", came.append, came.append)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert came == ["sum"]


@pytest.mark.parametrize(
    ("text", "value"), [("none", None), ("", None), ("0", 0), ("-1", -1), ("0, 1", (0, 1)), ("[2 3]", (2, 3))]
)
def test_dims_are_typed_as_they_are_written(text, value):
    attribute = Attribute("dim", DIMS)
    assert parse_setting(attribute, text) == value
    assert parse_setting(attribute, setting_text(value)) == value


def test_a_setting_of_the_wrong_type_is_refused(qtbot):
    came, refused = [], []
    field = field_for(Attribute("dim", DIMS), 0, came.append, refused.append)
    qtbot.addWidget(field)
    field.show()
    type_over(field, "first")
    assert came == []
    assert "dim is a whole number or a list of whole numbers or none" in refused[0]
    assert field.text() == "0"


def test_the_wheel_scrolls_past_a_field_that_has_no_focus(qtbot):
    came = []
    field = field_for(Attribute("reduction", MODE), "mean", came.append, came.append)
    qtbot.addWidget(field)
    field.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.clearFocus()
    QApplication.sendEvent(field, wheel)
    assert came == []
    assert field.currentText() == "mean"
    assert not wheel.isAccepted()


def test_style_sheets_are_told_when_the_list_or_the_line_of_a_field_goes(qapp, theme):
    style.apply(qapp, theme)
    choice = choice_field(("a", "b"), "b", print)
    spin = field_for(Attribute("stride", int, 1), 2, print, print)
    for part in (choice.view().window(), spin.lineEdit()):
        assert part.receivers(SIGNAL("destroyed(QObject*)")) == 1
