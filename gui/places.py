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


@dataclass(frozen=True, slots=True)
class Place:
    """Where a panel is on a first start.

    behind: the panel whose tab is in front of its own; empty for a place of its own. make: for a panel that is closed
    until somebody wants it, and made then. whole: it tells of the whole pass, whichever step is shown, so that it is
    covered while a number is asked for.
    """

    title: str
    area: Qt.DockWidgetArea
    behind: str = ""
    make: Callable[[MainWindow], QWidget] | None = None
    whole: bool = False


PLACES: dict[str, Place] = {
    "inspector": Place("Inspector", RIGHT),
    "lessons": Place("Lessons", RIGHT, behind="inspector", make=lambda w: LessonsPanel(w.learning, w.appearance.theme)),
    "steps": Place("Step", RIGHT),
    "explain": Place("Explain", RIGHT, behind="steps", whole=True),
    "nudge": Place(
        "Nudge", RIGHT, behind="steps", make=lambda w: NudgePanel(w.session, w.appearance.theme), whole=True
    ),
    "health": Place(
        "Health", RIGHT, behind="steps", make=lambda w: HealthPanel(w.session, w.appearance.theme), whole=True
    ),
    "lab": Place("Lab", RIGHT, behind="steps", make=lab_panel, whole=True),
    "jacobian": Place(
        "Jacobian", RIGHT, behind="steps", make=lambda w: JacobianPanel(w.session, w.appearance.theme), whole=True
    ),
    "variables": Place("Variables", BOTTOM, make=lambda w: VariablesPanel(w.session, w.appearance.theme), whole=True),
    "watches": Place(
        "Watches", RIGHT, behind="steps", make=lambda w: WatchPanel(w.session, w.appearance.theme), whole=True
    ),
    "palette": Place("Operations", LEFT),
    "outline": Place("Outline", LEFT),
    "problems": Place("Problems", LEFT, behind="outline"),
    "find": Place("Find", LEFT, behind="outline"),
}
LEAST = {LEFT: 184, RIGHT: 256, BOTTOM: 256}  # pixels, the width at which a panel still tells all it has to
