"""Colours and fonts, light and dark, from one table; the application's palette follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Choice = Literal["auto", "light", "dark"]
CHOICES: tuple[Choice, ...] = ("auto", "light", "dark")

FONT_SIZE = 13  # pixels, of the panels; the canvas has sizes of its own
_CHINESE = "Noto Sans CJK SC"  # in the system, or from ``language``
_TEXT_FAMILIES = ["Inter", "DejaVu Sans", _CHINESE]
_MONO_FAMILIES = ["JetBrains Mono", "DejaVu Sans", _CHINESE]


@dataclass(frozen=True)
class Theme:
    """Named colours. What is said by colour is always said by shape or words as well."""

    name: Literal["light", "dark"]
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

    def category(self, name: str) -> QColor:
        """The colour of a family of operations, or of "variable", "constant" or "block"."""
        return self.categories.get(name, self.categories["other"])


# name: (light, dark). Texts reach 4.5:1 on what lies beneath them, marks 3:1; tests/gui/test_theme.py measures it.
_COLOURS = {
    "window": ("#eef0f3", "#17191d"),
    "panel": ("#fbfcfd", "#1f2227"),
    "raised": ("#ffffff", "#2a2e35"),
    "text": ("#1a1f26", "#e7eaee"),
    "text_muted": ("#57606c", "#a2abb8"),
    "border": ("#d3d8df", "#383d46"),
    "accent": ("#6540c4", "#b8a1ff"),
    "accent_text": ("#ffffff", "#1b1430"),
    "warning": ("#8a5300", "#f2c14e"),
    "canvas": ("#f5f6f8", "#15171b"),
    "grid": ("#d5dae1", "#2c3038"),
    "node": ("#ffffff", "#262a31"),
    "node_border": ("#b9c1cc", "#474e5a"),
    "node_text": ("#1a1f26", "#eceef2"),
    "field": ("#eaf2fd", "#18283c"),
    "port": ("#6b7684", "#9aa5b4"),
    "wire": ("#7b8694", "#76818f"),
    "value": ("#0a55a3", "#8cc5ff"),
    "value_fill": ("#dfecfd", "#17324f"),
    "gradient": ("#a13e00", "#ffab66"),
    "gradient_fill": ("#fff4e8", "#2f2013"),
    "not_computed": ("#68727f", "#8e99a7"),
    "zero": ("#4f5965", "#b4bcc8"),
    "none": ("#57606c", "#a2abb8"),
    "none_fill": ("#e6e9ed", "#2e333b"),
    "bad": ("#b3161f", "#ff8f88"),
    "bad_fill": ("#fde4e4", "#451a1d"),
    "valid": ("#177245", "#5fd39a"),
    "invalid": ("#b3161f", "#ff8f88"),
    "selection": ("#6540c4", "#b8a1ff"),
    "step": ("#b8127f", "#ff7ccf"),
    "local": ("#177245", "#5fd39a"),
    "local_fill": ("#e2f4ea", "#153325"),
    "shadow": ("#0d141a2a", "#30000000"),
    "on_category": ("#ffffff", "#15171b"),
}
_CATEGORIES = {
    "variable": ("#1f62ae", "#7fb4ee"),
    "constant": ("#57606c", "#a2abb8"),
    "block": ("#3d4756", "#b9c2cf"),
    "other": ("#57606c", "#a2abb8"),
    "arithmetic": ("#4557b8", "#97a8f5"),
    "exponential": ("#14704f", "#6cc9a1"),
    "trigonometric": ("#0c6d7d", "#63c3d4"),
    "comparison": ("#5a6270", "#aab4c3"),
    "rounding": ("#7a5a2b", "#d3b98a"),
    "reduction": ("#5f6b12", "#bcc85f"),
    "linear_algebra": ("#7a3aa8", "#cf9bf2"),
    "shape": ("#4d6274", "#9db6c9"),
    "activation": ("#a52a72", "#f294c6"),
    "normalization": ("#35693a", "#8fcb92"),
    "convolution": ("#86446b", "#dba3c4"),
    "loss": ("#9a3350", "#f09ab0"),
    "random": ("#4a7212", "#a9cf68"),
    "gradient_control": ("#855012", "#e0ae6d"),
}


def light() -> Theme:
    """Dark on light."""
    return _theme("light", 0)


def dark() -> Theme:
    """Light on dark."""
    return _theme("dark", 1)


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


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the look of a theme: Fusion, its palette, the text font."""
    app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setFont(text_font())


def palette(theme: Theme) -> QPalette:
    """Every role of Qt's palette in a theme's colours; Mid, Dark, Light and Shadow draw Fusion's outlines."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.panel,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.text_muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Accent: theme.accent,
        role.Link: theme.value,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.panel,
        role.Mid: theme.border,
        role.Dark: theme.node_border,
        role.Shadow: theme.border,
    }.items():
        made.setColor(where, colour)
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, where, theme.not_computed)
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.border)
    return made


class Appearance(QObject):
    """Which theme holds: the person's choice, or what the system says. Signals each change."""

    changed = Signal(object)

    def __init__(self, choice: Choice = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: Choice = choice
        self.theme = self._wanted()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._renew)

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._renew()

    def _renew(self) -> None:
        wanted = self._wanted()
        if wanted.name != self.theme.name:
            self.theme = wanted
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        system_is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return dark() if self._choice == "dark" or (self._choice == "auto" and system_is_dark) else light()


def _theme(name: Literal["light", "dark"], column: int) -> Theme:
    colours = {key: QColor(pair[column]) for key, pair in _COLOURS.items()}
    categories = {key: QColor(pair[column]) for key, pair in _CATEGORIES.items()}
    return Theme(name=name, categories=MappingProxyType(categories), **colours)


def _font(families: list[str], size: float, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(round(size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # one width at every zoom
    return font
