"""The document: a map of frozen records with one door, ``apply``, through which every change goes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from inspect import ismethod
from itertools import islice
from typing import Any
from weakref import WeakMethod

from .amended import Copies
from .change import Change
from .errors import EditError
from .index import Index, Order
from .lineage import Lineage
from .records import Frame, Node, Note, Place, View, Wire
from .validity import conflict, problems

Observer = Callable[[Change], None]
MOST_PROBLEMS = 50


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The records of a document as they stood once: taken in one thread, to be read in another.

    dots: once they are taken out (``straightened``), the node and output that each reroute dot passes on. last_id: the
    highest id that was ever given. of: the identity of the document. version: how many changes it had seen.
    """

    nodes: Mapping[int, Node]
    places: Mapping[int, Place]
    wires: Mapping[int, Wire]
    frames: Mapping[int, Frame]
    notes: Mapping[int, Note]
    view: View
    dots: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    last_id: int = 0
    of: object = field(default=None, compare=False, repr=False)
    version: int = field(default=0, compare=False)


class Document:
    """Nodes, their places, wires, frames and notes by id, and the view.

    The maps are for reading, in the order of their keys; only ``apply`` writes them. Ids are positive integers, shared
    by all tables but places (a place has its node's id), and are never used again once given. lineage: which
    changes led to what it is.
    """

    def __init__(self) -> None:
        """An empty document."""
        self.lineage = Lineage()
        self._tables: dict[type, dict[int, Any]] = {t: {} for t in (Node, Place, Wire, Frame, Note)}
        self._tables[View] = {0: View()}
        self._copies = {table: Copies(records) for table, records in self._tables.items()}
        self._order = Order()
        self._index = Index(self._order)
        self._observers: dict[object, Callable[[], Observer | None]] = {}
        self._last_id = 0

    @classmethod
    def of(cls, snapshot: Snapshot) -> Document:
        """A document of its own as another one stood once: what is tried with it changes no other."""
        nodes, places, wires = snapshot.nodes.values(), snapshot.places.values(), snapshot.wires.values()
        frames, notes = snapshot.frames.values(), snapshot.notes.values()
        document = cls()
        document.lineage = Lineage(begun=(snapshot.of, snapshot.version))
        document._write(Change.add(*nodes, *places, *wires, *frames, *notes, snapshot.view))
        document._last_id = snapshot.last_id
        return document

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
        """What is remembered besides the graph: the target and its seed, the camera, the dtype, and what is marked."""
        view: View = self._tables[View][0]
        return view

    def incoming(self, node: int) -> Mapping[int, Wire]:
        """The wires that feed a node, by input port."""
        return self._index.incoming.get(node, {})

    def outgoing(self, node: int) -> Mapping[int, Wire]:
        """The wires that a node feeds, by wire id: in the order they were made."""
        return self._index.outgoing.get(node, {})

    def children(self, parent: int | None) -> Collection[Node]:
        """The nodes that lie directly in a block, or at the top level for None."""
        return self._index.children.get(parent, {}).values()

    def port_nodes(self, block: int, kind: str) -> list[Node]:
        """The ``input`` or ``output`` nodes inside a block, in port order (attribute ``index``, then id)."""
        ports = self._index.ports.get((block, kind), {}).values()
        return sorted(ports, key=lambda node: (node.attributes.get("index", 0), node.id))

    @property
    def dots(self) -> Mapping[int, Node]:
        """Every reroute dot of every level, by id."""
        return self._index.dots

    def find(self, name: str, parent: int | None = None) -> Node | None:
        """The node of that name in a block (top level for None)."""
        node = self._index.names.get((parent, name))
        return None if node is None else self.nodes[node]

    def fresh_ids(self) -> Iterator[int]:
        """Ids that were never used, as many as are drawn; they count as used once a change with them is applied."""
        following = self._last_id
        while True:
            following += 1
            yield following

    def snapshot(self) -> Snapshot:
        """The records as they stand; they are frozen, so that copies of the maps are enough."""
        nodes, places, wires, frames, notes = (self._copies[t].taken() for t in (Node, Place, Wire, Frame, Note))
        return Snapshot(nodes, places, wires, frames, notes, self.view, {}, self._last_id, *self.lineage.state)

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer`` with each change after it was applied; the answer is a function that ends this.

        It ends of itself with the object whose method the observer is: that is not kept for it, so that nothing goes
        round in circles and all of a large document is freed as soon as nobody has it any more.
        """
        key, observers = object(), self._observers
        observers[key] = WeakMethod(observer) if ismethod(observer) else lambda: observer

        def stop() -> None:
            observers.pop(key, None)

        return stop

    def stands_as(self, snapshot: Snapshot) -> bool:
        """Whether nothing has changed since a snapshot of this document was taken."""
        return (snapshot.of, snapshot.version) == self.lineage.state

    def apply(self, change: Change, beside: Document | None = None) -> None:
        """Make a change, all of it or nothing.

        beside: a document made ``of`` a snapshot of this one, to which the change and nothing else was applied since,
        in any thread. If this one still is as it was then, the two exchange what they hold, in no time.
        EditError, with nothing changed, if the document would not be valid after it.
        """
        if beside is not None and self.lineage.leads_to(beside.lineage, change):
            self._exchange(beside)
            self.lineage.go_on(change)
        elif self.lineage.returns_by(change):
            self._write(change)  # it is as it was before, and that was valid
            self.lineage.go_back()
        else:
            trouble = conflict(self._tables, self._index, change)
            if trouble is not None:
                raise EditError(trouble)
            self._write(change)
            self._examine(change)
            self.lineage.go_on(change)
        self._last_id = max(self._last_id, *(next(reversed(records), 0) for records in self._tables.values()))
        for key, known in tuple(self._observers.items()):
            observer = known()
            if observer is None:
                del self._observers[key]
            else:
                observer(change)

    def __eq__(self, other: object) -> bool:
        """Equal if all records are; ids that were used and given up do not count."""
        return self._tables == other._tables if isinstance(other, Document) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a document changes

    def _exchange(self, other: Document) -> None:
        self._tables, other._tables = other._tables, self._tables
        self._copies, other._copies = other._copies, self._copies
        self._order, other._order = other._order, self._order
        self._index, other._index = other._index, self._index
        other.lineage.end()  # it is not what it was

    def _examine(self, change: Change) -> None:
        """Take a change that was written back if the document is not valid with it, and say why."""
        found = tuple(islice(problems(self, change), MOST_PROBLEMS))
        if found:
            self._write(change.inverse())
            raise EditError(found[0], found)

    def _write(self, change: Change) -> None:
        for table, pairs in change.tables.items():
            records = self._tables[table]
            self._copies[table].note(pairs)
            for before, after in pairs:
                if after is None and before is not None:
                    del records[before.id]
            self._order.put_all(records, {after.id: after for _, after in pairs if after is not None})
        self._index.write(change)
        self._order.restore()
