"""The size and the place of the window, kept between starts, and the sizes of dialogs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ..settings import GEOMETRY, Settings

SMALL_SCREEN = 1280  # pixels wide
_FRAME = QSize(16, 48)  # what a system puts around a dialog, at most


def fit_to_screen(dialog: QWidget, wanted: QSize) -> None:
    """Give a dialog a size, within the screen: with large texts a small one holds less."""
    room = dialog.screen().availableSize() - _FRAME
    dialog.resize(wanted.expandedTo(dialog.minimumSizeHint()).boundedTo(room))


def restore(window: QWidget, settings: Settings) -> None:
    """Put the window where it was, or where it is best on a first start."""
    kept = settings.get(GEOMETRY)
    if not (kept and window.restoreGeometry(kept)):
        window.resize(_first_size())


def bring_in(window: QWidget) -> None:
    """Move a window that reaches beyond its screen to the left and up, but not beyond it there."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    corner = QPoint(
        max(room.left(), min(frame.left(), room.right() + 1 - frame.width())),
        max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height())),
    )
    if corner != frame.topLeft():
        window.move(corner)


def save(window: QWidget, settings: Settings) -> None:
    """Remember where the window is."""
    settings.set(GEOMETRY, bytes(window.saveGeometry().data()))


def _first_size() -> QSize:
    """Large, but within the screen; nearly all of a small one, such as a projector's."""
    room = QGuiApplication.primaryScreen().availableSize()
    share = 0.9 if room.width() > SMALL_SCREEN else 0.96
    return QSize(min(1600, round(room.width() * share)), min(1000, round(room.height() * share)))
