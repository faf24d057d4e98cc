"""Buttons beside each other; where a panel is too narrow for that, the last ones go into another line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton

SPACING = 6  # pixels
_AIR = 18  # pixels, to both sides of a button's words: styles make short ones wider than that


class ButtonRow(QLayout):
    """Fills each line: with buttons of one width, if they have room for their words so."""

    def __init__(self, *buttons: QPushButton) -> None:
        """Hold some buttons, which are in a panel once the layout is; those that are hidden take no place."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        for button in buttons:
            self.addWidget(button)

    def addItem(self, item: QLayoutItem) -> None:
        """As Qt asks."""
        self._items.append(item)

    def count(self) -> int:
        """As Qt asks."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """As Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """As Qt asks."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """To the sides."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """In a narrow panel there are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The pixels of all lines."""
        margins = self.contentsMargins()
        lines = len(self._lines(width - margins.left() - margins.right()))
        height = max((item.sizeHint().height() for item in self._shown()), default=0)
        return lines * height + max(0, lines - 1) * SPACING + margins.top() + margins.bottom()

    def minimumSize(self) -> QSize:
        """As wide as its widest button."""
        margins = self.contentsMargins()
        widest = max((_least(item) for item in self._shown()), default=0)
        return QSize(widest + margins.left() + margins.right(), self.heightForWidth(self.sizeHint().width()))

    def sizeHint(self) -> QSize:
        """All in one line."""
        margins = self.contentsMargins()
        width = _taken([_least(item) for item in self._shown()]) + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, rect: QRect) -> None:
        """Place the buttons."""
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        y = room.top()
        for line in self._lines(room.width()):
            x, height = room.left(), line[0].sizeHint().height()
            for item, width in zip(line, _widths(line, room.width()), strict=True):
                item.setGeometry(QRect(x, y, width, height))
                x += width + SPACING
            y += height + SPACING

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """The buttons of each line; as few lines as there can be, as full as each other."""
        shown = self._shown()
        for count in range(1, len(shown) + 1):
            lines = _dealt(shown, count)
            if all(_taken([_least(item) for item in line]) <= room for line in lines):
                return lines
        return [[item] for item in shown]


def _dealt(items: Sequence[QLayoutItem], lines: int) -> list[list[QLayoutItem]]:
    """Items in lines, in their order; the first lines have one more where it does not come out even."""
    each, more = divmod(len(items), lines)
    starts = [line * each + min(line, more) for line in range(lines + 1)]
    return [list(items[start:end]) for start, end in pairwise(starts)]


def _widths(line: Sequence[QLayoutItem], room: int) -> list[int]:
    """How wide each button of a line is."""
    least = [_least(item) for item in line]
    equal = (room - (len(line) - 1) * SPACING) // len(line)
    if equal >= max(least):
        return [equal] * len(line)
    more = max(0, room - _taken(least)) // len(line)
    return [width + more for width in least]


def _taken(widths: Sequence[int]) -> int:
    return sum(widths) + max(0, len(widths) - 1) * SPACING


def _least(item: QLayoutItem) -> int:
    """The pixels that a button needs for its words."""
    button = item.widget()
    assert isinstance(button, QPushButton)
    return button.fontMetrics().horizontalAdvance(button.text()) + _AIR
