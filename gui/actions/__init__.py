"""Every command of the app, one table a menu: menus, toolbar, tooltips and the shortcut sheet are read off them."""

from __future__ import annotations

from .command import Command
from .edit import COMMANDS as EDIT
from .file import COMMANDS as FILE
from .graph import COMMANDS as GRAPH
from .help import COMMANDS as HELP
from .learn import COMMANDS as LEARN
from .run import COMMANDS as RUN
from .view import COMMANDS as VIEW

COMMANDS: tuple[Command, ...] = (*FILE, *EDIT, *GRAPH, *VIEW, *RUN, *LEARN, *HELP)  # in the order of the menu bar
