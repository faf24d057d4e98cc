"""Commands that explain the app itself."""

from __future__ import annotations

from ..command import Command

# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("first_lesson", "Help", 0, "&First lesson", "", "", "New here? How a formula becomes a graph, step by step",
            lambda w: w.learning.begin()),
    Command("commands", "Help", 1, "&Commands…", "Ctrl+Shift+P", "", "Find any command by its name, and run it",
            lambda w: w.show_commands()),
    Command("shortcuts", "Help", 1, "&Keys and mouse", "Ctrl+/ ?", "help", "All shortcuts",
            lambda w: w.show_shortcuts()),
    Command("about", "Help", 1, "&About Chainrule", "", "", "What this is", lambda w: w.show_about()),
)
# fmt: on
