"""The frozen records that a document is made of: nodes, their places, wires, frames, notes, and the view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, get_args

import numpy as np

Value = float | np.ndarray
Setting = bool | int | float | str | None | tuple["Setting", ...]
Json = bool | int | float | str | None | list["Json"] | dict[str, "Json"]
Role = Literal["input", "parameter", "constant"]
Dtype = Literal["float64", "float32"]  # of the floats of a run

VARIABLE, BLOCK, INPUT, OUTPUT, DOT = "variable", "block", "input", "output", "reroute"
ROLES: tuple[Role, ...] = get_args(Role)
FLOATS: tuple[Dtype, ...] = get_args(Dtype)
_PIECE = 1 << 14  # entries that are compared at a time
MOST_AXES = 8  # of an array that is a value
EMPTY: Mapping[str, Json] = MappingProxyType({})
NO_SETTINGS: Mapping[str, Setting] = MappingProxyType({})


def same_value(a: Value | None, b: Value | None) -> bool:
    """Whether two values are the same bits: any NaN equals any NaN, 0.0 differs from -0.0, dtype and shape count."""
    if a is b:
        return True
    if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
        return a.dtype == b.dtype and a.shape == b.shape and _same_bits(a.reshape(-1), b.reshape(-1))
    return isinstance(a, float) and isinstance(b, float) and repr(a) == repr(b)


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A variable, an operation, a block, a port of a block, or a reroute dot.

    kind: an operation's name, or "variable", "block", "input", "output" (the last two are the ports of the block that
    ``parent`` names), or "reroute" (a point that a wire is led through). value and role belong to variables; an array
    value is read-only. attributes belong to operations.
    extra: fields of a newer version of the file format, kept as they came. muted: an operation that passes its first
    wired input on as it is.
    """

    id: int
    kind: str
    name: str
    parent: int | None = None
    value: Value | None = None
    role: Role = "input"
    attributes: Mapping[str, Setting] = field(default_factory=lambda: NO_SETTINGS)
    extra: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    muted: bool = False

    def __eq__(self, other: object) -> bool:
        """Equal in every field, values compared bit for bit."""
        if not isinstance(other, Node):
            return NotImplemented
        return self is other or (self._plain() == other._plain() and same_value(self.value, other.value))

    def copy(self, ident: int, name: str, parent: int | None) -> Node:
        """Another node of the same kind and settings; several times as quick as ``dataclasses.replace``."""
        kept = (self.value, self.role, self.attributes, self.extra, self.muted)
        return Node(ident, self.kind, name, parent, *kept)

    def __hash__(self) -> int:
        """By id: records of one node fall together."""
        return hash(self.id)

    def _plain(self) -> tuple[object, ...]:
        return self.id, self.kind, self.name, self.parent, self.role, self.muted, self.attributes, self.extra


@dataclass(frozen=True, slots=True)
class Place:
    """Where a node lies: the top left corner, in scene units. A record of its own, so that a move re-runs nothing.

    locked: moves pass it over.
    """

    id: int
    x: float
    y: float
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Wire:
    """An output of one node feeding an input of another, both in the same block.

    output and input: the port's position at an operation; at a block, the id of the port node inside it.
    """

    id: int
    source: int
    output: int
    target: int
    input: int
    extra: Mapping[str, Json] = field(default_factory=lambda: EMPTY, hash=False)


@dataclass(frozen=True, slots=True)
class Frame:
    """A coloured, titled rectangle behind nodes; it carries what lies in it."""

    id: int
    title: str
    x: float
    y: float
    width: float
    height: float
    colour: str = "blue"
    parent: int | None = None
    extra: Mapping[str, Json] = field(default_factory=lambda: EMPTY, hash=False)


@dataclass(frozen=True, slots=True)
class Note:
    """A text on the canvas."""

    id: int
    text: str
    x: float
    y: float
    width: float
    height: float
    parent: int | None = None
    extra: Mapping[str, Json] = field(default_factory=lambda: EMPTY, hash=False)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Somewhere to come back to. camera: as in ``View``; level: the block looked into; step: of the pass, if any."""

    number: int
    camera: tuple[float, float, float]
    level: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What a document remembers besides the graph: the target of the backward pass, the camera, the float dtype.

    camera: (x, y, zoom): the scene point in the window's centre, and device pixels per scene unit.
    seed: the gradient that the backward pass starts with, of the target's shape, an array of it read-only; None for
    ones, and one of another shape counts for nothing.
    bookmarks: by rising number, each number once. breakpoints: rising ids of nodes at which playing the steps stops;
    one of a node that is gone counts for nothing. watches: ids of wires that are followed, in the order in which they
    were pinned; one of a wire that is gone counts for nothing. raised: ids of nodes that lie above all others, the
    lowest first; one of a node that is gone counts for nothing.
    around: fields of a newer version of the file format beside nodes and wires, kept as they came.
    """

    id: int = 0
    target: int | None = None
    camera: tuple[float, float, float] | None = None
    dtype: Dtype = "float64"
    extra: Mapping[str, Json] = field(default_factory=lambda: EMPTY, hash=False)
    around: Mapping[str, Json] = field(default_factory=lambda: EMPTY, hash=False)
    bookmarks: tuple[Bookmark, ...] = ()
    breakpoints: tuple[int, ...] = ()
    seed: Value | None = None
    watches: tuple[int, ...] = ()
    raised: tuple[int, ...] = ()

    def __eq__(self, other: object) -> bool:
        """Equal in every field, the seed compared bit for bit."""
        if not isinstance(other, View):
            return NotImplemented
        return self is other or (self._plain() == other._plain() and same_value(self.seed, other.seed))

    def __hash__(self) -> int:
        """There is one of them in a document."""
        return hash(self.id)

    def _plain(self) -> tuple[object, ...]:
        marks = self.bookmarks, self.breakpoints, self.watches, self.raised
        return self.id, self.target, self.camera, self.dtype, self.extra, self.around, marks


def _same_bits(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two flat arrays are; of large ones that are not, only the beginning is looked at."""
    pieces = range(0, a.size, _PIECE)
    return all(_bits(a[start : start + _PIECE]) == _bits(b[start : start + _PIECE]) for start in pieces)


def _bits(array: np.ndarray) -> bytes:
    return (np.where(np.isnan(array), np.nan, array) if array.dtype.kind == "f" else array).tobytes()


Record = Node | Place | Wire | Frame | Note | View
