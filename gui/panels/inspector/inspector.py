"""The inspector: everything about what is selected, and what can be set about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea

from core.change import Change

from ...look.calm import calm, on_panel
from ...look.formula import Typesetter
from ...running.pace import LARGE, Pace
from ...selecting import one_selected
from ...session import Session
from ...theme import Theme, Themed
from .box_page import BoxPage
from .counting import Counting
from .node_page import NodePage, page_key
from .other_pages import DocumentPage, SeveralPage, WirePage

Page = NodePage | WirePage | BoxPage | SeveralPage | DocumentPage


class Inspector(QScrollArea):
    """Shows one page, made for the selection; a page is kept while only values change under it."""

    def __init__(self, session: Session, theme: Theme, typesetter: Typesetter) -> None:
        """Show the selection as it stands."""
        super().__init__()
        self.setObjectName("inspector")
        self._session = session
        self._theme = theme
        self._typesetter = typesetter
        self._counting = Counting(session, self)
        self.page: Page | None = None
        self.key: object = None  # what the page was made for
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Rebuilt after the event at hand: a field must not be taken away while it reports a change.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_selection)
        self._later = Pace(session, self._soon.start, self)
        self._settled = Pace(session, self._soon.start, self, settled=True)
        session.selection_changed.connect(self._on_selection)
        session.opened.connect(self._soon.start)
        session.changed.connect(self._on_change)
        refresh = Pace(session, self._refresh, self)
        for signal in (session.runs.ran, session.stepping.stepped, session.measuring.found, session.title_changed):
            signal.connect(refresh.ask)
        calm(self, theme)
        self.show_selection()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self, theme)
        if isinstance(self.page, Themed):
            self.page.set_theme(theme)

    def show_selection(self) -> None:
        """Make the page that the selection calls for, unless it is there."""
        key, make = self._wanted()
        if self.page is not None and key == self.key:
            self.page.refresh()
            return
        self._counting.forget()
        self.key, self.page = key, make()  # as things stand
        on_panel(self.page)
        self.setWidget(self.page)

    def stop(self) -> None:
        """End the worker's thread."""
        self._counting.stop()

    def edit_seed(self) -> None:
        """Go to the seed of the target, which is selected."""
        self.show_selection()
        if isinstance(self.page, NodePage):
            self.page.seed.editor.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.seed.editor.text.selectAll()

    def _wanted(self) -> tuple[object, Callable[[], Page]]:
        """What the page that the selection calls for is made for, and what makes it."""
        session, document = self._session, self._session.document
        only = one_selected(session) or 0
        if only in document.nodes:
            make = partial(NodePage, session, self._theme, self._typesetter, only)
            return page_key(document.nodes[only]), make
        if only in document.wires:
            return ("wire", only), partial(WirePage, session, self._theme, only)
        box = document.frames.get(only) or document.notes.get(only)
        if box is not None:
            return ("box", only), partial(BoxPage, session, box)
        if session.selection:
            return ("several", session.selection), partial(SeveralPage, session, self._counting)
        return ("document", id(document)), partial(DocumentPage, session, self._counting)

    def _on_selection(self) -> None:
        """Follow the selection; thousands are counted when no more are chosen for a while."""
        (self._settled if len(self._session.selection) >= LARGE else self._later).ask()

    def _on_change(self, _change: Change) -> None:
        self._later.ask()

    def _refresh(self) -> None:
        """Bring the page up to date, unless another is due or the document is one that it was not made for."""
        due = self._soon.isActive() or self._later.waiting or self._settled.waiting
        if self.page is not None and not due and self._wanted()[0] == self.key:
            self.page.refresh()
