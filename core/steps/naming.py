"""What the formulas of an operation speak of, by the names in a graph."""

from __future__ import annotations

from collections.abc import Callable

from ..engine.flatten import operation_of
from ..engine.run import Run
from ..notation.marks import SEVERAL


def name_at(run: Run, node: int, output: int = 0) -> str:
    """The name of what leaves a node: its own, with that of the output where there are several ("topk.values")."""
    record = run.snapshot.nodes[node]
    outputs = operation_of(record).outputs
    return record.name if len(outputs) == 1 else f"{record.name}.{outputs[output].name}"


def names_at(run: Run, node: int, called: Callable[[int], str], made: Callable[[int], str]) -> dict[str, str]:
    """The names for a node's inputs, outputs and attributes, by what the operation's formulas call them.

    called: the name of what a wire brings; made: of what an output has. Those into a variadic port stand one after the
    other, as formulas take them.
    """
    compiled, record = run.made.compiled, run.snapshot.nodes[node]
    operation, names = operation_of(record), {"y": made(0)}
    if len(operation.outputs) > 1:
        names |= {port.name: made(output) for output, port in enumerate(operation.outputs)}
    for wire in compiled.wires_into(node):
        port = operation.input_port(compiled.arrivals[wire][1] if wire in compiled.arrivals else 0).name
        names[port] = f"{names[port]}{SEVERAL}{called(wire)}" if port in names else called(wire)
    return names | {name: str(value) for name, value in operation.settings(record.attributes).items()}
