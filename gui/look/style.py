"""How Qt's own widgets look in a theme: Fusion, with the palette and the style sheet that follow from its colours."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ..theme import Theme, text_font
from .tints import mixed

TIDY = 60_000  # milliseconds: a page of the inspector, made anew for what is selected, leaves a kilobyte
# Known by nothing but the line around a box.
_OUTLINED = ("QLineEdit", "QPlainTextEdit", "QCheckBox", "QAbstractSpinBox", "QComboBox")
_SHADED = "QPushButton"  # known by its shade as well, but in high contrast, where texts would be too near to it


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the look of a theme: its palette, the text font, what Fusion does not draw so."""
    app.setPalette(palette(theme))
    app.setFont(text_font())
    outlined = _outlined(theme)
    for kind in _OUTLINED:
        app.setPalette(outlined, kind)  # type: ignore[arg-type]  # typed as bytes, which it refuses
    for kind, usual in (("QMenu", outlined), ("QMenuBar", palette(theme))):
        app.setPalette(_pointing(usual, theme), kind)  # type: ignore[arg-type]  # as above
    button = outlined if theme.name == "contrast" else palette(theme)
    app.setPalette(button, _SHADED)  # type: ignore[arg-type]  # as above
    sheet = _tabs(theme) + _fields(theme) + _tables(theme) + (_lines(theme) if theme.name == "contrast" else "")
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)


def keep_tidy(app: QApplication, window: QObject) -> None:
    """Have Fusion forget now and then what it drew, as long as the window is there.

    It notes the name of each frame and sign that it ever kept a picture of, in the palette of that one widget, and
    lets go of the names only when palettes change.
    """
    soon = QTimer(window, interval=TIDY)
    soon.timeout.connect(lambda: app.style().polish(QPalette(app.palette())))
    soon.start()


def forget_when_gone(part: QWidget) -> None:
    """Have the style sheet forget a part of a box that was just made, its list or its line, when that goes.

    Qt takes down how each widget is drawn, but does not ask to hear of the end of one that such a box holds.
    """
    box, kind = part.parentWidget(), part.windowFlags()
    part.setParent(None)
    part.ensurePolished()
    part.setParent(box, kind)


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


def _outlined(theme: Theme) -> QPalette:
    """A palette with which Fusion's outlines, its window's colour darkened, reach 3:1 on a panel."""
    made = palette(theme)
    made.setColor(QPalette.ColorRole.Window, theme.port.lighter(140))  # Fusion darkens it by as much
    return made


def _pointing(usual: QPalette, theme: Theme) -> QPalette:
    """A palette with a soft highlight, as in lists: icons and texts of commands are read on it as they are."""
    made, share = QPalette(usual), 0.36 if theme.name == "contrast" else 0.2
    made.setColor(QPalette.ColorRole.Highlight, mixed(theme.accent, theme.panel, share))
    made.setColor(QPalette.ColorRole.HighlightedText, theme.text)
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.HighlightedText, theme.not_computed)
    return made


def _tabs(theme: Theme) -> str:
    """Tabs whose open one has a line beneath it, and buttons without icons: nobody sees Fusion's shades on dark."""
    return f"""
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QTabBar::tab {{ color: {theme.text_muted.name()}; background: transparent; padding: 6px 7px 5px 7px;
            border: 1px solid transparent; border-bottom: 2px solid transparent; }}
        QTabBar::tab:hover {{ color: {theme.text.name()}; }}
        QTabBar::tab:selected {{ color: {theme.text.name()}; background: {theme.raised.name()};
            border-bottom: 2px solid {theme.accent.name()}; }}
        QTabBar::tab:selected:focus {{ border: 1px solid {theme.accent.name()};
            border-bottom: 2px solid {theme.accent.name()}; }}
    """


def _fields(theme: Theme) -> str:
    """Room between a field's line and its text, sliders whose handle is seen on dark, a line around what pops up.

    The list of a combo box would be filled with the window's colour of a menu, which is that of outlines.
    """
    line, full = theme.border.name(), theme.accent.name()
    return f"""
        QLineEdit {{ padding: 2px 4px; }}
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ padding: 0; }}
        QComboBox QAbstractItemView {{ background: {theme.panel.name()}; border: 1px solid {theme.port.name()}; }}
        Popup {{ background: {theme.panel.name()}; border: 1px solid {theme.port.name()}; }}
        QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {line}; }}
        QSlider::sub-page:horizontal {{ border-radius: 2px; background: {full}; }}
        QSlider::sub-page:horizontal:disabled {{ background: {line}; }}
        QSlider::handle:horizontal {{ width: 12px; margin: -5px 0; border: 1px solid {theme.port.name()};
            border-radius: 7px; background: {theme.raised.name()}; }}
        QSlider::handle:horizontal:hover {{ border-color: {full}; }}
        QSlider::handle:horizontal:focus {{ width: 10px; border: 2px solid {full}; }}
        QToolTip {{ color: {theme.text.name()}; background: {theme.raised.name()}; border: 1px solid {line};
            padding: 2px 4px; }}
    """


def _tables(theme: Theme) -> str:
    """Slim scroll bars, and titles of columns that are flat in every theme: Fusion's shades stand out on dark.

    A bar asks for no more along its length than across: what is scrolled could not be made low else.
    """
    line = theme.border.name()
    return f"""
        QHeaderView {{ background: transparent; border: none; }}
        QHeaderView::section {{ color: {theme.text_muted.name()}; background: {theme.panel.name()};
            border: none; border-bottom: 1px solid {line}; padding: 0 0 1px 3px; }}
        QAbstractScrollArea::corner {{ background: transparent; border: none; }}
        QScrollBar {{ background: transparent; border: none; margin: 0; width: 10px; height: 10px; }}
        QScrollBar::handle {{ background: {line}; border-radius: 3px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 24px; }}
        QScrollBar::handle:horizontal {{ min-width: 24px; }}
        QScrollBar::handle:hover {{ background: {theme.text_muted.name()}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """


def _lines(theme: Theme) -> str:
    """What Fusion draws darker than the window, which nothing is on black: boxes to tick, and lines."""
    line, full = theme.border.name(), theme.accent.name()
    tick = Path(str(files("resources"))).as_posix() + "/icons/tick.svg"
    return f"""
        QCheckBox::indicator {{ width: 12px; height: 12px; border: 1px solid {line}; }}
        QCheckBox::indicator:checked {{ background: {full}; image: url("{tick}"); }}
        QCheckBox::indicator:focus {{ border: 2px solid {full}; }}
        QMainWindow::separator {{ background: {line}; width: 1px; height: 1px; margin: 2px; }}
    """
