"""A graph in the language of Graphviz, with the value and the gradient beside each wire: ``dot -Tsvg graph.dot``."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import escape

from ..figure import GRADIENT, VALUE
from ..ops import operations
from ..progress import Tell, silent
from ..records import BLOCK, DOT, VARIABLE, Node, Wire
from ..steps.words.formula import Formula
from .subject import Subject

_HEAD = """\
  rankdir=LR;
  node [fontname="Helvetica", fontsize=12, shape=box, style=rounded];
  edge [fontname="Helvetica", fontsize=10, arrowsize=0.7];"""


def dot(subject: Subject, tell: Tell = silent) -> str:
    """The level that is shown as a directed graph; values above gradients, as on the canvas."""
    document = subject.document
    nodes = sorted(document.children(subject.level), key=lambda node: node.id)
    wires = [wire for node in nodes for wire in document.outgoing(node.id).values()]
    ends = [node for node in nodes if not document.outgoing(node.id) and node.kind != VARIABLE]
    tell(0.5)
    lines = ["digraph {", _HEAD]
    lines += [_node(subject, node) for node in nodes]
    lines += [_edge(subject, wire) for wire in wires]
    lines += [line for node in ends for line in _open_end(subject, node)]
    return "\n".join([*lines, "}"]) + "\n"


def _node(subject: Subject, node: Node) -> str:
    if node.kind == DOT:
        return f"  n{node.id} [shape=point, width=0.08];"
    rows = [f"<b>{_html(node.name)}</b>"]
    value = subject.value(node.id) if node.kind == VARIABLE else None
    if value is not None:
        rows.append(_coloured(value, VALUE))
    elif node.kind in operations() and node.kind != node.name:
        rows.append(_html(operations()[node.kind].symbol))
    shape = ', style="", shape=ellipse' if node.kind == VARIABLE else ", peripheries=2" if node.kind == BLOCK else ""
    return f"  n{node.id} [label=<{'<br/>'.join(rows)}>{shape}];"


def _edge(subject: Subject, wire: Wire) -> str:
    label = _label(subject.value(wire.source, wire.output), subject.contribution(wire))
    return f"  n{wire.source} -> n{wire.target}{f' [label=<{label}>]' if label else ''};"


def _open_end(subject: Subject, node: Node) -> Iterator[str]:
    """The result of a node that feeds nothing, on an edge into the open."""
    label = _label(subject.value(node.id), subject.gradient(node.id))
    if label:
        yield f'  end{node.id} [label="", shape=none, width=0.1];'
        yield f"  n{node.id} -> end{node.id} [label=<{label}>, arrowhead=none];"


def _label(value: Formula | None, gradient: Formula | None) -> str:
    told = ((value, VALUE), (gradient, GRADIENT))
    return "<br/>".join(_coloured(formula, colour) for formula, colour in told if formula is not None)


def _coloured(formula: Formula, colour: str) -> str:
    return f'<font color="{colour}">{_html(formula.text)}</font>'


def _html(text: str) -> str:
    """Any text as Graphviz takes it between tags: XML, in which control characters have no place."""
    plain = "".join(" " if unicodedata.category(character)[0] == "C" else character for character in text)
    return escape(plain).replace("]", "&#93;")  # which Graphviz takes for a part of ]]>
