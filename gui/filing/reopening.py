"""Going on where one was: the file, the place and the step that were shown when the window closed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from ..settings import LAST, REOPEN

if TYPE_CHECKING:
    from ..window import MainWindow


class Reopening(QObject):
    """Notes where one is at the end, and goes there at the next start."""

    def __init__(self, window: MainWindow) -> None:
        """For a window that has its documents and views."""
        super().__init__(window)
        self._window = window
        self._wanted: dict[str, object] = {}

    def note(self) -> None:
        """Remember what is shown; nothing for a graph that is in no file."""
        session, camera = self._window.session, self._window.views.canvases[0].camera
        place = {
            "path": str(session.path.resolve()) if session.path else "",
            "camera": [camera.middle.x(), camera.middle.y(), camera.scale],
            "level": session.level,
            "step": session.stepping.step,
        }
        self._window.settings.set(LAST, json.dumps(place) if session.path else "")

    def go_on(self) -> None:
        """Open what was shown last, if that is wanted and it is still there."""
        last = _read(self._window.settings.get(LAST)) if self._window.settings.get(REOPEN) else {}
        path = Path(str(last.get("path") or ""))
        if path.is_file():
            self._wanted = last
            self._window.documents.files.used.connect(self._place)
            self._window.documents.open_path(path)

    def _place(self, path: Path) -> None:
        """The file is open: look where one looked; the step comes with the run."""
        window, last = self._window, self._wanted
        window.documents.files.used.disconnect(self._place)
        if str(path.resolve()) != last["path"]:
            return
        level, session = last.get("level"), window.session
        there = level if isinstance(level, int) and level in session.document.nodes else session.level
        session.visiting.go(there, self._look)
        if isinstance(last.get("step"), int):
            window.session.runs.ran.connect(self._go)

    def _look(self) -> None:
        camera = self._wanted.get("camera")
        if isinstance(camera, list) and len(camera) == 3 and all(isinstance(c, int | float) for c in camera):
            x, y, scale = camera
            self._window.canvas.look_again({self._window.session.level: (QPointF(x, y), scale)})

    def _go(self) -> None:
        session, step = self._window.session, self._wanted.get("step")
        if session.runs.log is not None and isinstance(step, int):
            session.runs.ran.disconnect(self._go)
            session.stepping.go(step)


def _read(text: str) -> dict[str, object]:
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}
