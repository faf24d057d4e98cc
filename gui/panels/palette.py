"""The palette: everything that can be put on the canvas, found by typing, added by dragging, double-click or Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from core import notation
from core.records import BLOCK
from core.search import VARIABLES, Entry, entries, rank

from ..icons import icon
from ..theme import Theme, mono_font, text_font
from .look import calm

NODE_MIME = "application/x-chainrule-node"
ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Offer = Callable[[], Sequence[Entry]]  # what there is to choose from, asked each time it is shown
_ROW, _HEADING = 28, 30
_TILE = 36  # pixels wide: room for the longest sign
_LONGEST_SIGN = 5


class PalettePanel(QWidget):
    """A search field above the entries: grouped by family, or ranked while something is typed."""

    chosen = Signal(str)  # the kind to add
    menu_wanted = Signal(object, QPoint)  # the entry, and where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None, offer: Offer = entries) -> None:
        """Show all entries that are offered."""
        super().__init__(parent)
        self.setObjectName("palette")
        self.search = QLineEdit(placeholderText="Search operations", clearButtonEnabled=True)
        self.search.setAccessibleName("Search operations")
        glass = icon("search", theme, theme.text_muted)
        self._glass = self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.view = EntryView(theme, offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 0)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.view)
        self.search.textChanged.connect(self.view.show_matches)
        self.search.returnPressed.connect(self._choose_current)
        self.view.activated.connect(self._choose)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        self.view.show_matches("")

    def refresh(self) -> None:
        """Show what is offered now."""
        self.view.show_matches(self.search.text())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.view.set_theme(theme)
        self._glass.setIcon(icon("search", theme, theme.text_muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the field into the list, Escape takes the search away."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            super().keyPressEvent(event)

    def _ask_for_menu(self, at: QPoint) -> None:
        entry = self.view.indexAt(at).data(ENTRY)
        if isinstance(entry, Entry):
            self.menu_wanted.emit(entry, self.view.viewport().mapToGlobal(at))

    def _choose_current(self) -> None:
        self._choose(self.view.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.chosen.emit(entry.kind)


class EntryView(QTreeView):
    """The entries, to be dragged."""

    def __init__(self, theme: Theme, offer: Offer = entries) -> None:
        """Be empty; ``show_matches`` fills it with what is offered."""
        super().__init__()
        self._offer = offer
        self._model = QStandardItemModel(self)
        self._delegate = EntryDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAccessibleName("Operations")
        self.clicked.connect(self._fold)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._delegate.theme = theme
        calm(self, theme)
        self.viewport().update()

    def show_matches(self, query: str) -> None:
        """All entries by family, or those that fit a query, best first; the first one is current."""
        self._model.clear()
        found = rank(query, self._offer())
        if query.strip():
            for entry in found:
                self._model.appendRow(_item(entry))
        else:
            for category, members in groupby(found, lambda entry: entry.category):
                heading = _heading(category)
                heading.appendRows([_item(entry) for entry in members])
                self._model.appendRow(heading)
        if not found:
            self._model.appendRow(_words(f"Nothing is called “{query.strip()}”"))
        self.expandAll()
        first = self._model.index(0, 0)
        self.setCurrentIndex(first if query.strip() else self._model.index(0, 0, first))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the kind under the pointer, with a picture of the node."""
        entry = self.currentIndex().data(ENTRY)
        if not isinstance(entry, Entry):
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(NODE_MIME, entry.kind.encode())
        drag.setMimeData(data)
        picture = drag_picture(entry, self._delegate.theme, self.devicePixelRatioF())
        drag.setPixmap(picture)
        size = picture.deviceIndependentSize()
        drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height() / 2)))
        drag.exec(Qt.DropAction.CopyAction)

    def _fold(self, index: QModelIndex) -> None:
        if self._model.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry as a coloured tile with its sign, its title, and its formula where there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Draw in a theme's colours."""
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height; headings a little higher."""
        return QSize(100, _ROW if index.data(ENTRY) else _HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self._paint_entry(painter, rect, option.state, entry)
        else:
            self._paint_heading(painter, rect, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.setFont(text_font(11, strong=True))
        painter.setPen(self.theme.text_muted)
        painter.drawText(rect.adjusted(6, 6, -20, 0), Qt.AlignmentFlag.AlignVCenter, index.data())
        if index.model().hasChildren(index) and not self.parent_view().isExpanded(index):
            painter.drawText(
                rect.adjusted(0, 6, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "+"
            )

    def _paint_entry(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, entry: Entry) -> None:
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            fill = QColor(self.theme.accent)
            fill.setAlphaF(0.22 if state & QStyle.StateFlag.State_Selected else 0.10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        paint_tile(painter, QRectF(rect.left() + 6, rect.top() + 4, _TILE, rect.height() - 8), entry, self.theme)
        painter.setFont(text_font())
        painter.setPen(self.theme.text)
        words = rect.adjusted(_TILE + 14, 0, -6, 0)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        used = metrics.horizontalAdvance(entry.title) + 12
        self._paint_formula(painter, words.adjusted(used, 0, 0, 0), entry)

    def _paint_formula(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        if not entry.formula:
            return
        formula = notation.text(entry.formula)
        painter.setFont(text_font(11))
        if painter.fontMetrics().horizontalAdvance(formula) <= room.width():
            painter.setPen(self.theme.text_muted)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, formula)

    def parent_view(self) -> QTreeView:
        """The view that this draws for."""
        view = self.parent()
        assert isinstance(view, QTreeView)
        return view


def paint_tile(painter: QPainter, rect: QRectF, entry: Entry, theme: Theme) -> None:
    """The coloured square that stands for an entry, with its sign."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.category(category_colour(entry)))
    painter.drawRoundedRect(rect, 5, 5)
    sign = tile_sign(entry.symbol, entry.kind)
    painter.setFont(mono_font(12 if len(sign) < 3 else 10))
    painter.setPen(theme.on_category)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)


def tile_sign(symbol: str, kind: str) -> str:
    """What stands on a tile, never cut so that it reads as another operation: sinh is not to be taken for sin."""
    if len(symbol) <= _LONGEST_SIGN:
        return symbol
    if len(kind) <= _LONGEST_SIGN:
        return kind
    words = (symbol if symbol.isidentifier() else kind).split("_")
    return words[0][:4] if len(words) == 1 else "".join(word[:1] for word in words[:_LONGEST_SIGN])


def category_colour(entry: Entry) -> str:
    """The name of an entry's colour in the theme."""
    if entry.clipping:
        return BLOCK
    if entry.category != VARIABLES:
        return entry.category
    return "constant" if entry.role == "constant" else "variable"


def drag_picture(entry: Entry, theme: Theme, ratio: float) -> QPixmap:
    """What follows the pointer: a small node."""
    width = QFontMetrics(text_font()).horizontalAdvance(entry.title) + _TILE + 28
    pixmap = QPixmap(QSize(round(width * ratio), round(36 * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.accent, 1.5))
    painter.setBrush(theme.node)
    painter.drawRoundedRect(QRectF(1, 1, width - 2, 34), 8, 8)
    paint_tile(painter, QRectF(8, 7, _TILE, 22), entry, theme)
    painter.setFont(text_font())
    painter.setPen(theme.node_text)
    painter.drawText(QRectF(_TILE + 16, 0, width - _TILE - 16, 36), Qt.AlignmentFlag.AlignVCenter, entry.title)
    painter.end()
    return pixmap


def _heading(category: str) -> QStandardItem:
    return _words(category.replace("_", " ").capitalize())


def _words(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _item(entry: Entry) -> QStandardItem:
    item = QStandardItem(entry.title)
    item.setData(entry, ENTRY)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
    formula = notation.text(entry.formula) if entry.formula else ""
    item.setToolTip("\n".join(filter(None, (f"{entry.title}    {formula}".strip(), entry.help))))
    item.setData(f"{entry.title}. {entry.help}", Qt.ItemDataRole.AccessibleTextRole)
    return item
