"""The ledger of saved values: which operation keeps what for the backward pass, read off the derivative rules.

What breaks it is told as PyTorch would: a value overwritten in place after it was saved, and a second backward pass
when the first has let go of what was saved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..engine.compiled import End
from ..engine.program import ABSENT, never
from ..engine.run import Run
from ..engine.template import template
from ..language import counted, tr
from ..numbers import bytes_text
from ..records import VARIABLE
from .exhibit import Badge, Cell, Exhibit, Row, Sign, cut_short
from .hand import Hand


@dataclass(frozen=True, slots=True)
class Ledger:
    """overwritten: nodes whose value was changed in place after the forward pass. passes: backward passes so far.

    freed: whether the last of them let go of what was saved. refused: whether one more was asked for since.
    """

    overwritten: frozenset[int] = frozenset()
    passes: int = 0
    freed: bool = False
    refused: bool = False

    def after_backward(self, *, retained: bool) -> Ledger:
        """The ledger after one more call of backward(); retained: with retain_graph=True."""
        if self.freed:
            return replace(self, refused=True)
        return replace(self, passes=self.passes + 1, freed=not retained)

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """Who saved what, and what becomes of it."""
        hand = Hand(run, cancelled)
        saved = {node: saved_by(hand, node) for node in hand.links}
        signs = {node: self._sign(ends) for node, ends in saved.items() if ends}
        rows = [
            Row(node, (Cell(hand.name((node, 0))), _seal(signs.get(node)), Cell(self._told(hand, ends))))
            for node, ends in saved.items()
        ]
        return Exhibit(
            tr("What is saved for the backward pass"),
            (_size(hand, saved), *self._lines(hand, saved, signs)),
            (tr("Operation"), tr("Seal"), tr("Saved")),
            cut_short(rows),
            badges={
                node: Badge(sign, _badge_words(sign, self._told(hand, saved[node]))) for node, sign in signs.items()
            },
        )

    def _sign(self, ends: tuple[End, ...]) -> Sign:
        if self.freed:
            return "freed"
        return "broken" if any(end[0] in self.overwritten for end in ends) else "sealed"

    def _told(self, hand: Hand, ends: tuple[End, ...]) -> str:
        """Such as "x, y"; what was saved as version 0 and overwritten is version 1 now."""
        version = tr("{name} (now v1)")
        names = (version.format(name=hand.name(e)) if e[0] in self.overwritten else hand.name(e) for e in ends)
        return ", ".join(names) or tr("nothing")

    def _lines(self, hand: Hand, saved: dict[int, tuple[End, ...]], signs: dict[int, Sign]) -> tuple[str, ...]:
        """What PyTorch's backward() would do now, or did."""
        if self.refused and signs:
            first = hand.name((next(iter(signs)), 0))
            return (
                tr(
                    "The next backward() stops at {first}: “Trying to backward through the graph a second time”."
                ).format(first=first),
                tr("Its saved values were freed by the one before; backward(retain_graph=True) keeps them."),
            )
        broken = next((node for node, sign in signs.items() if sign == "broken"), None)
        if broken is not None:
            return self._broken_lines(hand, broken, saved[broken])
        if self.passes:
            ran = counted(self.passes, "backward() ran once.", "backward() ran {count} times.")
            freed, kept = tr("It freed what was saved."), tr("retain_graph=True kept what was saved.")
            return (f"{ran} {freed if self.freed else kept}",)
        nobody = tr("Nobody has saved what was overwritten, so that backward() runs through.")
        return (nobody if self.overwritten else tr("Every seal is whole: backward() can be called."),)

    def _broken_lines(self, hand: Hand, broken: int, ends: tuple[End, ...]) -> tuple[str, ...]:
        overwritten = next(end for end in ends if end[0] in self.overwritten)
        lines = [
            tr(
                "backward() stops at {broken}: “one of the variables needed for gradient computation has been modified "
                "by an inplace operation: {name} is at version 1; expected version 0 instead”."
            ).format(broken=hand.name((broken, 0)), name=hand.name(overwritten)),
        ]
        if hand.run.snapshot.nodes[overwritten[0]].kind == VARIABLE:
            lines.append(
                tr(
                    "To overwrite a leaf that requires a gradient, PyTorch even wants no_grad around it: an "
                    "optimizer's step is such a place."
                )
            )
        return tuple(lines)


def saved_by(hand: Hand, node: int) -> tuple[End, ...]:
    """The ends whose values the derivative rules of a node read: its inputs, or its own outputs."""
    program, compiled = hand.run.made.plan.program, hand.run.made.compiled
    step = compiled.step_of[node]
    outputs, inputs = program.outputs[step], program.inputs[step]
    slots: dict[int, None] = {}
    for link in hand.links[node]:
        for place in _places_read(hand, step, link.position):
            if 0 < place <= len(outputs):
                slots[outputs[place - 1]] = None
            elif 2 * len(outputs) < place <= 2 * len(outputs) + len(inputs):
                slots[inputs[place - 2 * len(outputs) - 1]] = None
    ends = {hand.owner(slot): None for slot in slots if slot != ABSENT}
    return tuple(end for end in ends if end is not None)


def _places_read(hand: Hand, step: int, position: int) -> list[int]:
    """What a rule reads, by the places of its template: outputs, their gradients, then inputs."""
    made = template(hand.run.made.plan.program, step, position)
    if made is None:
        return []
    ends = [made.product, made.contribution, *([] if made.local is None else [made.local])]
    return sorted({*ends, *(place for line in made.lines for place in line.inputs)})


def _size(hand: Hand, saved: dict[int, tuple[End, ...]]) -> str:
    kept = {end for ends in saved.values() for end in ends}
    size = sum(hand.run.value(*end).nbytes for end in kept)
    return tr("{values} kept for the backward pass, {bytes}.").format(
        values=counted(len(kept), "{count} value is", "{count} values are"), bytes=bytes_text(size)
    )


def _seal(sign: Sign | None) -> Cell:
    if sign is None:
        return Cell("–")
    words = {"sealed": tr("whole"), "broken": tr("broken"), "freed": tr("freed")}
    return Cell(words[sign], "wrong" if sign == "broken" else "dropped" if sign == "freed" else None)


def _badge_words(sign: Sign, told: str) -> str:
    words = {
        "sealed": tr("saved for the backward pass: {told}"),
        "broken": tr("broken seal: {told}"),
        "freed": tr("freed after the backward pass: {told}"),
    }
    return words[sign].format(told=told)
