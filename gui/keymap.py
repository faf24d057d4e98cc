"""Which keys ask for which command: the table's own, a preset's, and the person's, kept in the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from core.language import tr

from .actions import COMMANDS, gestures
from .actions.command import Command
from .settings import OWN_KEYS, PRESET, Settings

Keys = Mapping[str, tuple[str, ...]]  # by the name of a command; the first is the one that is shown
Combination = tuple[Qt.Key, Qt.KeyboardModifier]

# What other hands expect, where it differs from the table. A key is taken from the command that has it there.
PRESETS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "standard": {},
        "blender": {
            "delete": "X Del Backspace",
            "duplicate": "Shift+D Ctrl+D",
            "reroute": "Ctrl+Alt+R",
            "select_all": "A Ctrl+A",
            "commands": "F3 Ctrl+Shift+P",
            "find_next": "F4",
            "find_previous": "Shift+F4",
            "add_here": "Shift+A",
            "enter": "Tab Return Enter",
            "ungroup": "Ctrl+Alt+G Ctrl+Shift+G",
            "delete_reconnect": "Ctrl+X Ctrl+Del Ctrl+Backspace",
            "connect_all": "F Shift+W",
            "fit": "Shift+Home",
        },
        "nuke": {
            "find": "/ Ctrl+F",
            "duplicate": "Alt+C Ctrl+D",
            "rename": "N F2",
            "enter": "Ctrl+Return Return Enter",
            "ungroup": "Ctrl+Alt+G Ctrl+Shift+G",
            "mute": "D M",
            "extract": "Ctrl+Shift+X",
            "swap_inputs": "Shift+X S",
        },
    }
)


class Keymap(QObject):
    """The keys as they hold now."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Read the preset and the person's keys; what cannot be read, or names no command any more, is left out."""
        super().__init__(parent)
        self._settings = settings
        self._own = _read(settings.get(OWN_KEYS))
        self._table: Keys = {}
        self._settle()

    @property
    def preset(self) -> str:
        """The name of the preset."""
        return self._settings.get(PRESET)

    def choose(self, preset: str) -> None:
        """Take another preset; each keeps the person's own keys for itself."""
        self._settings.set(PRESET, preset)
        self._settle()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command, the one that is shown first."""
        return self._table[name]

    def told(self, name: str) -> str:
        """What texts tell of how a command is asked for: by its first key, or by its name where it has none."""
        return native(self.keys(name)[:1]) or f"“{BY_NAME[name].title}”"

    def is_own(self, name: str) -> bool:
        """Whether the person changed the keys of a command."""
        return name in self._mine

    def owner(self, name: str, key: str) -> Command | None:
        """The other command that a key would have to be taken from, to be one of a command's."""
        others = (other for other in COMMANDS if other.name != name)
        return next((other for other in others if standard(key) in self._table[other.name]), None)

    def add(self, name: str, key: str) -> None:
        """Make a key the first of a command's, taking it from the one that has it."""
        key, owner = standard(key), self.owner(name, key)
        if owner is not None:
            self._mine[owner.name] = tuple(other for other in self._table[owner.name] if other != key)
        self._mine[name] = tuple(dict.fromkeys((key, *self._table[name])))
        self._keep()

    def clear(self, name: str) -> None:
        """Take all keys from a command."""
        self._mine[name] = ()
        self._keep()

    def reset(self, name: str | None = None) -> None:
        """Give a command, or every one, the keys of the preset again."""
        if name is None:
            self._mine.clear()
        else:
            self._mine.pop(name, None)
        self._keep()

    def bindings(self) -> dict[Combination, str]:
        """The commands whose keys work on the canvas, by key and what is held with it."""
        found: dict[Combination, str] = {}
        for command in COMMANDS:
            found |= {_combination(key): command.name for key in self._table[command.name]}
        return found

    @property
    def _mine(self) -> dict[str, tuple[str, ...]]:
        return self._own.setdefault(self.preset, {})

    def _keep(self) -> None:
        self._settings.set(OWN_KEYS, json.dumps({preset: own for preset, own in self._own.items() if own}))
        self._settle()

    def _settle(self) -> None:
        table = _settled(self.preset, self._mine)
        if table != self._table:
            self._table = table
            self.changed.emit()


@cache
def standard(key: str) -> str:
    """A key as it is kept, however it was written."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: tuple[str, ...]) -> str:
    """Keys as the system writes them."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def reserved(key: str) -> str | None:
    """What a key does that no command can take over; None if it is free for the taking."""
    return tr(gestures.RESERVED.get(standard(key), "")) or None


def _settled(preset: str, own: Keys) -> dict[str, tuple[str, ...]]:
    """The keys of every command; where two would have one, the person's own goes before the preset's."""
    layers = [own, {name: tuple(keys.split()) for name, keys in PRESETS[preset].items()}]
    wanted = [{name: _standard(keys) for name, keys in layer.items() if name in BY_NAME} for layer in layers]
    wanted.append({command.name: _standard(tuple(command.keys.split())) for command in COMMANDS})
    table: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for layer in wanted:
        for name, keys in layer.items():
            if name not in table:
                table[name] = tuple(key for key in keys if key not in taken)
                taken.update(table[name])
    return {command.name: table[command.name] for command in COMMANDS}


def _standard(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(standard, keys)))


@cache
def _combination(key: str) -> Combination:
    combination: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # unknown to the stubs
    return combination.key(), combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _read(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """The person's keys by preset and command, as far as they can be read."""
    try:
        stored = json.loads(text or "{}")
        return {
            preset: {name: tuple(filter(None, map(standard, keys))) for name, keys in stored[preset].items()}
            for preset in PRESETS.keys() & stored.keys()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


BY_NAME = {command.name: command for command in COMMANDS}
