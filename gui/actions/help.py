"""Commands that explain the app itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMessageBox

from core.language import tr

from .command import Command

if TYPE_CHECKING:
    from ..window import MainWindow

_ABOUT = (
    "<h3>Chainrule</h3><p>Draw a computational graph, see the value and the gradient on every edge, and step through "
    "backpropagation one product at a time.</p>"
)


def _show_about(window: MainWindow) -> None:
    strong = f'<h3 style="font-weight: {QFont.Weight.DemiBold.value}">'  # the bolder of the app's two fonts
    QMessageBox.about(window, tr("About Chainrule"), tr(_ABOUT).replace("<h3>", strong))


def _help(window: MainWindow) -> None:
    """The inspector tells what an operation does, with its rule and conventions."""
    if window.session.selection:
        window.panels.show("inspector")
    else:
        window.sheets.show_shortcuts()


# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("help", "Help", 0, "&Help on the selection", "F1", "", "What the selected node does; else keys and mouse",
            _help),
    Command("first_lesson", "Help", 0, "&First lesson", "", "", "New here? How a formula becomes a graph, step by step",
            lambda w: w.learning.begin()),
    Command("commands", "Help", 1, "&Commands…", "Ctrl+Shift+P", "", "Find any command by its name, and run it",
            lambda w: w.sheets.show_commands()),
    Command("shortcuts", "Help", 1, "&Keys and mouse", "Ctrl+/ ?", "help", "All shortcuts",
            lambda w: w.sheets.show_shortcuts()),
    Command("about", "Help", 1, "&About Chainrule", "", "", "What this is", _show_about),
)
# fmt: on
