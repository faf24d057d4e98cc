"""Commands about what is seen and how: camera, open graphs, panels, bookmarks, theme, wires."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.validity import MOST_BOOKMARKS

from ..frame import focus_round
from ..settings import HEALTH, MAP, QUIET_WIRES, THEME, WIRES
from .choosing import choose, is_chosen, is_on, toggle
from .command import Command
from .conditions import bookmark_is_set, has_nodes, several_pages

if TYPE_CHECKING:
    from ..canvas.shapes import Style
    from ..theme import Choice
    from ..window import MainWindow

BOOKMARKS = range(1, MOST_BOOKMARKS + 1)
_THEMES: tuple[tuple[Choice, str, str], ...] = (
    ("auto", "Like the &system", "Light or dark as the system is"),
    ("light", "&Light", "Dark on light"),
    ("dark", "&Dark", "Light on dark"),
    ("contrast", "High &contrast", "White and bright colours on black"),
)
_WIRES: tuple[tuple[Style, str, str], ...] = (
    ("curved", "&Curved", "Wires swing out of their ports"),
    ("straight", "&Straight", "Wires take the shortest way"),
    ("angled", "At right &angles", "Wires go level and upright"),
)


def _go_bookmark(number: int, window: MainWindow) -> None:
    window.canvas.go_bookmark(number)


def _set_bookmark(number: int, window: MainWindow) -> None:
    window.canvas.set_bookmark(number)


def _toggle_health(window: MainWindow) -> None:
    wanted = not window.settings.get(HEALTH)
    window.settings.set(HEALTH, wanted)
    if wanted:
        window.panels.show("health")


# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("fit_all", "View", 0, "Fit &all", "Home", "fit", "Show the whole graph",
            lambda w: w.canvas.fit(), "canvas", toolbar=True, enabled=has_nodes),
    Command("fit", "View", 0, "&Fit selection", "F", "", "Show the selection, or everything",
            lambda w: w.canvas.fit(selection=True), "canvas", enabled=has_nodes),
    Command("zoom_100", "View", 0, "&100 %", "Ctrl+0", "", "Show everything in its own size",
            lambda w: w.canvas.zoom_to(1.0)),
    Command("zoom_in", "View", 0, "Zoom &in", "Ctrl+= Ctrl++", "zoom-in", "Come closer",
            lambda w: w.canvas.zoom_by(1.25)),
    Command("zoom_out", "View", 0, "Zoom &out", "Ctrl+-", "zoom-out", "See more", lambda w: w.canvas.zoom_by(0.8)),
    Command("next_page", "View", 1, "Next &graph", "Ctrl+Tab Ctrl+PgDown", "", "Show the next of the open graphs",
            lambda w: w.documents.pages.step(1), enabled=several_pages),
    Command("previous_page", "View", 1, "Previo&us graph", "Ctrl+Shift+Tab Ctrl+PgUp", "",
            "Show the one before of the open graphs", lambda w: w.documents.pages.step(-1), enabled=several_pages),
    Command("next_panel", "View", 1, "&Next panel", "F6", "", "Move the focus to the next panel",
            lambda w: focus_round.go_on(w, 1)),
    Command("previous_panel", "View", 1, "&Previous panel", "Shift+F6", "", "Move the focus to the panel before",
            lambda w: focus_round.go_on(w, -1)),
    Command("present", "View", 1, "P&resent", "F11", "",
            "The graph and its steps alone, large, on the whole screen: for an audience",
            lambda w: w.presenting.toggle(), checked=lambda w: w.presenting.is_on),
    *(Command(f"go_bookmark_{n}", "View/&Bookmarks", 1, f"Go to bookmark &{n}", f"Ctrl+{n}", "",
              "Show the place and the step that were marked", partial(_go_bookmark, n), enabled=bookmark_is_set(n))
      for n in BOOKMARKS),
    *(Command(f"set_bookmark_{n}", "View/&Set bookmark", 1, f"Set bookmark &{n}", f"Ctrl+Shift+{n}", "",
              "Mark this place and this step", partial(_set_bookmark, n)) for n in BOOKMARKS),
    *(Command(f"theme_{name}", "View/&Theme", 2, text, "", "", tip, choose(THEME, name),
              checked=is_chosen(THEME, name), choice="theme") for name, text, tip in _THEMES),
    *(Command(f"wires_{style}", "View/&Wires", 3, text, "", "", tip, choose(WIRES, style),
              checked=is_chosen(WIRES, style), choice="wires") for style, text, tip in _WIRES),
    Command("quiet_wires", "View", 3, "Only wires of the sele&ction", "Shift+H", "",
            "Leave out every wire that does not start or end at what is selected",
            toggle(QUIET_WIRES), "canvas", checked=is_on(QUIET_WIRES)),
    Command("health", "View", 3, "Gradient &health", "Shift+G", "",
            "Show wires as wide and warm as their gradient is strong, and units that are dead or saturated",
            _toggle_health, "canvas", checked=is_on(HEALTH)),
    Command("map", "View", 3, "&Map", "Shift+M", "", "A map in the corner when the canvas shows only a part",
            toggle(MAP), "canvas", checked=is_on(MAP)),
    Command("split", "View", 3, "Sp&lit view", "Ctrl+\\", "", "A second canvas on the same graph, with its own camera",
            lambda w: w.views.toggle_split(), checked=lambda w: w.views.is_split),
)
# fmt: on
