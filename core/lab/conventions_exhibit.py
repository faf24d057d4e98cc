"""Kinks as an exhibit: who does what at each, and the run as it would be by another choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..engine.program import never
from ..engine.run import Run
from ..language import counted, tr
from .conventions import Card, cards, pull_with
from .exhibit import Badge, Cell, Exhibit, Row, cut_short, differences
from .hand import Hand
from .kink import Choice
from .order import sorted_back


@dataclass(frozen=True, slots=True)
class OtherConvention:
    """Other slopes at kinks. chosen: pairs of a node and the number of the choice among those of its card."""

    chosen: tuple[tuple[int, int], ...] = ()

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """The kinks of a run; its gradients by the choices made."""
        hand = Hand(run, cancelled)
        found = cards(hand)
        picks = {
            card.node: card.kink.choices[dict(self.chosen)[card.node]]
            for card in found
            if card.node in dict(self.chosen)
        }
        wires, ends = differences(hand, sorted_back(hand, pull_with(hand, picks)), "other") if picks else ({}, {})
        badges = {
            node: Badge(
                "evaluated", tr("another slope at the kink: {label}").format(label=tr(choice.label)), _sign(choice)
            )
            for node, choice in picks.items()
        }
        return Exhibit(
            tr("By other conventions at kinks") if picks else tr("Conventions at kinks"),
            _lines(found, len(ends)) if picks or not found else (_count(found),),
            (tr("Node"), "PyTorch", "JAX", "Chainrule"),
            cut_short([_row(hand, card) for card in found]),
            wires,
            ends,
            badges=badges,
        )


def _sign(choice: Choice) -> str:
    """What stands on the node; of shares only that something is changed."""
    return tr("slope {label}").format(label=choice.label) if choice.slopes else ""


def _row(hand: Hand, card: Card) -> Row:
    told = (card.kink.torch, card.kink.jax, card.kink.ours)
    return Row(card.node, (Cell(hand.name((card.node, 0))), *(Cell(tr(x)) for x in told)))


def _lines(found: list[Card], changed: int) -> tuple[str, ...]:
    if not found:
        return (
            tr("No operation sits on a kink at these values: every engine gives the same gradients."),
            tr("Try relu or abs at 0, or the maximum of two equal numbers."),
        )
    return (
        _count(found),
        counted(changed, "{count} gradient is another by this choice.", "{count} gradients are others by this choice."),
    )


def _count(found: list[Card]) -> str:
    return counted(len(found), "{count} operation sits on a kink.", "{count} operations sit on a kink.")
