"""What must hold of a window at any time that nothing is in the hand and nothing runs, and of the commands."""

import gc
from itertools import combinations

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.document import Document
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.errors import ComputeError
from core.history import History
from gui.actions import COMMANDS
from gui.canvas.drawing.picture import Picture
from gui.canvas.geometry import Geometry
from tests.core.naive import defects, exact
from tests.gui.canvas.test_geometry import content


def broken(window) -> list[str]:
    """All that does not hold; empty if the window is in order."""
    QCoreApplication.sendPostedEvents()  # the title follows the history a moment later
    canvases = (defect for each in window.views.canvases for defect in canvas(window, each))
    return [*defects(window.session.document), *canvases, *panels(window), *session(window.session)]


def canvas(window, shown):
    picture, document = shown.picture, window.session.document
    fresh = Geometry(document, window.session.level, picture.geometry.look, window.session.stacking.raised)
    if content(picture.geometry) != content(fresh):
        yield "the canvas is not as the document"
    if stacked(picture.geometry) != stacked(fresh):
        yield "nodes do not lie above each other as they were lifted"
    if picture.lifted or picture.hidden or picture.hidden_boxes:
        yield f"left in the hand: nodes {picture.lifted}, wires {picture.hidden}, boxes {picture.hidden_boxes}"
    if picture.chosen != window.session.selection:
        yield "the canvas shows another selection"
    if not np.isfinite(shown.camera.scale):
        yield "the camera is nowhere"


def panels(window):
    outline, document = window.panels.outline.model, window.session.document
    rows = {node for nodes in outline.rows.levels.values() for node in nodes}
    listed = {*document.nodes, *document.frames, *document.notes}
    if rows != listed:
        yield f"the outline misses {listed - rows} and has {rows - listed}"
    if window.isWindowModified() == window.session.history.is_saved:
        yield "the title and the history do not agree on what is saved"
    for name in ("undo", "redo"):
        if window.menus.actions[name].isEnabled() != bool(getattr(window.session.history, f"{name}_label")):
            yield f"{name} is offered wrongly"


def session(session):
    document = session.document
    known = document.nodes.keys() | document.wires.keys() | document.frames.keys() | document.notes.keys()
    if not session.selection <= known:
        yield f"selected but gone: {session.selection - known}"
    if session.level is not None and session.level not in document.nodes:
        yield "the level is gone"
    if session.stepping.step is not None and not (session.runs.log and session.stepping.step < len(session.runs.log)):
        yield f"step {session.stepping.step} is of nothing"
    if session.runs.live and session.runs.run is None:
        yield "nothing was run"
    if session.runs.run is not None:
        yield from run(session, session.runs.run)


def run(session, shown: Run):
    if session.runs.evaluator.stale:
        yield "the run is stale"
    fresh = Evaluator(session.document)
    try:
        anew = fresh.backward() if shown.backward_done else fresh.forward()
    except ComputeError as error:
        yield f"a fresh run is refused: {error}"
        return
    finally:
        fresh.stop()
    for node in session.document.nodes:
        if shown.problem(node) != anew.problem(node):
            yield f"{node}: {shown.problem(node)!r} is told, {anew.problem(node)!r} holds"
        for has, get in (("has_value", "value"), ("has_gradient", "gradient")):
            there, here = getattr(anew, has)(node), getattr(shown, has)(node)
            if there != here or (
                there and not np.array_equal(getattr(anew, get)(node), getattr(shown, get)(node), True)
            ):
                yield f"{get} of {node} is another one"


def rewound(session):
    """Go back to the start and forward again: both ends are as they were."""
    history, end = session.history, exact(session.document)
    count = 0
    while history.undo() is not None:
        count += 1
    start = exact(session.document)
    for _ in range(count):
        history.redo()
    if exact(session.document) != end:
        yield "redoing everything does not lead back"
    while history.undo() is not None:
        count -= 1
    if exact(session.document) != start or count:
        yield "undoing everything again leads elsewhere"
    while history.redo() is not None:
        pass


def kept(window):
    """What is there of graphs that are open no more: a worker may have one a moment longer."""
    gc.collect()
    pages, every = len(window.documents.pages), gc.get_objects()
    for kind, open_ in ((Document, pages), (History, pages), (Evaluator, pages), (Picture, len(window.views.canvases))):
        there = sum(type(one) is kind for one in every)
        if there > open_:
            yield f"{there} of {kind.__name__} are kept where {open_} are open"


def conflicts(commands=COMMANDS):
    """Two commands and a key that asks for both; there should be none."""
    for one, other in combinations(commands, 2):
        yield from ((one.name, other.name, key) for key in set(one.keys.split()) & set(other.keys.split()))


def stacked(geometry):
    """The nodes from the lowest to the highest."""
    alive = np.flatnonzero(geometry.nodes.alive)
    return geometry.nodes.ids[alive[np.argsort(geometry.nodes.order[alive])]].tolist()
