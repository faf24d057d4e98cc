from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from core.ops import operations
from gui import theme

THEMES = [theme.light(), theme.dark()]
TEXTS = [
    ("text", "window"),
    ("text", "panel"),
    ("text", "raised"),
    ("text_muted", "window"),
    ("text_muted", "panel"),
    ("text_muted", "canvas"),
    ("text_muted", "node"),
    ("accent_text", "accent"),
    ("warning", "panel"),
    ("node_text", "node"),
    ("value", "canvas"),
    ("value", "value_fill"),
    ("value", "field"),
    ("gradient", "canvas"),
    ("gradient", "gradient_fill"),
    ("not_computed", "canvas"),
    ("zero", "canvas"),
    ("none", "none_fill"),
    ("bad", "bad_fill"),
    ("bad", "panel"),
    ("local", "local_fill"),
    ("invalid", "canvas"),
    ("valid", "canvas"),
]
MARKS = [("wire", "canvas"), ("port", "node"), ("selection", "canvas"), ("step", "canvas"), ("accent", "panel")]


@pytest.mark.parametrize(("look", "pair"), list(product(THEMES, TEXTS)), ids=str)
def test_texts_can_be_read_by_people_with_weak_eyes(look, pair):
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= 4.5


@pytest.mark.parametrize(("look", "pair"), list(product(THEMES, MARKS)), ids=str)
def test_marks_stand_out_from_what_lies_beneath(look, pair):
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= 3


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize("other", ["selection", "value", "gradient", "local", "bad"])
def test_a_step_has_a_hue_of_its_own(look, other):
    apart = abs(look.step.hslHue() - getattr(look, other).hslHue())
    assert min(apart, 360 - apart) >= 30


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_symbols_can_be_read_on_every_category(look):
    for colour in look.categories.values():
        assert contrast(look.on_category, colour) >= 4.5


def test_every_family_of_operations_has_a_colour():
    assert {operation.category for operation in operations().values()} <= set(theme.light().categories)


def test_the_shipped_fonts_are_used(qapp):
    theme.load_fonts()
    assert QFontInfo(theme.text_font()).family() == "Inter"
    assert QFontInfo(theme.mono_font()).family() == "JetBrains Mono"
    numbers = QFontMetricsF(theme.mono_font(12))
    assert numbers.horizontalAdvance("111") == numbers.horizontalAdvance("888")


def test_the_palette_follows_the_theme(qapp):
    before = QPalette(qapp.palette())
    theme.apply(qapp, theme.dark())
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.dark().window
    theme.apply(qapp, theme.light())
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.light().window
    qapp.setPalette(before)


def test_a_choice_of_theme_is_told_once(qapp, qtbot):
    appearance = theme.Appearance("light")
    told = []
    appearance.changed.connect(lambda look: told.append(look.name))
    appearance.choose("dark")
    appearance.choose("dark")
    appearance.choose("light")
    assert told == ["dark", "light"]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2's contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
