"""The transport bar: buttons, a slider and words for the walk through the steps of a pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from core.language import tr

from ...frame.tool_button import follow
from ...look.calm import on_panel
from ...session import Session
from ...setting import Setting
from ...settings import GRAIN, SPEED, Settings
from ..choice import Choice, offer
from .walk import Walk

BUTTONS = ("step_first", "step_previous", "play", "step_next", "step_last")
WORDED = LEAVE, FUSED = "leave_steps", "fused"
GO = "step_go"
NARROWEST = 376  # pixels, of the bar: a window with large texts still fits on a small screen
_PLACE = 76  # pixels, of what says where it is
_STOPPED, _ENDED = "● ", "■ "  # as debuggers and recorders mark it
_BOXES: tuple[Setting[Any], ...] = SPEED, GRAIN
ROOM = 200  # pixels that the slider has before buttons have words


class Transport(QWidget):
    """Shows where the walk is, and has it go elsewhere. walk: what goes through the steps."""

    def __init__(self, session: Session, settings: Settings) -> None:
        """Be at rest, with buttons that do nothing yet; ``set_actions`` makes them do it."""
        super().__init__()
        self.setObjectName("transport")
        on_panel(self)
        self._session = session
        self._settings = settings
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Step"))
        self.position = _Place()
        self.speed, self.grain = (offer(Choice(tr(of.title)), settings, of) for of in _BOXES)
        self._buttons = {name: _button() for name in (*BUTTONS, *WORDED)}
        self._longest = ""  # of what is said of the place in this pass
        self.walk = Walk(session, settings, self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 12, 4)
        self._layout.setSpacing(2)
        self.setMinimumWidth(NARROWEST)
        self._lay_out()
        self.slider.valueChanged.connect(self.walk.go)
        settings.changed.connect(self._follow)
        for signal in (session.stepping.stepped, session.runs.ran, session.opened, self.walk.halted):
            signal.connect(self.refresh)
        self.refresh()

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """Have the buttons do the step commands, leave the steps, and switch fusing; and the place ask where to go."""
        actions[LEAVE].setIconText(tr("Show all"))
        for name, button in self._buttons.items():
            follow(button, actions[name])
        self.walk.played.connect(actions["play"].setChecked)
        self.position.follow(actions[GO])
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for beside a slider that can still be dragged; menus and settings have it."""
        super().resizeEvent(event)
        self._fit()

    def refresh(self) -> None:
        """Show where the session is."""
        count, place, step = self.walk.count, self.walk.place, self._session.stepping.step
        with QSignalBlocker(self.slider):
            self.slider.setEnabled(count > 1)
            self.slider.setRange(0, max(0, count - 1))
            self.slider.setValue(place)
        if count == 1:  # a start and nothing after it
            self._tell_place("–", "–")
        elif count == 0:
            self._tell_place(tr("no steps yet"), "")
        else:
            words = "–" if step is None else f"{self._mark(step)}{place + 1}"
            self._tell_place(f"{words} / {count}", f"{_STOPPED}{count} / {count}")

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

    def _mark(self, step: int) -> str:
        """What is to be seen beside the place: that playing has stopped there, or that nothing follows."""
        if step == self.walk.stopped:
            return _STOPPED
        goes_on = self._session.stepping.asked is not None  # once there is an answer
        return _ENDED if self.walk.place == self.walk.count - 1 and not goes_on else ""

    def _follow(self, setting: Setting[Any]) -> None:
        """Take another speed or grain, wherever it was set."""
        for box, of in zip((self.speed, self.grain), _BOXES, strict=True):
            if setting is of:
                box.setCurrentIndex(box.findData(self._settings.get(of)))

    def _tell_place(self, words: str, longest: str) -> None:
        """Say where it is, with room for the longest that will be said: else the window would be laid out each time."""
        if max(words, longest, key=len) != self._longest:
            self._longest = max(words, longest, key=len)
            self.position.setText(self._longest)
            self.position.setMinimumSize(0, 0)  # else it would ask for as much as for what was the longest before
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


class _Place(QLabel):
    """Says where one is; a click on it asks where to go."""

    _action: QAction | None = None

    def follow(self, action: QAction) -> None:
        """Have a click do what an action does, as its tip tells."""
        self._action = action
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        action.changed.connect(self._tell)
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Do it."""
        if self._action is not None and event.button() == Qt.MouseButton.LeftButton:
            self._action.trigger()
        else:
            super().mousePressEvent(event)

    def _tell(self) -> None:
        if self._action is not None:
            self.setToolTip(self._action.toolTip())


def _button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIconSize(QSize(20, 20))
    return button
