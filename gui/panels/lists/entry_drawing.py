"""How an entry of the palette looks: its row, its tile, and the picture that follows the pointer when it is dragged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from core import notation
from core.find.search import VARIABLES, Entry
from core.records import BLOCK

from ...look.calm import CHOSEN, POINTED_AT
from ...look.tints import faded
from ...theme import Theme, mono_font, text_font

ENTRY = Qt.ItemDataRole.UserRole  # of an index, for its Entry
Index = QModelIndex | QPersistentModelIndex
_ROW, _HEADING = 28, 30
_TILE = 36  # pixels wide: room for the longest sign
_LONGEST_SIGN = 5  # letters that have room in the coloured square


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

    def parent_view(self) -> QTreeView:
        """The view that this draws for."""
        view = self.parent()
        assert isinstance(view, QTreeView)
        return view

    def _paint_heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.setFont(text_font(11, strong=True))
        painter.setPen(self.theme.text_muted)
        painter.drawText(
            rect.adjusted(6, 2, -20, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, index.data()
        )
        if index.model().hasChildren(index) and not self.parent_view().isExpanded(index):
            painter.drawText(
                rect.adjusted(0, 6, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "+"
            )

    def _paint_entry(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, entry: Entry) -> None:
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            strength = CHOSEN if chosen else POINTED_AT
            lined = chosen and self.theme.name == "contrast"  # where the ground is too faint to be seen
            painter.setPen(self.theme.accent if lined else Qt.PenStyle.NoPen)
            painter.setBrush(faded(self.theme.accent, strength))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        _paint_tile(painter, QRectF(rect.left() + 6, rect.top() + 4, _TILE, rect.height() - 8), entry, self.theme)
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


def tile_sign(symbol: str, kind: str) -> str:
    """What stands on a tile, never cut so that it reads as another operation: sinh is not to be taken for sin."""
    if len(symbol) <= _LONGEST_SIGN:
        return symbol
    if len(kind) <= _LONGEST_SIGN:
        return kind
    words = (symbol if symbol.isidentifier() else kind).split("_")
    return words[0][:4] if len(words) == 1 else "".join(word[:1] for word in words[:_LONGEST_SIGN])


def drag_picture(entry: Entry, theme: Theme, ratio: float) -> QPixmap:
    """What follows the pointer: a small node."""
    width = QFontMetrics(text_font()).horizontalAdvance(entry.title) + _TILE + 28
    pixmap = QPixmap(QSize(round(width * ratio), round(36 * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.5))
        painter.setBrush(theme.node)
        painter.drawRoundedRect(QRectF(1, 1, width - 2, 34), 8, 8)
        _paint_tile(painter, QRectF(8, 7, _TILE, 22), entry, theme)
        painter.setFont(text_font())
        painter.setPen(theme.node_text)
        painter.drawText(QRectF(_TILE + 16, 0, width - _TILE - 16, 36), Qt.AlignmentFlag.AlignVCenter, entry.title)
    return pixmap


def _paint_tile(painter: QPainter, rect: QRectF, entry: Entry, theme: Theme) -> None:
    """The coloured square that stands for an entry, with its sign."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.category(_category_colour(entry)))
    painter.drawRoundedRect(rect, 5, 5)
    sign = tile_sign(entry.symbol, entry.kind)
    painter.setFont(mono_font(12 if len(sign) < 3 else 10))
    painter.setPen(theme.on_category)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)


def _category_colour(entry: Entry) -> str:
    """The name of an entry's colour in the theme."""
    if entry.clipping:
        return BLOCK
    if entry.category != VARIABLES:
        return entry.category
    return "constant" if entry.role == "constant" else "variable"
