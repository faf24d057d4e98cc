"""Commands that change the graph around the selection: blocks, wires, places, frames and notes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.edits.arranging import Axis, Edge

from ..canvas import editing
from ..canvas.drawing.boxes import COLOURS
from ..canvas.tools.rerouting import add_dot_to_chosen
from .command import Command
from .conditions import (
    has_frames,
    has_group,
    has_nodes,
    has_operations,
    has_selected_nodes,
    has_selection,
    has_wires,
    one_block,
    one_node,
    one_operation,
    one_port,
    several,
)

if TYPE_CHECKING:
    from ..window import MainWindow

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


# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
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
    Command("scissors", "Graph", 2, "Cut &wires", "Y", "scissors", "Scissors: draw across the wires that are to go",
            lambda w: w.canvas.take_scissors(), "canvas", toolbar=True, enabled=has_nodes),
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
)
# fmt: on
