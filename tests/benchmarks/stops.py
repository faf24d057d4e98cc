"""How soon Stop gives the window back while one product goes on: `python -m tests.benchmarks.stops`. Not a test.

A single operation of several seconds runs in the worker; after a second it is stopped. Told are the milliseconds from
Stop until nothing runs any more for the person, the latest tick of a timer of 16 ms in the window's thread meanwhile,
and how long the operation, left alone, went on by itself. The goal is 100 ms.

Measured 2026-11-25 on two cores that other programs used too: stopped after 58 to 75 ms, whatever the operation; ticks
at most 20 to 60 ms late; a product of 5,000 × 5,000 went on for 14 s, sorting 30 million numbers for 19 s.
"""

import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from core.graph import Graph
from gui import tuning
from gui.runner import left_at_work
from gui.session import Session

FRAME, AFTER, LONGEST = 16, 1_000, 60_000  # milliseconds


def matmul(graph: Graph) -> None:
    """A product of large matrices."""
    matrix = graph.variable(np.ones((5_000, 5_000)), role="constant")
    graph.apply("matmul", matrix, matrix)


def conv2d(graph: Graph) -> None:
    """A convolution of large images."""
    images = graph.variable(np.ones((32, 32, 128, 128)), role="constant")
    graph.apply("conv2d", images, graph.variable(np.ones((64, 32, 5, 5)), role="constant"))


def sort(graph: Graph) -> None:
    """Sorting, which numpy does without letting anything else in between."""
    graph.apply("sort", graph.variable(np.random.default_rng(0).normal(size=30_000_000), role="constant"))


def inv(graph: Graph) -> None:
    """The inverse of a large matrix."""
    graph.apply("inv", graph.variable(np.random.default_rng(0).normal(size=(3_000, 3_000)), role="constant"))


def main() -> None:
    """Stop each of them, and print what came of it."""
    tuning.tune()
    app = QApplication([])
    for build in (matmul, conv2d, sort, inv):
        told = measured(build)
        print(f"{build.__name__:8}{told}")
    del app


def measured(build: Callable[[Graph], None]) -> str:
    """Run a graph, stop it, and wait for what was left alone."""
    graph = Graph()
    build(graph)
    session, loop, ticks, times = Session(graph.document), QEventLoop(), [time.perf_counter()], {}

    def stop() -> None:
        times["asked"] = time.perf_counter()
        session.runs.computer.cancel()

    def follow(running: object) -> None:
        if not running:
            times["free"] = time.perf_counter()
            loop.quit()

    clock = QTimer(interval=FRAME)
    clock.timeout.connect(lambda: ticks.append(time.perf_counter()))
    clock.start()
    session.running.connect(follow)
    session.runs.forward()
    QTimer.singleShot(AFTER, stop)
    QTimer.singleShot(LONGEST, loop.quit)
    loop.exec()
    late = 1000 * max(np.diff(ticks)) - FRAME
    while left_at_work():
        time.sleep(0.01)
    session.close()
    if "asked" not in times:
        return " was over before it could be stopped"
    went_on = time.perf_counter() - times["free"]
    return (
        f" stopped after {1000 * (times['free'] - times['asked']):.0f} ms, ticks at most {late:.0f} ms late; "
        f"went on for {went_on:.1f} s"
    )


if __name__ == "__main__":
    main()
