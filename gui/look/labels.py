"""The few kinds of text that panels are made of; colours come from the palette and follow the theme by themselves."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from ..theme import FONT_SIZE, text_font

_AIR = QSize(20, 6)  # pixels, around the words of a button of the usual size
_ONWARD = "\u200e"  # the mark that what follows is written from left to right
_ENLARGED, _USUAL = "enlarged", "usual"  # properties of widgets: how many times, and the size in pixels


def heading(text: str) -> QLabel:
    """The title of a section."""
    label = QLabel(text)
    label.setFont(text_font(11, strong=True))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def paragraph(text: str = "", *, muted: bool = False) -> QLabel:
    """Plain words over as many lines as they need; they can be selected and copied."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # As high as its width asks for: were the hint the least, that of a narrow label would leave empty lines below.
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def title(text: str = "") -> QLabel:
    """The one line that says what a panel is about."""
    label = paragraph(text)
    label.setFont(text_font(14, strong=True))
    return label


def onward(text: str) -> str:
    """A sentence that runs from left to right even where it begins with an Arabic name, by which Qt would judge it."""
    first = next((way for way in map(bidirectional, text) if way in ("L", "R", "AL")), "L")
    return text if first == "L" else _ONWARD + text


def ink(label: QLabel, colour: QColor) -> None:
    """Give words a colour of their own."""
    palette = QPalette(label.palette())
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):  # which one counts, the ground decides
        palette.setColor(role, colour)
    label.setPalette(palette)


def rule() -> QFrame:
    """A thin line between two sections."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line


class Painted(QLabel):
    """What paints itself, and is told by its accessible name, as a text: screen readers pass a bare widget over."""

    @property
    def unit(self) -> float:
        """How many times its usual size it has."""
        return unit_of(self)

    def changeEvent(self, event: QEvent) -> None:
        """Take as much room as texts of another size need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def unit_of(widget: QWidget) -> float:
    """How many times its usual size a widget has, as it was enlarged."""
    return float(widget.property(_ENLARGED) or 1.0)


def enlarge(root: QWidget, factor: float) -> None:
    """Give all texts of a widget and of what is in it so many times their usual size; of 1, that again.

    To be called again after a change of the theme, which takes sizes away.
    """
    for widget in (root, *root.findChildren(QWidget)):  # each by itself: under a style sheet none takes another's font
        usual = int(widget.property(_USUAL) or _pixels(widget.font()))
        widget.setProperty(_USUAL, usual)
        widget.setProperty(_ENLARGED, factor)
        font = QFont(widget.font())
        font.setPixelSize(round(usual * factor))
        widget.setFont(font)
        if isinstance(widget, QPushButton):  # styles leave as much air to any size
            words = widget.fontMetrics().size(0, widget.text())
            widget.setMinimumSize(words + _AIR * factor if factor != 1 else QSize(0, 0))


def _pixels(font: QFont) -> int:
    """How high a font is; one in points is the system's, which is there until the app has its own."""
    return font.pixelSize() if font.pixelSize() > 0 else FONT_SIZE
