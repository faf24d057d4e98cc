"""Commands that compute and step: passes, target, steps, grains, updates of parameters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.edits.breakpoints import toggle_breakpoints
from core.edits.nodes import set_target
from core.edits.watches import toggle_watches
from core.language import tr

from ..gradients import as_graph
from ..lab import panel as lab_panel
from ..lab.entries import ENTRIES
from ..running import directions
from ..settings import FUSED, GRAIN, LOOP, OPTIMIZER, UPDATE_STEPS
from .choosing import choose, is_chosen, is_on, toggle
from .command import Command
from .conditions import (
    can_nudge,
    can_push,
    can_step_back,
    can_step_on,
    has_gradients,
    has_nodes,
    has_selected_nodes,
    has_selected_wires,
    has_steps,
    has_wide_target,
    is_stepping,
    one_node,
    one_node_in_steps,
)

if TYPE_CHECKING:
    from ..window import MainWindow


def _set_target(window: MainWindow) -> None:
    """Make the selected node the one that is differentiated, and do so."""
    (node,) = window.session.selection
    if window.session.do(set_target, node):
        window.session.runs.backward()


def _toggle_update_steps(window: MainWindow) -> None:
    wanted = not window.settings.get(UPDATE_STEPS)
    window.settings.set(UPDATE_STEPS, wanted)
    going_on = tr("After the pass, the steps go on with the update of the parameters; the same key ends that.")
    window.session.noted.emit(going_on if wanted else tr("The steps end with the pass again."))


def _toggle_breakpoints(window: MainWindow) -> None:
    session = window.session
    session.do(toggle_breakpoints, session.selection & session.document.nodes.keys())


def _have_breakpoints(window: MainWindow) -> bool:
    session = window.session
    marked = set(session.document.view.breakpoints)
    return bool(marked) and marked >= (session.selection & session.document.nodes.keys()) > set()


def _toggle_watches(window: MainWindow) -> None:
    session = window.session
    session.do(toggle_watches, sorted(session.selection & session.document.wires.keys()))
    if session.document.view.watches:
        window.panels.show("watches")


def _are_watched(window: MainWindow) -> bool:
    session = window.session
    watched = set(session.document.view.watches)
    return bool(watched) and watched >= (session.selection & session.document.wires.keys()) > set()


def _nudge(window: MainWindow) -> None:
    nudging = window.session.nudging
    if nudging.active:
        nudging.end()
        return
    (node,) = window.session.selection
    nudging.start(node)
    window.panels.show("nudge")


def _edit_seed(window: MainWindow) -> None:
    target = window.session.document.view.target
    if target is not None:
        window.panels.show("inspector")
        window.views.reveal(target, window.panels.inspector.edit_seed)


def _open_lab(name: str, window: MainWindow) -> None:
    panel = window.panels.show("lab")
    assert isinstance(panel, lab_panel.LabPanel)
    panel.choose(name)


# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("run_forward", "Run", 0, "Run &forward", "F5", "run-forward", "Compute every value",
            lambda w: w.session.runs.forward(), toolbar=True, enabled=has_nodes),
    Command("run_backward", "Run", 0, "Run &backward", "Shift+F5 Ctrl+Return", "run-backward",
            "Compute every value and the gradients of the target",
            lambda w: w.session.runs.backward(), toolbar=True, enabled=has_nodes),
    Command("forward_mode", "Run", 0, "For&ward mode", "Ctrl+F5", "forward-mode",
            "See how everything moves with the selected variables: tangents in the place of gradients",
            lambda w: directions.toggle(w.session), toolbar=True, enabled=can_push,
            checked=lambda w: bool(w.session.runs.directions)),
    Command("live", "Run", 0, "&Live", "Ctrl+L", "live", "Run again on every edit",
            lambda w: w.session.runs.set_live(not w.session.runs.live), toolbar=True,
            checked=lambda w: w.session.runs.live),
    Command("stop", "Run", 0, "St&op", "Ctrl+.", "", "Give up what is being computed, laid out, opened or drawn",
            lambda w: w.status.stop()),
    Command("target", "Run", 1, "Set &target", "T", "target", "Make the selected node the one to differentiate",
            _set_target, "canvas", enabled=one_node),
    Command("step_first", "Run", 2, "F&irst step", "Ctrl+Home", "step-first", "Go to the start of the pass",
            lambda w: w.transport.walk.first(), enabled=has_nodes),
    Command("step_previous", "Run", 2, "&Previous step", "Shift+F10 [", "step-previous", "Go one step back",
            lambda w: w.transport.walk.previous(), enabled=can_step_back),
    Command("play", "Run", 2, "Pla&y", "F9", "play pause", "Walk through the steps by itself",
            lambda w: w.transport.walk.toggle_play(), enabled=has_nodes, checked=lambda w: w.transport.walk.playing),
    Command("step_next", "Run", 2, "&Next step", "F10 ]", "step-next", "Go one step on",
            lambda w: w.transport.walk.next(), enabled=can_step_on),
    Command("step_last", "Run", 2, "L&ast step", "Ctrl+End", "step-last", "Go to the end of the pass",
            lambda w: w.transport.walk.last(), enabled=has_nodes),
    Command("step_go", "Run", 2, "Go to step…", "Ctrl+J", "", "Go to a step by its number",
            lambda w: w.sheets.ask_step(), enabled=has_steps),
    Command("leave_steps", "Run", 2, "Show &everything", "Shift+F9", "step-leave",
            "Leave the steps and show the whole result; Escape on the canvas does so too",
            lambda w: w.transport.walk.leave(), enabled=is_stepping),
    Command("loop", "Run", 2, "&Repeat", "", "", "Play the steps over and over",
            toggle(LOOP), checked=is_on(LOOP)),
    Command("jump", "Run", 3, "&Jump to the node", "J", "",
            "Go to the next step at which something happens to the selected node",
            lambda w: w.transport.walk.jump(*w.session.selection), "canvas", enabled=one_node_in_steps),
    Command("play_here", "Run", 3, "Play to &here", "Shift+J", "", "Play until something happens to the selected node",
            lambda w: w.transport.walk.play_to(*w.session.selection), "canvas", enabled=one_node_in_steps),
    Command("breakpoint", "Run", 3, "Brea&kpoint", "B", "", "Stop playing at the selected nodes, or no longer",
            _toggle_breakpoints, "canvas", enabled=has_selected_nodes, checked=_have_breakpoints),
    Command("watch", "Run", 3, "Watch the wire", "P", "",
            "Pin the selected wires: their values and gradients are followed in a list; again to let them go",
            _toggle_watches, "canvas", enabled=has_selected_wires, checked=_are_watched),
    Command("nudge", "Run", 3, "Nu&dge the variable", "Shift+N", "",
            "Move the selected variable for a look: what its gradient predicts, and what happens, on every wire",
            _nudge, "canvas", enabled=can_nudge, checked=lambda w: w.session.nudging.active),
    *(Command(f"grain_{grain}", "Run/&Step", 3, text, "", "", GRAIN.tip, choose(GRAIN, grain),
              checked=is_chosen(GRAIN, grain), choice="grain")
      for grain, text in zip(GRAIN.choices, GRAIN.labels, strict=True)),
    Command("fused", "Run", 3, "F&used", "Shift+F8", "fuse",
            "Step through as many operations as one as a formula can hold: the gradients are the same",
            toggle(FUSED), checked=is_on(FUSED)),
    Command("seed", "Run", 4, "Seed v…", "", "",
            "Set v, by which each element of the target counts: the gradients are v times the Jacobian",
            _edit_seed, enabled=has_wide_target),
    Command("jacobian", "Run", 4, "Ja&cobian", "", "",
            "See all derivatives of what is selected as a matrix, and the one row that a pass computes of it",
            lambda w: w.panels.show("jacobian"), enabled=has_nodes),
    Command("variables", "Run", 4, "&Variables as nodes", "", "",
            "See the same graph as textbooks draw it: results as nodes, operations as edges with their derivatives",
            lambda w: w.panels.show("variables"), enabled=has_nodes),
    Command("gradient_graph", "Run", 4, "&Gradient as a graph", "", "",
            "Open the pass, forward and backward, as a graph of ordinary nodes in a tab of its own",
            lambda w: as_graph.open_gradient_graph(w.session, w.documents.pages), enabled=has_gradients),
    Command("update", "Run", 5, "Update the para&meters", "F7", "",
            "Move the parameters by one step of the optimizer, along the gradients of the target",
            lambda w: w.session.training.take()),
    Command("update_steps", "Run", 5, "&Step through the update", "Shift+F7", "",
            "After the pass, step through what the optimizer does with the gradients of parameters",
            _toggle_update_steps, checked=is_on(UPDATE_STEPS)),
    *(Command(f"optimizer_{name}", "Run/&Optimizer", 5, text, "", "", tip,
              choose(OPTIMIZER, name), checked=is_chosen(OPTIMIZER, name), choice="optimizer")
      for name, text, tip in (("sgd", "&SGD", "A step is the gradient times the learning rate, the other way"),
                              ("momentum", "SGD with &momentum", "A step follows the velocity, which gradients push"),
                              ("adam", "&Adam", "A step is the mean gradient by the root of the mean square"))),
    Command("forget_updates", "Run/&Optimizer", 6, "&Forget past steps", "", "",
            "Let the optimizer begin anew, without the velocity or the means of the steps before",
            lambda w: w.session.training.forget_and_show()),
    *(Command(f"lab_{name}", "Run/&Lab", 7, entry.title, "", "", entry.belief, partial(_open_lab, name),
              enabled=has_nodes)
      for name, entry in ENTRIES.items()),
)
# fmt: on
