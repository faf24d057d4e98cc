"""Commands for learning: lessons, their pages, the quiz, and lessons of one's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..lessons.shelf import SHELF, Shelved
from .command import Command
from .conditions import Condition, has_nodes

if TYPE_CHECKING:
    from ..window import MainWindow


def _read(shelved: Shelved, window: MainWindow) -> None:
    window.learning.read(shelved)


def _quiz(window: MainWindow) -> None:
    """Begin one, or end the one that goes on."""
    learning = window.learning
    if learning.quiz.active:
        learning.quiz.end()
    else:
        learning.start_quiz()


_reading = Condition("No lesson is open", lambda w: w.learning.player.lesson is not None)
_asking = Condition("Nothing is asked", lambda w: w.learning.asking.open)

# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("lessons", "Learn", 0, "&Lessons", "Ctrl+Shift+L", "", "Choose a lesson, and see how far you are in each",
            lambda w: w.learning.show()),
    *(Command(f"lesson_{shelved.name}", "Learn", 1, shelved.title, "", "", shelved.tip, partial(_read, shelved))
      for shelved in SHELF),
    Command("lesson_next", "Learn", 2, "&Next page", "Shift+PgDown", "", "Turn to the next page of the lesson",
            lambda w: w.learning.player.step(1), enabled=_reading),
    Command("lesson_back", "Learn", 2, "Page &back", "Shift+PgUp", "", "Turn back to the page before",
            lambda w: w.learning.player.step(-1), enabled=_reading),
    Command("lesson_leave", "Learn", 2, "L&eave the lesson", "", "", "Show what was open before; the page is kept",
            lambda w: w.learning.player.leave(), enabled=_reading),
    Command("quiz", "Learn", 3, "&Quiz me", "F8", "",
            "Hide the numbers of this pass one by one and ask for them; the same key, or Escape, ends it",
            _quiz, enabled=has_nodes, checked=lambda w: w.learning.quiz.active),
    Command("show_answer", "Learn", 3, "&Show the answer", "", "", "Give the question up, and see the number",
            lambda w: w.learning.asking.give_up(), enabled=_asking),
    Command("record_lesson", "Learn", 4, "&Record a lesson", "", "",
            "Write a lesson: pages of text, each with the place, the step and the selection that are seen",
            lambda w: w.learning.record()),
    Command("open_lesson", "Learn", 4, "&Open a lesson…", "", "", "Read a lesson from a file",
            lambda w: w.learning.choose()),
)
# fmt: on
