"""What moves in forward mode: variables of the document, each with a direction."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from core.document import Document
from core.errors import EditError
from core.language import tr
from core.numbers import shape_text
from core.records import VARIABLE, Node, Value

if TYPE_CHECKING:
    from ..session import Session


class Directions:
    """The variables that move; as long as there are any, the session is in forward mode."""

    def __init__(self) -> None:
        """Nothing moves."""
        self._of: dict[int, Value] = {}

    def __bool__(self) -> bool:
        """Whether anything moves."""
        return bool(self._of)

    def clear(self) -> None:
        """Leave forward mode."""
        self._of.clear()

    def moved(self) -> list[int]:
        """The variables that move, in order."""
        return sorted(self._of)

    def of(self, document: Document, node: int) -> Value:
        """The direction of a variable; zeros if it does not move."""
        return self._of[node] if node in self._of else _ones(document.nodes[node]) * 0.0

    def start(self, document: Document, nodes: Iterable[int]) -> None:
        """Move some variables, and nothing else, each by one in all elements. EditError if none of them can move."""
        chosen = _movable(document, nodes)
        if not chosen:
            raise EditError(tr("Select the variables that are to move first; constants do not."))
        self._of = {node: _ones(document.nodes[node]) for node in chosen}

    def set(self, document: Document, node: int, direction: Value) -> None:
        """Give a variable a direction. EditError if it has another shape than the variable."""
        wanted, given = np.shape(_ones(document.nodes[node])), np.shape(direction)
        if wanted != given:
            name = document.nodes[node].name
            raise EditError(
                tr("The direction of {name!r} has the shape of its value, {shape_text}.").format(
                    name=name, shape_text=shape_text(wanted)
                )
            )
        self._of[node] = direction

    def fitting(self, document: Document) -> dict[int, Value]:
        """The directions as they fit the document now: ones where the shape is another, none of what is gone."""
        for node, direction in list(self._of.items()):
            record = document.nodes.get(node)
            if record is None or not can_move(record):
                del self._of[node]
            elif np.shape(direction) != np.shape(_ones(record)):
                self._of[node] = _ones(record)
        return dict(self._of)


def toggle(session: Session) -> None:
    """Move what is selected; leave forward mode where that moves already, or nothing is selected that could."""
    chosen = _movable(session.document, session.selection)
    if session.runs.directions and chosen in ([], session.runs.directions.moved()):
        session.runs.leave_forward_mode()
    else:
        session.runs.push(chosen)


def can_move(record: Node | None) -> bool:
    """Whether a node is a variable of floats that is no constant."""
    if record is None or record.kind != VARIABLE or record.role == "constant":
        return False
    return np.asarray(record.value).dtype.kind == "f"


def any_can_move(document: Document, nodes: Iterable[int]) -> bool:
    """Whether any of some things can."""
    records = map(document.nodes.get, nodes)
    return any(can_move(node) for node in records if node is not None and node.kind == VARIABLE)


def _ones(record: Node) -> Value:
    shape = np.shape(0.0 if record.value is None else record.value)
    return np.ones(shape) if shape else 1.0


def _movable(document: Document, nodes: Iterable[int]) -> list[int]:
    """Those of some things that can move, in order."""
    records = document.nodes
    return sorted(node for node in nodes if can_move(records.get(node)))
