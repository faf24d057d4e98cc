"""Where a NaN or an infinity comes from: the first node that made one of finite numbers, each way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..language import tr
from ..numbers import describe
from ..records import VARIABLE
from .differentiate import Edge
from .plan import MISSING

if TYPE_CHECKING:
    from .run import Run


@dataclass(frozen=True, slots=True)
class Origin:
    """The node where something not finite first arose, the wire of the operand that did it (None: the node itself)."""

    node: int
    wire: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Origins:
    """Where a node's value stopped being finite going forward, its gradient going back; None: it did not."""

    forward: Origin | None
    backward: Origin | None


def origins(run: Run, node: int) -> Origins:
    """Trace what is not finite at a node back to where it arose."""
    value, gradient = run.slot(node), None
    if run.backward_done and value is not None:
        gradient = run.gradients.totals.get(value)
    forward = None if value is None or _finite(run, value) else _first_forward(run, [value])
    backward = None if gradient is None or _finite(run, gradient) else _first_backward(run, gradient)
    return Origins(forward, backward)


def _first_forward(run: Run, slots: Iterable[int]) -> Origin | None:
    """The first step, in the order of the run, behind some slots that made something not finite of finite inputs."""
    compiled = run.made.compiled
    behind = _behind(run, slots)
    for node in run.snapshot.nodes.values():
        slot = compiled.slots.get((node.id, 0))
        if node.kind == VARIABLE and slot in behind and not _finite(run, slot):
            return Origin(
                node.id, None, tr("The variable {name!r} holds {run}.").format(name=node.name, run=_told(run, slot))
            )
    for node_id, step in compiled.steps.items():
        inputs, outputs = compiled.program.inputs[step], compiled.program.outputs[step]
        made = [slot for slot in outputs if slot in behind and not _finite(run, slot)]
        if made and all(slot < 0 or _finite(run, slot) for slot in inputs):
            wires = compiled.wires_into(node_id)
            given = ", ".join(_operand(run, wire) for wire in wires)
            sentence = tr("{node_id} ({name}) made {run} of {given}.").format(
                node_id=run.name(node_id),
                name=compiled.program.operations[step].name,
                run=_told(run, made[0]),
                given=given,
            )
            return Origin(node_id, _culprit(run, wires), sentence)
    return None


def _first_backward(run: Run, gradient: int) -> Origin | None:
    """The first wire, in the order of the backward pass, behind a gradient on which it stopped being finite."""
    compiled = run.made.compiled
    behind = _behind(run, [gradient])
    wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
    nodes = {step: node for node, step in compiled.steps.items()}
    if not _finite(run, run.gradients.seed):
        return Origin(run.target or 0, None, tr("The seed is {run}.").format(run=_told(run, run.gradients.seed)))
    for (step, position), edge in run.made.edges.items():
        upstream = [
            run.gradients.totals[slot] for slot in compiled.program.outputs[step] if slot in run.gradients.totals
        ]
        if edge.product in behind and not _finite(run, edge.product) and all(_finite(run, slot) for slot in upstream):
            wire = wires[step, position]
            return Origin(nodes[step], wire, _backward_sentence(run, wire, edge, upstream[0]))
        if edge.total in behind and not _finite(run, edge.total) and _finite(run, edge.product):
            wire = wires[step, position]
            source = compiled.source_of(wire)[0]
            return Origin(
                source,
                wire,
                tr("The sum of the gradients that arrive at {source} is too large.").format(source=run.name(source)),
            )
    return None


def _backward_sentence(run: Run, wire: int, edge: Edge, upstream: int) -> str:
    record = run.snapshot.wires[wire]
    target, source = run.name(record.target), run.name(record.source)
    if edge.local is None:
        return tr("The gradient that {target} passes back to {source} is {run}.").format(
            target=target, source=source, run=_told(run, edge.product)
        )
    return tr(
        "At {target} the local derivative by {source} is {run} (where {run2}), and times the "
        "upstream {run3} it gives {run4}."
    ).format(
        target=target,
        source=source,
        run=_told(run, edge.local),
        run2=_operand(run, wire),
        run3=_told(run, upstream),
        run4=_told(run, edge.product),
    )


def _behind(run: Run, slots: Iterable[int]) -> set[int]:
    """The slots that some slots are computed from, these included, as far as they are not finite."""
    program = run.made.plan.program
    makers = {slot: step for step, outputs in enumerate(program.outputs) for slot in outputs}
    found, waiting = set(slots), list(slots)
    while waiting:
        step = makers.get(waiting.pop())
        for slot in () if step is None else program.inputs[step]:
            if slot >= 0 and slot not in found and not _finite(run, slot):
                found.add(slot)
                waiting.append(slot)
    return found


def _culprit(run: Run, wires: list[int]) -> int | None:
    """The operand to look at: the one closest to zero, or the largest where none is small."""
    sizes = {wire: float(np.min(np.abs(_value(run, wire)), initial=np.inf)) for wire in wires}
    if not sizes:
        return None
    small = min(sizes, key=lambda wire: sizes[wire])
    return small if sizes[small] < 1 else max(sizes, key=lambda wire: sizes[wire])


def _operand(run: Run, wire: int) -> str:
    return f"{run.snapshot.nodes[run.snapshot.wires[wire].source].name} = {describe(_value(run, wire))}"


def _value(run: Run, wire: int) -> np.ndarray:
    step, position = run.made.compiled.arrivals[wire]
    return np.asarray(run.values[run.made.plan.program.inputs[step][position]])


def _told(run: Run, slot: int) -> str:
    return _spoken(run.values[slot])


def _spoken(value: Any) -> str:
    """A scalar as it is; of a tensor how many elements are not finite."""
    array = np.asarray(value)
    if array.ndim == 0 or np.isfinite(array).all():
        return describe(array)
    nan, infinite = int(np.isnan(array).sum()), int(np.isinf(array).sum())
    counts = (tr("{count} NaN").format(count=nan), nan), (tr("{count} infinite").format(count=infinite), infinite)
    return tr(" and ").join(words for words, count in counts if count)


def _finite(run: Run, slot: int) -> bool:
    value = run.values[slot]
    return value is MISSING or bool(np.isfinite(value).all())
