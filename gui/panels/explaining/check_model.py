"""The check of gradients as an item model: a row for each element of a variable."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from core.engine.check import Check
from core.engine.run import Run
from core.language import tr

from ...theme import Theme, mono_font
from .checks import HEADERS, cells, severity, told

VARIABLE, VERDICT, ANALYTIC, NUMERIC, ERROR = range(len(HEADERS))
_NUMBERS = ANALYTIC, NUMERIC, ERROR
Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_EXPLAINED = {
    ANALYTIC: "The gradient that the chain rule gives",
    NUMERIC: "The central difference: what the target does when the variable is moved a little to both sides",
    ERROR: "How far the gradient is from the complex step, or from the difference where there is none, relative to it",
}


class CheckModel(QAbstractTableModel):
    """Keeps the checks of a run in an order; what is in a cell is written when it is drawn."""

    def __init__(self, theme: Theme) -> None:
        """Be empty."""
        super().__init__()
        self.theme = theme
        self.run: Run | None = None
        self.checks: Sequence[Check] = ()  # in the order of the rows
        self._as_found: Sequence[Check] = ()
        self._order = -1, Qt.SortOrder.AscendingOrder
        self._asked: Mapping[int, Callable[[Run, Check, int], object]] = {
            _ROLE.DisplayRole: lambda run, check, column: cells(run, check)[column],
            _ROLE.ToolTipRole: lambda run, check, _column: told(run, check),
            _ROLE.AccessibleTextRole: _spoken,
            _ROLE.ForegroundRole: self._ink,
            _ROLE.FontRole: lambda _run, _check, column: mono_font(11) if column in _NUMBERS else None,
        }

    def show_checks(self, run: Run | None, checks: Sequence[Check]) -> None:
        """Show others, in the order that holds."""
        self.beginResetModel()
        self.run, self._as_found = run, checks
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """As Qt asks; without a column in the order of the variables."""
        self._order = column, order
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """As Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self.checks)

    def columnCount(self, _parent: Index | None = None) -> int:
        """As Qt asks."""
        return len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """As Qt asks."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.DisplayRole:
            return tr(HEADERS[section])
        return tr(_EXPLAINED.get(section, HEADERS[section])) if role == _ROLE.ToolTipRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """As Qt asks."""
        ask = self._asked.get(role)
        if ask is None or self.run is None:
            return None
        return ask(self.run, self.checks[index.row()], index.column())

    def _ink(self, _run: Run, check: Check, column: int) -> QColor | None:
        theme = self.theme
        if column == VERDICT:
            inks = {"agrees": theme.valid, "differs": theme.invalid, "not differentiable here": theme.warning}
            return inks[check.verdict]
        return theme.gradient if column == ANALYTIC else None

    def _arrange(self) -> None:
        column, order = self._order
        by = None if self.run is None else _keys(self.run).get(column)
        backwards = order == Qt.SortOrder.DescendingOrder
        self.checks = self._as_found if by is None else sorted(self._as_found, key=by, reverse=backwards)


def _spoken(run: Run, check: Check, column: int) -> str:
    """A cell in words; the first one tells all of its row, since that is where one comes to."""
    if column == VARIABLE:
        return told(run, check).rpartition("\n")[0].replace("\n", ", ")
    text = tr(check.verdict) if column == VERDICT else cells(run, check)[column]
    return f"{tr(HEADERS[column])}: {text}"


def _keys(run: Run) -> dict[int, Callable[[Check], Any]]:
    """What rows are put in order by, for each column."""
    return {
        VARIABLE: lambda check: (run.snapshot.nodes[check.node].name.casefold(), check.index),
        ANALYTIC: lambda check: _ordered(check.analytic),
        NUMERIC: lambda check: _ordered(check.numeric),
        ERROR: lambda check: severity(check)[1],
        VERDICT: severity,
    }


def _ordered(number: float) -> tuple[bool, float]:
    """A number to compare; NaN comes last, since it is neither above nor below any."""
    return math.isnan(number), number
