"""Icons: the SVG files of resources/icons, in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .theme import Theme

DRAWN_IN = "#000"
_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str, theme: Theme, colour: QColor | None = None, checked: str = "") -> QIcon:
    """The icon of a name in a theme's text colour, or in another; a null icon if there is none of that name.

    checked: the name of what it becomes while its action is checked.
    """
    return _icon(name, checked or name, (colour or theme.text).name(), theme.border.name())


def exists(name: str) -> bool:
    """Whether there is an icon of that name."""
    return bool(_source(name))


@lru_cache(maxsize=512)
def _icon(name: str, checked: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    looks = [(QIcon.State.Off, _source(name))]
    if checked != name:  # else Qt takes the one there is
        looks.append((QIcon.State.On, _source(checked)))
    for state, source in looks:
        for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
            if not source:
                return made
            renderer = QSvgRenderer(QByteArray(source.replace(DRAWN_IN, ink).encode()))
            for size in _SIZES:
                made.addPixmap(_pixmap(renderer, QSize(size, size)), mode, state)
    return made


def _pixmap(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = files("resources") / "icons" / f"{name}.svg"
    return path.read_text(encoding="utf-8") if name and path.is_file() else ""
