"""Whether the window stays alive: `python -m tests.benchmarks.stalls [NODES]`. Not a test.

A timer of 16 ms ticks in the window's thread while a large graph is opened, scrubbed with Live on, stepped through,
selected and edited. A tick is on time if it comes at most a frame (16 ms) late; the goal is 95 of 100.

Measured 2026-11-25 at 10,000 nodes on two cores: opening 89 to 96 of 100 on time (one pause of 80 to 240 ms, while the
canvas takes the new graph in), scrubbing 95 to 99 (88 to 97 while two other programs took both cores, 37 once while
the system gave the window no time for 0.3 s), stepping 99, selecting 96 to 99; before panels and live runs paced
themselves 92, 1, 99 and 32. From asking for the file to its picture 500 to 870 ms.
Shorter turns of Python's lock than half a millisecond gain nothing that can be told from chance (0.1 and 0.03 tried).
A picture takes the window nothing, since a process of its own draws it: 93 to 97 of 100 on time, at most 50 to 80 ms
late, while other programs took both cores. Drawn in the window's thread it stood still for 2 to 10 s.
Edits of all nodes by their keys, 2026-11-26, other programs held back (``chrt -f 10``): the longest stretch in the
window's thread from one tick to the next, CPU milliseconds, the middle of three runs; in brackets before the worker
found what an edit means for the selection, the runs, the outline and the view, copied the rows, drew the map and
counted what is selected:

                        10,000        50,000
    select all         15 (15)       37 (59)
    copy                 5 (6)       23 (21)
    duplicate          30 (49)       60 (90)
    undo it            18 (17)       25 (74)
    paste              21 (26)      55 (119)
    undo it            18 (19)       29 (73)
    an arrow key       11 (18)       31 (63)
    undo it            13 (20)       35 (85)
    mute               22 (33)       48 (66)
    undo it            19 (32)       29 (65)
    delete             13 (18)       28 (56)
    undo it            23 (15)       24 (34)
    lay out            12 (28)      39 (104)
    undo it            11 (22)       24 (49)

Before the worker made the document and the rows of the canvas as they are with the edit, and the window exchanged its
own for them, it took 250 to 750 at 50,000. Half of what is left is to paint all of the graph once, twice as large after
it was duplicated, and the rows of the outline. What an edit leaves behind ends a millisecond at a time, between other
things; in a thread of its own it ended no later, and the window came to wait for Python's lock, 100 to 270 ms. The same
goes for a plan that another takes the place of (40 at once). A search for garbage that went through half a graph took
up to 74: Python's count of new objects falls with the old ones that end.
Half of 50,000 deleted 25, pasted 30, taken back 22 to 32; 10,000 moved, aligned, taken back 17 to 21, dragged 33 a
frame; a name 16, a value 17, saving 6, finding 11, another tab 50, everything chosen in the outline 46, all wires
selected 50. A block of 50,000 is shown in a stretch of 40, whichever way one comes to it (500 before the worker read
it), a second canvas on as many in 38, opening takes 29 at once (260), grouping 75 (1900), of which 60 are those of the
inspector for a block with 12,000 outputs. A change of the theme takes 150, of which Qt's for a style sheet are 100,
whatever the graph.
Measured 2026-11-26 with ten programs beside it, so that ticks were late whatever the window did; what its own thread
worked from one tick to the next, CPU milliseconds at most, in brackets before: scrubbing 25 (37), the first run 45
(101), selecting 24 (28), stepping 19, opening 70, a picture 5. After the first run came a search for garbage; under
a scrubbed value icons were drawn from their SVG in each row of a list, the kinds of nodes counted, and the map drawn.
At 50,000 nodes opening holds (97), scrubbing and stepping do not (13, 95): each run under a scrubbed value paints the
whole graph again, and the worker has Python's lock meanwhile. A stretch takes at most 63 there while scrubbing, 43
while stepping and 31 while selecting.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from core.edits.nodes import set_value
from core.formats import chain_file
from core.formats.atomic import write_atomically
from gui import app as application
from gui import tuning
from gui.canvas.gestures import Marquee, Pointer
from gui.export.drawing import draw, sight_of
from gui.export.render import ENDINGS
from gui.filing.files import Put
from gui.runner import Watch
from gui.settings import Settings
from gui.window import MainWindow
from tests.benchmarks.canvas import graph
from tests.opening import open_window

FRAME = 16  # milliseconds
TICKS = 150
CALM_TICKS = 60
Key = tuple[Qt.Key, Qt.KeyboardModifier]
_CONTROL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
UNDO = ("undo it", (Qt.Key.Key_Z, _CONTROL))
EDITS: tuple[tuple[str, Key], ...] = (
    ("select all", (Qt.Key.Key_A, _CONTROL)),
    ("copy", (Qt.Key.Key_C, _CONTROL)),
    ("duplicate", (Qt.Key.Key_D, _CONTROL)),
    UNDO,
    ("paste", (Qt.Key.Key_V, _CONTROL)),
    UNDO,
    ("select all", (Qt.Key.Key_A, _CONTROL)),
    ("an arrow key", (Qt.Key.Key_Right, _NONE)),
    UNDO,
    ("mute", (Qt.Key.Key_M, _NONE)),
    UNDO,
    ("delete", (Qt.Key.Key_Delete, _NONE)),
    UNDO,
    ("lay out", (Qt.Key.Key_L, _NONE)),
    UNDO,
)


class Clock:
    """Ticks while something goes on, and remembers how late it was each time.

    worked: what the window's thread did from one tick to the next, in milliseconds on the processor: unlike the wait
    for a tick it does not depend on what else the machine does.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.worked: list[float] = []
        self._timer = QTimer(interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._loop = QEventLoop()

    def during(self, done: Callable[[], bool], act: Callable[[int], object] = lambda _tick: None) -> list[float]:
        """How late the ticks were, in milliseconds, until ``done``; ``act`` is called in each."""
        self.late, self.worked, self.act = [], [], act
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._done = done
        self._loop.exec()
        self._timer.stop()
        return self.late

    def _tick(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (now - self._last) * 1000 - FRAME))
        self.worked.append((used - self._used) * 1000)
        self._last, self._used = now, used
        self.act(len(self.late))
        if self._done():
            self._loop.quit()


def told(what: str, clock: Clock, *how: object) -> None:
    """Print the share of ticks that were on time, and the worst, during what the clock is told to wait for."""
    late = clock.during(*how)
    share = 100 * sum(each <= FRAME for each in late) / len(late)
    worst, longest = (", ".join(f"{each:.0f}" for each in sorted(times)[-4:]) for times in (late, clock.worked))
    print(
        f"{what:24}{len(late):5} ticks{share:7.1f} % on time, latest by {worst} ms; CPU at most {longest} ms",
        flush=True,
    )


def main(nodes: int) -> None:
    """Open, scrub, step and select, and print how it went."""
    tuning.tune()
    app = application.make_app()
    folder = Path(tempfile.mkdtemp())
    path = folder / "graph.chain"
    chain_file.save(graph(nodes), path)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = open_window(app, settings)
    window.resize(1600, 1000)
    window.show()
    QTest.qWait(600)
    session = window.session
    began = time.perf_counter()
    picture = FirstPicture(window)
    window.documents.files.open(path)
    clock = Clock()
    told("opening", clock, lambda: picture.seen)
    print(f"from asking for it to its first picture: {(time.perf_counter() - began) * 1000:.0f} ms")
    told("first run", clock, lambda: session.runs.run is not None and not session.runs.computer.busy)
    told("scrubbing, Live on", clock, lambda: len(clock.late) >= TICKS, scrubbing(window))
    clock.during(lambda: not session.runs.computer.busy)
    told("stepping", clock, lambda: len(clock.late) >= TICKS, lambda tick: session.stepping.go(20_000 + tick))
    session.stepping.go(None)
    window.canvas.fit()
    QTest.qWait(400)
    told("selecting", clock, lambda: len(clock.late) >= TICKS, selecting(window))
    editing(window, clock)
    for ending in ENDINGS:
        export(window, folder / f"picture{ending}")
        told(f"a picture, {ending[1:]}", clock, lambda: not window.documents.files.busy)
    giving_up(window, folder / "picture.svg", clock)
    window.close_without_asking()
    sys.stdout.flush()
    os._exit(0)  # what is left of Qt and of Python would end in no order


def export(window: MainWindow, path: Path) -> None:
    """Draw a picture of the graph into a file."""
    session = window.session
    snapshot, sight = session.document.snapshot(), sight_of(session, "light", "curved", 1.0, "en")

    def make(watch: Watch) -> Put:
        return partial(write_atomically, path, draw(snapshot, path.suffix, sight, watch))

    window.documents.files.export(path, make, lambda: None)


def editing(window: MainWindow, clock: Clock) -> None:
    """Edit all of the graph by its keys, and take each edit back."""
    session, canvas = window.session, window.canvas
    session.runs.set_live(False)
    canvas.setFocus()
    for name, key in EDITS:

        def press(tick: int, asked: Key = key) -> None:
            if tick == 1:
                QTest.keyClick(canvas, *asked)

        calm = Calm(lambda: session.worker.busy or session.runs.computer.busy)
        told(name, clock, calm, press)


class Calm:
    """Whether nothing was at work for some ticks: panels follow a moment later."""

    def __init__(self, busy: Callable[[], bool]) -> None:
        self._busy, self._for = busy, 0

    def __call__(self) -> bool:
        self._for = 0 if self._busy() else self._for + 1
        return self._for > CALM_TICKS


def giving_up(window: MainWindow, path: Path, clock: Clock) -> None:
    """Print how long it takes to give up a picture that is half drawn."""
    files = window.documents.files
    export(window, path)
    clock.during(lambda: (files.share or 0) > 0.5)
    began = time.perf_counter()
    files.cancel()
    clock.during(lambda: not files.busy)
    print(f"giving a picture up: {(time.perf_counter() - began) * 1000:.0f} ms")


class FirstPicture(QObject):
    """Waits until a document that is opened is painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.seen = self._opened = False
        window.session.opened.connect(self._open)
        window.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        if self._opened and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._see)
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self._opened = True

    def _see(self) -> None:
        self.seen = True


def scrubbing(window: MainWindow) -> Callable[[int], object]:
    """A variable of the first layer takes another value in each tick, as under a mouse that is dragged."""
    session = window.session
    variable = min(session.document.nodes)

    def scrub(tick: int) -> None:
        session.record("Change value", set_value(session.document, variable, 0.5 + tick / 100), "scrub")

    return scrub


def selecting(window: MainWindow) -> Callable[[int], object]:
    """A rectangle grows over the whole graph."""
    canvas = window.canvas
    bounds = canvas.picture.geometry.bounds()
    gesture = Marquee(canvas)
    gesture.start(Pointer(QPointF(), bounds.topLeft() - QPointF(50, 50)))

    def select(tick: int) -> None:
        reach = QPointF(bounds.width(), bounds.height()) * tick / TICKS
        gesture.move(Pointer(QPointF(), bounds.topLeft() + reach))

    return select


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
