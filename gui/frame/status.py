"""The status line: what a release will do, why something was refused, what a step says, work that can be stopped."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar

from core.language import tr
from core.levels import path_text

from ..filing.files import Files
from ..look.labels import onward
from ..running.pace import Pace
from ..session import Session
from ..theme import Theme
from . import announcing

TOLD_FOR = 8000  # milliseconds
PATIENCE = 300  # milliseconds before work is worth a progress bar
_WHOLE = 100  # of the progress bar
_WIDEST = 240  # pixels, of what is going on


class StatusLine(QStatusBar):
    """Listens to a session and to the reading and writing of files."""

    def __init__(self, session: Session, files: Files, theme: Theme) -> None:
        """Be empty."""
        super().__init__()
        self._session = session
        self._files = files
        self._workers = session.runs.computer, session.worker, session.recall, files
        self._theme = theme
        self._gesturing = False
        self.words = _words()
        self._doing = _doing()
        self.progress = _progress()
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.setToolTip(tr("Give up what is being computed, laid out, opened or drawn"))
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon.timeout.connect(lambda: self._show_work(True))
        self._calm = QTimer(self, singleShot=True, interval=TOLD_FOR)
        self._calm.timeout.connect(self._show_step)
        self.addWidget(self.words, 1)
        self.addPermanentWidget(self._doing)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.stop_button)
        self._show_work(False)
        self._listen()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme

    def say(self, words: str) -> None:
        """Tell what is going on; empty words give way to what a step says."""
        self._gesturing = bool(words)
        if words:
            self._show(words)
            announcing.announce(self, words)
        elif not self._calm.isActive():
            self._show_step()

    def note(self, words: str, *, refused: bool = False) -> None:
        """Tell what was done, for a while."""
        self.clearMessage()
        self._show(words, refused=refused)
        announcing.announce(self, words, urgent=refused)
        self._calm.start()

    def refuse(self, words: str) -> None:
        """Tell why something was not done, for a while."""
        self.note(words, refused=True)

    def forget(self) -> None:
        """Stop telling what was done or refused: it is of the past, as after an edit."""
        if self._calm.isActive():
            self._show_step()

    def stop(self) -> None:
        """Give up what is going on, or say that nothing is."""
        if not self._at_work:
            self._session.refused.emit(tr("Nothing is going on that could be stopped."))
        for worker in self._workers:
            worker.cancel()

    @property
    def _at_work(self) -> bool:
        return any(worker.busy for worker in self._workers)

    def _listen(self) -> None:
        session, files = self._session, self._files
        self.stop_button.clicked.connect(self.stop)
        session.said.connect(self.say)
        session.noted.connect(self.note)
        session.refused.connect(self.refuse)
        session.stepping.stepped.connect(Pace(session, self._show_new_step, self, prompt=True).ask)
        session.changed.connect(self.forget)
        for signal in (session.level_changed, session.runs.ran):
            signal.connect(self._follow_run)
        for work in (session.running, files.running):
            work.connect(self._follow_work)
        files.progressed.connect(self._show_share)

    def _show(self, words: str, *, refused: bool = False) -> None:
        self._calm.stop()
        palette = QPalette(self.palette())
        if refused:
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.warning)
        self.words.setPalette(palette)
        self.words.setText(onward(f"⚠ {words}" if refused else words))

    def _follow_run(self) -> None:
        """Tell the step with the numbers, and the steps, of the new run."""
        if not self._gesturing and not self._calm.isActive():
            self._show_step()

    def _show_new_step(self) -> None:
        """Tell a step that was just taken, also while the mouse rests on a button and its tip is shown."""
        self.clearMessage()
        self._show_step()

    def _show_step(self) -> None:
        log, step, told = self._session.runs.log, self._session.stepping.step, self._session.stepping.told
        if log is None or step is None or told is None:
            self._show("")
            return
        place = path_text(log.run.snapshot.nodes, log[step].node, self._session.level)
        self._show((f"{place}: " if place else "") + told.sentence)

    def _follow_work(self) -> None:
        """Show, if it takes long, that something is at work: the end of one thing is not the end of the other."""
        if not self._at_work:
            self._soon.stop()
            self._show_work(False)
        elif self.stop_button.isHidden():
            self._soon.start()
        self._show_share()

    def _show_work(self, going_on: bool) -> None:
        for part in (self._doing, self.progress, self.stop_button):
            part.setVisible(going_on)

    def _show_share(self) -> None:
        """Tell what is going on, and how far it is if that is known."""
        session, files = self._session, self._files
        share, title = files.share, files.title or session.worker.title or session.recall.title
        self.progress.setRange(0, 0 if share is None else _WHOLE)
        self.progress.setValue(round(_WHOLE * (share or 0.0)))
        self._doing.setText(self._doing.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, _WIDEST))


def _words() -> QLabel:
    words = QLabel()
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    words.setIndent(8)
    return words


def _doing() -> QLabel:
    doing = QLabel()
    doing.setTextFormat(Qt.TextFormat.PlainText)
    return doing


def _progress() -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setFixedWidth(110)
    bar.setTextVisible(False)
    bar.setAccessibleName(tr("Working"))
    return bar
