"""What mouse and keys do without being a command: for the shortcut sheet, and so that no command takes their keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Gesture:
    """What mouse and keys do, for the shortcut sheet."""

    what: str
    how: str


GESTURES: tuple[Gesture, ...] = (
    Gesture("Search and add", "Double-click on the empty canvas"),
    Gesture("Pan", "Drag with the middle or right button, or with Space held"),
    Gesture("Zoom", "Mouse wheel, or pinch"),
    Gesture("Wire", "Drag from an output to an input; release on a port or on a node"),
    Gesture("Wire without dragging", "Click a port, then the other one; Esc cancels"),
    Gesture("Lead a wire through a reroute dot", "Ctrl and click on the wire, or double-click"),
    Gesture("Move all wires of an output", "Ctrl and drag from the port to another output"),
    Gesture("Put a node into a wire", "Drop it on the wire; or add one while the wire is selected"),
    Gesture("Cut wires", "Draw across them with Ctrl and the right button; Alt and click on one"),
    Gesture("Select", "Click, or drag over the empty canvas; Shift adds, Ctrl toggles"),
    Gesture("Move the selection", "Drag, or the arrow keys; Shift moves four grid steps"),
    Gesture("Move a frame with what lies in it", "Drag its title; its edges make it larger or smaller"),
    Gesture("Walk along the wires", "Ctrl and the arrow keys"),
    Gesture("Type a value in place", "Double-click on a variable, or begin to type a number"),
    Gesture("Cancel a drag", "Escape, or the right button"),
    Gesture("Select nothing, leave a block, leave the steps", "Escape, each in turn"),
    Gesture("Scrub a number", "Drag sideways on a number field; Shift finer, Ctrl coarser"),
    Gesture("Step, with the focus on the slider", "← and →"),
    Gesture("Go on: a step, a page, a question", "Page Down, which a presenter's remote sends; Page Up goes back"),
)


# Keys that belong to the canvas itself: no command can have them there.
RESERVED: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("Left", "Right", "Up", "Down"), "moves the selection"),
        **dict.fromkeys(("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), "moves the selection further"),
        **dict.fromkeys(("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"), "walks along the wires"),
        **dict.fromkeys("0123456789-+.", "begins to type a value"),
        "Space": "pans the canvas while it is held",
        "Esc": "cancels",
        "Menu": "opens the menu",
        "Ctrl+Shift+F10": "opens the menu",
    }
)
