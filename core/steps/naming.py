"""What the formulas of an operation speak of, by the names in a graph."""

from __future__ import annotations

from collections.abc import Callable

from ..engine.flatten import operation_of
from ..engine.run import Run
from ..notation.marks import SEVERAL


def names_at(run: Run, node: int, called: Callable[[int], str]) -> dict[str, str]:
    """The names for a node's inputs, output and attributes, by what the operation's formulas call them.

    called: the name of what a wire brings. Those into a variadic port stand one after the other, as formulas take them.
    """
    compiled, record = run.made.compiled, run.snapshot.nodes[node]
    operation, names = operation_of(record), {"y": record.name}
    for wire in compiled.wires_into(node):
        port = operation.input_port(compiled.arrivals[wire][1] if wire in compiled.arrivals else 0).name
        names[port] = f"{names[port]}{SEVERAL}{called(wire)}" if port in names else called(wire)
    return names | {name: str(value) for name, value in operation.settings(record.attributes).items()}
