"""Icons: the SVG files of resources/icons, in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ..theme import Theme

DRAWN_IN = "#000"


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
    shapes = _source(name), _source(checked)
    return QIcon(_Engine(shapes, (colour, disabled))) if all(shapes) else QIcon()


class _Engine(QIconEngine):
    """Draws an icon at the size that is asked for when it is first seen: most icons of a window wait in menus."""

    _copies: ClassVar[list[_Engine]] = []  # Qt owns those that it asks for, but does not keep their Python side alive

    def __init__(self, shapes: tuple[str, str], inks: tuple[str, str]) -> None:
        """shapes: SVG texts, as it is and as it is while its action is checked; inks: colours, usual and disabled."""
        super().__init__()
        self._shapes = shapes
        self._inks = inks
        self._drawn: dict[tuple[int, int, bool, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        """Another one, as Qt asks when somebody changes a copy of the icon."""
        copy = _Engine(self._shapes, self._inks)
        self._copies.append(copy)
        return copy

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon in so many device pixels."""
        checked, disabled = state == QIcon.State.On, mode == QIcon.Mode.Disabled
        key = (size.width(), size.height(), checked, disabled)
        if key not in self._drawn:
            source = self._shapes[checked].replace(DRAWN_IN, self._inks[disabled])
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
            self._drawn[key] = pixmap
        return self._drawn[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it; lists do so for each of their rows, each time."""
        pixels = rect.size() * painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(pixels, mode, state))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    path = files("resources") / "icons" / f"{name}.svg"
    return path.read_text(encoding="utf-8") if name and path.is_file() else ""
