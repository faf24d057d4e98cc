"""``chainrule render``: a graph drawn into a file, as the canvas would draw it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.command_line.options import (
    add_file,
    add_largest,
    add_move,
    add_steps,
    block_of,
    directions_of,
    document_of,
    largest_of,
    steps_of,
)
from core.document import Document
from core.engine.derivatives.tangents import Tangents, tangents
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.errors import ChainruleError, EditError, FormatError, SaveError
from core.formats import chain_file
from core.formats.atomic import write_atomically
from core.formats.embedded import SUFFIXES, embed
from core.formats.update_file import read_update
from core.progress import Tell, part, silent
from core.steps import StepLog, StepState
from core.steps.asked import latest, read_asked
from core.steps.tangent_log import TangentLog

from ..canvas.drawing.picture import Picture
from ..canvas.shapes import STYLES, WireLook
from ..lab.exhibit_file import read_exhibit
from ..language import SOURCE, speak_in
from ..nudge.option import nudge_of
from ..theme import THEMES, load_fonts
from .animation import OPAQUE, PAGES, WRITERS, write_animation
from .finish import Caption, Finish, caption_of
from .frames import Reel
from .render import ENDINGS, packed, picture_of

SHOWN = ("graph", "values", "gradients")
_ENDINGS = ", ".join(filter(None, dict.fromkeys((*ENDINGS, *WRITERS))))
_READ, _RUN = 0.1, 0.2  # of the work, when the file is read, and when it was run


def main(argv: Sequence[str]) -> int:
    """Draw a file as the canvas would, or its whole pass: ``FILE -o OUT.png|svg|pdf|gif|...``; prints the path.

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
    add_file(parser)
    told = f"where to: {_ENDINGS}, or a new folder for the frames; all but {', '.join(ENDINGS)} show the whole pass, "
    told += f"and a {PAGES} with --steps has a page for each"
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help=told)
    parser.add_argument("--theme", choices=tuple(THEMES), default="light")
    parser.add_argument("--scale", type=float, default=2.0, metavar="NUMBER", help="pixels a scene unit (default 2)")
    parser.add_argument("--wires", choices=STYLES, default=STYLES[0], help="how wires run (default curved)")
    parser.add_argument("--target", metavar="NAME", help="the node whose gradients are shown (default: the file's own)")
    parser.add_argument("--block", metavar="NAME", help="draw the inside of a block: its name, such as cell, cell/gate")
    parser.add_argument("--show", choices=SHOWN, default=SHOWN[-1], help="how much is told (default: gradients too)")
    parser.add_argument("--step", type=int, metavar="NUMBER", help="show this step, counted from 1 as in the window")
    parser.add_argument("--since", type=int, metavar="NUMBER", help="as the last of the steps from this one on")
    add_steps(parser)
    parser.add_argument("--seconds", type=float, default=1.0, metavar="NUMBER", help="from step to step (default 1)")
    parser.add_argument("--caption", action="store_true", help="say beneath the graph what the step does")
    parser.add_argument("--transparent", action="store_true", help="with nothing behind the graph")
    parser.add_argument("--bare", action="store_true", help="do not keep the graph itself in a PNG or an SVG")
    parser.add_argument("--update", type=Path, metavar="FILE", help="steps go on to that of an optimizer: an .npz")
    parser.add_argument("--language", default=SOURCE, metavar="CODE", help="of words in the picture, such as de")
    parser.add_argument("--ask", metavar="WHAT:ID", help="leave a number out, to be predicted: such as gradient:3")
    parser.add_argument("--health", action="store_true", help="wires as wide and warm as their gradient is strong")
    parser.add_argument("--nudge", metavar="NAME=AMOUNT", help="changes, predicted and actual, in the place of numbers")
    parser.add_argument("--lab", type=Path, metavar="FILE", help="what the lab shows beside the run: a .json")
    add_move(parser)
    add_largest(parser)
    parser.add_argument("--progress", action="store_true", help="print which share is done, from 0 to 1")
    return parser


def _print_share(share: float) -> None:
    print(f"{share:.3f}", flush=True)


def _draw(arguments: argparse.Namespace, tell: Tell) -> None:
    ending = arguments.output.suffix
    _check(arguments, ending)
    document = document_of(arguments, part(tell, 0, _READ))
    run = _run(document, arguments)
    tell(_RUN)
    directions = directions_of(document, arguments.move)
    sweep = None if run is None or not directions else tangents(run, directions)
    log = _log(run, sweep, arguments)
    picture = _picture(document, run, sweep, arguments)
    drawing = part(tell, _RUN, 1)
    if ending in WRITERS and (ending not in ENDINGS or arguments.steps is not None):
        write_animation(_reel(picture, log, arguments), arguments.output, drawing)
        return
    if arguments.lab is not None:  # it is of the whole pass, and of no frame of an animation
        picture.read_exhibit(read_exhibit(_bytes_of(arguments.lab)))
    picture.show(run, _state(log, arguments), sweep)
    finish = Finish(not arguments.transparent, _caption(log, arguments))
    data = packed(ending, picture, arguments.scale, drawing, finish)
    if ending in SUFFIXES and not arguments.bare:
        data = embed(chain_file.dumps(document), data)
    write_atomically(arguments.output, data)


def _check(arguments: argparse.Namespace, ending: str) -> None:
    """What can be told before anything is done."""
    if not 0.05 <= arguments.scale <= 16:
        raise EditError("The scale is a number between 0.05 and 16.")
    if not 0.02 <= arguments.seconds <= 60:
        raise EditError("From step to step it takes between 0.02 and 60 seconds.")
    if ending not in (*ENDINGS, *WRITERS):
        raise SaveError(f"{arguments.output.name!r} ends in none of {_ENDINGS}. Choose one of these.")
    if arguments.transparent and ending in OPAQUE:
        raise EditError(f"A file that ends in {ending} cannot be transparent. Choose .apng or .webp, or a folder.")


def _picture(document: Document, run: Run | None, sweep: Tangents | None, arguments: argparse.Namespace) -> Picture:
    """All of the run, or what a nudge changes of it."""
    look = WireLook(arguments.wires, health=arguments.health)
    level, theme = block_of(document, arguments.block), THEMES[arguments.theme]()
    picture = picture_of(document, run, theme, level=level, look=look, sweep=sweep)
    if run is not None and arguments.nudge is not None:
        picture.read_nudge(nudge_of(document, run, arguments.nudge))
    return picture


def _reel(picture: Picture, log: StepLog | None, arguments: argparse.Namespace) -> Reel:
    if log is None:
        raise EditError("An animation shows a pass: it cannot go with --show graph.")
    stretches = steps_of(log, arguments)
    ground = not arguments.transparent
    return Reel(picture, log, stretches, arguments.scale, arguments.caption, ground, arguments.seconds)


def _caption(log: StepLog | None, arguments: argparse.Namespace) -> Caption | None:
    """What the step does; nothing where that would tell what is asked for."""
    if not arguments.caption or arguments.ask is not None:
        return None
    if log is None or arguments.step is None:
        raise EditError("A caption says what a step does: --caption goes with --step.")
    return caption_of(log, range((arguments.since or arguments.step) - 1, arguments.step))


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


def _log(run: Run | None, sweep: Tangents | None, arguments: argparse.Namespace) -> StepLog | None:
    if run is None:
        return None
    log = StepLog(run, fused=arguments.fused) if sweep is None else TangentLog(sweep)
    return log if arguments.update is None else log.with_update(read_update(_bytes_of(arguments.update), run))


def _state(log: StepLog | None, arguments: argparse.Namespace) -> StepState | None:
    asked = None if arguments.ask is None else read_asked(arguments.ask)
    if arguments.step is None and asked is None:
        return None
    if log is None:
        raise EditError("A step belongs to a pass: --step cannot go with --show graph.")
    if arguments.step is None and asked is not None:
        return log.state(latest(log, asked), asked=asked)
    for step in (arguments.step, arguments.step if arguments.since is None else arguments.since):
        if not 1 <= step <= len(log):
            raise EditError(f"There is no step {step}: the steps of this pass are 1 to {len(log)}.")
    return log.state(arguments.step - 1, None if arguments.since is None else arguments.since - 1, asked)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror or error}.") from None
