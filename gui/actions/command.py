"""What a command is: something a person can ask for, with its place in the menus, its keys and what it needs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from core.language import tr

from .conditions import Condition, Test

if TYPE_CHECKING:
    from ..window import MainWindow

Scope = Literal["window", "canvas"]  # where the focus must be for the keys to work
Run = Callable[["MainWindow"], object]


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can ask for.

    menu: "File" or "View/Theme"; a number in ``group`` that differs from the one before parts them by a line. text:
    with "&" before the letter to press. keys: apart by spaces, the first is the one that is shown; ``keymap`` has those
    that the person chose. choice: of the commands with the same one, one is checked. icon: two names if it is another
    one while checked. toolbar: whether there is a button for it. enabled, checked: asked whenever something changes;
    detail: words to put after the text.
    """

    name: str
    menu: str
    group: int
    text: str
    keys: str
    icon: str
    tip: str
    run: Run
    scope: Scope = "window"
    toolbar: bool = False
    enabled: Condition | None = None
    checked: Test | None = None
    detail: Callable[[MainWindow], str | None] | None = None
    choice: str = ""

    @property
    def title(self) -> str:
        """The text without the mark of the letter to press and without dots."""
        return plain(tr(self.text))


def plain(text: str) -> str:
    """A menu's text as it is read: without dots and the mark of the letter to press, such as "(&F)" in Chinese."""
    return re.sub(r"\(&.\)|&", "", text).removesuffix("…")
