"""Offering what a crash has left: once the window is there, one question, and nothing is lost by any answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.document import Document
from core.errors import FormatError

from .dialogs import Button, asked, message, tell
from .recovery import Autosave, Leftover, leftovers
from .session import Session


class Recovering(QObject):
    """Asks about leftovers one after the other."""

    def __init__(self, session: Session, autosave: Autosave, window: QWidget) -> None:
        """window: on which the question opens."""
        super().__init__(window)
        self._session, self._autosave, self._window = session, autosave, window

    def offer(self, folder: Path) -> None:
        """Ask whether to open what the last session could not save."""
        for leftover in leftovers(folder):
            document = self._read(leftover)
            if document is None:
                continue
            answer = self._ask(leftover, document)
            if answer == Button.Open:
                self._open(leftover, document)
                return
            if answer == Button.Discard:
                leftover.put_aside()

    def _read(self, leftover: Leftover) -> Document | None:
        try:
            return leftover.read()
        except FormatError as error:
            leftover.put_aside()
            tell(self._window, f"The copy of {leftover.name} that a crash has left is damaged: {error}")
            return None

    def _ask(self, leftover: Leftover, document: Document) -> Button:
        count = len(document.nodes)
        box = message(
            self._window,
            "Unsaved work",
            f"Chainrule ended before {leftover.name} was saved. Open what it held?",
            f"{count} {'node' if count == 1 else 'nodes'}. It opens as a new graph; the file itself is left as it is.",
            Button.Open | Button.Discard | Button.Ignore,
        )
        box.button(Button.Ignore).setText("Ask again later")
        box.setDefaultButton(Button.Open)
        return asked(box)

    def _open(self, leftover: Leftover, document: Document) -> None:
        self._session.replace(document)
        self._session.history.set_unsaved()
        self._session.title_changed.emit()
        self._autosave.keep(then=leftover.put_aside)
        self._session.said.emit(f"This is what {leftover.name} held. Save it where you like.")
