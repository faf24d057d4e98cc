"""train() and eval(): the same graph run in the other mode, which changes values and stops no gradient."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ..engine.compiled import End
from ..engine.patching.patch import Edits
from ..engine.program import never
from ..engine.request import Request
from ..engine.run import Run
from ..language import counted, tr
from ..numbers import summary
from ..ops import operations
from ..records import Node
from .exhibit import Badge, Cell, Exhibit, Item, Row, cut_short, told
from .hand import Hand, Share

Mode = Literal["eval", "train"]
TRAINING = "training"  # the setting that tells the two modes apart


@dataclass(frozen=True, slots=True)
class InMode:
    """The whole model in one of its two modes."""

    mode: Mode = "eval"

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """Which values and gradients are others then."""
        hand, wanted = Hand(run, cancelled), self.mode == "train"
        nodes = run.snapshot.nodes
        switched = {node.id: _switched(node, training=wanted) for node in nodes.values() if _has_mode(node)}
        changed = {ident: node for ident, node in switched.items() if node != nodes[ident]}
        other = _run_with(hand, changed, cancelled) if changed else run
        compared = [hand.target, *hand.readers]
        values, ends, wires = _differing(run, other, compared, hand)
        return Exhibit(
            _title(self.mode),
            (_help(self.mode), *_lines(len(switched), len(changed), len(values))),
            (tr("Node"), tr("As it is"), tr("With it")),
            cut_short([_row(hand, end, other) for end in reversed(compared)]),
            wires,
            ends,
            values,
            {node: Badge("evaluated", tr("training={wanted}").format(wanted=wanted)) for node in switched},
        )


def _run_with(hand: Hand, changed: Mapping[int, Node], cancelled: Callable[[], bool]) -> Run:
    run = hand.run
    snapshot = replace(run.snapshot, nodes={**run.snapshot.nodes, **changed})
    largest = run.made.compiled.program.largest_bytes
    target, output = hand.target
    request = Request(snapshot, target, output, True, hand.seed, None, Edits(), run.version, largest)
    return request.execute(cancelled)


def _differing(
    run: Run, other: Run, ends: list[End], hand: Hand
) -> tuple[dict[End, Item], dict[End, Item], dict[int, Item]]:
    """Values, gradients and contributions that another run of the same graph has otherwise."""
    values = {e: _other(other.value(*e), run.value(*e)) for e in ends if other.has_value(*e)}
    gradients = {e: _other(other.gradient(*e), run.gradient(*e)) for e in ends if other.has_gradient(*e)}
    wires = {
        link.wire: _other(other.contribution(link.wire), run.contribution(link.wire))
        for links in hand.readers.values()
        for link in links
        if other.has_contribution(link.wire)
    }
    kept = [{key: found for key, found in table.items() if found is not None} for table in (values, gradients)]
    return kept[0], kept[1], {wire: found for wire, found in wires.items() if found is not None}


def _other(shown: Share, right: Share) -> Item | None:
    if np.array_equal(shown, right, equal_nan=True):
        return None
    return Item("other", told("other", summary(shown), summary(right)), shown)


def _row(hand: Hand, end: End, other: Run) -> Row:
    before, now = (_pair(run, end) for run in (hand.run, other))
    return Row(end[0], (Cell(hand.name(end)), Cell(before), Cell(now, "other" if now != before else None)))


def _pair(run: Run, end: End) -> str:
    gradient = summary(run.gradient(*end)) if run.has_gradient(*end) else tr("none")
    return tr("{value}, gradient {gradient}").format(value=summary(run.value(*end)), gradient=gradient)


def _lines(having: int, changed: int, values: int) -> tuple[str, ...]:
    if not having:
        return (tr("There is no dropout and no batch norm here, so that it changes nothing at all."),)
    if not changed:
        return (tr("The graph is in this mode already."),)
    return (
        counted(values, "{count} value is another.", "{count} values are others."),
        tr("Every node that had a gradient still gets one: it stops no gradient."),
    )


def _has_mode(node: Node) -> bool:
    operation = operations().get(node.kind)
    return operation is not None and any(attribute.name == TRAINING for attribute in operation.attributes)


def _switched(node: Node, *, training: bool) -> Node:
    before = operations()[node.kind].settings(node.attributes)[TRAINING]
    return node if before == training else replace(node, attributes={**node.attributes, TRAINING: training})


def _title(mode: Mode) -> str:
    return tr("As if in train mode") if mode == "train" else tr("As if in eval mode")


def _help(mode: Mode) -> str:
    if mode == "train":
        return tr("train() has dropout drop and batch norm use the batch's own statistics.")
    return tr("eval() changes how dropout and batch norm compute; gradients flow as before.")
