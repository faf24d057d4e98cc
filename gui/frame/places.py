"""The panels there are: one table, from which docks, their menu and their tabs derive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..gradients import jacobian_panel
from ..health import panel as health_panel
from ..lab import panel as lab_panel
from ..lessons import panel as lessons_panel
from ..nudge import panel as nudge_panel
from ..variables import panel as variables_panel
from ..watching import panel as watching_panel

if TYPE_CHECKING:
    from ..session import Session
    from ..theme import Theme
    from ..window import MainWindow

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
ROOM = 360  # pixels: for a heading, a curve or a table, and what is said of it
LEGIBLE = 200  # pixels of height at which a panel can be read


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
    room: int = LEGIBLE


def _parts(window: MainWindow) -> tuple[Session, Theme]:
    """What most panels are made for."""
    return window.session, window.appearance.theme


def _lab(window: MainWindow) -> QWidget:
    return lab_panel.lab_panel(window)  # its module is not read before this


PLACES: dict[str, Place] = {
    "inspector": Place("Inspector", RIGHT),
    "lessons": Place(
        "Lessons", RIGHT, "inspector", lambda w: lessons_panel.LessonsPanel(w.learning, w.appearance.theme), room=500
    ),
    "steps": Place("Step", RIGHT),
    "explain": Place("Explain", RIGHT, "steps", whole=True, room=ROOM),
    "nudge": Place("Nudge", RIGHT, "steps", lambda w: nudge_panel.NudgePanel(*_parts(w)), whole=True, room=ROOM),
    "health": Place("Health", RIGHT, "steps", lambda w: health_panel.HealthPanel(*_parts(w)), whole=True, room=ROOM),
    "lab": Place("Lab", RIGHT, "steps", _lab, whole=True, room=ROOM),
    "jacobian": Place(
        "Jacobian", RIGHT, "steps", lambda w: jacobian_panel.JacobianPanel(*_parts(w)), whole=True, room=ROOM
    ),
    "variables": Place("Variables", BOTTOM, make=lambda w: variables_panel.VariablesPanel(*_parts(w)), whole=True),
    "watches": Place("Watches", RIGHT, "steps", lambda w: watching_panel.WatchPanel(*_parts(w)), whole=True, room=ROOM),
    "palette": Place("Operations", LEFT),
    "outline": Place("Outline", LEFT),
    "problems": Place("Problems", LEFT, "outline"),
    "find": Place("Find", LEFT, "outline"),
}
LEAST = {LEFT: 184, RIGHT: 256, BOTTOM: 256}  # pixels, the width at which a panel still tells all it has to
