"""The document: a map of frozen records with one door, ``apply``, through which every change goes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from .change import Change, Key, key
from .errors import EditError
from .records import Frame, Node, Note, Place, Record, View, Wire
from .validity import problems

Observer = Callable[[Change], None]


class Document:
    """Nodes, their places, wires, frames and notes by id, and the view.

    The maps are for reading; only ``apply`` writes them. Ids are positive integers, shared by all tables but places
    (a place has its node's id), and are never used again once given.
    """

    def __init__(self) -> None:
        """An empty document."""
        self._tables: dict[type, dict[int, Any]] = {t: {} for t in (Node, Place, Wire, Frame, Note)}
        self._tables[View] = {0: View()}
        self._incoming: dict[int, dict[int, Wire]] = {}
        self._outgoing: dict[int, dict[int, Wire]] = {}
        self._children: dict[int | None, dict[int, Node]] = {}
        self._names: dict[tuple[int | None, str], int] = {}
        self._observers: list[Observer] = []
        self._last_id = 0

    @property
    def nodes(self) -> Mapping[int, Node]:
        """Every node of every level, by id."""
        return self._tables[Node]

    @property
    def places(self) -> Mapping[int, Place]:
        """Where each node lies, by the node's id."""
        return self._tables[Place]

    @property
    def wires(self) -> Mapping[int, Wire]:
        """Every wire, by id."""
        return self._tables[Wire]

    @property
    def frames(self) -> Mapping[int, Frame]:
        """Every frame, by id."""
        return self._tables[Frame]

    @property
    def notes(self) -> Mapping[int, Note]:
        """Every note, by id."""
        return self._tables[Note]

    @property
    def view(self) -> View:
        """The target, the camera and the dtype."""
        view: View = self._tables[View][0]
        return view

    def incoming(self, node: int) -> Mapping[int, Wire]:
        """The wires that feed a node, by input port."""
        return self._incoming.get(node, {})

    def outgoing(self, node: int) -> Mapping[int, Wire]:
        """The wires that a node feeds, by wire id, in the order they were made."""
        return self._outgoing.get(node, {})

    def children(self, parent: int | None) -> Iterable[Node]:
        """The nodes that lie directly in a block, or at the top level for None."""
        return self._children.get(parent, {}).values()

    def port_nodes(self, block: int, kind: str) -> list[Node]:
        """The ``input`` or ``output`` nodes inside a block, in port order (attribute ``index``, then id)."""
        ports = [node for node in self.children(block) if node.kind == kind]
        return sorted(ports, key=lambda node: (node.attributes.get("index", 0), node.id))

    def find(self, name: str, parent: int | None = None) -> Node | None:
        """The node of that name in a block (top level for None)."""
        node = self._names.get((parent, name))
        return None if node is None else self.nodes[node]

    def fresh_ids(self) -> Iterator[int]:
        """Ids that were never used, as many as are drawn; they count as used once a change with them is applied."""
        following = self._last_id
        while True:
            following += 1
            yield following

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer`` with each change after it was applied; the answer is a function that ends this."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def apply(self, change: Change) -> None:
        """Make a change, all of it or nothing.

        EditError, with nothing changed, if the document would not be valid after it.
        """
        self._check_before(change)
        self._write(change)
        problem = next(problems(self, change), None)
        if problem is not None:
            self._write(change.inverse())
            raise EditError(problem)
        self._last_id = max([self._last_id, *(after.id for _, after in change.pairs if after is not None)])
        for observer in tuple(self._observers):
            observer(change)

    def __eq__(self, other: object) -> bool:
        """Equal if all records are; ids that were used and given up do not count."""
        return self._tables == other._tables if isinstance(other, Document) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a document changes

    def _check_before(self, change: Change) -> None:
        for before, after in change.pairs:
            table, ident = _slot(before, after)
            if self._tables[table].get(ident) != before:
                raise EditError(f"{table.__name__} {ident} is not what this edit expects: it was changed meanwhile.")

    def _write(self, change: Change) -> None:
        """Put the records in place; on a clash of names or ports put everything back and raise EditError."""
        for before, _ in change.pairs:
            if before is not None:
                self._unindex(before)
        for done, (before, after) in enumerate(change.pairs):
            if after is None:
                assert before is not None
                del self._tables[type(before)][before.id]
                continue
            clash = self._clash(after)
            if clash:
                self._take_back(change, done)
                raise EditError(clash)
            self._index(after)

    def _take_back(self, change: Change, done: int) -> None:
        for before, after in change.pairs[:done]:
            if after is not None:
                self._unindex(after)
                if before is None:
                    del self._tables[type(after)][after.id]
        for before, _ in change.pairs:
            if before is not None:
                self._index(before)

    def _clash(self, record: Record) -> str | None:
        if isinstance(record, Wire):
            taken = self._incoming.get(record.target, {}).get(record.input)
            if taken is not None:
                name = self.nodes[record.target].name if record.target in self.nodes else str(record.target)
                return f"That input of {name!r} already has a wire. Remove the wire first."
        if isinstance(record, Node) and (record.parent, record.name) in self._names:
            return f"Another node is already called {record.name!r}. Choose a different name."
        return None

    def _index(self, record: Record) -> None:
        self._tables[type(record)][record.id] = record
        if isinstance(record, Wire):
            self._incoming.setdefault(record.target, {})[record.input] = record
            self._outgoing.setdefault(record.source, {})[record.id] = record
        elif isinstance(record, Node):
            self._children.setdefault(record.parent, {})[record.id] = record
            self._names[record.parent, record.name] = record.id

    def _unindex(self, record: Record) -> None:
        if isinstance(record, Wire):
            _drop(self._incoming, record.target, record.input)
            _drop(self._outgoing, record.source, record.id)
        elif isinstance(record, Node):
            _drop(self._children, record.parent, record.id)
            del self._names[record.parent, record.name]


def _slot(before: Record | None, after: Record | None) -> Key:
    record = before if before is not None else after
    assert record is not None
    return key(record)


def _drop(index: dict[Any, dict[int, Any]], outer: int | None, inner: int) -> None:
    del index[outer][inner]
    if not index[outer]:
        del index[outer]
