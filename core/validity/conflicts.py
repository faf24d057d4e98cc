"""What could not even be written into a document: records that are not as expected, names and inputs that are taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..change import Change, ids_of
from ..index import Index
from ..language import tr
from ..records import Node, Wire

Tables = Mapping[type, Mapping[int, Any]]


def conflict(tables: Tables, index: Index, change: Change) -> str | None:
    """Why a change does not fit the records that a document has by type and id, in a sentence; None if it does."""
    outdated = _outdated(tables, change)
    if outdated is not None:
        return outdated
    clash = index.clash(change)
    return None if clash is None else _told(tables, clash)


def _outdated(tables: Tables, change: Change) -> str | None:
    """A record that is another than the change expects, or that it is about twice."""
    for table, pairs in change.tables.items():
        ids = ids_of(pairs)
        twice = len(set(ids)) < len(ids)
        for ident, (before, _), kept in zip(ids, pairs, map(tables[table].get, ids), strict=True):
            if (kept is not before and kept != before) or (twice and ids.count(ident) > 1):
                return tr("{name} {ident} is not what this edit expects: it was changed meanwhile.").format(
                    name=table.__name__, ident=ident
                )
    return None


def _told(tables: Tables, clash: Node | Wire) -> str:
    """That a name, or an input port, would belong to two."""
    if isinstance(clash, Node):
        return tr("Another node is already called {clash!r}. Choose a different name.").format(clash=clash.name)
    node = tables[Node].get(clash.target)
    name = repr(node.name) if node else tr("node {target}").format(target=clash.target)
    return tr("An input of {name} already has a wire (port {input}). Remove that wire first.").format(
        name=name, input=clash.input
    )
