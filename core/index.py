"""Look-ups over the records of a document: wires by their ends, nodes by block and name, ports by block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .change import Change, R
from .records import DOT, INPUT, OUTPUT, Node, Wire

PORTS = (INPUT, OUTPUT)


class Order:
    """Keeps maps in the order of their keys, also when an undo brings back a record among later ones.

    What is read off a document (partial sums at a fan-out, files, pictures) must not depend on its past.
    """

    def __init__(self) -> None:
        """With nothing out of order."""
        self._late: dict[int, dict[int, Any]] = {}

    def put(self, records: dict[int, Any], key: int, record: Any) -> None:
        """Set an entry; a new one that belongs further up is noted for ``restore``."""
        if key not in records and records and key < next(reversed(records)):
            self._late[id(records)] = records
        records[key] = record

    def put_all(self, records: dict[int, Any], more: dict[int, Any]) -> None:
        """Set many entries at once."""
        last = next(reversed(records), -1)
        for key in more:
            if key < last and key not in records:
                self._late[id(records)] = records
                break
            last = max(last, key)
        records.update(more)

    def restore(self) -> None:
        """Sort the maps that need it, in place."""
        for records in self._late.values():
            ordered = {key: records[key] for key in sorted(records)}
            records.clear()
            records.update(ordered)
        self._late.clear()


class Index:
    """The look-ups; the document tells of each change."""

    def __init__(self, order: Order) -> None:
        """Of no records."""
        self._order = order
        self.incoming: dict[int, dict[int, Wire]] = {}
        self.outgoing: dict[int, dict[int, Wire]] = {}
        self.children: dict[int | None, dict[int, Node]] = {}
        self.names: dict[tuple[int | None, str], int] = {}
        self.ports: dict[tuple[int | None, str], dict[int, Node]] = {}
        self.dots: dict[int, Node] = {}

    def clash(self, change: Change) -> Node | Wire | None:
        """A record that cannot come in, since its name or its input port would belong to two."""
        return _clash(change, Node, lambda node: (node.parent, node.name), self.names.__contains__) or _clash(
            change, Wire, lambda wire: (wire.target, wire.input), lambda end: end[1] in self.incoming.get(end[0], ())
        )

    def write(self, change: Change) -> None:
        """Find the records of a change from now on as they are after it; what stays where it is keeps its place."""
        for old_wire, new_wire in change.of(Wire):
            if old_wire is not None:
                self._drop_wire(old_wire, new_wire)
        for old_node, new_node in change.of(Node):
            if old_node is not None:
                self._drop_node(old_node, new_node)
        children: dict[int | None, dict[int, Node]] = {}
        for wire in change.after(Wire):
            self._put(self.incoming, wire.target, wire.input, wire)
            self._put(self.outgoing, wire.source, wire.id, wire)
        for node in change.after(Node):
            children.setdefault(node.parent, {})[node.id] = node
            self.names[node.parent, node.name] = node.id
            if node.kind in PORTS:
                self._put(self.ports, (node.parent, node.kind), node.id, node)
            elif node.kind == DOT:
                self._order.put(self.dots, node.id, node)
        for parent, nodes in children.items():
            self._order.put_all(self.children.setdefault(parent, {}), nodes)

    def _put(self, records: dict[Any, dict[int, Any]], outer: object, inner: int, record: object) -> None:
        kept = records.get(outer)
        if kept is None:
            records[outer] = {inner: record}
        else:
            self._order.put(kept, inner, record)

    def _drop_wire(self, before: Wire, after: Wire | None) -> None:
        if after is None or (after.target, after.input) != (before.target, before.input):
            _drop(self.incoming, before.target, before.input)
        if after is None or after.source != before.source:
            _drop(self.outgoing, before.source, before.id)

    def _drop_node(self, before: Node, after: Node | None) -> None:
        moves = after is None or after.parent != before.parent
        if moves:
            _drop(self.children, before.parent, before.id)
        if after is None or moves or after.name != before.name:
            del self.names[before.parent, before.name]
        if before.kind in PORTS and (after is None or moves or after.kind != before.kind):
            _drop(self.ports, (before.parent, before.kind), before.id)
        elif before.kind == DOT and (after is None or after.kind != DOT):
            del self.dots[before.id]


def _clash(change: Change, table: type[R], slot: Callable[[R], Any], taken: Callable[[Any], bool]) -> R | None:
    """The first record that is to come into a slot which is taken and not freed, or which another comes into."""
    coming = change.after(table)
    freed = {slot(record) for record, _ in change.of(table) if record is not None} if coming else ()
    wanted = set()
    for record in coming:
        place = slot(record)
        if place in wanted or (taken(place) and place not in freed):
            return record
        wanted.add(place)
    return None


def _drop(records: dict[Any, dict[int, Any]], outer: object, inner: int) -> None:
    kept = records[outer]
    del kept[inner]
    if not kept:
        del records[outer]
