"""A run as a PyTorch script that prints the same values and gradients."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping

import numpy as np

from ..engine.compiled import End, operation_of
from ..engine.run import Run
from ..errors import ComputeError
from ..language import tr
from ..numbers import describe, full
from ..ops import operations
from ..ops.symbol import Symbol
from ..progress import Tell
from ..records import INPUT, OUTPUT, VARIABLE, Node
from .subject import Subject
from .torch_call import Call, draws, fixed
from .torch_forms import expression

MOST_ELEMENTS = 64
_RESERVED = {"F", "torch", "print", "float", "len", *keyword.kwlist}
_FUNCTIONAL = re.compile(r"\bF\.")


def torch_script(subject: Subject, tell: Tell) -> str:
    """The script of the run that a subject tells of; EditError if nothing was run, and what ``torch_code`` raises."""
    tell(0.0)
    return torch_code(subject.passed.run)


def torch_code(run: Run) -> str:
    """A script that makes the run's leaves, computes every node, goes backward and prints every gradient.

    What it prints stands beside it as a comment. A tensor of more than 64 elements is drawn at random in the script,
    which says so. ComputeError, naming the node, for an operation or a gradient that PyTorch does not have.
    """
    nodes, names = run.snapshot.nodes, _names(run.snapshot.nodes)
    dtype = run.snapshot.view.dtype
    lines = [_leaf(node, names[node.id], dtype) for node in nodes.values() if node.kind == VARIABLE]
    lines += ["", *(_call(run, nodes[node], names) for node in run.made.compiled.steps), "", *_ending(run, names)]
    body = "\n".join(lines).strip("\n")
    head = ["import torch", *["import torch.nn.functional as F"] * bool(_FUNCTIONAL.search(body)), ""]
    if dtype != "float32":
        head += [f"torch.set_default_dtype(torch.{dtype})", ""]
    return "\n".join([*head, body]) + "\n"


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
    if 0 < value.size <= MOST_ELEMENTS:
        with np.errstate(over="ignore"):  # what is too large is infinite in float32, there as here
            computed = value.astype(dtype) if floating else value
        return f"{name} = torch.tensor({_literal(computed)}{grad})"
    sizes = ", ".join(map(str, value.shape))
    drawn = f"randn({sizes}{grad})" if floating else f"zeros({sizes}, dtype=torch.{value.dtype})"
    return f"{name} = torch.{drawn}{'  # put the real numbers here' * bool(value.size)}"


def _literal(value: np.ndarray) -> str:
    """The numbers in the fewest digits, in nested lists."""
    if value.ndim:
        return f"[{', '.join(map(_literal, value))}]"
    if value.dtype.kind != "f":
        return repr(value.item())
    text = full(value.dtype.type(value))
    return text if np.isfinite(value) else f"float('{text}')"


def _call(run: Run, node: Node, names: Mapping[int, str]) -> str:
    """The line that computes a node."""
    compiled = run.made.compiled
    count = len(compiled.program.inputs[compiled.steps[node.id]])
    arguments = ["None"] * count
    symbols: list[Symbol | None] = [None] * count
    for wire in compiled.wires_into(node.id):
        position = compiled.arrivals[wire][1]
        arguments[position] = _argument(run, node, position, wire, names)
        symbols[position] = compiled.program.symbols[compiled.slots[compiled.source_of(wire)]]
    if node.muted or node.kind in (INPUT, OUTPUT, "identity"):
        return f"{names[node.id]} = {arguments[0]}"
    call = Call(operations()[node.kind], arguments, symbols, node.attributes, run.snapshot.view.dtype)
    written = expression(call)
    if written is None:
        raise ComputeError(
            tr("PyTorch has no operation for {name} ({kind}); mute it to get a script.").format(
                name=repr(node.name), kind=node.kind
            )
        )
    remark = "  # draws numbers of its own" * draws(call.settings)
    return f"{names[node.id]} = {written}{remark}"


def _argument(run: Run, node: Node, position: int, wire: int, names: Mapping[int, str]) -> str:
    """What an input reads, in a kind and of a gradient that PyTorch takes there."""
    compiled = run.made.compiled
    end = compiled.source_of(wire)
    text, source = _read(run, end, names), run.snapshot.nodes[end[0]]
    symbol = compiled.program.symbols[compiled.slots[end]]
    operation = operation_of(node)
    if operation.name != node.kind:
        return text
    port = operation.input_port(position)
    still = port.name in fixed(operation, operation.settings(node.attributes))
    if still and symbol.kind == "float" and source.role != "constant":
        if run.edge(wire) is not None:
            raise ComputeError(
                tr("{name}: PyTorch has no gradient for {port}; make {text} a constant.").format(
                    name=repr(node.name), port=repr(port.name), text=text
                )
            )
        return f"{text}.detach()"
    return text if operation.torch_takes_any else f"{text}{_conversion(run, node, port.kind, symbol.kind)}"


def _conversion(run: Run, node: Node, wanted: str, kind: str) -> str:
    """From one kind of numbers to another, where PyTorch does not do so by itself."""
    if wanted == "flags":
        return "" if kind == "bool" else ".bool()"
    if wanted == "indices":
        return ".long()" if kind == "float" else ""
    compiled = run.made.compiled
    result = compiled.program.symbols[compiled.slots[node.id, 0]].kind
    return "" if kind == "float" or result != "float" else f".to(torch.{run.snapshot.view.dtype})"


def _read(run: Run, end: End, names: Mapping[int, str]) -> str:
    """The expression for a node's output."""
    node, output = end
    several = len(operation_of(run.snapshot.nodes[node]).outputs) > 1
    return f"{names[node]}[{output}]" if several else names[node]


def _ending(run: Run, names: Mapping[int, str]) -> list[str]:
    """The target printed, the way back, and the gradients that it brings to the leaves."""
    if not run.backward_done or run.target is None:
        return []
    target = next(end for end, slot in run.made.compiled.slots.items() if slot == run.gradients.target)
    text = _read(run, target, names)
    leaves = [node for node in run.snapshot.nodes.values() if node.kind == VARIABLE and run.has_gradient(node.id)]
    way_back = [f"{text}.backward({_seed(run, text)})"] if leaves else []
    told = _printed(run, text, run.value(*target))
    return [told, *way_back, *(_printed(run, f"{names[leaf.id]}.grad", run.gradient(leaf.id)) for leaf in leaves)]


def _printed(run: Run, text: str, value: np.ndarray) -> str:
    """A line that prints something, and what it is, if the script computes from the same numbers."""
    return f"print({text})" if any(map(_drawn, run.snapshot.nodes.values())) else f"print({text})  # {describe(value)}"


def _drawn(node: Node) -> bool:
    """Whether a node's numbers are others in the script."""
    if node.kind == VARIABLE:
        return np.size(np.asarray(node.value)) > MOST_ELEMENTS
    operation = operations().get(node.kind)
    return operation is not None and not node.muted and draws(operation.settings(node.attributes))


def _seed(run: Run, target: str) -> str:
    seed = np.asarray(run.values[run.gradients.seed])
    if (seed == 1).all():
        return f"torch.ones_like({target})" if seed.ndim else ""
    return f"torch.tensor({_literal(seed)})"
