"""Three things that stop gradients and are taken for one another: detach, no_grad and requires_grad=False.

Each is tried on the graph as it is, and what changes is told node by node: the backward pass with it and without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from ..engine.compiled import End
from ..engine.program import never
from ..engine.run import Run
from ..language import tr
from ..numbers import summary
from ..records import VARIABLE
from .exhibit import Badge, Cell, Exhibit, Item, Row, Sign, cut_short, item
from .hand import Hand, Link, Outcome, Share, agrees
from .order import sorted_back

Stop = Literal["detach", "no_grad", "requires_grad"]
Key = TypeVar("Key", int, End)


@dataclass(frozen=True, slots=True)
class Stopping:
    """One of the three that stop gradients, tried on some nodes."""

    stop: Stop = "detach"
    nodes: frozenset[int] = frozenset()

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """Which nodes get a gradient without it and with it."""
        hand = Hand(run, cancelled)
        chosen = frozenset(node for node in self.nodes if self._takes(run, node))
        outcome = sorted_back(hand, _pull_with(hand, self.stop, chosen))
        wires: dict[int, Item] = {}
        ends: dict[End, Item] = {}
        for end, links in hand.readers.items():
            _note(ends, end, outcome.gradients.get(end), run.gradient(*end), self.stop)
            for link in links:
                _note(wires, link.wire, outcome.contributions.get(link.wire), run.contribution(link.wire), self.stop)
        badges = _cut_in_document(run) | {node: Badge(*_BADGES[self.stop]()) for node in chosen}
        return Exhibit(
            _title(self.stop),
            (_help(self.stop), *_lines(hand, outcome, chosen)),
            (tr("Node"), tr("Without it"), tr("With it")),
            cut_short([_row(hand, end, outcome) for end in reversed([hand.target, *hand.readers])]),
            wires,
            ends,
            badges=badges,
            shaded=chosen if self.stop == "no_grad" else frozenset(),
        )

    def _takes(self, run: Run, node: int) -> bool:
        """Whether it can be done to a node: no_grad holds for operations, requires_grad=False for leaves."""
        record = run.snapshot.nodes.get(node)
        if record is None or not run.has_value(node):
            return False
        return {"no_grad": record.kind != VARIABLE, "requires_grad": record.kind == VARIABLE}.get(self.stop, True)


def _pull_with(hand: Hand, stop: Stop, chosen: frozenset[int]) -> Callable[[Link, list[Share]], Share | None]:
    """What flows back where some nodes are stopped: along links whose source still requires a gradient."""
    required = _required(hand, stop, chosen)

    def pull(link: Link, upstream: list[Share]) -> Share | None:
        return hand.pull(link, upstream) if required.get(link.wire) else None

    return pull


def _required(hand: Hand, stop: Stop, chosen: frozenset[int]) -> dict[int, bool]:
    """For each wire whether what it brings requires a gradient: found from the leaves on, as PyTorch does."""
    nodes, requires = hand.run.snapshot.nodes, dict[int, bool]()
    needing: dict[int, bool] = {
        end[0]: not (stop == "requires_grad" and end[0] in chosen)
        for end in hand.readers
        if nodes[end[0]].kind == VARIABLE
    }
    for node, links in reversed(hand.links.items()):
        for link in links:
            stopped = (stop == "detach" and link.source[0] in chosen) or (stop == "no_grad" and node in chosen)
            requires[link.wire] = needing.get(link.source[0], False) and not stopped
        needing[node] = any(requires[link.wire] for link in links)
    return requires


def _note(table: dict[Key, Item], key: Key, shown: Share | None, right: Share, stop: Stop) -> None:
    if shown is None:
        words = tr("no gradient with {stop}; without it {right}").format(stop=_name(stop), right=summary(right))
        table[key] = Item("dropped", words, right)
    elif not agrees(shown, right):
        table[key] = item("other", shown, right)


def _row(hand: Hand, end: End, outcome: Outcome) -> Row:
    right = hand.run.gradient(*end) if hand.run.has_gradient(*end) else None
    shown, without = outcome.gradients.get(end), "–" if right is None else summary(right)
    if shown is None:
        return Row(end[0], (Cell(hand.name(end)), Cell(without), Cell(tr("none"), "dropped")))
    changed = right is None or not agrees(shown, right)
    return Row(end[0], (Cell(hand.name(end)), Cell(without), Cell(summary(shown), "other" if changed else None)))


def _lines(hand: Hand, outcome: Outcome, chosen: frozenset[int]) -> tuple[str, ...]:
    if not chosen:
        return (tr("Select nodes on the canvas that it can be done to, and press “Use the selection”."),)
    before, now = len(hand.readers) + 1, len(outcome.gradients)
    names = ", ".join(hand.run.snapshot.nodes[node].name for node in sorted(chosen))
    lines = [
        tr("At {names}: {now} of {before} nodes still get a gradient.").format(names=names, now=now, before=before)
    ]
    if now == 1:
        lines.append(
            tr("Nothing that the target depends on requires a gradient: PyTorch's backward() raises an error.")
        )
    return tuple(lines)


def _cut_in_document(run: Run) -> dict[int, Badge]:
    """The nodes of the graph that detach."""
    return {
        node.id: Badge("cut", tr("detach: the gradient stops here"))
        for node in run.snapshot.nodes.values()
        if node.kind == "detach"
    }


def _cut() -> tuple[Sign, str]:
    return "cut", tr("detached: the gradient stops here, what feeds it is cut off")


def _region() -> tuple[Sign, str]:
    return "unrecorded", tr("computed under no_grad: nothing is recorded")


def _frozen() -> tuple[Sign, str]:
    return "locked", tr("requires_grad=False: this leaf gets no gradient, others do")


_BADGES: Mapping[Stop, Callable[[], tuple[Sign, str]]] = {"detach": _cut, "no_grad": _region, "requires_grad": _frozen}


def _name(stop: Stop) -> str:
    return "requires_grad=False" if stop == "requires_grad" else stop


def _title(stop: Stop) -> str:
    return {
        "detach": tr("As if detached"),
        "no_grad": tr("As if computed under no_grad"),
        "requires_grad": tr("As if requires_grad were False"),
    }[stop]


def _help(stop: Stop) -> str:
    """What it does, in a sentence."""
    return {
        "detach": tr("detach cuts one wire: the value goes on, no gradient comes back past it."),
        "no_grad": tr("Under no_grad nothing is recorded: no gradient passes any operation of the region."),
        "requires_grad": tr("requires_grad=False holds for one leaf: it gets no gradient, all others do."),
    }[stop]
