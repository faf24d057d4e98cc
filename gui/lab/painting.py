"""The lab on the canvas: signs on nodes, the ground of a region, and in pictures the words that say what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from core.lab.exhibit import Badge, Sign, banner
from core.language import tr

from ..canvas.drawing.detail import growth
from ..canvas.measure import Face
from ..look.tints import faded
from ..theme import Theme, text_font
from .inks import banner_inks

if TYPE_CHECKING:
    from ..canvas.drawing.picture import Picture

_TAG, _TITLE = Face(text_font(10, strong=True)), Face(text_font(13, strong=True))
_HIGH, _PAD = 16.0, 6.0
_AROUND = 18.0  # from the nodes of a region to its edge
_BANNER = 34.0  # room over a picture
_SMALLEST = 0.5  # the scale below which signs are left out, with all small texts


def tag_text(badge: Badge) -> str:
    """What a sign says."""
    return badge.text or _word(badge.sign)


def draw_tag(painter: QPainter, badge: Badge, theme: Theme, scale: float) -> None:
    """A sign over the top left of a node, with the painter at the node's corner."""
    if scale < _SMALLEST:
        return
    text, (ink, fill) = tag_text(badge), _inks(badge.sign, theme)
    painter.save()
    painter.scale(growth(scale), growth(scale))
    box = QRectF(4, -_HIGH / 2 - 1, _TAG.width(text) + 2 * _PAD, _HIGH)
    painter.setPen(QPen(ink, 1.0, Qt.PenStyle.DotLine if badge.sign in ("passing", "freed") else Qt.PenStyle.SolidLine))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(ink)
    painter.setFont(_TAG.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def draw_shade(painter: QPainter, picture: Picture, scale: float) -> None:
    """The ground of the nodes of a region, hatched, with its name; nodes and wires are painted over it."""
    exhibit = picture.exhibit
    around = QRectF() if exhibit is None else picture.geometry.bounds(exhibit.shaded)
    if around.isNull():
        return
    around.adjust(-_AROUND, -_AROUND - _HIGH, _AROUND, _AROUND)
    colour = picture.theme.none
    painter.setPen(QPen(colour, max(1.5, 1.5 / scale), Qt.PenStyle.DashLine))
    painter.setBrush(picture.theme.none_fill)
    painter.drawRoundedRect(around, 12, 12)
    hatch = QBrush(faded(colour, 0.27), Qt.BrushStyle.BDiagPattern)
    hatch.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hatch)
    painter.drawRoundedRect(around, 12, 12)
    painter.setPen(picture.theme.text)
    painter.setFont(_TAG.font)
    painter.drawText(QPointF(around.left() + 10, around.top() + _TAG.size + 6), "torch.no_grad()")


def rect_with_banner(rect: QRectF, picture: Picture, larger: float) -> QRectF:
    """The rectangle of a picture with room for the words over it, if it shows an experiment.

    larger: how much larger than the graph texts are.
    """
    if picture.exhibit is None:
        return rect
    wanted = (_TITLE.width(banner(picture.exhibit)) + 4 * _PAD) * larger
    return rect.adjusted(0, -_BANNER * larger, max(0.0, wanted - rect.width()), 0)


def draw_banner(painter: QPainter, rect: QRectF, picture: Picture, larger: float) -> None:
    """The words over a picture that shows an experiment: it must never pass for one of the run."""
    if picture.exhibit is None:
        return
    ink, fill = banner_inks(picture.exhibit, picture.theme)
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(larger, larger)
    strip = QRectF(0, 0, rect.width() / larger, _BANNER)
    painter.fillRect(strip, fill)
    painter.setPen(ink)
    painter.setFont(_TITLE.font)
    painter.drawText(strip.adjusted(2 * _PAD, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, banner(picture.exhibit))
    painter.restore()


def _word(sign: Sign) -> str:
    return {
        "leaf": tr("leaf"),
        "passing": tr("non-leaf"),
        "retained": tr("retains"),
        "cut": tr("✂ cut"),
        "locked": tr("no grad"),
        "unrecorded": tr("not recorded"),
        "evaluated": tr("changed"),
        "visited": tr("visited"),
        "sealed": tr("saved"),
        "broken": tr("✗ broken"),
        "freed": tr("freed"),
    }[sign]


def _inks(sign: Sign, theme: Theme) -> tuple[QColor, QColor]:
    if sign == "broken":
        return theme.bad, theme.bad_fill
    if sign in ("leaf", "retained", "sealed"):
        return theme.local, theme.local_fill
    if sign in ("cut", "evaluated", "visited"):
        return theme.warning, theme.canvas
    return theme.none, theme.none_fill
