"""A box to choose from, whose name a screen reader tells although no label beside it is to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyle, QStyleOptionComboBox

from core.language import tr

if TYPE_CHECKING:
    from ..setting import Setting
    from ..settings import Settings

Box = TypeVar("Box", bound=QComboBox)
_INSET = 2  # pixels, before the words


class Choice(QComboBox):
    """As Qt's, with a name.

    Qt on Linux tells what is chosen in the place of a name, since screen readers there take that from a label beside
    it: so it has one, unseen, wherever it is put.
    """

    def __init__(self, name: str) -> None:
        """Offer nothing yet."""
        self._label: QLabel | None = None
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go through the choices where it has the focus; else who scrolls or zooms nearby would choose by mistake."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """As Qt asks; words for which the box is too narrow end in dots."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _INSET
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:
        """As Qt asks; the list is as wide as its words."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        """As Qt asks."""
        parent = self.parentWidget() if event.type() == QEvent.Type.ParentChange else None
        if parent is not None:
            self._label = self._label or QLabel(self.accessibleName())
            self._label.setParent(parent)
            self._label.setBuddy(self)
            self._label.hide()
        return super().event(event)


def offer(box: Box, settings: Settings, setting: Setting[Any]) -> Box:
    """Have a box offer the choices of a setting, which what is chosen sets; returns it."""
    for choice, label in zip(setting.choices, setting.labels, strict=True):
        box.addItem(tr(label), choice)
    box.setCurrentIndex(box.findData(settings.get(setting)))
    box.setToolTip(tr(setting.tip))
    box.activated.connect(lambda: settings.set(setting, box.currentData()))
    return box
