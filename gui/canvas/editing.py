"""What is done to the selection as a whole: rewired, muted, locked, aligned, made into a block, taken apart again."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from itertools import compress
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

from core.change import Change
from core.document import Document
from core.edits import arranging, block_ports, expanding, grouping, marking, nodes, rewiring
from core.edits.arranging import GRID
from core.find import search
from core.language import counted, tr
from core.ops import operations
from core.records import BLOCK, INPUT, OUTPUT, Frame, Node

from ..selecting import is_selected, one_selected
from ..session import Session
from .beside import Edit, added
from .drawing import boxes
from .measure import node_size
from .tools import adding
from .tools import popup as popups

if TYPE_CHECKING:
    from .widget import Canvas

_AROUND = 24.0  # from what is framed to its frame
_EMPTY_FRAME = QSizeF(320, 192)


def selected_nodes(session: Session) -> list[Node]:
    """The nodes that are selected, in the order of the document."""
    nodes = session.document.nodes
    return [nodes[ident] for ident in sorted(session.selection) if ident in nodes]


def has_nodes(session: Session) -> bool:
    """Whether a node is selected."""
    return is_selected(session, session.document.nodes)


def has_operations(session: Session) -> bool:
    """Whether an operation is selected: something to mute."""
    known, chosen = operations(), map(session.document.nodes.get, session.selection)
    return any(node is not None and node.kind in known for node in chosen)


def has_frames(session: Session) -> bool:
    """Whether a frame is selected."""
    return is_selected(session, session.document.frames)


def selected_wire(session: Session) -> int | None:
    """The wire that is selected, and nothing else."""
    only = one_selected(session)
    return only if only in session.document.wires else None


def selected_box(session: Session) -> boxes.Box | None:
    """The frame or note that is selected, and nothing else."""
    only = one_selected(session) or 0
    return session.document.frames.get(only) or session.document.notes.get(only)


def selected_frames(session: Session) -> list[Frame]:
    """The frames that are selected."""
    frames = session.document.frames
    return [frames[ident] for ident in sorted(session.selection) if ident in frames]


def selected_block(session: Session) -> Node | None:
    """The block that is selected, and nothing else."""
    only = session.document.nodes.get(one_selected(session) or 0)
    return only if only is not None and only.kind == BLOCK else None


def selected_port(session: Session) -> int | None:
    """The port of a block that is selected, and nothing else."""
    only = session.document.nodes.get(one_selected(session) or 0)
    return only.id if only is not None and only.kind in (INPUT, OUTPUT) else None


def selected_operation(session: Session) -> Node | None:
    """The operation that is selected, and nothing else."""
    only = one_selected(session)
    return session.document.nodes[only] if only is not None and _is_operation(session, only) else None


def are_muted(session: Session) -> bool:
    """Whether all selected operations are muted."""
    nodes, known = session.document.nodes, operations()
    chosen = [node for node in map(nodes.get, session.selection) if node is not None]
    some = compress(chosen, map(known.__contains__, map(attrgetter("kind"), chosen)))
    return _all_there_are(map(attrgetter("muted"), some))


def are_locked(session: Session) -> bool:
    """Whether all selected nodes are locked in their place."""
    places = session.document.places
    return _all_there_are(places[ident].locked for ident in session.selection if ident in places)


def toggle_mute(session: Session) -> None:
    """Mute the selected operations, or have them compute again if all are muted."""
    edit = marking.unmute if are_muted(session) else marking.mute
    Edit(session, tr("Changing nodes")).make(len(session.selection), edit, session.selection)


def toggle_lock(session: Session) -> None:
    """Lock the selected nodes in their place, or free them if all are locked."""
    edit = marking.unlock if are_locked(session) else marking.lock
    Edit(session, tr("Changing nodes")).make(len(session.selection), edit, session.selection)


def delete_and_reconnect(session: Session) -> None:
    """Take the selection away and feed what it fed from what fed it."""
    Edit(session, tr("Deleting")).make(
        len(session.selection), rewiring.delete_and_reconnect, session.selection, session.runs.run
    )


def extract(session: Session) -> None:
    """Take the selected nodes out of their wires."""
    Edit(session, tr("Changing nodes")).make(
        len(session.selection), rewiring.extract, session.selection, session.runs.run
    )


def swap_inputs(session: Session) -> None:
    """Swap the two inputs of the selected node."""
    for node in selected_nodes(session)[:1]:
        session.do(rewiring.swap_inputs, node.id)


def connect_all(session: Session) -> None:
    """Wire the selected nodes from left to right."""
    Edit(session, tr("Changing nodes")).make(len(session.selection), rewiring.connect_all, session.selection)


def align(session: Session, edge: arranging.Edge) -> None:
    """Put the selected nodes at one line."""
    Edit(session, tr("Moving")).make(len(session.selection), _aligned, session.selection, edge)


def distribute(session: Session, axis: arranging.Axis) -> None:
    """Make the gaps between the selected nodes equal."""
    Edit(session, tr("Moving")).make(len(session.selection), _distributed, session.selection, axis)


def move_port(session: Session, by: int) -> None:
    """Move the selected port up or down among those of its block."""
    port = selected_port(session)
    if port is not None:
        session.do(block_ports.move_port, port, by)


def replace_operation(canvas: Canvas) -> None:
    """Search for the operation to put in the place of the selected one."""
    node = selected_operation(canvas.session)
    if node is None:
        return

    def put(entry: search.Entry) -> None:
        session = canvas.session
        wired = len(session.document.wires)
        if session.do(rewiring.replace_operation, node.id, entry.kind) and len(session.document.wires) < wired:
            lost = wired - len(session.document.wires)
            session.noted.emit(
                counted(lost, "{count} wire had no port any more.", "{count} wires had no port any more.")
            )

    hint = tr("Replace {name} by: type a name or a sign").format(name=node.name)
    popup = popups.search_popup(canvas.picture.theme, canvas, search.operation_entries, hint)
    canvas.open_popup(popup, put, canvas.below(node.id))


def group(canvas: Canvas) -> None:
    """Make a block of the selection, or of what lies in the frame that is selected, and ask for its name."""
    session = canvas.session

    def ask_name(change: Change) -> None:
        made = (after for before, after in change.of(Node) if before is None)
        for block in (node for node in made if node is not None and node.kind == BLOCK):
            if block.parent == session.level:
                session.select({block.id})
                canvas.rename()

    edit, frame = Edit(session, tr("Grouping"), ask_name), selected_box(session)
    if isinstance(frame, Frame):
        inside = canvas.chosen()
        edit.make(len(inside), expanding.fold, frame.id, inside)
    else:
        edit.make(len(session.selection), grouping.group, session.selection)


def ungroup(canvas: Canvas) -> None:
    """Put what is in the selected block in its place, and select it."""
    session, block = canvas.session, selected_block(canvas.session)
    if block is None:
        return
    inside = [node.id for node in session.document.children(block.id)]

    def select(_: Change) -> None:
        session.select(ident for ident in inside if ident in session.document.nodes)

    Edit(session, tr("Ungrouping"), select).make(len(inside), grouping.ungroup, block.id)


def expand(canvas: Canvas) -> None:
    """Show what is in the selected block where it lies, and select its frame."""
    session, block = canvas.session, selected_block(canvas.session)
    if block is None:
        return
    level, inside = session.level, session.document.children(block.id)

    def select(change: Change) -> None:
        made = added(session.document, change).get(level, frozenset())
        session.select(made.intersection(session.document.frames))

    Edit(session, tr("Expanding"), select).make(len(inside), _expanded, block.id)


def add_frame(canvas: Canvas) -> None:
    """Put a frame around the selection, or an empty one where the pointer is, and ask for its title."""
    session, chosen = canvas.session, canvas.picture.geometry.bounds(canvas.session.selection)
    if not session.selection or chosen.isNull():
        chosen = QRectF(canvas.camera.to_scene(canvas.pointed_at()), _EMPTY_FRAME)
    rect = on_grid(chosen.adjusted(-_AROUND, -_AROUND - boxes.TITLE_HEIGHT, _AROUND, _AROUND))
    before = set(session.document.frames)
    if session.do(nodes.add_frame, "", rect, parent=session.level):
        _edit_new(canvas, set(session.document.frames) - before)


def add_note(canvas: Canvas) -> None:
    """Put a note where the pointer is, or below what is there, and edit it."""
    session, at = canvas.session, canvas.camera.to_scene(canvas.pointed_at())
    before, size = set(session.document.notes), QSizeF(*nodes.NOTE_SIZE)
    x, y, *_ = on_grid(QRectF(at, size))
    corner = adding.free_spot(canvas.picture.geometry, size, QPointF(x, y))
    if session.do(nodes.add_note, "", at=corner.toTuple(), parent=session.level):
        _edit_new(canvas, set(session.document.notes) - before)


def colour_frames(session: Session, colour: str) -> None:
    """Give the selected frames a colour."""
    frames = selected_frames(session)
    session.record(tr("Change colour"), Change.join(nodes.set_colour(session.document, f.id, colour) for f in frames))


def on_grid(rect: QRectF) -> tuple[float, float, float, float]:
    """The rectangle of the grid around another one: left, top, width, height."""
    left, top = math.floor(rect.left() / GRID) * GRID, math.floor(rect.top() / GRID) * GRID
    right, bottom = math.ceil(rect.right() / GRID) * GRID, math.ceil(rect.bottom() / GRID) * GRID
    return left, top, right - left, bottom - top


def _aligned(document: Document, ids: Collection[int], edge: arranging.Edge) -> Change:
    """Align"""
    return arranging.align(document, ids, edge, _sizes(document, ids))


def _distributed(document: Document, ids: Collection[int], axis: arranging.Axis) -> Change:
    """Distribute"""
    return arranging.distribute(document, ids, axis, _sizes(document, ids))


def _expanded(document: Document, block: int) -> Change:
    """Expand in place"""
    near = (*document.children(block), *document.children(document.nodes[block].parent))
    return expanding.expand(document, block, _sizes(document, [node.id for node in near]))


def _sizes(document: Document, ids: Iterable[int]) -> dict[int, tuple[float, float]]:
    """How large the nodes among some ids are."""
    return {ident: node_size(document, document.nodes[ident]) for ident in ids if ident in document.nodes}


def _edit_new(canvas: Canvas, made: Iterable[int]) -> None:
    for ident in made:
        canvas.session.select({ident})
        canvas.box_editor.edit(ident)


def _is_operation(session: Session, ident: int) -> bool:
    node = session.document.nodes.get(ident)
    return node is not None and node.kind in operations()


def _all_there_are(marks: Iterable[bool]) -> bool:
    """Whether all of some marks hold, and there are some; looked at no further than to the first that does not."""
    left = iter(marks)
    return next(left, False) and all(left)
