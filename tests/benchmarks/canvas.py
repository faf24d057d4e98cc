"""Frame times of the canvas, printed as a table: `python -m tests.benchmarks.canvas [NODES ...] [--peer PYTHON]`.

Painted off screen on a view of 1600 by 1000 pixels, a layered graph with 1.3 wires a node. Not a test. --peer: a Python
that has NodeGraphQt (and PySide6); it is measured beside ours at 100 and 1,000 nodes, and the ratios are printed.

Measured 2026-11-26, PySide6 6.11.3, Python 3.11, two cores, no GPU, other programs held back (``chrt -f 10``; among a
dozen others it takes about twice as long); CPU milliseconds, medians, of 10,000 those of six runs:

                            100     1,000    10,000    50,000     goals at 10,000; 50,000
    arrays built            0.4       2.7        33       195
    first paint, 100 %       15        16        13        15
    read a file             3.4        22       250      1405     with the next row: 700; 4000
    show what was read      1.3       4.4        32       186
    full repaint, 100 %     6.3       6.0       6.0       6.4
    pan, 100 %              0.3       0.3       0.3       0.3     4; 6
    drag one, 100 %         0.8       0.7       0.2       0.4     1.5
    all chips, 100 %        8.0       7.4       7.4       7.9
    step, 100 %             0.4       0.4       0.4       0.5     0.5 (0.3 to 0.5)
    step at once, 100 %     3.4       3.6       3.4       4.4
    hover, 100 %            0.4       0.5       0.2       0.4
    hit test                0.1       0.1       0.1       0.2
    full repaint, fit       7.6       3.7       5.4        15     12; 40
    step, fit               3.7       2.6       1.6       3.0
    zoom step               1.9       1.1       1.4       2.4
    zoom sweep, a frame      12        15        15        16
    marquee of half          12       4.1       8.3        24     15
    add one                 0.9       1.0       1.6       2.4
    delete half              17       9.3        45       306     60
    undo it                  30        13        74       521     100
    most memory over the start, MB, at 50,000: 465

A step that is made once the one before it has been seen for 20 ms is there already: it was painted ahead, and takes the
place of the picture, of which what differs is copied onto the screen. Side by side in two versions at 10,000 nodes with
little else running 0.65 before and 0.33 since, while eight programs took both cores ("busy") 1.0 and 0.54: before, what
differs was copied once more, and Qt woke threads to copy a part of it, which took as long again. Qt's way to any frame
at all takes 0.1, the copy 0.1 to 0.2, by who else asks the same memory for something: after a pause of 50 ms the first
frames of any kind take 0.5 more. To copy the rectangle around what differs, not its many rows, took longer. "At once"
is a step that could not be expected, or one of many that rush by: of its 2.7 at best, two thirds are Python's, for a
dozen nodes and wires, each with what the step says of it.
A pan paints ahead of where it goes, once for twenty steps or so; the others move the pixels that are on the screen and
copy what comes in, beside whatever lies over the canvas. Of 0.27 to 0.31 the moving of 6 MB is 0.15, Qt's way to a
frame 0.03, the two strips that come in 0.03; the one that paints takes 5 to 8. Side by side 0.33 to 0.44 before, when
the whole picture was copied. What it takes depends on the memory alone: code that runs after 6 MB have been moved is no
longer in the cache, so that each line left out counts. With 96 pixels ahead instead of 160 it painted twice as often.
Side by side in two versions, while eight programs took both cores: 10,000 nodes read from a file 303 before and 252
since what is at fault is looked for only once something is, their arrays 53 before and 42 since they are written by
column; 50,000 read 1590 and 1385. Delete half and undo it here are made at once, as by a script; by their keys the
worker makes them (``stalls``).
Side by side in two versions: delete half 59 before and 49 since less is asked of records that go, undo 91 before and 74
since what takes back the last change is neither checked nor measured again.
Antialiasing is not switched off for gestures: a pan and a zoom show pixels that are there, and far away, where it
would cost, there is none.

Against NodeGraphQt 0.6.44 at 1,000 nodes, by CPU: open 322 to 392 times (goal 100), marquee 69 to 107 (50), undo 21 to
23, fit 9 to 13, delete 9. Pan (20) 24 to 28 times in thirteen runs with nothing else running, and 17 in one; 20 to 26
in seven beside two other programs. Theirs takes 6 to 8.4, ours 0.27 to 0.31.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication

from core.change import Change
from core.document import Document
from core.edits.nodes import add_operation, delete
from core.formats import chain_file
from core.records import Node, Place, Wire
from gui import theme, tuning
from gui.canvas.geometry import Geometry
from gui.canvas.gestures import Marquee, Pointer
from gui.canvas.hits import hit
from gui.canvas.widget import Canvas
from gui.session import Session
from tests.benchmarks.layered import layered
from tests.benchmarks.timing import REPEATS, Took, measured, memory

SIZES = (100, 1_000, 10_000, 50_000)
PEER_SIZES = (100, 1_000)
PEER_PATIENCE = 300  # seconds


def graph(nodes: int) -> Document:
    """The layered graph as a document: variables in the first layer, then sums and tanhs."""
    draw = np.random.default_rng(0)
    records: list[Node | Place | Wire] = []
    wire = nodes
    for index, drawn in enumerate(layered(nodes)):
        kind = ("variable", "tanh", "add")[len(drawn.sources)]
        value = float(draw.normal()) if kind == "variable" else None
        records += [Node(index + 1, kind, f"{kind}{index}", value=value), Place(index + 1, drawn.x, drawn.y)]
        for port, source in enumerate(drawn.sources):
            wire += 1
            records.append(Wire(wire, source + 1, 0, index + 1, port))
    document = Document()
    document.apply(Change.add(*records))
    document.apply(Change.update(document.view, target=nodes))
    return document


class Bench:
    """One canvas of one size, and what is measured on it."""

    def __init__(self, nodes: int) -> None:
        """Draw the graph and run it."""
        self.document = graph(nodes)
        self.session = Session(self.document)
        self.session.runs.set_live(False)
        self.canvas = Canvas(self.session, theme.light())
        self.canvas.flight.setDuration(0)
        self.canvas.pulse.setDuration(0)
        self.canvas.resize(1600, 1000)
        self.canvas.show()
        QApplication.processEvents()
        self.session.runs.backward()
        while self.session.runs.run is None or self.session.runs.computer.busy:
            QApplication.processEvents()
        gc.freeze()  # as the window does for a document that was opened
        self.middle = len(self.document.nodes) // 2
        self.at_100()

    def rows(self) -> dict[str, Took]:
        """The times by the name of the action."""
        return self._building() | self._near() | self._far() | self._editing()

    def at_100(self) -> None:
        """Look at the middle of the graph, at its own size."""
        self.canvas.camera.look_at(self.canvas.picture.geometry.bounds().center(), 1.0)
        self.canvas.damage(None)
        self.paint()

    def paint(self) -> None:
        """Paint a frame now."""
        self.canvas.repaint()

    def close(self) -> None:
        """End the session's worker."""
        self.session.close()
        self.canvas.close()
        self.canvas.deleteLater()

    def _building(self) -> dict[str, Took]:
        found = {"arrays built": measured(lambda: Geometry(self.document), 3)}
        found["first paint, 100 %"] = measured(self._cold, 1)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "graph.chain"
            chain_file.save(self.document, path)
            opened: list[Document] = []
            found["read a file"] = measured(lambda: opened.append(chain_file.load(path)), 1)
        shown = Canvas(Session(), theme.light())
        shown.session.runs.set_live(False)
        shown.resize(1600, 1000)
        shown.show()
        found["show what was read"] = measured(lambda: (shown.session.replace(opened[0]), shown.repaint()), 1)
        shown.session.close()
        shown.close()
        return found

    def _near(self) -> dict[str, Took]:
        canvas = self.canvas
        found = {"full repaint, 100 %": measured(lambda: (canvas.damage(None), self.paint()))}
        found["pan, 100 %"] = measured(self._pan, 4 * REPEATS)
        self.at_100()
        found["drag one, 100 %"] = measured(self._drag())
        found["all chips, 100 %"] = measured(self._chips())
        found["step, 100 %"] = measured(self._step(), 4 * REPEATS, canvas.step.paint_ahead)
        found["step at once, 100 %"] = measured(self._step(), 4 * REPEATS)
        found["hover, 100 %"] = measured(self._hover())
        found["hit test"] = measured(lambda: hit(canvas.picture.geometry, canvas.camera.visible.center(), 1.0))
        return found

    def _far(self) -> dict[str, Took]:
        canvas = self.canvas
        canvas.fit()
        self.paint()
        found = {"full repaint, fit": measured(lambda: (canvas.damage(None), self.paint()))}
        found["pan, fit"] = measured(self._pan, 4 * REPEATS)
        found["step, fit"] = measured(self._step())
        found["zoom step"] = measured(lambda: (canvas.zoom_by(1.05, QPointF(800, 500)), self.paint()))
        found["zoom sweep, a frame"] = measured(self._sweep(), 24)
        canvas.fit()
        canvas.sharpen()
        self.paint()
        found["marquee of half"] = measured(*self._marquee())
        return found

    def _editing(self) -> dict[str, Took]:
        session, document = self.session, self.document
        half = list(document.nodes)[::2]
        self.at_100()
        found = {
            "add one": measured(lambda: (session.do(add_operation, "exp", at=(0.0, 0.0)), self.paint())),
            "remove one": measured(lambda: (session.do(delete, [max(document.nodes)]), self.paint())),
        }
        self.canvas.fit()
        self.paint()
        found["delete half"] = measured(lambda: (session.do(delete, half), self.paint()), 1)
        found["undo it"] = measured(lambda: (session.undo(), self.paint()), 1)
        found["delete half, again"] = measured(lambda: (session.do(delete, half), self.paint()), 1)
        found["undo it, again"] = measured(lambda: (session.undo(), self.paint()), 1)
        return found

    def _cold(self) -> None:
        self.canvas.picture.sprites.clear()
        self.canvas.damage(None)
        self.paint()

    def _pan(self) -> None:
        self.canvas.pan(-9, -5)
        QApplication.processEvents()

    def _drag(self) -> Callable[[], None]:
        canvas = self.canvas
        slot = np.array([canvas.picture.geometry.nodes.slot_of[self.middle]])
        canvas.lift(slot)
        self.paint()

        def step() -> None:
            before = canvas.dynamic.lifted_area()
            canvas.picture.geometry.shift(slot, 4, 2)
            canvas.refresh(before, canvas.dynamic.lifted_area())
            QApplication.processEvents()

        return step

    def _chips(self) -> Callable[[], None]:
        self.canvas.lift(np.zeros(0, np.intp))
        session = self.session

        def change() -> None:
            self.canvas.picture.show(None, None)
            self.canvas.picture.show(session.runs.run, session.stepping.state)
            self.canvas.damage(None)
            self.paint()

        return change

    def _step(self) -> Callable[[], None]:
        """From step to step along the operations in view, and back."""
        session, first = self.session, self.session.runs.log.course.computed_at[self.middle]
        session.stepping.go(first)
        QApplication.processEvents()
        seen, rect, log = self.canvas.camera.visible, self.canvas.picture.geometry.rect, session.runs.log
        near = [step for step in range(first - 8, first + 9) if seen.contains(rect(log[step].node))]
        steps = cycle(near + near[::-1])

        def step() -> None:
            session.stepping.go(next(steps))
            QApplication.processEvents()

        return step

    def _hover(self) -> Callable[[], None]:
        self.session.stepping.go(None)
        self.paint()
        canvas = self.canvas
        places = iter(np.linspace(200, 1400, 64).tolist())

        def move() -> None:
            canvas.hands.hover.move(canvas.hands._pointer(QPointF(next(places), 500), Qt.KeyboardModifier.NoModifier))
            QApplication.processEvents()

        return move

    def _sweep(self) -> Callable[[], None]:
        """Wheel notches from the whole graph to 100 % and back, each painted sharp."""
        canvas = self.canvas
        factors = cycle([1.5] * 8 + [1 / 1.5] * 8)

        def zoom() -> None:
            canvas.zoom_by(next(factors), QPointF(800, 500))
            canvas.sharpen()
            self.paint()

        return zoom

    def _marquee(self) -> tuple[Callable[[], None], int, Callable[[], None]]:
        canvas = self.canvas
        bounds = canvas.picture.geometry.bounds()
        left = QRectF(bounds.topLeft() - QPointF(50, 50), bounds.center() + QPointF(0, bounds.height()))

        gesture = Marquee(canvas)

        def select() -> None:
            gesture.move(Pointer(QPointF(), left.bottomRight()))
            self.paint()

        def clear() -> None:
            self.session.select(())
            gesture.start(Pointer(QPointF(), left.topLeft()))
            self.paint()

        return select, REPEATS, clear


def ours(sizes: tuple[int, ...]) -> dict[int, dict[str, Took]]:
    """What was measured, by size."""
    columns = {}
    before = memory()
    for size in sizes:
        bench = Bench(size)
        columns[size] = bench.rows()
        bench.close()
        del bench
        QApplication.processEvents()
        gc.collect()
        print(f"{size:,} nodes: at most {memory() - before:.0f} MB over the start so far", file=sys.stderr)
    return columns


def compared(found: dict[int, dict[str, Took]], python: str) -> None:
    """Measure the peer and print its times and how many times faster ours are."""
    for size in (size for size in PEER_SIZES if size in found):
        command = [python, "-m", "tests.benchmarks.peer", str(size)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PEER_PATIENCE)
        if done.returncode:
            print(f"The peer could not be measured: {done.stderr.strip().splitlines()[-1]}")
            return
        theirs = json.loads(done.stdout.splitlines()[-1])
        mine = found[size]
        opened = Took(*map(sum, zip(mine["arrays built"], mine["first paint, 100 %"], strict=True)))
        print(f"\nNodeGraphQt, {size:,} nodes: CPU / wall  theirs            ours           ratio")
        for name, (cpu, wall) in theirs.items():
            own = opened if name == "open" else mine[name]
            times = f"{cpu:.1f} / {wall:.1f}", f"{own.cpu:.1f} / {own.wall:.1f}"
            print(f"{name:24}{times[0]:>18}{times[1]:>16}{cpu / own.cpu:8.1f} / {wall / own.wall:.1f}")


def main(sizes: tuple[int, ...], peer: str | None) -> None:
    """Print the tables."""
    app = QApplication.instance() or QApplication([])
    tuning.tune()
    theme.load_fonts()
    columns = ours(sizes)
    print(f"{'ms, medians: CPU / wall':24}" + "".join(f"{size:>16,}" for size in sizes))
    for name in columns[sizes[0]]:
        cells = (f"{columns[size][name].cpu:.1f} / {columns[size][name].wall:.1f}" for size in sizes)
        print(f"{name:24}" + "".join(f"{cell:>16}" for cell in cells))
    if peer is not None:
        compared(columns, peer)
    del app


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("nodes", nargs="*", type=int)
    parser.add_argument("--peer", help="a Python with NodeGraphQt")
    asked = parser.parse_args()
    main(tuple(asked.nodes) or SIZES, asked.peer)
