"""What one wants to know at the first start, one line after the other; once seen it never comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from core.language import tr

from ..look.calm import on_panel
from ..panels.choice import Choice, offer
from ..settings import HINTS_SEEN, NAVIGATION, Settings

if TYPE_CHECKING:
    from ..session import Session

HINTS = (
    "New to gradients? The first lesson shows, in ten minutes, how a formula becomes a graph.",
    "Press {step_next} to step through the pass, one product at a time; {step_previous} goes back.",
    (
        "Drag sideways over a number and the whole graph follows. "
        "{add_here} adds an operation or a formula such as x*y, a drag between ports wires it."
    ),
    "How do you get about? Say so here; the settings have it too.",
)
_NAMED = ("step_next", "step_previous", "add_here")  # the commands whose keys they tell
_LEAST = 160  # pixels, for the choice of how to get about


class Hints(QWidget):
    """A row above the canvas; hidden unless ``offer`` finds that it was not seen yet."""

    def __init__(self, settings: Settings, session: Session) -> None:
        """Begin with the first."""
        super().__init__()
        self._settings, self._session = settings, session
        self._shown = 0
        self._offered = False
        self.setObjectName("hints")
        self.setAccessibleName(tr("Hints"))
        on_panel(self)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.navigation = offer(Choice(tr(NAVIGATION.title)), settings, NAVIGATION)
        self.navigation.setMinimumWidth(_LEAST)
        self.lesson = QPushButton(tr("Start the lesson"))
        self.on, self.away = QPushButton(), QPushButton(tr("Do not show"))
        self.on.clicked.connect(self._go_on)
        self.away.clicked.connect(self._end)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch()
        for widget in (self.lesson, self.navigation, self.on, self.away):
            self._buttons.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 4, 8, 4)
        self._row.addWidget(self.words, 1)
        self._row.addLayout(self._buttons)
        self.hide()

    def offer(self) -> None:
        """Show the first hint, unless they were seen before."""
        if not self._settings.get(HINTS_SEEN):
            self._offered = True
            self._show()
            self.show()

    def make_room(self, *, reading: bool) -> None:
        """Step aside while a lesson is read; the offer to begin one is not made again."""
        if self._offered:
            if reading and self._shown == 0:
                self._go_on()
            self.setHidden(reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As Qt asks."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons beneath the words where beside them these would take more than two lines."""
        self._buttons.invalidate()  # some have just been shown or hidden
        margins = self._row.contentsMargins()
        taken = margins.left() + margins.right() + self._row.spacing() + self._buttons.sizeHint().width()
        high = self.words.heightForWidth(max(1, self.width() - taken))
        narrow = high > 2 * self.words.fontMetrics().lineSpacing()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _show(self) -> None:
        last = self._shown == len(HINTS) - 1
        keys = {name: self._session.key_of(name) for name in _NAMED}
        self.words.setText(tr(HINTS[self._shown]).format(**keys))
        self.lesson.setVisible(self._shown == 0)
        self.navigation.setVisible(last)
        self.navigation.setCurrentIndex(self.navigation.findData(self._settings.get(NAVIGATION)))
        self.on.setText(tr("Done") if last else tr("Next"))
        self.away.setHidden(last)
        self._arrange()

    def _go_on(self) -> None:
        self._shown += 1
        if self._shown == len(HINTS):
            self._end()
        else:
            self._show()

    def _end(self) -> None:
        self._settings.set(HINTS_SEEN, True)
        self._offered = False
        self.hide()
