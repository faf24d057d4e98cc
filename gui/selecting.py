"""What is selected alone, and going to something: it is selected, where it lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.document import Document
from core.records import Node

if TYPE_CHECKING:
    from .session import Session


def one_selected(session: Session) -> int | None:
    """What is selected, if that is one thing."""
    return next(iter(session.selection)) if len(session.selection) == 1 else None


def is_selected(session: Session, table: Mapping[int, object]) -> bool:
    """Whether anything in a table of the document is selected."""
    return not table.keys().isdisjoint(session.selection)


def go_to(session: Session, ident: int | None, then: Callable[[], object] = lambda: None) -> None:
    """Select a node or a wire, and show the level that it lies on; nothing for one that is gone by now.

    then: called once that is shown.
    """
    node = _node_at(session.document, ident)
    if ident is None or node is None:
        return

    def select() -> None:
        if _node_at(session.document, ident) is not None:
            session.select({ident})
            then()

    session.visiting.go(node.parent, select)


def _node_at(document: Document, ident: int | None) -> Node | None:
    """A node, or the one that a wire comes from."""
    wire = document.wires.get(ident or 0)
    return document.nodes.get((ident or 0) if wire is None else wire.source)
