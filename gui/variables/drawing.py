"""How a variable graph looks: results as capsules with their chips, links with their local derivatives."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from core.engine.compiled import operation_of
from core.records import BLOCK, INPUT, OUTPUT, VARIABLE, Node
from core.variable_graph import Link, Vertex, link_text, passes_none, vertex_text

from ..canvas.chips import Chips
from ..canvas.drawing.pills import Pill, draw_chip
from ..canvas.drawing.sprites import Sprites
from ..canvas.drawing.strokes import draw_cut, draw_direction, draw_few
from ..canvas.measure import Face
from ..canvas.shapes import as_rect
from ..look.reading import Kind
from ..theme import Theme, text_font
from .placing import CHIP_ROOM, LABEL, Placed

NAME, TAG = Face(text_font(13, strong=True)), Face(text_font(11, strong=True))
_FAR_NAME = 9.0  # pixels, of names from afar
WORDS_FROM, CHIPS_FROM = 0.45, 0.35  # scales below which labels and names, or chips, could not be read
_PAD, _NARROWEST = 28.0, 72.0
_PLAIN = Sprites(vector=True)


@dataclass(slots=True)
class Told:
    """What is written of a graph at a step. selection: nodes and wires; hovered: what lies under the mouse."""

    chips: Chips
    selection: frozenset[int] = frozenset()
    hovered: Vertex | Link | None = None
    texts: dict[Vertex, str] = field(default_factory=dict)

    def vertex(self, vertex: Vertex) -> str:
        """What is written in a vertex."""
        run = self.chips.run
        assert run is not None
        if vertex not in self.texts:
            self.texts[vertex] = vertex_text(run, vertex)
        return self.texts[vertex]

    def link(self, link: Link) -> str:
        """What is written beside a link, with numbers once their step has come."""
        run = self.chips.run
        assert run is not None
        return link_text(run, link, self.chips.glance, numbers=self.is_derived(link)).text

    def is_derived(self, link: Link) -> bool:
        """Whether the local derivative along a link is there, at the step that is shown."""
        run, state = self.chips.run, self.chips.state
        if run is None or state is None:
            return True
        if state.asked is not None and any(state.asked.hides(run, "local", wire) for wire in link.wires):
            return False
        if state.over or any(state.contribution_shown(wire) for wire in link.wires):
            return True
        return all(self.chips.local(run.snapshot.wires[wire]) is not None for wire in link.wires)

    def none_passes(self, link: Link) -> str:
        """Why no gradient flows along a link, or that it is blocked; empty if one does or nothing is known yet."""
        run = self.chips.run
        return "" if run is None or not self.chips.backward else passes_none(run, link)

    def is_cut(self, link: Link) -> bool:
        """Whether a link passes no gradient by rule, as a relu of something negative."""
        run = self.chips.run
        return run is not None and all(self.chips.blocked(run.snapshot.wires[wire]) for wire in link.wires)


def vertex_width(text: str) -> float:
    """How wide a vertex is drawn."""
    return max(_NARROWEST, NAME.width(text) + _PAD)


def label_width(text: str) -> float:
    """How wide a label is drawn."""
    return TAG.width(text) + 14


def draw(painter: QPainter, placed: Placed, told: Told, theme: Theme, scale: float) -> None:
    """Draw all of it; the painter maps the scene to pixels."""
    _draw_links(painter, placed, told, theme, scale)
    if scale >= WORDS_FROM:
        for link, at in zip(placed.graph.links, placed.labels.tolist(), strict=True):
            _draw_label(painter, link, at, told, theme)
    for vertex, box in zip(placed.graph.vertices, map(as_rect, placed.boxes), strict=True):
        _draw_vertex(painter, vertex, box, told, theme, scale)
        if scale >= CHIPS_FROM:
            _draw_chips(painter, vertex, box, told, theme)


def _draw_links(painter: QPainter, placed: Placed, told: Told, theme: Theme, scale: float) -> None:
    links, rows, thin = placed.graph.links, placed.curves, 1 / scale  # no line is thinner than a pixel
    state, chosen = told.chips.state, told.selection
    active = state.active_wires if state is not None else frozenset()
    at_work = [bool(active.intersection(link.wires)) for link in links]
    picked = [bool(chosen.intersection(link.wires)) or link == told.hovered for link in links]
    faint = [bool(told.none_passes(link)) for link in links]
    plain = [not (work or pick or none) for work, pick, none in zip(at_work, picked, faint, strict=True)]
    draw_few(painter, rows[np.array(plain, bool)], theme.wire, max(1.6, thin))
    draw_few(painter, rows[np.array(faint, bool)], theme.none, max(1.2, thin), (4.0, 4.0))
    draw_few(painter, rows[np.array(at_work, bool)], theme.step, max(2.6, 2 * thin))
    draw_few(painter, rows[np.array(picked, bool)], theme.selection, max(2.6, 2 * thin))
    labels = [_label_box(told.link(link), at) for link, at in zip(links, placed.labels.tolist(), strict=True)]
    draw_direction(painter, rows, theme.wire, back=False, covered=labels if scale >= WORDS_FROM else ())
    cut = [told.is_cut(link) for link in links]
    draw_cut(painter, rows[np.array(cut, bool)], theme.none, theme.canvas)


def _draw_label(painter: QPainter, link: Link, at: list[float], told: Told, theme: Theme) -> None:
    text, run = told.link(link), told.chips.run
    through = run is not None and run.snapshot.nodes[link.target.node].kind == BLOCK
    ink, fill = (
        (theme.text_muted, theme.panel) if told.none_passes(link) or through else (theme.local, theme.local_fill)
    )
    box = _label_box(text, at)
    painter.setPen(QPen(ink, 1.0))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(TAG.font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _label_box(text: str, at: list[float]) -> QRectF:
    width = label_width(text)
    return QRectF(at[0] - width / 2, at[1] - LABEL / 2, width, LABEL)


def _draw_vertex(painter: QPainter, vertex: Vertex, box: QRectF, told: Told, theme: Theme, scale: float) -> None:
    """A capsule with its formula; from afar one of its colour, with as much of its name as can be read there."""
    run, state = told.chips.run, told.chips.state
    assert run is not None
    node = run.snapshot.nodes[vertex.node]
    words, colour = scale >= WORDS_FROM, _colour(node, theme)
    line, width = colour, max(1.6, 1 / scale)
    if state is not None and vertex.node in state.active_nodes:
        line, width = theme.step, max(3.0, 2 / scale)
    if vertex.node in told.selection or vertex == told.hovered:
        line, width = theme.selection, max(2.6, 2 / scale)
    painter.setPen(QPen(line, width))
    painter.setBrush(theme.node if words else colour)
    round_ = box.height() / 2 if node.kind != BLOCK else 6.0
    painter.drawRoundedRect(box, round_, round_)
    if vertex.node == run.target:
        painter.setPen(QPen(theme.gradient, max(1.4, 1.5 / scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), round_ + 4, round_ + 4)
    if words:
        painter.setFont(NAME.font)
        painter.setPen(theme.node_text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told.vertex(vertex))
    elif box.height() * scale >= _FAR_NAME:
        _draw_far_name(painter, node.name, box, theme, scale)


def _draw_far_name(painter: QPainter, name: str, box: QRectF, theme: Theme, scale: float) -> None:
    """A name at a size that can be read, as far as there is room."""
    larger = _FAR_NAME / (NAME.size * scale)
    painter.save()
    painter.translate(box.center())
    painter.scale(larger, larger)
    painter.setFont(NAME.font)
    painter.setPen(theme.on_category)
    told = NAME.shortened(name, (box.width() - 4 / scale) / larger)
    painter.drawText(QPointF(-NAME.width(told) / 2, 0.36 * NAME.size), told)
    painter.restore()


def _draw_chips(painter: QPainter, vertex: Vertex, box: QRectF, told: Told, theme: Theme) -> None:
    """The value above a vertex, the gradient or the tangent below it, as above and below wires on the canvas."""
    run, chips = told.chips.run, told.chips
    assert run is not None
    node, middle = run.snapshot.nodes[vertex.node], box.center().x()
    locked = node.kind == VARIABLE and node.role == "constant"
    pairs = [(Pill(chips.value(*vertex), "value"), box.top() - CHIP_ROOM / 2)]
    if chips.below is not None:
        pairs.append((Pill(chips.gradient(*vertex), chips.below, locked), box.bottom() + CHIP_ROOM / 2))
    for pill, height in pairs:
        if pill.flow == "value" or pill.chip.kind is not Kind.NOT_COMPUTED:
            painter.save()
            painter.translate(QPointF(middle, height))
            draw_chip(painter, _PLAIN, theme, pill, 1.0)
            painter.restore()


def _colour(node: Node, theme: Theme) -> QColor:
    if node.kind == VARIABLE:
        return theme.category("constant" if node.role == "constant" else "variable")
    if node.kind in (BLOCK, INPUT, OUTPUT):
        return theme.category(BLOCK)
    return theme.category(operation_of(node).category)
