"""Every command of the app, in one table: menus, toolbar, tooltips and the shortcut sheet are read off it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .window import MainWindow

Scope = Literal["window", "canvas", "transport"]  # where the focus must be for the keys to work
Run = Callable[["MainWindow"], object]
Test = Callable[["MainWindow"], bool]


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can ask for.

    menu: "File" or "View/Theme"; a number in ``group`` that differs from the one before parts them by a line. text:
    with "&" before the letter to press. keys: apart by spaces, the first is the one that is shown. icon: two names if
    it is another one while checked. toolbar: whether there is a button for it. enabled, checked: asked whenever
    something changes; detail: words to put after the text.
    """

    name: str
    menu: str
    group: int
    text: str
    keys: str
    icon: str
    tip: str
    run: Run
    scope: Scope = "window"
    toolbar: bool = False
    enabled: Test | None = None
    checked: Test | None = None
    detail: Callable[[MainWindow], str | None] | None = None

    @property
    def title(self) -> str:
        """The text without the mark of the letter to press and without dots."""
        return self.text.replace("&", "").removesuffix("…")


@dataclass(frozen=True, slots=True)
class Gesture:
    """What mouse and keys do without being a command; for the shortcut sheet."""

    what: str
    how: str


def has_nodes(window: MainWindow) -> bool:
    """Whether there is anything on the canvas."""
    return bool(window.session.document.nodes)


def has_selection(window: MainWindow) -> bool:
    """Whether anything is selected."""
    return bool(window.session.selection)


def one_node(window: MainWindow) -> bool:
    """Whether one node, and nothing else, is selected."""
    chosen = window.session.selection
    return len(chosen) == 1 and next(iter(chosen)) in window.session.document.nodes


def can_step_back(window: MainWindow) -> bool:
    """Whether there is a step before this one."""
    return has_nodes(window) and window.session.step != 0


def can_step_on(window: MainWindow) -> bool:
    """Whether there is a step after this one; the finished picture goes on to the first."""
    session = window.session
    return has_nodes(window) and (session.step is None or session.log is None or session.step < len(session.log) - 1)


# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("new", "File", 0, "&New", "Ctrl+N", "new", "Start an empty graph",
            lambda w: w.documents.new(), toolbar=True),
    Command("open", "File", 0, "&Open…", "Ctrl+O", "open", "Open a graph",
            lambda w: w.documents.open(), toolbar=True),
    Command("save", "File", 1, "&Save", "Ctrl+S", "save", "Save the graph",
            lambda w: w.documents.save(), toolbar=True),
    Command("save_as", "File", 1, "Save &as…", "Ctrl+Shift+S", "", "Save under another name",
            lambda w: w.documents.save_as()),
    Command("export", "File", 2, "&Export image…", "Ctrl+E", "", "Save a picture of the graph as PNG or SVG",
            lambda w: w.documents.export(), enabled=has_nodes),
    Command("quit", "File", 3, "&Quit", "Ctrl+Q", "", "Close Chainrule", lambda w: w.close()),

    Command("undo", "Edit", 0, "&Undo", "Ctrl+Z", "undo", "Take back what was done last",
            lambda w: w.session.undo(), toolbar=True,
            enabled=lambda w: w.session.history.undo_label is not None, detail=lambda w: w.session.history.undo_label),
    Command("redo", "Edit", 0, "&Redo", "Ctrl+Shift+Z Ctrl+Y", "redo", "Do again what was undone",
            lambda w: w.session.redo(), toolbar=True,
            enabled=lambda w: w.session.history.redo_label is not None, detail=lambda w: w.session.history.redo_label),
    Command("cut", "Edit", 1, "Cu&t", "Ctrl+X", "", "Take the selection to the clipboard",
            lambda w: w.canvas.cut(), enabled=has_selection),
    Command("copy", "Edit", 1, "&Copy", "Ctrl+C", "copy", "Copy the selection to the clipboard",
            lambda w: w.canvas.copy(), enabled=has_selection),
    Command("paste", "Edit", 1, "&Paste", "Ctrl+V", "paste", "Put in what the clipboard holds",
            lambda w: w.canvas.paste()),
    Command("duplicate", "Edit", 1, "&Duplicate", "Ctrl+D", "", "Copy the selection beside itself",
            lambda w: w.canvas.duplicate(), enabled=has_selection),
    Command("delete", "Edit", 1, "De&lete", "Del Backspace", "delete", "Take the selection away",
            lambda w: w.canvas.delete(), enabled=has_selection),
    Command("rename", "Edit", 2, "Re&name", "F2", "", "Give the selected node another name",
            lambda w: w.canvas.rename(), enabled=one_node),
    Command("select_all", "Edit", 2, "Select &all", "Ctrl+A", "", "Select everything",
            lambda w: w.canvas.select_all()),
    Command("arrange", "Edit", 3, "Arran&ge", "L", "layout", "Lay out the selection, or everything, from left to right",
            lambda w: w.canvas.arrange(), "canvas", enabled=has_nodes),
    Command("search", "Edit", 3, "&Find an operation", "Ctrl+F", "search", "Go to the search field of the palette",
            lambda w: w.panels.focus_search()),

    Command("fit_all", "View", 0, "Fit &all", "Home", "fit", "Show the whole graph",
            lambda w: w.canvas.fit(), "canvas", toolbar=True, enabled=has_nodes),
    Command("fit", "View", 0, "&Fit selection", "F", "", "Show the selection, or everything",
            lambda w: w.canvas.fit(selection=True), "canvas", enabled=has_nodes),
    Command("zoom_100", "View", 0, "&100 %", "Ctrl+0", "", "Show everything in its own size",
            lambda w: w.canvas.zoom_to(1.0)),
    Command("zoom_in", "View", 0, "Zoom &in", "Ctrl+= Ctrl++", "zoom-in", "Come closer",
            lambda w: w.canvas.zoom_by(1.25)),
    Command("zoom_out", "View", 0, "Zoom &out", "Ctrl+-", "zoom-out", "See more", lambda w: w.canvas.zoom_by(0.8)),
    Command("next_panel", "View", 1, "&Next panel", "F6", "", "Move the focus to the next panel",
            lambda w: w.panels.focus_next(1)),
    Command("previous_panel", "View", 1, "&Previous panel", "Shift+F6", "", "Move the focus to the panel before",
            lambda w: w.panels.focus_next(-1)),
    Command("theme_auto", "View/&Theme", 2, "Like the &system", "", "", "Light or dark as the system is",
            lambda w: w.choose_theme("auto"), checked=lambda w: w.appearance.choice == "auto"),
    Command("theme_light", "View/&Theme", 2, "&Light", "", "", "Dark on light",
            lambda w: w.choose_theme("light"), checked=lambda w: w.appearance.choice == "light"),
    Command("theme_dark", "View/&Theme", 2, "&Dark", "", "", "Light on dark",
            lambda w: w.choose_theme("dark"), checked=lambda w: w.appearance.choice == "dark"),

    Command("run_forward", "Run", 0, "Run &forward", "F5", "run-forward", "Compute every value",
            lambda w: w.session.run_forward(), toolbar=True, enabled=has_nodes),
    Command("run_backward", "Run", 0, "Run &backward", "Shift+F5 Ctrl+Return", "run-backward",
            "Compute every value and the gradients of the target",
            lambda w: w.session.run_backward(), toolbar=True, enabled=has_nodes),
    Command("live", "Run", 0, "&Live", "Ctrl+L", "live", "Run again on every edit",
            lambda w: w.session.set_live(not w.session.live), toolbar=True, checked=lambda w: w.session.live),
    Command("target", "Run", 1, "Set &target", "T", "target", "Make the selected node the one to differentiate",
            lambda w: w.set_target(), "canvas", enabled=one_node),
    Command("step_first", "Run", 2, "F&irst step", "Home", "step-first", "Go to the start of the pass",
            lambda w: w.transport.first(), "transport", enabled=has_nodes),
    Command("step_previous", "Run", 2, "&Previous step", "Shift+F10 [", "step-previous", "Go one step back",
            lambda w: w.transport.previous(), enabled=can_step_back),
    Command("play", "Run", 2, "Pla&y", "F9", "play pause", "Walk through the steps by itself",
            lambda w: w.transport.toggle_play(), enabled=has_nodes, checked=lambda w: w.transport.playing),
    Command("step_next", "Run", 2, "&Next step", "F10 ]", "step-next", "Go one step on",
            lambda w: w.transport.next(), enabled=can_step_on),
    Command("step_last", "Run", 2, "L&ast step", "End", "step-last", "Go to the end of the pass",
            lambda w: w.transport.last(), "transport", enabled=has_nodes),
    Command("leave_steps", "Run", 2, "Show &everything", "Shift+F9", "", "Leave the steps and show the whole result",
            lambda w: w.session.go(None), enabled=lambda w: w.session.step is not None),

    Command("shortcuts", "Help", 1, "&Keys and mouse", "Ctrl+/ ?", "help", "All shortcuts",
            lambda w: w.show_shortcuts()),
    Command("about", "Help", 1, "&About Chainrule", "", "", "What this is", lambda w: w.show_about()),
)
# fmt: on

GESTURES: tuple[Gesture, ...] = (
    Gesture("Search and add at the pointer", "Tab, Shift+A, or double-click on the empty canvas"),
    Gesture("Pan", "Drag with the middle or right button, or with Space held"),
    Gesture("Zoom", "Mouse wheel, or pinch"),
    Gesture("Wire", "Drag from an output to an input; release on a port or on a node"),
    Gesture("Wire by keyboard", "W on the selected node, then the other node's name"),
    Gesture("Move all wires of an output", "Ctrl and drag from the port to another output"),
    Gesture("Cut wires", "Draw across them with Ctrl and the right button"),
    Gesture("Select", "Click, or drag over the empty canvas; Shift adds, Ctrl toggles"),
    Gesture("Move the selection", "Drag, or the arrow keys; Shift moves four grid steps"),
    Gesture("Walk along the wires", "Ctrl and the arrow keys"),
    Gesture("Type a value in place", "Double-click on a variable, or Enter"),
    Gesture("Cancel a drag", "Escape, or the right button"),
    Gesture("Scrub a number", "Drag sideways on a number field; Shift finer, Ctrl coarser"),
    Gesture("Step, with the focus on the slider", "← and →"),
)


def conflicts(commands: tuple[Command, ...] = COMMANDS) -> Iterator[tuple[str, str, str]]:
    """Two commands and a key that asks for both; there should be none."""
    for one, other in combinations(commands, 2):
        if one.scope == other.scope or "window" in (one.scope, other.scope):
            yield from ((one.name, other.name, key) for key in set(one.keys.split()) & set(other.keys.split()))
