"""The problems: no gradients, what cannot compute, where NaN and infinity arise, advice; a click selects the node."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from core.language import tr

from ..icons import icon
from ..runs import MOST_TOLD
from ..selecting import go_to
from ..session import Session
from ..theme import Theme
from .look import INSET, calm

NODE = Qt.ItemDataRole.UserRole


class Problems(QListWidget):
    """A list that follows the run."""

    counted = Signal(int)

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the problems of the run as it stands."""
        super().__init__()
        self.setObjectName("problems")
        self._session = session
        self._theme = theme
        self.setAccessibleName(tr("Problems"))
        self.setWordWrap(True)
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
        self.refresh()

    def refresh(self) -> None:
        """Show the problems of the run as it stands."""
        self.clear()
        run, nodes = self._session.runs.run, self._session.document.nodes
        problems = {node: told for node, told in run.problems.items() if node in nodes} if run else {}
        target = self._session.document.view.target
        blocked = "" if target in problems else self._session.runs.blocked
        if blocked:
            self._add(tr("No gradients: {blocked}").format(blocked=blocked), target)
        for node, told in list(problems.items())[:MOST_TOLD]:
            self._add(f"{nodes[node].name}: {told}", node)
        origins, arising = self._session.runs.arising
        for origin in origins[: max(0, MOST_TOLD - len(problems))]:
            if origin.node in nodes:
                self._add(origin.sentence, origin.node)
        for advice in self._session.runs.advice if run else ():
            if advice.node in nodes:
                self._add(advice.sentence, advice.node, "help")
        wrong = len(problems) + arising
        if wrong > MOST_TOLD:
            self._say(tr("and {problems} more").format(problems=wrong - MOST_TOLD))
        elif self.count() == 0:
            self._say(tr("Nothing has been run yet.") if run is None else tr("Every node computes."))
        self.counted.emit(wrong + bool(blocked))

    def _add(self, words: str, node: int | None, sign: str = "warning") -> None:
        colour = self._theme.warning if sign == "warning" else self._theme.accent
        item = QListWidgetItem(icon(sign, self._theme, colour), words)
        item.setData(NODE, node)
        self.addItem(item)

    def _say(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        go_to(self._session, item.data(NODE))
