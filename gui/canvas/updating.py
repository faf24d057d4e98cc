"""Brings the arrays of a level up to date with the document, change by change."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QRectF

from core.change import Change, ids_of
from core.records import Frame, Node, Note, Place, Wire

from .geometry import MANY, Damage, Geometry, room_around
from .measure import Anatomy, has_fixed_ports
from .tables import Slots


def follow(geometry: Geometry, change: Change) -> Damage:
    """Bring a geometry up to date after a change of its document; what has to be painted again."""
    geometry.note_change()
    if len(change.pairs) > MANY:
        _follow_many(geometry, change)
        return None
    nodes, wires, boxed = _touched(geometry, change)
    before = _areas(geometry, nodes, wires)
    _follow_few(geometry, nodes, wires)
    return before + _areas(geometry, nodes, wires) + boxed


def _touched(geometry: Geometry, change: Change) -> tuple[set[int], set[int], list[QRectF]]:
    """Ids of the nodes and wires that a change touches, with all wires of such nodes; areas of frames and notes."""
    nodes: set[int] = set()
    wires: set[int] = set()
    boxed: list[QRectF] = []
    for pair in change.pairs:
        for record in filter(None, pair):
            if isinstance(record, Node | Place):
                nodes |= {record.id, getattr(record, "parent", None) or record.id}
            elif isinstance(record, Wire):
                wires.add(record.id)
                nodes |= {record.source, record.target}  # ports fill and empty, a variadic operation gets more
            elif isinstance(record, Frame | Note):
                boxed.append(QRectF(record.x, record.y, record.width, record.height).adjusted(-8, -32, 8, 8))
    for node in nodes:
        wires |= {wire.id for wire in geometry.document.incoming(node).values()}
        wires |= set(geometry.document.outgoing(node))
    return nodes, wires, boxed


def _follow_few(geometry: Geometry, nodes: Iterable[int], wires: Iterable[int]) -> None:
    """Bring rows up to date with the document."""
    kept = [node for ident in nodes if geometry.holds(node := geometry.document.nodes.get(ident))]
    geometry.nodes.alive[geometry.nodes.rows_of(nodes)] = False
    geometry.put_nodes(kept)
    geometry.bend(_follow_wires(geometry, wires))


def _follow_many(geometry: Geometry, change: Change) -> None:
    """The same for a change of thousands of records, without asking the neighbours of each."""
    document, table = geometry.document, geometry.nodes
    touched = {node.id for node in change.after(Node)} | {place.id for place in change.after(Place)}
    touched |= _reshaped(geometry, change, touched)
    kept = [node for ident in touched if geometry.holds(node := document.nodes.get(ident))]
    new = {after.id for before, after in change.of(Node) if before is None and after is not None}
    there = [node.id for node in kept if node.id not in new]  # all wires of a new one are in the change, too
    shapes = [_anatomy(geometry, ident) for ident in there]
    table.alive[table.rows_of(node.id for node in change.removed(Node))] = False
    table.alive[table.rows_of(touched)] = False
    slots = geometry.put_nodes(kept)
    wires = set(ids_of(change.of(Wire)))
    for ident, shape in zip(there, shapes, strict=True):
        if not _ports_alike(shape, _anatomy(geometry, ident)):  # it comes from another level, or they lie elsewhere
            wires.update(wire.id for wire in document.incoming(ident).values())
            wires.update(document.outgoing(ident))
    followed = _follow_wires(geometry, wires)
    ends = table.alive[geometry.wires.ends]
    geometry.wires.alive &= ends[:, 0] & ends[:, 1]
    bent = np.zeros(len(geometry.wires.alive), np.bool_)  # by row: to sort as many numbers takes longer than all else
    bent[followed] = bent[geometry.wires_at(slots)] = True
    geometry.bend(np.flatnonzero(bent))


def _follow_wires(geometry: Geometry, ids: Iterable[int]) -> Slots:
    """Bring rows up to date but for their shapes; which ones."""
    geometry.wires.alive[geometry.wires.rows_of(ids)] = False
    known, here = geometry.document.wires, geometry.nodes.find
    there = (known.get(ident) for ident in ids)
    return geometry.put_wires([w for w in there if w is not None and here(w.target) is not None])


def _reshaped(geometry: Geometry, change: Change, known: set[int]) -> set[int]:
    """The nodes whose ports may be others, but for those known: blocks around changed nodes, ends of wires."""
    blocks = {node.parent for pair in change.of(Node) for node in pair if node is not None} - {None}
    wires = [wire for pair in change.of(Wire) for wire in pair if wire is not None]
    ends = {wire.source for wire in wires} | {wire.target for wire in wires}
    nodes = geometry.document.nodes
    others = (ident for ident in ends - known if ident in nodes)
    flexible = {ident for ident in others if not has_fixed_ports(nodes[ident].kind)}
    return flexible | {ident for ident in blocks if ident is not None}


def _anatomy(geometry: Geometry, node: int) -> Anatomy | None:
    slot = geometry.nodes.find(node)
    return None if slot is None else geometry.nodes.anatomies[slot]


def _ports_alike(one: Anatomy | None, other: Anatomy | None) -> bool:
    """Whether ports lie where they lay: nodes of a kind that look alike but for their texts share them."""
    if one is None or other is None:
        return False
    return one is other or (one.inputs is other.inputs and one.outputs is other.outputs)


def _areas(geometry: Geometry, nodes: Iterable[int], wires: Iterable[int]) -> list[QRectF]:
    table, lines = geometry.nodes, geometry.wires
    found = [room_around(table.box[slot]) for ident in nodes if (slot := table.find(ident)) is not None]
    return found + [room_around(lines.bounds[slot]) for ident in wires if (slot := lines.find(ident)) is not None]
