"""Nodes that came without a place: laid out from left to right, below those that have one."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from ..figure import DOT_SIZE, GAPS, SIZE
from ..records import DOT, VARIABLE, Node, Place, Wire
from .layered import layered

BELOW = 160.0  # scene units, from what lies there already
# A node that is called by a long name is about so wide: what is beside the name, and each letter, up to the widest.
_VARIABLE, _OTHER, _LETTER, _WIDEST = 120.0, 80.0, 8.0, 368.0
_FEW = 60  # wires, with which the search for fewer crossings takes a tenth of a second


def placed(nodes: Mapping[int, Node], places: Mapping[int, Place], wires: Collection[Wire]) -> Mapping[int, Place]:
    """The places of nodes, with new ones for those whose coordinates are not numbers."""
    lost: dict[int | None, list[int]] = {}
    for node in nodes.values():
        if math.isnan(places[node.id].x):
            lost.setdefault(node.parent, []).append(node.id)
    found = dict(places)
    for level, ids in lost.items():
        there = [places[n.id] for n in nodes.values() if n.parent == level and not math.isnan(places[n.id].x)]
        left, top = min((p.x for p in there), default=0.0), max((p.y + BELOW for p in there), default=0.0)
        corners = _laid_out(nodes, ids, wires) + np.array((left, top))
        for ident, (x, y) in zip(ids, corners.tolist(), strict=True):
            found[ident] = replace(places[ident], x=x, y=y)
    return found


def likely_size(node: Node) -> tuple[float, float]:
    """About how wide and high a node is drawn, by its name."""
    if node.kind == DOT:
        return DOT_SIZE, DOT_SIZE
    wide = (_VARIABLE if node.kind == VARIABLE else _OTHER) + _LETTER * len(node.name)
    return max(SIZE[0], min(wide, _WIDEST)), SIZE[1]


def _laid_out(nodes: Mapping[int, Node], ids: Sequence[int], wires: Collection[Wire]) -> np.ndarray:
    """Corners of nodes of one level, as (n, 2). Wires that lead in a circle are passed over: they are refused later."""
    row = {ident: place for place, ident in enumerate(ids)}
    sizes = np.array([likely_size(nodes[ident]) for ident in ids])
    among = (wire for wire in wires if wire.source in row and wire.target in row)
    joined = sorted(among, key=lambda wire: (wire.target, wire.input))
    sources, targets = [row[wire.source] for wire in joined], [row[wire.target] for wire in joined]
    try:
        found = layered(sizes, sources, targets, GAPS, thorough=len(joined) <= _FEW)
        corners: np.ndarray = np.round(found)
    except ValueError:
        corners = np.round(layered(sizes, (), (), GAPS))
    return corners
