"""What is selected alone, and going to something: it is selected, where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .session import Session


def one_selected(session: Session) -> int | None:
    """What is selected, if that is one thing."""
    return next(iter(session.selection)) if len(session.selection) == 1 else None


def go_to(session: Session, ident: int | None) -> None:
    """Select a node or a wire, and show the level that it lies on; nothing for one that is gone by now."""
    document = session.document
    wire = document.wires.get(ident or 0)
    node = document.nodes.get((ident or 0) if wire is None else wire.source)
    if ident is not None and node is not None:
        session.set_level(node.parent)
        session.select({ident})
