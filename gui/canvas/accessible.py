"""What a screen reader is told: the canvas is a list of nodes in reading order, then of frames, notes and wires."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from core import find
from core.document import Document
from core.language import tr
from core.records import Frame, Node, Wire

from ..look.reading import Kind
from ..selecting import one_selected
from .drawing.chip import Chip, in_words, spoken
from .geometry import Geometry
from .shapes import as_rect

if TYPE_CHECKING:
    from .widget import Canvas


_MOST_NAMES = 12  # of what a node is wired to


def spoken_name(canvas: Canvas, node: Node) -> str:
    """A node in words: "z, variable, value 4, gradient 6"."""
    chips = canvas.picture.chips
    parts = [node.name, find.called(node), _worded(in_words("value"), chips.value(node.id))]
    if chips.below:
        parts.append(_worded(in_words(chips.below), chips.gradient(node.id)))
    if node.id == canvas.picture.target_seen:
        parts.append(tr("target") if node.id == canvas.picture.target else tr("target inside"))
    place = canvas.session.document.places.get(node.id)
    marks = (
        (tr("muted"), node.muted),
        (tr("locked in its place"), place is not None and place.locked),
        (tr("breakpoint"), node.id in canvas.session.document.view.breakpoints),
    )
    parts += [word for word, holds in marks if holds]
    badge = None if canvas.picture.exhibit is None else canvas.picture.exhibit.badges.get(node.id)
    parts += [] if badge is None else [badge.words]
    trouble = canvas.picture.trouble(node.id)
    return ", ".join([*parts, trouble] if trouble and trouble not in " ".join(parts) else parts)


def item_name(canvas: Canvas, ident: int) -> str:
    """An item of the canvas in words: "x to a, wire, value 2, gradient 12"; empty for one that is gone."""
    document = canvas.session.document
    if ident in document.nodes:
        return spoken_name(canvas, document.nodes[ident])
    if ident in document.wires:
        return _spoken_wire(canvas, document.wires[ident])
    box = document.frames.get(ident) or document.notes.get(ident)
    return "" if box is None else f"{find.box_name(box)}, {tr('frame') if isinstance(box, Frame) else tr('note')}"


class CanvasInterface(QAccessibleWidget):
    """The canvas as a list."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, tr("Graph"))
        self.canvas = canvas
        self._items: dict[int, ItemInterface] = {}
        self._known: tuple[Geometry | None, int, list[int]] = (None, 0, [])

    def childCount(self) -> int:
        """One child for each thing on the level."""
        return len(self._order())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # the stub knows no "none"
        """An item by its place in reading order."""
        order = self._order()
        return self.of(order[index]) if 0 <= index < len(order) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an item in reading order."""
        order = self._order()
        return order.index(child.ident) if isinstance(child, ItemInterface) and child.ident in order else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """What is selected alone."""
        chosen = one_selected(self.canvas.session)
        return None if chosen is None else self.of(chosen)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """What lies at a pixel of the screen."""
        canvas = self.canvas
        hit = canvas.hit(canvas.camera.to_scene(QPointF(canvas.mapFromGlobal(QPoint(x, y)))))
        return None if hit is None else self.of(hit.ident)

    def tell_focus(self) -> None:
        """Say that the focus is at what is selected alone, or at none of the items."""
        chosen = one_selected(self.canvas.session)
        if chosen is None or chosen not in self._order():
            QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, QAccessible.Event.Focus))
        else:
            self.tell_name(chosen)
            self._tell(QAccessible.Event.Focus, chosen)

    def tell_name(self, ident: int) -> None:
        """Have a screen reader, which keeps names, take an item's present one."""
        if ident in self._order():
            self._tell(QAccessible.Event.NameChanged, ident)

    def end(self) -> None:
        """Have Qt forget the items, which it does not do by itself, and let go of everything."""
        for item in self._items.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        vars(self).clear()

    def of(self, ident: int) -> ItemInterface:
        """The interface of an item."""
        if ident not in self._items:
            self._items[ident] = ItemInterface(self, ident)
        return self._items[ident]

    def _tell(self, what: QAccessible.Event, ident: int) -> None:
        event = QAccessibleEvent(self.canvas, what)
        event.setChild(self._order().index(ident))
        QAccessible.updateAccessibility(event)

    def _order(self) -> list[int]:
        """The reading order, worked out anew only when something moved."""
        geometry = self.canvas.picture.geometry
        if self._known[:2] != (geometry, geometry.version):
            boxes = [box.id for box in geometry.boxes()]
            wires = [geometry.wires.records[slot].id for slot in np.flatnonzero(geometry.wires.alive).tolist()]
            self._known = geometry, geometry.version, [*self.canvas.reading_order(), *boxes, *wires]
        return self._known[2]


class ItemInterface(QAccessibleInterface):
    """A node, frame, note or wire as a list item."""

    def __init__(self, canvas: CanvasInterface, ident: int) -> None:
        super().__init__()
        self._canvas = canvas
        self.ident = ident

    def isValid(self) -> bool:
        """Whether it is still there."""
        return bool(item_name(self._canvas.canvas, self.ident))

    def object(self) -> QObject | None:  # type: ignore[override]  # as above
        """No object: it is painted."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return self._canvas

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """A node has no parts."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """A node has no parts."""
        return None

    def childCount(self) -> int:
        """A node has no parts."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """A node has no parts."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """The item in words, and what a node is wired to."""
        if kind == QAccessible.Text.Name:
            return item_name(self._canvas.canvas, self.ident)
        return _spoken_wires(self._canvas.canvas, self.ident) if kind == QAccessible.Text.Description else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Not through here."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        canvas = self._canvas.canvas
        pixels = canvas.camera.rect_to_pixels(self._area()).toRect()
        return QRect(canvas.mapToGlobal(pixels.topLeft()), pixels.size())

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Selected or not."""
        state = QAccessible.State()
        chosen = self.ident in self._canvas.canvas.session.selection
        state.selectable = state.focusable = True
        state.selected = chosen
        state.focused = chosen and self._canvas.canvas.hasFocus()
        return state

    def _area(self) -> QRectF:
        """Where it is in the scene."""
        geometry = self._canvas.canvas.picture.geometry
        slot = geometry.wires.find(self.ident)
        if slot is not None:
            return as_rect(geometry.wires.bounds[slot])
        return geometry.bounds([self.ident])


def _spoken_wires(canvas: Canvas, ident: int) -> str:
    """Such as "From x, y. To f."; empty for what is no node."""
    document = canvas.session.document
    if ident not in document.nodes:
        return ""
    sources = [wire.source for wire in document.incoming(ident).values()]
    targets = [wire.target for wire in document.outgoing(ident).values()]
    sides = (tr("From {names}."), sources), (tr("To {names}."), targets)
    return " ".join(words.format(names=_names(document, ends)) for words, ends in sides if ends)


def _names(document: Document, ends: Collection[int]) -> str:
    """The names of nodes, each once; of many the first ones."""
    names = [document.nodes[ident].name for ident in dict.fromkeys(ends)]
    more = [] if len(names) <= _MOST_NAMES else ["…"]
    return ", ".join(names[:_MOST_NAMES] + more)


def _spoken_wire(canvas: Canvas, wire: Wire) -> str:
    nodes, chips = canvas.session.document.nodes, canvas.picture.chips
    parts = [tr("{name} to {name2}").format(name=nodes[wire.source].name, name2=nodes[wire.target].name), tr("wire")]
    parts.append(_worded(tr("value"), chips.value(wire.source, wire.output)))
    if chips.backward:
        parts.append(_worded(tr("gradient"), chips.contribution(wire)))
    parts += [tr("watched")] if wire.id in canvas.session.document.view.watches else []
    return ", ".join(parts)


def _worded(what: str, chip: Chip) -> str:
    """Such as "gradient 6"; where there is none, the reason says so itself."""
    return chip.reading.told if chip.kind is Kind.NONE else f"{what} {spoken(chip)}".lower()
