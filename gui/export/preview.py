"""How what is taken away will look: a small picture, or the first lines, made by a worker beside the dialog."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import tr

from ..look.tints import faded
from ..runner import Runner, Task, Watch
from ..theme import THEMES, Theme, mono_font
from .order import Order

PAUSE = 150  # milliseconds without a change before it is made
MOST_STEPS, MOST_LINES = 8, 60
_ROUND, _INSET, _SQUARE, _FAINT, _VEIL = 6.0, 12.0, 8.0, 0.5, 0.8
_NARROWEST, _LOWEST = 200, 80  # with large texts a screen holds little


class Preview(QWidget):
    """A picture as large as there is room for, or lines of text; words, while neither is there.

    image, text: what is shown, if it is there. waits: whether what was asked for last is not made yet.
    """

    def __init__(self, theme: Theme, worker: Runner) -> None:
        """Show nothing; ``stop`` must be called before the end."""
        super().__init__()
        self._theme = theme
        self._worker = worker
        self._order: Order | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._make)
        self.image: QImage | None = None
        self.text = ""
        self.words = ""
        self.waits = False
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self.setAccessibleName(tr("Preview"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def stop(self) -> None:
        """Have nothing made any more."""
        self._pause.stop()
        self._worker.cancel()

    def show_order(self, order: Order) -> None:
        """Show how something else will look, soon; till then what was there is faint, with words over it."""
        first, self._order = self._order is None, order
        self._worker.cancel()
        self.waits, self.words = True, tr("Drawing …") if order.kind.drawn else tr("Writing …")
        self._pause.start(0 if first else PAUSE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is."""
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        inside = box.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(self._theme.border)
            painter.setBrush(self._theme.window)
            painter.drawRoundedRect(box, _ROUND, _ROUND)
            painter.setClipRect(inside)
            self._paint_made(painter, inside)
            if self.waits:
                painter.fillRect(inside, faded(self._theme.window, _VEIL))
            if self.waits or not (self.image or self.text):
                painter.setFont(self.font())
                painter.setPen(self._theme.text_muted)
                painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)

    def _paint_made(self, painter: QPainter, inside: QRectF) -> None:
        if self.image is not None:
            self._paint_image(painter, self.image, inside)
            return
        painter.setPen(self._theme.text)
        painter.setFont(mono_font(11))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(inside, side | Qt.TextFlag.TextWordWrap, self.text)

    def _paint_image(self, painter: QPainter, image: QImage, inside: QRectF) -> None:
        """The picture in the middle; on squares, as is the custom, where nothing is behind it."""
        size = image.size().toSizeF()
        size.scale(inside.size().boundedTo(size), Qt.AspectRatioMode.KeepAspectRatio)
        at = QRectF(inside.topLeft(), size)
        at.moveCenter(inside.center())
        if image.hasAlphaChannel() and self._order is not None:
            look = THEMES[self._order.sight.theme]()
            painter.fillRect(at, look.canvas)
            painter.setOpacity(_FAINT)
            for row in range(int(at.height() / _SQUARE) + 1):
                for column in range(row % 2, int(at.width() / _SQUARE) + 1, 2):
                    corner = at.topLeft().x() + column * _SQUARE, at.topLeft().y() + row * _SQUARE
                    painter.fillRect(QRectF(*corner, _SQUARE, _SQUARE).intersected(at), look.grid)
            painter.setOpacity(1.0)
        pixels = (at.size() * self.devicePixelRatioF()).toSize()
        smooth = image.scaled(pixels, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(at, smooth)

    def _make(self) -> None:
        assert self._order is not None
        self._worker.submit(Task.of(partial(_made, self._order), self._show, self._fail, given_up=lambda: None))

    def _show(self, made: QImage | str) -> None:
        self.image, self.text = (made, "") if isinstance(made, QImage) else (None, made)
        self.waits = False
        self.update()

    def _fail(self, sentence: str) -> None:
        self.image, self.text, self.words = None, "", sentence
        self.waits = False
        self.update()


def _made(order: Order, watch: Watch) -> QImage | str:
    """The picture, or how the text begins."""
    if not order.kind.drawn:
        return "\n".join(order.written(watch, MOST_STEPS).splitlines()[:MOST_LINES])
    return QImage.fromData(order.still(watch))
