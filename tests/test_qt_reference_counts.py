"""Guards against bindings that lose references to None or True.

PySide6 6.12.0 on Python 3.11 does, with every call that returns nothing and with every emitted signal: the interpreter
aborts after some thousands of them. The project file excludes that version; this test would notice the next one.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter, Qt

CALLS = 150
NOISE = 50  # references that come and go elsewhere meanwhile


class Emitter(QObject):
    happened = Signal()


def test_calls_that_return_nothing_keep_none_alive(qapp):
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(Qt.PenStyle.SolidLine)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < NOISE


def test_emitted_signals_keep_true_alive(qapp):
    emitter = Emitter()
    emitter.happened.connect(lambda: None)
    before = sys.getrefcount(True)
    for _ in range(CALLS):
        emitter.happened.emit()
    assert before - sys.getrefcount(True) < NOISE
