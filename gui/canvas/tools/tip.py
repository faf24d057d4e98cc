"""The tip under the mouse: values and gradients in full, small tensors as tables, larger ones as heat maps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from core import find, notation
from core.document import Document
from core.dots import told
from core.language import tr
from core.ops import operations
from core.ports import input_ports
from core.records import Node

from ...look.reading import NOT_COMPUTED, Reading
from ...panels import value_view
from ...theme import Theme, text_font
from .. import hits
from ..drawing.chip import MEAN, NORM, has_sign, in_words
from ..drawing.picture import Picture
from ..drawing.wire_words import lines_of

_AWAY = QPoint(14, 18)
_NARROWEST, _WIDEST, _COLUMN = 170, 380, 64


@dataclass(frozen=True, slots=True)
class Told:
    """What a tip says: a title, a line under it, and readings with the colours they have on the canvas."""

    title: str
    line: str = ""
    readings: tuple[tuple[str, Reading], ...] = ()  # ("value", "gradient" or "tangent", reading)

    @property
    def legend(self) -> str:
        """What the signs on the chips mean, if there are any; empty for numbers."""
        norm_sign = tr("{norm} is the norm: the root of the sum of squares").format(norm=NORM)
        meanings = {"value": tr("{mean} is the mean").format(mean=MEAN), "gradient": norm_sign, "tangent": norm_sign}
        return " · ".join(meanings[colour] for colour, reading in self.readings if has_sign(reading))


def told_about(picture: Picture, hit: hits.Hit) -> Told | None:
    """What there is to say about a part of the picture."""
    document = picture.geometry.document
    if hit.part == "wire":
        return _of_wire(picture, hit.ident)
    node = document.nodes.get(hit.ident)
    if node is None:
        return None
    output = hit.port.key if hit.port is not None and hit.port.side == "output" else 0
    if hit.port is not None and hit.port.side == "input":
        wire = document.incoming(node.id).get(hit.port.key)
        if wire is not None:
            return _of_wire(picture, wire.id)
        port = next((port.name for port in input_ports(document, node) if port.key == hit.port.key), "")
        return Told(tr("{name}: input {picture}").format(name=node.name, picture=port), tr("Drag a wire here."))
    readings = [("value", picture.chips.value(node.id, output).reading)]
    if picture.chips.below:
        readings.append((picture.chips.below, picture.chips.gradient(node.id, output).reading))
    badge = None if picture.exhibit is None else picture.exhibit.badges.get(node.id)
    return Told(_title(document, node), _line(node) if badge is None else badge.words, tuple(readings))


class Tip(QFrame):
    """A small window that never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setAutoFillBackground(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 8, 10, 10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def tell(self, told: Told, theme: Theme, at: QPoint) -> None:
        """Show it beside a point of the screen, whole."""
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._grid.addWidget(_label(told.title, strong=True), 0, 0, 1, 2)
        if told.line:
            self._grid.addWidget(_label(told.line, muted=True), 1, 0, 1, 2)
        for row, (colour, reading) in enumerate(told.readings, 2):
            view = value_view.ValueView(theme, colour, title=in_words(colour), in_full=True)
            view.show_reading(reading)
            view.setMinimumWidth(_width(reading))
            self._grid.addWidget(_label(in_words(colour), muted=True), row, 0)
            self._grid.addWidget(view, row, 1)
        if told.legend:
            self._grid.addWidget(_label(told.legend, muted=True), 2 + len(told.readings), 0, 1, 2)
        self.setAccessibleName(told.title)
        self.adjustSize()
        self.move(_within_screen(self, at))
        self.show()


def _of_wire(picture: Picture, ident: int) -> Told | None:
    document = picture.geometry.document
    wire = document.wires.get(ident)
    if wire is None:
        return None
    source, target = document.nodes[told(document, wire.source)], document.nodes[wire.target]
    port = _port_name(picture, hits.Port(target.id, "input", wire.input))
    readings = [("value", picture.chips.value(wire.source, wire.output).reading)]
    contribution = picture.chips.contribution(wire).reading
    if picture.chips.below or contribution is not NOT_COMPUTED:
        readings.append((picture.chips.below or "gradient", contribution))
    words = [text for text, _ in lines_of(picture.chips, wire)]
    if wire.id in document.view.watches:
        words.append(tr("watched"))
    return Told(f"{source.name} → {target.name}" + (f" ({port})" if port else ""), " · ".join(words), tuple(readings))


def _port_name(picture: Picture, port: hits.Port) -> str:
    slot = picture.geometry.nodes.find(port.node)
    dot = None if slot is None else picture.geometry.nodes.anatomies[slot].dot(port.side, port.key)
    return dot.label if dot is not None else ""


def _title(document: Document, node: Node) -> str:
    return f"{document.nodes[told(document, node.id)].name} · {find.called(node)}"


def _line(node: Node) -> str:
    operation = operations().get(node.kind)
    return notation.text(operation.formula) if operation is not None and operation.formula else ""


def _label(text: str, *, strong: bool = False, muted: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(text_font(12, strong=strong))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.ToolTipText)
    return label


def _width(reading: Reading) -> int:
    """Wide enough for the columns of a table, or for the words."""
    shape = np.shape(np.asarray(reading.data)) if reading.data is not None else ()
    wanted = shape[-1] * _COLUMN + 16 if shape else 8 * len(reading.told) + 24
    return max(_NARROWEST, min(_WIDEST, wanted))


def _within_screen(tip: Tip, at: QPoint) -> QPoint:
    screen = QGuiApplication.screenAt(at) or tip.screen()
    room = screen.availableGeometry()
    x = min(at.x() + _AWAY.x(), room.right() - tip.width())
    below = at.y() + _AWAY.y()
    y = below if below + tip.height() <= room.bottom() else at.y() - _AWAY.y() - tip.height()
    return QPoint(max(room.left(), x), max(room.top(), y))
