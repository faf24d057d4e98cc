"""What lies over a panel that tells of the whole pass, as long as that would tell what is still to come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from core.language import tr

from ..look.calm import on_panel
from ..running.stepping import Stepping

_ASKED = "This panel tells of the whole pass. It is back when the question is answered."
_TO_COME = "This panel tells of the whole pass. It is back at the last step, and after the lesson."


class Cover(QLabel):
    """Hides a panel from eyes and keys alike."""

    def __init__(self, panel: QWidget, stepping: Stepping) -> None:
        """Follow what is asked for, and the size of the panel."""
        super().__init__(panel)
        self._panel, self._stepping = panel, stepping
        self.setWordWrap(True)
        self.setMargin(16)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        on_panel(self)
        panel.installEventFilter(self)
        stepping.stepped.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Lie over the panel, or be gone."""
        covered = self._stepping.holds_back
        self.setText(tr(_ASKED if self._stepping.asked is not None else _TO_COME))
        for part in self._panel.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.setEnabled(part is self or not covered)  # what is covered is not walked through with Tab
        self.setVisible(covered)
        self.setGeometry(self._panel.rect())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the panel's size, and stay above what it puts in later."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildPolished) and watched is self._panel:
            self.refresh()
        return super().eventFilter(watched, event)
