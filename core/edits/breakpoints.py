"""Breakpoints: nodes at which playing the steps stops, remembered with the document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..change import Change
from ..document import Document
from ..records import View
from .lookup import the_node


def toggle_breakpoints(document: Document, nodes: Iterable[int]) -> Change:
    """Set breakpoint

    At nodes; taken away if all of them have one.
    """
    chosen = {the_node(document, node).id for node in nodes}
    kept = frozenset(document.view.breakpoints)
    return Change.update(document.view, breakpoints=tuple(sorted(kept - chosen if chosen <= kept else kept | chosen)))


def without_breakpoints(view: View, gone: Iterable[int]) -> View:
    """A view that marks no nodes that are gone."""
    lost = frozenset(gone)
    return replace(view, breakpoints=tuple(node for node in view.breakpoints if node not in lost))
