"""What is said of a step: the rule by names, the rule with the numbers put in, the three factors, and a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import islice

import numpy as np

from ...engine.copies import Copies, copied_axes
from ...engine.run import Run
from ...language import tr
from ...ops import Operation
from ...ops.spec import Rule
from ...records import VARIABLE, Wire
from ..log import StepLog
from ..step import Kind
from ..tangent_log import TangentLog
from .blocked import blocked_because
from .computation import computation, incoming_told, outputs_told, passed_back, written
from .formula import DOTS, NOTHING, Formula, added, derivative, equation, named, number, product
from .fused_text import FUSED_TELLERS, computed
from .naming import name_at
from .scene import MOST_AT_START, Line, Scene, StepText
from .tangent_text import TANGENT_TELLERS, places_of
from .terms import bare_by_target, by_target, gradient_of, name_of, value_of
from .update_text import UPDATE_TELLERS
from .whole import whole_formula

MOST_TERMS = 12
MOST_GRADIENTS = 8


def step_text(log: StepLog, index: int) -> StepText:
    """Say what happens at a step."""
    scene = Scene(log, index)
    further = TANGENT_TELLERS if isinstance(log, TangentLog) else {} if scene.part is None else FUSED_TELLERS
    text = {**_TELLERS, **further}[scene.step.kind](scene)
    return replace(text, places=text.places or places_of(log))


def gradients_found(run: Run) -> tuple[list[Formula], int]:
    """The target's derivative by each variable that has one, of many the first ones; and how many there are.

    ComputeError if the run did not go backward.
    """
    leaves = [node for node in sorted(run.made.compiled.variables.values()) if run.has_gradient(node)]
    told = leaves[:MOST_GRADIENTS]
    return [equation(by_target(run, node), gradient_of(run, node)) for node in told], len(leaves)


def _start(scene: Scene) -> StepText:
    sentence = tr("Only the variables have values; nothing has been computed yet.")
    forward = (step.node for step in scene.log if step.kind == "forward" and step.node is not None)
    rules = _first([Line(_computation(scene, node).rule, NOTHING) for node in islice(forward, MOST_AT_START + 1)])
    variables = (node for node in scene.run.snapshot.nodes.values() if node.kind == VARIABLE)
    known = (node for node in variables if scene.run.has_value(node))
    leaves = [
        Line(NOTHING, equation(name_of(scene.run, node.id), value_of(scene.run, node.id)))
        for node in islice(known, MOST_AT_START + 1)
    ]
    whole = _whole(scene)
    before = [whole] if whole is not None and whole not in rules else []
    return StepText(tr("Start"), sentence, (*before, *rules, *_first(leaves)))


def _first(lines: list[Line]) -> list[Line]:
    """The first lines, and dots for the others."""
    if len(lines) <= MOST_AT_START:
        return lines
    last = lines[-1]
    return [*lines[:MOST_AT_START], Line(DOTS if last.rule.text else NOTHING, DOTS if last.numbers.text else NOTHING)]


def _whole(scene: Scene) -> Line | None:
    """The target as one formula, where it can be read."""
    target = scene.run.target
    found = whole_formula(scene.run, target) if target is not None and scene.run.backward_done else None
    return None if found is None or target is None else Line(equation(scene.called(target), found[0]), NOTHING)


def _forward(scene: Scene) -> StepText:
    line = _computation(scene, scene.node)
    title = tr("Forward: {text}").format(text=line.rule.text)
    value = scene.run.value(scene.node, outputs_told(scene, scene.node)[0])
    return StepText(title, f"{line.numbers.text}.", (line,), value=value)


def _computation(scene: Scene, node: int) -> Line:
    part = scene.log.part(node)
    return computation(scene, node) if part is None else computed(scene, part)


def _seed(scene: Scene) -> StepText:
    seed, line = scene.array(scene.run.gradients.seed), _seeded(scene)
    if seed.size != 1:
        return _weighing_seed(scene, seed, line)
    why = tr("{node} changes 1:1 with itself").format(node=scene.name(scene.node))
    sentence = tr("The backward pass starts: {text}, for {why}.").format(text=line.numbers.text, why=why)
    return StepText(
        tr("Seed: {text}").format(text=line.numbers.text), sentence, (line,), downstream=seed, why=f"{why}."
    )


def _weighing_seed(scene: Scene, seed: np.ndarray, line: Line) -> StepText:
    """The seed of a target of several elements: v, by which each of them counts."""
    name, written = scene.name(scene.node), number(seed).text
    if (seed == 1).all():
        why = tr("all are 1, so that each gradient is that of the sum of {name}").format(name=name)
    elif np.count_nonzero(seed) == 1 and seed.max() == 1:
        why = tr("one is 1, the others 0, so that each gradient is a row of the Jacobian of {name}").format(name=name)
    else:
        why = tr("each gradient adds up the rows of the Jacobian of {name}, weighed by v").format(name=name)
    sentence = tr("The backward pass starts with v = {written}, a number for each element of {name}: {why}.").format(
        written=written, name=name, why=why
    )
    title = tr("Seed: v = {written}").format(written=written)
    return StepText(title, sentence, (line,), downstream=seed, why=f"{why[0].upper()}{why[1:]}.")


def _seeded(scene: Scene) -> Line:
    left, seed = scene.by_target(scene.node), scene.array(scene.run.gradients.seed)
    rule = Formula("1", "1") if seed.size == 1 else Formula("vᵀ", r"v^{\top}")
    symbolic, told = (equation(left, scene.about(scene.node, "gradient", each)) for each in (rule, seed))
    return Line(symbolic, told)


def _receive(scene: Scene) -> StepText:
    gradient, output = scene.upstream(scene.node), scene.output
    expected = scene.state.received(scene.node, output)[1]
    left = equation(scene.by_target(scene.node), scene.about(scene.node, "gradient", gradient, output))
    if not expected:
        return StepText(
            tr("Received: {text}").format(text=left.text),
            tr("{text} is known from the seed.").format(text=left.text),
            (_seeded(scene),),
            gradient,
        )
    sentence = tr("{node} has received {expected}/{expected}: {text}. Now it may pass it on.").format(
        node=scene.name(scene.node), expected=expected, text=left.text
    )
    return StepText(
        tr("Received {expected}/{expected}: {text}").format(expected=expected, text=left.text),
        sentence,
        tuple(_sum(scene, output) for output in scene.passing(scene.node)),
        gradient,
        expected=expected,
    )


def _local(scene: Scene) -> StepText:
    operation, lines = scene.operation(scene.node), []
    for wire_id in scene.run.made.compiled.wires_into(scene.node):
        edge, wire = scene.run.edge(wire_id), scene.run.snapshot.wires[wire_id]
        rule = operation.rule_for(scene.run.made.compiled.arrivals[wire_id][1])
        if edge is None or rule is None:
            lines.append(scene.passes_none(wire))
            continue
        told = scene.edge_name(wire), _why(operation, rule)
        if rule.local and edge.local is not None:
            left = derivative(scene.name(scene.node), scene.source(wire)).about("local", wire.id)
            value = number(scene.array(edge.local)).about("local", wire.id)
            sides = written(scene, scene.node, rule.formula)
            symbolic, filled = (side.about("local", wire.id) for side in sides)
            lines.append(Line(equation(left, symbolic), equation(left, symbolic, filled, value), *told))
        else:
            left = bare_by_target(scene.run, *scene.run.made.compiled.source_of(wire_id)).about("gradient", wire_id)
            value = number(scene.array(edge.product)).about("gradient", wire.id)
            symbolic, _ = passed_back(scene, scene.node, rule)
            lines.append(Line(equation(left, symbolic), equation(left, symbolic, value), *told))
    words = "; ".join(line.numbers.text for line in lines if line.numbers.text) or tr("no input takes a gradient")
    title = tr("Local derivatives of {text}").format(text=computation(scene, scene.node).rule.text)
    return StepText(title, f"{title}: {words}.", tuple(lines), scene.upstream(scene.node))


def _why(operation: Operation, rule: Rule) -> str:
    """The reason for a rule: its own, or that it is the derivative of what the operation is called."""
    return tr(rule.why) or tr("the derivative of {title}").format(title=tr(operation.title))


def _multiply(scene: Scene) -> StepText:
    wire, edge = scene.wire, scene.edge
    upstream, passed = scene.upstream(scene.node), scene.array(edge.product)
    above, result = scene.by_target(scene.node), number(passed).about("gradient", wire.id)
    local = None if edge.local is None else scene.array(edge.local)
    if local is None:
        rule = scene.operation(scene.node).rule_for(scene.run.made.compiled.arrivals[wire.id][1])
        assert rule is not None
        symbolic, filled = passed_back(scene, scene.node, rule)
        why = tr("g is what comes from upstream, {gradient}.").format(gradient=incoming_told(scene, scene.node))
    else:
        by_element = scene.by_element(wire)
        symbolic = product(above, scene.across(wire), by_element=by_element)
        factors = scene.about(scene.node, "gradient", upstream), number(local).about("local", wire.id)
        filled, why = product(*factors, by_element=by_element), _why_zero(scene, local)
    left = scene.share(wire)
    line = Line(equation(left, symbolic), equation(left, filled, result))
    title = tr("Multiply: from {node} back to {source}").format(node=scene.name(scene.node), source=scene.source(wire))
    sentence = tr("{node} sends {text} back to {source}.").format(
        node=scene.name(scene.node), text=equation(symbolic, filled, result).text, source=scene.source(wire)
    )
    return StepText(title, sentence, (line,), upstream, local, passed, why=why)


def _why_zero(scene: Scene, local: np.ndarray) -> str:
    """Why a wire is blocked; empty if it is not."""
    reason = "" if np.any(local) else blocked_because(scene.run, scene.wire)
    return tr("0 because {reason}.").format(reason=reason) if reason else ""


def _summed(scene: Scene) -> StepText:
    source, passed, part = (
        scene.source(scene.wire),
        scene.array(scene.edge.product),
        scene.array(scene.edge.contribution),
    )
    before, after = (number(flow).about("gradient", scene.wire.id) for flow in (passed, part))
    axes = copied_axes(part.shape, passed.shape)
    copies, name = Copies(part.shape, passed.shape, axes), named(source).about("value", scene.wire.id)
    sentence = tr(
        "{source} was copied along {along} on the way forward, from {small} to {large}; the gradients of the copies "
        "are summed over {along}."
    ).format(source=source, along=copies.along, small=copies.told[0], large=copies.told[1])
    line = Line(
        Formula(
            tr("Σ over the copies of {source}, {along}").format(source=source, along=copies.along),
            rf"\sum_{{\mathrm{{axis}}\,{', '.join(map(str, axes))}}} {name.marked}",
        ),
        before + Formula(" → ", r" \to ") + after,
    )
    title = tr("Sum over {along}: the copies of {source}").format(along=copies.along, source=source)
    return StepText(title, sentence, (line,), passed, None, part)


def _accumulate(scene: Scene) -> StepText:
    total = scene.state.partial(scene.node, scene.output)
    count, expected = scene.state.received(scene.node, scene.output)
    line, name = _sum(scene, scene.output), name_at(scene.run, scene.node, scene.output)
    ending = (
        tr("It is finished.")
        if count == expected
        else tr("It waits for {expected} more.").format(expected=expected - count)
    )
    sentence = tr("{name} has received {count}/{expected}: {text}. {ending}").format(
        name=name, count=count, expected=expected, text=line.numbers.text, ending=ending
    )
    return StepText(
        tr("Accumulate at {name} ({count}/{expected})").format(name=name, count=count, expected=expected),
        sentence,
        (line,),
        downstream=total,
        expected=expected,
    )


def _sum(scene: Scene, output: int) -> Line:
    """The sum of what has arrived at an output of the step's node: by the chain rule, and in numbers."""
    wires, further = _first_and_last(scene, output)
    total, left = scene.state.partial(scene.node, output), scene.by_target(scene.node, output)
    assert total is not None
    rules = [scene.along(wire) for wire in wires]
    parts = [number(scene.run.contribution(wire)).about("gradient", wire.id) for wire in wires]
    for terms in (rules, parts) if further else ():
        terms.insert(-1, DOTS)
    whole = scene.about(scene.node, "gradient", total, output)
    return Line(equation(left, added(rules)), equation(left, added(parts), whole))


def _first_and_last(scene: Scene, output: int) -> tuple[list[Wire], bool]:
    """The wires whose contributions have arrived; of many the first ones and the last, and whether there are others.

    There may be thousands, of which each arrives in a step of its own: no step looks at them all.
    """
    wires, count = scene.log.arriving(scene.node, output)[1], scene.state.received(scene.node, output)[0]
    further = count > MOST_TERMS
    told = [*wires[: MOST_TERMS - 2], wires[count - 1]] if further else wires[:count]
    return [scene.run.snapshot.wires[wire] for wire in told], further


_TELLERS: Mapping[Kind, Callable[[Scene], StepText]] = {
    "start": _start,
    "forward": _forward,
    "seed": _seed,
    "receive": _receive,
    "local": _local,
    "multiply": _multiply,
    "sum": _summed,
    "accumulate": _accumulate,
    **UPDATE_TELLERS,
}
