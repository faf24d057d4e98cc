"""The product of the chain rule, always in three places."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from core.language import tr
from core.records import Value
from core.steps.words.scene import Places, StepText

from ...look.reading import Kind, Reading, read
from ...theme import Theme, text_font
from ..value_view import NARROW_COLUMNS, ValueView

_LEAST = 52  # pixels: four digits with a sign
_NO_PART = Reading(Kind.NOT_COMPUTED, "–", "No part of this step")


class ProductView(QWidget):
    """Upstream × local = downstream: three boxes that never change their places."""

    def __init__(self, theme: Theme) -> None:
        """Show three empty boxes."""
        super().__init__()
        self.upstream = ValueView(theme, "gradient", title=tr("Upstream"), columns=NARROW_COLUMNS)
        self.local = ValueView(theme, "local", title=tr("Local"), columns=NARROW_COLUMNS)
        self.downstream = ValueView(theme, "gradient", title=tr("Downstream"), columns=NARROW_COLUMNS)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        self._boxes = self.upstream, self.local, self.downstream
        self.captions = [_caption(), _caption(), _caption()]
        self._signs = [_sign(), _sign()]
        for place, (box, caption) in enumerate(zip(self._boxes, self.captions, strict=True)):
            grid.addWidget(caption, 0, 2 * place - (place == 2), 1, 1 + (place == 2))  # the longest, over the sign too
            grid.addWidget(box, 1, 2 * place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(2 * place, 1)
            grid.setColumnMinimumWidth(2 * place, _LEAST)
        for place, sign in enumerate(self._signs):
            grid.addWidget(sign, 1, 2 * place + 1, Qt.AlignmentFlag.AlignTop)
        self.captions[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        self._name(_chain_rule())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for box in self._boxes:
            box.set_theme(theme)

    def show_text(self, told: StepText) -> None:
        """Put a step's three values in their places; empty where the step has none.

        A step of an update has other values there, each under its own name.
        """
        self._name(told.places or _chain_rule())
        self.upstream.show_reading(_reading(told.upstream))
        self.local.show_reading(_reading(told.local))
        self.downstream.show_reading(_reading(told.downstream))

    def _name(self, places: Places) -> None:
        for label, sign in zip(self._signs, (places.sign, places.equals), strict=True):
            label.setText(sign)
        for box, label, caption, colour in zip(
            self._boxes, self.captions, places.captions, places.colours, strict=True
        ):
            label.setText(caption)
            box.stand_for(caption.partition(" ")[2].capitalize() or caption, colour)


def _chain_rule() -> Places:
    return Places((tr("U upstream"), tr("L local"), tr("D downstream")))


def _reading(value: Value | None) -> Reading:
    return _NO_PART if value is None else read(value)


def _caption() -> QLabel:
    label = QLabel()
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setFont(text_font(11))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _sign() -> QLabel:
    label = QLabel()
    label.setFont(text_font(15))
    label.setContentsMargins(0, 6, 0, 6)  # beside the number in a box of one line
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
