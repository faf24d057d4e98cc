"""Local derivatives, as small tags on the wires into the operation at work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.language import tr
from core.steps import StepState

from .picture import Picture
from .wire_chips import TAG, around

_OFF = range(0, 73, 6)  # how far a tag lies off its wire; it is tried nearest first


def draw_locals(painter: QPainter, picture: Picture, scale: float) -> None:
    """Small tags with the local derivative on the wires into the operation at work, where they cover nothing."""
    theme = picture.theme
    painter.setFont(TAG.font)
    for label, box in local_tags(picture, scale):
        painter.setPen(QPen(theme.local, 1))
        painter.setBrush(theme.local_fill)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(theme.local)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def local_tags(picture: Picture, scale: float) -> list[tuple[str, QRectF]]:
    """The tags of the operation at work, each with its box in the scene.

    Before the end of its wire, or above or below that where chips or nodes are in the way; left out where they all are.
    """
    state = picture.state
    if state is None:
        return []
    table, found = picture.geometry.wires, list[tuple[str, QRectF]]()
    for slot in map(table.find, _tagged(picture, state)):
        text = None if slot is None else picture.chips.local(table.records[slot])
        if slot is None or text is None:
            continue
        label = tr("local {text}").format(text=text)
        box = _free_beside(picture, slot, TAG.width(label) + 12, scale, [other for _, other in found])
        found += [(label, box)] if box is not None else []
    return found


def _tagged(picture: Picture, state: StepState) -> Iterable[int]:
    """The wires into the operation at work, and one whose local derivative is asked for."""
    node, asked = state.active_node, state.asked
    part = None if node is None else state.log.part(node)
    fed = () if node is None else (wire.id for wire in picture.geometry.document.incoming(node).values())
    wanted = (asked.of,) if asked is not None and asked.what == "local" else ()
    return dict.fromkeys((*(part.wires if part else fed), *wanted))


def _free_beside(picture: Picture, slot: int, width: float, scale: float, others: Sequence[QRectF]) -> QRectF | None:
    """Room for a tag near the end of a wire, away from the middle of the node that it leads to."""
    table = picture.geometry.nodes
    x, y = picture.geometry.wires.curve[slot, 6:8].tolist()
    _, top, _, bottom = table.box[picture.geometry.wires.ends[slot, 1]].tolist()
    away = -1 if y <= (top + bottom) / 2 else 1
    boxes = [QRectF(x - width - 9, y - 9 + away * off, width, 18) for off in _OFF]
    taken = [*others, *around(picture, boxes[0].united(boxes[-1]), scale)]
    return next((box for box in boxes if not any(map(box.intersects, taken))), None)
