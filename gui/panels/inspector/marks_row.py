"""Two marks of a node, to be set and taken away: muted, and locked in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from core.edits.marking import lock, mute, unlock, unmute
from core.language import tr
from core.ops import operations
from core.records import Node

from ...session import Session


class MarksRow(QWidget):
    """Boxes to tick, for one node; only an operation can be muted."""

    def __init__(self, session: Session, node: Node) -> None:
        """Show the node as it stands."""
        super().__init__()
        self._session = session
        self._id = node.id
        self.muted = QCheckBox(tr("Muted"), self)  # within something from the start, or showing it opens a window
        self.muted.setToolTip(tr("The first input is passed on as it is"))
        if node.kind not in operations():
            self.muted.hide()
        self.locked = QCheckBox(tr("Locked"))
        self.locked.setToolTip(tr("The node stays where it is, whatever is moved or laid out"))
        self.muted.clicked.connect(lambda on: session.do(mute if on else unmute, [self._id]))
        self.locked.clicked.connect(lambda on: session.do(lock if on else unlock, [self._id]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for box in (self.muted, self.locked):
            row.addWidget(box)
        row.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Tick the boxes as the node stands."""
        node, place = self._session.document.nodes.get(self._id), self._session.document.places.get(self._id)
        if node is not None and place is not None:
            self.muted.setChecked(node.muted)
            self.locked.setChecked(place.locked)
