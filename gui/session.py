"""The open document: its history, its path and the selection, as signals; what is computed of it, and the step."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.change import Change
from core.document import Document
from core.dots import End, origin
from core.engine.evaluator import Evaluator
from core.errors import EditError
from core.history import Edit, History, Settings
from core.records import BLOCK, Frame, Node, Note, Wire

from .filing.page import Computed, Page, name_of
from .foresight import Foresight
from .garbage import let_go
from .lab.lab import Lab
from .nudge.nudging import Nudging
from .pointing import Pointing
from .runner import Runner
from .running.measuring import Measuring
from .running.recall import Recall
from .running.runs import Runs
from .running.stepping import Stepping
from .running.training import Training
from .stacking import Stacking
from .visiting import Visiting

_Lying = Node | Frame | Note


class Session(QObject):
    """One document and everything that is done with it; panels and canvas show it and listen to its signals.

    runs: what is computed of the document. stepping: where one is in that. training: steps of an optimizer. recall:
    what looks into what was computed. measuring: what looks large values through. worker: the worker that lays out,
    and makes large edits and copies. stacking: which nodes lie above others. visiting: how one comes to another level.
    key_of: the key of a command as texts tell it, by the command's name.
    """

    path: Path | None
    selection: frozenset[int]
    level: int | None  # the block that is shown from inside

    opened = Signal()  # another document
    changed = Signal(object)  # the Change that was applied
    retraced = Signal(object)  # the Change that an undo or a redo was
    preparing = Signal(object)  # a large change is to be made beside: a list for what is to follow it there
    running = Signal(bool)
    selection_changed = Signal()
    level_changed = Signal()
    title_changed = Signal()
    said = Signal(str)  # what a gesture will do, for the status line
    noted = Signal(str)  # what was done, for the status line for a while
    refused = Signal(str)  # why something could not be done

    def __init__(self, document: Document | None = None, path: Path | None = None, title: str = "") -> None:
        """Open a document, or an empty one; title: what it is called while it has no file."""
        super().__init__()
        self.stacking = Stacking(lambda: self.document, self)
        self._hold(document or Document(), path, title)
        self.key_of: Callable[[str], str] = str
        self.runs = Runs(self)
        self.recall, self.measuring = Recall(self), Measuring(self.runs)
        self.stepping = Stepping(self.runs, self.recall)
        self.training = Training(self)
        self.nudging = Nudging(self)
        self.pointing = Pointing(self, self._source_of)
        self.visiting = Visiting(self)
        self._gone = Foresight(self, _gone_with)
        self.lab = Lab(self)
        self.worker = Runner(self)
        for worker in (self.runs.computer, self.worker, self.recall):
            worker.running.connect(self.running)
        self._unobserve = self.document.observe(self._notice)

    @property
    def name(self) -> str:
        """What the document is called."""
        return name_of(self.path, self.title)

    def replace(self, document: Document, path: Path | None = None, title: str = "", *, aside: bool = False) -> None:
        """Put another document in the place of this one, without asking. aside: this one was put aside."""
        self._leave()
        if not aside:
            self.runs.evaluator.stop()
        self._hold(document, path, title)
        self._show(Computed(Evaluator(document)), None)

    def put_aside(self) -> Page:
        """What is open, to be shown again later: another one is to be shown at once."""
        computed, step = self.runs.put_aside(), self.stepping.step
        raised = self.stacking.raised
        return Page(
            self.document, self.path, self.title, self.history, computed, step, self.selection, self.level, raised
        )

    def bring_back(self, page: Page) -> None:
        """Show a document that was put aside, as it was then; what was shown is no longer followed."""
        self._leave()
        self._hold(page.document, page.path, page.title, page.history)
        self.selection, self.level, self.stacking.raised = page.selection, page.level, page.raised
        self._show(page.computed, page.step)

    def close(self) -> None:
        """End the worker's thread."""
        self.runs.computer.close()
        self.worker.close()
        self.nudging.close()
        self.recall.close()
        self.measuring.close()
        self.lab.kinks.close()

    def do(self, edit: Edit[Settings], *args: Settings.args, **kwargs: Settings.kwargs) -> bool:
        """Make an edit; if it is refused, say why and give False."""
        try:
            self.history.do(edit, *args, **kwargs)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def record(self, label: str, change: Change, merge: Hashable = None, beside: Document | None = None) -> bool:
        """Make a change that a gesture has prepared; ``merge`` and ``beside`` as for ``History.record``."""
        try:
            self.history.record(label, change, merge, beside)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def undo(self, back: Change | None = None, beside: Document | None = None) -> None:
        """Take back what was done last; ``back`` and ``beside`` as for ``History.undo``."""
        self._retrace(self.history.undo(back, beside))

    def redo(self, beside: Document | None = None) -> None:
        """Do again what was undone last; ``beside`` as for ``History.redo``."""
        self._retrace(self.history.redo(beside))

    def set_path(self, path: Path) -> None:
        """The document has been saved to a file, or under another name."""
        self.path = path
        self.title_changed.emit()

    def select(self, ids: Iterable[int]) -> None:
        """Select nodes, wires, frames and notes."""
        selection = frozenset(ids)
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def set_level(self, parent: int | None) -> None:
        """Show the inside of a block, or the top level, this very moment; for a person, ``visiting`` does."""
        if parent != self.level:
            self.level = parent
            self.level_changed.emit()
            self.select(())

    def _source_of(self, wire: int) -> End | None:
        found = self.document.wires.get(wire)
        end = None if found is None else origin(self.document, found.source, found.output)
        return end if end is None or self.document.nodes[end[0]].kind != BLOCK else (end[1], 0)  # the port inside

    def _hold(self, document: Document, path: Path | None, title: str, history: History | None = None) -> None:
        self.document = document
        self.path = path
        self.title = title
        self.history = history or History(document)
        self.selection = frozenset()
        self.level = None
        self.stacking.raised = dict.fromkeys(document.view.raised)

    def _show(self, computed: Computed, step: int | None) -> None:
        """Follow the document that is held now, at a step of what was computed of it."""
        self.runs.show(computed)
        self.stepping.show(step)
        self._unobserve = self.document.observe(self._notice)
        self.opened.emit()
        self.title_changed.emit()
        self.runs.again()

    def _leave(self) -> None:
        """Stop what goes on about the document, and do not follow it any more."""
        self.runs.leave()
        let_go([self.document, self.history, self.runs.evaluator, self.runs.run, self.runs.log])  # unless put aside
        self.worker.cancel()
        self.recall.forget()
        self.measuring.forget()
        self._unobserve()

    def _retrace(self, change: Change | None) -> None:
        if change is not None:
            self.retraced.emit(change)

    def _notice(self, change: Change) -> None:
        """Pass a change on; let go of what it took away."""
        if self.selection:
            self.select(self._kept(change))
        if self.level is not None and self.level not in self.document.nodes:
            self.set_level(None)
        self.changed.emit(change)
        self.title_changed.emit()
        self.runs.follow(change)

    def _kept(self, change: Change) -> frozenset[int]:
        """What is selected and was not taken away, and lies where it lay."""
        nodes, wires = self.document.nodes, self.document.wires
        removed, moved = self._gone.of(self.document, change)
        kept = self.selection - removed - moved
        if moved:
            kept -= {i for i in kept if i in wires and nodes[wires[i].source].parent != self.level}
        return kept if len(kept) < len(self.selection) else self.selection


def _gone_with(_document: Document, change: Change) -> tuple[frozenset[int], frozenset[int]]:
    """What a change takes away, and what it brings to another level, by id."""
    gone = change.removed(Node), change.removed(Wire), change.removed(Frame), change.removed(Note)
    lying: list[tuple[_Lying | None, _Lying | None]] = [*change.of(Node), *change.of(Frame), *change.of(Note)]
    moved = (a.id for b, a in lying if b is not None and a is not None and a.parent != b.parent)
    return frozenset(record.id for records in gone for record in records), frozenset(moved)
