"""Going to another part of the scene in a smooth movement that any input may end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QRectF, QVariantAnimation

from .camera import Camera

MILLISECONDS = 250  # of a movement


class Flight(QVariantAnimation):
    """Moves a camera; ``shown`` is called after each small step."""

    def __init__(self, camera: Camera, shown: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setDuration(MILLISECONDS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self._camera = camera
        self._shown = shown
        self._start = self.end = QRectF()
        self.valueChanged.connect(self._go)

    def fly(self, end: QRectF) -> None:
        """Go until ``end``, of the widget's proportions, is what is seen."""
        self.stop()
        self._start, self.end = self._camera.visible, end
        if self.duration():
            self.start()
        else:
            self._go(1.0)
            self.finished.emit()

    def _go(self, share: float) -> None:
        a, b = self._start, self.end
        middle = a.center() + (b.center() - a.center()) * share
        width = a.width() + (b.width() - a.width()) * share
        if width > 0:
            self._camera.look_at(middle, self._camera.size.width() / width)
            self._shown()
