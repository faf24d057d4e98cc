"""What the menu over the canvas offers: actions by their names, "" for a line between them, a path for a submenu."""

from __future__ import annotations

from ..session import Session

_CLIPBOARD = ("cut", "copy", "paste", "paste_wired", "duplicate", "")
_ABOUT_SELECTION = (
    *("target", "forward_mode", "jacobian", "jump", "play_here", "breakpoint", "", "rename", "enter", ""),
    *("mute", "lock", "replace", "swap_inputs", "extract", "reroute", "connect_all"),
    *("", "port_up", "port_down", "", "Graph/&Align", "group", "ungroup", "expand", "save_block", "frame", "watch", ""),
    *_CLIPBOARD,
    *("delete", "delete_reconnect", "", "fit", "arrange"),
)
_ABOUT_WIRES = ("add_here", "reroute", "watch", "jacobian", "", "delete", "", "fit")
_ABOUT_BOXES = ("rename", "Graph/C&olour of the frame", "group", "", *_CLIPBOARD, "delete", "", "fit")
_ABOUT_CANVAS = (
    *("add_here", "frame", "note", "", "paste", "select_all", "", "fit_all", "arrange", "", "run_forward"),
    "run_backward",
)


def offered(session: Session) -> tuple[str, ...]:
    """What can be done with what is selected, or with the canvas where nothing is."""
    chosen, document = session.selection, session.document
    if not chosen:
        return _ABOUT_CANVAS
    if not chosen.isdisjoint(document.frames.keys() | document.notes.keys()):
        return _ABOUT_BOXES
    return _ABOUT_WIRES if chosen.isdisjoint(document.nodes) else _ABOUT_SELECTION
