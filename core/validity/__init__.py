"""What makes a document valid: checked for the records that a change touched, each trouble told in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from ..records import Wire
from .canvas import MOST_BOOKMARKS, boxes, places, views
from .conflicts import conflict
from .cycles import cycles
from .nodes import LONGEST_NAME, ids, nodes, wires

if TYPE_CHECKING:
    from ..change import Change
    from ..document import Document

__all__ = ["LONGEST_NAME", "MOST_BOOKMARKS", "conflict", "problems"]

_CHECKS = (nodes, wires, places, boxes, views, ids)


def problems(document: Document, change: Change) -> Iterator[str]:
    """What is wrong with a document just after a change was written into it, a sentence each.

    Cycles are looked for only if nothing else is wrong.
    """
    sound = True
    for problem in chain.from_iterable(check(document, change) for check in _CHECKS):
        sound = False
        yield problem
    if sound:
        yield from cycles(document, change.after(Wire))
