"""The product of the chain rule, always in three places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.records import Value
from core.scene import StepText

from ..theme import Theme, text_font
from .reading import Kind, Reading, read
from .value_view import NARROW_COLUMNS, ValueView

_NO_PART = Reading(Kind.NOT_COMPUTED, "–", "No part of this step")


class ProductView(QWidget):
    """Upstream × local = downstream: three boxes that never change their places."""

    def __init__(self, theme: Theme) -> None:
        """Show three empty boxes."""
        super().__init__()
        self.upstream = ValueView(theme, "gradient", title="Upstream", columns=NARROW_COLUMNS)
        self.local = ValueView(theme, "local", title="Local", columns=NARROW_COLUMNS)
        self.downstream = ValueView(theme, "gradient", title="Downstream", columns=NARROW_COLUMNS)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        boxes = (
            (self.upstream, "U  upstream", "×"),
            (self.local, "L  local", "="),
            (self.downstream, "D  downstream", ""),
        )
        for place, (box, caption, sign) in enumerate(boxes):
            grid.addWidget(_caption(caption), 0, 2 * place)
            grid.addWidget(box, 1, 2 * place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(2 * place, 1)
            if sign:
                grid.addWidget(_sign(sign), 1, 2 * place + 1, Qt.AlignmentFlag.AlignTop)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for box in (self.upstream, self.local, self.downstream):
            box.set_theme(theme)

    def show_text(self, told: StepText) -> None:
        """Put a step's three values in their places; empty where the step has none."""
        self.upstream.show_reading(_reading(told.upstream))
        self.local.show_reading(_reading(told.local))
        self.downstream.show_reading(_reading(told.downstream))


def _reading(value: Value | None) -> Reading:
    return _NO_PART if value is None else read(value)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(text_font(11))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _sign(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(text_font(15))
    label.setFixedHeight(30)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
