"""Reroute dots: points that wires are led through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..change import Change, Pair
from ..document import Document
from ..errors import EditError
from ..figure import DOT_SIZE
from ..language import tr
from ..records import DOT, Node, Place, Wire
from .lookup import free_name, the_wire


def lead_through_dot(document: Document, wires: Iterable[int], at: tuple[float, float]) -> Change:
    """Add reroute dot

    One dot, its middle at a point, through which wires that start at one output are led. They keep their ids where they
    end. EditError if they start at several outputs, or there are none.
    """
    led = [the_wire(document, wire) for wire in dict.fromkeys(wires)]
    starts = {(wire.source, wire.output) for wire in led}
    if not starts:
        raise EditError(tr("There is no wire to lead through a dot. Select one first."))
    if len(starts) > 1:
        raise EditError(tr("The chosen wires start at different outputs."))
    ids = document.fresh_ids()
    ((source, output),) = starts
    parent, dot = document.nodes[source].parent, next(ids)
    name = free_name(DOT, lambda tried: document.find(tried, parent) is not None)
    x, y = (round(middle - DOT_SIZE / 2, 0) for middle in at)  # floats: NaN stays NaN, which no place may be
    pairs: list[Pair] = [
        (None, Node(dot, DOT, name, parent)),
        (None, Place(dot, x, y)),
        (None, Wire(next(ids), source, output, dot, 0)),
    ]
    return Change((*pairs, *((wire, replace(wire, source=dot, output=0)) for wire in led)))
