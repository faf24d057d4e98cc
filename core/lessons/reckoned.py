"""The numbers in a lesson's text, taken from the run: ``{value f}``, ``{gradient x}``, ``{local x -> a}``.

Nodes stand by their names, those in a block with the block's name before: ``{value cell/gate}``; an entry of a tensor
in brackets: ``{value h [0, 1]}``. ``{back x -> a}`` is what flows back along a wire.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..document import Snapshot
from ..language import tr
from ..numbers import describe
from ..steps.asked import Asked, What, array_of
from ..steps.log import StepLog

ABSENT, HIDDEN = "–", "?"
_PLACE = re.compile(r"\{(value|gradient|local|back) ([^{}]{1,200})\}")
_ENTRY = re.compile(r"(.*?) ?\[(\d{1,9}(?:, *\d{1,9})*)\]")
_WHATS: Mapping[str, What] = {"value": "value", "gradient": "gradient", "local": "local", "back": "contribution"}
_ON_WIRES: tuple[What, ...] = ("local", "contribution")


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


def without_number(text: str, graph: Snapshot) -> list[str]:
    """A sentence for each place in a text of whose name there is nothing in a graph, so that it never has a number."""
    told = {}
    for found in _PLACE.finditer(text):
        name, wire = _parted(found[2])[0], _WHATS[found[1]] in _ON_WIRES
        if _found(graph, name, wire=wire) is None:
            words = tr("no wire leads from {source} to {target}") if wire else tr("no node is called {name}")
            source, _, target = name.partition("->")
            why = words.format(name=name, source=source.strip(), target=target.strip())
            told[found[0]] = tr("{place} has no number: {why} in the graph of this page.").format(
                place=found[0], why=why
            )
    return list(told.values())


def _told(log: StepLog | None, asked: Asked | None, what: What, words: str) -> str:
    if log is None:
        return ABSENT
    name, entry = _parted(words)
    of = _found(log.run.snapshot, name, wire=what in _ON_WIRES)
    if of is None:
        return ABSENT
    if asked is not None and asked.hides(log.run, what, of):
        return HIDDEN
    return _number(log, Asked(what, of, 0, entry))


def _parted(words: str) -> tuple[str, tuple[int, ...]]:
    """A name, and the entry in brackets behind it."""
    indexed = _ENTRY.fullmatch(words)
    if indexed is None:
        return words.strip(), ()
    return indexed[1].strip(), tuple(map(int, indexed[2].split(",")))


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
