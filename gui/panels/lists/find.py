"""The find panel: a query over names, operations, numbers and states, and the nodes that it means now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.find import SYNTAX, FindError
from core.language import tr

from ...frame import announcing
from ...look.calm import calm, scroll
from ...look.labels import paragraph
from ...look.search_field import SearchField
from ...look.table_view import TableView
from ...selecting import one_selected
from ...session import Session
from ...theme import Theme
from .find_model import COLUMNS, FindModel
from .finder import Finder

_SHARES = {0: 0.4, 2: 0.22, 3: 0.22}  # of the list, for the name and the numbers; the operation has the rest


class FindPanel(QWidget):
    """A field above what was found. chosen: the node to go to; left: Escape in an empty field."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        """Look for nothing yet; ``stop`` must be called before the end."""
        super().__init__()
        self.setObjectName("find")
        self._session = session
        self._theme = theme
        self._then: Callable[[], None] | None = None  # once what is stale has been found anew
        self.finder = Finder(session, self)
        self.field = SearchField(tr("Find nodes"), tr("Name, operation, grad = 0, nan …"), theme)
        self.words = paragraph(muted=True)
        self.all = QPushButton(tr("Select all"))
        self.all.setToolTip(tr("Select all nodes that were found"))
        self.all.clicked.connect(self.select_all)
        self.model = FindModel(session, theme)
        self.view = TableView(self.model, tr("Nodes that were found"), _SHARES, COLUMNS.index("kind"))
        self.hint = _hint()
        self._examples = _scrolled(self.hint)
        self._pages = self._lay_out()
        self.field.textChanged.connect(self._show_query)
        self.hint.linkActivated.connect(self._try)
        self.finder.changed.connect(self._show_found)
        session.measuring.found.connect(self.view.viewport().update)
        self.view.clicked.connect(self._go_to_row)
        self.view.activated.connect(self._go_to_row)
        self.set_theme(theme)
        self._show_query("")

    def stop(self) -> None:
        """End the worker's thread."""
        self.finder.stop()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = self.model.cells.theme = theme
        self.field.set_theme(theme)
        self.hint.setText(_examples(theme))
        self.view.set_theme(theme)
        calm(self._examples, theme)

    def step(self, by: int) -> None:
        """Go to the next node that was found, or to the one before; round and round."""
        self._once_found(partial(self._step, by))

    def select_all(self) -> None:
        """Select all that was found on the level that is shown, or where the first lies if there is none."""
        self._once_found(self._select_all)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Down goes into the list; Escape clears the field, then leaves the panel."""
        in_field = self.field.hasFocus()
        if in_field and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif in_field and event.key() == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not in_field:
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.field.text():
            self.field.clear()
        else:
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Find anew what has changed while nobody looked."""
        super().showEvent(event)
        self.finder.wake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self.finder.wake(False)

    def _show_query(self, text: str) -> None:
        """Look for something else, or say why that is not understood."""
        try:
            self.finder.look_for(text)
        except FindError as error:
            self._show_found()
            self._say(f"⚠ {error}", self._theme.warning.name())
        self._pages.setCurrentIndex(1 if text.strip() else 0)

    def _show_found(self) -> None:
        """Show what was found; the current row stays at its node."""
        current, at = self._node(self.view.currentIndex()), self.view.verticalScrollBar().value()
        found = self.finder.found
        with QSignalBlocker(self.view):
            self.model.show_found(found)
        self.view.horizontalHeader().setHidden(not found)
        if found:
            self.view.setCurrentIndex(self.model.index(found.index(current) if current in found else 0, 0))
            self.view.verticalScrollBar().setValue(at)
        self._say(self._told())
        self.all.setHidden(len(found) < 2)
        then, self._then = self._then, None
        if then is not None and found:
            then()

    def _once_found(self, then: Callable[[], None]) -> None:
        self._then = then
        if self.finder.stale:
            self.finder.look()
        elif not self.finder.pending:
            self._show_found()

    def _select_all(self) -> None:
        session, nodes = self._session, self._session.document.nodes
        level_of = {ident: nodes[ident].parent for ident in self.finder.found if ident in nodes}
        levels = list(level_of.values())
        level = session.level if session.level in levels else next(iter(levels), None)
        chosen = {ident for ident, at in level_of.items() if at == level}
        session.visiting.go(level, lambda: session.select(chosen & session.document.nodes.keys()))
        self._say(tr("{count} of {found} selected").format(count=len(chosen), found=len(self.finder.found)))

    def _step(self, by: int) -> None:
        found, here = self.finder.found, one_selected(self._session)
        row = found.index(here) + by if here in found else min(by, 0)
        index = self.model.index(row % len(found), 0)
        self.view.setCurrentIndex(index)
        self._go_to_row(index)

    def _go_to_row(self, index: QModelIndex) -> None:
        node = self._node(index)
        if node in self._session.document.nodes:
            self.chosen.emit(node)
            self._say(tr("{row} of {found}").format(row=index.row() + 1, found=len(self.finder.found)))

    def _node(self, index: QModelIndex) -> int | None:
        return self.model.found[index.row()] if 0 <= index.row() < len(self.model.found) else None

    def _told(self) -> str:
        """What came of the query, in words."""
        query, count = self.finder.query, len(self.finder.found)
        if not query.terms:
            return ""
        if query.asks_for_numbers and self._session.runs.run is None:
            return tr("Nothing has been run yet: numbers and shapes are found after a run.")
        return (
            tr("{count} of {nodes} nodes").format(count=count, nodes=len(self._session.document.nodes))
            if count
            else tr("No node fits.")
        )

    def _say(self, words: str, colour: str = "") -> None:
        palette = QPalette(self.palette())
        if colour:
            palette.setColor(QPalette.ColorRole.PlaceholderText, colour)
        self.words.setPalette(palette)
        if words != self.words.text():
            announcing.announce(self.field, words)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def _try(self, query: str) -> None:
        self.field.setText(query)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> QStackedWidget:
        pages = QStackedWidget()
        pages.addWidget(self._examples)
        pages.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self.all)
        layout.addLayout(below)
        layout.addWidget(pages, 1)
        return pages


def _hint() -> QLabel:
    hint = QLabel()
    hint.setTextFormat(Qt.TextFormat.RichText)
    hint.setWordWrap(True)
    hint.setAlignment(Qt.AlignmentFlag.AlignTop)
    hint.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    hint.setAccessibleName(tr("Examples of what can be found"))
    return hint


def _scrolled(hint: QLabel) -> QScrollArea:
    area = QScrollArea()
    scroll(area, hint)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _examples(theme: Theme) -> str:
    """The examples as links, each with what it finds."""
    link, muted = theme.value.name(), theme.text_muted.name()
    rows = [
        f'<tr><td style="padding: 2px 10px 2px 0"><a style="color: {link}" href="{escape(example.query)}">'
        f"{escape(example.query)}</a></td>"
        f'<td style="color: {muted}; padding: 2px 0">{escape(tr(example.finds))}</td></tr>'
        for example in SYNTAX
    ]
    return f"<table>{''.join(rows)}</table>"
