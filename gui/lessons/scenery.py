"""Bringing the window to what a page of a lesson shows: block, selection, camera, and the step once there are steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from core.lessons.lesson import Page

from ..canvas.wayfinding import WayfindingView
from ..session import Session


class Scenery(QObject):
    """Shows one page after the other on the canvas."""

    def __init__(self, session: Session, canvas: Callable[[], WayfindingView]) -> None:
        """canvas: the one whose camera moves."""
        super().__init__(session)
        self._session, self._canvas = session, canvas
        self._awaited: Page | None = None  # whose step is to be shown when the graph has run
        session.runs.ran.connect(self._settle)
        session.opened.connect(self._forget)

    def show(self, page: Page, *, step: bool = True) -> None:
        """Show what a page shows of the open graph, as far as it is there. step: go to its step as well."""
        self._awaited = None
        level = page.level if page.level in self._session.document.nodes else None
        self._session.visiting.go(level, partial(self._look, page, step=step))

    def _look(self, page: Page, *, step: bool) -> None:
        session, nodes = self._session, self._session.document.nodes
        session.select(node for node in page.highlights if node in nodes)
        if page.camera is None:
            self._canvas().fit_around(page.highlights)
        else:
            self._canvas().go_to(page.camera)
        self._awaited = page if step else None
        self._settle()

    def _settle(self) -> None:
        page = self._awaited
        if page is not None and self._session.runs.log is not None:
            self._awaited = None
            self._session.stepping.go(page.step)

    def _forget(self) -> None:
        self._awaited = None
