"""What is said of a step: the rule by names, the rule with the numbers put in, the three factors, and a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from .engine.differentiate import Edge
from .engine.flatten import operation_of
from .ops import Operation
from .records import VARIABLE, Wire
from .step_formula import Formula, added, derivative, digits, equation, named, number, product, put_in
from .steps import Kind, StepLog, StepState

MOST_TERMS = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A rule by names, and the same with the numbers put in; either may be empty."""

    rule: Formula
    numbers: Formula


_NOTHING = Formula("", "")
_MOST_AT_START = 6  # operations and variables of which the first step tells


@dataclass(frozen=True, slots=True)
class StepText:
    """All that is said of a step.

    upstream, local, downstream: the factors, None where the step has none (a rule that is not elementwise has no local
    derivative to multiply by). partials: the contributions that have arrived at the node, of ``expected``.
    value: what a forward step computes.
    """

    title: str
    sentence: str
    lines: tuple[Line, ...] = ()
    upstream: np.ndarray | None = None
    local: np.ndarray | None = None
    downstream: np.ndarray | None = None
    partials: tuple[np.ndarray, ...] = ()
    expected: int = 0
    value: np.ndarray | None = None


def step_text(log: StepLog, index: int) -> StepText:
    """Say what happens at a step."""
    return _TELLERS[log[index].kind](_Scene(log, index))


class _Scene:
    """A step with what is needed to speak of it."""

    def __init__(self, log: StepLog, index: int) -> None:
        self.log, self.run, self.step = log, log.run, log[index]
        self.state = StepState(log, index)

    @property
    def node(self) -> int:
        """The node that the step is about."""
        assert self.step.node is not None
        return self.step.node

    @property
    def wire(self) -> Wire:
        """The wire that the step is about."""
        assert self.step.wire is not None
        return self.run.snapshot.wires[self.step.wire]

    @property
    def edge(self) -> Edge:
        """The wire's part of the backward pass."""
        edge = self.run.edge(self.wire)
        assert edge is not None
        return edge

    def name(self, node: int) -> str:
        """A node's name."""
        return self.run.snapshot.nodes[node].name

    def ends(self, wire: Wire) -> tuple[int, int]:
        """The nodes between which a wire carries a value: of blocks, the ports inside them."""
        compiled = self.run.made.compiled
        return compiled.source_of(wire.id)[0], compiled.reader_of(wire.id)

    def source(self, wire: Wire) -> str:
        """The name of what a wire brings; a block's is that of its port."""
        return self.name(self.ends(wire)[0])

    def array(self, slot: int) -> np.ndarray:
        """What a slot holds."""
        return np.asarray(self.run.values[slot])

    @property
    def output(self) -> int:
        """Which of the node's outputs the step is about: at "accumulate" the wire's, else the first with a gradient."""
        if self.step.kind == "accumulate":
            return self.run.made.compiled.source_of(self.wire.id)[1]
        outputs = range(len(self.operation(self.node).outputs))
        return next((i for i in outputs if self.run.has_gradient(self.node, i)), 0)

    def upstream(self, node: int) -> np.ndarray:
        """The gradient that a node passes on: that of its first output that has one."""
        outputs = range(len(self.operation(node).outputs))
        return next(self.run.gradient(node, i) for i in outputs if self.run.has_gradient(node, i))

    def by_target(self, node: int) -> Formula:
        """The derivative of the target by a node."""
        assert self.run.target is not None
        return derivative(self.name(self.run.target), self.name(node))

    def along(self, wire: Wire) -> Formula:
        """What flows back along a wire, by the chain rule: the reader's gradient times the local derivative."""
        source, reader = self.ends(wire)
        return product(self.by_target(reader), derivative(self.name(reader), self.name(source)))

    def operation(self, node: int) -> Operation:
        """The operation of a node."""
        return operation_of(self.run.snapshot.nodes[node])

    def bindings(self, node: int) -> tuple[dict[str, str], dict[str, str]]:
        """The names and the numbers of a node's inputs and output, by what the operation's formulas call them."""
        operation = self.operation(node)
        names, numbers = {"y": self.name(node)}, {"y": digits(self.run.value(node))}
        for wire_id in self.run.made.compiled.wires_into(node):
            wire = self.run.snapshot.wires[wire_id]
            step, position = self.run.made.compiled.arrivals[wire_id]
            slot = self.run.made.plan.program.inputs[step][position]
            port = operation.input_port(position).name
            names[port] = _listed(names.get(port), self.source(wire))
            numbers[port] = _listed(numbers.get(port), digits(self.array(slot)))
        for attribute, value in operation.settings(self.run.snapshot.nodes[node].attributes).items():
            names[attribute] = numbers[attribute] = str(value)
        return names, numbers


def _start(scene: _Scene) -> StepText:
    sentence = "Only the variables have values; nothing has been computed yet."
    forward = (step.node for step in scene.log if step.kind == "forward" and step.node is not None)
    rules = [Line(_computation(scene, node).rule, _NOTHING) for node in islice(forward, _MOST_AT_START)]
    variables = (node for node in scene.run.snapshot.nodes.values() if node.kind == VARIABLE)
    known = (node for node in variables if scene.run.has_value(node))
    leaves = [
        Line(_NOTHING, equation(named(node.name), number(scene.run.value(node))))
        for node in islice(known, _MOST_AT_START)
    ]
    return StepText("Start", sentence, (*rules, *leaves))


def _forward(scene: _Scene) -> StepText:
    line = _computation(scene, scene.node)
    title, value = f"Forward: {line.rule.text}", scene.run.value(scene.node)
    return StepText(title, f"{line.numbers.text}.", (line,), value=value)


def _computation(scene: _Scene, node: int) -> Line:
    names, numbers = scene.bindings(node)
    formula, left = scene.operation(node).formula, named(scene.name(node))
    result = number(scene.run.value(node))
    return Line(equation(left, put_in(formula, names)), equation(left, put_in(formula, numbers), result))


def _seed(scene: _Scene) -> StepText:
    seed, line = scene.array(scene.run.gradients.seed), _seeded(scene)
    sentence = f"The backward pass starts: {line.numbers.text}, for {scene.name(scene.node)} changes 1:1 with itself."
    return StepText(f"Seed: {line.numbers.text}", sentence, (line,), downstream=seed)


def _seeded(scene: _Scene) -> Line:
    left = scene.by_target(scene.node)
    return Line(equation(left, Formula("1", "1")), equation(left, number(scene.array(scene.run.gradients.seed))))


def _receive(scene: _Scene) -> StepText:
    gradient, expected = scene.upstream(scene.node), scene.state.received(scene.node, scene.output)[1]
    left = equation(scene.by_target(scene.node), number(gradient))
    if not expected:
        return StepText(f"Received: {left.text}", f"{left.text} is known from the seed.", (_seeded(scene),), gradient)
    sentence = f"{scene.name(scene.node)} has received {expected}/{expected}: {left.text}. Now it may pass it on."
    text = StepText(f"Received {expected}/{expected}: {left.text}", sentence, (_sum(scene),), gradient)
    return _with_partials(text, scene, expected)


def _local(scene: _Scene) -> StepText:
    names, numbers = scene.bindings(scene.node)
    operation, lines = scene.operation(scene.node), []
    for wire_id in scene.run.made.compiled.wires_into(scene.node):
        edge, wire = scene.run.edge(wire_id), scene.run.snapshot.wires[wire_id]
        rule = operation.rule_for(scene.run.made.compiled.arrivals[wire_id][1])
        if edge is None or rule is None:
            continue
        if rule.local and edge.local is not None:
            left, value = derivative(scene.name(scene.node), scene.source(wire)), number(scene.array(edge.local))
            symbolic, filled = put_in(rule.formula, names), put_in(rule.formula, numbers)
            lines.append(Line(equation(left, symbolic), equation(left, symbolic, filled, value)))
        else:
            left, value = scene.by_target(scene.ends(wire)[0]), number(scene.array(edge.product))
            symbolic = put_in(rule.formula, names)
            lines.append(Line(equation(left, symbolic), equation(left, symbolic, value)))
    told = "; ".join(line.numbers.text for line in lines) or "no input takes a gradient"
    title = f"Local derivatives of {scene.name(scene.node)} = {put_in(operation.formula, names).text}"
    return StepText(title, f"{title}: {told}.", tuple(lines), scene.upstream(scene.node))


def _multiply(scene: _Scene) -> StepText:
    wire, edge = scene.wire, scene.edge
    upstream, passed = scene.upstream(scene.node), scene.array(edge.product)
    above, result = scene.by_target(scene.node), number(passed)
    local = None if edge.local is None else scene.array(edge.local)
    if local is None:
        rule = scene.operation(scene.node).rule_for(scene.run.made.compiled.arrivals[wire.id][1])
        assert rule is not None
        names, numbers = scene.bindings(scene.node)
        symbolic, filled = put_in(rule.formula, names), put_in(rule.formula, numbers | {"g": digits(upstream)})
    else:
        symbolic = product(above, derivative(scene.name(scene.node), scene.source(wire)))
        filled = product(number(upstream), number(local))
    left = scene.by_target(scene.ends(wire)[0])
    line = Line(equation(left, symbolic), equation(left, filled, result))
    title = f"Multiply: from {scene.name(scene.node)} back to {scene.source(wire)}"
    sentence = f"{scene.name(scene.node)} sends {equation(symbolic, filled, result).text} back to {scene.source(wire)}."
    return StepText(title, sentence, (line,), upstream, local, passed)


def _summed(scene: _Scene) -> StepText:
    source, passed, part = (
        scene.source(scene.wire),
        scene.array(scene.edge.product),
        scene.array(scene.edge.contribution),
    )
    before, after = number(passed), number(part)
    sentence = f"{source} was copied to shape {passed.shape} on the way forward; the copies' gradients are summed."
    line = Line(
        Formula(f"Σ over the copies of {source}", rf"\sum_{{\mathrm{{copies}}}} {named(source).tex}"),
        before + Formula(" → ", r" \to ") + after,
    )
    return StepText(f"Sum over the copies of {source}", sentence, (line,), passed, None, part)


def _accumulate(scene: _Scene) -> StepText:
    total, (count, expected) = scene.array(scene.edge.total), scene.state.received(scene.node, scene.output)
    line, name = _sum(scene), scene.name(scene.node)
    ending = "It is finished." if count == expected else f"It waits for {expected - count} more."
    sentence = f"{name} has received {count}/{expected}: {line.numbers.text}. {ending}"
    text = StepText(f"Accumulate at {name} ({count}/{expected})", sentence, (line,), None, None, total)
    return _with_partials(text, scene, expected)


def _sum(scene: _Scene) -> Line:
    """The sum of what has arrived at the step's node: by the chain rule, and in numbers."""
    wires = [scene.run.snapshot.wires[wire] for wire in scene.state.arrived(scene.node, scene.output)]
    total, left = scene.state.partial(scene.node, scene.output), scene.by_target(scene.node)
    assert total is not None
    parts = _abridged(wires, lambda wire: number(scene.run.contribution(wire)))
    return Line(equation(left, added(_abridged(wires, scene.along))), equation(left, added(parts), number(total)))


def _abridged(wires: Sequence[Wire], told: Callable[[Wire], Formula]) -> list[Formula]:
    """What is told of each wire; of many only of the first ones and the last."""
    if len(wires) <= MOST_TERMS:
        return [told(wire) for wire in wires]
    return [*map(told, wires[: MOST_TERMS - 2]), Formula("…", r"\dots"), told(wires[-1])]


def _listed(before: str | None, further: str) -> str:
    """The inputs of a variadic port, one after the other."""
    return further if before is None else f"{before}, {further}"


def _with_partials(text: StepText, scene: _Scene, expected: int) -> StepText:
    parts = tuple(scene.run.contribution(wire) for wire in scene.state.arrived(scene.node, scene.output))
    return replace(text, partials=parts, expected=expected)


_TELLERS: Mapping[Kind, Callable[[_Scene], StepText]] = {
    "start": _start,
    "forward": _forward,
    "seed": _seed,
    "receive": _receive,
    "local": _local,
    "multiply": _multiply,
    "sum": _summed,
    "accumulate": _accumulate,
}
