"""A nudge as an option of the command line has it: ``x=0.5``, or ``#3[0,1]=0.5`` for one element of node 3."""

from __future__ import annotations

import re

from core.command_line.options import node_of
from core.document import Document
from core.engine.run import Run
from core.errors import EditError
from core.nudge import Index, Nudge, nudge
from core.records import VARIABLE

_WRITTEN = re.compile(r"(?P<name>.+?)(?:\[(?P<index>\d+(?:,\d+)*)\])?=(?P<amount>[^=]+)")


def nudge_words(node: int, index: Index | None, amount: float) -> str:
    """The option that asks for a nudge."""
    element = "" if index is None else f"[{','.join(map(str, index))}]"
    return f"#{node}{element}={amount!r}"


def nudge_of(document: Document, run: Run, words: str) -> Nudge:
    """The nudge that an option asks for. EditError if it cannot be read, or there is no such element of a variable."""
    read = _WRITTEN.fullmatch(words.replace(" ", ""))
    if read is None:
        raise EditError(f"--nudge {words}: write NAME=AMOUNT, such as x=0.5.")
    name, amount = read["name"], _number(read["amount"], words)
    node = node_of(document, name)
    if node.kind != VARIABLE or not run.has_value(node.id):
        raise EditError(f"--nudge {words}: {node.name!r} is no variable with a value.")
    index = None if read["index"] is None else tuple(map(int, read["index"].split(",")))
    shape = run.value(node.id).shape
    if index is not None and (len(index) != len(shape) or any(i >= size for i, size in zip(index, shape, strict=True))):
        raise EditError(f"--nudge {words}: {node.name!r} has shape {shape} and no such element.")
    return nudge(run, node.id, amount, index=index)


def _number(text: str, words: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise EditError(f"--nudge {words}: {text!r} is no number.") from None
