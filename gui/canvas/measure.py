"""How large a node is and where its parts lie, from its record alone: no window is needed, so layout can ask too."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from PySide6.QtGui import QFont, QFontMetricsF

from core.document import Document
from core.edits.arranging import GRID
from core.figure import DOT_SIZE, HEIGHT, height_for, port_heights
from core.numbers import shape_text, short
from core.ops import Operation, operations
from core.ports import Port, input_ports, output_ports
from core.progress import Count, Tell
from core.records import BLOCK, DOT, VARIABLE, Node, Value

from ..theme import mono_font, text_font

PADDING = 12.0
TILE = 26.0  # the square with the operation's symbol
_LONGEST_WORD = 8  # letters of an operation's name that stand in it
SPACE = 8.0
FIELD_HEIGHT = 26.0
_FIELD_WIDTH = 67.0  # holds "-0.1966": a number that is scrubbed does not make its node grow and shrink
LONGEST_TITLE = 224.0  # of a node; what is longer is told in full by tip, inspector and outline
LABEL_INSET = 11.0  # from the node's side to a port's name
CACHED = 1 << 18  # anatomies; a scrubbed value makes a new one for each number it shows

_Labels = tuple[tuple[int, str], ...]  # ports of one side: keys and the names to show


class Face:
    """A font of the canvas and the widths of texts in it, kept by character: labels are short and many."""

    def __init__(self, font: QFont) -> None:
        """Measure nothing yet: fonts need the application object, which may not exist."""
        self.font = font
        self.size = font.pixelSize()
        self._advances: dict[str, float] = {}

    def width(self, text: str) -> float:
        """The width of a text, in scene units."""
        advances = self._advances
        try:
            return sum([advances[c] for c in text])
        except KeyError:
            metrics = QFontMetricsF(self.font)
            advances.update((c, metrics.horizontalAdvance(c)) for c in text)
            return sum([advances[c] for c in text])

    def shortened(self, text: str, room: float) -> str:
        """As much of a text as there is room for, with a sign that more follows."""
        if self.width(text) <= room:
            return text
        ends = list(accumulate(self._advances[c] for c in text))
        kept = bisect_right(ends, room - self.width("…"))
        return f"{text[:kept].rstrip()}…" if kept else ""


TITLE, SMALL, LABEL = Face(text_font(14, strong=True)), Face(text_font(11)), Face(text_font(11))
SIGN, WORD = Face(text_font(17, strong=True)), Face(text_font(13, strong=True))  # on the coloured square
FIELD, CHIP = Face(mono_font(13)), Face(mono_font(12))


@dataclass(frozen=True, slots=True)
class Dot:
    """A port on the side of a node: what a wire holds, its name (empty: not shown), its height below the node's top."""

    key: int
    label: str
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Anatomy:
    """A node's size and parts, in scene units from its top left corner. One is made for all nodes that look alike.

    category: which colour it has; tile: the symbol in the coloured square, for a variable its role (empty: a coloured
    edge instead); x and width of tile, text and field; field_text: a variable's value (None: an operation).
    """

    width: float
    height: float
    inputs: tuple[Dot, ...]
    outputs: tuple[Dot, ...]
    category: str
    tile: str
    tile_x: float
    tile_width: float
    title: str
    subtitle: str
    text_x: float
    field_x: float = 0.0
    field_width: float = 0.0
    field_text: str | None = None

    @property
    def look(self) -> tuple[object, ...]:
        """What two nodes share that differ in their texts only."""
        return (self.width, self.height, self.inputs, self.outputs, self.category, self.tile, self.field_x)

    def dot(self, side: str, key: int) -> Dot | None:
        """The port with a key on the "input" or "output" side."""
        dots = self.inputs if side == "input" else self.outputs
        return next((dot for dot in dots if dot.key == key), None)


_DOT = Anatomy(
    DOT_SIZE, DOT_SIZE, (Dot(0, "", DOT_SIZE / 2),), (Dot(0, "", DOT_SIZE / 2),), DOT, "", 0.0, 0.0, "", "", 0.0
)


def node_size(document: Document, node: Node) -> tuple[float, float]:
    """Width and height of a node on the canvas, in scene units."""
    made = anatomy(document, node)
    return made.width, made.height


def anatomy(document: Document, node: Node) -> Anatomy:
    """The parts of a node, measured once for all nodes that look alike."""
    if node.kind == VARIABLE:
        return _variable(node.name, node.role, value_text(node.value))
    if node.kind == DOT:
        return _DOT
    told = _tells(node.name, node.kind)
    frame = _fixed_frame(node.kind, told)
    if frame is None:
        label = _named if node.kind == BLOCK else _labelled
        frame = _frame(node.kind, label(input_ports(document, node)), label(output_ports(document, node)), told)
    return _operation(node.name, _settings(node), frame)


def measure_all(document: Document, tell: Tell) -> None:
    """Measure all nodes ahead, so that a canvas finds it done. tell: how far it is, see ``core.progress``."""
    count = Count(tell, len(document.nodes))
    for node in document.nodes.values():
        anatomy(document, node)
        count.one()


def value_text(value: Value | None) -> str:
    """A variable's value as its field shows it: four digits, a short list, or the shape."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return short(value)
    if value.size <= 3 and value.ndim == 1:
        return f"[{', '.join(short(float(x)) for x in value)}]"
    return shape_text(value.shape)


def tile_face(symbol: str) -> Face:
    """The font of a symbol: signs are larger than words."""
    return SIGN if len(symbol) <= 2 else WORD


def height_of(dots: Sequence[Dot], key: int) -> float:
    """How far below its node's top the port with a key lies, among those of a side; 0 if there is none."""
    if 0 <= key < len(dots) and dots[key].key == key:  # of operations: keys are positions
        return dots[key].y
    return next((dot.y for dot in dots if dot.key == key), 0.0)


def has_fixed_ports(kind: str) -> bool:
    """Whether all nodes of a kind have the same ports, whatever is wired to them."""
    return kind in (VARIABLE, DOT) or _fixed_frame(kind, told=True) is not None


def _labelled(ports: Sequence[Port]) -> _Labels:
    """Keys and names; a port that is alone on its side needs no name."""
    if len(ports) == 1:
        return ((ports[0].key, ""),)
    return _named(ports)


def _named(ports: Sequence[Port]) -> _Labels:
    return tuple((port.key, port.name) for port in ports)


def _settings(node: Node) -> str:
    """The attributes that differ from their defaults, for the small line under the name."""
    if node.muted:
        return "muted"
    if not node.attributes or node.kind not in operations():
        return ""
    usual = {attribute.name: attribute.default for attribute in operations()[node.kind].attributes}
    return ", ".join(f"{k} {_plain(v)}" for k, v in node.attributes.items() if usual.get(k, v) != v)


def _plain(setting: object) -> str:
    return "×".join(map(str, setting)) if isinstance(setting, tuple) else str(setting).lower()


@lru_cache(CACHED)
def _variable(name: str, role: str, field: str) -> Anatomy:
    category = "constant" if role == "constant" else VARIABLE
    text_x = PADDING + TILE + SPACE
    name = TITLE.shortened(name, LONGEST_TITLE)
    field_x = text_x + TITLE.width(name) + SPACE + 2
    field_width = max(_FIELD_WIDTH, FIELD.width(field) + 12)
    width = _round_up(field_x + field_width + PADDING)
    outputs = (Dot(0, "", HEIGHT / 2),)
    return Anatomy(
        width, HEIGHT, (), outputs, category, role, PADDING, TILE, name, "", text_x,
        field_x, width - PADDING - field_x, field,
    )  # fmt: skip


def _tells(name: str, kind: str) -> bool:
    """Whether a node's name is its operation's, with a number or without."""
    return name.startswith(kind) and (name == kind or name[len(kind) :].isdecimal())


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """What all nodes of a kind with the same ports share, if their names tell the operation or none of them does."""

    kind: str
    category: str
    height: float
    inputs: tuple[Dot, ...]
    outputs: tuple[Dot, ...]
    tile: str
    tile_x: float
    tile_width: float
    text_x: float
    right: float  # room right of the text


@lru_cache(CACHED)
def _frame(kind: str, inputs: _Labels, outputs: _Labels, told: bool) -> _Frame:
    operation = operations().get(kind)
    height = height_for(max(len(inputs), len(outputs)))
    tile = _tile(kind, operation, told)
    tile_x = PADDING + _label_width(inputs)
    tile_width = max(TILE, tile_face(tile).width(tile) + 12) if tile else 0.0
    text_x = tile_x + tile_width + (SPACE if tile else 2.0)
    category = operation.category if operation else BLOCK
    dots = _dots(inputs, height), _dots(outputs, height)
    return _Frame(kind, category, height, *dots, tile, tile_x, tile_width, text_x, PADDING + _label_width(outputs))


@lru_cache(CACHED)
def _operation(name: str, settings: str, frame: _Frame) -> Anatomy:
    known = frame.tile or _tells(name, frame.kind)
    shown = "" if known or frame.kind not in operations() else frame.kind.replace("_", " ")
    subtitle = " · ".join(filter(None, (shown, settings)))[:40]
    name = TITLE.shortened(name, LONGEST_TITLE)
    text = max(TITLE.width(name), SMALL.width(subtitle) if subtitle else 0.0)
    width = max(80.0, _round_up(frame.text_x + text + frame.right))
    return Anatomy(
        width, frame.height, frame.inputs, frame.outputs, frame.category, frame.tile, frame.tile_x, frame.tile_width,
        name, subtitle, frame.text_x,
    )  # fmt: skip


@lru_cache(CACHED)
def _fixed_frame(kind: str, told: bool) -> _Frame | None:
    """The frame of an operation that always has the same ports; None if they depend on the node."""
    operation = operations().get(kind)
    if operation is None or any(port.variadic for port in operation.inputs):
        return None
    telling = len(operation.inputs) > 1 and not operation.symmetric
    inputs = tuple((key, port.name if telling else "") for key, port in enumerate(operation.inputs))
    several = len(operation.outputs) > 1
    outputs = tuple((key, port.name if several else "") for key, port in enumerate(operation.outputs))
    return _frame(kind, inputs, outputs, told)


def _tile(kind: str, operation: Operation | None, told: bool) -> str:
    """What stands in the square; nothing where the name says the same, or a long word would have to."""
    if operation is None:
        return {BLOCK: "▣"}.get(kind, "→")
    same = operation.symbol == operation.name
    return "" if same and (told or len(operation.symbol) > _LONGEST_WORD) else operation.symbol


def _dots(ports: _Labels, height: float) -> tuple[Dot, ...]:
    heights = port_heights(len(ports), height)
    return tuple(Dot(key, label, y) for (key, label), y in zip(ports, heights, strict=True))


def _label_width(ports: _Labels) -> float:
    widest = max((LABEL.width(label) for _, label in ports), default=0.0)
    return widest + SPACE if widest else 0.0


def _round_up(length: float) -> float:
    return math.ceil(length / GRID) * GRID
