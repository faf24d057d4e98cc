"""Putting reroute dots on wires: where one was clicked, or with a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF

from core.edits.dots import lead_through_dot

from ...selecting import is_selected
from ...session import Session
from ..shapes import points_on

if TYPE_CHECKING:
    from ..widget import Canvas

_ALONG = np.linspace(0, 1, 65)
_BY_KEY = np.array([0.5])  # along the wires
_SHARED = np.array([0.3])  # where several leave one output


def chosen_wires(session: Session) -> list[int]:
    """The wires that are selected; else those that leave the one node that is."""
    wires = sorted(session.document.wires.keys() & session.selection)
    if wires or len(session.selection) != 1:
        return wires
    leaving = list(session.document.outgoing(next(iter(session.selection))).values())
    return [wire.id for wire in leaving if wire.output == leaving[0].output]


def has_chosen_wires(session: Session) -> bool:
    """Whether there are such wires."""
    if len(session.selection) == 1:
        return bool(chosen_wires(session))
    return is_selected(session, session.document.wires)


def add_dot(canvas: Canvas, wire: int, at: QPointF) -> None:
    """Lead a wire through a dot at its point that is nearest to a point of the scene."""
    slot = canvas.picture.geometry.wires.find(wire)
    if slot is not None:
        points = points_on(canvas.picture.geometry.wires.curve[[slot]], _ALONG)[0]
        nearest = points[np.argmin(np.hypot(points[:, 0] - at.x(), points[:, 1] - at.y()))]
        _lead(canvas, [wire], nearest)


def add_dot_to_chosen(canvas: Canvas) -> None:
    """Lead the chosen wires through a dot on their way."""
    wires, table = chosen_wires(canvas.session), canvas.picture.geometry.wires
    slots = table.rows_of(wires)
    if len(slots):
        _lead(canvas, wires, points_on(table.curve[slots], _SHARED if len(slots) > 1 else _BY_KEY)[:, 0].mean(0))


def _lead(canvas: Canvas, wires: list[int], at: np.ndarray) -> None:
    """Make the edit, and select the dot so that it can be moved."""
    session = canvas.session
    before = set(session.document.dots)
    if session.do(lead_through_dot, wires, (float(at[0]), float(at[1]))):
        session.select(session.document.dots.keys() - before)
