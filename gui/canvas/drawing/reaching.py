"""Which nodes, lines and chips reach into a few small areas, where these alone are painted anew."""

from __future__ import annotations

import numpy as np

from ..geometry import AT_STEP
from ..shapes import Floats
from ..tables import Flags, Slots
from .changes import FRAME, LINE, tells_more
from .detail import Detail
from .picture import Picture
from .tags import tags_around
from .totals import received
from .watched import REACH
from .wire_words import lines_of

_BODY = np.array((-FRAME, -FRAME, FRAME, FRAME))
_FLOW = np.array(AT_STEP) * (-1, -1, 1, 1)
_AROUND_LINE = np.array((-LINE, -LINE, LINE, LINE))
_WITH_SIGN = np.array((-REACH, -REACH, 0, 0))


def reaching(picture: Picture, nodes: Slots, wires: Slots, areas: Floats, detail: Detail) -> tuple[Slots, Slots, Slots]:
    """Of some nodes and wires, the nodes, the lines and the chips that may be seen in any of the areas (m, 4)."""
    table, lines = picture.geometry.nodes, picture.geometry.wires
    reach = np.where(_tells_more(picture, nodes)[:, None], _FLOW, _BODY) * detail.growth
    near = _meet(table.box[nodes] + reach, areas)
    along = _meet(lines.bounds[wires] + _AROUND_LINE, areas)
    chips = _meet(picture.placing(detail.growth).taken(wires) + _WITH_SIGN * detail.growth, areas)
    return nodes[near], wires[along], wires[chips | _tags_meet(picture, wires, areas, detail)]


def _tells_more(picture: Picture, nodes: Slots) -> Flags:
    """Which nodes may have more around them than their frame: results, sums, words."""
    ids, rows = picture.geometry.nodes.ids[nodes].tolist(), nodes.tolist()
    more = [
        tells_more(picture, slot) or bool(picture.trouble(ident) or received(picture, slot))
        for ident, slot in zip(ids, rows, strict=True)
    ]
    return np.array(more, dtype=bool)


def _tags_meet(picture: Picture, wires: Slots, areas: Floats, detail: Detail) -> Flags:
    """Which wires have a tag that may be seen in any of the areas."""
    lines = picture.geometry.wires
    meeting = _meet(tags_around(lines.bounds[wires], detail.growth), areas)
    meeting[meeting] = [bool(lines_of(picture.chips, lines.records[slot])) for slot in wires[meeting].tolist()]
    return meeting


def _meet(boxes: Floats, edges: Floats) -> Flags:
    """Which boxes (n, 4) touch any of some others (m, 4)."""
    a, b = boxes[:, None], edges[None]
    across: Flags = (a[..., 0] <= b[..., 2]) & (a[..., 2] >= b[..., 0])
    return np.asarray((across & (a[..., 1] <= b[..., 3]) & (a[..., 3] >= b[..., 1])).any(1))
