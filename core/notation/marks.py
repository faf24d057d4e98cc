"""Marks in LaTeX: which wire a term of a formula is about, and whether as a value, a gradient or a local derivative.

A mark stands around its term between characters that no formula has, so that formulas are put together as before; for
a file it is left out, on the screen it becomes a colour.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from .pieces import Piece

START, BETWEEN, END = "\x01", "\x02", "\x03"
SEVERAL = "\x1f"  # between what is put in for one name, and between its marks: inputs of a variadic port, gradients
_MARK = re.compile(f"{START}[^{BETWEEN}]*{BETWEEN}|{END}")


class Put(NamedTuple):
    """What is put in for a name, and the mark that it gets."""

    text: str
    mark: str


def mark_of(flow: str, wire: int | None, end: tuple[int, int] | None = None) -> str:
    """A mark: flow is "value", "gradient", "local" or "tangent"; wire: None where a term has a colour only.

    end: where the term is about what an output of a node has, that node and the output's number; it is told of each
    wire that leaves there, and wire is one of them.
    """
    told = "" if end is None else f"{end[0]}.{end[1]}"
    return f"{flow}:{'' if wire is None else wire}:{told}"


def read_mark(mark: str) -> tuple[str, int | None, tuple[int, int] | None]:
    """What a mark says: flow, wire and end."""
    flow, wire, told = mark.split(":")
    node, _, output = told.partition(".")
    return flow, int(wire) if wire else None, (int(node), int(output)) if told else None


def marked(tex: str, mark: str) -> str:
    """LaTeX with a mark around it; a minus in front stays outside, where formulas look for it."""
    minus = "-" if tex.startswith("-") else ""
    return f"{minus}{START}{mark}{BETWEEN}{tex.removeprefix('-')}{END}" if tex else tex


def marked_piece(piece: Piece, mark: str) -> Piece:
    """A piece with a mark around it."""
    return replace(piece, text=marked(piece.text, mark))


def plain(tex: str) -> str:
    """LaTeX without marks."""
    return _MARK.sub("", tex)
