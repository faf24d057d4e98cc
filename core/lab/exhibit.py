"""What an experiment shows beside the run: marked numbers for the canvas, a table and sentences for the panel.

Nothing here is of the run: whatever differs from it bears a mark and says in words what it is, and is never saved.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

import numpy as np

from ..engine.compiled import End
from ..engine.run import Run
from ..language import tr
from ..numbers import summary
from . import hand as hands

Mark = Literal["wrong", "other", "dropped"]
Sign = Literal[
    "leaf", "passing", "retained", "cut", "locked", "unrecorded", "evaluated", "visited", "sealed", "broken", "freed"
]
MOST_ROWS = 200


class Item(NamedTuple):
    """A number that is not the run's. words: what it is, in full; text: what a chip says, by default the number."""

    mark: Mark
    words: str
    data: np.ndarray | None = None
    text: str = ""


class Badge(NamedTuple):
    """A sign on a node, and what it means in words. text: what the sign says, by default a word for it."""

    sign: Sign
    words: str
    text: str = ""


class Cell(NamedTuple):
    """One field of the table."""

    text: str
    mark: Mark | None = None


class Row(NamedTuple):
    """A row of the table. node: the node that it is about, if it is one."""

    node: int | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Exhibit:
    """What an experiment shows.

    title: over the canvas as long as it is shown there; empty if there is nothing for the canvas. lines: what is to be
    said. contributions: by wire; gradients and values: by end. shaded: nodes on a shaded ground, as inside of a no_grad
    region.
    """

    title: str
    lines: tuple[str, ...] = ()
    header: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    contributions: Mapping[int, Item] = field(default_factory=dict)
    gradients: Mapping[End, Item] = field(default_factory=dict)
    values: Mapping[End, Item] = field(default_factory=dict)
    badges: Mapping[int, Badge] = field(default_factory=dict)
    shaded: frozenset[int] = frozenset()


class Experiment(Protocol):
    """Something to be tried on a run."""

    def exhibit(self, run: Run, cancelled: Callable[[], bool]) -> Exhibit:
        """What it shows. ComputeError if it cannot be tried; Cancelled soon after ``cancelled()`` turns true."""
        ...


Items = tuple[dict[int, Item], dict[End, Item]]


def differences(hand: hands.Hand, outcome: hands.Outcome, mark: Mark) -> Items:
    """What is otherwise in an outcome than in the run, by wire and by end."""
    run = hand.run
    wires = {
        wire: item(mark, share, run.contribution(wire))
        for wire, share in outcome.contributions.items()
        if run.has_contribution(wire) and not hands.agrees(share, run.contribution(wire))
    }
    ends = {
        end: item(mark, share, run.gradient(*end))
        for end, share in outcome.gradients.items()
        if run.has_gradient(*end) and not hands.agrees(share, run.gradient(*end))
    }
    return wires, ends


def item(mark: Mark, shown: np.ndarray, right: np.ndarray, text: str = "") -> Item:
    """A number with what the run has in its place."""
    return Item(mark, told(mark, summary(shown), summary(right)), shown, text)


def told(mark: Mark, shown: str, right: str) -> str:
    """A marked number in words."""
    if mark == "wrong":
        return tr("wrong on purpose: {shown}; the run has {right}").format(shown=shown, right=right)
    return tr("in the experiment: {shown}; the run has {right}").format(shown=shown, right=right)


def cut_short(rows: list[Row]) -> tuple[Row, ...]:
    """The first rows of a long table, and how many more there are."""
    if len(rows) <= MOST_ROWS:
        return tuple(rows)
    more = tr("and {count:,} more").format(count=len(rows) - MOST_ROWS)
    return (*rows[:MOST_ROWS], Row(None, (Cell(more),)))


def marks_of(exhibit: Exhibit) -> set[Mark]:
    """Which marks there are among what an experiment shows."""
    tables = exhibit.contributions, exhibit.gradients, exhibit.values
    return {item.mark for table in tables for item in table.values()}


def banner(exhibit: Exhibit) -> str:
    """What is to be said wherever an experiment is seen: what it is, and how its numbers are told from the run's."""
    marks = marks_of(exhibit)
    told = [tr("Lab: {title}.").format(title=exhibit.title)]
    if "wrong" in marks:
        told.append(tr("Numbers with a cross are wrong on purpose."))
    if "other" in marks:
        told.append(tr("Numbers with ≠ are not the run's."))
    if "dropped" in marks:
        told.append(tr("Numbers that are struck out would not be there."))
    if not marks:
        told.append(tr("All numbers are the run's."))
    return " ".join(told)
