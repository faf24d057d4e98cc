"""Terms of formulas that are about wires: names, numbers and derivatives, each marked with what it tells."""

from __future__ import annotations

import math

from ..engine.run import Run
from .formula import Formula, derivative, named, number, weighed


def leaving(run: Run, node: int) -> int | None:
    """A wire on which the value of a node flows on; None where nothing reads it."""
    compiled = run.made.compiled
    for reader in compiled.readers.get(node, ())[:1]:
        return next((wire for end, wire in compiled.incoming[reader].values() if end[0] == node), None)
    return None


def name_of(run: Run, node: int) -> Formula:
    """A node's name, which stands for its value."""
    return about_node(run, node, "value", named(run.snapshot.nodes[node].name))


def value_of(run: Run, node: int) -> Formula:
    """A node's value."""
    return about_node(run, node, "value", number(run.value(node)))


def by_target(run: Run, node: int) -> Formula:
    """The derivative of the target by a node; of a target of several elements as its seed v weighs them."""
    return about_node(run, node, "gradient", bare_by_target(run, node))


def gradient_of(run: Run, node: int) -> Formula:
    """A node's gradient. ComputeError if it has none."""
    return about_node(run, node, "gradient", number(run.gradient(node)))


def about_node(run: Run, node: int, flow: str, formula: Formula) -> Formula:
    """A formula as a term about what a node has: its value, gradient or tangent, on the wire that leaves it."""
    return formula.about(flow, leaving(run, node), node)


def across(run: Run, wire: int) -> Formula:
    """The local derivative along a wire, by the names of its ends."""
    compiled, nodes = run.made.compiled, run.snapshot.nodes
    found = derivative(nodes[compiled.reader_of(wire)].name, nodes[compiled.source_of(wire)[0]].name)
    return found.about("local", wire)


def bare_by_target(run: Run, node: int) -> Formula:
    """As ``by_target``, without a mark."""
    assert run.target is not None
    found = derivative(run.snapshot.nodes[run.target].name, run.snapshot.nodes[node].name)
    return found if math.prod(run.made.plan.program.shapes[run.gradients.seed]) == 1 else weighed(found)
