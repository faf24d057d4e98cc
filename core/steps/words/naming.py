"""What the formulas of an operation speak of, by the names in a graph."""

from __future__ import annotations

from collections.abc import Callable

from ... import notation
from ...engine.compiled import operation_of
from ...engine.run import Run
from ...notation.marks import SEVERAL


def name_at(run: Run, node: int, output: int = 0) -> str:
    """The name of what leaves a node: its own, with that of the output where there are several ("topk.values").

    What leaves a block that was grouped has the name of what makes it: grouping changes nothing that is told.
    """
    node, output = run.authored(node, output)
    record = run.snapshot.nodes[node]
    outputs = operation_of(record).outputs
    return record.name if len(outputs) == 1 else f"{record.name}.{outputs[output].name}"


def names_at(
    run: Run, node: int, formula: str, called: Callable[[int], str], made: Callable[[int], str]
) -> dict[str, str]:
    """The names for what a formula of a node's operation speaks of, by what it calls them: inputs and outputs.

    called: the name of what a wire brings; made: of what an output has. Those into a variadic port stand one after the
    other, as formulas take them.
    """
    compiled, wanted = run.made.compiled, notation.names(formula)
    operation = operation_of(run.snapshot.nodes[node])
    outputs = ("y", *(port.name for port in operation.outputs[1:]))
    names = {name: made(output) for output, name in enumerate(outputs) if name in wanted}
    if not wanted.isdisjoint(port.name for port in operation.inputs):  # a variadic port may have a thousand
        for wire in compiled.wires_into(node):
            port = operation.input_port(compiled.arrivals[wire][1] if wire in compiled.arrivals else 0).name
            if port in wanted:
                names[port] = f"{names[port]}{SEVERAL}{called(wire)}" if port in names else called(wire)
    return names


def settings_at(run: Run, node: int) -> dict[str, str]:
    """The attributes of a node's operation by their names."""
    record = run.snapshot.nodes[node]
    return {name: str(value) for name, value in operation_of(record).settings(record.attributes).items()}
