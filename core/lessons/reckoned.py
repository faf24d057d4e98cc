"""The numbers in a lesson's text, taken from the run: ``{value f}``, ``{gradient x}``, ``{local x -> a}``.

Nodes stand by their names, those in a block with the block's name before: ``{value cell/gate}``; an entry of a tensor
in brackets: ``{value h [0, 1]}``. ``{back x -> a}`` is what flows back along a wire.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..document import Snapshot
from ..numbers import describe
from ..steps.asked import Asked, What, array_of
from ..steps.log import StepLog

ABSENT, HIDDEN = "–", "?"
_PLACE = re.compile(r"\{(value|gradient|local|back) ([^{}]{1,200})\}")
_ENTRY = re.compile(r"(.*?) ?\[(\d{1,9}(?:, *\d{1,9})*)\]")
_WHATS: Mapping[str, What] = {"value": "value", "gradient": "gradient", "local": "local", "back": "contribution"}


def reckoned(
    text: str,
    log: StepLog | None,
    asked: Asked | None = None,
    dress: Callable[[What, str], str] = lambda _what, told: told,
) -> str:
    """A text with the numbers put in; "–" where there is none, "?" where it is the one that is asked for.

    dress: called with what a number is and its digits, answers what to write for it.
    """

    def put(found: re.Match[str]) -> str:
        what = _WHATS[found[1]]
        return dress(what, _told(log, asked, what, found[2]))

    return _PLACE.sub(put, text)


def _told(log: StepLog | None, asked: Asked | None, what: What, words: str) -> str:
    if log is None:
        return ABSENT
    indexed = _ENTRY.fullmatch(words)
    name = words if indexed is None else indexed[1]
    entry = () if indexed is None else tuple(map(int, indexed[2].split(",")))
    of = _found(log.run.snapshot, name.strip(), wire=what in ("local", "contribution"))
    if of is None:
        return ABSENT
    if asked is not None and asked.hides(log.run, what, of):
        return HIDDEN
    return _number(log, Asked(what, of, 0, entry))


def _number(log: StepLog, asked: Asked) -> str:
    array, entry = array_of(log, asked), asked.entry
    if array is None or len(entry) > array.ndim or any(i >= n for i, n in zip(entry, array.shape, strict=False)):
        return ABSENT
    return describe(array[entry])


def _found(graph: Snapshot, words: str, *, wire: bool) -> int | None:
    """The node of a name, or the wire from one node to another."""
    if not wire:
        return _node(graph, words)
    source, _, target = words.partition("->")
    ends = _node(graph, source.strip()), _node(graph, target.strip())
    return next((wire.id for wire in graph.wires.values() if (wire.source, wire.target) == ends), None)


def _node(graph: Snapshot, path: str) -> int | None:
    """The node of a name at the top, or of a name in blocks."""
    parent: int | None = None
    found: int | None = None
    for name in path.split("/"):
        found = next((node.id for node in graph.nodes.values() if (node.parent, node.name) == (parent, name)), None)
        if found is None:
            return None
        parent = found
    return found
