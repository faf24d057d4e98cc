"""The table of an experiment; what is wrong in it has a cross before it and says so to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTreeWidget, QTreeWidgetItem

from core.lab.exhibit import Cell, Exhibit, Mark, Row
from core.language import tr

from ..look.calm import Roomy, calm
from ..selecting import go_to
from ..session import Session
from ..theme import Theme, mono_font
from .inks import mark_ink

NODE = Qt.ItemDataRole.UserRole
_WIDEST = 120  # pixels, of a column that is not the last
SIGNS: dict[Mark, str] = {"wrong": "✗ ", "other": "≠ ", "dropped": ""}


class LabTable(QTreeWidget):
    """A row for each thing that is told of; a click selects its node, and tells which row it was."""

    chosen = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._session, self._theme = session, theme
        self._told: tuple[tuple[str, ...], tuple[Row, ...]] = (), ()
        self.setAccessibleName(tr("Experiment"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(Roomy(self))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        calm(self, theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self, theme)
        self._fill()

    def show_exhibit(self, exhibit: Exhibit | None) -> None:
        """Show another table, or none."""
        told = ((), ()) if exhibit is None else (exhibit.header, exhibit.rows)
        if told != self._told:
            self._told = told
            self._fill()

    @property
    def texts(self) -> list[list[str]]:
        """What the rows say, signs and all."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [[item.text(column) for column in range(self.columnCount())] for item in items if item is not None]

    def _fill(self) -> None:
        header, rows = self._told
        self.clear()
        self.setVisible(bool(rows))
        self.setColumnCount(max(1, len(header)))
        self.setHeaderLabels(list(header) or [""])
        self.addTopLevelItems([self._item(row) for row in rows])
        bar = self.header()
        bar.setStretchLastSection(True)
        for column in range(len(header) - 1):
            self.resizeColumnToContents(column)
            bar.resizeSection(column, min(bar.sectionSize(column), _WIDEST))
        self._fit()

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, NODE, row.node)
        item.setFirstColumnSpanned(len(row.cells) == 1)
        for column, cell in enumerate(row.cells):
            words = _shown_text(cell)
            item.setText(column, words)
            item.setToolTip(column, _spoken_text(cell))
            item.setData(column, Qt.ItemDataRole.AccessibleTextRole, _spoken_text(cell))
            font = mono_font(12)
            font.setStrikeOut(cell.mark == "dropped")
            if column:
                item.setFont(column, font)
            if cell.mark is not None:
                item.setForeground(column, QBrush(mark_ink(cell.mark, self._theme)))
        return item

    def _fit(self) -> None:
        """As high as the rows are: the panel around it scrolls."""
        row = self.sizeHintForRow(0) if self.topLevelItemCount() else 0
        self.setFixedHeight(
            self.header().sizeHint().height() + row * self.topLevelItemCount() + 2 * self.frameWidth() + 4
        )

    def _go(self, item: QTreeWidgetItem) -> None:
        go_to(self._session, item.data(0, NODE))
        self.chosen.emit(self.indexOfTopLevelItem(item))


def _spoken_text(cell: Cell) -> str:
    """A cell in words."""
    if cell.mark == "wrong":
        return tr("wrong: {text}").format(text=cell.text)
    if cell.mark == "other":
        return tr("in the experiment: {text}").format(text=cell.text)
    return tr("dropped: {text}").format(text=cell.text) if cell.mark == "dropped" else cell.text


def _shown_text(cell: Cell) -> str:
    """A cell with the sign of its mark."""
    return f"{SIGNS[cell.mark]}{cell.text}" if cell.mark else cell.text
