"""From the start of the process to the first painted window: `python -m tests.benchmarks.startup`. Not a test.

Beside it a bare PySide6 window that has imported numpy; the goal is at most 1.3 times its time. Medians of wall and CPU
milliseconds over several starts, taken in turn so that whatever else the machine does meets both. The window comes
first, empty, in its colours, size and place, then the welcome graph with its values and gradients, then the rest.

Measured 2026-11-26, Python 3.11, PySide6 6.11.3, by CPU on a machine with few programs beside it: the bare window 188
ms; ours 165 ms, 0.88 times (it needs no numpy yet); the graph 491 ms, 2.6 times; menus and panels 711 ms, 3.8 times.
Without the empty window the graph came at 2.4 times and nothing before it. Before modules could be loaded late
(``gui.late``), menus followed the first picture, and the search for garbage was put off, the first picture came at 3.2
and the last at 4.0 times: 500 modules of ours were read for either, now 240 for the graph and 370 for all. Of what is
left, in ms: operations 20, the canvas 35, the engine 20, the rest of the modules 35, of which dataclasses are 25 and
Qt's enums, as they are first named, 25; making the window 40, its pictures 40, fonts and application 10.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

STARTS = 9
MARKS = {
    "the window": "MainWindow",
    "the graph": "Canvas",
    "the panels, too": "PalettePanel",
}  # and what is painted then
SCREEN = {"name": "wide", "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96}
HERE = Path(__file__).resolve().parents[2]
_BARE = """
import numpy
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        app.quit()
window = Window()
window.resize(1600, 1000)
window.show()
app.exec()
"""
_OURS = """
import os, sys
sys.path.insert(0, {here!r})
import main
from gui import tuning
tuning.begin()
from gui import app
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == {until!r} and has_numbers(watched):
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
def has_numbers(watched):
    session = getattr(watched, "session", None)
    return {until!r} != "Canvas" or (session.runs.run is not None and session.runs.run.backward_done)
make, watch = app.make_app, Watch()
def make_watched():
    made = make()
    made.installEventFilter(watch)
    return made
app.make_app = make_watched
main.main([])
"""


def started(script: str, folder: str) -> tuple[float, float]:
    """Wall and CPU milliseconds of one start."""
    screens = Path(folder) / "screens.json"  # on a small one, panels are closed at the start
    screens.write_text(json.dumps({"screens": [SCREEN]}))
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "OPENBLAS_NUM_THREADS": "1",
        "HOME": folder,
        "XDG_CONFIG_HOME": folder,
        "PYTHONPYCACHEPREFIX": folder,  # compiled at the first start, which does not count, as on a person's machine
    }
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    used, began = _children(), time.perf_counter()
    subprocess.run([sys.executable, "-c", script], env=surroundings, check=True, stderr=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000, (_children() - used) * 1000


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        scripts = [_BARE, *(_OURS.format(here=str(HERE), until=until) for until in MARKS.values())]
        rounds = [[started(script, folder) for script in scripts] for _ in range(STARTS + 1)][1:]
    for name, at in (("wall", 0), ("CPU", 1)):
        bare, *ours = (median(times[at] for times in column) for column in zip(*rounds, strict=True))
        print(f"{name:5} bare {bare:4.0f} ms", end="")
        for what, took in zip(MARKS, ours, strict=True):
            print(f"    {what} {took:4.0f} ms, {took / bare:.2f} times", end="")
        print()


def _children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()
