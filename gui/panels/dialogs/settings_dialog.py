"""The settings dialog: a field for each setting of the table that has a title, and the keys. Changes hold at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.language import tr

from ...frame.geometry import fit_to_screen
from ...keymap import Keymap
from ...look.letters import letter_fields
from ...setting import Setting
from ...settings import SHOWN, TRAINING, Settings
from ...theme import Theme
from .keys_page import KeysPage
from .setting_fields import add_setting, setting_field, show_setting

_AROUND = QSize(40, 100)  # pixels: tabs, the button, a scroll bar


class SettingsDialog(QDialog):
    """It stays open beside the work."""

    def __init__(self, settings: Settings, keymap: Keymap, theme: Theme, parent: QWidget) -> None:
        """Show the settings as they are."""
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self.fields = {setting.key: setting_field(settings, setting) for setting in (*SHOWN, *TRAINING)}
        self.keys = KeysPage(keymap, theme)
        self.pages = QTabWidget(documentMode=True)
        self._general, self._training = self._page(SHOWN), self._page(TRAINING)
        self.pages.addTab(_scrolled(self._general), tr("General"))
        self.pages.addTab(_scrolled(self._training), tr("Training"))
        self.pages.addTab(self.keys, tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter belongs to the fields
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        for page in (self._general, self._training, self.keys):
            letter_fields(buttons, page)
        settings.changed.connect(self._show)
        self._enable()
        wanted = QSize(self._general.sizeHint().expandedTo(self._training.sizeHint()))
        fit_to_screen(self, wanted + _AROUND)

    def _page(self, settings: Sequence[Setting[Any]]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)  # words beside fields do
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(10)
        for setting in settings:
            add_setting(form, setting, self.fields[setting.key])
        return page

    def _show(self, setting: Setting[Any]) -> None:
        """Show a setting that was changed elsewhere."""
        self._enable()
        field = self.fields.get(setting.key)
        if field is not None:
            show_setting(field, self._settings.get(setting))

    def _enable(self) -> None:
        """Let only what matters with the other settings be changed."""
        for setting in (*SHOWN, *TRAINING):
            if setting.matters_with is not None:
                other, choice = setting.matters_with
                self.fields[setting.key].setEnabled(self._settings.get(other) == choice)


def _scrolled(page: QWidget) -> QScrollArea:
    """A page that can be read where a screen is too small for it; the fields have the focus, and scroll it."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
    page.setBackgroundRole(QPalette.ColorRole.Window)
    area.setWidget(page)
    return area
