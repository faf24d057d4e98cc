"""What lies under a point: ports first, then the top-most node, then the nearest wire, then frames and notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF

from core.records import DOT, VARIABLE

from .drawing.bodies import EDGE, field_rect, label_rect, shows_labels
from .drawing.boxes import Edge, box_at
from .geometry import Geometry
from .measure import Dot
from .shapes import points_on
from .tables import Flags, Slots

PORT_REACH, WIRE_REACH, COARSE_WIRE_REACH = 14.0, 8.0, 12.0  # pixels at any zoom; of a wire by pen or finger
_PORT_INSIDE = 8.0  # within the node, where its text and its body are wanted more often
_PIECES = np.linspace(0, 1, 17)

Part = Literal["port", "field", "node", "wire", "box"]


@dataclass(frozen=True, slots=True)
class Port:
    """A port of a node: side "input" or "output", and the key that a wire holds."""

    node: int
    side: Literal["input", "output"]
    key: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A part of the picture. ident: the node, wire, frame or note; port, edge: which one, for a port or a box."""

    part: Part
    ident: int
    port: Port | None = None
    edge: Edge = (0, 0)


def hit(geometry: Geometry, at: QPointF, scale: float, wire_reach: float = WIRE_REACH) -> Hit | None:
    """What lies under a point of the scene."""
    port = port_at(geometry, at, scale)
    if port is not None:
        return Hit("port", port.node, port)
    node = node_at(geometry, at)
    if node is not None:
        return Hit("field" if _on_field(geometry, node, at) else "node", node)
    wire = wire_at(geometry, at, scale, wire_reach)
    if wire is not None:
        return Hit("wire", wire)
    box = box_at(geometry.boxes(), at, scale)
    return None if box is None else Hit("box", box[0], edge=box[1])


def port_at(geometry: Geometry, at: QPointF, scale: float, reach: float = PORT_REACH) -> Port | None:
    """The nearest port within reach (pixels), or the one whose name is there.

    Inside its own node a port reaches less far than outside, and over another node no further than it is drawn: nodes
    can be grasped in their middle at any scale.
    """
    far = reach / scale
    best, found = far, None
    over = geometry.nodes_in(QRectF(at, at))[-1:].tolist()
    for slot in reversed(geometry.nodes_in(QRectF(at.x() - far, at.y() - far, 2 * far, 2 * far)).tolist()):
        left, top, right, _ = geometry.nodes.box[slot].tolist()
        inside = slot in over
        limit = min(_PORT_INSIDE / min(scale, 1.0), (right - left) / 4) if inside else min(far, EDGE) if over else far
        node, parts = geometry.nodes.records[slot].id, geometry.nodes.anatomies[slot]
        if inside and parts.category == DOT:
            return None  # it is moved; its wires are taken beside it
        for side, x, dots in (("input", left, parts.inputs), ("output", right, parts.outputs)):
            for dot in dots:
                away = float(np.hypot(at.x() - x, at.y() - top - dot.y))
                if inside and _on_label(dot, x - left, at - QPointF(left, top), scale):
                    away = 0.0
                if away < min(best, limit):
                    best, found = away, Port(node, "input" if side == "input" else "output", dot.key)
        if inside:
            break  # what lies beneath this node cannot be grasped
    return found


def node_at(geometry: Geometry, at: QPointF) -> int | None:
    """The top-most node under a point."""
    slots = geometry.nodes_in(QRectF(at, at))
    return geometry.nodes.records[slots[-1]].id if len(slots) else None


def wire_at(geometry: Geometry, at: QPointF, scale: float, reach: float = WIRE_REACH) -> int | None:
    """The nearest wire within reach (pixels)."""
    far = reach / scale
    wires = geometry.wires
    near = geometry.wires_near(QRectF(at.x() - far, at.y() - far, 2 * far, 2 * far))
    if not len(near):
        return None
    away = _distance(points_on(wires.curve[near], _PIECES), np.array([at.x(), at.y()]))
    best = int(np.argmin(away))
    return wires.records[near[best]].id if away[best] <= far else None


def wires_in(geometry: Geometry, rect: QRectF) -> Slots:
    """The rows of the wires whose curve passes through a rectangle."""
    wires = geometry.wires
    near = geometry.wires_near(rect)
    points = points_on(wires.curve[near], _PIECES)
    x, y = points[..., 0], points[..., 1]
    inside: Flags = (x >= rect.left()) & (x <= rect.right()) & (y >= rect.top()) & (y <= rect.bottom())
    through: Slots = near[inside.any(1)]
    return through


def wires_across(geometry: Geometry, line: QLineF) -> Slots:
    """The rows of the wires that a straight line crosses."""
    (ax, ay), (bx, by) = (line.x1(), line.y1()), (line.x2(), line.y2())
    wires = geometry.wires
    near = geometry.wires_near(QRectF(line.p1(), line.p2()).normalized())
    points = points_on(wires.curve[near], _PIECES)
    beside = (bx - ax) * (points[..., 1] - ay) - (by - ay) * (points[..., 0] - ax)  # which side of the line
    start, along = points[:, :-1], np.diff(points, axis=1)
    before = along[..., 0] * (ay - start[..., 1]) - along[..., 1] * (ax - start[..., 0])
    after = along[..., 0] * (by - start[..., 1]) - along[..., 1] * (bx - start[..., 0])
    crossed = (beside[:, :-1] * beside[:, 1:] < 0) & (before * after < 0)
    found: Slots = near[crossed.any(1)]
    return found


def _on_label(dot: Dot, side: float, at: QPointF, scale: float) -> bool:
    """Whether the name of a port, if it is to be seen, lies under a point of its node."""
    return bool(dot.label) and shows_labels(scale) and label_rect(dot, side).contains(at)


def _on_field(geometry: Geometry, node: int, at: QPointF) -> bool:
    slot = geometry.nodes.slot_of[node]
    if geometry.nodes.records[slot].kind != VARIABLE:
        return False
    corner = QPointF(*geometry.nodes.box[slot, :2])
    return field_rect(geometry.nodes.anatomies[slot]).contains(at - corner)


def _distance(points: np.ndarray, at: np.ndarray) -> np.ndarray:
    """How far a point is from polylines (n, m, 2), as (n,)."""
    start, along = points[:, :-1], np.diff(points, axis=1)
    length = np.maximum((along**2).sum(-1), 1e-12)
    share = np.clip(((at - start) * along).sum(-1) / length, 0, 1)
    away = np.hypot(*np.moveaxis(at - start - share[..., None] * along, -1, 0)).min(1)
    return np.asarray(away)
