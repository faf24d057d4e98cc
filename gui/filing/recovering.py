"""Offering what a crash has left: once it is read, one question, and nothing is lost by any answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.document import Document
from core.language import counted, tr

from ..frame.dialogs import Button, asked, message, tell
from ..session import Session
from .documents import Documents
from .folders import written_at
from .recovery import Autosave, Leftover, leftovers


class Recovering(QObject):
    """Asks about leftovers one after the other, each once a worker has read it."""

    ended = Signal()  # nothing is left to ask about

    def __init__(self, session: Session, documents: Documents, autosave: Autosave, window: QWidget) -> None:
        """window: on which the question opens."""
        super().__init__(window)
        self._session, self._documents, self._autosave, self._window = session, documents, autosave, window
        self._left: Iterator[Leftover] = iter(())

    def offer(self, folder: Path) -> None:
        """Ask whether to open what the last sessions could not save."""
        self._left = leftovers(folder)
        self._go_on()

    def _go_on(self) -> None:
        leftover = next(self._left, None)
        if leftover is None:
            self.ended.emit()
            return
        self._documents.files.rescue(  # if that is given up, it is offered at the next start
            leftover.copy,
            lambda document: self._soon(lambda: self._offer(leftover, document)),
            lambda sentence: self._soon(lambda: self._pass_over(leftover, sentence)),
        )

    def _soon(self, ask: Callable[[], None]) -> None:
        """Ask once the reading is over: as long as a question is open, nobody is told that files are still read."""
        QTimer.singleShot(0, self, ask)

    def _offer(self, leftover: Leftover, document: Document) -> None:
        answer = self._ask(leftover, document)
        if answer == Button.Open:
            self._open(leftover, document)
        elif answer == Button.Discard:
            leftover.put_aside()
        self._go_on()

    def _pass_over(self, leftover: Leftover, sentence: str) -> None:
        """It could not be read: it is damaged, or has operations of the person's own."""
        if leftover.copy.exists():  # if not, another window has asked about it meanwhile
            told = tr("The copy of {leftover} that a crash has left is damaged: {sentence}")
            if leftover.lacking:
                told = tr("The copy of {leftover} that a crash has left waits for a start with --operations {files}.")
            else:
                leftover.put_aside()
            files = " --operations ".join(leftover.lacking)
            tell(self._window, told.format(leftover=leftover.name, sentence=sentence, files=files))
        self._go_on()

    def _ask(self, leftover: Leftover, document: Document) -> Button:
        nodes = counted(len(document.nodes), "{count} node", "{count} nodes")
        box = message(
            self._window,
            tr("Unsaved work"),
            tr("Chainrule ended before {leftover} was saved. Open what it held?").format(leftover=leftover.name),
            _what_comes(leftover, nodes),
            Button.Open | Button.Discard | Button.Ignore,
        )
        box.button(Button.Ignore).setText(tr("Ask again later"))
        box.setDefaultButton(Button.Open)
        return asked(box)

    def _open(self, leftover: Leftover, document: Document) -> None:
        self._documents.pages.open(document, title=leftover.stem)
        self._session.history.set_unsaved()
        self._session.title_changed.emit()
        self._autosave.keep(then=leftover.put_aside)
        self._session.noted.emit(
            tr("This is what {leftover} held. Save it where you like.").format(leftover=leftover.name)
        )


def _what_comes(leftover: Leftover, nodes: str) -> str:
    with suppress(OSError):  # another window may have asked about it meanwhile
        nodes = tr("{nodes}, last changed {when}").format(nodes=nodes, when=written_at(leftover.copy))
    if leftover.has_file:
        return tr("{nodes}. It opens as a new graph; the file itself is left as it is.").format(nodes=nodes)
    return tr("{nodes}. It opens as a new graph.").format(nodes=nodes)
