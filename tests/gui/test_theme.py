from itertools import product
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette, QPixmapCache, QStyleHints
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QTabBar,
    QTreeView,
    QWidget,
)
from shiboken6 import getCppPointer

from core import figure
from core.ops import operations
from gui import theme
from gui.canvas.drawing.near import DIMMED
from gui.canvas.tools.popup import search_popup
from gui.look import style
from gui.look.calm import CHOSEN, on_panel
from gui.look.icons import icon
from tests.memory import allocated

THEMES = [make() for make in theme.THEMES.values()]
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
    ("tangent", "canvas"),
    ("tangent", "tangent_fill"),
    ("not_computed", "canvas"),
    ("zero", "canvas"),
    ("none", "none_fill"),
    ("bad", "bad_fill"),
    ("bad", "panel"),
    ("local", "local_fill"),
    ("invalid", "canvas"),
    ("valid", "canvas"),
    ("text", "canvas"),  # the title of a frame
    ("text_muted", "raised"),
    ("value", "panel"),
    ("gradient", "panel"),
    ("tangent", "panel"),
    ("local", "panel"),
    ("step", "panel"),
    ("warning", "window"),
    ("bad", "canvas"),
    ("canvas", "gradient"),  # the count on a sum
    ("invalid", "bad_fill"),
    ("not_computed", "panel"),
    ("zero", "panel"),
    ("none", "panel"),
    ("none", "canvas"),  # what the lab strikes out
    ("warning", "canvas"),  # what is not the run's, in the lab
    ("text", "none_fill"),
]
ROLES = [
    ("WindowText", "Window"),
    ("Text", "Base"),
    ("Text", "AlternateBase"),
    ("PlaceholderText", "Base"),
    ("ButtonText", "Button"),
    ("HighlightedText", "Highlight"),
    ("ToolTipText", "ToolTipBase"),
    ("Link", "Base"),
    ("LinkVisited", "Base"),
    ("BrightText", "Base"),
]
MARKS = [("wire", "canvas"), ("port", "node"), ("selection", "canvas"), ("step", "canvas"), ("accent", "panel")]


def test_graphs_are_drawn_elsewhere_in_the_same_inks():
    light = theme.light()
    assert (light.value.name(), light.gradient.name()) == (figure.VALUE, figure.GRADIENT)


@pytest.mark.parametrize(("look", "pair"), list(product(THEMES, TEXTS)), ids=str)
def test_texts_can_be_read_by_people_with_weak_eyes(look, pair):
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= (7 if look.name == "contrast" else 4.5)


@pytest.mark.parametrize(("look", "pair"), list(product(THEMES, ROLES)), ids=str)
def test_the_texts_of_every_panel_can_be_read(look, pair):
    colours = style.palette(look)
    text, ground = (colours.color(QPalette.ColorGroup.Active, getattr(QPalette.ColorRole, role)) for role in pair)
    assert contrast(text, ground) >= (7 if look.name == "contrast" else 4.5)


@pytest.mark.parametrize(("look", "pair"), list(product(THEMES, MARKS)), ids=str)
def test_marks_stand_out_from_what_lies_beneath(look, pair):
    assert contrast(getattr(look, pair[0]), getattr(look, pair[1])) >= (4.5 if look.name == "contrast" else 3)


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_texts_of_a_dimmed_node_can_still_be_read(look):
    ground = blend(look.node, look.canvas, DIMMED)
    for text, least in ((look.node_text, 4.5), (look.text_muted, 3), (look.value, 3)):
        assert contrast(blend(text, ground, DIMMED), ground) >= least


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_every_ink_of_a_row_can_be_read_where_the_row_is_selected(look):
    ground = blend(look.accent, look.panel, CHOSEN)
    inks = ("text", "text_muted", "zero", "none", "value", "gradient", "tangent", "local", "bad", "warning", "step")
    for ink in inks:
        assert contrast(getattr(look, ink), ground) >= (7 if look.name == "contrast" else 4.5), ink


def test_a_theme_keeps_the_style_that_buttons_of_dialogs_hold(qapp):
    style.apply(qapp, theme.contrast())
    held = getCppPointer(qapp.style())
    style.apply(qapp, theme.light())
    assert (
        getCppPointer(qapp.style()) == held
    )  # a line around such a button asks it, and ended the app when it was gone


def test_what_was_drawn_of_buttons_that_are_gone_is_forgotten(qapp, qtbot, monkeypatch):
    style.apply(qapp, theme.light())
    for _ in range(200):
        button = QPushButton("One")
        button.grab()
        button.deleteLater()
        QCoreApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete)
    QPixmapCache.clear()  # the pictures, but not their names
    before = allocated()
    window = QObject()
    monkeypatch.setattr(style, "TIDY", 0)
    style.keep_tidy(qapp, window)
    qtbot.waitUntil(lambda: allocated() < before - 200 * 200 or not before)
    window.deleteLater()


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QCheckBox, QComboBox], ids=lambda make: make.__name__)
def test_boxes_to_fill_have_an_outline(qapp, qtbot, look, make):
    style.apply(qapp, look)
    panel = QWidget()
    qtbot.addWidget(panel)
    on_panel(panel)
    box = make(panel)
    panel.show()
    picture = panel.grab(box.geometry()).toImage()
    row = [picture.pixelColor(x, picture.height() // 2) for x in range(12)]
    strongest = max(contrast(colour, look.panel) for colour in row)
    style.apply(qapp, theme.light())
    assert strongest >= 3


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_a_box_that_is_ticked_has_a_tick(qapp, qtbot, look):
    style.apply(qapp, look)
    panel = QWidget()
    qtbot.addWidget(panel)
    on_panel(panel)
    box = QCheckBox(panel)
    box.setChecked(True)
    panel.show()
    picture = panel.grab(box.geometry()).toImage()
    style.apply(qapp, theme.light())
    inside = [picture.pixelColor(x, y) for x in range(3, 11) for y in range(4, picture.height() - 4)]
    lightest, darkest = (find(inside, key=luminance) for find in (max, min))
    assert contrast(lightest, darkest) >= 3


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
@pytest.mark.parametrize("default", [False, True])
def test_texts_can_be_read_on_buttons_as_they_are_drawn(qapp, qtbot, look, default):
    style.apply(qapp, look)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    on_panel(dialog)
    button = QPushButton(" ", dialog)
    button.setDefault(default)
    button.setAutoDefault(default)
    button.resize(120, 28)
    dialog.show()
    picture = dialog.grab(button.geometry()).toImage()
    row = [picture.pixelColor(x, 14) for x in range(6)]
    grounds = [picture.pixelColor(60, y) for y in range(4, 24)]
    style.apply(qapp, theme.light())
    assert min(contrast(look.text, ground) for ground in grounds) >= (7 if look.name == "contrast" else 4.5)
    assert look.name != "contrast" or max(contrast(colour, look.panel) for colour in row) >= 4.5


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_a_command_that_is_pointed_at_can_be_read_with_its_icon(qapp, qtbot, look):
    style.apply(qapp, look)
    menu = QMenu()
    qtbot.addWidget(menu)
    first, _ = (menu.addAction(icon("copy", look), "Copy") for _ in range(2))
    menu.setActiveAction(first)
    picture = menu.grab().toImage()
    rect = menu.actionGeometry(first)
    ground = picture.pixelColor(rect.right() - 3, rect.center().y())
    drawn = [picture.pixelColor(x, y) for x in range(3, 24) for y in range(rect.top() + 2, rect.bottom() - 1)]
    style.apply(qapp, theme.light())
    assert ground != picture.pixelColor(rect.right() - 3, rect.bottom() + 4), "it is seen to be pointed at"
    least = 7 if look.name == "contrast" else 4.5
    assert max(contrast(colour, ground) for colour in drawn) >= least
    assert contrast(look.text, ground) >= least


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_what_pops_up_on_the_canvas_has_an_outline(qapp, qtbot, look):
    style.apply(qapp, look)
    canvas = QWidget()
    qtbot.addWidget(canvas)
    canvas.resize(600, 600)
    popup = search_popup(look, canvas, list)
    popup.open_at(QPoint(20, 20))
    picture = popup.grab().toImage()
    style.apply(qapp, theme.light())
    middle = picture.height() // 2
    edges = (0, middle), (picture.width() - 1, middle), (100, 0), (100, picture.height() - 1)
    assert min(contrast(picture.pixelColor(*edge), look.panel) for edge in edges) >= 3


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_a_menu_and_the_boxes_in_it_have_an_outline(qapp, qtbot, look):
    style.apply(qapp, look)
    menu = QMenu()
    qtbot.addWidget(menu)
    unticked = menu.addAction("Map")
    unticked.setCheckable(True)
    picture = menu.grab().toImage()
    row = menu.actionGeometry(unticked).center().y()
    style.apply(qapp, theme.light())
    assert contrast(picture.pixelColor(0, row), look.panel) >= 3
    assert max(contrast(picture.pixelColor(x, row), look.panel) for x in range(4, 24)) >= 3


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_what_a_box_offers_can_be_read_and_has_an_outline(qapp, qtbot, look):
    style.apply(qapp, look)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["One", "Two"])
    box.show()
    box.showPopup()
    offered, popup = box.view(), box.view().window()
    row = offered.visualRect(offered.model().index(1, 0))
    row.moveTopLeft(offered.viewport().mapTo(popup, row.topLeft()))
    picture = popup.grab().toImage()
    box.hidePopup()
    style.apply(qapp, theme.light())
    drawn = [picture.pixelColor(x, row.center().y()) for x in range(picture.width())]
    ground = drawn[-4]
    assert max(contrast(colour, ground) for colour in drawn[4:-4]) >= (7 if look.name == "contrast" else 4.5)
    assert max(contrast(colour, look.panel) for colour in drawn[:2]) >= 3


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
def test_the_handle_of_a_slider_stands_out(qapp, qtbot, look):
    style.apply(qapp, look)
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setValue(50)
    slider.resize(200, 24)
    slider.show()
    picture = slider.grab().toImage()
    column = [picture.pixelColor(slider.width() // 2, y) for y in range(slider.height())]
    style.apply(qapp, theme.light())
    assert max(contrast(colour, look.window) for colour in column) >= 3


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_the_open_tab_is_marked_by_a_line(qapp, qtbot, look):
    style.apply(qapp, look)
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    for name in ("One", "Two"):
        tabs.addTab(name)
    tabs.show()
    picture = tabs.grab().toImage()
    feet = [picture.pixelColor(tabs.tabRect(place).center().x(), tabs.tabRect(place).bottom()) for place in (0, 1)]
    style.apply(qapp, theme.light())
    assert feet[0] == look.accent
    assert feet[1] != look.accent


@pytest.mark.parametrize("look", [look for look in THEMES if look.filled], ids=lambda look: look.name)
@pytest.mark.parametrize("other", ["selection", "value", "gradient", "local", "bad"])
def test_a_step_has_a_hue_of_its_own(look, other):
    apart = abs(look.step.hslHue() - getattr(look, other).hslHue())
    assert min(apart, 360 - apart) >= 30


@pytest.mark.parametrize("look", THEMES, ids=lambda look: look.name)
def test_symbols_can_be_read_on_every_category(look):
    for colour in look.categories.values():
        assert contrast(look.on_category, colour) >= 4.5


def test_on_paper_there_is_black_and_white_only_but_for_what_steps_back():
    look = theme.paper()
    named = {name: colour for name, colour in vars(look).items() if isinstance(colour, QColor)}
    colours = {colour.name() for colour in (*named.values(), *look.categories.values())}
    assert {"#000000", "#ffffff"} < colours
    assert all(QColor(name).saturation() == 0 for name in colours)
    fills = [look.canvas, look.node, look.field, *(colour for name, colour in named.items() if "_fill" in name)]
    assert {fill.name() for fill in fills} == {"#ffffff"}


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
    style.apply(qapp, theme.dark())
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.dark().window
    style.apply(qapp, theme.light())
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


def test_high_contrast_is_chosen_in_the_menu(window):
    window.menus.actions["theme_contrast"].trigger()
    assert window.appearance.theme.name == "contrast"
    assert window.canvas.grab().toImage().pixelColor(3, 3) == theme.contrast().canvas


def test_selections_are_soft_from_the_start(window):
    panels = window.panels
    outline = panels.outline.findChild(QTreeView)
    for view in (outline, panels.problems, panels.find.view, panels.palette.findChild(QAbstractItemView)):
        assert view.palette().color(QPalette.ColorRole.Highlight).alphaF() < 0.3


@pytest.mark.skipif(not hasattr(QStyleHints, "accessibility"), reason="Qt tells of it from 6.10 on")
@pytest.mark.parametrize(("wanted", "name"), [("HighContrast", "contrast"), ("NoPreference", "light")])
def test_what_the_system_prefers_is_followed(qapp, monkeypatch, wanted, name):
    hints = Mock(contrastPreference=lambda: getattr(Qt.ContrastPreference, wanted))
    monkeypatch.setattr(QStyleHints, "accessibility", lambda _self: hints)
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _self: Qt.ColorScheme.Light)
    assert theme.Appearance("auto").theme.name == name
    hints.contrastPreferenceChanged.connect.assert_called_once()


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2's contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def blend(over: QColor, under: QColor, opacity: float) -> QColor:
    """A colour painted over another."""
    pairs = zip(over.getRgbF()[:3], under.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(opacity * one + (1 - opacity) * other for one, other in pairs))


def luminance(colour: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
