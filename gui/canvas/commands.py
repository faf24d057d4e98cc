"""A view with the commands of the menus: what they do to the session's selection."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QGuiApplication

from core.change import Change, ids_of
from core.document import Document, Snapshot
from core.edits import arranging, clipboard
from core.edits.arranging import GRID
from core.edits.nodes import delete
from core.errors import EditError
from core.find import search
from core.history import label_of
from core.language import tr
from core.records import Node, Place
from core.typed import formula

from ..foresight import Foresight
from ..runner import Task, Watch
from ..running.pace import LARGE
from . import hits
from .beside import Edit, Made, added, beside
from .drawing import boxes as box_drawing
from .editing import selected_wire
from .measure import node_size
from .tools import adding
from .wayfinding import WayfindingView

CLIP_MIME = "application/x-chainrule-graph"
_LETTERS = 100  # that a node and its wires take on the clipboard, at least


def can_paste() -> bool:
    """Whether the clipboard holds what may be nodes: those copied here, or text."""
    data = _clipped()
    return data is not None and (data.hasFormat(CLIP_MIME) or data.hasText())


def leave_on_clipboard() -> None:
    """Leave what was copied here as text when the app ends.

    Qt lets go of what the clipboard holds after Python has gone, and to let go of data that Python made needs Python.
    """
    data = _clipped()
    if data is not None and data.hasFormat(CLIP_MIME):
        QGuiApplication.clipboard().setText(data.text())


class CommandedView(WayfindingView):
    """A graph that can be changed without a mouse.

    own_blocks: the blocks that the person saved. used: the kinds that were added, the last first.
    """

    added = Signal(str)  # a kind
    own_blocks: Callable[[], Sequence[search.Entry]] = staticmethod(tuple)
    used: tuple[str, ...] = ()

    def add(self, kind: str) -> None:
        """Add a node of a kind ("mul", "variable:parameter") where there is room, right of the selection or in view."""
        entry = next((entry for entry in self.offered() if entry.kind == kind), None)
        if entry is not None:
            self.add_beside(entry)

    def add_beside(self, entry: search.Entry) -> None:
        """Add what was found where there is room: in the wire that is selected, right of the selection or in view."""
        wire = selected_wire(self.session)
        parts = adding.ghost_of(self.session.document, entry)
        chosen = self.picture.geometry.bounds(self.session.selection) if self.session.selection else QRectF()
        middle = self.camera.visible.center()
        if not chosen.isNull():
            middle = QPointF(chosen.right() + adding.BESIDE + parts.width / 2, chosen.center().y())
        self.place_free(entry, middle, wire)

    def place_free(self, entry: search.Entry, at: QPointF, wire: int | None) -> None:
        """Add a node around a point of the scene, or below what is there; half way along a wire, if it fits in."""
        parts = adding.ghost_of(self.session.document, entry)
        size = QSizeF(parts.width, parts.height)
        half_way = None if wire is None or not adding.fits_in_a_wire(entry) else self.picture.geometry.middle(wire)
        if half_way is None:
            corner = adding.free_spot(self.picture.geometry, size, adding.corner_for(parts, at))
            half_way = QRectF(corner, size).center()
        self.place(entry, half_way, wire=wire)
        self.show_whole(self.picture.geometry.bounds(self.session.selection), around=GRID)

    def add_formula(self, text: str) -> None:
        """Add the nodes of a formula below what is there, select them, and show them with what is around them."""
        made = Foresight(self.session, added)

        def show(change: Change) -> None:
            self.session.select(made.of(self.session.document, change).get(self.session.level, ()))
            self.fit_around(self.session.selection)

        Edit(self.session, tr("Adding"), show).make(len(self.session.document.nodes), formula.add_formula, text)

    def offered(self) -> list[search.Entry]:
        """What can be added at this level."""
        return search.entries(inside=self.session.level is not None, own=self.own_blocks(), used=self.used)

    def delete(self) -> None:
        """Take the selection away."""
        if self.session.selection:
            Edit(self.session, tr("Deleting")).make(len(self.session.selection), delete, self.session.selection)

    def copy(self, then: Callable[[], object] = lambda: None) -> None:
        """Put the selection on the clipboard, as JSON text and under a type of its own; then: called once it is there.

        Much of it is written by the worker.
        """
        session, chosen, seen = self.session, self.chosen(), self.session.document.snapshot()

        def put(text: str) -> None:
            data = QMimeData()
            data.setText(text)
            data.setData(CLIP_MIME, text.encode())
            QGuiApplication.clipboard().setMimeData(data)
            then()

        if len(chosen) < LARGE:
            try:
                put(clipboard.copy(session.document, chosen))
            except EditError as error:
                session.refused.emit(str(error))
        else:
            job = partial(_copied, seen, chosen)
            session.worker.submit(Task.of(job, put, session.refused.emit, title=tr("Copying"), kept=True))

    def chosen(self) -> set[int]:
        """What is selected, and what lies in the frames among it."""
        nodes, boxes = box_drawing.carried(self.picture.geometry, self.session.selection)
        return {*self.session.selection, *nodes, *(box.id for box in boxes)}

    def cut(self) -> None:
        """Copy the selection and take it away."""
        chosen = self.chosen()
        edit = Edit(self.session, tr("Cutting"))
        self.copy(lambda: edit.make(len(chosen), clipboard.cut, chosen))

    def paste(self, *, wired: bool = False) -> None:
        """Put in what the clipboard holds, where the mouse is or in the middle, and select it.

        wired: fed from where it was fed when it was copied.
        """
        at, level = self.camera.to_scene(self.pointed_at()), self.session.level
        corner = (round(at.x() / GRID) * GRID, round(at.y() / GRID) * GRID)

        def begin() -> Callable[[Document], Change]:
            clipped = _clipping()
            return lambda document: clipboard.paste(document, clipped.decode(), corner, level, incoming=wired)

        edit, size = self._adding(tr("Pasting")), len(_clipping()) // _LETTERS
        edit.make_in_turn(size, label_of(clipboard.paste), begin)

    def duplicate(self) -> None:
        """Copy the selection beside itself and select the copies; frames go below, so that each has its own nodes."""
        chosen, aside = self.chosen(), (clipboard.ASIDE, clipboard.ASIDE)
        if not chosen.isdisjoint(self.session.document.frames):
            aside = (0.0, GRID * round(self.picture.geometry.bounds(chosen).height() / GRID) + clipboard.ASIDE)
        self._adding(tr("Duplicating")).make(len(chosen), clipboard.duplicate, chosen, aside)

    def arrange(self) -> None:
        """Lay out the selected nodes, or all, in the worker, and show them on their way."""
        session, level = self.session, self.session.level
        chosen = [ident for ident in session.selection if ident in session.document.nodes]
        several = len(chosen) > 1

        def lay_out(document: Document, watch: Watch) -> Change:
            nodes = arranging.nodes_to_arrange(document, chosen if several else None, level)
            sizes = {ident: node_size(document, document.nodes[ident]) for ident in nodes}
            arrangement = arranging.Arrangement.of(document, nodes, sizes)
            return arranging.move(document, arrangement.corners(thorough=True, watch=lambda: watch.tell(0.0)))

        def arranged(made: Made) -> None:
            document, change = session.document, made.change
            if not document.stands_as(made.seen):
                there = {place.id: (place.x, place.y) for place in change.after(Place) if place.id in document.nodes}
                change = arranging.move(document, there)
            move = partial(session.record, tr("Arrange"), change, beside=made.document)
            self.glide.carry(move, ids_of(change.pairs), lambda: self.fit(selection=several))

        beside(session, tr("Laying out"), lambda: lay_out, arranged, session.refused.emit)

    def pointed_at(self) -> QPointF:
        """The pixel at which what is pasted or searched for comes to lie: the middle, unless there is a mouse."""
        return QPointF(self.width() / 2, self.height() / 2)

    def place(self, entry: search.Entry, at: QPointF, port: hits.Port | None = None, wire: int | None = None) -> None:
        """Add a node around a point of the scene and select it.

        Wired to a port, with the port at the point or below what is there; or into a wire, if it has an input and an
        output: what lies right of it makes way then.
        """
        document, level = self.session.document, self.session.level
        parts = adding.ghost_of(document, entry)
        if port is not None:
            at = at + QPointF(parts.width / 2 * (1 if port.side == "output" else -1), 0)
        corner, room = adding.corner_for(parts, at), Change()
        if port is not None:
            corner = adding.free_spot(self.picture.geometry, QSizeF(parts.width, parts.height), corner)
        if wire is not None and adding.fits_in_a_wire(entry):
            corner, room = adding.spot_in_wire(self.picture.geometry, parts, corner, wire)
        change = adding.add_entry(document, entry, corner, level)
        node = next(node for node in change.after(Node) if node.parent == level)
        if port is not None:
            change += adding.wire_to(document, change, node, port)
        elif wire is not None:
            change += adding.into_wire(document, change, node, wire) + room

        def show() -> None:
            self.session.select({node.id})
            self.bring_up({node.id})
            self.added.emit(entry.kind)

        self.make_way(tr("Add {title}").format(title=entry.title), change, room, show)
        self.setFocus()

    def bring_up(self, ids: Collection[int]) -> None:
        """Have nodes that lie under others come to lie above these."""
        covered = self.picture.geometry.covered(ids)
        if covered:
            self.session.stacking.lift(covered)

    def make_way(self, label: str, change: Change, room: Change, then: Callable[[], object] = lambda: None) -> None:
        """Make a change for which nodes make way: they glide, or, where they are thousands, the worker moves them.

        room: the part of it that makes way; then: called once it is made.
        """
        moved = room.after(Place)
        if len(moved) < LARGE:
            self.glide.carry(partial(self.session.record, label, change), [place.id for place in moved], then)
        else:
            edit = Edit(self.session, tr("Moving"), lambda _change: then())
            edit.make_in_turn(len(moved), label, lambda: lambda _document: change)

    def _adding(self, title: str) -> Edit:
        """An edit that selects what it adds, and shows it."""
        made = Foresight(self.session, added)

        def show(change: Change) -> None:
            self.session.select(made.of(self.session.document, change).get(self.session.level, ()))
            self.bring_up(self.session.selection)
            bounds = self.picture.geometry.bounds(self.session.selection)
            if bounds.width() > self.camera.visible.width() or bounds.height() > self.camera.visible.height():
                self.fit(selection=True)
            else:
                self.show_whole(bounds, around=0.0)

        return Edit(self.session, title, show)


def _clipping() -> bytes:
    """The text that the clipboard holds."""
    data = _clipped()
    if data is None:
        return b""
    return bytes(data.data(CLIP_MIME).data()) if data.hasFormat(CLIP_MIME) else data.text().encode()


def _copied(seen: Snapshot, chosen: Collection[int], _watch: Watch) -> str:
    return clipboard.copy(Document.of(seen), chosen)


def _clipped() -> QMimeData | None:
    """What the clipboard holds; None while nothing was ever copied, whatever the stubs say."""
    return cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
