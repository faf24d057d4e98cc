"""The size and the place of the window, kept between starts, and the sizes of dialogs."""

from __future__ import annotations

from PySide6.QtCore import QSize
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


def save(window: QWidget, settings: Settings) -> None:
    """Remember where the window is."""
    settings.set(GEOMETRY, bytes(window.saveGeometry().data()))


def _first_size() -> QSize:
    """Large, but within the screen; nearly all of a small one, such as a projector's."""
    room = QGuiApplication.primaryScreen().availableSize()
    share = 0.9 if room.width() > SMALL_SCREEN else 0.96
    return QSize(min(1600, round(room.width() * share)), min(1000, round(room.height() * share)))
