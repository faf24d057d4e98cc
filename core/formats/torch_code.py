"""A run as a PyTorch script that prints the same values and gradients."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping

import numpy as np

from ..engine.flatten import End, operation_of
from ..engine.program import ABSENT
from ..engine.run import Run
from ..errors import ComputeError
from ..numbers import full
from ..ops import Operation, operations
from ..records import INPUT, OUTPUT, VARIABLE, Node

MOST_ELEMENTS = 64
_METHOD = "Tensor."
_RESERVED = {"torch", "print", "float", *keyword.kwlist}


def torch_code(run: Run) -> str:
    """A script that makes the run's leaves, computes every node, goes backward and prints every gradient.

    A tensor of more than 64 elements is drawn at random in the script, which says so. ComputeError, naming the node,
    for an operation that PyTorch does not have.
    """
    nodes, names = run.snapshot.nodes, _names(run.snapshot.nodes)
    leaves = [node for node in nodes.values() if node.kind == VARIABLE]
    lines = ["import torch", "", *(_leaf(node, names[node.id], run.snapshot.view.dtype) for node in leaves), ""]
    lines += [_call(run, nodes[node], names) for node in run.made.compiled.steps]
    if run.backward_done and run.target is not None:
        ends = {slot: end for end, slot in reversed(run.made.compiled.slots.items())}
        target = _read(run, ends[run.gradients.target], names)
        seed = np.asarray(run.values[run.gradients.seed])
        lines += ["", f"print({target})", f"{target}.backward({_seed(seed)})"]
        lines += [f"print({names[leaf.id]}.grad)" for leaf in leaves if run.has_gradient(leaf.id)]
    return "\n".join(lines) + "\n"


def _names(nodes: Mapping[int, Node]) -> dict[int, str]:
    """A Python name for each node: its own, made fit and unique."""
    names: dict[int, str] = {}
    taken, last = set(_RESERVED), Counter[str]()
    for node in nodes.values():
        name = base = _identifier(node.name)
        while name in taken:
            last[base] += 1
            name = f"{base}_{last[base] + 1}"
        taken.add(name)
        names[node.id] = name
    return names


def _identifier(name: str) -> str:
    """A name as Python reads it, with "_" for what it cannot."""
    fit = "".join(c if f"a{c}".isidentifier() else "_" for c in unicodedata.normalize("NFKC", name))
    return fit if fit[0].isalpha() and fit.isidentifier() else f"v{fit}"


def _leaf(node: Node, name: str, dtype: str) -> str:
    value = np.asarray(node.value)
    floating = value.dtype.kind == "f"
    grad = ", requires_grad=True" if floating and node.role != "constant" else ""
    if value.size > MOST_ELEMENTS:
        return f"{name} = torch.randn({value.shape}, dtype=torch.{dtype}{grad})  # put the real numbers here"
    kind = f", dtype=torch.{dtype}" if floating else ""
    return f"{name} = torch.tensor({_literal(value)}{kind}{grad})"


def _literal(value: np.ndarray) -> str:
    text = full(value.item()) if value.ndim == 0 else repr(value.tolist())
    return re.sub(r"-?\b(nan|inf)\b", r"float('\g<0>')", text)


def _call(run: Run, node: Node, names: Mapping[int, str]) -> str:
    """The line that computes a node."""
    compiled = run.made.compiled
    arguments = ["None" if slot == ABSENT else "" for slot in compiled.program.inputs[compiled.steps[node.id]]]
    for wire in compiled.wires_into(node.id):
        arguments[compiled.arrivals[wire][1]] = _read(run, compiled.source_of(wire), names)
    if node.muted or node.kind in (INPUT, OUTPUT, "identity"):
        return f"{names[node.id]} = {arguments[0]}"
    operation = operations()[node.kind]
    if operation.torch is None:
        raise ComputeError(f"PyTorch has no operation for {node.name!r} ({node.kind}).")
    return f"{names[node.id]} = {_expression(operation, arguments, node.attributes, run.snapshot.view.dtype)}"


def _read(run: Run, end: End, names: Mapping[int, str]) -> str:
    """The expression for a node's output."""
    node, output = end
    several = len(operation_of(run.snapshot.nodes[node]).outputs) > 1
    return f"{names[node]}[{output}]" if several else names[node]


def _expression(operation: Operation, arguments: list[str], attributes: Mapping[str, object], dtype: str) -> str:
    settings = [f"{name}={value!r}" for name, value in attributes.items()]
    if operation.name == "einsum":
        return f"torch.einsum({operation.settings(attributes)['equation']!r}, {', '.join(arguments)})"
    if operation.name == "to_float":
        return f"{arguments[0]}.to(torch.{dtype})"
    if operation.torch is not None and operation.torch.startswith(_METHOD):
        values = [repr(value) for value in attributes.values()]
        return f"{arguments[0]}.{operation.torch.removeprefix(_METHOD)}({', '.join([*arguments[1:], *values])})"
    if operation.inputs[-1].variadic:
        arguments = [f"[{', '.join(arguments)}]"]
    return f"torch.{operation.torch}({', '.join([*arguments, *settings])})"


def _seed(seed: np.ndarray) -> str:
    return "" if seed.ndim == 0 and seed == 1 else f"torch.tensor({_literal(seed)}, dtype=torch.{seed.dtype})"
