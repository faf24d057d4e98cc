"""What a document, or what is selected of it, is made of; thousands of things are counted by the worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from operator import attrgetter
from typing import TypeVar

from PySide6.QtCore import QObject

from core.document import Snapshot
from core.records import BLOCK, DOT, INPUT, OUTPUT, VARIABLE, Node, Role

from ...runner import Job, Runner, Task
from ...running.pace import LARGE
from ...session import Session

Counted = TypeVar("Counted")
_BETWEEN = frozenset({BLOCK, INPUT, OUTPUT, DOT})  # not counted: what holds others, or passes on what they give


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is selected. nodes: one of each kind and role, and how many there are; variables: by id."""

    nodes: list[tuple[Node, int]]
    wires: int
    frames: int
    notes: int
    variables: list[int]


@dataclass(frozen=True, slots=True)
class Contents:
    """How many nodes and wires a document has, and how many of the nodes are variables, by role."""

    nodes: int
    wires: int
    variables: Counter[Role]


class Counting(QObject):
    """Counts what a session's document is made of."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """``stop`` must be called before the end."""
        super().__init__(parent)
        self._session = session
        self._worker = Runner(self)

    def count(self, size: int, find: Callable[[Snapshot], Counted], show: Callable[[Counted], None]) -> None:
        """Show what is found of the document as it is now, at once if it is about few things."""
        snapshot = self._session.document.snapshot
        if size < LARGE:
            show(find(snapshot()))
        else:
            self._worker.submit(Task(lambda: _job(find, snapshot()), show, _ignore, given_up=lambda: None))

    def forget(self) -> None:
        """Show nothing of what is being counted."""
        self._worker.cancel()

    def stop(self) -> None:
        """End the worker's thread."""
        self._worker.close()


def chosen_of(ids: Collection[int], snapshot: Snapshot) -> Chosen:
    """Count what has some ids."""
    nodes = [node for ident in sorted(ids) if (node := snapshot.nodes.get(ident)) is not None]
    looks = list(map(attrgetter("kind", "role"), nodes))
    kinds = [(nodes[looks.index(look)], number) for look, number in Counter(looks).items()]
    wires, frames, notes = (
        sum(map(table.__contains__, ids)) for table in (snapshot.wires, snapshot.frames, snapshot.notes)
    )
    return Chosen(kinds, wires, frames, notes, [node.id for node in nodes if node.kind == VARIABLE])


def contents_of(snapshot: Snapshot) -> Contents:
    """Count what is in a document."""
    known = snapshot.nodes
    between = {node.id for node in known.values() if node.kind in _BETWEEN}
    wires = len(snapshot.wires)
    if between:
        wires -= sum(wire.target in between for wire in snapshot.wires.values())
    variables = Counter(node.role for node in known.values() if node.kind == VARIABLE)
    return Contents(len(known) - len(between), wires, variables)


def _job(find: Callable[[Snapshot], Counted], snapshot: Snapshot) -> Job:
    return lambda _watch: find(snapshot)


def _ignore(_sentence: str) -> None:
    """There is nothing that could be refused."""
