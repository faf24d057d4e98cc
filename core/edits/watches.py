"""Watches: wires whose value and gradient are followed in a list, remembered with the document."""

from __future__ import annotations

from collections.abc import Iterable

from ..change import Change
from ..document import Document
from ..errors import EditError
from ..language import tr


def toggle_watches(document: Document, wires: Iterable[int]) -> Change:
    """Watch

    Pin wires; those that all are pinned are let go of. What is left of wires that are gone goes with them.
    """
    chosen = dict.fromkeys(wires)
    if any(wire not in document.wires for wire in chosen):
        raise EditError(tr("Only wires can be watched. Select one first."))
    kept = dict.fromkeys(wire for wire in document.view.watches if wire in document.wires)
    left = [wire for wire in kept if wire not in chosen] if chosen.keys() <= kept.keys() else kept | chosen
    return Change.update(document.view, watches=tuple(left))
