"""From the start of the process to the first painted window: `python -m tests.benchmarks.startup`. Not a test.

Beside it a bare PySide6 window that has imported numpy; the goal is at most 1.3 times its time. Medians of wall and CPU
milliseconds over several starts, taken in turn so that whatever else the machine does meets both.

Measured 2026-11-25, with a dozen programs beside it: 3.6 times by CPU (bare 224 ms, ours 809 ms). Of ours some 300 ms
are our own 330 modules (Qt's enums as they are first named, dataclasses, the table of operations), 75 ms numpy's,
100 ms Qt's, 90 ms making the window, 60 ms the first picture.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

STARTS = 9
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
import sys
sys.path.insert(0, {here!r})
import main
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.objectName() == "canvas":
            QTimer.singleShot(0, leave)
        return False
def leave():
    import os
    os._exit(0)
class Watched(QApplication):
    def __init__(self, *words):
        super().__init__(*words)
        self._watch = Watch()
        self.installEventFilter(self._watch)
import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Watched
main.main([])
"""


def started(script: str, folder: str) -> tuple[float, float]:
    """Wall and CPU milliseconds of one start."""
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
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
        ours = _OURS.format(here=str(HERE))
        pairs = [(started(_BARE, folder), started(ours, folder)) for _ in range(STARTS + 1)][1:]
    for name, at in (("wall", 0), ("CPU", 1)):
        bare, mine = (median(pair[which][at] for pair in pairs) for which in (0, 1))
        print(f"{name:5} bare {bare:6.0f} ms    ours {mine:6.0f} ms    {mine / bare:.2f} times")


def _children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    main()
