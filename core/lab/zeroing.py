"""Not zeroing: the same backward pass again and again, with the gradients of leaves emptied before it or not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..engine.compiled import End
from ..engine.program import never
from ..engine.run import Run
from ..language import counted, tr
from ..numbers import short, summary
from ..records import VARIABLE
from .exhibit import Cell, Exhibit, Item, Items, Row, cut_short, item
from .hand import Hand, agrees

MOST_PASSES = 9


@dataclass(frozen=True, slots=True)
class Event:
    """What happens to the gradient of a leaf: it is emptied, or a pass adds to it. number: of the pass, from 1."""

    number: int
    kind: Literal["zero", "accumulate"]
    leaf: End
    before: np.ndarray
    after: np.ndarray


@dataclass(frozen=True, slots=True)
class Repeating:
    """Several passes in a row. emptied: for each whether the gradients are emptied before it; at: the event shown.

    The first pass finds nothing to empty. at None: all that happens is over.
    """

    emptied: tuple[bool, ...] = (False,)
    at: int | None = None

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """The events in order; on the canvas what the leaves hold after one of them."""
        hand = Hand(run, cancelled)
        events = list(self.events(hand))
        last = len(events) - 1 if self.at is None else min(self.at, len(events) - 1)
        wires, ends = _held(hand, events[: last + 1])
        return Exhibit(
            _title(events[: last + 1], wrong=any(found.mark == "wrong" for found in ends.values())),
            _lines(hand, events[: last + 1]),
            (tr("Event"), tr("Leaf"), tr("Gradient")),
            cut_short([_row(hand, event) for event in events]),
            wires,
            ends,
        )

    def events(self, hand: Hand) -> Iterator[Event]:
        """What happens to each leaf, pass by pass."""
        held = {leaf: np.zeros(hand.run.gradient(*leaf).shape) for leaf in leaves(hand)}
        for number, empties in enumerate(self.emptied, 1):
            for leaf in held if empties and number > 1 else ():
                yield Event(number, "zero", leaf, held[leaf], np.zeros_like(held[leaf]))
                held[leaf] = np.zeros_like(held[leaf])
            for leaf, before in held.items():
                with np.errstate(all="ignore"):
                    held[leaf] = before + hand.run.gradient(*leaf)
                yield Event(number, "accumulate", leaf, before, held[leaf])


def leaves(hand: Hand) -> list[End]:
    """The variables that a gradient reaches, as they are numbered."""
    nodes = hand.run.snapshot.nodes
    return sorted(end for end in {*hand.readers, hand.target} if nodes[end[0]].kind == VARIABLE)


def _at_wires(hand: Hand, ends: dict[End, Item]) -> Items:
    """Marked gradients, and the same on the wire of a node that has only one: its chip tells the gradient."""
    alone = ((end, links[0].wire) for end in ends if len(links := hand.readers.get(end, ())) == 1)
    return {wire: ends[end] for end, wire in alone}, ends


def _title(events: list[Event], *, wrong: bool) -> str:
    count = events[-1].number if events else 1
    if wrong:
        return counted(count, "{count} backward pass on old gradients", "{count} backward passes without emptying")
    return counted(count, "{count} backward pass", "{count} backward passes")


def _held(hand: Hand, events: list[Event]) -> Items:
    """What the leaves hold that is not the gradient of one pass."""
    found: dict[End, Item] = {}
    for event in events:
        right = hand.run.gradient(*event.leaf)
        found.pop(event.leaf, None)
        if event.kind == "zero":
            found[event.leaf] = Item("other", tr("emptied: {told}").format(told=_told(event)), event.after)
        elif not agrees(event.after, right):
            found[event.leaf] = item("wrong", event.after, right, _sum(event))
    return _at_wires(hand, found)


def _row(hand: Hand, event: Event) -> Row:
    wrong = event.kind == "accumulate" and not agrees(event.after, hand.run.gradient(*event.leaf))
    kind = tr("Pass {number}: emptied") if event.kind == "zero" else tr("Pass {number}: added")
    cells = Cell(kind.format(number=event.number)), Cell(hand.name(event.leaf))
    return Row(event.leaf[0], (*cells, Cell(_told(event), "wrong" if wrong else None)))


def _told(event: Event) -> str:
    """Such as "24 → 0", or "12 + 12 = 24"."""
    if event.kind == "zero":
        return f"{summary(event.before)} → {summary(event.after)}"
    return _sum(event) or summary(event.after)


def _sum(event: Event) -> str:
    if event.after.ndim:
        return ""
    with np.errstate(all="ignore"):
        brought = event.after - event.before
    old, new, total = (short(x.item()) for x in (event.before, brought, event.after))
    return f"{old} + {new} = {total}".replace("+ -", "− ")


def _lines(hand: Hand, events: list[Event]) -> tuple[str, ...]:
    if not events:
        return (tr("No variable gets a gradient, so that there is nothing to add up."),)
    of_first = [event for event in events if event.leaf == events[0].leaf]
    trail, last = " → ".join(summary(event.after) for event in of_first), of_first[-1]
    told = tr("The gradient that {name} holds: {trail}.").format(name=hand.name(last.leaf), trail=trail)
    if last.kind == "zero":
        return told, tr("Emptied: the next pass begins with nothing.")
    if agrees(last.after, hand.run.gradient(*last.leaf)):
        return told, tr("That of one pass alone. In PyTorch, optimizer.zero_grad() empties .grad before the next.")
    return told, tr("Wrong as a gradient: .grad is added to and never empties by itself, so that passes pile up.")
