"""The right field for each attribute of an operation, derived from the attribute's type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from core.language import tr
from core.ops.attributes import Attribute
from core.records import Setting

from ..look.style import forget_when_gone
from .number_field import NumberField

Commit = Callable[[Setting], object]
Refuse = Callable[[str], object]
LARGEST_INT = 2**31 - 1


def field_for(attribute: Attribute, value: Setting, commit: Commit, refuse: Refuse) -> QWidget:
    """A field that shows a value of an attribute and hands on each new one; refuse: told what cannot be read."""
    field = _field(attribute, value, commit, refuse)
    field.setAccessibleName(attribute.name)
    field.setToolTip(f"{attribute.name}: {attribute.expected}")
    return field


def choice_field(choices: Sequence[Setting], value: Setting, commit: Commit) -> QComboBox:
    """A field that offers a few values."""
    combo = QComboBox()
    for choice in choices:
        combo.addItem(tr(setting_text(choice)), choice)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.connect(lambda index: commit(combo.itemData(index)))
    calm_wheel(combo)
    forget_when_gone(combo.view().window())
    return combo


def calm_wheel(field: QWidget) -> None:
    """Let the wheel scroll the panel rather than change a field that merely passes under the pointer."""
    field.installEventFilter(_CalmWheel(field))


def set_field(field: QWidget, value: Setting) -> None:
    """Show another value in a field made by ``field_for``."""
    with QSignalBlocker(field):
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QSpinBox):
            field.setValue(int(value) if isinstance(value, int) else 0)
        elif isinstance(field, NumberField):
            field.set_value(float(value) if isinstance(value, int | float) else 0.0)
        elif isinstance(field, QLineEdit):
            field.setText(setting_text(value))


def setting_text(value: Setting) -> str:
    """A setting as it is typed: "none", "0", "0, 1"."""
    if isinstance(value, tuple):
        return ", ".join(map(setting_text, value))
    if value is None:
        return "none"
    return str(value).lower() if isinstance(value, bool) else str(value)


def parse_setting(attribute: Attribute, text: str) -> Setting:
    """Read a setting as it is typed. ValueError if it is none of the attribute's type."""
    for reading in _readings(text.strip()):
        if attribute.accepts(reading):
            return reading
    raise ValueError(
        tr("{name} is {expected}, not {text}.").format(
            name=attribute.name, expected=attribute.expected, text=repr(text.strip())
        )
    )


def finish_typing() -> None:
    """Have the field that has the focus take what was typed, as it would if the focus left: a save must not miss it."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        field.clearFocus()
        if field.isVisible():
            field.setFocus()


def _field(attribute: Attribute, value: Setting, commit: Commit, refuse: Refuse) -> QWidget:
    if attribute.type is bool:
        check = QCheckBox()
        check.setChecked(bool(value))
        check.toggled.connect(commit)
        return check
    if attribute.choices:
        return choice_field(attribute.choices, value, commit)
    if attribute.type is int:
        return _whole_number(value, commit)
    if attribute.type is float:
        number = NumberField(float(value) if isinstance(value, int | float) else 0.0, lists=False)
        number.committed.connect(commit)
        number.refused.connect(refuse)
        return number
    return _text(attribute, value, commit, refuse)


def _whole_number(value: Setting, commit: Commit) -> QSpinBox:
    spin = QSpinBox(minimum=-LARGEST_INT, maximum=LARGEST_INT)
    spin.setKeyboardTracking(False)
    spin.setValue(int(value) if isinstance(value, int) else 0)
    spin.valueChanged.connect(commit)
    calm_wheel(spin)
    forget_when_gone(spin.lineEdit())
    return spin


class _CalmWheel(QObject):
    """Passes the wheel on as long as the field has no focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _text(attribute: Attribute, value: Setting, commit: Commit, refuse: Refuse) -> QLineEdit:
    line = QLineEdit(setting_text(value))

    def take() -> None:
        if not line.isModified():
            return
        line.setModified(False)
        try:
            commit(parse_setting(attribute, line.text()))
        except ValueError as error:
            refuse(str(error))
            line.setText(setting_text(value))

    line.editingFinished.connect(take)
    return line


def _readings(text: str) -> list[Setting]:
    """What a text may stand for, the plainest first."""
    if text.lower() in ("none", ""):
        return [None, text]
    words = [word for word in text.strip("()[]").replace(",", " ").split() if word]
    numbers = [number for word in words if (number := _number(word)) is not None]
    lists = [tuple(numbers)] if len(numbers) == len(words) else []
    single = numbers[:1] if len(words) == 1 else []
    return [*single, *lists, text]


def _number(word: str) -> int | float | None:
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return None
