"""What flows: chips on wires and at open ends, sums at fan-outs, local derivatives at the operation at work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.document import Document
from core.dots import behind
from core.edits.arranging import GRID
from core.language import tr
from core.records import DOT, VARIABLE, Node
from core.steps import StepState

from ...look.reading import Kind
from ...theme import text_font
from ..geometry import MANY
from ..measure import Face
from ..placing import APART, HEIGHT
from ..shapes import Floats
from ..tables import Flags, Slots
from .chip import Chip
from .detail import CHIPS_FROM, HYSTERESIS, NEAR_FROM, TOTALS_FROM, growth
from .picture import Picture
from .pills import Flow, Pill, chip_width, draw_pills

STUB = 16.0
OPEN_END = 120.0  # room to the right for what a node gives that feeds nothing: a plain number
_START, _DEEP = 5.0, 512.0  # from a node to its open wire; how far from the right side such nodes may lie
TAG = Face(text_font(11, strong=True))
_SHIFT = (HEIGHT / 2) + APART
_OFF = range(0, 73, 6)  # how far a tag lies off its wire; it is tried nearest first
_Placed = tuple[Pill, float, float]  # a chip and the point of the scene around which it sits


def draw_flow(painter: QPainter, picture: Picture, nodes: Slots, wires: Slots, scale: float) -> None:
    """Draw all chips of some wires and nodes."""
    _draw_pairs(painter, picture, picture.geometry.told(wires), scale)
    if picture.chips.run is not None:
        for slot in nodes.tolist():
            _draw_open_end(painter, picture, slot, scale)
            if scale >= TOTALS_FROM:
                _draw_total(painter, picture, slot, scale)
                _draw_received(painter, picture, slot, scale)
        if scale >= NEAR_FROM:
            _draw_locals(painter, picture, scale)


def chips_of(picture: Picture, slots: Slots, scale: float) -> tuple[list[tuple[Chip, Chip]], Floats, Flags]:
    """The chips of wires, value and gradient; the points around which they sit, (n, 2); which cover nothing, (n,)."""
    records = [picture.geometry.wires.records[slot] for slot in slots.tolist()]
    pairs = [(picture.chips.value(w.source, w.output), picture.chips.contribution(w)) for w in records]
    rooms = np.array([max(chip_width(v, "value"), chip_width(g, "gradient")) for v, g in pairs])
    return pairs, *picture.placing(growth(scale)).centres(slots, rooms)


def _draw_pairs(painter: QPainter, picture: Picture, slots: Slots, scale: float) -> None:
    """Draw the chips of wires; where they are larger than the graph, only those that cover nothing."""
    pairs, centres, free = chips_of(picture, slots, scale)
    records, all_of_them = picture.geometry.wires.records, growth(scale) == 1
    placed: list[_Placed] = []
    for slot, pair, (x, y), alone in zip(slots.tolist(), pairs, centres.tolist(), free.tolist(), strict=True):
        if all_of_them or alone:
            placed += _pair(pair, x, y, scale, locked=_is_constant(picture, records[slot].source))
    _draw_placed(painter, picture, placed, scale)


def pair_rects(centre: QPointF, pair: tuple[Chip, Chip], scale: float) -> tuple[QRectF, QRectF]:
    """Where the two chips around a centre lie."""
    larger = growth(scale)
    above, below = chip_width(pair[0], "value") * larger, chip_width(pair[1], "gradient") * larger
    x, y, high = centre.x(), centre.y(), HEIGHT * larger
    apart = APART * larger
    return QRectF(x - above / 2, y - apart - high, above, high), QRectF(x - below / 2, y + apart, below, high)


def _pair(pair: tuple[Chip, Chip], x: float, y: float, scale: float, *, locked: bool = False) -> list[_Placed]:
    """The value above a point of a wire and, below, the gradient if there is a backward pass, or the tangent."""
    shift = _SHIFT * growth(scale)
    above = (Pill(pair[0], "value"), x, y - shift)
    if pair[1].kind is Kind.NOT_COMPUTED:
        return [above]
    return [above, (Pill(pair[1], pair[1].flow, locked), x, y + shift)]


def _draw_placed(painter: QPainter, picture: Picture, placed: list[_Placed], scale: float) -> None:
    larger = growth(scale)
    points = np.array([at for _, *at in placed]).reshape(-1, 2)
    pills = [pill for pill, *_ in placed]
    draw_pills(painter, picture.sprites, picture.theme, pills, points, scale * larger, larger)


def _draw_at(painter: QPainter, picture: Picture, at: QPointF, chip: Chip, flow: Flow, scale: float) -> None:
    _draw_placed(painter, picture, [(Pill(chip, flow), at.x(), at.y())], scale)


def open_ends_from(picture: Picture, bounds: QRectF, scale: float) -> float:
    """How far what nodes give that feed nothing reaches beyond the right side of a rectangle around nodes.

    At least as far as plain numbers; of very many nodes at that side, which nobody reads, as far as these.
    """
    if scale < CHIPS_FROM * (1 - HYSTERESIS):
        return OPEN_END
    table, least = picture.geometry.nodes, OPEN_END * growth(scale)
    near = picture.geometry.nodes_in(bounds.adjusted(bounds.width() - _DEEP, 0, 0, 0))
    if picture.chips.run is None or len(near) > MANY:
        return least
    ends = (
        table.box[slot, 2] + _START + length for slot in near.tolist() for *_, length in _ends(picture, slot, scale)
    )
    return max(least, max(ends, default=0.0) + GRID - bounds.right())


def _ends(picture: Picture, slot: int, scale: float) -> Iterator[tuple[float, tuple[Chip, Chip], float]]:
    """The outputs of a node that feeds nothing: how far below its top, its chips, and how long its wire is for them."""
    table = picture.geometry.nodes
    node, linked = table.records[slot], picture.geometry.linked(slot)
    if any(linked[1]) or (node.kind == VARIABLE and node.id != picture.target):
        return
    for dot in table.anatomies[slot].outputs:
        pair = picture.chips.value(node.id, dot.key), picture.chips.gradient(node.id, dot.key)
        if node.id != picture.target and pair[1].kind is Kind.NONE:
            pair = (pair[0], Chip(pair[1].reading, ""))
        room = max(chip_width(pair[0], "value"), chip_width(pair[1], "gradient")) * growth(scale)
        yield dot.y, pair, room + STUB


def _draw_open_end(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """The result of a node that feeds nothing, on a short wire into the open."""
    _, top, right, _ = picture.geometry.nodes.box[slot].tolist()
    for down, pair, length in _ends(picture, slot, scale):
        start = QPointF(right + _START, top + down)
        painter.setPen(QPen(picture.theme.wire, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, QPointF(start.x() + length, start.y()))
        _draw_placed(painter, picture, _pair(pair, start.x() + length / 2 + STUB / 4, start.y(), scale), scale)


def _draw_total(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
    """The sum of what flows back to an output that feeds several, below its node; at work, part by part."""
    table = picture.geometry.nodes
    node = table.records[slot]
    output = _shared(picture.geometry.document, node) if picture.chips.backward else None
    if output is None:
        return
    chip = picture.chips.gradient(node.id, output)
    if chip.kind in (Kind.NOT_COMPUTED, Kind.NONE):
        return
    total, larger = Chip(chip.reading, f"Σ {chip.text}"), growth(scale)
    right, bottom = table.box[slot, 2:]
    at = QPointF(right - chip_width(total, "gradient") / 2 * larger - GRID, bottom + (HEIGHT / 2 + APART) * larger)
    _draw_at(painter, picture, at, total, "gradient", scale)
    state = picture.state
    if state is None or not picture.chips.knows(node.id):
        return
    count, expected = state.received(node.id, output)
    if count > 0 and (count < expected or node.id == state.step.node):
        painter.save()
        painter.translate(at)
        painter.scale(larger, larger)
        _draw_parts(painter, picture, state.arrived(node.id, output), (count, expected))
        painter.restore()


def _draw_received(painter: QPainter, picture: Picture, slot: int, scale: float) -> None:
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
    if not expected or _shared(picture.geometry.document, node) is not None:
        return ""
    return tr("received {count}/{expected}: {text}").format(
        count=count, expected=expected, text=picture.chips.gradient(node.id).text
    )


def _shared(document: Document, node: Node) -> int | None:
    """The first output that several inputs read: of a block, or of an operation with several, perhaps none."""
    feeds = document.outgoing(node.id)
    if node.kind == DOT or (len(feeds) < 2 and not document.dots):
        return None
    counts = Counter(wire.output for wire in feeds.values() for _ in (behind(document, wire) if document.dots else "1"))
    return next((output for output, count in counts.items() if count > 1), None)


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
    badge = f"{counted[0]}/{counted[1]}"
    wide = TAG.width(badge) + 14
    side = QRectF(box.left() - wide - 4, box.top() + 1, wide, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.gradient)
    painter.drawRoundedRect(side, 9, 9)
    painter.setPen(theme.canvas)
    painter.drawText(side, Qt.AlignmentFlag.AlignCenter, badge)


def _draw_locals(painter: QPainter, picture: Picture, scale: float) -> None:
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


def around(picture: Picture, box: QRectF, scale: float) -> list[QRectF]:
    """The nodes near a box of the scene, and the chips of wires."""
    nodes, wires = picture.placing(growth(scale)).around(box)
    found = [QRectF(QPointF(*corners[:2]), QPointF(*corners[2:])) for corners in picture.geometry.nodes.box[nodes]]
    pairs, centres, _ = chips_of(picture, wires, scale)
    for pair, centre in zip(pairs, centres.tolist(), strict=True):
        found += pair_rects(QPointF(*centre), pair, scale)  # also of a gradient that is still to come: tags do not jump
    return found


def _is_constant(picture: Picture, node: int) -> bool:
    record = picture.geometry.document.nodes.get(node)
    return record is not None and record.kind == VARIABLE and record.role == "constant"
