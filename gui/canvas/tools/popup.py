"""A field over a list, at a point of the canvas: to search for what to add, and for where a wire shall go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import product

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.document import Document
from core.edits.wires import misfit
from core.engine.run import Run
from core.language import tr
from core.ops import operations
from core.ports import input_ports, output_ports
from core.reach import reach
from core.records import Node

from ...frame import announcing
from ...look.calm import calm
from ...panels.lists import entry_drawing
from ...panels.lists.palette import EntryView, Offer
from ...theme import Theme
from ..hits import Port

SIZE = QSize(320, 340)
MOST_PORTS = 200
_BELOW = 7  # pixels under the last row
_MARGIN = 8  # pixels to the window's border
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Popup(QFrame):
    """Typing filters the list, Enter or a click chooses; it closes when that is done or the focus leaves."""

    chosen = Signal(object)  # what the item of the list stands for (its data of role ENTRY)
    considered = Signal(object)  # the same of what is current, or None, as long as it is open
    closed = Signal()

    def __init__(self, view: QAbstractItemView, fill: Callable[[str], None], hint: str, parent: QWidget) -> None:
        """fill: shows what fits a text in the view and makes the best one current."""
        super().__init__(parent)
        self._parent = parent
        self.view = view
        self.field = QLineEdit(placeholderText=hint)
        self.field.setAccessibleName(hint)
        self.setObjectName("search")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.resize(SIZE)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.addWidget(self.field)
        self._column.addWidget(view)
        self.field.textChanged.connect(fill)
        self.field.textChanged.connect(self._fit)
        view.selectionModel().currentChanged.connect(self._consider)
        announcing.Offered(self.field, view)
        self.field.returnPressed.connect(lambda: self._choose(self.view.currentIndex()))
        view.clicked.connect(self._choose)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        fill("")

    def open_at(self, pixel: QPoint) -> None:
        """Show the popup near a point of its parent, whole."""
        room = self._parent.size()
        x = max(_MARGIN, min(pixel.x(), room.width() - self.width() - _MARGIN))
        y = max(_MARGIN, min(pixel.y(), room.height() - self.height() - _MARGIN))
        self.move(x, y)
        self.show()
        self._fit()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._consider()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that the field leaves; the canvas beneath gets none of them."""
        if Qt.Key(event.key()) in _MOVES:
            self.view.keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is closed, also where the canvas was hidden with it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()

    def leave(self) -> None:
        """Close, with nothing chosen."""
        if self.isVisible():
            self.hide()
            self._parent.setFocus()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes nowhere: the field is all there is."""
        return False

    def _fit(self) -> None:
        """Be no higher than what was found, so that the graph beneath is seen; the field stays where it is."""
        margins, gap = self._column.contentsMargins(), self._column.spacing()
        around = margins.top() + self.field.sizeHint().height() + gap + margins.bottom()
        self.resize(SIZE.width(), min(SIZE.height(), around + self.view.visualRect(_last(self.view)).bottom() + _BELOW))

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and (now is None or not (now is self or self.isAncestorOf(now))):
            self.leave()

    def _consider(self) -> None:
        self.considered.emit(self.view.currentIndex().data(entry_drawing.ENTRY))

    def _choose(self, index: QModelIndex) -> None:
        chosen = index.data(entry_drawing.ENTRY)
        if chosen is not None:
            self.chosen.emit(chosen)
            self.leave()


def _last(view: QAbstractItemView) -> QModelIndex:
    """The lowest row of a view."""
    model, index = view.model(), QModelIndex()
    while model.rowCount(index):
        index = model.index(model.rowCount(index) - 1, 0, index)
    return index


def search_popup(theme: Theme, parent: QWidget, offer: Offer, hint: str = "", *, formulas: bool = False) -> Popup:
    """Everything that is offered, and a variable that is typed if variables are; it chooses an Entry.

    hint: what for, if not to add it; formulas: whether one that is typed is offered, too.
    """
    view = EntryView(theme, offer, leaves=True, formulas=formulas)
    names, more = tr("Add: type a name or a sign, such as *"), tr("Add: type a name, or a formula such as x*y")
    return Popup(view, view.show_matches, hint or (more if formulas else names), parent)


def wire_popup(document: Document, run: Run | None, sources: Sequence[Port], theme: Theme, parent: QWidget) -> Popup:
    """The inputs that the outputs of a node can be wired to; it chooses two Ports, the output and the input."""
    view = QListWidget()
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSpacing(3)
    calm(view, theme)
    node = document.nodes[sources[0].node]
    upstream = reach(document, [node.id], "upstream")  # what would make a cycle
    targets = [other for other in document.children(node.parent) if other.id not in upstream]

    def fill(text: str) -> None:
        view.clear()
        for words, way in _ways(document, run, sources, targets, text.lower().split()):
            item = QListWidgetItem(words)
            item.setData(entry_drawing.ENTRY, way)
            view.addItem(item)
        if not view.count():
            nothing = QListWidgetItem(tr("No input that {name} could be wired to").format(name=node.name))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            view.addItem(nothing)
        view.setCurrentRow(0)

    return Popup(view, fill, tr("Wire {name} to: type a node's name").format(name=node.name), parent)


def outputs_of(document: Document, node: Node) -> list[Port]:
    """The outputs that a wire by keyboard can start at."""
    return [Port(node.id, "output", port.key) for port in output_ports(document, node)]


def _ways(
    document: Document, run: Run | None, sources: Sequence[Port], targets: Iterable[Node], wanted: list[str]
) -> list[tuple[str, tuple[Port, Port]]]:
    """Words and pairs of ports, as many as a list should hold: what is called so, then inputs that are free first."""
    found: list[tuple[bool, bool, str, tuple[Port, Port]]] = []
    node = document.nodes[sources[0].node]
    names = {port.key: f"{port.name} → " if len(sources) > 1 else "" for port in output_ports(document, node)}
    called_so = sorted(targets, key=lambda target: target.name.lower() not in wanted)
    for source, target in product(sources, called_so):
        name, fed = f"{names[source.key]}{target.name}", document.incoming(target.id)
        if not _may_be_meant(target.kind, name.lower(), wanted):
            continue
        for port in input_ports(document, target):
            words = f"{name} · {port.name}"
            fits = all(part in words.lower() for part in wanted)
            if fits and misfit(document, source.node, source.key, target.id, port.key, run) is None:
                other = target.name.lower() not in wanted
                found.append((other, port.key in fed, words, (source, Port(target.id, "input", port.key))))
        if len(found) >= MOST_PORTS:
            break
    return [
        (words + (tr(" (replaces a wire)") if taken else ""), way)
        for _, taken, words, way in sorted(found, key=lambda way: way[:3])
    ]


def _may_be_meant(kind: str, name: str, wanted: list[str]) -> bool:
    """Whether all that is wanted is in a node's name or, as far as is known without its ports, in those of them."""
    rest = [part for part in wanted if part not in name]
    ports = _port_names(kind) if rest else None
    return ports is None or all(part in ports for part in rest)


@cache
def _port_names(kind: str) -> str | None:
    """The names of the inputs of an operation, where they are always the same."""
    operation = operations().get(kind)
    if operation is None or any(port.variadic for port in operation.inputs):
        return None
    return "\n".join(port.name.lower() for port in operation.inputs)
