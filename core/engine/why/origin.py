"""Where a NaN or an infinity comes from: the first node that made one of finite numbers, each way."""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from ...language import tr
from ...numbers import describe, listed
from ...records import VARIABLE
from ...steps.words.formula import derivative
from ..differentiate import At, Edge
from ..lean import RELEASED, Absent
from ..plan import MISSING

if TYPE_CHECKING:
    from ..run import Run


@dataclass(frozen=True, slots=True)
class Origin:
    """The node where something not finite first arose, the wire of the operand that did it (None: the node itself)."""

    node: int
    wire: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Origins:
    """Where a node's value stopped being finite going forward, its gradient going back; None: it did not.

    nan: where infinities became the first NaN on the way forward, inf - inf or 0 · inf, if the value is one by then.
    """

    forward: Origin | None
    backward: Origin | None
    nan: Origin | None = None


def origins(run: Run, node: int) -> Origins:
    """Trace what is not finite at a node back to where it arose."""
    value, gradient = run.slot(node), None
    if run.backward_done and value is not None:
        gradient = run.gradients.totals.get(value)
    forward = None if value is None else _first_forward(run, value, _is_bad)
    nan = None if value is None else _first_forward(run, value, _has_nan)
    backward = None if gradient is None or not _is_bad(run, gradient) else _first_backward(run, gradient)
    return Origins(forward, backward, None if nan == forward else nan)


def arising(run: Run, most: int) -> tuple[list[Origin], int]:
    """Where values, then gradients stop being finite in a run: the first so many nodes, and how many there are.

    Where infinities become NaN is told, too. Of nodes whose values are not finite, gradients are not looked at: they
    cannot be either. Nor is what was let go of to save memory, which would have to be computed again.
    """
    bad = _not_finite(run.left)
    if not bad:
        return [], 0
    unknown = {slot for slot, value in enumerate(run.left) if value is RELEASED}
    nan = {slot for slot in bad if _has_nan(run, slot)}
    values = dict(_values_arising(run, (bad, nan), unknown))
    edges: dict[int, tuple[At, int]] = {}
    for node, at, wire in _gradients_arising(run, bad, unknown) if run.backward_done else ():
        if run.slot(node) not in bad:
            edges.setdefault(node, (at, wire))
    told = [_arisen(run, node, slot) for node, slot in islice(values.items(), most)]
    told += [_passed(run, node, *edge) for node, edge in islice(edges.items(), most - len(told))]
    return told, len(values) + len(edges)


def first_arising(run: Run) -> Origins:
    """Where, of all the run, a value first stops being finite in the order of the pass, and a gradient going back."""
    bad = _not_finite(run.left)
    if not bad:
        return Origins(None, None)
    unknown = {slot for slot, value in enumerate(run.left) if value is RELEASED}
    forward = (_arisen(run, node, slot) for node, slot in _values_arising(run, (bad,), unknown))
    places = _gradients_arising(run, bad, unknown) if run.backward_done else iter(())
    backward = (_passed(run, *place) for place in places)
    return Origins(next(forward, None), next(backward, None))


def _first_forward(run: Run, slot: int, is_so: Callable[[Run, int], bool]) -> Origin | None:
    """The first node, in the order of the run, that made something so behind a slot; None if the slot is not."""
    if not is_so(run, slot):
        return None
    found = _values_arising(run, (_behind(run, slot, is_so),))
    return next((_arisen(run, node, made) for node, made in found), None)


def _first_backward(run: Run, gradient: int) -> Origin | None:
    """The first wire, in the order of the backward pass, behind a gradient on which it stopped being finite."""
    if _is_bad(run, run.gradients.seed):
        return Origin(run.target or 0, None, tr("The seed is {run}.").format(run=_told(run, run.gradients.seed)))
    found = _gradients_arising(run, _behind(run, gradient, _is_bad))
    return next((_passed(run, *place) for place in found), None)


def _values_arising(
    run: Run, kinds: Sequence[Container[int]], unknown: Container[int] = frozenset()
) -> Iterator[tuple[int, int]]:
    """The nodes, variables first, that made something of a kind of what is not, each with the slot of it.

    kinds: the slots of each kind, the widest first.
    """
    compiled, program = run.made.compiled, run.made.compiled.program
    for node in run.snapshot.nodes.values():
        slot = compiled.slots.get((node.id, 0))
        if node.kind == VARIABLE and slot is not None and slot in kinds[0]:
            yield node.id, slot
    for ident, step in compiled.steps.items():
        for kind in kinds:
            made = next((slot for slot in program.outputs[step] if slot in kind), None)
            if made is None:
                break
            if not any(slot in kind or slot in unknown for slot in program.inputs[step]):
                yield ident, made
                break


def _gradients_arising(
    run: Run, bad: Container[int], unknown: Container[int] = frozenset()
) -> Iterator[tuple[int, At, int]]:
    """The nodes at which what flows back becomes bad, in the order of the backward pass, each with edge and wire."""
    compiled, totals = run.made.compiled, run.gradients.totals
    nodes = {step: node for node, step in compiled.steps.items()}
    wires = {arrival: wire for wire, arrival in compiled.arrivals.items()}
    summed = set[tuple[int, int]]()  # outputs whose sum of gradients is bad from an earlier one on
    for at, edge in run.made.edges.items():
        upstream = [totals[slot] for slot in compiled.program.outputs[at[0]] if slot in totals]
        if edge.product in bad and not any(slot in bad or slot in unknown for slot in upstream):
            yield nodes[at[0]], at, wires[at]
        if edge.total in bad and (source := compiled.source_of(wires[at])) not in summed:
            summed.add(source)
            if edge.product not in bad and edge.product not in unknown:
                yield source[0], at, wires[at]


def _arisen(run: Run, node: int, slot: int) -> Origin:
    """A variable that is not finite, or an operation that made something so of its operands."""
    record, compiled = run.snapshot.nodes[node], run.made.compiled
    if record.kind == VARIABLE:
        held = tr("The variable {name!r} holds {run}.").format(name=record.name, run=_told(run, slot))
        return Origin(node, None, held)
    kind = compiled.program.operations[compiled.steps[node]].name
    alone, of_kind = tr("{node_id} made {run} of {given}."), tr("{node_id} ({name}) made {run} of {given}.")
    sentence = (alone if kind == record.name else of_kind).format(
        node_id=run.name(node),
        name=kind,
        run=_told(run, slot),
        given=_given(run, node),
    )
    return Origin(node, _culprit(run, compiled.wires_into(node)), sentence)


def _passed(run: Run, node: int, at: At, wire: int) -> Origin:
    """A gradient that stopped being finite on a wire, or when it was added to others."""
    edge = run.made.edges[at]
    if not _is_bad(run, edge.product):
        too_large = tr("The sum of the gradients that arrive at {source} is too large.")
        return Origin(node, wire, too_large.format(source=run.name(node)))
    totals = run.gradients.totals
    upstream = next(totals[slot] for slot in run.made.compiled.program.outputs[at[0]] if slot in totals)
    return Origin(node, wire, _backward_sentence(run, wire, edge, upstream))


def _backward_sentence(run: Run, wire: int, edge: Edge, upstream: int) -> str:
    record = run.snapshot.wires[wire]
    if edge.local is None:
        return tr("The gradient that {target} passes back to {source} is {run}.").format(
            target=run.name(record.target), source=run.name(record.source), run=_told(run, edge.product)
        )
    nodes = run.snapshot.nodes
    return tr(
        "The local derivative {slope} is {local} at {operand}; times the upstream gradient {upstream} it "
        "gives {product}."
    ).format(
        slope=derivative(nodes[record.target].name, nodes[record.source].name).text,
        local=_told(run, edge.local),
        operand=_given(run, run.made.compiled.reader_of(wire)),
        upstream=_told(run, upstream),
        product=_told(run, edge.product),
    )


def _behind(run: Run, end: int, is_so: Callable[[Run, int], bool]) -> set[int]:
    """The slots that a slot is computed from, itself included, as far as what they hold is so, too."""
    program = run.made.plan.program
    makers = {slot: step for step, outputs in enumerate(program.outputs) for slot in outputs}
    found, waiting = {end}, [end]
    while waiting:
        step = makers.get(waiting.pop())
        for slot in () if step is None else program.inputs[step]:
            if slot >= 0 and slot not in found and is_so(run, slot):
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


def _given(run: Run, node: int) -> str:
    """What a node computes with."""
    return ", ".join(_operand(run, wire) for wire in run.made.compiled.wires_into(node))


def _operand(run: Run, wire: int) -> str:
    return f"{run.snapshot.nodes[run.snapshot.wires[wire].source].name} = {_shown(_value(run, wire))}"


def _value(run: Run, wire: int) -> np.ndarray:
    step, position = run.made.compiled.arrivals[wire]
    return np.asarray(run.values[run.made.plan.program.inputs[step][position]])


def _told(run: Run, slot: int) -> str:
    return _spoken(run.values[slot])


def _spoken(value: Any) -> str:
    """A scalar as it is; of a tensor how many elements are not finite."""
    array = np.asarray(value)
    if array.ndim == 0 or np.isfinite(array).all():
        return _shown(array)
    nan, infinite = int(np.isnan(array).sum()), int(np.isinf(array).sum())
    counts = (tr("{count} NaN").format(count=nan), nan), (tr("{count} infinite").format(count=infinite), infinite)
    return tr(" and ").join(words for words, count in counts if count)


def _shown(array: np.ndarray) -> str:
    """A few numbers themselves, of many what is told of them."""
    return listed(array) or describe(array)


def _not_finite(left: Sequence[Any]) -> set[int]:
    """The slots that hold something not finite; plain floats, mostly, for which a call each would take long."""
    suspects = [(slot, value) for slot, value in enumerate(left) if type(value) is not float or value - value != 0]
    with np.errstate(all="ignore"):
        return {slot for slot, value in suspects if not _all_finite(value)}


def _all_finite(value: Any) -> bool:
    """Whether nothing in it is NaN or infinite; a sum that is finite tells so at a fraction of the cost."""
    if isinstance(value, Absent) or np.asarray(value).dtype.kind != "f":
        return True
    return math.isfinite(np.sum(value)) or bool(np.isfinite(value).all())


def _is_bad(run: Run, slot: int) -> bool:
    value = run.values[slot]
    return value is not MISSING and not np.isfinite(value).all()


def _has_nan(run: Run, slot: int) -> bool:
    value = run.values[slot]
    return value is not MISSING and bool(np.isnan(value).any())
