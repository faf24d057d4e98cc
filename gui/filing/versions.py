"""Earlier versions of the open file: a list of what its last saves replaced, each to be opened as a new graph."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.language import tr

from ..look.labels import paragraph
from .folders import written_at

_PATH = Qt.ItemDataRole.UserRole


class VersionsDialog(QDialog):
    """Asks which version to open."""

    chosen = Signal(Path)

    def __init__(self, name: str, versions: Sequence[Path], parent: QWidget | None = None) -> None:
        """name: of the file; versions: the copies, newest first, at least one."""
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Earlier versions of {name}").format(name=name))
        for version in versions:
            item = QListWidgetItem(_told(version))
            item.setData(_PATH, version)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(self.accept)  # Return goes to the button
        layout = QVBoxLayout(self)
        layout.addWidget(
            paragraph(
                tr("What {name} held before its last saves. It opens as a new graph.").format(name=name), muted=True
            )
        )
        layout.addWidget(self.list)
        layout.addWidget(self._buttons())
        self.resize(380, 260)

    def accept(self) -> None:
        """Take the current version."""
        super().accept()
        self.chosen.emit(self.list.currentItem().data(_PATH))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _told(version: Path) -> str:
    """When a version was kept, and its size; less if it is gone meanwhile."""
    try:
        when, size = written_at(version), version.stat().st_size
    except OSError:
        return tr("Version {stem}").format(stem=int(version.stem))
    return f"{when}    {QLocale().formattedDataSize(size)}"
