"""How long large values hold the window: `python -m tests.benchmarks.large_values [NUMBERS] [OPERATIONS]`. Not a test.

A chain of operations on one tensor is run, stepped through and looked at in every panel, and for each it is told what
the window's thread worked at most from one tick of 16 ms to the next, on the processor: it does not depend on what else
the machine does. The goal is a frame, 16 ms.

Measured 2026-11-26 with ten programs beside it, 5,000,000 numbers; in brackets when the window's thread looked values
through itself. Of 3 operations all is kept, ten tensors of 40 MB and more; of 15 most is let go of.
                   3 operations   15 operations
first run              56 (255)       60 (64)
backward                9 (41)        19 (23)
node selected          18 (146)       15 (21)
variables              25 (201)       31 (47)
watches                12 (73)        12 (18)
find grad > 10          6 (5)          3 (3)
step                   20 (75)        20 (117)
nudge                  39 (941)       26 (2436)
nudge moved            33 (1268)      17 (2367)
nudge moved on         14 (588)       10 (1279)
health                 14 (67)        16 (14)
value changed          24 (352)       28 (183)
What is left above a frame: to make a panel when it is first shown (25 to 90), to take a new graph in and paint it, and
to give 40 MB to a document, which copies them.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from core.edits.nodes import set_role, set_value
from core.edits.watches import toggle_watches
from gui import app as application
from gui import tuning
from gui.frame.places import PLACES
from gui.settings import Settings
from gui.window import MainWindow
from tests.benchmarks.stalls import Clock
from tests.gui.canvas.drawing import Sketch
from tests.opening import open_window

QUIET = 12  # ticks in which nothing is at work
KINDS = ("tanh", "sigmoid", "relu", "exp", "sin")


def main(numbers: int, operations: int) -> None:
    """Look at large values in every way and print how long each held the window."""
    tuning.tune()
    app = application.make_app()
    folder = Path(tempfile.mkdtemp())
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = open_window(app, settings)
    window.resize(1600, 1000)
    window.show()
    Walk(window, numbers, operations).go()
    window.close_without_asking()


class Walk:
    """Goes from one thing to look at to the next."""

    def __init__(self, window: MainWindow, numbers: int, operations: int) -> None:
        self.window, self.session, self.clock = window, window.session, Clock()
        sketch, self.numbers = Sketch(), numbers
        value = np.random.default_rng(0).normal(size=numbers)
        value.flags.writeable = False
        self.x = node = sketch.variable("x", value, (0, 0))
        for place in range(operations):
            node = sketch.apply(KINDS[place % len(KINDS)], (200 * (place + 1), 0), node, name=f"n{place}")
        self.middle = node
        sketch.target(sketch.apply("mean", (200 * (operations + 1), 0), node, name="loss"))
        self.document = sketch.document

    def go(self) -> None:
        """One part after the other."""
        session, window = self.session, self.window
        wires = list(self.document.wires)
        self._told("opening, first run", lambda: session.replace(self.document))
        self._told("backward", session.runs.backward)
        self._told("chips from near", lambda: (window.canvas.fit(), window.canvas.update()))
        self._told("node selected", lambda: session.select({self.middle}))
        self._told("wire selected", lambda: session.select({wires[1]}))
        self._told("variable selected", lambda: session.select({self.x}))
        for name in PLACES:
            self._told(f"panel {name}", lambda name=name: window.panels.show(name))
        self._told("tip", self._tip)
        self._told("watches", lambda: session.do(toggle_watches, wires[:4]))
        self._told("find grad > 10", lambda: window.panels.find.field.setText("grad > 10"))
        self._told("find nan", lambda: window.panels.find.field.setText("nan"))
        self._told("find all", lambda: window.panels.find.field.setText("n"))
        for name, index in (("forward", 2), ("local", len(session.runs.log) - 8), ("back", len(session.runs.log) - 2)):
            self._told(f"step {name}", lambda index=index: session.stepping.go(index))
        self._told("end of stepping", lambda: session.stepping.go(None))
        self._told("nudge", lambda: session.nudging.start(self.x))
        self._told("nudge moved", lambda: session.nudging.move(0.01))
        self._told("nudge moved on", lambda: session.nudging.move(0.02))
        self._told("nudge ended", session.nudging.end)
        self._told("health on canvas", window.menus.actions["health"].trigger)
        self._told("role changed", lambda: session.do(set_role, self.x, "parameter"))
        other = np.full(self.numbers, 0.5)
        other.flags.writeable = False
        self._told("value changed", lambda: session.do(set_value, self.x, other))

    def _tip(self) -> None:
        canvas = self.window.canvas
        at = canvas.node_center(self.middle)
        QApplication.sendEvent(canvas, QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at)))

    def _told(self, what: str, act) -> None:
        """Do something, and print what the window's thread worked at most until all is quiet."""
        quiet, began = [0], [False]

        def follow(_tick: int) -> None:
            if not began[0]:
                began[0] = True
                act()
            session = self.session
            nudging = session.nudging
            workers = session.runs.computer, session.recall, session.measuring, nudging._mover, nudging._drawer
            quiet[0] = 0 if any(worker.busy for worker in workers) else quiet[0] + 1

        self.clock.during(lambda: quiet[0] > QUIET, follow)
        print(f"{what:24}{max(self.clock.worked):7.0f} ms", flush=True)


if __name__ == "__main__":
    main(*(int(each) for each in (sys.argv[1:] + ["5000000", "15"][len(sys.argv) - 1 :])[:2]))
