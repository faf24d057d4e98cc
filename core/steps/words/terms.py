"""Terms of formulas that are about wires: names, numbers and derivatives, each marked with what it tells."""

from __future__ import annotations

import math

from ...engine.run import Run
from .formula import Formula, derivative, named, number, weighed
from .naming import name_at


def leaving(run: Run, node: int, output: int = 0) -> int | None:
    """A wire on which the value of a node's output flows on; None where nothing reads it."""
    compiled, end = run.made.compiled, (node, output)
    for reader in compiled.readers.get(node, ()):
        for source, wire in compiled.incoming[reader].values():
            if source == end:
                return wire
    return None


def name_of(run: Run, node: int, output: int = 0) -> Formula:
    """The name of what leaves a node, which stands for its value."""
    return about_node(run, node, "value", named(name_at(run, node, output)), output)


def value_of(run: Run, node: int, output: int = 0) -> Formula:
    """A node's value."""
    return about_node(run, node, "value", number(run.value(node, output)), output)


def by_target(run: Run, node: int, output: int = 0) -> Formula:
    """The derivative of the target by a node; of a target of several elements as its seed v weighs them."""
    return about_node(run, node, "gradient", bare_by_target(run, node, output), output)


def gradient_of(run: Run, node: int) -> Formula:
    """A node's gradient. ComputeError if it has none."""
    return about_node(run, node, "gradient", number(run.gradient(node)))


def about_node(run: Run, node: int, flow: str, formula: Formula, output: int = 0) -> Formula:
    """A formula as a term about what a node has: its value, gradient or tangent, on the wire that leaves it."""
    end = run.made.compiled.end_of(node, output)
    return formula.about(flow, leaving(run, *end), end)


def across(run: Run, wire: int, output: int = 0) -> Formula:
    """The local derivative along a wire, by the names of its ends; output: that of the node that reads it."""
    compiled = run.made.compiled
    found = derivative(name_at(run, compiled.reader_of(wire), output), name_at(run, *compiled.source_of(wire)))
    return found.about("local", wire)


def bare_by_target(run: Run, node: int, output: int = 0) -> Formula:
    """As ``by_target``, without a mark."""
    assert run.target is not None
    found = derivative(name_at(run, run.target), name_at(run, node, output))
    return found if math.prod(run.made.plan.program.shapes[run.gradients.seed]) == 1 else weighed(found)
