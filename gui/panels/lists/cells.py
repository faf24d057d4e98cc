"""What a row about a node shows in every list: its sign and name, what it is, its value and its gradient."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon

from core.find import called
from core.language import tr
from core.ops import operations
from core.records import BLOCK, DOT, INPUT, OUTPUT, VARIABLE, Node

from ...canvas.chips import Chips
from ...canvas.drawing.chip import Chip, in_words
from ...look.fitting import IS_NUMBER
from ...look.icons import icon
from ...look.reading import Kind
from ...session import Session
from ...theme import Theme, mono_font

Column = Literal["name", "kind", "value", "gradient"]
HEADERS: dict[Column, str] = {"name": "Name", "kind": "Operation", "value": "Value", "gradient": "Gradient"}
_TANGENT = "Tangent"
_SIGNS = {BLOCK: "block", INPUT: "port", OUTPUT: "port", DOT: "dot"}  # by kind; the others are operations


class Cells:
    """Reads the session's run, as of its step, when a cell is drawn."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the run as it stands."""
        self._session = session
        self.theme = theme
        self._chips = Chips(session.measuring.glance)
        self.refresh()

    def refresh(self) -> None:
        """Read from the run and the step as they are now."""
        self._chips.show(self._session.runs.run, self._session.stepping.state, self._session.runs.sweep)

    def header(self, column: Column) -> str:
        """The title of a column, in the person's language: gradients give way to tangents in forward mode."""
        return tr(_TANGENT if column == "gradient" and self._chips.below == "tangent" else HEADERS[column])

    def data(self, node: Node, column: Column, role: int) -> object:
        """As an item model is asked."""
        if column == "name":
            return self._name(node, role)
        if column == "kind":
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            return called(node) if role in shown else None
        return self._number(node, column, role)

    def _name(self, node: Node, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{node.name}: {called(node)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            value, gradient = (self._chip(node, column).reading.told for column in ("value", "gradient"))
            return tr("{name}, {called}, value {value}, {below} {gradient}").format(
                name=node.name,
                called=called(node),
                value=value,
                below=in_words(self._chips.below or "gradient"),
                gradient=gradient,
            )
        return None

    def _number(self, node: Node, column: Column, role: int) -> object:
        chip = self._chip(node, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return chip.text or chip.reading.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self.header(column)}: {chip.reading.told}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(chip.kind, column)
        if role == Qt.ItemDataRole.FontRole:
            return mono_font(12)
        if role == IS_NUMBER:
            return True
        return None

    def _chip(self, node: Node, column: str) -> Chip:
        return self._chips.value(node.id) if column == "value" else self._chips.gradient(node.id)

    def _ink(self, kind: Kind, column: Column) -> QColor:
        theme = self.theme
        inks = {
            Kind.NOT_COMPUTED: theme.text_muted,
            Kind.NONE: theme.none,
            Kind.ASKED: theme.accent,
            Kind.BAD: theme.bad,
            Kind.ZERO: theme.zero,
        }
        below = theme.tangent if self._chips.below == "tangent" else theme.gradient
        return inks.get(kind, theme.value if column == "value" else below)

    def _sign(self, node: Node) -> QIcon:
        run, theme = self._session.runs.run, self.theme
        if run is not None and node.id in run.problems:
            return icon("warning", theme, theme.warning)
        if node.kind == VARIABLE:
            sign, family = ("lock", "constant") if node.role == "constant" else ("variable", "variable")
            return icon(sign, theme, theme.category(family))
        operation = operations().get(node.kind)
        sign = _SIGNS.get(node.kind, "operation")
        return icon(sign, theme, theme.category(operation.category if operation else BLOCK))
