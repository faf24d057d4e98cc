"""Frame times of the canvas, printed as a table: `python -m tests.benchmarks.canvas [NODES ...]`. Not a test.

Painted off screen on a view of 1600 by 1000 pixels, a layered graph with 1.3 wires a node; medians of CPU milliseconds.
"""

import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from core.change import Change
from core.document import Document
from core.edits.nodes import delete
from core.records import Node, Place, Wire
from gui import theme
from gui.canvas.geometry import Geometry
from gui.canvas.hits import hit
from gui.canvas.widget import Canvas
from gui.session import Session

SIZES = (1_000, 10_000, 50_000)
REPEATS = 9
_COLUMN, _ROW = 304.0, 112.0


def graph(nodes: int, *, seed: int = 0) -> Document:
    """Layers of variables and operations: nodes fed from the layer before, three of ten of them twice."""
    draw = np.random.default_rng(seed)
    high = max(4, int(np.sqrt(nodes * 1.4)))
    records: list[Node | Place | Wire] = []
    wire = nodes
    for index in range(nodes):
        column, row = divmod(index, high)
        twice = draw.random() < 0.3
        kind = "variable" if column == 0 else "add" if twice else "tanh"
        value = float(draw.normal()) if column == 0 else None
        records += [
            Node(index + 1, kind, f"{kind}{index}", value=value),
            Place(index + 1, column * _COLUMN, row * _ROW),
        ]
        for port in range(0 if column == 0 else 2 if twice else 1):
            source = (column - 1) * high + int(np.clip(row + draw.integers(-2, 3), 0, high - 1)) + 1
            wire += 1
            records.append(Wire(wire, source, 0, index + 1, port))
    document = Document()
    document.apply(Change.add(*records))
    document.apply(Change.update(document.view, target=nodes))
    return document


def measured(act: Callable[[], object], repeats: int = REPEATS) -> float:
    """The median CPU time of an action, in milliseconds."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return float(np.median(times)) * 1000


class Bench:
    """One canvas of one size, and what is measured on it."""

    def __init__(self, nodes: int) -> None:
        """Draw the graph and run it."""
        self.document = graph(nodes)
        self.session = Session(self.document)
        self.session.set_live(False)
        self.build = measured(lambda: Geometry(self.document), 3)
        self.canvas = Canvas(self.session, theme.light())
        self.canvas.flight.setDuration(0)
        self.canvas.resize(1600, 1000)
        self.canvas.show()
        QApplication.processEvents()
        run = self.session.evaluator.backward()
        self.session._adopt(self.session.evaluator, run, self._log(run))
        self.at_100()

    def rows(self) -> dict[str, float]:
        """The times by the name of the action."""
        canvas, session, middle = self.canvas, self.session, self.document.places[len(self.document.nodes) // 2].id
        found = {"arrays built": self.build}
        found["first paint, 100 %"] = measured(self._cold, 1)
        found["full repaint, 100 %"] = measured(lambda: (canvas.damage(None), self.paint()))
        found["pan, 100 %"] = measured(lambda: (canvas.pan(-9, -5), self.paint()))
        self.at_100()
        found["drag one, 100 %"] = measured(self._drag(middle))
        found["step, 100 %"] = measured(self._step())
        found["hover, 100 %"] = measured(self._hover())
        found["hit test"] = measured(lambda: hit(canvas.picture.geometry, canvas.camera.visible.center(), 1.0))
        canvas.fit()
        found["full repaint, fit"] = measured(lambda: (canvas.damage(None), self.paint()))
        found["step, fit"] = measured(self._step())
        found["zoom step"] = measured(lambda: (canvas.zoom_by(1.05, QPointF(800, 500)), self.paint()))
        canvas.sharpen()
        half = list(self.document.nodes)[::2]
        found["select half"] = measured(lambda: (session.select(()), session.select(half), self.paint()), 3)
        found["delete half"] = measured(lambda: (session.do(delete, half), self.paint()), 1)
        found["undo it"] = measured(lambda: (session.undo(), self.paint()), 1)
        return found

    def at_100(self) -> None:
        """Look at the middle of the graph, at its own size."""
        self.canvas.camera.look_at(self.canvas.picture.geometry.bounds().center(), 1.0)
        self.canvas.damage(None)
        self.paint()

    def paint(self) -> None:
        """Paint a frame now."""
        self.canvas.repaint()

    def _cold(self) -> None:
        self.canvas.picture.sprites.clear()
        self.canvas.damage(None)
        self.paint()

    def _log(self, run: object) -> object:
        from core.steps import StepLog

        return StepLog(run)

    def _drag(self, node: int) -> Callable[[], None]:
        canvas = self.canvas
        slot = np.array([canvas.picture.geometry.nodes.slot_of[node]])
        canvas.lift(slot)
        self.paint()

        def step() -> None:
            before = canvas.dynamic.lifted_area()
            canvas.picture.geometry.shift(slot, 4, 2)
            canvas.refresh(before, canvas.dynamic.lifted_area())
            QApplication.processEvents()

        return step

    def _step(self) -> Callable[[], None]:
        self.canvas.lift(np.zeros(0, np.intp))
        session = self.session
        session.go(len(session.log) // 2)
        self.paint()

        def step() -> None:
            session.go(session.step + 1)
            QApplication.processEvents()

        return step

    def _hover(self) -> Callable[[], None]:
        self.session.go(None)
        self.paint()
        canvas = self.canvas
        places = iter(np.linspace(200, 1400, REPEATS + 1).tolist())

        def move() -> None:
            canvas.hands.hover.move(canvas.hands._pointer(QPointF(next(places), 500), Qt.KeyboardModifier.NoModifier))
            QApplication.processEvents()

        return move


def main(sizes: tuple[int, ...]) -> None:
    """Print the table."""
    app = QApplication.instance() or QApplication([])
    theme.load_fonts()
    columns = {}
    for size in sizes:
        bench = Bench(size)
        columns[size] = bench.rows()
        bench.session.close()
        bench.canvas.close()
    print(f"{'CPU ms, median':24}" + "".join(f"{size:>12,}" for size in sizes))
    for name in columns[sizes[0]]:
        print(f"{name:24}" + "".join(f"{columns[size][name]:12.1f}" for size in sizes))
    del app


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
