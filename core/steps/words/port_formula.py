"""What an operation computes by the names of its ports, each a term about the wires that end or begin there."""

from __future__ import annotations

from ...document import Document
from ...notation import formula_at
from ...notation.marks import SEVERAL, mark_of
from ...ops import operations
from .formula import Formula, equation, listed, named, put_in

MOST_WIRES = 6  # into a variadic port, that are told one by one


def port_formula(document: Document, node: int) -> Formula:
    """The formula of a node's operation, such as "y = a · b"; of several outputs the names of all stand on the left.

    It says what the operation does in any graph; what is wired up already is lit up as a term.
    """
    operation = operations()[document.nodes[node].kind]
    alone = len(operation.outputs) == 1
    results = [
        _result(document, node, output, "y" if alone else port.name) for output, port in enumerate(operation.outputs)
    ]
    into: dict[str, list[int]] = {}
    for key, wire in sorted(document.incoming(node).items()):
        into.setdefault(operation.input_port(key).name, []).append(wire.id)
    told = {port: wires for port, wires in into.items() if len(wires) <= MOST_WIRES}
    names = {port: SEVERAL.join(_numbered(port, len(wires))) for port, wires in told.items()}
    marks = {port: SEVERAL.join(mark_of("value", wire) for wire in wires) for port, wires in told.items()}
    formulas = dict.fromkeys(formula_at(operation.formula, output) for output in range(len(operation.outputs)))
    return equation(listed(results), listed(put_in(formula, names, marks) for formula in formulas))


def _result(document: Document, node: int, output: int, name: str) -> Formula:
    leaving = next((wire.id for wire in document.outgoing(node).values() if wire.output == output), None)
    return named(name) if leaving is None else named(name).about("value", leaving, (node, output))


def _numbered(port: str, count: int) -> list[str]:
    return [port] if count == 1 else [f"{port}{place}" for place in range(1, count + 1)]
