"""The movement of a step: dots that run along its wires, forward with values and tangents, backward with gradients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

from core.steps import StepState, tangent_log

from ..shapes import points_on
from ..tables import Slots
from .detail import NEAR_FROM
from .dynamic import area_of

if TYPE_CHECKING:
    from ..view import GraphView

MILLISECONDS = 500
_FLOWING = frozenset({"forward", "receive", "multiply", "accumulate"})
_TAIL = np.array([0.0, 0.03, 0.06, 0.09])  # how far behind the dot its fading copies are
_RADIUS = 5.0


class Pulse(QVariantAnimation):
    """Runs once for each step that something flows in; does nothing where the system asks for no motion."""

    def __init__(self, view: GraphView) -> None:
        super().__init__(view)
        self.setDuration(MILLISECONDS if moving(view) else 0)
        self.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self._view = view
        self._slots: Slots = np.zeros(0, np.intp)
        self._back = self._pushing = False
        self.valueChanged.connect(lambda _share: view.refresh(self._area()))
        self.finished.connect(lambda: view.refresh(self._area()))

    def follow(self, state: StepState | None) -> None:
        """Show what flows in the step that was just made."""
        if self.state() == QVariantAnimation.State.Running:
            self.stop()
            self._view.refresh(self._area())
        if state is None or state.step.kind not in _FLOWING or not self.duration():
            return
        wires = self._view.picture.geometry.wires
        rows = [slot for wire in state.active_wires if (slot := wires.find(wire)) is not None]
        self._slots, self._back = np.array(rows, dtype=np.intp), state.backward
        self._pushing = tangent_log.is_pushing(state)
        if rows and self._view.camera.scale >= NEAR_FROM:
            self.start()

    def paint(self, painter: QPainter) -> None:
        """Draw the dots; the painter maps the scene to pixels."""
        if self.state() != QVariantAnimation.State.Running:
            return
        share = np.clip(float(self.currentValue()) - _TAIL, 0, 1)
        theme = self._view.picture.theme
        colour = QColor(theme.gradient if self._back else theme.tangent if self._pushing else theme.value)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for points in points_on(
            self._view.picture.geometry.wires.curve[self._slots], 1 - share if self._back else share
        ):
            for faded, (x, y) in enumerate(points.tolist()):
                colour.setAlphaF(1 - faded / len(_TAIL))
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(x, y), _RADIUS - faded * 0.7, _RADIUS - faded * 0.7)

    def _area(self) -> QRectF:
        return area_of(self._view.picture, np.zeros(0, np.intp), self._slots)


def moving(view: GraphView) -> bool:
    """Whether the system wants things to move."""
    return view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, view) > 0
