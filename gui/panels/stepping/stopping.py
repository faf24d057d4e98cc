"""Where playing stops by itself: at nodes that are marked, or that it was to walk to once."""

from __future__ import annotations

from core.language import tr

from ...session import Session


def meant(session: Session, node: int) -> frozenset[int]:
    """The node that stands for a node in the steps, or all that are in a block."""
    log, inside = session.runs.log, [node]
    for ident in inside:  # which grows by what lies in it
        inside += (child.id for child in session.document.children(ident))
    parts = ((ident, log.part(ident) if log is not None else None) for ident in inside)
    return frozenset(part.root if part else ident for ident, part in parts)


def stopped_by(session: Session, until: int | None, place: int) -> int | None:
    """The node at which playing stops in a stop; None if it goes on. until: the one that it was to walk to."""
    stops, document = session.stepping.stops, session.document
    wanted = [node for node in (until, *document.view.breakpoints) if node is not None and node in document.nodes]
    if stops is None:
        return None
    return next((node for node in wanted if stops.is_about(meant(session, node), place)), None)


def stop_told(session: Session, node: int) -> str:
    """What is said when playing has stopped at a node, with what the step does."""
    name, told = session.document.nodes[node].name, session.stepping.told
    if told is None or not told.sentence:
        return tr("Stopped at {name}.").format(name=name)
    return tr("Stopped at {name}: {sentence}").format(name=name, sentence=told.sentence)
