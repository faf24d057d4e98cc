"""Muting operations, and locking nodes where they lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..change import Change
from ..document import Document
from ..errors import EditError
from ..language import tr
from ..ops import operations
from .lookup import the_node


def mute(document: Document, ids: Iterable[int]) -> Change:
    """Mute

    Operations pass their first wired input on as it is, as if they were not there. EditError if none is chosen.
    """
    return _set_muted(document, ids, muted=True)


def unmute(document: Document, ids: Iterable[int]) -> Change:
    """Unmute

    Operations compute again.
    """
    return _set_muted(document, ids, muted=False)


def lock(document: Document, ids: Iterable[int]) -> Change:
    """Lock

    Nodes stay where they are, whatever is moved or laid out.
    """
    return _set_locked(document, ids, locked=True)


def unlock(document: Document, ids: Iterable[int]) -> Change:
    """Unlock

    Nodes can be moved again.
    """
    return _set_locked(document, ids, locked=False)


def _set_muted(document: Document, ids: Iterable[int], *, muted: bool) -> Change:
    nodes = [document.nodes[ident] for ident in dict.fromkeys(ids) if ident in document.nodes]
    chosen = [node for node in nodes if node.kind in operations()]
    if not chosen:
        raise EditError(tr("Only operations can be muted. Select one; of a block, open it and mute what is inside."))
    return Change(tuple((node, replace(node, muted=muted)) for node in chosen if node.muted != muted))


def _set_locked(document: Document, ids: Iterable[int], *, locked: bool) -> Change:
    chosen = [ident for ident in dict.fromkeys(ids) if ident not in document.wires]
    boxes = document.frames.keys() | document.notes.keys()
    nodes = [the_node(document, ident).id for ident in chosen if ident not in boxes]
    if not nodes:
        raise EditError(tr("Select at least one node to lock or unlock."))
    places = [document.places[node] for node in nodes]
    return Change(tuple((place, replace(place, locked=locked)) for place in places if place.locked != locked))
