"""A play through all steps of a large graph at 60 times the speed: `python -m tests.benchmarks.playing [NODES]`.

Not a test. The transport bar plays from the first step to the last, as it does for a person. Told are the CPU time of
the window's thread for a step (60 steps a second leave it 16.7 ms), the steps a second on the clock, and how the memory
grew to each quarter of the way. Then the play jumps to and fro.

Measured 2026-11-26 while other programs took both cores several times over: through 8,405 steps of 6,800 nodes, near, a
step takes the window's thread 16.5 ms, half of it the canvas and a third the outline, which then follows at nearly each
step; before formulas that rush by were left unset and panels followed now and then it was 22 to 26 ms, and formulas
were set for minutes after the end. The memory grows on the first way, by 75 MB of texts and pictures that are kept up
to a limit: five plays of 386 steps one after the other end at 177, 188, 202, 204 and 204 MB. A jump takes 2 to 6 ms.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from PySide6.QtCore import QEventLoop, QSettings

from core.edits.nodes import set_target
from gui import app as application
from gui.settings import SPEED, Settings
from gui.window import MainWindow
from tests.benchmarks.canvas import graph

WARM = 500  # steps that fill what is kept anyway
JUMPS = 40
SCALES = (1.0, 0.3)  # near, and from afar


def main(nodes: int = 8_000) -> None:
    """Play the steps of a graph of so many nodes: near, then from afar."""
    app = application.make_app()
    store = QSettings("chainrule-playing", "chainrule")
    store.clear()
    settings = Settings(store)
    settings.set(SPEED, SPEED.choices[-1])
    window = application.make_window(app, settings)
    window.resize(1600, 1000)
    window.show()
    document = graph(nodes)
    document.apply(set_target(document, max(document.nodes)))
    window.session.replace(document)
    settle(app, window)
    print(f"{nodes} nodes, {len(window.session.runs.log)} steps")
    for scale in SCALES:
        play(app, window, scale)
    jump(app, window)
    window.close_without_asking()


def settle(app, window: MainWindow) -> None:
    """Wait for the run."""
    session = window.session
    wait(
        app,
        lambda: session.runs.run is not None and not session.runs.evaluator.stale and not session.runs.computer.busy,
    )


def play(app, window: MainWindow, scale: float) -> None:
    """From the first step to the last, at a scale."""
    transport, stepping = window.transport, window.session.stepping
    window.canvas.flight.setDuration(0)
    window.canvas.zoom_to(scale)
    stepping.go(0)
    transport.toggle_play()
    wait(app, lambda: stepping.step >= WARM)
    before, began, busy, start, grown = memory(), time.perf_counter(), time.thread_time(), stepping.step, []
    last = len(stepping.stops) - 1
    for quarter in range(1, 5):
        wait(app, lambda end=start + (last - start) * quarter // 4: stepping.step >= end)
        grown.append(memory() - before)
    wall, count = time.perf_counter() - began, last - start
    print(
        f"at {scale:g}: a step takes the window's thread {1000 * (time.thread_time() - busy) / count:.1f} ms; "
        f"{count / wall:.0f} steps a second; memory grew by {', '.join(f'{more:.1f}' for more in grown)} MB"
    )
    wait(app, lambda: not transport.playing)


def wait(app, until: Callable[[], bool]) -> None:
    """Handle events until something holds."""
    while not until():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents | QEventLoop.ProcessEventsFlag.AllEvents)


def jump(app, window: MainWindow) -> None:
    """To and fro over the whole pass."""
    count, took = len(window.session.stepping.stops), []
    for number in range(JUMPS):
        before = time.thread_time()
        window.transport.go((number * 7919) % count)
        app.processEvents()
        took.append(time.thread_time() - before)
    print(f"a jump takes the window {1000 * sorted(took)[JUMPS // 2]:.1f} ms, at most {1000 * max(took):.1f}")


def memory() -> float:
    """What the process holds of the memory now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
