r"""A graph as a TikZ picture, its nodes where they lie on the canvas, with the value and the gradient on each wire.

The file holds a ``tikzpicture`` and is meant for ``\input``; its head says what the document needs before it begins.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from ..figure import DOT_SIZE, height_for, port_heights
from ..ops import operations
from ..ports import input_ports, output_ports
from ..progress import Tell, silent
from ..records import BLOCK, DOT, VARIABLE, Frame, Node, Note, Wire
from ..steps.words.formula import Formula
from .latex import declarations, math, words
from .subject import Subject

_HEAD = r"""% Needs \usepackage{tikz,amsmath,amssymb} and \usetikzlibrary{arrows.meta}
\begin{tikzpicture}[
  x=0.55pt, y=-0.55pt, >={Stealth[length=4pt]}, font=\footnotesize,
  every node/.style={inner xsep=6pt, inner ysep=2pt},
  operation/.style={draw=black!40, rounded corners=4pt, anchor=west},
  leaf/.style={draw=black!40, rounded corners=9pt, anchor=west},
  block/.style={operation, double},
  dot/.style={circle, fill=black!50, inner sep=1.5pt},
  frame/.style={draw=black!25, rounded corners=4pt},
  flow/.style={->, draw=black!50},
  number/.style={font=\scriptsize, inner sep=1pt, outer sep=1pt, fill=white, fill opacity=0.8, text opacity=1},
  value/.style={number, above, text=blue!60!black},
  gradient/.style={number, below, text=orange!60!black},
]"""
_SCALE = 0.55  # points a scene unit
_OPEN_END = 90.0  # how long the wire of a result is


def tikz(subject: Subject, tell: Tell = silent) -> str:
    """The level that is shown."""
    document, level = subject.document, subject.level
    nodes = sorted(document.children(level), key=lambda node: node.id)
    lines = [_frame(frame) for frame in document.frames.values() if frame.parent == level]
    lines += [_node(subject, node) for node in nodes]
    tell(0.5)
    lines += [_wire(subject, wire) for node in nodes for wire in document.outgoing(node.id).values()]
    ends = (node for node in nodes if not document.outgoing(node.id) and node.kind not in (VARIABLE, DOT))
    lines += [line for node in ends for line in _open_ends(subject, node)]
    lines += [_note(note) for note in document.notes.values() if note.parent == level]
    body = "\n".join(lines)
    return "\n".join(filter(None, (declarations(body), _HEAD, body, r"\end{tikzpicture}"))) + "\n"


def _node(subject: Subject, node: Node) -> str:
    document, place = subject.document, subject.document.places[node.id]
    if node.kind == DOT:
        return rf"  \node[dot] (n{node.id}) at ({place.x + DOT_SIZE / 2:g},{place.y + DOT_SIZE / 2:g}) {{}};"
    height = _height(document, node)
    style = {VARIABLE: "leaf", BLOCK: "block"}.get(node.kind, "operation")
    at, tall = f"({place.x:g},{place.y + height / 2:g})", f"minimum height={height * _SCALE:g}pt"
    return rf"  \node[{style}, {tall}] (n{node.id}) at {at} {{{_label(subject, node)}}};"


def _label(subject: Subject, node: Node) -> str:
    """The sign of an operation and its name; a variable with its value."""
    name = rf"\textbf{{{words(node.name)}}}"
    value = subject.value(node.id) if node.kind == VARIABLE else None
    if value is not None:
        return f"{name}\\enspace{{\\color{{blue!60!black}}{math(value)}}}"
    operation = operations().get(node.kind)
    return name if operation is None or node.kind == node.name else f"{words(operation.symbol)}\\enspace{name}"


def _wire(subject: Subject, wire: Wire) -> str:
    document = subject.document
    start = _end(document, document.nodes[wire.source], wire.output, "east")
    end = _end(document, document.nodes[wire.target], wire.input, "west")
    told = _flowing(subject.value(wire.source, wire.output), subject.contribution(wire))
    return rf"  \draw[flow] {start} to[out=0, in=180] {told} {end};"


def _open_ends(subject: Subject, node: Node) -> Iterator[str]:
    """The results of a node that feeds nothing, each on a wire into the open."""
    for port in output_ports(subject.document, node):
        told = _flowing(subject.value(node.id, port.key), subject.gradient(node.id, port.key))
        start = _end(subject.document, node, port.key, "east")
        yield rf"  \draw[flow, -] {start} -- {told} ++({_OPEN_END:g},0);"


def _flowing(value: Formula | None, gradient: Formula | None) -> str:
    told = (("value", value), ("gradient", gradient))
    return " ".join(rf"node[{style}] {{{math(formula)}}}" for style, formula in told if formula is not None)


def _end(document: Document, node: Node, key: int, side: str) -> str:
    """A point on the side of a node, as high as its port."""
    if node.kind == DOT:
        return f"(n{node.id})"
    ports = (input_ports if side == "west" else output_ports)(document, node)
    heights = port_heights(len(ports), _height(document, node))
    place = next((i for i, port in enumerate(ports) if port.key == key), 0)
    return f"(n{node.id}.{side} |- 0,{document.places[node.id].y + heights[place]:g})"


def _height(document: Document, node: Node) -> float:
    return height_for(max(len(input_ports(document, node)), len(output_ports(document, node))))


def _frame(frame: Frame) -> str:
    corner, other = f"({frame.x:g},{frame.y:g})", f"({frame.x + frame.width:g},{frame.y + frame.height:g})"
    title = rf"node[anchor=north west] at {corner} {{{words(frame.title)}}}"
    return rf"  \draw[frame] {corner} rectangle {other} {title};"


def _note(note: Note) -> str:
    width = note.width * _SCALE
    return rf"  \node[anchor=north west, text width={width:g}pt] at ({note.x:g},{note.y:g}) {{{words(note.text)}}};"
