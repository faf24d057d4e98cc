"""Advice on one node, each piece with a button that follows it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.language import tr
from core.lint import Advice, repair

from ...look.labels import heading, paragraph
from ...session import Session


class AdviceView(QWidget):
    """Shows what the run gives reason to advise on a node; nothing where there is none."""

    def __init__(self, session: Session, node: int) -> None:
        """Show nothing yet."""
        super().__init__()
        self._session = session
        self._node = node
        self._shown: list[Advice] = []
        self._parts: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def refresh(self) -> None:
        """Show the advice of the run as it stands."""
        advice = [piece for piece in self._session.runs.advice if piece.node == self._node]
        self.setVisible(bool(advice))
        if advice != self._shown:
            self._shown = advice
            self._fill()

    def _fill(self) -> None:
        for part in self._parts:
            part.deleteLater()
        self.buttons = []
        self._parts = [heading(tr("Advice"))]
        for piece in self._shown:
            button = QPushButton(tr(piece.label))
            button.clicked.connect(partial(self._follow, piece))
            self._parts += [paragraph(piece.sentence), button]
            self.buttons.append(button)
        for part in self._parts:
            self._column.addWidget(part)

    def _follow(self, piece: Advice) -> None:
        if self._session.runs.run is not None:
            self._session.do(repair, self._session.runs.run, piece)
