"""What a run gives reason to advise, found rule by rule; each rule may bring the edit that mends it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..change import Change
from ..document import Document
from ..engine.run import Run
from ..errors import EditError
from ..language import tr
from . import branches, domains, fused, infinities, lengths, shapes
from .rule import Rule, Scene

RULES: Mapping[str, Rule] = {
    rule.name: rule
    for rule in (
        *fused.LOGARITHMS,
        fused.BCE_OF_SIGMOID,
        fused.CROSS_ENTROPY_OF_SOFTMAX,
        domains.OUTSIDE_DOMAIN,
        branches.ROOT_AT_ZERO,
        branches.DOUBLE_WHERE,
        shapes.ACCIDENTAL_BROADCAST,
        lengths.HUGE_GRADIENT,
        infinities.OVERFLOW,
        infinities.DIVISION_BY_ZERO,
    )
}
MOST = 200


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice. rule: its name in ``RULES``; label: what its repair does, for a button."""

    node: int
    rule: str
    sentence: str
    label: str


def advise(run: Run) -> list[Advice]:
    """Everything that can be advised on a run, 200 pieces at the most."""
    found = []
    for advice in _found(Scene(run)):
        found.append(advice)
        if len(found) == MOST:
            break
    return found


def repair(document: Document, run: Run, advice: Advice) -> Change:
    """Repair

    Follow a piece of advice. EditError if the graph is no longer the one that it was given for.
    """
    scene = Scene(run)
    if advice.node not in document.nodes or not any(advice == other for other in _found(scene)):
        raise EditError(tr("The graph has changed since this advice was given. Run it again."))
    return RULES[advice.rule].repair(document, scene, advice.node)


def _found(scene: Scene) -> Iterator[Advice]:
    for node in scene.run.made.compiled.steps:
        kind = scene.kind(node)
        for rule in RULES.values():
            if kind in rule.kinds:
                sentence = rule.find(scene, node)
                if sentence:
                    yield Advice(node, rule.name, sentence, rule.label)
