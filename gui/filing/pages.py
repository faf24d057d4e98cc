"""The documents that are open in one window: one is shown by the session, the others are put aside as they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, Signal

from core.document import Document
from core.history import History

from ..canvas.geometry import Geometry
from ..canvas.wayfinding import WayfindingView
from ..session import Session
from .page import Page, name_of

Looks = list[dict[int | None, tuple[QPointF, float]]]  # of each canvas: where each level was looked at


@dataclass(eq=False)
class _Aside:
    page: Page
    looks: Looks
    rows: list[Geometry | None]  # of each canvas


class Pages(QObject):
    """In the order of the tabs. canvases: the views that show the session, whose cameras go with each page."""

    changed = Signal()  # which there are, what they are called, or which one is shown
    leaving = Signal()  # another one is about to be shown
    dropped = Signal(object)  # the History of one that is closed

    def __init__(self, session: Session) -> None:
        """One page: what the session shows."""
        super().__init__(session)
        self._session = session
        self._aside: list[_Aside | None] = [None]  # None stands for the one that is shown
        self.canvases: Callable[[], Sequence[WayfindingView]] = tuple
        session.title_changed.connect(self.changed)

    @property
    def current(self) -> int:
        """The place of the one that is shown."""
        return self._aside.index(None)

    def __len__(self) -> int:
        return len(self._aside)

    def names(self) -> list[str]:
        """What they are called, those with changes marked by a star."""
        return [self._named(aside) for aside in self._aside]

    def path(self, place: int) -> Path | None:
        """The file of one of them."""
        aside = self._aside[place]
        return self._session.path if aside is None else aside.page.path

    def unsaved(self) -> list[int]:
        """The places of those that hold changes that are not saved."""
        return [place for place, aside in enumerate(self._aside) if not self._history(aside).is_saved]

    def open(self, document: Document, path: Path | None = None, title: str = "", *, beside: bool = False) -> None:
        """Show another document: in the place of the one that is shown if nothing was done to that, else beside it.

        beside: beside it in any case. One without a path and a title is numbered where others have none.
        """
        history = self._session.history
        untouched = history.is_saved and history.undo_label is None and history.redo_label is None
        beside = beside or not (untouched and self._session.path is None)
        if beside:
            self._aside.insert(self._put_aside() + 1, None)
        self._session.replace(document, path, title if path or title else self._fresh_title(), aside=beside)
        self.changed.emit()

    def foresee(self, rows: Geometry) -> None:
        """A document is about to be opened, of which these are the rows on a canvas."""
        first, *others = self.canvases()
        for canvas in others:
            canvas.following.foresee(rows.copy())
        first.following.foresee(rows)

    def swap(self, document: Document, title: str = "") -> None:
        """Show another document in the place of the one that is shown, whatever is lost by it."""
        gone = self._session.history
        self._session.replace(document, None, title)
        self.dropped.emit(gone)
        self.changed.emit()

    def place_of(self, document: Document) -> int | None:
        """The place of a document; None if it is not open."""
        open_ = (self._history(aside).document for aside in self._aside)
        return next((place for place, other in enumerate(open_) if other is document), None)

    def show_file(self, path: Path) -> bool:
        """Show the page of a file; False if it is not open."""
        wanted = path.resolve()
        places = (place for place in range(len(self)) if (there := self.path(place)) and there.resolve() == wanted)
        place = next(places, None)
        if place is not None:
            self.go(place)
        return place is not None

    def set_path(self, history: History, path: Path) -> None:
        """One that was put aside has been saved to a file meanwhile."""
        for aside in self._aside:
            if aside is not None and aside.page.history is history:
                aside.page.path = path
        self.changed.emit()

    def go(self, place: int) -> None:
        """Show another one of them."""
        aside = self._aside[place]
        if aside is not None:
            self._put_aside()
            self._bring_back(place, aside)

    def step(self, by: int) -> None:
        """Show the next one, or the one before; after the last comes the first."""
        self.go((self.current + by) % len(self))

    def drop(self) -> None:
        """Close the one that is shown, whatever is lost by it; the last leaves an empty one."""
        gone, place = self._session.history, self.current
        if len(self) == 1:
            self._session.replace(Document())
        else:
            after = place + 1 if place + 1 < len(self) else place - 1
            aside = self._aside[after]
            assert aside is not None
            self._session.runs.evaluator.stop()
            self._bring_back(after, aside)
            del self._aside[place]
        self.dropped.emit(gone)
        self.changed.emit()

    def _fresh_title(self) -> str:
        """A title that no page has that was put aside: none, or "Untitled 2"."""
        taken, usual = {aside.page.name for aside in self._aside if aside is not None}, name_of(None, "")
        titles = chain([""], (f"{usual} {number}" for number in count(2)))
        return next(title for title in titles if name_of(None, title) not in taken)

    def _put_aside(self) -> int:
        """Put aside what is shown; gives its place."""
        self.leaving.emit()
        place, canvases = self.current, self.canvases()
        looks, rows = [canvas.looks() for canvas in canvases], [canvas.following.leave() for canvas in canvases]
        self._aside[place] = _Aside(self._session.put_aside(), looks, rows)
        return place

    def _bring_back(self, place: int, aside: _Aside) -> None:
        self._aside[place] = None
        for canvas, rows in zip(self.canvases(), aside.rows, strict=False):
            canvas.following.foresee(rows)
        self._session.bring_back(aside.page)
        for canvas, looked in zip(self.canvases(), aside.looks, strict=False):
            canvas.look_again(looked)
        self.changed.emit()

    def _history(self, aside: _Aside | None) -> History:
        return self._session.history if aside is None else aside.page.history

    def _named(self, aside: _Aside | None) -> str:
        name = self._session.name if aside is None else aside.page.name
        star = "" if self._history(aside).is_saved else "*"
        return f"{name}{star}"
