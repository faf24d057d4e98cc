"""What must hold for commands, each with what is told while it does not."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..canvas import commands, editing
from ..canvas.tools.rerouting import has_chosen_wires
from ..running.directions import any_can_move
from ..selecting import is_selected, one_selected

if TYPE_CHECKING:
    from ..window import MainWindow

Test = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold for a command; reason: what is told while it does not."""

    reason: str
    test: Test

    def __call__(self, window: MainWindow) -> bool:
        """Whether it holds."""
        return self.test(window)


def bookmark_is_set(number: int) -> Condition:
    """That a place was marked with a number."""
    return Condition(
        f"Bookmark {number} is not set",
        lambda w: any(bookmark.number == number for bookmark in w.session.document.view.bookmarks),
    )


def _one_node(window: MainWindow) -> bool:
    return one_selected(window.session) in window.session.document.nodes


def _has_wide_target(window: MainWindow) -> bool:
    run = window.session.runs.run
    return run is not None and run.backward_done and math.prod(run.made.plan.program.shapes[run.gradients.seed]) > 1


def _steps_follow(window: MainWindow) -> bool:
    """Whether there is a step after this one, be it not to be shown yet; the finished picture goes on to the first."""
    stepping = window.session.stepping
    step, stops = stepping.step, stepping.stops
    return step is None or stops is None or stepping.asked is not None or stops.place(step) < len(stops) - 1


has_nodes = Condition("There is nothing on the canvas", lambda w: bool(w.session.document.nodes))
has_selection = Condition("Nothing is selected", lambda w: bool(w.session.selection))
one_node = Condition("Select one node first", _one_node)
one_node_in_steps = Condition(
    "Run backward and select one node first", lambda w: _one_node(w) and w.session.runs.log is not None
)
node_or_wire = Condition(
    "Select one node or one wire first", lambda w: one_node(w) or editing.selected_wire(w.session) is not None
)
one_block = Condition("Select one block first", lambda w: editing.selected_block(w.session) is not None)
has_selected_nodes = Condition("Select nodes first", lambda w: editing.has_nodes(w.session))
has_selected_wires = Condition("Select wires first", lambda w: is_selected(w.session, w.session.document.wires))
has_wires = Condition("Select wires first, or a node with wires", lambda w: has_chosen_wires(w.session))
has_group = Condition(
    "Select nodes or a frame first", lambda w: editing.has_nodes(w.session) or editing.has_frames(w.session)
)
has_operations = Condition("Select an operation first", lambda w: editing.has_operations(w.session))
one_operation = Condition("Select one operation first", lambda w: editing.selected_operation(w.session) is not None)
several_pages = Condition("Only one graph is open", lambda w: len(w.documents.pages) > 1)
several = Condition("Select several nodes first", lambda w: len(w.session.selection) > 1)
has_frames = Condition("Select a frame first", lambda w: editing.has_frames(w.session))
can_push = Condition(
    "Select the variables that are to move first",
    lambda w: bool(w.session.runs.directions) or any_can_move(w.session.document, w.session.selection),
)
one_thing = Condition(
    "Select one node, frame or note first", lambda w: one_node(w) or editing.selected_box(w.session) is not None
)
one_port = Condition("Select one port inside a block first", lambda w: editing.selected_port(w.session) is not None)
in_block = Condition("This is the top level", lambda w: w.session.level is not None)
can_paste = Condition("There is nothing on the clipboard", lambda _w: commands.can_paste())
has_earlier_versions = Condition("No earlier version of this file is kept", lambda w: w.documents.has_earlier)
can_undo = Condition("Nothing was done yet", lambda w: w.session.history.undo_label is not None)
can_redo = Condition("Nothing was undone", lambda w: w.session.history.redo_label is not None)
is_stepping = Condition("Everything is shown", lambda w: w.session.stepping.step is not None)
has_gradients = Condition(
    "Run backward first", lambda w: w.session.runs.run is not None and w.session.runs.run.backward_done
)
can_nudge = Condition(
    "Select one variable of a graph that was run first",
    lambda w: (
        w.session.nudging.active or (_one_node(w) and w.session.nudging.can_nudge(next(iter(w.session.selection))))
    ),
)
has_wide_target = Condition("The target is one number, so that its seed is 1", _has_wide_target)
has_steps = Condition("There are no steps to choose from", lambda w: w.transport.walk.count > 1)
can_step_back = Condition("There is no step before this one", lambda w: has_nodes(w) and w.session.stepping.step != 0)
can_step_on = Condition("There is no step after this one", lambda w: has_nodes(w) and _steps_follow(w))
