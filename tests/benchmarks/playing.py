"""A play through all steps of a large graph at 60 times the speed: `python -m tests.benchmarks.playing`.

Not a test. The transport bar plays from the first step to the last, as it does for a person, near and then several
times from afar. Told are the steps a second on the clock and the pictures that showed them (after a busy moment one
shows several), the CPU time of the window's thread for a step (60 steps a second leave it 16.7 ms), the longest that it
was busy without a break, and the memory at each quarter of the way; after each play what is then held, and last whether
the plays of the second half added to it. Then it jumps to and fro.

Measured 2026-11-26, PySide6 6.11, Python 3.11, two cores, no GPU, six full plays of 9,967 steps one after the other,
while other programs took the cores (`python -m tests.benchmarks.playing 6300 5`):

                     load    steps/s    pictures/s    CPU ms a step    at most    held, MB    objects    widgets
    near, 100 %       4.3       60.8            44              4.8         62       256.9    129,829        424
    from afar, 30 %   5.2       61.7            49              4.0         80       259.7    132,739        424
    the same again    7.6       60.1            36              6.5         50       260.9    135,826        424
    the same again   10.4       61.1            37              6.7         50       261.3    136,148        424
    the same again    8.6       60.9            38              6.7         55       262.2    136,278        424
    the same again    8.3       61.2            31              5.9         47       262.5    136,730        424
    a jump, median: 25.7 ms of CPU, at most 39.2, with all panels

The pace is kept by showing several steps in one picture where the machine was busy, up to eight. The verdict: the
memory is level, the last half of the plays from afar added 1.3 MB. It rises near, from 190 MB, by what has its bound:
pictures of nodes and chips 32 MB, formulas 10 MB, what the chips of each wire say, which comes once. What is still
added after that, less each time, is pictures of texts that no play showed before (of several steps one is shown). When
4,096 formulas were kept as text and not 512, they went on to fill for a dozen plays. Seven plays of 1,697 steps ended
at 199.0, 204.3, 206.9, 207.7, 208.0, 208.2 and 209.2 MB, and the objects of the last four differ by 63.
Step by step, each with a picture of its own and no flight between, a step takes 7 ms near; before panels followed
calmly and the boxes of chips were kept by column it took 12.
"""

import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.edits.nodes import set_target
from gui import app as application
from gui import tuning
from gui.settings import SPEED, Settings
from gui.window import MainWindow
from tests.benchmarks.canvas import graph
from tests.opening import open_window

NODES = 6_300  # 10,000 steps
WARM = 200  # steps that bring up what is made once
JUMPS = 40
SCALES = (1.0, 0.3)  # near, and from afar
LEVEL, KEPT = 2.0, 1_000  # MB, and objects, that the last half of the plays may add
BEAT = 50  # milliseconds after which it is looked whether to go on, if nothing happens


class Watch(QObject):
    """What the window's thread did since it was made, how long at most at a time, and how often a widget was drawn."""

    def __init__(self, app: QApplication, seen: QWidget) -> None:
        """Begin to measure."""
        super().__init__()
        self._app = app
        self._pictures = 0
        seen.installEventFilter(self)
        self._beat = QTimer(self, interval=BEAT)
        self._beat.start()
        self.began, self.busy, self.longest = time.perf_counter(), time.thread_time(), 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        """Count the pictures."""
        self._pictures += event.type() == QEvent.Type.Paint
        return False

    def wait(self, until: Callable[[], bool]) -> None:
        """Handle events until something holds."""
        while not until():
            before = time.thread_time()
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.longest = max(self.longest, time.thread_time() - before)

    def told(self, steps: int) -> str:
        """The figures of so many steps."""
        wall, busy = time.perf_counter() - self.began, time.thread_time() - self.busy
        return (
            f"{steps} steps, {steps / wall:.1f} a second in {self._pictures / wall:.0f} pictures; the window's thread "
            f"{1000 * busy / steps:.1f} ms a step, at most {1000 * self.longest:.0f} ms at a time"
        )


class Held(NamedTuple):
    """What there is after a play, once garbage is gone: megabytes of the process, Python's objects, and widgets.

    Of objects those that the start has made are not counted.
    """

    memory: float
    objects: int
    widgets: int


def main(nodes: int = NODES, plays: int = 4) -> None:
    """Play the steps of a graph of so many nodes: near, and so many times from afar; then jump about."""
    tuning.tune()
    app = application.make_app()
    store = QSettings("chainrule-playing", "chainrule")
    store.clear()
    settings = Settings(store)
    settings.set(SPEED, SPEED.choices[-1])
    window = open_window(app, settings)
    window.resize(1600, 1000)
    window.show()
    document = graph(nodes)
    document.apply(set_target(document, max(document.nodes)))
    window.session.replace(document)
    session = window.session
    Watch(app, window.canvas).wait(lambda: session.runs.log is not None and not session.runs.computer.busy)
    print(f"{nodes} nodes, {len(session.stepping.stops or ())} steps; load {os.getloadavg()[0]:.1f}")
    tuning.started()
    play(app, window, SCALES[0])
    print(verdict([play(app, window, SCALES[-1]) for _ in range(plays)]))
    jump(app, window)
    window.close_without_asking()


def play(app: QApplication, window: MainWindow, scale: float) -> Held:
    """From the first step to the last, at a scale; what there is then."""
    transport, stepping = window.transport, window.session.stepping
    window.canvas.zoom_to(scale)
    stepping.go(0)
    transport.walk.toggle_play()
    Watch(app, window.canvas).wait(lambda: (stepping.step or 0) >= WARM)
    before, start, watch, quarters = memory(), stepping.step or 0, Watch(app, window.canvas), []
    last = len(stepping.stops or ()) - 1
    for quarter in range(1, 5):
        end = start + (last - start) * quarter // 4
        watch.wait(lambda end=end: (stepping.step or 0) >= end)
        quarters.append(memory())
    grown = ", ".join(f"{each:.0f}" for each in (before, *quarters))
    print(f"at {scale:g}: {watch.told(last - start)}; MB at the start and the quarters {grown}")
    # Nor can objects be counted in its thread.
    watch.wait(lambda: not (transport.walk.playing or window.typesetter.busy))
    return held(app)


def held(app: QApplication) -> Held:
    """Let garbage go, and tell what is left."""
    gc.collect()
    there = Held(memory(), len(gc.get_objects()), len(app.allWidgets()))
    told = f"{there.memory:.1f} MB, {there.objects:,} objects, {there.widgets} widgets"
    print(f"    then held: {told}; load {os.getloadavg()[0]:.1f}", flush=True)
    return there


def verdict(plays: Sequence[Held]) -> str:
    """Whether the last half of the plays added anything, in words."""
    middle, last = plays[(len(plays) - 1) // 2], plays[-1]
    more = Held(*(after - before for before, after in zip(middle, last, strict=True)))
    level = more.memory < LEVEL and more.objects < KEPT and more.widgets <= 0
    told = f"{more.memory:+.1f} MB, {more.objects:+,} objects, {more.widgets:+} widgets"
    return f"{'LEVEL' if level else 'GROWS'}: the last half of {len(plays)} plays from afar added {told}"


def jump(app: QApplication, window: MainWindow) -> None:
    """To and fro over the whole pass."""
    count, took = len(window.session.stepping.stops or ()), []
    for number in range(JUMPS):
        before = time.thread_time()
        window.transport.walk.go((number * 7919) % count)
        app.processEvents()
        took.append(time.thread_time() - before)
    print(f"a jump takes the window's thread {1000 * sorted(took)[JUMPS // 2]:.1f} ms, at most {1000 * max(took):.1f}")


def memory() -> float:
    """What the process holds of the memory now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
