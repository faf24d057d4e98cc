"""What is said of several steps that are made in one go: all that goes back along an edge, or through an operation."""

from __future__ import annotations

from dataclasses import replace

from ...language import tr
from ..log import StepLog
from ..tangent_log import TangentLog
from .scene import Line, Scene, StepText
from .text import step_text


def bundle_text(log: StepLog, steps: range) -> StepText:
    """Say what happens in some steps that follow each other; of one what is said of it alone."""
    products = [index for index in steps if log[index].kind == "multiply"]
    if len(steps) == 1 or not products:
        return step_text(log, steps[-1])
    if isinstance(log, TangentLog):
        return _swept(log, steps, products)
    return _along(log, steps, products[0]) if len(products) == 1 else _through(log, steps, products)


def _along(log: StepLog, steps: range, product: int) -> StepText:
    """What goes back along one edge: the product, a sum over copies if there is one, and what it is added to."""
    told, arrived = step_text(log, product), step_text(log, steps[-1])
    between = [line for index in range(product + 1, steps[-1]) for line in step_text(log, index).lines]
    added = arrived.lines if arrived.expected > 1 else ()
    downstream = step_text(log, steps[-2]).downstream if between else told.downstream
    return replace(
        told,
        title=tr("Back along {log}").format(log=_edge(log, product)),
        sentence=f"{told.sentence} {arrived.sentence}",
        lines=(*told.lines, *between, *added),
        downstream=downstream,
        expected=arrived.expected,
    )


def _through(log: StepLog, steps: range, products: list[int]) -> StepText:
    """What goes back through an operation: a product for each edge, each with its local derivative."""
    local = next(step_text(log, index) for index in steps if log[index].kind == "local")
    known = {line.edge: line for line in local.lines}
    lines = []
    for index in products:
        edge, told = _edge(log, index), step_text(log, index).lines
        of = known.pop(edge, None)
        why = f"{of.numbers.text}, {of.why}" if of is not None else ""
        lines.append(Line(told[0].rule, told[-1].numbers, edge, why))
    passed = "; ".join(line.numbers.text for line in lines)
    name = Scene(log, products[0]).name(_worker(log, products[0]))
    return StepText(
        tr("Back through {name}").format(name=name),
        tr("{name} sends back: {passed}.").format(name=name, passed=passed),
        (*lines, *known.values()),
        upstream=local.upstream,
    )


def _swept(log: StepLog, steps: range, products: list[int]) -> StepText:
    """What an operation computes in a forward sweep, and how that moves."""
    first, last = step_text(log, steps[0]), step_text(log, steps[-1])
    parts = (first, last) if log[steps[0]].kind == "forward" else (last,)
    alone = step_text(log, products[0]) if len(products) == 1 else None
    name = Scene(log, products[0]).name(_worker(log, products[0]))
    return replace(
        last,
        title=tr("Forward through {name}").format(name=name)
        if alone is None
        else tr("Forward along {log}").format(log=_edge(log, products[0])),
        sentence=" ".join(text.sentence for text in parts),
        lines=tuple(line for text in parts for line in text.lines),
        upstream=alone.upstream if alone else None,
        local=alone.local if alone else None,
    )


def _edge(log: StepLog, product: int) -> str:
    scene = Scene(log, product)
    return scene.edge_name(scene.wire)


def _worker(log: StepLog, product: int) -> int:
    node = log[product].node
    assert node is not None
    return node
