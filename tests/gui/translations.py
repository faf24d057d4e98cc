"""Brings the translators' files up to date with the code: ``python3 -m tests.gui.translations``.

Every text of the app is collected, Qt's lupdate merges them into resources/translations/*.ts (new ones unfinished, gone
ones dropped), and Qt's lrelease makes of these the .qm files that the app reads.
"""

import ast
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import get_args

import PySide6

from core.engine.check import Verdict
from core.find import SYNTAX
from core.find.search import entries
from core.lab.kinks import KINKS
from core.lint.advice import RULES
from core.lint.fused import FUSIONS
from core.ops import operations
from core.ops.spec import OWN
from gui.actions import COMMANDS
from gui.actions.command import Command
from gui.actions.conditions import Condition
from gui.actions.gestures import GESTURES, RESERVED
from gui.export.kinds import KINDS
from gui.filing.examples import EXAMPLES
from gui.frame.layout import PLACES
from gui.keymap import PRESETS
from gui.language import FOLDER
from gui.panels.inspector.node_page import one_line
from gui.panels.inspector.value_editor import NUMBERS
from gui.panels.lists.palette import heading_of
from gui.settings import EXPORTING, SHOWN, TRAINING

ROOT = Path(__file__).resolve().parents[2]
CODE = ("core", "gui")


def main() -> None:
    """Merge the texts into the files of every language, and compile these."""
    for source in sorted(FOLDER.glob("*.ts")):
        merge(texts(), source)
        compile_to(source, source.with_suffix(".qm"))


def merge(found: Iterable[str], source: Path) -> None:
    """Bring a language's file up to date."""
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder) / "texts.py"
        code.write_text("".join(f"tr({quoted(text)})\n" for text in found), encoding="utf-8")
        qt("lupdate", str(code), "-no-obsolete", "-locations", "none", "-ts", str(source))


def compile_to(source: Path, target: Path) -> None:
    """Make of a language's file what the app reads."""
    qt("lrelease", str(source), "-qm", str(target))


def texts() -> list[str]:
    """Every text that goes through ``tr``, each once, in the order of the alphabet."""
    return sorted({text for text in (*written(), *tabled()) if text.strip()})


def written() -> Iterator[str]:
    """The texts that stand in the code: in ``tr``, in constants handed to it, as hints of gestures, labels of edits."""
    for path in sorted(path for top in CODE for path in (ROOT / top).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name("tr"), args=[ast.Constant(str(text))]):
                    yield text
                case ast.Call(func=ast.Name("tr"), args=[told]):
                    yield from constants_in(told, path)
                case ast.Call(func=ast.Attribute(attr="menu"), args=[ast.Constant(str(text))]):
                    yield from of_menu(text)
                case ast.Call(func=ast.Name("counted"), args=[_, *phrases]):
                    yield from phrases_of(phrases, path)
                case ast.Call(func=ast.Name("Reading"), args=[_, _, ast.Constant(str(text))]):
                    yield text
                case ast.Assign([ast.Name("hint" | "click_hint")], ast.Constant(str(text))):
                    yield text
                case ast.FunctionDef(name, returns=ast.Name("Change")) if is_edit(path) and not name.startswith("_"):
                    yield (ast.get_docstring(node) or "").split("\n", 1)[0].rstrip(".")


def constants_in(told: ast.expr, path: Path) -> Iterator[str]:
    """The texts of the module's constants that something is chosen of."""
    for node in ast.walk(told):
        if isinstance(node, ast.Name) and node.id.isupper():
            yield from strings(getattr(import_module(module(path)), node.id))


def phrases_of(given: list[ast.expr], path: Path) -> Iterator[str]:
    """The phrases for one and for several things: as they stand there, or from a table."""
    for phrase in given:
        match phrase:
            case ast.Constant(str(text)):
                yield text
            case ast.Starred(ast.Subscript(ast.Name(name))):
                yield from strings(getattr(import_module(module(path)), name))


def is_edit(path: Path) -> bool:
    """Whether the functions of a file are edits, which the history calls by the first line of their docstring."""
    return any(path.is_relative_to(ROOT / "core" / folder) for folder in ("edits", "lint"))


def tabled() -> Iterator[str]:
    """The texts of the app's tables, which are handed to ``tr`` where they are shown."""
    for command in COMMANDS:
        yield from of_command(command)
    for gesture in GESTURES:
        yield from (gesture.what, gesture.how)
    yield from RESERVED.values()
    for setting in (*SHOWN, *TRAINING, *EXPORTING):
        yield from (setting.title, setting.tip, *setting.labels)
    yield from (place.title for place in PLACES.values())
    yield from NUMBERS
    for kind in KINDS:
        yield from (kind.group, kind.title)
    for example in EXAMPLES:
        yield from (example.title, example.tip)
    for entry in entries(inside=True):
        yield from (entry.title, entry.help, heading_of(entry.category))
    yield heading_of(OWN)
    for operation in operations().values():
        summary, _, more = operation.help.partition("\n\n")
        yield from (one_line(summary), one_line(more), one_line(operation.convention), operation.no_gradient or "")
        yield from (rule.why for rule in operation.rules.values())
    for kink in KINKS:
        told = kink.torch, kink.jax, kink.ours, *(choice.label for choice in kink.choices)
        yield from (kink.place, *(words for words in told if re.search("[a-z]{4}", words)))
    yield from (example.finds for example in SYNTAX)
    yield from (rule.label for rule in RULES.values())
    yield from (fusion.why for fusion in FUSIONS)
    yield from get_args(Verdict)
    yield from (preset.capitalize() for preset in PRESETS)


def of_command(command: Command) -> Iterator[str]:
    """What a command says of itself, and the menus that it lies in."""
    yield from (command.text, command.tip, *of_menu(command.menu))
    if isinstance(command.enabled, Condition):
        yield command.enabled.reason


def of_menu(path: str) -> Iterator[str]:
    """The titles of a menu and of those that it lies in."""
    top, *below = path.split("/")
    yield from (f"&{top}", *below)


def strings(held: object) -> Iterator[str]:
    """The texts in a constant: itself, the values of a table, the items of a list."""
    match held:
        case str():
            yield held
        case dict():
            for value in held.values():
                yield from strings(value)
        case tuple() | list():
            for value in held:
                yield from strings(value)


def module(path: Path) -> str:
    """The name that a file is imported by."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def quoted(text: str) -> str:
    """A text as Python source that lupdate reads."""
    return '"{}"'.format(text.translate({ord("\\"): "\\\\", ord('"'): '\\"', ord("\n"): "\\n"}))


def qt(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools for translators."""
    subprocess.run([Path(PySide6.__file__).with_name(tool), *arguments], check=True, stdout=subprocess.PIPE)


if __name__ == "__main__":
    main()
