"""What is said of the steps of a forward sweep, and what such sweeps cost beside a backward pass."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from itertools import islice

import numpy as np

from ...engine.derivatives.tangents import Tangents
from ...language import counted, tr
from ...records import VARIABLE, Wire
from ..log import StepLog
from ..step import Kind
from ..tangent_log import TangentLog
from .computation import computation, written
from .formula import NOTHING, Formula, added, equation, named, number, product
from .scene import MOST_AT_START, Line, Places, Scene, StepText
from .terms import across

_DOT = "\u0307"


def dotted(name: str) -> Formula:
    """The tangent of a node: its name with a dot above."""
    text = unicodedata.normalize("NFC", name + _DOT) if len(name) == 1 else f"{name}\u02d9"
    return Formula(text, rf"\dot{{{named(name).tex}}}")


def places_of(log: StepLog) -> Places | None:
    """What stands in the three places of the steps of a sweep; None for another log."""
    if not isinstance(log, TangentLog):
        return None
    return Places((tr("ẋ incoming"), tr("L local"), tr("ẏ outgoing")), colours=("tangent", "local", "tangent"))


def sweep_note(log: StepLog) -> str:
    """What moves, and how many such sweeps it takes to know every derivative; empty for another log."""
    if not isinstance(log, TangentLog):
        return ""
    sweep, nodes = log.sweep, log.run.snapshot.nodes
    names = tr(" and ").join(nodes[node].name for node in sweep.moved)
    count = _numbers_that_move(sweep)
    products = sum(log[i].kind == "multiply" for i in range(len(log)))
    return tr(
        "Forward mode: what moves is {names}, in {products}. All slopes of one node take {sweeps}, one for each number "
        "that may move; backward, 1."
    ).format(
        names=names,
        products=counted(products, "{count:,} product", "{count:,} products"),
        sweeps=counted(count, "{count:,} sweep", "{count:,} sweeps"),
    )


def _numbers_that_move(sweep: Tangents) -> int:
    run = sweep.run
    free = [n.id for n in run.snapshot.nodes.values() if n.kind == VARIABLE and n.role != "constant"]
    return sum(run.value(n).size for n in free if run.has_value(n) and run.value(n).dtype.kind == "f")


def _start(scene: Scene) -> StepText:
    sweep, nodes = _sweep(scene), scene.run.snapshot.nodes
    moved = [Line(NOTHING, _direction(scene, node)) for node in islice(sweep.moved, MOST_AT_START)]
    variables = (n.id for n in nodes.values() if n.kind == VARIABLE and n.id not in sweep.moved)
    still = [
        Line(NOTHING, equation(_moving(scene, node), scene.about(node, "tangent", Formula("0", "0"))))
        for node in islice(variables, max(0, MOST_AT_START - len(moved)))
        if sweep.has_tangent(node)
    ]
    told = "; ".join(line.numbers.text for line in moved)
    return StepText(
        tr("Start"),
        tr("The variables have values, and a direction in which they move: {told}.").format(told=told),
        (*moved, *still),
    )


def _direction(scene: Scene, node: int) -> Formula:
    return equation(_moving(scene, node), scene.about(node, "tangent", _sweep(scene).direction(node)))


def _local(scene: Scene) -> StepText:
    operation, lines = scene.operation(scene.node), []
    for wire_id in _log(scene).moving(scene.node):
        local = scene.log.local(wire_id)
        rule = operation.rule_for(scene.run.made.compiled.arrivals[wire_id][1])
        if local is not None and rule is not None:
            left, sides = across(scene.run, wire_id), written(scene, scene.node, rule.formula)
            symbolic, *filled = (side.about("local", wire_id) for side in (*sides, number(local)))
            lines.append(Line(equation(left, symbolic), equation(left, symbolic, *filled)))
    title = tr("Local derivatives of {text}").format(text=computation(scene, scene.node).rule.text)
    words = "; ".join(line.numbers.text for line in lines) or tr("many at once, which are not told one by one")
    return StepText(title, f"{title}: {words}.", tuple(lines))


def _multiply(scene: Scene) -> StepText:
    wire, incoming, passed = scene.wire, _incoming(scene, scene.wire), _passed(scene, scene.wire.id)
    local = scene.log.local(wire.id)
    symbolic, alone = _along(scene, wire), len(_log(scene).moving(scene.node)) == 1
    result = scene.about(scene.node, "tangent", passed) if alone else _share(wire, passed)
    factors = (
        [] if local is None else [number(local).about("local", wire.id), number(incoming).about("tangent", wire.id)]
    )
    numbers = equation(product(*factors), result) if factors else result
    name, source = scene.name(scene.node), scene.source(wire)
    left = [_moving(scene, scene.node)] if alone else []
    line = Line(equation(*left, symbolic), equation(*left, numbers))
    sentence = tr("{source} moves {name} by {text}.").format(
        source=source, name=name, text=equation(symbolic, numbers).text
    )
    return StepText(
        tr("Multiply: from {source} on to {name}").format(source=source, name=name),
        sentence,
        (line,),
        incoming,
        local,
        passed,
    )


def _accumulate(scene: Scene) -> StepText:
    wires = _log(scene).moving(scene.node)
    done = wires[: wires.index(scene.wire.id) + 1]
    part = _sweep(scene).part(scene.wire.id)
    assert part is not None
    total = np.asarray(_sweep(scene).values[part.total])
    left = _moving(scene, scene.node)
    by_rule = added(_along(scene, scene.run.snapshot.wires[wire]) for wire in done)
    wires_done = [scene.run.snapshot.wires[wire] for wire in done]
    in_numbers = added(_share(wire, _passed(scene, wire.id)) for wire in wires_done)
    line = Line(equation(left, by_rule), equation(left, in_numbers, scene.about(scene.node, "tangent", total)))
    name = scene.name(scene.node)
    more = "" if len(done) == len(wires) else tr(" It waits for {wires} more.").format(wires=len(wires) - len(done))
    return StepText(tr("Add up at {name}").format(name=name), f"{line.numbers.text}.{more}", (line,), None, None, total)


def _along(scene: Scene, wire: Wire) -> Formula:
    """What a wire brings: the local derivative times the tangent of its source."""
    return product(across(scene.run, wire.id), dotted(scene.source(wire)).about("tangent", wire.id))


def _share(wire: Wire, passed: np.ndarray) -> Formula:
    """What a wire brings, in numbers: its part of the tangent of what it leads to."""
    return number(passed).about("tangent", wire.id)


def _moving(scene: Scene, node: int) -> Formula:
    """The tangent of a node by its name, as a term."""
    return scene.about(node, "tangent", dotted(scene.name(node)))


def _incoming(scene: Scene, wire: Wire) -> np.ndarray:
    return _sweep(scene).tangent(*scene.run.made.compiled.source_of(wire.id))


def _passed(scene: Scene, wire: int) -> np.ndarray:
    part = _sweep(scene).part(wire)
    assert part is not None
    return np.asarray(_sweep(scene).values[part.product])


def _log(scene: Scene) -> TangentLog:
    assert isinstance(scene.log, TangentLog)
    return scene.log


def _sweep(scene: Scene) -> Tangents:
    return _log(scene).sweep


TANGENT_TELLERS: Mapping[Kind, Callable[[Scene], StepText]] = {
    "start": _start,
    "local": _local,
    "multiply": _multiply,
    "accumulate": _accumulate,
}
