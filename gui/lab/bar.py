"""The row above the canvas that says that it does not show the run, and why; a button shows the run again."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from core.lab.exhibit import banner
from core.language import tr

from ..frame import announcing
from ..session import Session
from ..theme import Theme, text_font
from .inks import banner_inks


class LabBar(QWidget):
    """There only while the canvas shows an experiment, or would but for the steps."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Follow the lab of a session."""
        super().__init__()
        self._session, self._theme = session, theme
        self.setObjectName("lab_bar")
        self.setAccessibleName(tr("Lab"))
        self.setAutoFillBackground(True)
        self.words = QLabel()
        self.words.setFont(text_font(12, strong=True))
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.back = QPushButton(tr("Show the run"))
        self.back.setToolTip(tr("End the experiment; Escape on the canvas does so too"))
        self.back.clicked.connect(session.lab.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.words)
        row.addWidget(self.back)
        session.lab.changed.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._colour()

    def refresh(self) -> None:
        """Say what is shown, also to a screen reader, if that is something else now."""
        words = self._told()
        if words != self.words.text():
            self.words.setText(words)
            self._colour()
            announcing.announce(self, words)
        self.setVisible(bool(words))

    def _told(self) -> str:
        """What is to be said; nothing where the canvas is to show the run."""
        lab = self._session.lab
        if not lab.on_canvas or lab.exhibit is None or not lab.exhibit.title:
            return ""
        paused = tr("Lab: meanwhile the canvas shows the run, in steps, nudged or in forward mode.")
        return paused if lab.shown is None else banner(lab.shown)

    def _colour(self) -> None:
        palette, (ink, ground) = self.palette(), banner_inks(self._session.lab.shown, self._theme)
        palette.setColor(QPalette.ColorRole.Window, ground)
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
        self.words.setPalette(palette)
