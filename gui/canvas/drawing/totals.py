"""What flows back to a node: the sum at a fan-out, part by part at its step, and that the gradient has arrived."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.document import Document
from core.dots import End, behind
from core.edits.arranging import GRID
from core.language import tr
from core.records import DOT, Node

from ...look.reading import Kind
from ...theme import Theme
from ..placing import APART, HEIGHT
from .chip import Chip
from .detail import growth
from .picture import Picture
from .pills import Pill, chip_width
from .wire_chips import TAG, draw_placed


def draw_total(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """The sum of what flows back to an output that feeds several, below its node; at work, part by part."""
    table = picture.geometry.nodes
    node = table.records[slot]
    output = shared_output(picture.geometry.document, node) if picture.chips.backward else None
    if output is None:
        return
    chip = picture.chips.gradient(node.id, output)
    if chip.kind in (Kind.NOT_COMPUTED, Kind.NONE):
        return
    total, larger = Chip(chip.reading, f"Σ {chip.text}"), growth(scale)
    right, bottom = table.box[slot, 2:]
    at = QPointF(right - chip_width(total, "gradient") / 2 * larger - GRID, bottom + (HEIGHT / 2 + APART) * larger)
    draw_placed(painter, picture, [(Pill(total, "gradient"), at.x(), at.y())], scale)
    _draw_arriving(painter, picture, (node.id, output), at, larger)


def draw_received(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """At the step at which a node has received its gradient: that it has, below it."""
    told = received(picture, slot)
    if not told:
        return
    theme, larger = picture.theme, growth(scale)
    left, _, right, bottom = picture.geometry.nodes.box[slot]
    width = TAG.width(told) + 16
    painter.save()
    painter.translate(QPointF((left + right) / 2, bottom + APART * larger))
    painter.scale(larger, larger)
    box = QRectF(-width / 2, 12, width, 20)  # clear of the frame of the operation at work
    painter.setPen(QPen(theme.gradient, 1))
    painter.setBrush(theme.gradient_fill)
    painter.drawRoundedRect(box, 10, 10)
    painter.setFont(TAG.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)
    painter.restore()


def received(picture: Picture, slot: int) -> str:
    """What is told of a node at the step at which it has received its gradient; empty at others.

    Also where several feed back: the parts of the sum below it tell the same.
    """
    state, node = picture.state, picture.geometry.nodes.records[slot]
    if state is None or (state.step.kind, state.step.node) != ("receive", node.id):
        return ""
    count, expected = state.received(node.id)
    if not expected or shared_output(picture.geometry.document, node) is not None:
        return ""
    return tr("received {count}/{expected}: {text}").format(
        count=count, expected=expected, text=picture.chips.gradient(node.id).text
    )


def shared_output(document: Document, node: Node) -> int | None:
    """The first output that several inputs read: of a block, or of an operation with several, perhaps none."""
    feeds = document.outgoing(node.id)
    if node.kind == DOT or (len(feeds) < 2 and not document.dots):
        return None
    counts = Counter(wire.output for wire in feeds.values() for _ in (behind(document, wire) if document.dots else "1"))
    return next((output for output, count in counts.items() if count > 1), None)


def _draw_arriving(painter: QPainter, picture: Picture, end: End, at: QPointF, larger: float) -> None:
    """The parts of a sum while they arrive, and at the step at which the last one does."""
    state = picture.state
    if state is None or not picture.chips.knows(end[0]):
        return
    count, expected = state.received(*end)
    if count > 0 and (count < expected or end[0] == state.step.node):
        painter.save()
        painter.translate(at)
        painter.scale(larger, larger)
        _draw_parts(painter, picture, state.arrived(*end), (count, expected))
        painter.restore()


def _draw_parts(painter: QPainter, picture: Picture, arrived: Sequence[int], counted: tuple[int, int]) -> None:
    """The contributions that have arrived so far, one below the other, and how many of how many: below the origin."""
    run, theme = picture.chips.run, picture.theme
    if run is None:
        return
    wires = [run.snapshot.wires[wire] for wire in arrived[-3:]]
    rows = [
        tr("via {name}: {text}").format(name=run.snapshot.nodes[w.target].name, text=picture.chips.contribution(w).text)
        for w in wires
    ]
    width = max(TAG.width(row) for row in rows) + 16
    box = QRectF(-width / 2, HEIGHT / 2 + 3, width, 16 * len(rows) + 4)
    painter.setPen(QPen(theme.gradient, 1))
    painter.setBrush(theme.gradient_fill)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(TAG.font)
    for number, row in enumerate(rows):
        painter.drawText(QPointF(box.left() + 8, box.top() + 14 + 16 * number), row)
    _draw_count(painter, theme, box.topLeft(), f"{counted[0]}/{counted[1]}")


def _draw_count(painter: QPainter, theme: Theme, corner: QPointF, words: str) -> None:
    """How many of how many have arrived, on a badge to the left of a corner."""
    wide = TAG.width(words) + 14
    badge = QRectF(corner.x() - wide - 4, corner.y() + 1, wide, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.gradient)
    painter.drawRoundedRect(badge, 9, 9)
    painter.setPen(theme.canvas)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
