"""The transport bar: walks the steps of a pass like a recording, by buttons, keys, slider or playing."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from ..session import Session
from ..settings import SPEED, Setting, Settings
from .look import on_panel

PACE = 1000  # milliseconds a step at normal speed
BUTTONS = ("step_first", "step_previous", "play", "step_next", "step_last")
LEAVE, FUSED = "leave_steps", "fused"


class Transport(QWidget):
    """Moves the step of the session and shows where it is."""

    def __init__(self, session: Session, settings: Settings) -> None:
        """Be at rest; ``add_buttons`` puts the commands in."""
        super().__init__()
        self.setObjectName("transport")
        on_panel(self)
        self._session = session
        self._settings = settings
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Step")
        self.position = QLabel()
        self.speed = _speeds(settings.get(SPEED))
        self._wanted: int | None = None  # the step to go to when the run that was asked for is there
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 12, 4)
        self._layout.setSpacing(2)
        self._lay_out()
        self.slider.valueChanged.connect(self._session.go)
        self.speed.activated.connect(lambda: settings.set(SPEED, self.speed.currentData()))
        settings.changed.connect(self._follow)
        for signal in (session.stepped, session.ran, session.opened):
            signal.connect(self.refresh)
        self.refresh()

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Put in a button for each of the step commands, one that leaves the steps, and the switch that fuses them."""
        for place, name in enumerate(BUTTONS):
            self._layout.insertWidget(place, _button(actions[name]))
        actions[LEAVE].setIconText("Show all")
        for place, name in enumerate((LEAVE, FUSED), self._layout.indexOf(self.position) + 1):
            button = _button(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._layout.insertWidget(place, button)
        self._play = actions["play"]

    @property
    def playing(self) -> bool:
        """Whether it walks on by itself."""
        return self._timer.isActive()

    def first(self) -> None:
        """Go to the start."""
        self.go(0)

    def previous(self) -> None:
        """Go one step back; from the finished picture to the last step but one."""
        self.go(self._current() - 1)

    def next(self) -> None:
        """Go one step on; from the finished picture to the first step."""
        self.go(0 if self._session.step is None else self._current() + 1)

    def last(self) -> None:
        """Go to the end."""
        self.go(self._count() - 1)

    def leave(self) -> None:
        """Stop walking and show the finished picture."""
        self.pause()
        self._session.go(None)

    def go(self, step: int) -> None:
        """Go to a step, as far as there are any; running backward first if there are none yet."""
        if self._session.log is None:
            self._wanted = step
            self._session.run_backward()
        else:
            self._session.go(step)

    def toggle_play(self) -> None:
        """Walk on by itself, or stop; from the start if it is at the end."""
        if self.playing:
            self.pause()
            return
        if self._session.step is None or self._current() >= self._count() - 1:
            self.first()
        self._timer.start(round(PACE / self.speed.currentData()))
        self._play.setChecked(True)

    def pause(self) -> None:
        """Stop walking."""
        self._timer.stop()
        self._play.setChecked(False)

    def refresh(self) -> None:
        """Show where the session is."""
        if self._wanted is not None and self._session.log is not None:
            wanted, self._wanted = self._wanted, None
            self._session.go(wanted)
        count, step = self._count(), self._session.step
        if self.playing and step is None:
            self.pause()
        with QSignalBlocker(self.slider):
            self.slider.setEnabled(count > 1)
            self.slider.setRange(0, max(0, count - 1))
            self.slider.setValue(self._current())
        self.position.setText(f"{'–' if step is None else step + 1} / {count}" if count else "no steps yet")

    def _tick(self) -> None:
        if self._current() >= self._count() - 1:
            self.pause()
        else:
            self.next()

    def _count(self) -> int:
        return len(self._session.log) if self._session.log is not None else 0

    def _current(self) -> int:
        step = self._session.step
        return max(0, self._count() - 1) if step is None else step

    def _follow(self, setting: Setting[float]) -> None:
        """Take another speed, wherever it was set."""
        if setting is SPEED:
            self.speed.setCurrentIndex(self.speed.findData(self._settings.get(SPEED)))
            self._timer.setInterval(round(PACE / self.speed.currentData()))

    def _lay_out(self) -> None:
        self.position.setMinimumWidth(84)
        self.position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout.addSpacing(8)
        self._layout.addWidget(self.slider)
        self._layout.addWidget(self.position)
        self._layout.addSpacing(8)
        self._layout.addWidget(self.speed)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(20, 20))
    return button


def _speeds(current: float) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName("Speed")
    combo.setToolTip("How fast it plays")
    for speed, label in zip(SPEED.choices, SPEED.labels, strict=True):
        combo.addItem(label, speed)
    combo.setCurrentIndex(combo.findData(current))
    return combo
