"""Undo and redo: a list of changes with labels; going back applies inverses."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec

from .change import Change
from .document import Document
from .language import tr

Settings = ParamSpec("Settings")
Edit = Callable[Concatenate[Document, Settings], Change]


def label_of(edit: Callable[..., Change]) -> str:
    """What an edit is called: its docstring's first line."""
    return tr((edit.__doc__ or "Edit").splitlines()[0].rstrip("."))


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a person did. merge: entries with the same key, one after the other, are one."""

    label: str
    change: Change
    merge: Hashable = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A point in a history to roll back to."""

    done: int
    undone: tuple[Entry, ...]


class History:
    """What was done to a document, to be undone and redone without end."""

    def __init__(self, document: Document) -> None:
        """An empty history; the document as it stands counts as saved."""
        self.document = document
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._closed = 0  # how many entries take nothing more in, whatever their merge key
        self._saved: Entry | None = None  # the last entry when the document was saved, None if there was none

    def do(self, edit: Edit[Settings], *args: Settings.args, **kwargs: Settings.kwargs) -> Change:
        """Make an edit; its docstring's first line is its label. EditError, with nothing changed, if it is refused."""
        change = edit(self.document, *args, **kwargs)
        self.record(label_of(edit), change)
        return change

    def record(self, label: str, change: Change, merge: Hashable = None, beside: Document | None = None) -> None:
        """Apply a change and remember it; an empty one leaves no entry.

        merge: a key shared by the changes of one movement (a slider drag), which then undo as one. beside: as for
        ``Document.apply``.
        """
        if not change:
            return
        self.document.apply(change, beside)
        self._undone.clear()
        if merge is not None and len(self._done) > self._closed and self._done[-1].merge == merge:
            whole = self._done.pop().change + change
            if whole:
                self._done.append(Entry(label, whole, merge))
        else:
            self._done.append(Entry(label, change, merge))

    @property
    def latest(self) -> Change | None:
        """What undo would take back."""
        return self._done[-1].change if self._done else None

    @property
    def coming(self) -> Change | None:
        """What redo would do again."""
        return self._undone[-1].change if self._undone else None

    def undo(self, back: Change | None = None, beside: Document | None = None) -> Change | None:
        """Take the last entry back; the change that was made, or None if there is nothing.

        back: the inverse of ``latest``, where that is known already. beside: as for ``Document.apply``.
        """
        if not self._done:
            return None
        change = back or self._done[-1].change.inverse()
        self.document.apply(change, beside)
        self._undone.append(self._done.pop())
        self._closed = len(self._done)
        return change

    def redo(self, beside: Document | None = None) -> Change | None:
        """Do again what was undone last; the change that was made, or None if there is nothing.

        beside: as for ``Document.apply``.
        """
        if not self._undone:
            return None
        self.document.apply(self._undone[-1].change, beside)
        self._done.append(self._undone.pop())
        self._closed = len(self._done)
        return self._done[-1].change

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._undone[-1].label if self._undone else None

    def mark(self) -> Mark:
        """A point to roll back to, taken when a drag starts; what follows does not merge with what came before."""
        self._closed = len(self._done)
        return Mark(self._closed, tuple(self._undone))

    def roll_back(self, mark: Mark) -> None:
        """Take back everything done since the mark, as if it had never been: a cancelled drag."""
        while len(self._done) > mark.done:
            self.document.apply(self._done[-1].change.inverse())
            self._done.pop()
        self._undone[:] = mark.undone
        self._closed = len(self._done)

    def here(self) -> Entry | None:
        """What was done last; what follows does not merge with it, so that ``set_saved`` may be told of it later."""
        self._closed = len(self._done)
        return self._done[-1] if self._done else None

    def set_saved(self, here: Entry | None) -> None:
        """The document as it stood when ``here`` was what was done last is on disk."""
        self._saved = here

    def set_unsaved(self) -> None:
        """No state of the document is on disk, not even the one it started with."""
        self._saved = Entry("", Change())

    @property
    def is_saved(self) -> bool:
        """Whether the document equals what was saved last (or started with)."""
        return self._saved is (self._done[-1] if self._done else None)
