"""What a picture has beside the graph: the ground behind it, and a caption that says what its step does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from core.steps import StepLog
from core.steps.words.bundle_text import bundle_text

from ..canvas.drawing.detail import growth
from ..canvas.measure import Face
from ..theme import Theme, mono_font, text_font

HEIGHT = 68.0  # scene units, of the strip at the foot of the picture
_NARROWEST = 460.0  # that a caption makes a picture
_INSET, _TITLE_DOWN, _NUMBERS_DOWN = 20.0, 28.0, 51.0
_TITLE, _PLACE, _NUMBERS = Face(text_font(14, strong=True)), Face(text_font(12)), Face(mono_font(13))


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said of a step. place: which of how many it is."""

    place: str
    title: str
    numbers: str


@dataclass(frozen=True, slots=True)
class Finish:
    """What is behind the graph and beneath it. ground: whether anything is behind it."""

    ground: bool = True
    caption: Caption | None = None


PLAIN = Finish()


def caption_of(log: StepLog, steps: range) -> Caption:
    """The title of some steps that are made in one go, with the numbers put into their formulas."""
    told = bundle_text(log, steps)
    numbers = "; ".join(line.numbers.text for line in told.lines if line.numbers.text)
    said = numbers if numbers and not told.title.endswith(numbers) else told.sentence
    return Caption(f"{steps[-1] + 1} / {len(log)}", told.title, said)


def rect_with_caption(rect: QRectF, scale: float) -> QRectF:
    """A picture's rectangle with room for a caption at its foot."""
    larger = growth(scale)
    missing = max(0.0, _NARROWEST * larger - rect.width())
    return rect.adjusted(-missing / 2, 0, missing / 2, HEIGHT * larger)


def above_caption(rect: QRectF, finish: Finish, scale: float) -> QRectF:
    """The part of a picture's rectangle that a caption leaves to it."""
    return rect if finish.caption is None else rect.adjusted(0, 0, 0, -HEIGHT * growth(scale))


def draw_caption_in(painter: QPainter, rect: QRectF, finish: Finish, theme: Theme, scale: float) -> None:
    """Write the caption, if there is one, at the foot of a picture's rectangle; what is too long is cut short."""
    caption, larger = finish.caption, growth(scale)
    if caption is None:
        return
    width = rect.width() / larger - 2 * _INSET
    place = _PLACE.width(caption.place)
    painter.save()
    painter.translate(QPointF(rect.left() + _INSET * larger, rect.bottom() - HEIGHT * larger))
    painter.scale(larger, larger)
    if finish.ground:
        painter.fillRect(QRectF(-_INSET, 0, width + 2 * _INSET, HEIGHT), theme.canvas)  # over the grid
    painter.setPen(QPen(theme.border, 1))
    painter.drawLine(QPointF(0, 0), QPointF(width, 0))
    for face, colour, x, down, text in (
        (_TITLE, theme.text, 0.0, _TITLE_DOWN, _TITLE.shortened(caption.title, width - place - _INSET)),
        (_PLACE, theme.text_muted, width - place, _TITLE_DOWN, caption.place),
        (_NUMBERS, theme.text, 0.0, _NUMBERS_DOWN, _NUMBERS.shortened(caption.numbers, width)),
    ):
        painter.setFont(face.font)
        painter.setPen(colour)
        painter.drawText(QPointF(x, down), text)
    painter.restore()
