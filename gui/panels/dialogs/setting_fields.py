"""The field that fits a setting of the table: a box to tick, a choice, or a number. Changes hold at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from core.language import tr

from ...look.labels import paragraph
from ...setting import Setting
from ...settings import Settings
from ..choice import offer
from ..number_field import NumberField
from ..wrapped_box import WrappedBox


def setting_field(settings: Settings, setting: Setting[Any]) -> QWidget:
    """A field that shows a setting and sets it."""
    if isinstance(setting.default, bool):
        check = WrappedBox(f"{tr(setting.title)}: {tr(setting.tip)}")
        check.setChecked(settings.get(setting))
        check.toggled.connect(lambda checked: settings.set(setting, checked))
        return check
    if not setting.choices:
        return _number(settings, setting)
    combo = QComboBox()
    combo.setAccessibleName(tr(setting.title))
    return offer(combo, settings, setting)


def add_setting(form: QFormLayout, setting: Setting[Any], field: QWidget) -> None:
    """Give a setting's field a row of a form, with its title unless that is told by the field itself."""
    title = "" if isinstance(setting.default, bool) else tr(setting.title)
    if not setting.told:
        form.addRow(title, field)
        return
    label, tip = QLabel(title), paragraph(tr(setting.tip), muted=True)
    label.setBuddy(field)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(field)
    row.addWidget(tip, 1)
    form.addRow(label, row)


def show_setting(field: QWidget, value: Any) -> None:
    """Have a field show what was set elsewhere."""
    with QSignalBlocker(field):
        if isinstance(field, QCheckBox):
            field.setChecked(value)
        elif isinstance(field, NumberField):
            field.set_value(value)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))


def _number(settings: Settings, setting: Setting[float]) -> NumberField:
    """A field that takes a number within the setting's bounds, and stays as it is for any other."""
    field = NumberField(settings.get(setting), lists=False)
    field.setAccessibleName(tr(setting.title))
    field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # numbers are short
    field.setToolTip(tr("{tr}; type a number, or drag sideways").format(tr=tr(setting.tip)))

    def take(value: float) -> None:
        if setting.allows(value):
            settings.set(setting, value)
        field.set_value(settings.get(setting))

    field.committed.connect(take)
    field.scrubbed.connect(take)
    return field
