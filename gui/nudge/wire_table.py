"""The wires along which a nudge is felt, each with the change that was predicted and the one that happened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from core.language import counted, tr
from core.nudge import Nudge

from ..look.calm import Roomy, calm
from ..selecting import go_to
from ..session import Session
from ..theme import Theme, mono_font
from .changes import Changes, change_text

MOST_ROWS = 60
WIRE = Qt.ItemDataRole.UserRole


class WireTable(QTreeWidget):
    """A row a wire, in the order of the run; a click selects the wire."""

    def __init__(self, session: Session) -> None:
        """Show no nudge yet."""
        super().__init__()
        self._session = session
        self._nudge: Nudge | None = None
        self._theme: Theme | None = None
        self.setHeaderLabels([tr("Wire"), tr("Predicted"), tr("Actual")])
        self.setAccessibleName(tr("Changes on the wires"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(Roomy(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self, theme)
        self.show_nudge(self._nudge)

    def show_nudge(self, nudge: Nudge | None) -> None:
        """Show another nudge, or none."""
        rows = [] if nudge is None else list(nudge.wires[:MOST_ROWS])
        before = [] if self._nudge is None else list(self._nudge.wires[:MOST_ROWS])
        if rows != before or self.topLevelItemCount() == 0:
            self.clear()
            self.addTopLevelItems([QTreeWidgetItem() for _ in rows])
            self._add_rest(0 if nudge is None else len(nudge.wires) - len(rows))
            self._fit()
        self._nudge = nudge
        for place, wire in enumerate(rows):
            item = self.topLevelItem(place)
            if nudge is not None and item is not None:
                self._fill(item, nudge, wire)

    def _fit(self) -> None:
        """As high as the rows are: the panel around it scrolls."""
        row = self.sizeHintForRow(0) if self.topLevelItemCount() else 0
        high = self.header().sizeHint().height() + row * self.topLevelItemCount() + 2 * self.frameWidth()
        self.setFixedHeight(high)

    def _fill(self, item: QTreeWidgetItem, nudge: Nudge, wire: int) -> None:
        record, nodes = nudge.run.snapshot.wires[wire], nudge.run.snapshot.nodes
        name = f"{nodes[record.source].name} → {nodes[record.target].name}"
        changes = Changes(nudge, self._session.measuring.glance)
        predicted = change_text(changes.predicted(record.source, record.output))
        actual = change_text(changes.actual(record.source, record.output))
        item.setData(0, WIRE, wire)
        for column, words in enumerate((name, predicted, actual)):
            item.setText(column, words)
            item.setToolTip(column, words)
        if self._theme is not None:
            for column, colour in ((1, self._theme.tangent), (2, self._theme.value)):
                item.setForeground(column, QBrush(colour))
                item.setFont(column, mono_font(12))
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _add_rest(self, count: int) -> None:
        if count > 0:
            rest = QTreeWidgetItem([counted(count, "and {count:,} more wire", "and {count:,} more wires")])
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addTopLevelItem(rest)

    def _go(self, item: QTreeWidgetItem) -> None:
        go_to(self._session, item.data(0, WIRE))
