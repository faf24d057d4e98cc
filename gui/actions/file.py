"""Commands about files: new, open, save, export, close."""

from __future__ import annotations

from .command import Command
from .conditions import has_earlier_versions, has_nodes

# A table reads best as one.
# fmt: off
COMMANDS: tuple[Command, ...] = (
    Command("new", "File", 0, "&New", "Ctrl+N", "new", "Start an empty graph",
            lambda w: w.documents.new(), toolbar=True),
    Command("open", "File", 0, "&Open…", "Ctrl+O", "open", "Open a graph",
            lambda w: w.documents.open(), toolbar=True),
    Command("save", "File", 1, "&Save", "Ctrl+S", "save", "Save the graph",
            lambda w: w.documents.save(), toolbar=True),
    Command("save_as", "File", 1, "Save &as…", "Ctrl+Shift+S", "", "Save under another name",
            lambda w: w.documents.save_as()),
    Command("versions", "File", 1, "Earlier &versions…", "", "", "What the file held before its last saves",
            lambda w: w.documents.earlier(), enabled=has_earlier_versions),
    Command("export", "File", 2, "&Export…", "Ctrl+E", "", "Take it away: a picture, an animation, the derivation",
            lambda w: w.exports.ask(), enabled=has_nodes),
    Command("close", "File", 3, "&Close", "Ctrl+W Ctrl+F4", "", "Close this graph; the others stay open",
            lambda w: w.documents.close()),
    Command("quit", "File", 3, "&Quit", "Ctrl+Q", "", "Close Chainrule", lambda w: w.close()),
)
# fmt: on
