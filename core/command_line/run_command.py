"""``chainrule run``: the values and gradients of a graph, as a table for people or as JSON for machines."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..document import Document
from ..engine.derivatives.tangents import Tangents
from ..engine.run import Run
from ..engine.why.origin import arising
from ..errors import ChainruleError
from ..formats.values_json import value_to_json
from ..lint import advise
from ..numbers import shape_text, short, summary
from ..ports import output_ports
from ..records import BLOCK, VARIABLE, Json, Node
from .options import BAD_INPUT, add_file, add_run, computed, document_of, nodes_by_path

_FEW = 4  # elements that a table tells one by one
_MOST_TOLD = 20  # places where NaN or infinity arises, in a table
_EXAMPLE = """\
examples:
  chainrule run model.chain
  chainrule run model.chain --target loss --set x=3 --set "w=[1, -2]"
  chainrule run model.chain --json"""


@dataclass(frozen=True, slots=True)
class Row:
    """One output of a node."""

    name: str
    operation: str
    node: Node
    output: int


def main(argv: Sequence[str]) -> int:
    """Run a file forward and backward and print what was found: ``FILE --target NAME``.

    The exit code: 0, or 2 with a sentence on the error output if the file or an option is no good.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without ∂ still shows the numbers
    arguments = _arguments(argv)
    try:
        document = document_of(arguments)
        found = computed(document, arguments)
    except ChainruleError as error:
        print(f"chainrule: {error}", file=sys.stderr)
        return BAD_INPUT
    _print(_as_json(document, found) if arguments.json else _as_table(document, found))
    return 0


def _print(text: str) -> None:
    """Print as much as somebody reads: ``head`` may have seen enough."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nor is there a reader when Python ends


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options; a value to set that follows another without its own --set is told how it is meant."""
    parser = _parser()
    arguments, left = parser.parse_known_args(argv)
    stray = [word for word in (str(arguments.file), *left) if "=" in word and not word.startswith("-")]
    if left and arguments.set and stray:
        meant = " ".join(f"--set {setting}" for setting in (*arguments.set, *stray))
        parser.error(f"Give each variable its own --set: {meant}")
    if left:
        parser.error(f"unrecognized arguments: {' '.join(left)}")
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="chainrule run",
        description="Print the value of every node of a graph, and the target's gradient by it.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_file(parser)
    add_run(parser)
    parser.add_argument("--json", action="store_true", help="for machines: all digits, nothing left out")
    return parser


def _rows(document: Document, run: Run) -> list[Row]:
    """Each output of each node but blocks, in the order they are computed; what is not computed at the end."""
    rows = []
    for path, node in nodes_by_path(document).items():
        ports = [port.name for port in output_ports(document, node)] or [path]  # what leaves a block has a value too
        for position, port in enumerate(ports if node.kind != BLOCK else ()):
            name = f"{path}.{port}" if len(ports) > 1 else path
            rows.append(Row(name, node.role if node.kind == VARIABLE else node.kind, node, position))
    places = {id(row): run.slot(row.node, row.output) for row in rows}
    return sorted(rows, key=lambda row: (places[id(row)] is None, places[id(row)] or 0, row.node.id))


def _as_table(document: Document, found: Run | Tangents) -> str:
    heads, run = ["name", "operation", "shape", "value"], _run_of(found)
    if isinstance(found, Tangents):
        heads.append("tangent")
    elif run.backward_done:
        heads.append(f"gradient of {document.nodes[run.target].name}" if run.target else "gradient")
    lines = [heads, *(list(_cells(found, row))[: len(heads)] for row in _rows(document, run))]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    told = ["  ".join(map(_padded, line, widths)).rstrip() for line in lines]
    problems = [f"{document.nodes[node].name}: {problem}" for node, problem in run.problems.items()]
    origins, count = arising(run, _MOST_TOLD)
    arises = [origin.sentence for origin in origins] + (
        [f"and {count - _MOST_TOLD} more"] if count > _MOST_TOLD else []
    )
    advice = [piece.sentence for piece in advise(run)]
    sections = (("Not computed:", problems), ("NaN or infinity arises:", arises), ("Advice:", advice))
    return "\n".join([*told, *(line for title, lines in sections if lines for line in ("", title, *lines))])


def _run_of(found: Run | Tangents) -> Run:
    return found.run if isinstance(found, Tangents) else found


def _below(found: Run | Tangents, row: Row) -> tuple[np.ndarray | None, str]:
    """The gradient or the tangent of a row, or why there is none."""
    if isinstance(found, Tangents):
        reason = found.reason(row.node, row.output)
        return (None, reason) if reason else (found.tangent(row.node, row.output), "")
    if found.has_gradient(row.node, row.output):
        return found.gradient(row.node, row.output), ""
    return None, found.reason(row.node, row.output)


def _cells(found: Run | Tangents, row: Row) -> Iterator[str]:
    run = _run_of(found)
    yield row.name
    yield row.operation
    if not run.has_value(row.node, row.output):
        yield from ("", "no value", "none: it has no value")
        return
    value = run.value(row.node, row.output)
    yield shape_text(value.shape)
    yield _told(value)
    below, reason = _below(found, row)
    yield f"none: {reason}" if below is None else _told(below)


def _told(array: np.ndarray) -> str:
    """A scalar's digits, the few numbers of a small tensor, or mean and norm of a larger one."""
    return _nested(array) if 0 < array.size <= _FEW else summary(array)


def _nested(array: np.ndarray) -> str:
    return f"[{', '.join(map(_nested, array))}]" if array.ndim else short(array.item())


def _width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _as_json(document: Document, found: Run | Tangents) -> str:
    run = _run_of(found)
    target = document.nodes[run.target].name if run.target and run.backward_done else None
    nodes: list[Json] = [_fields(found, row) for row in _rows(document, run)]
    origins, _ = arising(run, len(document.nodes))
    arises: list[Json] = [{"node": document.nodes[each.node].name, "told": each.sentence} for each in origins]
    advice: list[Json] = [
        {"node": document.nodes[each.node].name, "rule": each.rule, "told": each.sentence} for each in advise(run)
    ]
    whole = {"target": target, "nodes": nodes, "arises": arises, "advice": advice}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=2)


def _fields(found: Run | Tangents, row: Row) -> dict[str, Json]:
    run, kind = _run_of(found), "tangent" if isinstance(found, Tangents) else "gradient"
    fields: dict[str, Json] = {"name": row.name, "operation": row.operation}
    if not run.has_value(row.node, row.output):
        return fields | {"value": None, "problem": run.problem(row.node)}
    value = run.value(row.node, row.output)
    fields |= {"shape": list(value.shape), "dtype": value.dtype.name, "value": _plain(value)}
    if kind == "gradient" and not run.backward_done:
        return fields
    below, reason = _below(found, row)
    return fields | ({kind: None, "reason": reason} if below is None else {kind: _plain(below)})


def _plain(array: np.ndarray) -> Json:
    """Numbers in nested lists; "nan", "inf" and "-inf" as texts."""
    told = value_to_json(0, array)
    assert isinstance(told, dict)
    return told["data"]
