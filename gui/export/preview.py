"""How what is taken away will look: a small picture, or the first lines, made by a worker beside the dialog."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.language import tr

from ..runner import Runner, Task, Watch, stopped
from ..theme import THEMES, Theme, mono_font
from .order import Order

PAUSE = 150  # milliseconds without a change before it is made
MOST_STEPS, MOST_LINES = 8, 60
_ROUND, _INSET, _SQUARE, _FAINT = 6.0, 12.0, 8.0, 0.5
_NARROWEST, _LOWEST = 340, 220


class Preview(QWidget):
    """A picture as large as there is room for, or lines of text; words, while neither is there.

    image, text: what is shown, if it is there.
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
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self.setAccessibleName(tr("Preview"))

    def stop(self) -> None:
        """Have nothing made any more."""
        self._pause.stop()
        self._worker.cancel()

    def show_order(self, order: Order) -> None:
        """Show how something else will look, soon."""
        self._order = order
        self._worker.cancel()
        self._pause.start()

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
            if self.image is not None:
                self._paint_image(painter, self.image, inside)
                return
            painter.setPen(self._theme.text if self.text else self._theme.text_muted)
            painter.setFont(mono_font(11) if self.text else self.font())
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop if self.text else Qt.AlignmentFlag.AlignCenter
            painter.drawText(inside, side | Qt.TextFlag.TextWordWrap, self.text or self.words)

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
        self._say(tr("Drawing …") if self._order.kind.drawn else "")
        job = partial(_made, self._order)
        self._worker.submit(Task(lambda: job, self._show, self._fail))

    def _show(self, made: QImage | str) -> None:
        self.image, self.text = (made, "") if isinstance(made, QImage) else (None, made)
        self.update()

    def _fail(self, sentence: str) -> None:
        if sentence != stopped():
            self._say(sentence)

    def _say(self, words: str) -> None:
        self.image, self.text, self.words = None, "", words
        self.update()


def _made(order: Order, watch: Watch) -> QImage | str:
    """The picture, or how the text begins."""
    if not order.kind.drawn:
        return "\n".join(order.written(watch, MOST_STEPS).splitlines()[:MOST_LINES])
    return QImage.fromData(order.still(watch))
