"""How the picture follows the session: each signal becomes the smallest area that has to be painted again."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QRectF

from core.beforehand import Follower
from core.change import Change
from core.records import Node, View

from ..visiting import Reader
from .ahead import Ahead
from .drawing.changes import areas_of, rows_of
from .drawing.dynamic import Glow
from .drawing.picture import Picture
from .geometry import Geometry, room_around
from .kept import Kept
from .updating import follow

if TYPE_CHECKING:
    from .view import GraphView


class Following(QObject):
    """Listens to a view's session and keeps its picture in step; ends with the view, which the session may outlive."""

    def __init__(self, view: GraphView) -> None:
        """Show the session as it stands."""
        super().__init__(view)
        self._view = view
        self._ahead: ref[Ahead] | None = None  # of a large change, for as long as the worker or its maker has it
        self._foreseen: Geometry | None = None
        self._kept = Kept()
        session = view.session
        session.opened.connect(self._open)
        session.level_changed.connect(self._change_level)
        session.visiting.entering.connect(self._enter)
        session.preparing.connect(self._prepare)
        session.changed.connect(self._follow)
        session.runs.ran.connect(self._show_run)
        session.nudging.nudged.connect(self._show_run)
        session.measuring.found.connect(self._show_found)
        session.lab.changed.connect(self._show_exhibit)
        session.selection_changed.connect(self._show_selection)
        session.stacking.lifted.connect(self._lift)
        self._show_run()
        self._show_selection()

    def foresee(self, geometry: Geometry | None) -> None:
        """Have the rows of what is about to be shown: it need not be read then."""
        self._foreseen = geometry

    def leave(self) -> Geometry | None:
        """The rows, to be foreseen when what they are of is shown again; None if they are not where they belong."""
        picture = self._view.picture
        return None if picture.lifted or self._view.glide.going else picture.geometry

    def read_anew(self) -> None:
        """Show the level as the document has it, with nothing in the hand."""
        view, session = self._view, self._view.session
        old = view.picture
        geometry, self._foreseen = self._foreseen or self._kept.take(session.level), None
        if geometry is None or geometry.document is not session.document or geometry.level != session.level:
            geometry = Geometry(session.document, session.level, old.geometry.look, session.stacking.raised)
        else:
            geometry.nodes.lift(geometry.nodes.rows_of(session.stacking.raised))
            if geometry.look != old.geometry.look:
                geometry.set_look(old.geometry.look)
        view.picture = view.dynamic.picture = Picture(geometry, old.theme, old.sprites, glance=old.glance)
        view.dynamic.glow = Glow()
        self._show_run()
        self._show_selection()

    def _change_level(self) -> None:
        """Show another level, where it was looked at last."""
        view, left = self._view, self.leave()
        level = view.picture.geometry.level
        view.looked[level] = (view.camera.middle, view.camera.scale)
        if left is not None:
            self._kept.put(left)
        if level is not None and level not in view.session.document.nodes:
            self._kept.forget()  # none of them has followed yet the change that took this block away
        self._show_level()

    def _enter(self, level: int | None, readers: list[Reader]) -> None:
        """Have the rows of a level that is about to be shown read in the worker, unless they are at hand."""
        if level not in self._kept:
            session = self._view.session
            look, raised = self._view.picture.geometry.look, tuple(session.stacking.raised)
            readers.append(self._kept.reader(level, look, raised))

    def _open(self) -> None:
        self._view.looked.clear()
        self._kept.forget()
        self._show_level()

    def _show_level(self) -> None:
        self.read_anew()
        self._view.look()

    def _prepare(self, followers: list[Follower]) -> None:
        """Have rows of the picture's follow a large change in the worker."""
        ahead = Ahead(self._view.picture.geometry)
        followers.append(ahead.follow)
        self._ahead = ref(ahead)

    def _follow(self, change: Change) -> None:
        picture, ahead = self._view.picture, None if self._ahead is None else self._ahead()
        self._kept.follow(change)
        taken = ahead is not None and ahead.take(picture.geometry, change)
        rects = None if taken else follow(picture.geometry, change)
        raised = self._view.session.stacking.raised
        if raised and any(node.id in raised for node in change.after(Node)):  # it may be new at this level
            picture.geometry.nodes.lift(picture.geometry.nodes.rows_of(raised))
        picture.disturb(rects)
        if rects is not None:
            rects += areas_of(picture, *rows_of(picture, _marked(change), _watched(change)), self._view.camera.scale)
        self._view.damage(rects)

    def _lift(self, ids: list[int]) -> None:
        geometry = self._view.picture.geometry
        slots = geometry.nodes.rows_of(ids)
        geometry.nodes.lift(slots)
        self._view.damage([room_around(box) for box in geometry.nodes.box[slots]])

    def _show_run(self) -> None:
        session, picture = self._view.session, self._view.picture
        picture.read_nudge(session.nudging.shown)
        picture.read_exhibit(session.lab.shown)
        self._view.step.show()
        self._view.damage(None)

    def _show_found(self) -> None:
        """Show what was found of large values, if something that is painted waited for it."""
        if self._view.asking.waits:
            self._view.asking.waits = False
            self._view.damage(None)

    def _show_exhibit(self) -> None:
        """Show the run or, in its place, what the lab has of it, if that is another now."""
        if self._view.session.lab.shown is not self._view.picture.exhibit:
            self._show_run()

    def _show_selection(self) -> None:
        session, picture = self._view.session, self._view.picture
        rects = picture.geometry.select(session.selection)
        if picture.geometry.look.quiet:
            rects = None
        before, picture.chosen = picture.chosen, session.selection
        if rects is not None:
            changed = before ^ session.selection
            boxes = [box for box in picture.geometry.boxes() if box.id in changed]
            rects += [QRectF(box.x, box.y, box.width, box.height).adjusted(-8, -8, 8, 8) for box in boxes]
        self._view.damage(rects)


def _marked(change: Change) -> list[int]:
    """The nodes that bear a sign of the view, or did: the target, and those with a breakpoint."""
    views = [view for pair in change.of(View) for view in pair if view is not None]
    targets = [view.target for view in views if view.target is not None]
    return [*targets, *(node for view in views for node in view.breakpoints)]


def _watched(change: Change) -> set[int]:
    """The wires that bear the sign of a watch, or did, and do not have it both before and after."""
    pairs = ((set(view.watches) if view is not None else set() for view in pair) for pair in change.of(View))
    return {wire for before, after in pairs for wire in before ^ after}
