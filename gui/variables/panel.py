"""The panel that shows variables and results as nodes and operations as edges, in step with everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.document import Document, Snapshot
from core.engine.run import Run
from core.language import tr
from core.measures import Glance
from core.records import BLOCK
from core.variable_graph import Link, VariableGraph, Vertex, link_text, variable_graph, vertex_text

from ..canvas.chips import Chips
from ..canvas.drawing.chip import spoken
from ..look.labels import paragraph
from ..runner import Job, Runner, Task, Watch
from ..running.pace import LARGE
from ..running.while_seen import WhileSeen
from ..session import Session
from ..theme import Theme
from .drawing import Told, label_width, vertex_width
from .placing import Placed, placed
from .view import VariableView

MOST_SPOKEN = 3  # chosen vertices of which a screen reader tells
_WIDEST_NUMBER = " = -0.1234"


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """What a graph is found by. around: the nodes around which one that is too large is shown."""

    snapshot: Snapshot
    level: int | None
    around: tuple[int, ...]

    def graph(self) -> VariableGraph:
        """Find it."""
        return variable_graph(self.snapshot, self.level, self.around)

    def is_like(self, other: _Wanted) -> bool:
        """Whether another one asks for the same."""
        return (self.snapshot is other.snapshot) and (self.level, self.around) == (other.level, other.around)


class VariablesPanel(QWidget):
    """Follows the run, the step, the level and the selection; lays out in a worker of its own.

    placed: the graph as it is laid out, None until it is; told: what is said of it, of the latest run.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the graph as it stands; ``stop`` must be called before the end."""
        super().__init__()
        self._session = session
        self._placer = Runner(self)
        self.placed: Placed | None = None
        self._asked: _Wanted | VariableGraph | None = None  # what the worker is at
        self._found: tuple[_Wanted, VariableGraph] | None = None
        self.told = self._shown = self._nothing()  # of the latest run, and of the one that is on the screen
        self.view = VariableView(theme, self._tip)
        self.note = paragraph(muted=True)
        self.note.setContentsMargins(12, 2, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.note)
        self._seen = WhileSeen(session, self._refresh, self)
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.view.set_theme(theme)

    def stop(self) -> None:
        """End the worker's thread."""
        self._placer.close()

    def _connect(self) -> None:
        session = self._session
        self.view.chosen.connect(self._choose)
        self.view.entered.connect(self._enter)
        self.view.hovered.connect(self._point)
        session.pointing.pointed.connect(self._follow)
        runs, stepping = session.runs, session.stepping
        session.measuring.found.connect(self.view.update)
        for signal in (session.opened, session.level_changed):
            signal.connect(self._leave)
        for signal in (runs.ran, stepping.stepped, session.level_changed, session.selection_changed, session.opened):
            signal.connect(self._seen.ask)

    def _refresh(self) -> None:
        """Show the run as of the step."""
        session, run = self._session, self._session.runs.run
        if run is None or not run.snapshot.nodes:
            self._leave()
            self._tell(tr("Run the graph to see its variables and what leads from one to another."))
            return
        if run is not self.told.chips.run:
            # What is on the screen keeps to its run until the graph of this one is laid out.
            self.told = self._nothing()
        self.told.chips.show(run, session.stepping.state, session.runs.sweep)
        self.told.selection = session.selection
        target = () if run.target is None else (run.target,)
        self._find(run, _Wanted(run.snapshot, session.level, (*sorted(session.selection), *target)))

    def _find(self, run: Run, wanted: _Wanted) -> None:
        """Find the graph: at once where it is known or small, else in the worker."""
        if self._found is not None and self._found[0].is_like(wanted):
            self._show_graph(run, self._found[1])
        elif len(wanted.snapshot.nodes) < LARGE:
            self._found = wanted, wanted.graph()
            self._show_graph(run, self._found[1])
        elif not (isinstance(self._asked, _Wanted) and self._asked.is_like(wanted)):

            def job(_watch: Watch) -> VariableGraph:
                return wanted.graph()

            def found(graph: VariableGraph) -> None:
                self._found = wanted, graph

            self._ask(wanted, job, found)

    def _show_graph(self, run: Run, graph: VariableGraph) -> None:
        """Show a graph at once where it is laid out already, else once that is done."""
        if self.placed is not None and self.placed.graph == graph:
            self._show(self.placed)
        elif graph != self._asked:
            widths = [vertex_width(self.told.vertex(vertex)) for vertex in graph.vertices]
            labels = [_label_room(run, link, self._session.measuring.glance) for link in graph.links]

            def job(watch: Watch) -> Placed:
                return placed(graph, widths, labels, lambda: watch.tell(0.0))

            def found(placed: Placed) -> None:
                self.placed = placed

            self._ask(graph, job, found)

    def _ask(self, asked: _Wanted | VariableGraph, job: Job, found: Callable[[Any], None]) -> None:
        """Have the worker find something, and show what there is then."""
        self._asked = asked

        def done(result: Any) -> None:
            if asked is self._asked:
                self._asked = None
                found(result)
                self._seen.refresh()

        def failed(sentence: str) -> None:
            if asked is self._asked:
                self._asked = None
                self._tell(sentence)

        self._placer.submit(Task.of(job, done, failed, given_up=lambda: failed("")))

    def _show(self, found: Placed) -> None:
        self.placed, self._shown = found, self.told
        self.view.show_placed(found, self.told)
        chosen = [vertex for vertex in found.graph.vertices if vertex.node in self.told.selection]
        self.view.setAccessibleDescription("\n".join(map(self._tip, chosen[:MOST_SPOKEN])))
        graph = found.graph
        if not graph.is_part:
            self._tell("" if graph.vertices else tr("There is nothing at this level."))
            return
        told = tr(
            "{total:,} variables and results are too many to be read at once. These are the {count} around what is "
            "selected; select another to go on from there."
        )
        self._tell(told.format(total=graph.total, count=len(graph.vertices)))

    def _leave(self) -> None:
        """Show nothing: another graph, or another level, is to come."""
        self._placer.cancel()
        self.placed = self._asked = self._found = None
        self.told = self._shown = self._nothing()
        self.view.show_placed(None, self.told)
        self._tell(tr("Laying out …"))

    def _nothing(self) -> Told:
        return Told(Chips(self._session.measuring.glance))

    def _tell(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _choose(self, thing: Vertex | Link | None, more: bool) -> None:
        """Select the node, or the wires, that were clicked, everywhere; with Shift too what is selected already."""
        ids = set() if thing is None else {thing.node} if isinstance(thing, Vertex) else set(thing.wires)
        document = self._session.document
        ids &= document.nodes.keys() | document.wires.keys()  # it may have gone since it was drawn
        self._session.select(ids ^ self._session.selection if more else ids)

    def _point(self, thing: Vertex | Link | None) -> None:
        """Point at the wire of a link, or one that takes the value of a vertex on, of which terms of formulas tell."""
        document = self._session.document
        wires = thing.wires if isinstance(thing, Link) else () if thing is None else _leaving(document, thing)
        self._session.pointing.point(next((wire for wire in wires if wire in document.wires), None), self)

    def _follow(self, by: object) -> None:
        """Light the link whose wire is pointed at elsewhere, on the canvas or at a term of a formula."""
        wire = self._session.pointing.wire
        if by is not self:
            self.view.light(lambda graph: next((link for link in graph.links if wire in link.wires), None))

    def _enter(self, node: int) -> None:
        record = self._session.document.nodes.get(node)
        if record is not None and record.kind == BLOCK:
            self._session.visiting.go(node)

    def _tip(self, thing: Vertex | Link) -> str:
        """What is told of a vertex or link in full."""
        chips, run = self._shown.chips, self._shown.chips.run
        if run is None:
            return ""
        if isinstance(thing, Vertex):
            lines = [vertex_text(run, thing), tr("value: {text}").format(text=spoken(chips.value(*thing)))]
            below = {"gradient": tr("gradient: {text}"), "tangent": tr("tangent: {text}")}
            told = [below[chips.below].format(text=spoken(chips.gradient(*thing)))] if chips.below else []
            return "\n".join([*lines, *told])
        none = self._shown.none_passes(thing)
        back = [spoken(chips.contribution(run.snapshot.wires[wire])) for wire in thing.wires]
        flows = (
            tr("no gradient: {none}").format(none=none)
            if none
            else tr("flows back: {back}").format(back=" + ".join(back))
        )
        return "\n".join([self._shown.link(thing), *([flows] if chips.backward else [])])


def _leaving(document: Document, vertex: Vertex) -> Iterator[int]:
    """The wires that take the value of a vertex on."""
    return (wire.id for wire in document.outgoing(vertex.node).values() if wire.output == vertex.output)


def _label_room(run: Run, link: Link, glance: Glance) -> float:
    """How wide a label may come to be, so that its number can change and nothing moves."""
    bare = link_text(run, link, numbers=False).text
    return max(label_width(link_text(run, link, glance).text), label_width(f"{bare}{_WIDEST_NUMBER}"))
