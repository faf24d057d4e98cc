"""Pictures drawn by a process of their own.

To draw a large graph takes seconds, and what draws keeps texts and paths that only one thread may touch, the one that
the window lives in. The process is the ``render`` command: it runs the graph again, which gives the same numbers, since
random ones come from seeds in the graph. A small graph takes the same way: half a second for the start of a process is
little after a dialog.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QProcess, QProcessEnvironment

from core.document import Snapshot
from core.edits.values import as_value
from core.errors import Cancelled, SaveError
from core.formats import chain_file
from core.formats.scratch import ScratchFolder
from core.formats.update_file import write_update
from core.lab.exhibit import Exhibit
from core.language import tr
from core.nudge import Index
from core.own_operations.file import loaded
from core.progress import part
from core.records import Value
from core.steps.asked import Asked, asked_text
from core.train.update import Update
from core.typed.literals import value_text

from ..canvas.shapes import Style
from ..lab.exhibit_file import write_exhibit
from ..nudge.option import nudge_words
from ..runner import Watch, stopped
from ..session import Session
from ..theme import Name
from .taking import NOTHING_MORE, Taking

HERE = Path(__file__).resolve().parent.parent.parent
REFUSED = 2  # the exit code after a sentence
_LOOK = 20  # milliseconds, from one look at whether somebody cancelled to the next
_SENTENCE = "chainrule: "
_HANDED = 0.1  # of the work, when the graph is handed over


@dataclass(frozen=True, slots=True)
class Sight:
    """What a picture shows of a graph.

    show: "graph", "values" or "gradients"; level: the block whose inside is drawn, by its id; steps: of the pass, those
    that were made in one go to come to what is shown; update: what the pass goes on with; directions: of forward mode,
    the variables that move. health: wires as wide as their gradient is strong. nudge: a variable, an element of it, and
    by how much it is moved; asked: what a person is to predict, which is left out. taking: what the file has besides.
    exhibit: what the lab shows in the place of the run's own numbers.
    """

    show: str
    theme: Name
    wires: Style
    scale: float
    level: int | None = None
    steps: range | None = None
    fused: bool = False
    update: Update | None = None
    largest_bytes: int | None = None
    language: str | None = None
    directions: tuple[tuple[int, Value], ...] = ()
    asked: Asked | None = None
    health: bool = False
    nudge: tuple[int, Index | None, float] | None = None
    taking: Taking = NOTHING_MORE
    exhibit: Exhibit | None = None

    def options(self) -> list[str]:
        """The options of ``render`` that ask for it, which counts steps from 1; the update is to be told besides."""
        said = {
            "show": self.show,
            "theme": self.theme,
            "wires": self.wires,
            "scale": self.scale,
            "block": None if self.level is None else f"#{self.level}",
            "step": self.steps[-1] + 1 if self.steps else None,
            "since": self.steps[0] + 1 if self.steps else None,
            "largest": self.largest_bytes,
            "language": self.language,
            "ask": None if self.asked is None else asked_text(self.asked),
        }
        given = [f"--{name}={value}" for name, value in said.items() if value is not None]
        given += [f"--move=#{node}{_said(direction)}" for node, direction in self.directions]
        given += [] if self.nudge is None else [f"--nudge={nudge_words(*self.nudge)}"]
        given += [f"--{name}" for name in ("fused", "health") if getattr(self, name)]
        return given + self.taking.options()


def sight_of(
    session: Session, theme: Name, wires: Style, scale: float, language: str, *, health: bool = False
) -> Sight:
    """What is shown of the open document: its level, its step, and of the run what there is of it."""
    run, log, steps = session.runs.run, session.runs.log, session.stepping.steps_shown
    updating = log is not None and steps is not None and steps[-1] > log.passed
    return Sight(
        "graph" if run is None else "gradients" if run.backward_done else "values",
        theme,
        wires,
        scale,
        session.level,
        steps,
        log is not None and log.fused,
        log.update if log is not None and updating else None,
        session.runs.evaluator.largest_bytes,
        language,
        ()
        if session.runs.sweep is None
        else tuple((n, session.runs.sweep.direction(n)) for n in session.runs.sweep.moved),
        session.stepping.asked,
        health,
        session.nudging.told,
        exhibit=session.lab.shown,
    )


def draw(snapshot: Snapshot, ending: str, sight: Sight, watch: Watch) -> bytes:
    """The bytes of a picture file that ends so, such as ".svg"; for a worker's thread.

    SaveError if it cannot be drawn; Cancelled, and the process has ended, soon after the watch says so.
    """
    with Scratch() as scratch:
        return scratch.draw(snapshot, ending, sight, watch).read_bytes()


class Scratch(ScratchFolder):
    """A folder that pictures are drawn in."""

    def draw(self, snapshot: Snapshot, ending: str, sight: Sight, watch: Watch) -> Path:
        """Where the file is that was drawn, or for no ending the folder of frames; as ``draw`` otherwise."""
        graph, picture = self.path / f"graph{chain_file.SUFFIX}", self.path / f"picture{ending}"
        try:
            graph.write_bytes(chain_file.dumps(snapshot, part(watch.tell, 0, _HANDED)))
            words = ["render", str(graph), "-o", str(picture), "--progress", *sight.options()]
            words += [f"--operations={path}" for path in loaded()]
            if sight.update is not None:
                update = self.path / "update.npz"
                update.write_bytes(write_update(sight.update))
                words += ["--update", str(update)]
            if sight.exhibit is not None:
                lab = self.path / "lab.json"
                lab.write_bytes(write_exhibit(sight.exhibit))
                words += ["--lab", str(lab)]
            _run(words, watch)
        except OSError as error:
            raise SaveError(
                tr("The picture could not be drawn: {strerror}.").format(strerror=error.strerror or error)
            ) from None
        return picture


def _said(direction: Value) -> str:
    """A direction as an option has it; nothing for ones, which need not be said."""
    return "" if np.all(np.asarray(direction) == 1) else f"={value_text(as_value(direction))}"


def _run(words: list[str], watch: Watch) -> None:
    """Carry out a command of this app in another process."""
    process = QProcess()
    surroundings = QProcessEnvironment.systemEnvironment()
    surroundings.insert("QT_QPA_PLATFORM", "offscreen")
    process.setProcessEnvironment(surroundings)
    program, *before = _launcher()
    process.start(program, [*before, *words])
    try:
        while process.state() is not QProcess.ProcessState.NotRunning:
            process.waitForReadyRead(_LOOK)
            for share in _shares(process):
                watch.tell(_HANDED + (1 - _HANDED) * share)
            if watch():
                raise Cancelled(stopped())
    finally:
        process.kill()
        process.waitForFinished()
    _check(process)


def _launcher() -> list[str]:
    """How this app is started: from the checkout, as it was installed, or as one program that holds its Python."""
    if hasattr(sys, "frozen"):
        return [sys.executable]
    script = next(path for path in (HERE / "main.py", HERE / "__main__.py") if path.exists())
    return [sys.executable, str(script)]


def _shares(process: QProcess) -> Iterator[float]:
    """Which shares it has said to be done since it was last asked."""
    while process.canReadLine():
        with suppress(ValueError):  # at last it says where the picture is
            yield float(process.readLine().data())


def _check(process: QProcess) -> None:
    """SaveError with the process's own sentence, or one about what became of it; RuntimeError for a defect of it."""
    if process.error() is QProcess.ProcessError.FailedToStart:
        raise SaveError(
            tr("The program that draws pictures could not be started: {errorstring}.").format(
                errorstring=process.errorString()
            )
        )
    told = bytes(process.readAllStandardError().data()).decode(errors="replace")
    sentences = [line.removeprefix(_SENTENCE) for line in told.splitlines() if line.startswith(_SENTENCE)]
    if process.exitStatus() is QProcess.ExitStatus.CrashExit:
        raise SaveError(
            tr("The picture could not be drawn: the program that draws it was ended. Is there enough memory?")
        )
    if process.exitCode() == REFUSED and sentences:
        raise SaveError(sentences[-1])
    if process.exitCode():
        raise RuntimeError(f"The picture could not be drawn.\n{told}")
