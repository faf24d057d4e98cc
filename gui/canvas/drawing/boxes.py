"""Frames and notes: how they look, where they are grasped, and what a frame carries."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.edits.arranging import GRID
from core.records import Frame, Note

from ...look.tints import faded, mixed
from ...theme import Theme, text_font
from ..geometry import Geometry
from ..measure import Face
from ..shapes import Floats
from . import note_text
from .batches import draw_rects
from .strokes import cosmetic

Box = Frame | Note
Edge = tuple[int, int]  # -1, 0 or 1: left or right, top or bottom; (0, 0) for none

# The names of frame colours, and the families of operations whose colours they are.
COLOURS = {
    "blue": "variable",
    "green": "exponential",
    "purple": "linear_algebra",
    "red": "loss",
    "yellow": "gradient_control",
    "grey": "other",
}
TITLE_HEIGHT = 30.0
SMALLEST = (64.0, 48.0)  # what a frame or a note can be made
PADDING = (12.0, 8.0)  # around a note's text
_REACH = 6.0  # pixels, of an edge
_ROUND = 12.0
_SMALLEST_TEXT = 6.0  # pixels
_LOWEST_TEXT = 16.0  # pixels, of a box with one
_TITLE = Face(text_font(14, strong=True))


def rect_of(box: Box) -> QRectF:
    """Where a frame or a note lies."""
    return QRectF(box.x, box.y, box.width, box.height)


def title_rect(box: Box) -> QRectF:
    """Where a frame has its title."""
    return QRectF(box.x, box.y, box.width, min(TITLE_HEIGHT, box.height))


def height_of(text: str, width: float) -> float:
    """How high a note must be, on the grid, for all of its text to be seen in a width."""
    inside = note_text.text_height(text, width - 2 * PADDING[0]) + 2 * PADDING[1]
    return math.ceil(inside / GRID) * GRID


def colour_of(box: Box, theme: Theme) -> QColor:
    """The colour of a frame's or a note's line and ground."""
    return _colour(theme, _family(box))


def box_at(boxes: Sequence[Box], at: QPointF, scale: float) -> tuple[int, Edge] | None:
    """The top-most frame or note that can be grasped at a point, and at which edge; boxes: the lowest first.

    A frame is grasped at its title and its edges, so that one can draw and select in it; a note everywhere.
    """
    for box in reversed(boxes):
        edge = _edge(rect_of(box), at, _REACH / scale)
        if edge != (0, 0):
            return box.id, edge
        if (rect_of(box) if isinstance(box, Note) else title_rect(box)).contains(at):
            return box.id, (0, 0)
    return None


def carried(geometry: Geometry, ids: Iterable[int]) -> tuple[set[int], list[Box]]:
    """The nodes, and the frames and notes, that go with some of them: selected, or lying in a frame that is."""
    chosen = set(ids)
    boxes, table = geometry.boxes(), geometry.nodes
    frames = [box for box in boxes if box.id in chosen and isinstance(box, Frame)]
    (x, y), (lefts, tops, rights, bottoms) = ((table.box[:, :2] + table.box[:, 2:]) / 2).T, _sides(boxes).T
    inside, taken = np.zeros(len(x), bool), np.array([box.id in chosen for box in boxes], bool)
    for left, top, right, bottom in _sides(frames).tolist():
        inside |= (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
        taken |= (lefts >= left) & (rights <= right) & (tops >= top) & (bottoms <= bottom)
    inside[table.rows_of(chosen)] = True
    return set(table.ids[inside & table.alive].tolist()), [boxes[row] for row in np.flatnonzero(taken).tolist()]


def draw_boxes(painter: QPainter, boxes: Iterable[Box], theme: Theme, scale: float, chosen: Collection[int]) -> None:
    """Draw frames and notes, the lowest first; before them those too low for a text, all that look alike at once."""
    alike: defaultdict[tuple[str, bool], list[Box]] = defaultdict(list)
    others: list[Box] = []
    for box in boxes:
        is_low = box.height * scale < _LOWEST_TEXT
        (alike[_family(box), box.id in chosen] if is_low else others).append(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for (family, selected), low in alike.items():
        colour = _colour(theme, family)
        painter.setBrush(_ground(theme, colour, 0.1))
        painter.setPen(cosmetic(theme.selection, 2) if selected else cosmetic(colour, 1))
        draw_rects(painter, _sides(low))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in others:
        draw_box(painter, box, theme, scale, selected=box.id in chosen)


def draw_box(painter: QPainter, box: Box, theme: Theme, scale: float, *, selected: bool) -> None:
    """Draw a frame with its title, or a note with its text in Markdown."""
    colour = colour_of(box, theme)
    painter.setBrush(_ground(theme, colour, 0.1) if isinstance(box, Frame) else _paper(theme, colour))
    painter.setPen(QPen(theme.selection if selected else colour, max(2.0 if selected else 1.0, 1 / scale)))
    painter.drawRoundedRect(rect_of(box), _ROUND, _ROUND)
    if isinstance(box, Frame):
        _draw_title(painter, box, theme, colour, scale)
    elif note_text.SIZE * scale >= _SMALLEST_TEXT:
        note_text.draw_text(painter, box.text, _inside(rect_of(box)), theme)


def _draw_title(painter: QPainter, frame: Frame, theme: Theme, colour: QColor, scale: float) -> None:
    """The title on its strip; far off as large as can be read, where there is room."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_ground(theme, colour, 0.15))
    painter.drawPath(_strip(title_rect(frame).adjusted(1, 1, -1, 0)))
    larger = max(1.0, 9.0 / (_TITLE.size * scale))
    room = (frame.width - 2 * PADDING[0]) / larger
    painter.save()
    painter.translate(frame.x + PADDING[0], frame.y + TITLE_HEIGHT / 2)
    painter.scale(larger, larger)
    painter.setFont(_TITLE.font)
    painter.setPen(theme.text)
    painter.drawText(QPointF(0, 0.36 * _TITLE.size), _TITLE.shortened(frame.title, room))
    painter.restore()


def _inside(rect: QRectF) -> QRectF:
    return rect.adjusted(PADDING[0], PADDING[1], -PADDING[0], -PADDING[1])


def _strip(rect: QRectF) -> QPainterPath:
    """A rectangle whose upper corners are round; not by clipping, which an SVG leaves out."""
    across = 2 * (_ROUND - 1)
    path = QPainterPath(rect.bottomLeft())
    path.arcTo(QRectF(rect.left(), rect.top(), across, across), 180, -90)
    path.arcTo(QRectF(rect.right() - across, rect.top(), across, across), 90, -90)
    path.lineTo(rect.bottomRight())
    path.closeSubpath()
    return path


def _sides(boxes: Iterable[Box]) -> Floats:
    """Left, top, right and bottom of each, (n, 4)."""
    return np.array([(box.x, box.y, box.x + box.width, box.y + box.height) for box in boxes]).reshape(-1, 4)


def _family(box: Box) -> str:
    """The family of operations whose colour a frame has; none for a note."""
    return COLOURS.get(box.colour, "other") if isinstance(box, Frame) else ""


def _colour(theme: Theme, family: str) -> QColor:
    return theme.category(family) if family else theme.warning


def _ground(theme: Theme, colour: QColor, alpha: float) -> QColor:
    """What lies in a box, so thin that the grid is seen; nothing on paper."""
    return faded(colour, alpha if theme.filled else 0.0)


def _paper(theme: Theme, colour: QColor) -> QColor:
    """What lies beneath the text of a note: the same, but nothing shows through between its lines."""
    return mixed(colour, theme.canvas, 0.1) if theme.filled else _ground(theme, colour, 0.0)


def _edge(rect: QRectF, at: QPointF, reach: float) -> Edge:
    """The edge or corner of a rectangle that a point is within reach of."""
    if not rect.adjusted(-reach, -reach, reach, reach).contains(at):
        return 0, 0
    sides = np.array([[at.x() - rect.left(), rect.right() - at.x()], [at.y() - rect.top(), rect.bottom() - at.y()]])
    across, down = (int(np.argmin(side)) * 2 - 1 if side.min() <= reach else 0 for side in np.abs(sides))
    return across, down
