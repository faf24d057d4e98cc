"""The settings dialog: a field for each setting of the table that has a title, and the keys. Changes hold at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.language import tr

from ..keymap import Keymap
from ..settings import SHOWN, TRAINING, Setting, Settings
from ..theme import Theme
from .keys_page import KeysPage
from .number_field import NumberField


class SettingsDialog(QDialog):
    """It stays open beside the work."""

    def __init__(self, settings: Settings, keymap: Keymap, theme: Theme, parent: QWidget) -> None:
        """Show the settings as they are."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.resize(680, 560)
        self._settings = settings
        self.fields = {setting.key: self._field(setting) for setting in (*SHOWN, *TRAINING)}
        self.keys = KeysPage(keymap, theme)
        self.pages = QTabWidget(documentMode=True)
        self.pages.addTab(self._page(SHOWN), tr("General"))
        self.pages.addTab(self._page(TRAINING), tr("Training"))
        self.pages.addTab(self.keys, tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter belongs to the fields
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        settings.changed.connect(self._show)
        self._enable()

    def _page(self, settings: Sequence[Setting[Any]]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(10)
        for setting in settings:
            form.addRow("" if isinstance(setting.default, bool) else tr(setting.title), self.fields[setting.key])
        return page

    def _field(self, setting: Setting[Any]) -> QWidget:
        """The field that fits a setting's type."""
        value = self._settings.get(setting)
        if isinstance(setting.default, bool):
            check = QCheckBox(f"{tr(setting.title)}: {tr(setting.tip)}")
            check.setChecked(value)
            check.toggled.connect(lambda checked: self._settings.set(setting, checked))
            return check
        if not setting.choices:
            return self._number(setting)
        combo = QComboBox()
        for choice, label in zip(setting.choices, setting.labels, strict=True):
            combo.addItem(tr(label), choice)
        combo.setCurrentIndex(combo.findData(value))
        combo.setAccessibleName(tr(setting.title))
        combo.setToolTip(tr(setting.tip))
        combo.activated.connect(lambda: self._settings.set(setting, combo.currentData()))
        return combo

    def _number(self, setting: Setting[float]) -> NumberField:
        """A field that takes a number within the setting's bounds, and stays as it is for any other."""
        field = NumberField(self._settings.get(setting), lists=False)
        field.setAccessibleName(tr(setting.title))
        field.setToolTip(tr("{tr}; type a number, or drag sideways").format(tr=tr(setting.tip)))

        def take(value: float) -> None:
            if setting.allows(value):
                self._settings.set(setting, value)
            field.set_value(self._settings.get(setting))

        field.committed.connect(take)
        field.scrubbed.connect(take)
        return field

    def _show(self, setting: Setting[Any]) -> None:
        """Show a setting that was changed elsewhere."""
        self._enable()
        field = self.fields.get(setting.key)
        if field is None:
            return
        value = self._settings.get(setting)
        with QSignalBlocker(field):
            if isinstance(field, QCheckBox):
                field.setChecked(value)
            elif isinstance(field, NumberField):
                field.set_value(value)
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))

    def _enable(self) -> None:
        """Let only what matters with the other settings be changed."""
        for setting in (*SHOWN, *TRAINING):
            if setting.matters_with is not None:
                other, choice = setting.matters_with
                self.fields[setting.key].setEnabled(self._settings.get(other) == choice)
