"""The transport bar: walks the steps of a pass like a recording, by buttons, keys, slider or playing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from core.language import tr

from ..session import Session
from ..setting import Setting
from ..settings import GRAIN, LOOP, SPEED, Settings
from ..tool_button import follow
from .beat import Beat
from .choice import Choice
from .look import on_panel
from .stopping import meant, stop_told, stopped_by

BUTTONS = ("step_first", "step_previous", "play", "step_next", "step_last")
WORDED = LEAVE, FUSED = "leave_steps", "fused"
NARROWEST = 376  # pixels, of the bar: a window with large texts still fits on a small screen
_PLACE = 76  # pixels, of what says where it is
_STOPPED, _ENDED = "● ", "■ "  # as debuggers and recorders mark it
ROOM = 200  # pixels that the slider has before buttons have words


class Transport(QWidget):
    """Moves the step of the session and shows where it is."""

    def __init__(self, session: Session, settings: Settings) -> None:
        """Be at rest, with buttons that do nothing yet; ``set_actions`` makes them do it."""
        super().__init__()
        self.setObjectName("transport")
        on_panel(self)
        self._session = session
        self._settings = settings
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Step"))
        self.position = QLabel()
        self.speed, self.grain = _choices(SPEED, settings), _choices(GRAIN, settings)
        self._until: int | None = None  # the node at which playing stops, once
        self._stopped: int | None = None  # the step at which it did so last
        self._buttons = {name: _button() for name in (*BUTTONS, *WORDED)}
        self._longest = ""  # of what is said of the place in this pass
        self._wanted: int | None = None  # the stop to go to when the run that was asked for is there
        self._beat = Beat(session.stepping, self)
        self._beat.due.connect(self._tick)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 12, 4)
        self._layout.setSpacing(2)
        self.setMinimumWidth(NARROWEST)
        self._lay_out()
        self.slider.valueChanged.connect(self.go)
        self.speed.activated.connect(lambda: settings.set(SPEED, self.speed.currentData()))
        self.grain.activated.connect(lambda: settings.set(GRAIN, self.grain.currentData()))
        settings.changed.connect(self._follow)
        for signal in (session.stepping.stepped, session.runs.ran, session.opened):
            signal.connect(self.refresh)
        self.refresh()

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """Have the buttons do the step commands, leave the steps, and switch on and off that they are fused."""
        actions[LEAVE].setIconText(tr("Show all"))
        for name, button in self._buttons.items():
            follow(button, actions[name])
        self._play = actions["play"]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for beside a slider that can still be dragged; menus and settings have it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._fit_words()
        boxes = self.grain, self.speed  # the first goes first
        room = self.width() - self._layout.minimumSize().width()
        room -= sum(self._taken(box) for box in boxes if box.isHidden())
        for box in boxes:
            box.setVisible(room >= 0)
            room += 0 if room >= 0 else self._taken(box)

    def _taken(self, box: QComboBox) -> int:
        """The pixels that a box makes the bar wider by."""
        return box.sizeHint().width() + self._layout.spacing()

    def _fit_words(self) -> None:
        icon, words = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        worded = [self._buttons[name] for name in WORDED]
        for button in worded:
            button.setToolButtonStyle(words)
        if self._layout.minimumSize().width() - self.slider.minimumWidth() + ROOM > self.width():
            for button in worded:
                button.setToolButtonStyle(icon)

    @property
    def playing(self) -> bool:
        """Whether it walks on by itself."""
        return self._beat.going

    def first(self) -> None:
        """Go to the start."""
        self.go(0)

    def previous(self) -> None:
        """Go one step back; from the finished picture to the last step but one."""
        self.go(self._current() - 1)

    def next(self) -> None:
        """Go one step on; from the finished picture to the first step."""
        self.go(0 if self._session.stepping.step is None else self._current() + 1)

    def last(self) -> None:
        """Go to the end."""
        self.go(self._count() - 1)

    def leave(self) -> None:
        """Stop walking and show the finished picture."""
        self.pause()
        self._session.stepping.go(None)

    def go(self, place: int) -> None:
        """Go to a stop, as far as there are any; running backward first if there are none yet."""
        stops = self._session.stepping.stops
        if stops is None:
            self._wanted = place
            self._session.runs.backward()
        else:
            self._session.stepping.go(stops.steps(max(0, min(place, len(stops) - 1)))[-1])

    def jump(self, node: int) -> None:
        """Go to the next step at which something happens to a node, or to what is in a block."""
        stops, step = self._session.stepping.stops, self._session.stepping.step
        found = None if stops is None else stops.next_about(meant(self._session, node), -1 if step is None else step)
        if found is None:
            self._session.refused.emit(tr("Nothing happens there in this pass: it is not on the way to the target."))
        else:
            self._session.stepping.go(found)

    def play_to(self, node: int) -> None:
        """Walk on by itself until something happens to a node, or to what is in a block."""
        if not self.playing:
            self.toggle_play()
        self._until = node

    def toggle_play(self) -> None:
        """Walk on by itself, or stop; from the start if it is at the end."""
        if self.playing:
            self.pause()
            return
        if self._session.stepping.step is None or self._current() >= self._count() - 1:
            self.first()
        self._beat.start(self.speed.currentData())
        self._play.setChecked(True)

    def pause(self) -> None:
        """Stop walking."""
        self._until = None
        self._beat.stop()
        self._play.setChecked(False)

    def refresh(self) -> None:
        """Show where the session is."""
        if self._wanted is not None and self._session.runs.log is not None:
            wanted, self._wanted = self._wanted, None
            self.go(wanted)
        count, step = self._count(), self._session.stepping.step
        if self.playing and step is None:
            self.pause()
        if step != self._stopped:
            self._stopped = None
        with QSignalBlocker(self.slider):
            self.slider.setEnabled(count > 1)
            self.slider.setRange(0, max(0, count - 1))
            self.slider.setValue(self._current())
        if count == 1:  # a start and nothing after it
            self._tell_place("–", "–")
        elif count == 0:
            self._tell_place(tr("no steps yet"), "")
        else:
            place = "–" if step is None else str(self._current() + 1)
            self._tell_place(f"{self._mark()}{place} / {count}", f"{_STOPPED}{count} / {count}")

    def _mark(self) -> str:
        """What is to be seen beside the place: that playing has stopped there, or that nothing follows."""
        step = self._session.stepping.step
        if step is None:
            return ""
        if step == self._stopped:
            return _STOPPED
        return _ENDED if self._current() == self._count() - 1 else ""

    def _tick(self, steps: int) -> None:
        for _ in range(steps):
            if self.playing:
                self._walk()

    def _walk(self) -> None:
        if self._current() < self._count() - 1:
            self.next()
        elif self._settings.get(LOOP):
            self.first()
        else:
            self.pause()
        node = stopped_by(self._session, self._until, self._current())
        if node is not None:
            self._stop_at(node)

    def _stop_at(self, node: int) -> None:
        """Stop walking, and say why: it looks like a pause otherwise."""
        self.pause()
        self._stopped = self._session.stepping.step
        self._session.noted.emit(stop_told(self._session, node))
        self.refresh()

    def _count(self) -> int:
        return len(self._session.stepping.stops) if self._session.stepping.stops is not None else 0

    def _current(self) -> int:
        stops, step = self._session.stepping.stops, self._session.stepping.step
        return max(0, self._count() - 1) if stops is None or step is None else stops.place(step)

    def _follow(self, setting: Setting[Any]) -> None:
        """Take another speed or grain, wherever it was set."""
        boxes: tuple[tuple[QComboBox, Setting[Any]], ...] = (self.speed, SPEED), (self.grain, GRAIN)
        for combo, of in boxes:
            if setting is of:
                combo.setCurrentIndex(combo.findData(self._settings.get(of)))
        self._beat.set_speed(self.speed.currentData())

    def _tell_place(self, words: str, longest: str) -> None:
        """Say where it is, with room for the longest that will be said: else the window would be laid out each time."""
        if max(words, longest, key=len) != self._longest:
            self._longest = max(words, longest, key=len)
            self.position.setText(self._longest)
            self.position.setFixedSize(self.position.sizeHint().expandedTo(QSize(_PLACE, 0)))
        self.position.setText(words)

    def _lay_out(self) -> None:
        self.position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setMinimumWidth(48)
        for name in BUTTONS:
            self._layout.addWidget(self._buttons[name])
        self._layout.addSpacing(8)
        self._layout.addWidget(self.slider)
        self._layout.addWidget(self.position)
        for name in WORDED:
            self._layout.addWidget(self._buttons[name])
        self._layout.addSpacing(8)
        self._layout.addWidget(self.grain)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.speed)


def _button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIconSize(QSize(20, 20))
    return button


def _choices(setting: Setting[Any], settings: Settings) -> QComboBox:
    """A box with the choices of a setting."""
    combo = Choice(tr(setting.title))
    combo.setToolTip(tr(setting.tip))
    for choice, label in zip(setting.choices, setting.labels, strict=True):
        combo.addItem(tr(label), choice)
    combo.setCurrentIndex(combo.findData(settings.get(setting)))
    return combo
