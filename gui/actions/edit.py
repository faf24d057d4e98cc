"""Commands that change the selection, the clipboard and the history, and those that find something."""

from __future__ import annotations

from ..canvas import beside
from ..frame import focus_round
from .command import Command
from .conditions import (
    can_paste,
    can_redo,
    can_undo,
    has_nodes,
    has_selection,
    in_block,
    node_or_wire,
    one_node,
    one_thing,
)

# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("undo", "Edit", 0, "&Undo", "Ctrl+Z", "undo", "Take back what was done last",
            lambda w: beside.undo(w.session), toolbar=True,
            enabled=can_undo, detail=lambda w: w.session.history.undo_label),
    Command("redo", "Edit", 0, "&Redo", "Ctrl+Shift+Z Ctrl+Y", "redo", "Do again what was undone",
            lambda w: beside.redo(w.session), toolbar=True,
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
            focus_round.go_to_find),
    Command("find_next", "Edit", 4, "Find ne&xt", "F3", "", "Go to the next node that was found",
            lambda w: w.panels.find.step(1)),
    Command("find_previous", "Edit", 4, "Find pre&vious", "Shift+F3", "", "Go to the node that was found before",
            lambda w: w.panels.find.step(-1)),
    Command("select_found", "Edit", 4, "Select all that were found", "Alt+F3", "", "Select all nodes that were found",
            lambda w: w.panels.find.select_all()),
    Command("search", "Edit", 4, "F&ind an operation", "Ctrl+Shift+F", "", "Go to the search field of the palette",
            focus_round.go_to_search),
    Command("settings", "Edit", 5, "&Settings…", "Ctrl+,", "settings", "Theme, motion, keys and the rest",
            lambda w: w.sheets.show_settings()),
)
# fmt: on
