"""The panels there are: one table, from which docks, their menu and their tabs derive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from .gradients.jacobian_panel import JacobianPanel
from .health.panel import HealthPanel
from .lab.panel import lab_panel
from .lessons.panel import LessonsPanel
from .nudge.panel import NudgePanel
from .variables.panel import VariablesPanel
from .watching.panel import WatchPanel

if TYPE_CHECKING:
    from .window import MainWindow

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
ROOM = 360  # pixels: for a heading, a curve or a table, and what is said of it


@dataclass(frozen=True, slots=True)
class Place:
    """Where a panel is on a first start.

    behind: the panel whose tab is in front of its own; empty for a place of its own. make: for a panel that is closed
    until somebody wants it, and made then. whole: it tells of the whole pass, whichever step is shown, so that it is
    covered while a number is asked for. room: pixels of height that it gets when it is called to the front.
    """

    title: str
    area: Qt.DockWidgetArea
    behind: str = ""
    make: Callable[[MainWindow], QWidget] | None = None
    whole: bool = False
    room: int = 0


PLACES: dict[str, Place] = {
    "inspector": Place("Inspector", RIGHT),
    "lessons": Place(
        "Lessons", RIGHT, behind="inspector", make=lambda w: LessonsPanel(w.learning, w.appearance.theme), room=500
    ),
    "steps": Place("Step", RIGHT),
    "explain": Place("Explain", RIGHT, behind="steps", whole=True, room=ROOM),
    "nudge": Place("Nudge", RIGHT, "steps", lambda w: NudgePanel(w.session, w.appearance.theme), whole=True, room=ROOM),
    "health": Place(
        "Health", RIGHT, "steps", lambda w: HealthPanel(w.session, w.appearance.theme), whole=True, room=ROOM
    ),
    "lab": Place("Lab", RIGHT, "steps", lab_panel, whole=True, room=ROOM),
    "jacobian": Place(
        "Jacobian", RIGHT, "steps", lambda w: JacobianPanel(w.session, w.appearance.theme), whole=True, room=ROOM
    ),
    "variables": Place("Variables", BOTTOM, make=lambda w: VariablesPanel(w.session, w.appearance.theme), whole=True),
    "watches": Place(
        "Watches", RIGHT, "steps", lambda w: WatchPanel(w.session, w.appearance.theme), whole=True, room=ROOM
    ),
    "palette": Place("Operations", LEFT),
    "outline": Place("Outline", LEFT),
    "problems": Place("Problems", LEFT, behind="outline"),
    "find": Place("Find", LEFT, behind="outline"),
}
LEAST = {LEFT: 184, RIGHT: 256, BOTTOM: 256}  # pixels, the width at which a panel still tells all it has to
