"""``chainrule render``: a graph drawn into a file, as the canvas would draw it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.command_options import add_largest, add_move, block_of, directions_of, largest_of
from core.document import Document
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.engine.tangents import Tangents, tangents
from core.errors import ChainruleError, EditError, FormatError, SaveError
from core.formats import chain_file
from core.formats.atomic import write_atomically
from core.formats.update_file import read_update
from core.progress import Tell, part, silent
from core.steps import StepLog, StepState
from core.steps.asked import latest, read_asked
from core.steps.tangent_log import TangentLog
from core.train.update import Update

from .canvas.shapes import STYLES, WireLook
from .language import SOURCE, speak_in
from .nudge.option import nudge_of
from .render import ENDINGS, packed, picture_of
from .theme import THEMES, load_fonts

SHOWN = ("graph", "values", "gradients")
_READ, _RUN = 0.1, 0.2  # of the work, when the file is read, and when it was run


def main(argv: Sequence[str]) -> int:
    """Draw a file as the canvas would: ``FILE -o OUT.png|svg|pdf``; prints the path.

    The exit code: 0, or 2 with a sentence why not.
    """
    arguments = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts()
    speak_in(app, arguments.language)
    try:
        _draw(arguments, _print_share if arguments.progress else silent)
        print(arguments.output)
    except ChainruleError as error:
        print(f"chainrule: {error}", file=sys.stderr)
        return 2
    del app
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="chainrule render", description="Draw a graph as the canvas would.")
    parser.add_argument("file", type=Path, metavar="FILE", help="a .chain file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="where to: .png, .svg or .pdf")
    parser.add_argument("--theme", choices=tuple(THEMES), default="light")
    parser.add_argument("--scale", type=float, default=2.0, metavar="NUMBER", help="pixels a scene unit (default 2)")
    parser.add_argument("--wires", choices=STYLES, default=STYLES[0], help="how wires run (default curved)")
    parser.add_argument("--target", metavar="NAME", help="the node whose gradients are shown (default: the file's own)")
    parser.add_argument("--block", metavar="NAME", help="draw the inside of a block: its name, such as cell, cell/gate")
    parser.add_argument("--show", choices=SHOWN, default=SHOWN[-1], help="how much is told (default: gradients too)")
    parser.add_argument("--step", type=int, metavar="NUMBER", help="show this step, counted from 1 as in the window")
    parser.add_argument("--since", type=int, metavar="NUMBER", help="as the last of the steps from this one on")
    parser.add_argument("--fused", action="store_true", help="count steps of operations taken as one")
    parser.add_argument("--update", type=Path, metavar="FILE", help="steps go on to that of an optimizer: an .npz")
    parser.add_argument("--language", default=SOURCE, metavar="CODE", help="of words in the picture, such as de")
    parser.add_argument("--ask", metavar="WHAT:ID", help="leave a number out, to be predicted: such as gradient:3")
    parser.add_argument("--health", action="store_true", help="wires as wide and warm as their gradient is strong")
    parser.add_argument("--nudge", metavar="NAME=AMOUNT", help="changes, predicted and actual, in the place of numbers")
    add_move(parser)
    add_largest(parser)
    parser.add_argument("--progress", action="store_true", help="print which share is done, from 0 to 1")
    return parser


def _print_share(share: float) -> None:
    print(f"{share:.3f}", flush=True)


def _draw(arguments: argparse.Namespace, tell: Tell) -> None:
    if not 0.05 <= arguments.scale <= 16:
        raise EditError("The scale is a number between 0.05 and 16.")
    if arguments.output.suffix not in ENDINGS:
        raise SaveError(f"{arguments.output.name!r} ends in none of {', '.join(ENDINGS)}. Choose one of these.")
    document = chain_file.load(arguments.file, part(tell, 0, _READ))
    run = _run(document, arguments)
    tell(_RUN)
    theme = THEMES[arguments.theme]()
    level = block_of(document, arguments.block)
    directions = directions_of(document, arguments.move)
    sweep = None if run is None or not directions else tangents(run, directions)
    state = _state(run, sweep, arguments)
    look = WireLook(arguments.wires, health=arguments.health)
    picture = picture_of(document, run, theme, state, level=level, look=look, sweep=sweep)
    if run is not None and arguments.nudge is not None:
        picture.read_nudge(nudge_of(document, run, arguments.nudge))
        picture.show(run, None)
    write_atomically(arguments.output, packed(arguments.output.suffix, picture, arguments.scale, part(tell, _RUN, 1)))


def _run(document: Document, arguments: argparse.Namespace) -> Run | None:
    """Forward, and backward from the node of that name, or from the document's own target if it has one."""
    if arguments.show == "graph":
        return None
    node = document.find(arguments.target) if arguments.target else None
    if arguments.target and node is None:
        raise EditError(f"There is no node called {arguments.target!r} at the top level.")
    target = node.id if node else document.view.target
    evaluator = Evaluator(document, largest_bytes=largest_of(arguments))
    forward = target is None or arguments.show == "values" or arguments.move
    return evaluator.forward() if forward else evaluator.backward(target)


def _state(run: Run | None, sweep: Tangents | None, arguments: argparse.Namespace) -> StepState | None:
    asked = None if arguments.ask is None else read_asked(arguments.ask)
    if arguments.step is None and asked is None:
        return None
    if run is None:
        raise EditError("A step belongs to a pass: --step cannot go with --show graph.")
    log = StepLog(run, fused=arguments.fused) if sweep is None else TangentLog(sweep)
    if arguments.update is not None:
        log = log.with_update(_update(run, arguments.update))
    if arguments.step is None and asked is not None:
        return log.state(latest(log, asked), asked=asked)
    for step in (arguments.step, arguments.step if arguments.since is None else arguments.since):
        if not 1 <= step <= len(log):
            raise EditError(f"There is no step {step}: the steps of this pass are 1 to {len(log)}.")
    return log.state(arguments.step - 1, None if arguments.since is None else arguments.since - 1, asked)


def _update(run: Run, path: Path) -> Update:
    try:
        return read_update(path.read_bytes(), run)
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror or error}.") from None
