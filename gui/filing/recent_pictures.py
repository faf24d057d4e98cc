"""Small pictures of the files used last, for the list of recent ones."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

SIZE = QSize(96, 60)
_LATER = 600  # milliseconds after a file was opened or saved, when it is seen as it will be


class RecentPictures(QObject):
    """One picture a file, in a folder of the app's own."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder

    def take(self, path: Path, shown: QWidget) -> None:
        """Keep a picture of what a widget shows a moment later, as that of a file."""
        QTimer.singleShot(_LATER, shown, lambda: self._keep(path, shown.grab()))

    def of(self, path: Path) -> QIcon:
        """The picture of a file; null if there is none."""
        return QIcon(str(self._place(path)))

    def forget_all_but(self, paths: Iterable[Path]) -> None:
        """Take away the pictures of other files."""
        kept = {self._place(path) for path in paths}
        with contextlib.suppress(OSError):
            for picture in self._folder.glob("*.png"):
                if picture not in kept:
                    picture.unlink(missing_ok=True)

    def _keep(self, path: Path, picture: QPixmap) -> None:
        ways = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(SIZE, *ways)
        with contextlib.suppress(OSError):  # the list is as good without
            self._folder.mkdir(parents=True, exist_ok=True)
            small.copy(0, 0, SIZE.width(), SIZE.height()).save(str(self._place(path)), "PNG")

    def _place(self, path: Path) -> Path:
        return self._folder / f"{sha256(str(path).encode()).hexdigest()[:24]}.png"


class LargeIcons(QProxyStyle):
    """A style whose menus have room for pictures."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """As Qt asks."""
        if metric == QStyle.PixelMetric.PM_SmallIconSize:
            return SIZE.height()
        return super().pixelMetric(metric, option, widget)
