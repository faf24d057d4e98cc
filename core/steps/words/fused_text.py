"""What is said of operations taken as one, and what the same product is operation by operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

import numpy as np

from ...language import tr
from ...records import Wire
from ..fusing import LONGEST, MOST_STEPS, Fused, ways_through
from ..log import StepLog
from ..step import Kind
from .formula import DOTS, NOTHING, Formula, added, equation, number, product
from .naming import name_at
from .scene import Line, OneByOne, Scene, StepText
from .terms import across, value_of

MOST_WAYS = 2  # through what is taken as one, that are told
MOST_FACTORS = 5  # along one of them
LONGEST_LINE = 28  # characters of numbers put into a derivative that stand before its result
_NEAR = 100  # roundings by which the results of two orders of multiplication may differ


def fused_note(log: StepLog) -> str:
    """How the operations of a log are grouped, in a sentence; empty where they are not to be."""
    if not log.fused or log.run.target is None:
        return ""
    target, parts, count = name_at(log.run, log.run.target), log.fusion.parts, len(log.fusion.cone)
    if not parts:
        return tr(
            "Nothing is taken together: {target} holds no two operations on numbers, one feeding the other."
        ).format(target=target)
    together = sum(len(part.members) for part in parts)
    if len(parts) == 1 and together == count:
        return tr("All {count} operations of {target} as one.").format(count=count, target=target)
    most = tr("one holds at most {most_steps} operations and {longest} signs, on numbers").format(
        most_steps=MOST_STEPS, longest=LONGEST
    )
    formulas = tr("one formula") if len(parts) == 1 else tr("{parts:,} formulas").format(parts=len(parts))
    return tr("{together:,} of {count:,} operations of {target} in {formulas}; {most}.").format(
        together=together, count=count, target=target, formulas=formulas, most=most
    )


def computed(scene: Scene, part: Fused) -> Line:
    """What operations taken as one compute."""
    left, result = scene.called(part.root), value_of(scene.run, part.root)
    value = scene.whole(part).value
    assert value is not None  # a part is no longer than can be read
    return Line(equation(left, value.symbolic), equation(left, value.numbers, result))


def _forward(scene: Scene) -> StepText:
    part = _part(scene)
    line, value = computed(scene, part), scene.run.value(part.root)
    sentence = tr("{text}, {members} operations as one.").format(text=line.numbers.text, members=len(part.members))
    return StepText(tr("Forward: {text}").format(text=line.rule.text), sentence, (line,), value=value)


def _local(scene: Scene) -> StepText:
    part, lines = _part(scene), []
    for wire_id in part.wires:
        local, wire = scene.log.local(wire_id), scene.run.snapshot.wires[wire_id]
        if local is None:
            lines.append(scene.passes_none(wire))
            continue
        left, (symbolic, numbers) = scene.across(wire), _slope(scene, part, wire)
        rule, filled = equation(left, symbolic), equation(left, symbolic, numbers, _local_of(wire, local))
        lines.append(Line(rule, filled, scene.edge_name(wire), _why(scene, part, wire)))
    told = "; ".join(line.numbers.text for line in lines if line.numbers.text) or tr("nothing in it takes a gradient")
    title = tr("Local derivatives of {text}").format(text=computed(scene, part).rule.text)
    return StepText(title, f"{title}: {told}.", tuple(lines), scene.upstream(part.root))


def _multiply(scene: Scene) -> StepText:
    part, wire, local = _part(scene), scene.wire, scene.log.local(scene.wire.id)
    assert local is not None  # or nothing would flow
    upstream, slope = scene.upstream(part.root), scene.whole(part).slope(wire.id)
    with np.errstate(all="ignore"):
        passed = np.asarray(upstream * local)
    above, result = scene.about(part.root, "gradient", upstream), number(passed).about("gradient", wire.id)
    short = product(above, _local_of(wire, local))
    filled = product(above, slope.number.about("local", wire.id)) if slope else short
    left, source = scene.share(wire), scene.source(wire)
    rule = equation(left, scene.along(wire))
    lines = [Line(rule, equation(left, filled, short, result))]
    if len(filled.text) > LONGEST_LINE:  # on a line of its own, lest the letters get too small
        lines = [Line(rule, equation(left, filled)), Line(NOTHING, equation(left, short, result))]
    alone, name = _one_by_one(scene, part, wire, passed), scene.name(part.root)
    same = tr("the same") if alone.same else tr("it differs by rounding")
    sentence = tr("{name} sends {text} back to {source}.").format(
        name=name, text=equation(filled, result).text, source=source
    )
    beside = tr("One by one it is {text}: {same}.").format(text=alone.line.numbers.text, same=same)
    title = tr("Multiply: from {name} back to {source}").format(name=name, source=source)
    return StepText(title, f"{sentence} {beside}", tuple(lines), upstream, local, passed, one_by_one=alone)


def _one_by_one(scene: Scene, part: Fused, wire: Wire, passed: np.ndarray) -> OneByOne:
    """The same product by the operations themselves, with the result of the backward pass."""
    found = scene.run.contribution(wire)
    above = scene.about(part.root, "gradient", scene.upstream(part.root))
    rules, numbers = _by_ways(scene, part, wire, scene.by_target(part.root), above)
    left, line = scene.share(wire), number(found).about("gradient", wire.id)
    near = _NEAR * float(np.finfo(scene.run.made.plan.program.dtype).eps)
    same = bool(np.isclose(passed, found, rtol=near, atol=0.0, equal_nan=True))
    return OneByOne(Line(equation(left, rules), equation(left, numbers, line)), same)


def _slope(scene: Scene, part: Fused, wire: Wire) -> tuple[Formula, Formula]:
    """A derivative of the formula, by names and with numbers; where it is too long, as the products along its ways."""
    slope = scene.whole(part).slope(wire.id)
    written = (slope.symbolic, slope.numbers) if slope else _by_ways(scene, part, wire)
    symbolic, numbers = (formula.about("local", wire.id) for formula in written)
    return symbolic, numbers


def _why(scene: Scene, part: Fused, wire: Wire) -> str:
    """By which operations a derivative of a formula comes about."""
    first, *more = islice(ways_through(scene.run, part, wire.id), MOST_WAYS + 1)
    if more:
        return tr("chain rule, a sum over several ways through the formula")
    names = [scene.name(scene.run.made.compiled.reader_of(at)) for at in first[: MOST_FACTORS + 1]]
    names = [*names[:MOST_FACTORS], "…"] if len(names) > MOST_FACTORS else names
    return tr("chain rule through ") + (tr(" and ").join(names) if len(names) < 3 else ", ".join(names))


def _by_ways(scene: Scene, part: Fused, wire: Wire, *first: Formula) -> tuple[Formula, Formula]:
    """The sum over the ways through a part of their products of local derivatives, by names and in numbers.

    first: what comes from beyond the part, by names and in numbers.
    """
    rules, numbers = [], []
    ways = list(islice(ways_through(scene.run, part, wire.id), MOST_WAYS + 1))
    for way in ways[:MOST_WAYS]:
        back = [(at, scene.run.edge(at)) for at in reversed(way)]
        slots = [(at, edge.local) for at, edge in back if edge is not None and edge.local is not None]
        rules.append(_chain(first[:1], [across(scene.run, at) for at, _ in back]))
        numbers.append(_chain(first[1:], [number(scene.array(slot)).about("local", at) for at, slot in slots]))
    more = [DOTS] if len(ways) > MOST_WAYS else []
    return added([*rules, *more]), added([*numbers, *more])


def _chain(first: Sequence[Formula], factors: Sequence[Formula]) -> Formula:
    """A product along a way; of a long one the beginning and the end."""
    if len(factors) > MOST_FACTORS:
        factors = [*factors[: MOST_FACTORS - 2], DOTS, factors[-1]]
    return product(*first, *factors)


def _local_of(wire: Wire, local: np.ndarray) -> Formula:
    """The local derivative along a wire in numbers."""
    return number(local).about("local", wire.id)


def _part(scene: Scene) -> Fused:
    assert scene.part is not None
    return scene.part


FUSED_TELLERS: Mapping[Kind, Callable[[Scene], StepText]] = {
    "forward": _forward,
    "local": _local,
    "multiply": _multiply,
}
