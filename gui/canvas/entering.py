"""Going into a block: of one that holds thousands of nodes, the worker reads the rows before it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.document import Document, Snapshot
from core.language import tr

from ..garbage import let_go
from ..runner import Job, Task
from ..running.pace import LARGE
from .geometry import Geometry

if TYPE_CHECKING:
    from .view import GraphView


def go_into(view: GraphView, block: int) -> None:
    """Show the inside of a block, at once or as soon as its rows are read."""
    session, level = view.session, view.session.level
    if len(session.document.children(block)) < LARGE or view.following.has(block):
        session.set_level(block)
        return

    def start() -> Job:
        seen, look, raised = session.document.snapshot(), view.picture.geometry.look, tuple(session.stacking.raised)
        return lambda _watch: (seen, Geometry(Document.of(seen), block, look, raised))

    def show(read: tuple[Snapshot, Geometry]) -> None:
        seen, rows = read
        let_go(rows.document.pieces())
        rows.document = session.document
        if session.document.stands_as(seen):
            view.following.foresee(rows)
        if session.level == level and block in session.document.nodes:
            session.set_level(block)

    title = tr("Opening {name}").format(name=session.document.nodes[block].name)
    session.arranger.submit(Task(start, show, session.refused.emit, title=title, kept=True))
