"""What edits look up: records by id, the contents of blocks, and names that are free."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from string import digits

from ..document import Document
from ..errors import EditError
from ..language import tr
from ..records import BLOCK, Frame, Node, Note, Wire

_NUMBER = re.compile(r"[-+]?(\d+\.?\d*(e[-+]?\d+)?|nan|inf)")
_LONGEST_STEM = 240  # characters before the number: the whole stays a valid name


def the_node(document: Document, ident: int) -> Node:
    """The node of an id."""
    node = document.nodes.get(ident)
    if node is None:
        raise EditError(tr("There is no node {ident}; it may have been deleted.").format(ident=ident))
    return node


def the_wire(document: Document, ident: int) -> Wire:
    """The wire of an id."""
    wire = document.wires.get(ident)
    if wire is None:
        raise EditError(tr("There is no wire {ident}; it may have been deleted.").format(ident=ident))
    return wire


def the_box(document: Document, ident: int) -> Frame | Note:
    """The frame or note of an id."""
    box = document.frames.get(ident) or document.notes.get(ident)
    if box is None:
        raise EditError(tr("There is no frame or note {ident}; it may have been deleted.").format(ident=ident))
    return box


def the_level(document: Document, ids: Iterable[int]) -> int | None:
    """The block that all of some nodes, frames and notes lie in; None at the top."""
    records = [document.nodes.get(ident) or the_box(document, ident) for ident in ids]
    levels = {record.parent for record in records}
    if not records:
        raise EditError(tr("Nothing is selected. Select some nodes first."))
    if len(levels) > 1:
        raise EditError(tr("The selected nodes lie in different blocks. Select nodes of one block."))
    return levels.pop()


def check_level(document: Document, parent: int | None) -> None:
    """EditError unless nodes can be put there."""
    if parent is not None and the_node(document, parent).kind != BLOCK:
        raise EditError(
            tr("{name!r} is not a block; nothing can be put into it.").format(name=the_node(document, parent).name)
        )


def with_contents(document: Document, ids: Iterable[int]) -> list[int]:
    """Nodes, which must exist, and all that lies in those that are blocks, at any depth; each id once, blocks first."""
    found = dict.fromkeys(ids)
    waiting = [node.id for node in map(document.nodes.__getitem__, found) if node.kind == BLOCK]
    while waiting:
        for child in document.children(waiting.pop()):
            if child.id not in found:
                found[child.id] = None
                if child.kind == BLOCK:
                    waiting.append(child.id)
    return list(found)


def free_name(name: str, taken: Callable[[str], bool]) -> str:
    """The name itself, or with a number that makes it free: mul, mul2, mul3; 2.5, 2.5_2."""
    stem = _stem(name)
    return f"{stem}{_free_number(stem, taken, 1)}" if taken(name) else name


class Names:
    """The names of a block as they will be: those there, less those that go, and those given on the way."""

    def __init__(self, document: Document, parent: int | None, leaving: Iterable[int] = ()) -> None:
        """As in the document, without the nodes that leave."""
        self._document = document
        self._parent = parent
        self._leaving = frozenset(leaving)
        self._given: set[str] = set()
        self._numbers: dict[str, int] = {}  # the last one given to each stem

    def take(self, name: str) -> str:
        """A free name as near as possible to this one; it is taken from now on."""
        if self._taken(name):
            stem = _stem(name)
            number = self._numbers[stem] = _free_number(stem, self._taken, self._numbers.get(stem, 1))
            name = f"{stem}{number}"
        self._given.add(name)
        return name

    def _taken(self, name: str) -> bool:
        node = self._document.find(name, self._parent)
        return name in self._given or (node is not None and node.id not in self._leaving)


def _stem(name: str) -> str:
    """What a number is put behind."""
    return f"{name}_" if _NUMBER.fullmatch(name) else name.rstrip(digits)[:_LONGEST_STEM]


def _free_number(stem: str, taken: Callable[[str], bool], low: int) -> int:
    """A free number above ``low``, in few steps however many are taken: by doubling the step, then halving the gap."""
    step = 1
    while taken(f"{stem}{low + step}"):
        low, step = low + step, step * 2
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if taken(f"{stem}{middle}") else (low, middle)
    return high
