"""The order lab and overwriting as exhibits: which ways of going back give which numbers, and at what cost."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..engine.compiled import End
from ..engine.program import never
from ..engine.run import Run
from ..language import counted, tr
from ..numbers import summary
from .exhibit import Badge, Cell, Exhibit, Row, cut_short, differences
from .hand import Hand, Outcome, agrees
from .order import ONCE_EACH, Walk, Way, title_of, verdict_of, visits, walks

_SHORT = 10**6  # the same on a node
_READABLE = 10**12  # a count above it is told as a power of ten


@dataclass(frozen=True, slots=True)
class Order:
    """Plain recursion beside reverse topological order; the canvas shows one of them."""

    way: Way = "all"

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """All four ways in words, and one of them in numbers."""
        hand = Hand(run, cancelled)
        found = {walk.way: walk for walk in walks(hand)}
        chosen = found[self.way]
        wires, ends = ({}, {}) if chosen.outcome is None else differences(hand, chosen.outcome, "wrong")
        others = [walk for walk in found.values() if walk is not chosen]
        lines = (_line(chosen, found["sorted"]), "\n".join(map(_short_line, others)))
        return Exhibit(
            title_of(self.way),
            lines,
            (tr("Node"), tr("Right"), tr("This way"), tr("Visits")),
            cut_short(_rows(hand, chosen)),
            wires,
            ends,
            badges=_visit_badges(hand, self.way),
        )


@dataclass(frozen=True, slots=True)
class Overwriting:
    """Each arriving gradient takes the place of the one before it, as with = instead of +=."""

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """What becomes of gradients at every fan-out, and behind it."""
        hand = Hand(run, cancelled)
        outcome = overwritten(hand)
        wires, ends = differences(hand, outcome, "wrong")
        rows = [
            Row(end[0], (Cell(hand.name(end)), Cell(_sum(hand, end)), Cell(summary(outcome.gradients[end]), "wrong")))
            for end in outcome.gradients
            if end in ends
        ]
        return Exhibit(
            tr("Overwriting instead of adding"),
            _overwriting_lines(hand, len(ends)),
            (tr("Node"), tr("Right: +="), tr("Wrong: =")),
            cut_short(rows),
            wires,
            ends,
        )


def overwritten(hand: Hand) -> Outcome:
    """In the right order, but what arrives last at a node is all that is kept."""
    found = Outcome({hand.target: hand.seed})
    for node, links in hand.links.items():
        upstream = hand.upstream(node, found.gradients)
        for link in links:
            found.gradients[link.source] = found.contributions[link.wire] = hand.pull(link, upstream)
    return found


def count_text(count: int) -> str:
    """A number of visits: in full as long as that can be read, else as a power of ten."""
    if count < _READABLE:
        return f"{count:,}"
    return tr("about 10^{exponent}").format(exponent=math.floor(math.log10(count)))


def _overwriting_lines(hand: Hand, wrong: int) -> tuple[str, ...]:
    shared = next((end for end, links in hand.readers.items() if len(links) > 1), None)
    if shared is None:
        return (
            tr("No value is used twice on the way to the target, so that nothing is overwritten here."),
            tr("Use one twice, as in b = a + a, and try again."),
        )
    name, uses = hand.name(shared), len(hand.readers[shared])
    return (
        counted(wrong, "{count} gradient is wrong.", "{count} gradients are wrong."),
        tr(
            "{name} is used {uses} times. The target moves with {name} through each use, so the gradients of all "
            "uses add up."
        ).format(name=name, uses=uses),
        tr("That is why it reads grad += …, {sum}. With grad = … only what comes last is left.").format(
            sum=_sum(hand, shared)
        ),
    )


def _line(walk: Walk, best: Walk) -> str:
    more = walk.visits - best.visits
    over = tr(" ({more} more than needed)").format(more=count_text(more)) if more else ""
    return tr("{way}. Visits: {count}{over}. {verdict}").format(
        way=title_of(walk.way), count=count_text(walk.visits), over=over, verdict=verdict_of(walk)
    )


def _visit_badges(hand: Hand, way: Way) -> dict[int, Badge]:
    """How often nodes are called, on those that are called more than once."""
    calls = visits(hand, once=way in ONCE_EACH)
    words = tr("visited {count} times")
    return {
        node: Badge("visited", words.format(count=count_text(count)), f"×{_brief(count)}")
        for node, count in calls.items()
        if count > 1
    }


def _brief(count: int) -> str:
    """A count that fits on a node."""
    return f"{count:,}" if count < _SHORT else f"10^{math.floor(math.log10(count))}"


def _short_line(walk: Walk) -> str:
    told = tr("not walked") if walk.outcome is None else tr("wrong numbers") if walk.wrong else tr("right numbers")
    return tr("{way}: {count} visits, {told}.").format(way=title_of(walk.way), count=count_text(walk.visits), told=told)


def _rows(hand: Hand, walk: Walk) -> list[Row]:
    calls = visits(hand, once=walk.way in ONCE_EACH)
    ends = [hand.target, *hand.readers]
    return [Row(end[0], _cells(hand, walk, end, calls)) for end in reversed(ends)]


def _cells(hand: Hand, walk: Walk, end: End, calls: dict[int, int]) -> tuple[Cell, ...]:
    right = hand.run.gradient(*end) if hand.run.has_gradient(*end) else None
    shown = None if walk.outcome is None else walk.outcome.gradients[end]
    wrong = shown is not None and right is not None and not agrees(shown, right)
    return (
        Cell(hand.name(end)),
        Cell("–" if right is None else summary(right)),
        Cell("–" if shown is None else summary(shown), "wrong" if wrong else None),
        Cell(count_text(calls[end[0]])),
    )


def _sum(hand: Hand, end: End) -> str:
    """Such as "1 + 1 = 2"; of one part or of tensors only the sum."""
    parts = [hand.run.contribution(link.wire) for link in hand.readers.get(end, ())]
    total = summary(hand.run.gradient(*end))
    if not 1 < len(parts) <= 4 or any(part.ndim for part in parts):
        return total
    return f"{' + '.join(map(summary, parts))} = {total}".replace("+ -", "− ")
