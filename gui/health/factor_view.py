"""The factors that a gradient is multiplied by, layer by layer, as bars on one logarithmic axis."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from core.health import Layer
from core.language import tr
from core.numbers import short

from ..look.labels import Painted
from ..theme import Theme, mono_font, text_font

LEAST, MOST = -8, 4  # powers of ten; bars of what is smaller or larger end there
MOST_ROWS = 60
_BAR, _GAP, _HEAD, _FOOT = 11.0, 9.0, 34.0, 18.0
_LEFT, _RIGHT = 26.0, 52.0  # pixels for the letters, and for the numbers


class FactorView(Painted):
    """Three bars a layer: upstream, local, weight. They start at 1: to the left they shrink, to the right they grow."""

    chosen = Signal(object)  # the Layer that was clicked

    def __init__(self, theme: Theme) -> None:
        """Show no layer yet."""
        super().__init__()
        self._theme = theme
        self.layers: list[Layer] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def show_layers(self, layers: list[Layer]) -> None:
        """Show the layers of a run, the one nearest to the target first, as the gradient comes to them."""
        self.layers = list(reversed(layers))[:MOST_ROWS]
        self.setAccessibleName("\n".join(map(_layer_text, self.layers)))
        self.setHidden(not self.layers)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the layers are many."""
        return QSize(220, round(_HEAD + len(self.layers) * self._row + _FOOT))

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return QSize(160, self.sizeHint().height())

    def row_at(self, y: float) -> Layer | None:
        """The layer at a height."""
        row = int((y - _HEAD) // self._row)
        return self.layers[row] if y >= _HEAD and row < len(self.layers) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses a layer."""
        layer = self.row_at(event.position().y())
        if layer is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(layer)

    def event(self, event: QEvent) -> bool:
        """A tip tells a layer's numbers."""
        if isinstance(event, QHelpEvent):
            layer = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), _layer_text(layer) if layer is not None else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the axis and the bars."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_axis(painter)
            for place, layer in enumerate(self.layers):
                self._paint_layer(painter, layer, _HEAD + place * self._row)

    @property
    def _row(self) -> float:
        return 3 * _BAR + 16 + _GAP

    def _across(self, size: float) -> float:
        """Where a size lies on the axis."""
        power = LEAST if size <= 0 else math.log10(size) if math.isfinite(size) else MOST
        share = (min(MOST, max(LEAST, power)) - LEAST) / (MOST - LEAST)
        return _LEFT + share * (self.width() - _LEFT - _RIGHT)

    def _paint_axis(self, painter: QPainter) -> None:
        theme, bottom = self._theme, self.height() - _FOOT
        painter.setFont(text_font(10))
        for power, label in ((-8, "10⁻⁸"), (-4, "10⁻⁴"), (0, "1"), (4, "10⁴")):
            x = self._across(10.0**power)
            painter.setPen(QPen(theme.text_muted if power == 0 else theme.border, 1))
            painter.drawLine(QPointF(x, _HEAD - 2), QPointF(x, bottom))
            painter.setPen(theme.text_muted)
            painter.drawText(QRectF(x - 20, bottom + 2, 40, 14), Qt.AlignmentFlag.AlignCenter, label)
        painter.setFont(text_font(11))
        x = 0.0
        for letter, words, colour in self._legend():
            painter.setPen(colour)
            painter.drawText(QPointF(x, 12), f"{letter} {words}")
            x += painter.fontMetrics().horizontalAdvance(f"{letter} {words}") + 10
        painter.setPen(theme.text_muted)
        painter.drawText(QPointF(0, 27), tr("from the target back; the bars start at 1"))

    def _legend(self) -> tuple[tuple[str, str, QColor], ...]:
        theme = self._theme
        return (
            ("U", tr("upstream"), theme.gradient),
            ("L", tr("local"), theme.local),
            ("W", tr("weight"), theme.value),
        )

    def _paint_layer(self, painter: QPainter, layer: Layer, top: float) -> None:
        theme, middle = self._theme, self._across(1.0)
        painter.setFont(text_font(11, strong=True))
        painter.setPen(theme.text)
        painter.drawText(QPointF(0, top + 11), tr("Layer {number}").format(number=layer.number))
        factors = zip(self._legend(), (layer.upstream, layer.local, layer.weight), strict=True)
        for place, ((letter, _, colour), size) in enumerate(factors):
            y = top + 15 + place * _BAR
            painter.setFont(text_font(10))
            painter.setPen(colour)
            painter.drawText(QPointF(8, y + 9), letter)
            painter.setFont(mono_font(10))
            told = QRectF(self.width() - _RIGHT, y, _RIGHT, _BAR)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(told, right, "–" if size is None else _brief(size))
            if size is not None:
                x = self._across(size)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRect(QRectF(min(x, middle), y + 2, max(1.5, abs(x - middle)), _BAR - 4))


def _layer_text(layer: Layer) -> str:
    """A layer in words: its factors and what they multiply to."""
    told = (
        (tr("upstream"), layer.upstream),
        (tr("local"), layer.local),
        (tr("weight"), layer.weight),
        (tr("product"), layer.passed),
    )
    parts = ", ".join(f"{words} {short(size)}" for words, size in told if size is not None)
    return tr("Layer {number}: {parts}").format(number=layer.number, parts=parts)


def _brief(size: float) -> str:
    """A size in few characters."""
    return f"{size:.0e}".replace("e-0", "e-").replace("e+0", "e") if 0 < size < 1e-3 or size >= 1e4 else f"{size:.3g}"
