"""Every command of the app, one table a menu: menus, toolbar, tooltips and the shortcut sheet are read off them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ..command import Command
from .edit import COMMANDS as EDIT
from .file import COMMANDS as FILE
from .graph import COMMANDS as GRAPH
from .help import COMMANDS as HELP
from .learn import COMMANDS as LEARN
from .run import COMMANDS as RUN
from .view import COMMANDS as VIEW

COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *GRAPH, *VIEW, *RUN, *LEARN, *HELP)  # in the order of the menu bar


def conflicts(commands: tuple[Command, ...] = COMMANDS) -> Iterator[tuple[str, str, str]]:
    """Two commands and a key that asks for both; there should be none."""
    for one, other in combinations(commands, 2):
        yield from ((one.name, other.name, key) for key in set(one.keys.split()) & set(other.keys.split()))
