"""Every command of the app, in one table: menus, toolbar, tooltips and the shortcut sheet are read off it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from core.edits.arranging import Axis, Edge
from core.edits.breakpoints import toggle_breakpoints
from core.language import tr
from core.validity import MOST_BOOKMARKS

from . import directions
from .canvas import editing
from .canvas.boxes import COLOURS
from .canvas.rerouting import add_dot_to_chosen
from .command import Command, overlap
from .conditions import (
    bookmark_is_set,
    can_paste,
    can_push,
    can_redo,
    can_step_back,
    can_step_on,
    can_undo,
    has_earlier_versions,
    has_frames,
    has_group,
    has_nodes,
    has_operations,
    has_selected_nodes,
    has_selection,
    has_wires,
    in_block,
    is_stepping,
    node_or_wire,
    one_block,
    one_node,
    one_node_in_steps,
    one_operation,
    one_port,
    one_thing,
    several,
    several_pages,
)
from .settings import FUSED, GRAIN, LOOP, MAP, OPTIMIZER, QUIET_WIRES, UPDATE_STEPS, WIRES

if TYPE_CHECKING:
    from .window import MainWindow

BOOKMARKS = range(1, MOST_BOOKMARKS + 1)


def _go_bookmark(number: int, window: MainWindow) -> None:
    window.canvas.go_bookmark(number)


def _set_bookmark(number: int, window: MainWindow) -> None:
    window.canvas.set_bookmark(number)


_ALIGNMENTS: tuple[tuple[Edge, str, str, str], ...] = (
    ("left", "&Left edges", "Alt+Left", "Put the left edges at one line"),
    ("right", "&Right edges", "Alt+Right", "Put the right edges at one line"),
    ("top", "&Top edges", "Alt+Up", "Put the top edges at one line"),
    ("bottom", "&Bottom edges", "Alt+Down", "Put the bottom edges at one line"),
    ("centre", "&Centres, one below the other", "Alt+Shift+Up", "Put the middles at one vertical line"),
    ("middle", "&Middles, side by side", "Alt+Shift+Left", "Put the middles at one horizontal line"),
)


def _colour(name: str, window: MainWindow) -> None:
    editing.colour_frames(window.session, name)


def _is_coloured(name: str, window: MainWindow) -> bool:
    frames = editing.selected_frames(window.session) if editing.has_frames(window.session) else []
    return bool(frames) and all(frame.colour == name for frame in frames)


def _move_port(by: int, window: MainWindow) -> None:
    editing.move_port(window.session, by)


def _align(edge: Edge, window: MainWindow) -> None:
    editing.align(window.session, edge)


def _distribute(axis: Axis, window: MainWindow) -> None:
    editing.distribute(window.session, axis)


def _set_wires(style: str, window: MainWindow) -> None:
    window.settings.set(WIRES, style)


def _has_wires(style: str, window: MainWindow) -> bool:
    return window.settings.get(WIRES) == style


def _set_optimizer(name: str, window: MainWindow) -> None:
    window.settings.set(OPTIMIZER, name)


def _has_optimizer(name: str, window: MainWindow) -> bool:
    return window.settings.get(OPTIMIZER) == name


def _toggle_update_steps(window: MainWindow) -> None:
    wanted = not window.settings.get(UPDATE_STEPS)
    window.settings.set(UPDATE_STEPS, wanted)
    going_on = tr("After the pass, the steps go on with the update of the parameters; the same key ends that.")
    window.session.said.emit(going_on if wanted else tr("The steps end with the pass again."))


def _toggle_breakpoints(window: MainWindow) -> None:
    session = window.session
    session.do(toggle_breakpoints, session.selection & session.document.nodes.keys())


def _have_breakpoints(window: MainWindow) -> bool:
    nodes = window.session.selection & window.session.document.nodes.keys()
    return bool(nodes) and nodes <= set(window.session.document.view.breakpoints)


def _set_grain(grain: str, window: MainWindow) -> None:
    window.settings.set(GRAIN, grain)


def _has_grain(grain: str, window: MainWindow) -> bool:
    return window.settings.get(GRAIN) == grain


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
    Command("versions", "File", 1, "Earlier &versions…", "", "", "What the file held before its last saves",
            lambda w: w.documents.earlier(), enabled=has_earlier_versions),
    Command("export", "File", 2, "&Export image…", "Ctrl+E", "", "Save a picture of the graph as PNG or SVG",
            lambda w: w.documents.export(), enabled=has_nodes),
    Command("close", "File", 3, "&Close", "Ctrl+W Ctrl+F4", "", "Close this graph; the others stay open",
            lambda w: w.documents.close()),
    Command("quit", "File", 3, "&Quit", "Ctrl+Q", "", "Close Chainrule", lambda w: w.close()),

    Command("undo", "Edit", 0, "&Undo", "Ctrl+Z", "undo", "Take back what was done last",
            lambda w: w.session.undo(), toolbar=True,
            enabled=can_undo, detail=lambda w: w.session.history.undo_label),
    Command("redo", "Edit", 0, "&Redo", "Ctrl+Shift+Z Ctrl+Y", "redo", "Do again what was undone",
            lambda w: w.session.redo(), toolbar=True,
            enabled=can_redo, detail=lambda w: w.session.history.redo_label),
    Command("cut", "Edit", 1, "Cu&t", "Ctrl+X", "", "Take the selection to the clipboard",
            lambda w: w.canvas.cut(), enabled=has_selection),
    Command("copy", "Edit", 1, "&Copy", "Ctrl+C", "copy", "Copy the selection to the clipboard",
            lambda w: w.canvas.copy(), enabled=has_selection),
    Command("paste", "Edit", 1, "&Paste", "Ctrl+V", "paste", "Put in what the clipboard holds",
            lambda w: w.canvas.paste(), enabled=can_paste),
    Command("paste_wired", "Edit", 1, "Paste &keeping wires", "Ctrl+Shift+V", "",
            "Put in what the clipboard holds, fed from where it was fed before",
            lambda w: w.canvas.paste(wired=True), enabled=can_paste),
    Command("duplicate", "Edit", 1, "&Duplicate", "Ctrl+D", "", "Copy the selection beside itself",
            lambda w: w.canvas.duplicate(), enabled=has_selection),
    Command("delete", "Edit", 1, "De&lete", "Del Backspace", "delete", "Take the selection away",
            lambda w: w.canvas.delete(), enabled=has_selection),
    Command("add_here", "Edit", 2, "Add at t&he pointer…", "Tab Shift+A", "add",
            "Search for what to add, and put it there", lambda w: w.canvas.search(w.canvas.pointed_at()), "canvas"),
    Command("wire", "Edit", 2, "&Wire…", "W", "", "Wire the selected node to another, by its name",
            lambda w: w.canvas.wire(), "canvas", enabled=one_node),
    Command("enter", "Edit", 2, "&Open or edit", "Return Enter", "", "Go into the selected block, or type a value",
            lambda w: w.canvas.enter(), "canvas", enabled=one_thing),
    Command("leave_block", "Edit", 2, "Leave the &block", "U", "", "Show the level above",
            lambda w: w.canvas.leave_block(), "canvas", enabled=in_block),
    Command("rename", "Edit", 2, "Re&name", "F2", "", "Give the selected node another name",
            lambda w: w.canvas.rename(), enabled=one_thing),
    Command("select_all", "Edit", 3, "Select &all", "Ctrl+A", "", "Select everything",
            lambda w: w.canvas.select_all()),
    Command("invert_selection", "Edit", 3, "Invert s&election", "Ctrl+I", "", "Select what is not selected",
            lambda w: w.canvas.invert_selection(), enabled=has_nodes),
    Command("select_upstream", "Edit", 3, "Select upstrea&m", "Ctrl+Shift+Left", "",
            "Select all that feeds the selection", lambda w: w.canvas.select_reach("upstream"), "canvas",
            enabled=has_selection),
    Command("next_wire", "Edit", 3, "Next wire", "Q", "", "Select the wires of the selected node, one after the other",
            lambda w: w.canvas.next_wire(), "canvas", enabled=node_or_wire),
    Command("select_downstream", "Edit", 3, "Select downstream", "Ctrl+Shift+Right", "",
            "Select all that the selection feeds", lambda w: w.canvas.select_reach("downstream"), "canvas",
            enabled=has_selection),
    Command("arrange", "Edit", 3, "Arran&ge", "L", "layout", "Lay out the selection, or everything, from left to right",
            lambda w: w.canvas.arrange(), "canvas", enabled=has_nodes),
    Command("find", "Edit", 4, "&Find…", "Ctrl+F", "search", "Find nodes by name, operation, number or state",
            lambda w: w.panels.focus_find()),
    Command("find_next", "Edit", 4, "Find ne&xt", "F3", "", "Go to the next node that was found",
            lambda w: w.panels.find.step(1)),
    Command("find_previous", "Edit", 4, "Find pre&vious", "Shift+F3", "", "Go to the node that was found before",
            lambda w: w.panels.find.step(-1)),
    Command("search", "Edit", 4, "F&ind an operation", "Ctrl+Shift+F", "", "Go to the search field of the palette",
            lambda w: w.panels.focus_search()),
    Command("settings", "Edit", 5, "&Settings…", "Ctrl+,", "settings", "Theme, motion, keys and the rest",
            lambda w: w.show_settings()),

    Command("group", "Graph", 0, "&Group into a block", "Ctrl+G", "", "Make one block of the selection, and name it",
            lambda w: editing.group(w.canvas), enabled=has_group),
    Command("expand", "Graph", 0, "Expand &in place", "Ctrl+Shift+E", "",
            "Show what is in the block here, in a frame of its name; grouping the frame folds it again",
            lambda w: editing.expand(w.canvas), enabled=one_block),
    Command("ungroup", "Graph", 0, "&Ungroup", "Ctrl+Shift+G", "", "Put what is in the block in its place",
            lambda w: editing.ungroup(w.canvas), enabled=one_block),
    Command("save_block", "Graph", 0, "Save to the palett&e", "", "", "Keep the block for all graphs, under My blocks",
            lambda w: w.library_menu.save(next(iter(w.session.selection))), enabled=one_block),
    Command("mute", "Graph", 1, "&Mute", "M", "", "Pass the first input on as it is, as if it were not there",
            lambda w: editing.toggle_mute(w.session), "canvas", enabled=has_operations,
            checked=lambda w: editing.are_muted(w.session)),
    Command("lock", "Graph", 1, "&Lock in place", "K", "", "Keep the selected nodes where they are, whatever is moved",
            lambda w: editing.toggle_lock(w.session), "canvas", enabled=has_selected_nodes,
            checked=lambda w: editing.are_locked(w.session)),
    Command("replace", "Graph", 1, "&Replace…", "Shift+R", "", "Put another operation in its place and keep the wires",
            lambda w: editing.replace_operation(w.canvas), "canvas", enabled=one_operation),
    Command("delete_reconnect", "Graph", 2, "&Delete and reconnect", "Ctrl+Del Ctrl+Backspace", "",
            "Take the selection away and feed what it fed from what fed it",
            lambda w: editing.delete_and_reconnect(w.session), "canvas", enabled=has_selection),
    Command("extract", "Graph", 2, "E&xtract", "Shift+X", "", "Take the selected nodes out of their wires",
            lambda w: editing.extract(w.session), "canvas", enabled=has_selected_nodes),
    Command("reroute", "Graph", 2, "Add reroute do&t", "Shift+D", "",
            "Lead the selected wires, or those of the selected node, through a dot that can be moved",
            lambda w: add_dot_to_chosen(w.canvas), "canvas", enabled=has_wires),
    Command("swap_inputs", "Graph", 2, "&Swap inputs", "S", "", "Swap the two inputs of the selected node",
            lambda w: editing.swap_inputs(w.session), "canvas", enabled=one_node),
    Command("connect_all", "Graph", 2, "&Connect the selection", "Shift+W", "",
            "Wire the selected nodes from left to right, outputs to free inputs",
            lambda w: editing.connect_all(w.session), "canvas", enabled=several),
    Command("port_up", "Graph", 3, "Move port u&p", "Alt+PgUp", "", "Give the port an earlier place on its block",
            partial(_move_port, -1), "canvas", enabled=one_port),
    Command("port_down", "Graph", 3, "Move port d&own", "Alt+PgDown", "", "Give the port a later place on its block",
            partial(_move_port, 1), "canvas", enabled=one_port),
    *(Command(f"align_{edge}", "Graph/&Align", 4, text, keys, "", tip, partial(_align, edge), "canvas", enabled=several)
      for edge, text, keys, tip in _ALIGNMENTS),
    Command("distribute_across", "Graph/&Align", 4, "&Distribute across", "Alt+Shift+Right", "",
            "Make the gaps from left to right equal", partial(_distribute, "across"), "canvas", enabled=several),
    Command("distribute_down", "Graph/&Align", 4, "D&istribute down", "Alt+Shift+Down", "",
            "Make the gaps from top to bottom equal", partial(_distribute, "down"), "canvas", enabled=several),
    Command("frame", "Graph", 5, "&Frame…", "C", "", "Put a frame around the selection; it carries what lies in it",
            lambda w: editing.add_frame(w.canvas), "canvas"),
    Command("note", "Graph", 5, "&Note…", "N", "", "Put a note on the canvas, in Markdown",
            lambda w: editing.add_note(w.canvas), "canvas"),
    *(Command(f"colour_{name}", "Graph/C&olour of the frame", 5, name.capitalize(), "", "", f"Make the frame {name}",
              partial(_colour, name), enabled=has_frames, checked=partial(_is_coloured, name)) for name in COLOURS),

    Command("fit_all", "View", 0, "Fit &all", "Home", "fit", "Show the whole graph",
            lambda w: w.canvas.fit(), "canvas", toolbar=True, enabled=has_nodes),
    Command("fit", "View", 0, "&Fit selection", "F", "", "Show the selection, or everything",
            lambda w: w.canvas.fit(selection=True), "canvas", enabled=has_nodes),
    Command("zoom_100", "View", 0, "&100 %", "Ctrl+0", "", "Show everything in its own size",
            lambda w: w.canvas.zoom_to(1.0)),
    Command("zoom_in", "View", 0, "Zoom &in", "Ctrl+= Ctrl++", "zoom-in", "Come closer",
            lambda w: w.canvas.zoom_by(1.25)),
    Command("zoom_out", "View", 0, "Zoom &out", "Ctrl+-", "zoom-out", "See more", lambda w: w.canvas.zoom_by(0.8)),
    Command("next_page", "View", 1, "Next &graph", "Ctrl+Tab Ctrl+PgDown", "", "Show the next of the open graphs",
            lambda w: w.documents.pages.step(1), enabled=several_pages),
    Command("previous_page", "View", 1, "Previo&us graph", "Ctrl+Shift+Tab Ctrl+PgUp", "",
            "Show the one before of the open graphs", lambda w: w.documents.pages.step(-1), enabled=several_pages),
    Command("next_panel", "View", 1, "&Next panel", "F6", "", "Move the focus to the next panel",
            lambda w: w.panels.focus_next(1)),
    Command("previous_panel", "View", 1, "&Previous panel", "Shift+F6", "", "Move the focus to the panel before",
            lambda w: w.panels.focus_next(-1)),
    *(Command(f"go_bookmark_{n}", "View/&Bookmarks", 1, f"Go to bookmark &{n}", f"Ctrl+{n}", "",
              "Show the place and the step that were marked", partial(_go_bookmark, n), enabled=bookmark_is_set(n))
      for n in BOOKMARKS),
    *(Command(f"set_bookmark_{n}", "View/&Set bookmark", 1, f"Set bookmark &{n}", f"Ctrl+Shift+{n}", "",
              "Mark this place and this step", partial(_set_bookmark, n)) for n in BOOKMARKS),
    Command("theme_auto", "View/&Theme", 2, "Like the &system", "", "", "Light or dark as the system is",
            lambda w: w.choose_theme("auto"), checked=lambda w: w.appearance.choice == "auto", choice="theme"),
    Command("theme_light", "View/&Theme", 2, "&Light", "", "", "Dark on light",
            lambda w: w.choose_theme("light"), checked=lambda w: w.appearance.choice == "light", choice="theme"),
    Command("theme_dark", "View/&Theme", 2, "&Dark", "", "", "Light on dark",
            lambda w: w.choose_theme("dark"), checked=lambda w: w.appearance.choice == "dark", choice="theme"),
    Command("theme_contrast", "View/&Theme", 2, "High &contrast", "", "", "White and bright colours on black",
            lambda w: w.choose_theme("contrast"), checked=lambda w: w.appearance.choice == "contrast", choice="theme"),
    *(Command(f"wires_{style}", "View/&Wires", 3, text, "", "", tip, partial(_set_wires, style),
              checked=partial(_has_wires, style), choice="wires")
      for style, text, tip in (("curved", "&Curved", "Wires swing out of their ports"),
                               ("straight", "&Straight", "Wires take the shortest way"),
                               ("angled", "At right &angles", "Wires go level and upright"))),
    Command("quiet_wires", "View", 3, "Only wires of the sele&ction", "Shift+H", "",
            "Leave out every wire that does not start or end at what is selected",
            lambda w: w.settings.set(QUIET_WIRES, not w.settings.get(QUIET_WIRES)), "canvas",
            checked=lambda w: w.settings.get(QUIET_WIRES)),
    Command("map", "View", 3, "&Map", "Shift+M", "", "A map in the corner when the canvas shows only a part",
            lambda w: w.settings.set(MAP, not w.settings.get(MAP)), "canvas", checked=lambda w: w.settings.get(MAP)),
    Command("split", "View", 3, "Sp&lit view", "Ctrl+\\", "", "A second canvas on the same graph, with its own camera",
            lambda w: w.views.toggle_split(), checked=lambda w: w.views.is_split),

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
    Command("leave_steps", "Run", 2, "Show &everything", "Shift+F9", "step-leave",
            "Leave the steps and show the whole result; Escape on the canvas does so too",
            lambda w: w.transport.leave(), enabled=is_stepping),

    Command("loop", "Run", 2, "&Repeat", "", "", "Play the steps over and over",
            lambda w: w.settings.set(LOOP, not w.settings.get(LOOP)), checked=lambda w: w.settings.get(LOOP)),
    Command("jump", "Run", 3, "&Jump to the node", "J", "",
            "Go to the next step at which something happens to the selected node",
            lambda w: w.transport.jump(*w.session.selection), "canvas", enabled=one_node_in_steps),
    Command("play_here", "Run", 3, "Play to &here", "Shift+J", "", "Play until something happens to the selected node",
            lambda w: w.transport.play_to(*w.session.selection), "canvas", enabled=one_node_in_steps),
    Command("breakpoint", "Run", 3, "Brea&kpoint", "B", "", "Stop playing at the selected nodes, or no longer",
            _toggle_breakpoints, "canvas", enabled=has_selected_nodes, checked=_have_breakpoints),
    *(Command(f"grain_{grain}", "Run/&Step", 3, text, "", "", GRAIN.tip, partial(_set_grain, grain),
              checked=partial(_has_grain, grain), choice="grain")
      for grain, text in zip(GRAIN.choices, GRAIN.labels, strict=True)),
    Command("fused", "Run", 3, "F&used", "Shift+F8", "fuse",
            "Step through as many operations as one as a formula can hold: the gradients are the same",
            lambda w: w.settings.set(FUSED, not w.settings.get(FUSED)), checked=lambda w: w.settings.get(FUSED)),
    Command("update", "Run", 4, "Update the para&meters", "F7", "",
            "Move the parameters by one step of the optimizer, along the gradients of the target",
            lambda w: w.session.training.take()),
    Command("update_steps", "Run", 4, "&Step through the update", "Shift+F7", "",
            "After the pass, step through what the optimizer does with the gradients of parameters",
            _toggle_update_steps, checked=lambda w: w.settings.get(UPDATE_STEPS)),
    *(Command(f"optimizer_{name}", "Run/&Optimizer", 4, text, "", "", tip,
              partial(_set_optimizer, name), checked=partial(_has_optimizer, name), choice="optimizer")
      for name, text, tip in (("sgd", "&SGD", "A step is the gradient times the learning rate, the other way"),
                              ("momentum", "SGD with &momentum", "A step follows the velocity, which gradients push"),
                              ("adam", "&Adam", "A step is the mean gradient by the root of the mean square"))),
    Command("forget_updates", "Run/&Optimizer", 5, "&Forget past steps", "", "",
            "Let the optimizer begin anew, without the velocity or the means of the steps before",
            lambda w: w.session.training.forget_and_show()),

    Command("commands", "Help", 1, "&Commands…", "Ctrl+Shift+P", "", "Find any command by its name, and run it",
            lambda w: w.show_commands()),
    Command("shortcuts", "Help", 1, "&Keys and mouse", "Ctrl+/ ?", "help", "All shortcuts",
            lambda w: w.show_shortcuts()),
    Command("about", "Help", 1, "&About Chainrule", "", "", "What this is", lambda w: w.show_about()),
)
# fmt: on


def conflicts(commands: tuple[Command, ...] = COMMANDS) -> Iterator[tuple[str, str, str]]:
    """Two commands and a key that asks for both; there should be none."""
    for one, other in combinations(commands, 2):
        if overlap(one, other):
            yield from ((one.name, other.name, key) for key in set(one.keys.split()) & set(other.keys.split()))
