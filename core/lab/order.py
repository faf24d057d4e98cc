"""The order lab: plain recursion beside reverse topological order, on the same graph.

Four ways of going back. In reverse topological order a node passes its gradient on once, when all of it has arrived.
Recursion calls a node for each wire that leads to it: if it passes on only what has just come, the sum over all ways
is right, at the cost of a visit for each way; if it passes on all that has come so far, parts are counted again and
again; if each node is called once, what comes later is passed on by nobody. Recursion is emulated with a stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..engine.compiled import End
from ..language import tr
from .hand import Hand, Link, Outcome, Share, agrees

Way = Literal["sorted", "fresh", "all", "once"]
Pull = Callable[[Link, list[Share]], Share | None]
RECURSIONS: tuple[Way, ...] = ("fresh", "all", "once")
ONCE_EACH: tuple[Way, ...] = ("sorted", "once")  # they call each node once
MOST_WALKED = 100_000  # visits that are walked; of more, the number is told and nothing else


@dataclass(frozen=True, slots=True)
class Walk:
    """One way of going back. visits: calls of nodes in all; outcome: None where these are too many to be walked.

    wrong: the ends whose gradients differ from those of the run.
    """

    way: Way
    visits: int
    outcome: Outcome | None
    wrong: frozenset[End] = frozenset()


def walks(hand: Hand) -> list[Walk]:
    """All four ways on one graph."""
    return [walk(hand, way) for way in ("sorted", *RECURSIONS)]


def walk(hand: Hand, way: Way) -> Walk:
    """One of the ways."""
    counted = visits(hand, once=way in ONCE_EACH)
    total = sum(counted.values())
    if total > MOST_WALKED and way not in ONCE_EACH:
        return Walk(way, total, None)
    outcome = sorted_back(hand) if way == "sorted" else _recursion(hand, way)
    outcome.visits = counted
    return Walk(way, total, outcome, _wrong_ends(hand, outcome))


def visits(hand: Hand, *, once: bool = False) -> dict[int, int]:
    """How often each node is called: once, or once for every way from the target to it; counted, not walked."""
    found = {hand.target[0]: 1}
    for node, links in hand.links.items():
        for link in links:
            found[link.source[0]] = 1 if once else found.get(link.source[0], 0) + found[node]
    return found


def sorted_back(hand: Hand, pull: Pull | None = None) -> Outcome:
    """In reverse topological order: each node once, after all that it feeds.

    pull: what flows back along a link, None for nothing; by default what the derivative rule says.
    """
    found, pull = Outcome({hand.target: hand.seed}), pull or hand.pull
    for node, links in hand.links.items():
        if not hand.has_any(node, found.gradients):
            continue
        upstream = hand.upstream(node, found.gradients)
        for link in links:
            share = pull(link, upstream)
            if share is not None:
                found.deposit(link, share)
    return found


def title_of(way: Way) -> str:
    """What a way is called."""
    return {
        "sorted": tr("Reverse topological order"),
        "fresh": tr("Recursion that passes on what has just come"),
        "all": tr("Recursion that passes on all that has come so far"),
        "once": tr("Recursion that calls each node once"),
    }[way]


def verdict_of(walk: Walk) -> str:
    """What is to be said of a way's numbers."""
    if walk.outcome is None:
        return tr("Not walked: that would take more than {most:,} visits. The number of visits is exact.").format(
            most=MOST_WALKED
        )
    if not walk.wrong:
        return {
            "sorted": tr("Right: nothing is passed on before all of it is there."),
            "fresh": tr("Right, at the cost of one visit for each way back."),
        }.get(walk.way, tr("Right here, where nothing that is used twice passes anything on."))
    return {
        "all": tr("Wrong: what had been passed on before is passed on again."),
        "once": tr("Wrong: what arrives after a node's turn is passed on by nobody."),
    }.get(walk.way, tr("Wrong: a derivative rule here is not linear in what arrives."))


def _call(hand: Hand, node: int, gradients: dict[End, Share]) -> tuple[list[Share], Iterator[Link]]:
    links = hand.links.get(node, ())
    return hand.upstream(node, gradients) if links else [], iter(links)


def _recursion(hand: Hand, way: Way) -> Outcome:
    """Plain recursion from the target: deposit at each input, and go on from there at once."""
    found, seen = Outcome({hand.target: hand.seed}), {hand.target[0]}
    stack = [_call(hand, hand.target[0], found.gradients)]
    while stack:
        upstream, links = stack[-1]
        link = next(links, None)
        if link is None:
            stack.pop()
            continue
        share = hand.pull(link, upstream)
        found.deposit(link, share)
        node = link.source[0]
        if way == "once" and node in seen:
            continue
        seen.add(node)
        if node in hand.links:  # a leaf is visited, and passes nothing on
            stack.append(_call(hand, node, {link.source: share} if way == "fresh" else found.gradients))
    return found


def _wrong_ends(hand: Hand, outcome: Outcome) -> frozenset[End]:
    """Where an outcome's gradients differ from the run's."""
    right = {end: hand.run.gradient(*end) for end in outcome.gradients if hand.run.has_gradient(*end)}
    return frozenset(end for end, share in right.items() if not agrees(outcome.gradients[end], share))
