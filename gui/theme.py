"""Colours and fonts, light, dark, of high contrast and for paper, from one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QStyleHints

Name = Literal["light", "dark", "contrast", "print"]
Choice = Literal["auto", "light", "dark", "contrast"]

_TELLS_CONTRAST = hasattr(QStyleHints, "accessibility")  # from Qt 6.10 on
FONT_SIZE = 13  # pixels, of the panels; the canvas has sizes of its own
_CHINESE = "Noto Sans CJK SC"  # in the system, or from ``language``
_TEXT_FAMILIES = ["Inter", "DejaVu Sans", _CHINESE]
_MONO_FAMILIES = ["JetBrains Mono", "DejaVu Sans", _CHINESE]


@dataclass(frozen=True)
class Theme:
    """Named colours. What is said by colour is always said by shape or words as well."""

    name: Name
    window: QColor
    panel: QColor
    raised: QColor  # a field or a button on a panel
    text: QColor
    text_muted: QColor
    border: QColor
    accent: QColor
    accent_text: QColor  # on accent
    warning: QColor
    canvas: QColor
    grid: QColor
    node: QColor
    node_border: QColor
    node_text: QColor
    field: QColor  # the box of a variable's value, in its node
    port: QColor
    wire: QColor
    value: QColor
    value_fill: QColor
    gradient: QColor
    gradient_fill: QColor
    tangent: QColor
    tangent_fill: QColor
    not_computed: QColor
    zero: QColor
    none: QColor  # no gradient
    none_fill: QColor
    bad: QColor  # NaN or infinite
    bad_fill: QColor
    valid: QColor
    invalid: QColor
    selection: QColor
    step: QColor
    local: QColor  # local derivatives: neither value nor gradient
    local_fill: QColor
    shadow: QColor
    on_category: QColor  # text on a category's colour
    categories: Mapping[str, QColor]

    @property
    def filled(self) -> bool:
        """Whether areas are filled with colours: on paper lines tell the same, and take less ink."""
        return self.name != "print"

    def category(self, name: str) -> QColor:
        """The colour of a family of operations, or of "variable", "constant" or "block"."""
        return self.categories.get(name, self.categories["other"])


@runtime_checkable
class Themed(Protocol):
    """Something with colours of its own."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""


# name: (light, dark, high contrast, print). Texts reach 4.5:1 on what lies beneath them, marks 3:1, in high contrast
# 7:1 and 4.5:1; tests/gui/test_theme.py measures it, and that core.figure has the same inks: a window that is seen at
# once does not wait for core to be loaded.
_COLOURS = {
    "window": ("#eef0f3", "#17191d", "#000000", "#ffffff"),
    "panel": ("#fbfcfd", "#1f2227", "#000000", "#ffffff"),
    "raised": ("#ffffff", "#2a2e35", "#2e2e2e", "#ffffff"),  # Fusion draws buttons lighter
    "text": ("#1a1f26", "#e7eaee", "#ffffff", "#000000"),
    "text_muted": ("#57606c", "#a2abb8", "#ffffff", "#3d3d3d"),
    "border": ("#d3d8df", "#383d46", "#b4b4b4", "#000000"),
    "accent": ("#6540c4", "#b8a1ff", "#ffe14d", "#000000"),
    "accent_text": ("#ffffff", "#1b1430", "#000000", "#ffffff"),
    "warning": ("#8a5300", "#f2c14e", "#ffc34d", "#000000"),
    "canvas": ("#f5f6f8", "#15171b", "#000000", "#ffffff"),
    "grid": ("#d5dae1", "#2c3038", "#3d3d3d", "#bdbdbd"),
    "node": ("#ffffff", "#262a31", "#0a0a0a", "#ffffff"),
    "node_border": ("#b9c1cc", "#474e5a", "#ffffff", "#000000"),
    "node_text": ("#1a1f26", "#eceef2", "#ffffff", "#000000"),
    "field": ("#eaf2fd", "#18283c", "#00203d", "#ffffff"),
    "port": ("#6b7684", "#9aa5b4", "#ffffff", "#000000"),
    "wire": ("#7b8694", "#76818f", "#d0d0d0", "#000000"),
    "value": ("#0a55a3", "#8cc5ff", "#8ad0ff", "#000000"),
    "value_fill": ("#dfecfd", "#17324f", "#00182e", "#ffffff"),
    "gradient": ("#a13e00", "#ffab66", "#ffbd66", "#000000"),
    "gradient_fill": ("#fff4e8", "#2f2013", "#2b1700", "#ffffff"),
    "tangent": ("#00666b", "#5fd9d6", "#5ff5f0", "#000000"),
    "tangent_fill": ("#def3f2", "#0f3233", "#002a2b", "#ffffff"),
    "not_computed": ("#68727f", "#8e99a7", "#cfcfcf", "#3d3d3d"),
    "zero": ("#4f5965", "#b4bcc8", "#ffffff", "#000000"),
    "none": ("#57606c", "#a2abb8", "#e0e0e0", "#3d3d3d"),
    "none_fill": ("#e6e9ed", "#2e333b", "#262626", "#ffffff"),
    "bad": ("#b3161f", "#ff8f88", "#ffaaa3", "#000000"),
    "bad_fill": ("#fde4e4", "#451a1d", "#3d0008", "#ffffff"),
    "valid": ("#177245", "#5fd39a", "#66ffa3", "#000000"),
    "invalid": ("#b3161f", "#ff8f88", "#ffaaa3", "#000000"),
    "selection": ("#6540c4", "#b8a1ff", "#ffe14d", "#000000"),
    "step": ("#b8127f", "#ff7ccf", "#ff85e4", "#000000"),
    "local": ("#177245", "#5fd39a", "#66ffa3", "#000000"),
    "local_fill": ("#e2f4ea", "#153325", "#00291a", "#ffffff"),
    "shadow": ("#0d141a2a", "#30000000", "#00000000", "#00000000"),
    "on_category": ("#ffffff", "#15171b", "#000000", "#ffffff"),
}
_CATEGORIES = {
    "variable": ("#1f62ae", "#7fb4ee", "#8cc8ff", "#000000"),
    "constant": ("#57606c", "#a2abb8", "#d0d0d0", "#000000"),
    "block": ("#3d4756", "#b9c2cf", "#e6e6e6", "#000000"),
    "other": ("#57606c", "#a2abb8", "#d0d0d0", "#000000"),
    "arithmetic": ("#4557b8", "#97a8f5", "#b8c4ff", "#000000"),
    "exponential": ("#14704f", "#6cc9a1", "#7ff0bf", "#000000"),
    "trigonometric": ("#0c6d7d", "#63c3d4", "#7be6f5", "#000000"),
    "comparison": ("#5a6270", "#aab4c3", "#d3dbe8", "#000000"),
    "rounding": ("#7a5a2b", "#d3b98a", "#f0d6a8", "#000000"),
    "reduction": ("#5f6b12", "#bcc85f", "#e0ee6e", "#000000"),
    "linear_algebra": ("#7a3aa8", "#cf9bf2", "#e3bcff", "#000000"),
    "shape": ("#4d6274", "#9db6c9", "#c2d8ea", "#000000"),
    "activation": ("#a52a72", "#f294c6", "#ffaee0", "#000000"),
    "normalization": ("#35693a", "#8fcb92", "#a8f0ac", "#000000"),
    "convolution": ("#86446b", "#dba3c4", "#f5c4e0", "#000000"),
    "loss": ("#9a3350", "#f09ab0", "#ffb8ca", "#000000"),
    "random": ("#4a7212", "#a9cf68", "#c8f07a", "#000000"),
    "gradient_control": ("#855012", "#e0ae6d", "#ffcc80", "#000000"),
}


def light() -> Theme:
    """Dark on light."""
    return _theme("light", 0)


def dark() -> Theme:
    """Light on dark."""
    return _theme("dark", 1)


def contrast() -> Theme:
    """White and bright colours on black, with lines around everything."""
    return _theme("contrast", 2)


def paper() -> Theme:
    """Black lines on white, for pictures that are printed."""
    return _theme("print", 3)


THEMES: Mapping[Name, Callable[[], Theme]] = MappingProxyType(
    {"light": light, "dark": dark, "contrast": contrast, "print": paper}
)


def load_fonts() -> None:
    """Make the shipped fonts known; call it once the application object exists."""
    if {*_TEXT_FAMILIES, *_MONO_FAMILIES} - {_CHINESE} <= set(QFontDatabase.families()):
        return
    for font in sorted(files("resources").joinpath("fonts").iterdir(), key=lambda entry: entry.name):
        if font.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(font.read_bytes())


def text_font(size: float = FONT_SIZE, *, strong: bool = False) -> QFont:
    """The font of words, ``size`` pixels high."""
    return _font(_TEXT_FAMILIES, size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def mono_font(size: float = FONT_SIZE) -> QFont:
    """The font of numbers: digits of one width."""
    return _font(_MONO_FAMILIES, size, QFont.Weight.Normal)


class Appearance(QObject):
    """Which theme holds: the person's choice, or what the system says. Signals each change."""

    changed = Signal(object)

    def __init__(self, choice: Choice = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice = choice
        hints = self._hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._renew)
        if _TELLS_CONTRAST:
            hints.accessibility().contrastPreferenceChanged.connect(self._renew)
        self.theme = self._wanted()

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay with one."""
        self._choice = choice
        self._renew()

    def _renew(self) -> None:
        wanted = self._wanted()
        if wanted.name != self.theme.name:
            self.theme = wanted
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        if self._choice != "auto":
            return THEMES[self._choice]()
        if _TELLS_CONTRAST and self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return contrast()
        return dark() if self._hints.colorScheme() == Qt.ColorScheme.Dark else light()


def _theme(name: Name, column: int) -> Theme:
    colours = {key: QColor(row[column]) for key, row in _COLOURS.items()}
    categories = {key: QColor(row[column]) for key, row in _CATEGORIES.items()}
    return Theme(name=name, categories=MappingProxyType(categories), **colours)


def _font(families: list[str], size: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(round(size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # one width at every zoom
    return font
