"""What makes Fusion's plain widgets calm: slim scroll bars, soft selections, panels in one colour."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from ..theme import Theme

_SLIM = """
QScrollBar {{ background: transparent; border: none; margin: 0; width: 10px; height: 10px; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 2px; min-width: 24px; min-height: 24px; }}
QScrollBar::handle:hover {{ background: {hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def on_panel(widget: QWidget) -> None:
    """Give a widget the background of panels."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


def calm(area: QAbstractScrollArea, theme: Theme) -> None:
    """Slim scroll bars, and a selection that leaves colours beneath it to be seen; again for each theme."""
    style = _SLIM.format(handle=theme.border.name(), hover=theme.text_muted.name())
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setStyleSheet(style)
    if isinstance(area, QAbstractItemView):
        palette = QPalette(area.palette())
        soft = QColor(theme.accent)
        soft.setAlphaF(0.22)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, soft)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, theme.text)
        area.setPalette(palette)
