"""The legend of gradient health, always the same: which width and warmth stands for which size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from core.language import tr

from ..canvas.drawing.detail import growth
from ..look.labels import Painted
from ..theme import Theme, text_font
from .layer import colour_of, width_of, zero_pen

if TYPE_CHECKING:
    from ..canvas.view import GraphView

SIZE = QSizeF(348, 48)
POWERS = ((-8, "10⁻⁸"), (-6, "10⁻⁶"), (-4, "10⁻⁴"), (-2, "10⁻²"), (0, "1"), (2, "100"))
FROM_EDGE = 12  # pixels
_INSIDE, _FIRST, _APART, _LONG = 10.0, 12.0, 48.0, 34.0


def rect_with_legend(rect: QRectF, scale: float) -> QRectF:
    """A rectangle of the scene with room for the legend below it, in a picture of some scale."""
    larger = growth(scale)
    wide = (SIZE.width() + 2 * FROM_EDGE) * larger
    more = max(0.0, wide - rect.width()) / 2
    return rect.adjusted(-more, 0, more, (SIZE.height() + FROM_EDGE) * larger)


def draw_legend_in(painter: QPainter, rect: QRectF, theme: Theme, scale: float) -> None:
    """Draw the legend in the lower left corner of a rectangle of the scene."""
    larger = growth(scale)
    painter.save()
    painter.translate(rect.left() + FROM_EDGE * larger, rect.bottom() - (SIZE.height() + FROM_EDGE) * larger)
    painter.scale(larger, larger)
    _draw_legend(painter, theme)
    painter.restore()


class Legend(Painted):
    """Lies over a view, in the lower left corner, while it shows how strong gradients are."""

    def __init__(self, view: GraphView) -> None:
        """Be hidden."""
        super().__init__(view)
        self.setObjectName("legend")
        self._view = view
        self.setAccessibleName(
            tr("Legend: the wider and warmer a wire, the larger its gradient, from 10⁻⁸ to 100; dots are zero")
        )
        self.setToolTip(tr("The wider and warmer a wire, the larger the gradient that flows back along it"))
        self.resize(SIZE.toSize())
        self.hide()
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self.move(FROM_EDGE, self._view.height() - self.height() - FROM_EDGE)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colours of the view."""
        with QPainter(self) as painter:
            _draw_legend(painter, self._view.picture.theme)


def _draw_legend(painter: QPainter, theme: Theme) -> None:
    """Draw the legend with its corner at the origin of the painter."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.border, 1))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), SIZE).adjusted(0, 0, -1, -1), 6, 6)
    painter.setFont(text_font(11, strong=True))
    painter.setPen(theme.text)
    words = QRectF(_INSIDE, 4, SIZE.width() - 2 * _INSIDE, 14)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr("Size of the gradient along a wire"))
    painter.setFont(text_font(10))
    samples = [("0", zero_pen(theme, 1.4))]
    samples += [(label, QPen(colour_of(power, theme), width_of(power))) for power, label in POWERS]
    for place, (label, pen) in enumerate(samples):
        left = _FIRST + place * _APART
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if place == 0 else Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, 26), QPointF(left + _LONG, 26))
        painter.setPen(theme.text_muted)
        painter.drawText(QRectF(left - 6, 31, _LONG + 12, 14), Qt.AlignmentFlag.AlignCenter, label)
