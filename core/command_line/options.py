"""What the commands of the command line have in common: how a graph is run, and which of its steps are meant."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..document import Document
from ..edits.nodes import set_value
from ..engine.derivatives.tangents import Tangents, tangents
from ..engine.evaluator import Evaluator
from ..engine.program import LARGEST_BYTES
from ..engine.run import Run
from ..errors import DefinitionError, EditError
from ..formats import chain_file
from ..levels import names_to
from ..numbers import bytes_text
from ..own_operations.file import declare_from
from ..progress import Tell, silent
from ..records import BLOCK, VARIABLE, Node, Value
from ..steps import StepLog
from ..steps.grains import GRAINS
from ..steps.stretches import stretches
from ..typed.literals import parse_bytes, parse_value

BAD_INPUT = 2  # the exit code after a sentence


def add_file(parser: argparse.ArgumentParser) -> None:
    """The graph that a command is for."""
    holds = "a .chain file, or a picture that holds one: a PNG or an SVG that was exported with its graph"
    parser.add_argument("file", type=Path, metavar="FILE", help=holds)
    add_operations(parser)


def add_operations(parser: argparse.ArgumentParser) -> None:
    """The option for operations of a person's own; ``declare`` reads it."""
    told = "run a Python file of yours that declares operations, before a graph is opened that has them"
    parser.add_argument("--operations", type=Path, metavar="FILE", action="append", default=[], help=told)


def declare(arguments: argparse.Namespace) -> None:
    """Declare the operations of the files that are named. DefinitionError if that cannot be done."""
    for path in arguments.operations:
        declare_from(path)


def without_operations(words: Sequence[str]) -> list[str]:
    """The words that open the window, without the files of operations that they name, which are run.

    The program ends with a sentence if that cannot be done.
    """
    parser = argparse.ArgumentParser(prog="chainrule", add_help=False, usage="chainrule [--operations FILE] [FILE]")
    add_operations(parser)
    parser.add_argument("graph", nargs="?", metavar="FILE")
    arguments = parser.parse_args(words)
    try:
        declare(arguments)
    except DefinitionError as error:
        parser.error(str(error))
    return [arguments.graph] if arguments.graph else []


def document_of(arguments: argparse.Namespace, tell: Tell = silent) -> Document:
    """The graph that a command is for. ChainruleError if it cannot be read."""
    declare(arguments)
    return chain_file.load(arguments.file, tell)


def add_run(parser: argparse.ArgumentParser) -> None:
    """The options for how a graph is run; ``computed`` reads them."""
    parser.add_argument("--target", metavar="NAME", help="whose gradients; by default the file's own target")
    parser.add_argument("--seed", metavar="VALUE", help="the gradient to start with, such as [1, 0]; by default 1")
    parser.add_argument("--set", metavar="NAME=VALUE", action="append", default=[], help="give a variable a value")
    parser.add_argument("--forward", action="store_true", help="values only")
    add_move(parser)
    add_largest(parser)


def computed(document: Document, arguments: argparse.Namespace) -> Run | Tangents:
    """The document run as the options say, with the values that they set. ChainruleError where that cannot be."""
    names = nodes_by_path(document)
    for setting in arguments.set:
        _set(document, names, setting)
    run = _run(document, names, arguments)
    directions = directions_of(document, arguments.move)
    return tangents(run, directions) if directions else run


def add_steps(parser: argparse.ArgumentParser) -> None:
    """The options for which steps of a pass; ``steps_of`` reads them."""
    parser.add_argument(
        "--steps", metavar="FROM-TO", help="such as 3-12, counted from 1 as in the window (default all)"
    )
    parser.add_argument("--grain", choices=GRAINS, default="micro", help="how far a step goes (default micro: each)")
    parser.add_argument("--fused", action="store_true", help="count steps of operations taken as one")


def log_of(found: Run | Tangents, arguments: argparse.Namespace) -> StepLog:
    """The steps of what was computed."""
    return found.steps() if isinstance(found, Tangents) else found.steps(fused=arguments.fused)


def steps_of(log: StepLog, arguments: argparse.Namespace) -> list[range]:
    """The steps that are meant, those that are made in one go together. EditError if there are no such steps."""
    first, last = 1, len(log)
    if arguments.steps is not None:
        ends = arguments.steps.partition("-")
        try:
            first, last = int(ends[0]), int(ends[2] if ends[1] else ends[0])
        except ValueError:
            raise EditError(f"--steps {arguments.steps}: write FROM-TO, such as 3-12, or one number.") from None
    if not 1 <= first <= last <= len(log):
        raise EditError(f"There are no steps {first} to {last}: those of this pass are 1 to {len(log)}.")
    return stretches(log, arguments.grain, first - 1, last - 1)


def block_of(document: Document, words: str | None) -> int | None:
    """The block that ``node_of`` finds; None: the top. EditError if it is none."""
    if words is None:
        return None
    node = node_of(document, words)
    if node.kind != BLOCK:
        raise EditError(f"{words!r} is no block, so that it has no inside to draw.")
    return node.id


def add_largest(parser: argparse.ArgumentParser) -> None:
    """The option for the largest array; ``largest_of`` reads it."""
    told = f"refuse any array that would take more memory (default {bytes_text(LARGEST_BYTES)})"
    parser.add_argument("--largest", metavar="SIZE", help=told)


def largest_of(arguments: argparse.Namespace) -> int:
    """How many bytes an array may take. EditError if that was not understood."""
    return LARGEST_BYTES if arguments.largest is None else parse_bytes(arguments.largest)


def add_move(parser: argparse.ArgumentParser) -> None:
    """The option for forward mode; ``directions_of`` reads it."""
    told = "forward mode: tangents in the place of gradients, how all moves with a variable; by default by 1"
    parser.add_argument("--move", metavar="NAME[=DIRECTION]", action="append", default=[], help=told)


def directions_of(document: Document, moves: Sequence[str]) -> dict[int, Value]:
    """What moves, and in which direction: ones where none is said.

    EditError if there is no such variable or the direction cannot be read.
    """
    found: dict[int, Value] = {}
    for words in moves:
        name, equals, direction = words.partition("=")
        node = node_of(document, name.strip())
        ones = np.ones(np.shape(node.value if node.value is not None else 0.0))
        found[node.id] = _read(f"--move {words}", direction) if equals else ones
    return found


def node_of(document: Document, words: str) -> Node:
    """The node of a name, or of names with slashes between them; ``#12``: that with the id. EditError if none is."""
    ident = int(words[1:]) if words.startswith("#") and words[1:].isdecimal() else 0
    return document.nodes.get(ident) or named(nodes_by_path(document), words)


def nodes_by_path(document: Document) -> dict[str, Node]:
    """Every node by its name; one in a block by the names of the blocks around it as well: ``cell/gate``."""
    paths: dict[str, Node] = {}
    for node in document.nodes.values():
        path = "/".join(names_to(document.nodes, node.id))
        if path not in paths or node.parent is None:
            paths[path] = node
    return paths


def named(names: dict[str, Node], name: str) -> Node:
    """The node of a name. EditError, with some that there are, if it is none of them."""
    if name not in names:
        raise EditError(f"There is no node called {name!r}. There are: {_listed(names)}.")
    return names[name]


def _listed(names: Sequence[str] | dict[str, Node]) -> str:
    shown = list(names)[:10]
    return ", ".join(shown) + (", …" if len(names) > len(shown) else "")


def _set(document: Document, names: dict[str, Node], setting: str) -> None:
    name, equals, words = setting.partition("=")
    if not equals:
        raise EditError(f"--set {setting}: write NAME=VALUE, such as x=3.")
    node = named(names, name.strip())
    whole = isinstance(node.value, np.ndarray) and node.value.dtype == np.int64
    document.apply(set_value(document, node.id, _read(f"--set {setting}", words, whole=whole)))


def _read(option: str, words: str, *, whole: bool = False) -> Value:
    """The value that an option gives. EditError, with the option, if it cannot be read."""
    try:
        return parse_value(words, whole=whole)
    except EditError as error:
        raise EditError(f"{option}: {error}") from None


def _run(document: Document, names: dict[str, Node], arguments: argparse.Namespace) -> Run:
    evaluator = Evaluator(document, largest_bytes=largest_of(arguments))
    if arguments.forward or arguments.move:
        return evaluator.forward()
    target = named(names, arguments.target).id if arguments.target else _default_target(document)
    seed = None if arguments.seed is None else _read(f"--seed {arguments.seed}", arguments.seed)
    return evaluator.backward(target, seed, ones=False)


def _default_target(document: Document) -> int:
    """The document's own target, or else the only operation at the top that feeds nothing."""
    if document.view.target is not None:
        return document.view.target
    ends = [node for node in document.children(None) if node.kind != VARIABLE and not document.outgoing(node.id)]
    if len(ends) != 1:
        found = (
            f"{len(ends)} nodes could be it: {_listed([node.name for node in ends])}" if ends else "nothing is computed"
        )
        raise EditError(f"The file names no target, and {found}. Choose with --target, or ask for --forward only.")
    return ends[0].id
