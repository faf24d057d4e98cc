"""The pass that is shown, forward and backward, as a graph of its own in another tab."""

from __future__ import annotations

from functools import partial

from core.document import Document
from core.engine.run import Run
from core.gradient_graph import gradient_graph
from core.language import counted, tr
from core.progress import part

from ..canvas.measure import measure_all
from ..filing.pages import Pages
from ..runner import Task, Watch
from ..session import Session

_MADE = 0.9  # of the work, when its nodes are still to be measured


def open_gradient_graph(session: Session, pages: Pages) -> None:
    """Have it made by a worker, and show it; the graph that it is of stays open beside it."""
    run = session.runs.run
    if run is None or not run.backward_done or run.target is None:
        return
    title = tr("Gradient of {name}").format(name=run.snapshot.nodes[run.target].name)

    def made(document: Document) -> None:
        pages.open(document, title=title, beside=True)
        nodes = counted(len(document.nodes), "{count:,} node", "{count:,} nodes")
        told = tr("{title}: {nodes}. Make any of them the target to differentiate it again.")
        session.noted.emit(told.format(title=title, nodes=nodes))

    session.worker.submit(Task.of(partial(_gradient_graph, run), made, session.refused.emit, title=title))


def _gradient_graph(run: Run, watch: Watch) -> Document:
    document = gradient_graph(run, lambda: watch.tell(0.0))
    measure_all(document, part(watch.tell, _MADE, 1))
    return document
