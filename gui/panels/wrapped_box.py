"""A box to tick whose words take as many lines as they need: Qt's own cuts them off where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStyleOptionFocusRect, QStylePainter

_WIDEST, _NARROWEST = 520, 160  # pixels, of the words: a longer line is hard to read
_BESIDE = 4  # pixels from the sign to the words, and around them
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class WrappedBox(QCheckBox):
    """The sign stands beside the first line."""

    def __init__(self, text: str) -> None:
        """Not ticked."""
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as one line is, or as one that can be read."""
        width = self._left() + self._words(_WIDEST).width() + 2 * _BESIDE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words wrap."""
        return QSize(min(self._left() + _NARROWEST, self.sizeHint().width()), super().sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """As high as the words are in so many pixels."""
        line = self.fontMetrics().height()
        return super().sizeHint().height() + self._words(width - self._left() - _BESIDE).height() - line

    def hitButton(self, at: QPoint) -> bool:
        """The sign and all of the words."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign, the words, and a line around them while the keys are for this."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        line = super().sizeHint().height()
        option.rect = QRect(0, 0, self.width(), line)
        option.rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        words = self._words(self.width() - self._left() - _BESIDE)
        words.moveTopLeft(QPoint(self._left(), (line - self.fontMetrics().height()) // 2))
        room = words.adjusted(0, 0, self.width() - words.right(), 0)  # letters are not whole pixels wide
        painter.drawItemText(
            room, int(_WORDS) | int(_WRAPPED), self.palette(), self.isEnabled(), self.text(), self.foregroundRole()
        )
        if self.hasFocus():
            around = QStyleOptionFocusRect()
            around.initFrom(self)
            around.rect = words.adjusted(-2, 0, 2, 0)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, around)

    def _left(self) -> int:
        """Where the words begin."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self) + _BESIDE + 1

    def _words(self, width: int) -> QRect:
        """The room that the words take within a width."""
        return self.fontMetrics().boundingRect(0, 0, width, 0, int(_WORDS) | int(_WRAPPED), self.text())
