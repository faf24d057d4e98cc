"""The numbers that come out where something is forgotten or taken for something else, found from the event log."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple

import numpy as np

from ..engine.compiled import operation_of
from ..errors import ChainruleError
from ..functions import evaluate
from ..language import counted, tr
from ..numbers import short
from ..records import Node
from ..steps.asked import Asked, What, made_as, number
from ..steps.log import StepLog
from ..steps.words.formula import derivative
from .parts import Part, parts_of, reader_name, siblings, source_name

Error = Literal[
    "sum forgotten",
    "un-broadcast forgotten",
    "upstream forgotten",
    "local forgotten",
    "added, not multiplied",
    "factor swapped",
    "sign",
    "value for gradient",
    "gradient for value",
    "gradient for local",
    "operation forgotten",
    "operation swapped",
    "order swapped",
]


class Slip(NamedTuple):
    """A wrong answer: what was done, the number that comes of it, and what is said of it."""

    error: Error
    number: float
    words: str


def slips(log: StepLog, asked: Asked) -> Iterator[Slip]:
    """The likely wrong answers, the likeliest first; several may come to the same number, or to the right one."""
    asked = made_as(log, asked)
    yield from _SLIPS[asked.what](log, asked)
    yield Slip(
        "sign", -number(log, asked), tr("The size is right; the sign is not: look where a minus comes in, or goes.")
    )
    yield from _taken_for(log, asked)


def _in_gradient(log: StepLog, asked: Asked) -> Iterator[Slip]:
    parts = parts_of(log, asked)
    name = parts[0].source if parts else ""
    if len(parts) > 1:
        yield from _without_sum(parts, name)
    for part in parts:
        yield from _without_copies(part)
    if len(parts) == 1:
        yield from _in_product(parts[0])
    elif all(part.local is not None and part.upstream is not None for part in parts):
        yield from _in_products(parts, name)


def _without_sum(parts: list[Part], name: str) -> Iterator[Slip]:
    """One of the ways back alone, or all but one."""
    ways = counted(len(parts), "{count} time", "{count} times")
    total = sum(part.share for part in parts)
    readers = [part.reader for part in parts]
    for part in parts:
        words = tr("{number} comes back by way of {reader} alone. {name} is used {ways}: add what comes back by each.")
        if readers.count(part.reader) > 1:
            words = tr("{number} comes back along one wire alone. {name} is used {ways}: add what comes back by each.")
        told = words.format(number=short(part.share), reader=part.reader, name=name, ways=ways)
        yield Slip("sum forgotten", part.share, told)
    for part in parts if len(parts) > 2 else ():
        yield Slip(
            "sum forgotten",
            total - part.share,
            tr(
                "Something is missing: {name} is used {ways}, and what comes back by way of {reader} belongs to it."
            ).format(name=name, ways=ways, reader=part.reader),
        )


def _without_copies(part: Part) -> Iterator[Slip]:
    """What one copy of a broadcast entry brings, or their mean."""
    if not part.copies:
        return
    words = tr(
        "{number} is what one copy brings. {name} was copied {count} times on the way forward, to fit {reader}: add up "
        "what comes back to each copy."
    )
    for brought in dict.fromkeys((*part.copies, part.share / len(part.copies))):
        told = words.format(number=short(brought), name=part.source, count=len(part.copies), reader=part.reader)
        yield Slip("un-broadcast forgotten", brought, told)


def _in_product(part: Part) -> Iterator[Slip]:
    """One factor alone, their sum, or a factor that belongs to another wire."""
    if part.local is None or part.upstream is None:
        return
    told = {"source": part.source, "reader": part.reader, "slope": derivative(part.reader, part.source).text}
    told |= {"upstream": short(part.upstream), "local": short(part.local)}
    words = tr("{local} is the local derivative {slope}. Multiply it by the gradient at {reader}, {upstream}.")
    yield Slip("upstream forgotten", part.local, words.format(**told))
    words = tr("{upstream} is the gradient at {reader}. Multiply it by the local derivative {slope}.")
    yield Slip("local forgotten", part.upstream, words.format(**told))
    words = tr("That is what {other} gets: {upstream} · {factor}. For {source} take {slope}.")
    for other, slope in part.others:
        factors = {"other": other, "upstream": _factor(part.upstream), "factor": _factor(slope)}
        yield Slip("factor swapped", part.upstream * slope, words.format(**told | factors))
    words = tr(
        "{upstream} and {local} were added. Along a way derivatives are multiplied; sums are for ways that meet."
    )
    yield Slip("added, not multiplied", part.upstream + part.local, words.format(**told))


def _in_products(parts: list[Part], name: str) -> Iterator[Slip]:
    """The same factor forgotten on every way back."""
    slopes = sum(part.local for part in parts if part.local is not None)
    arrived = sum(part.upstream for part in parts if part.upstream is not None)
    words = tr("{number} is the sum of the local derivatives. Multiply each by the gradient that arrives there first.")
    yield Slip("upstream forgotten", slopes, words.format(number=short(slopes)))
    words = tr("{number} is the sum of what arrives where {name} is used. Multiply each by its local derivative first.")
    yield Slip("local forgotten", arrived, words.format(number=short(arrived), name=name))


def _in_local(log: StepLog, asked: Asked) -> Iterator[Slip]:
    run, wire = log.run, asked.of
    source, reader = source_name(log, wire), reader_name(log, wire)
    for other, slope in siblings(log, wire, asked.entry):
        words = tr("{number} is {slope}. The question is how {reader} answers to {source}.")
        told = words.format(number=short(slope), slope=derivative(reader, other).text, reader=reader, source=source)
        yield Slip("factor swapped", slope, told)
    if run.has_contribution(wire) and run.contribution(wire).ndim == len(asked.entry):
        for part in parts_of(log, asked):
            words = tr(
                "{number} has been multiplied by the gradient at {reader} already: the local derivative is before that."
            )
            yield Slip("gradient for local", part.share, words.format(number=short(part.share), reader=reader))
            if part.upstream is not None:
                words = tr("{number} is the gradient at {reader}, which comes from above: leave it out here.")
                yield Slip(
                    "gradient for local", part.upstream, words.format(number=short(part.upstream), reader=reader)
                )


def _in_value(log: StepLog, asked: Asked) -> Iterator[Slip]:
    """Another operation, the operands the other way round, or an operand as it came."""
    run, (node, _) = log.run, log.received_end(asked.of, asked.output)
    record, wires = run.snapshot.nodes[node], run.made.compiled.wires_into(node)
    operands = [run.value(*run.made.compiled.source_of(wire)) for wire in wires]
    title = tr(operation_of(record).title)
    if len(operands) == 2:
        yield from _other_operations(record, operands, asked)
        turned = _computed(record.kind, operands[::-1], record.attributes, asked)
        if turned is not None:
            words = tr("That is {title} with the inputs the other way round: the upper one comes first.")
            yield Slip("order swapped", turned, words.format(title=title))
    for wire, operand in zip(wires, operands, strict=True):
        if operand.shape == run.value(asked.of, asked.output).shape:
            words = tr("{number} is the value of {source}, as it goes into {name}. Now do what {name} says: {title}.")
            held = float(operand[asked.entry])
            told = words.format(number=short(held), source=source_name(log, wire), name=record.name, title=title)
            yield Slip("operation forgotten", held, told)


def _other_operations(record: Node, operands: list[np.ndarray], asked: Asked) -> Iterator[Slip]:
    """What adding gives where one multiplies, and the like."""
    if record.kind not in _SIGNS or any(operand.ndim != len(asked.entry) for operand in operands):
        return
    words = tr("{number} is {left} {sign} {right}, but {name} is {left} {own} {right}.")
    left, right = (_digits(operand, asked.entry) for operand in operands)
    for other, sign in _SIGNS.items():
        found = None if other == record.kind else _computed(other, operands, {}, asked)
        if found is not None:
            told = words.format(
                number=short(found), left=left, right=right, sign=sign, name=record.name, own=_SIGNS[record.kind]
            )
            yield Slip("operation swapped", found, told)


def _digits(operand: np.ndarray, entry: tuple[int, ...]) -> str:
    """An entry of what may have been broadcast, as a formula holds it."""
    return _factor(float(operand[tuple(min(i, n - 1) for i, n in zip(entry, operand.shape, strict=True))]))


def _factor(number: float) -> str:
    """A number beside a sign: negative ones in parentheses."""
    return f"({short(number)})" if number < 0 else short(number)


def _computed(kind: str, operands: list[np.ndarray], settings: Mapping[str, object], asked: Asked) -> float | None:
    """What an operation gives, at the entry that is asked for; None if it takes no such inputs."""
    try:
        found = np.asarray(evaluate(kind, operands, **settings)[asked.output])
    except ChainruleError:
        return None
    return float(found[asked.entry]) if found.ndim == len(asked.entry) and np.isfinite(found).all() else None


def _taken_for(log: StepLog, asked: Asked) -> Iterator[Slip]:
    """A number of the same node that is another one: the value for the gradient, or the gradient for the value."""
    run = log.run
    if asked.what == "value":
        if run.has_gradient(asked.of, asked.output):
            found = float(run.gradient(asked.of, asked.output)[asked.entry])
            words = tr("{number} is its gradient, which flows back. The value flows forward: what the inputs make.")
            yield Slip("gradient for value", found, words.format(number=short(found)))
        return
    node, output = run.made.compiled.source_of(asked.of) if asked.of_wire else (asked.of, asked.output)
    ends = [(node, output)]
    if asked.of_wire:
        ends.append((run.made.compiled.reader_of(asked.of), 0))
    for end in ends:
        value = run.value(*end)
        if value.ndim == len(asked.entry):
            words = tr("{number} is the value of {name}. A derivative is wanted: how much one number moves another.")
            held = float(value[asked.entry])
            yield Slip(
                "value for gradient", held, words.format(number=short(held), name=run.snapshot.nodes[end[0]].name)
            )


_SIGNS = {"add": "+", "sub": "−", "mul": "·", "div": "÷"}
_SLIPS: Mapping[What, Callable[[StepLog, Asked], Iterator[Slip]]] = {
    "value": _in_value,
    "gradient": _in_gradient,
    "local": _in_local,
    "contribution": _in_gradient,
}
