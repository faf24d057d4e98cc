"""The problems: no gradients, what cannot compute, where NaN and infinity arise, advice; a click selects the node."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from core.language import tr
from core.lint import Advice

from ...look.calm import INSET, calm
from ...look.icons import icon
from ...running.runs import MOST_TOLD
from ...selecting import go_to
from ...session import Session
from ...theme import Theme

NODE = Qt.ItemDataRole.UserRole


class Row(NamedTuple):
    """What a row says, of which node, and the icon before it; none before what is no problem."""

    words: str
    node: int | None
    sign: str = "warning"


class Problems(QListWidget):
    """A list that follows the run."""

    counted = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the problems of the run as it stands."""
        super().__init__()
        self.setObjectName("problems")
        self._session = session
        self._theme = theme
        self._rows: list[Row] = []
        self.setAccessibleName(tr("Problems"))
        self.setWordWrap(True)
        self.setSpacing(3)  # what is said of one node is kept apart from the next
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setViewportMargins(*INSET)
        session.runs.ran.connect(self.refresh)
        session.opened.connect(self.refresh)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        calm(self, theme)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self, theme)
        self._fill()

    def refresh(self) -> None:
        """Show the problems of the run as it stands; where they are the same, one stays where one was in the list."""
        run, nodes = self._session.runs.run, self._session.document.nodes
        problems = {node: told for node, told in run.problems.items() if node in nodes} if run else {}
        origins, arising = self._session.runs.arising
        target, wrong = self._session.document.view.target, len(problems) + arising
        blocked = "" if target in problems else self._session.runs.blocked
        rows = [Row(tr("No gradients: {blocked}").format(blocked=blocked), target)] if blocked else []
        rows += [Row(f"{nodes[node].name}: {told}", node) for node, told in list(problems.items())[:MOST_TOLD]]
        room = max(0, MOST_TOLD - len(problems))
        rows += [Row(each.sentence, each.node) for each in origins[:room] if each.node in nodes]
        rows += [Row(each.sentence, each.node, "help") for each in self._advice() if each.node in nodes]
        if wrong > MOST_TOLD:
            rows.append(Row(tr("and {problems} more").format(problems=wrong - MOST_TOLD), None, ""))
        elif not rows:
            rows.append(Row(tr("Nothing has been run yet.") if run is None else tr("Every node computes."), None, ""))
        if rows != self._rows:
            self._rows = rows
            self._fill()
        self.counted.emit(wrong + bool(blocked))

    def _advice(self) -> list[Advice]:
        return self._session.runs.advice if self._session.runs.run is not None else []

    def _fill(self) -> None:
        inks = {"warning": self._theme.warning, "help": self._theme.accent}
        self.clear()
        for row in self._rows:
            item = QListWidgetItem(row.words, self)
            if row.sign:
                item.setIcon(icon(row.sign, self._theme, inks[row.sign]))
                item.setData(NODE, row.node)
            else:
                item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _go(self, item: QListWidgetItem) -> None:
        go_to(self._session, item.data(NODE))
