"""What is said of an answer: a soft box, its sign and its colour by whether it was right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..look.labels import ink, paragraph
from ..look.tints import faded
from ..theme import Theme, text_font

_BAR, _SOFT = 3.0, 0.10
_SIGNS = {"right": "✓", "wrong": "✗", "plain": "•"}


class Feedback(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        """Say nothing yet."""
        super().__init__()
        self._theme, self._kind = theme, "plain"
        self.sign, self.words = QLabel(), paragraph()
        self.sign.setFont(text_font(14, strong=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._colour()

    def tell(self, words: str, *, right: bool | None) -> None:
        """Say something; right: of an answer, None for a mere remark."""
        self._kind = "plain" if right is None else "right" if right else "wrong"
        self.words.setText(words)
        self.sign.setText(_SIGNS[self._kind])
        self._colour()
        self.setVisible(bool(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, with a bar at its left."""
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(self._ink, _SOFT))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(self._ink)
            painter.drawRoundedRect(QRectF(0, 0, _BAR, box.height()), 1.5, 1.5)

    @property
    def _ink(self) -> QColor:
        inks = {"right": self._theme.valid, "wrong": self._theme.warning, "plain": self._theme.accent}
        return inks[self._kind]

    def _colour(self) -> None:
        ink(self.sign, self._ink)
        self.update()
