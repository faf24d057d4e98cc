"""What a screen reader is told of the graph beside what has the focus: steps, edits, results, levels, selections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from core.language import tr
from core.levels import path_text

from ..canvas import accessible, listening
from ..running.pace import CALM, Pace
from . import announcing
from .breadcrumb import TOP

if TYPE_CHECKING:
    from ..window import MainWindow


class Telling(QObject):
    """Follows a window's session; speaks once for both canvases, and not before things have settled."""

    def __init__(self, window: MainWindow) -> None:
        """Have nothing told yet."""
        super().__init__(window)
        self._window, self._session = window, window.session
        self._known: dict[int, str] = {}  # what was said of items
        self._edited = self._stepping = False
        self._settled = QTimer(self, singleShot=True, interval=CALM)
        self._settled.timeout.connect(self._tell_results)
        self._soon = QTimer(self, singleShot=True, interval=0)  # Qt tells of the focus after it has moved
        self._soon.timeout.connect(self._tell_chosen)
        session = window.session
        session.stepping.stepped.connect(Pace(session, self._tell_step, self, prompt=True).ask)
        session.changed.connect(self._note_edit)
        session.runs.ran.connect(self._settled.start)
        session.level_changed.connect(self._tell_level)
        session.selection_changed.connect(self._soon.start)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]  # there is one

    def tell_of(self, done: str) -> None:
        """Say what was done, in the place of what it was called when it was done first."""
        self._edited = False
        announcing.announce(self._window.canvas, done)

    def _note_edit(self) -> None:
        self._edited = True
        self._settled.start()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now in self._window.views.canvases:
            self._soon.start()

    def _tell_chosen(self) -> None:
        """The focus on the canvas is at the one thing that is selected; several are counted."""
        canvas, chosen = self._window.canvas, self._session.selection
        if not (QAccessible.isActive() and canvas.hasFocus()):
            return
        if len(chosen) > 1:
            announcing.announce(canvas, tr("{selection} selected").format(selection=len(chosen)))
            return
        listening.interface_of(canvas).tell_focus()
        self._known.update((ident, accessible.item_name(canvas, ident)) for ident in chosen)

    def _tell_step(self) -> None:
        session = self._session
        log, stops, step, told = (
            session.runs.log,
            session.stepping.stops,
            session.stepping.step,
            session.stepping.told,
        )
        was, self._stepping = self._stepping, step is not None
        if was and step is None:
            announcing.announce(self._window.canvas, tr("The whole pass is shown."))
        if log is None or stops is None or step is None or told is None or not QAccessible.isActive():
            return
        place = path_text(log.run.snapshot.nodes, log[step].node, session.level)
        words = tr("Step {place} of {stops}: {told}").format(
            place=stops.place(step) + 1, stops=len(stops), told=(f"{place}: " if place else "") + told.sentence
        )
        announcing.announce(self._window.canvas, words)

    def _tell_results(self) -> None:
        """Say what was done, and what the selected node and the target are by now."""
        edited, self._edited = self._edited, False
        if not QAccessible.isActive() or self._session.stepping.step is not None:
            return
        canvas, history = self._window.canvas, self._session.history
        words = [history.undo_label or ""] if edited and history.redo_label is None else []
        chosen = self._session.selection if len(self._session.selection) == 1 else ()
        for ident in dict.fromkeys((*chosen, canvas.picture.target_seen)):
            name = "" if ident is None else accessible.item_name(canvas, ident)
            if ident is not None and name != self._known.get(ident):
                self._known[ident] = name
                words.append(name)
                listening.interface_of(canvas).tell_name(ident)
        announcing.announce(canvas, "; ".join(filter(None, words)))

    def _tell_level(self) -> None:
        level = self._session.level
        name = tr(TOP) if level is None else self._session.document.nodes[level].name
        announcing.announce(self._window.canvas, tr("{name}, shown").format(name=name))
