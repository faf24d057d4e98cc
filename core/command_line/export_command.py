"""``chainrule export``: the pass written down step by step, or the graph in the language of another program."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import get_terminal_size
from textwrap import fill

from ..errors import ChainruleError, SaveError
from ..formats.atomic import write_atomically
from ..formats.subject import Subject
from ..formats.written import FORMATS
from ..progress import silent
from .options import BAD_INPUT, add_file, add_run, add_steps, block_of, computed, document_of, log_of, steps_of

_EXAMPLE = """\
examples:
  chainrule export model.chain -o derivation.tex
  chainrule export model.chain -o derivation.txt --target loss --grain op
  chainrule export model.chain -o graph.dot && dot -Tsvg graph.dot"""


def main(argv: Sequence[str]) -> int:
    """Write a file down: ``FILE -o OUT.tex|txt|json|py|tikz|dot``; prints the path.

    The exit code: 0, or 2 with a sentence why not.
    """
    arguments = _parser().parse_args(argv)
    try:
        _write(arguments)
    except ChainruleError as error:
        print(f"chainrule: {error}", file=sys.stderr)
        return BAD_INPUT
    print(arguments.output)
    return 0


def _parser() -> argparse.ArgumentParser:
    endings = ", ".join(f"{ending} ({format_.title})" for ending, format_ in FORMATS.items())
    width = get_terminal_size().columns - 2  # as argparse wraps what it does not take as it is
    parser = argparse.ArgumentParser(
        prog="chainrule export",
        description=fill(f"Write a pass or a graph down, by the ending of the file: {endings}.", width),
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_file(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="where to")
    parser.add_argument("--block", metavar="NAME", help="of a graph the inside of a block: its name, such as cell/gate")
    add_run(parser)
    add_steps(parser)
    return parser


def _write(arguments: argparse.Namespace) -> None:
    ending = arguments.output.suffix
    if ending not in FORMATS:
        raise SaveError(f"{arguments.output.name!r} ends in none of {', '.join(FORMATS)}. Choose one of these.")
    document = document_of(arguments)
    log = log_of(computed(document, arguments), arguments)
    subject = Subject(document, log, steps_of(log, arguments), block_of(document, arguments.block))
    write_atomically(arguments.output, FORMATS[ending].write(subject, silent).encode())
