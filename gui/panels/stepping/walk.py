"""Going through the steps of a pass like a recording: to the first, on and back, and by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.language import tr

from ...session import Session
from ...settings import LOOP, SPEED, Settings
from .beat import Beat
from .stopping import meant, stop_told, stopped_by


class Walk(QObject):
    """Moves the step of a session. stopped: the step at which walking by itself was stopped last, while it is shown."""

    played = Signal(bool)  # whether it walks on by itself now
    halted = Signal()  # it was stopped at a node

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        """Be at rest."""
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._until: int | None = None  # the node at which it stops, once
        self._wanted: int | None = None  # the stop to go to when the run that was asked for is there
        self.stopped: int | None = None
        self._beat = Beat(session.stepping, self)
        self._beat.due.connect(self._tick)
        settings.changed.connect(self._keep_pace)
        for signal in (session.stepping.stepped, session.runs.ran, session.opened):
            signal.connect(self._follow)

    @property
    def playing(self) -> bool:
        """Whether it walks on by itself."""
        return self._beat.going

    @property
    def count(self) -> int:
        """How many stops there are."""
        stops = self._session.stepping.stops
        return 0 if stops is None else len(stops)

    @property
    def place(self) -> int:
        """The stop that is shown, counted from 0; the last one for the finished picture."""
        stops, step = self._session.stepping.stops, self._session.stepping.step
        return max(0, self.count - 1) if stops is None or step is None else stops.place(step)

    def first(self) -> None:
        """Go to the start."""
        self.go(0)

    def previous(self) -> None:
        """Go one step back; from the finished picture to the last step but one."""
        self.go(self.place - 1)

    def next(self) -> None:
        """Go one step on; from the finished picture to the first step."""
        self.go(0 if self._session.stepping.step is None else self.place + 1)

    def last(self) -> None:
        """Go to the end."""
        self.go(self.count - 1)

    def leave(self) -> None:
        """Stop walking and show the finished picture."""
        self.pause()
        self._session.stepping.go(None)

    def go(self, place: int) -> None:
        """Go to a stop, as far as there are any; running backward first if there are none yet."""
        stops, stepping = self._session.stepping.stops, self._session.stepping
        if stops is None:
            self._wanted = place
            self._session.runs.backward()
        elif place >= len(stops) and stepping.asked is not None:
            stepping.left.emit()  # what follows would tell what is asked for
        else:
            stepping.go(stops.steps(max(0, min(place, len(stops) - 1)))[-1])

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
        if self._session.stepping.step is None or self.place >= self.count - 1:
            self.first()
        self._beat.start(self._settings.get(SPEED))
        self.played.emit(True)

    def pause(self) -> None:
        """Stop walking."""
        self._until = None
        self._beat.stop()
        self.played.emit(False)

    def _keep_pace(self) -> None:
        """Take the speed of the settings, which outlive this: a function of its own would keep it with them."""
        self._beat.set_speed(self._settings.get(SPEED))

    def _follow(self) -> None:
        """Go where was to be gone once there are steps; stop where they are left."""
        if self._wanted is not None and self._session.runs.log is not None:
            wanted, self._wanted = self._wanted, None
            self.go(wanted)
        step = self._session.stepping.step
        if self.playing and step is None:
            self.pause()
        if step != self.stopped:
            self.stopped = None

    def _tick(self, steps: int) -> None:
        for _ in range(steps):
            if self.playing:
                self._walk()

    def _walk(self) -> None:
        if self.place < self.count - 1:
            self.next()
        elif self._settings.get(LOOP):
            self.first()
        else:
            self.pause()
        node = stopped_by(self._session, self._until, self.place)
        if node is not None:
            self._stop_at(node)

    def _stop_at(self, node: int) -> None:
        """Stop walking, and say why: it looks like a pause otherwise."""
        self.pause()
        self.stopped = self._session.stepping.step
        self._session.noted.emit(stop_told(self._session, node))
        self.halted.emit()
