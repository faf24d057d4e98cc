"""Where keys lead the focus: round the panels, or to a field that is searched with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from . import focus

if TYPE_CHECKING:
    from ..window import MainWindow


def go_to_search(window: MainWindow) -> None:
    """Go to the search field of the palette."""
    _go_to(window, "palette", window.panels.palette.search)


def go_to_find(window: MainWindow) -> None:
    """Go to the field of the find panel."""
    _go_to(window, "find", window.panels.find.field)


def go_on(window: MainWindow, by: int) -> None:
    """Move the focus to the next open panel, the canvases and the bars among them.

    One that is behind another comes to the front: tabs of panels do not take the focus themselves.
    """
    homes = [(home, _first_focusable(home)) for home in _homes(window) if home.isVisible()]
    goals = [(home, first) for home, first in homes if first is not None]
    focused = QApplication.focusWidget()
    inside = (place for place, (home, _) in enumerate(goals) if focused and _holds(home, focused))
    home, first = goals[(next(inside, -1 if by > 0 else 0) + by) % len(goals)]
    if home.objectName() in window.panels.docks:
        window.panels.show(home.objectName())
    focus.go_to(first)


def _homes(window: MainWindow) -> list[QWidget]:
    """Where the focus can be, in the order in which it goes round."""
    above = window.bars.tools, window.tabs, window.hints, window.lab_bar
    return [*window.views.canvases, window.breadcrumb, window.transport, *window.panels.made, window.status, *above]


def _go_to(window: MainWindow, panel: str, field: QLineEdit) -> None:
    window.panels.show(panel)
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.selectAll()


def _first_focusable(home: QWidget) -> QWidget | None:
    """The widget itself if it takes the focus, else the first in it that does, if any."""
    if home.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return home
    inside = (child for child in home.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((child for child in inside if child.isVisible() and child.isEnabled()), None)


def _holds(home: QWidget, focused: QWidget) -> bool:
    """Whether the focus is at a widget or in it."""
    return home is focused or home.isAncestorOf(focused)
