"""The nudge panel: a slider that moves a variable for a look, the curve, and the changes that follow wire by wire."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from core.nudge import Nudge
from core.numbers import short

from ..look.calm import calm, scrolled
from ..look.labels import heading, paragraph, title
from ..panels.choice import Choice
from ..session import Session
from ..theme import Theme, mono_font
from .changes import NO_CHANGE, Changes, change_text, signed
from .curve_view import CurveView
from .nudging import REACHES
from .wire_table import WireTable

STEPS = 200  # of the slider, to each side
MOST_ELEMENTS = 64  # that can be chosen one by one
_HINT = "Select a variable and press {key}: move it, and see on every wire what its gradient predicts and what happens."


class NudgePanel(QScrollArea):
    """Follows the nudge of the session; Escape ends it."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the nudge as it stands."""
        super().__init__()
        self._session = session
        self._nudging = session.nudging
        self._theme = theme
        self.hint, self.title = paragraph(muted=True), title()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-STEPS, STEPS)
        self.slider.setAccessibleName(tr("Nudge"))
        self.reach, self.element = Choice(tr("Reach")), Choice(tr("Element"))
        self.numbers = {name: QLabel() for name in ("predicted", "actual", "off")}
        self.curve = CurveView(theme)
        self.wires = WireTable(session)
        self.keep, self.end = QPushButton(tr("Keep")), QPushButton(tr("Let go (Esc)"))
        self._content = QWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self, theme)
        self.curve.set_theme(theme)
        self.wires.set_theme(theme)
        for name, colour in (("predicted", theme.tangent), ("actual", theme.value), ("off", theme.text)):
            palette = self.numbers[name].palette()
            palette.setColor(self.numbers[name].foregroundRole(), colour)
            self.numbers[name].setPalette(palette)

    def refresh(self) -> None:
        """Show the nudge as it stands."""
        nudging = self._nudging
        self.hint.setText(tr(_HINT).format(key=self._session.key_of("nudge")))
        self.hint.setHidden(nudging.active)
        self._content.setVisible(nudging.active)
        node = self._session.document.nodes.get(nudging.node) if nudging.node is not None else None
        if node is None:
            self.wires.show_nudge(None)
            return
        self._offer_elements(node.id)
        self._offer_reaches()
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(STEPS * max(-1.0, min(1.0, nudging.amount / nudging.limit))))
        self.title.setText(f"{node.name}: {self._moved(node.id)}")
        target = self._session.document.nodes.get(self._session.document.view.target or 0)
        self.curve.show_curve(
            nudging.curve, nudging.amount, (self._place_name(node.name), target.name if target else "")
        )
        self._tell_target(nudging.shown, target.id if target else None)
        self.wires.show_nudge(nudging.shown)
        self.keep.setEnabled(bool(nudging.amount) and nudging.shown is not None)

    def _moved(self, node: int) -> str:
        """The variable before and after: "2 → 2.5"."""
        run, nudging = self._session.runs.run, self._nudging
        if run is None or not run.has_value(node):
            return ""
        value = run.value(node)
        if value.ndim and nudging.index is None:
            return tr("every element {change}").format(change=signed(short(nudging.amount)))
        start = float(value[nudging.index] if nudging.index is not None else value)
        return f"{short(start)} → {short(start + nudging.amount)}"

    def _place_name(self, name: str) -> str:
        """What the curve's axis is called."""
        index, run, node = self._nudging.index, self._session.runs.run, self._nudging.node
        if index is not None:
            return f"{name}{list(index)}"
        whole = run is not None and node is not None and run.has_value(node) and run.value(node).ndim > 0
        return tr("Δ of every element of {name}").format(name=name) if whole else name

    def _tell_target(self, nudge: Nudge | None, target: int | None) -> None:
        told = dict.fromkeys(self.numbers, NO_CHANGE)
        if nudge is not None and target is not None:
            changes = Changes(nudge, self._session.measuring.glance)
            told = {
                "predicted": changes.predicted(target),
                "actual": changes.actual(target),
                "off": changes.off(target),
            }
        for name, label in self.numbers.items():
            label.setText(change_text(told[name]))
        self.numbers["predicted"].setToolTip(tr("The gradient times the nudge"))
        if nudge is not None and target is not None and nudge.run.shape(target) == ():
            self.numbers["predicted"].setText(self._product(nudge, target, nudge.predicted(target)))

    @staticmethod
    def _product(nudge: Nudge, target: int, predicted: np.ndarray | None) -> str:
        """Gradient times nudge, with the numbers put in."""
        if predicted is None:
            return change_text(NO_CHANGE)
        slope = float(nudge.sweep.tangent(target))
        return f"{short(slope)} · {_factor(nudge.amount)} = {short(float(predicted))}"

    def _offer_reaches(self) -> None:
        """How far the slider may go, in numbers."""
        for place, limit in enumerate(self._nudging.limits.values()):
            text = f"± {short(limit)}"
            if text != self.reach.itemText(place):
                self.reach.setItemText(place, text)
        with QSignalBlocker(self.reach):
            self.reach.setCurrentIndex(REACHES.index(self._nudging.reach))

    def _offer_elements(self, node: int) -> None:
        """The elements of a small tensor, to be nudged one by one."""
        run = self._session.runs.run
        shape = run.value(node).shape if run is not None and run.has_value(node) else ()
        first = range(min(math.prod(shape), MOST_ELEMENTS)) if shape else ()
        indices = [None, *(tuple(map(int, np.unravel_index(place, shape))) for place in first)]
        self.element.setHidden(not shape)
        if [self.element.itemData(i) for i in range(self.element.count())] != indices:
            with QSignalBlocker(self.element):
                self.element.clear()
                for index in indices:
                    self.element.addItem(tr("all elements") if index is None else str(list(index)), index)
        with QSignalBlocker(self.element):
            self.element.setCurrentIndex(max(0, indices.index(self._nudging.index)))

    def _connect(self) -> None:
        nudging = self._nudging
        for signal in (nudging.nudged, self._session.measuring.found):
            signal.connect(self.refresh)
        self.slider.valueChanged.connect(lambda step: nudging.move(nudging.limit * step / STEPS))
        self.curve.dragged.connect(nudging.move)
        self.reach.activated.connect(lambda: nudging.set_reach(self.reach.currentData()))
        self.element.activated.connect(lambda: nudging.choose(self.element.currentData()))
        self.keep.clicked.connect(nudging.keep)
        self.end.clicked.connect(nudging.end)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(nudging.end)

    def _lay_out(self) -> None:
        for reach in REACHES:
            self.reach.addItem("", reach)
        self.reach.setToolTip(tr("How far the slider goes: the nearer, the straighter is the curve"))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(_row(self.slider, self.reach))
        column.addWidget(self.element)
        column.addLayout(_row(self.keep, self.end))
        column.addLayout(self._summary())
        column.addWidget(self.curve)
        column.addWidget(heading(tr("On the wires")))
        column.addWidget(self.wires)
        scrolled(self, self.hint, self._content)

    def _summary(self) -> QGridLayout:
        """What the target does: predicted, actual, and how far these are apart."""
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        words = {"predicted": tr("Predicted"), "actual": tr("Actual"), "off": tr("Off by")}
        for row, (name, label) in enumerate(self.numbers.items()):
            label.setFont(mono_font(12))
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(words[name])
            grid.addWidget(QLabel(words[name]), row, 0)
            grid.addWidget(label, row, 1)
        return grid


def _factor(amount: float) -> str:
    return f"({short(amount)})" if amount < 0 else short(amount)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, QSlider) else 0)
    return row
