"""What an operation is, and the registry of them all: each is declared once, everything else is derived from here."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Unpack

from ..errors import DefinitionError
from ..language import tr
from .attributes import Attribute, attributes_of, trouble
from .facts import Facts
from .ports import OperationPort, are_plain, inputs_of, output_port
from .raised import Telling
from .registry import enlist
from .shapes import broadcast
from .symbol import Kind, Operand, Shape, Symbol, shape_of

OWN = "own_operations"  # the category of those that are not of the catalogue


@dataclass(frozen=True, slots=True)
class Rule:
    """The derivative for one input. local: gives dy/dx elementwise; otherwise gives the product with the incoming g.

    why: the reason in a few words, such as "product rule: the other factor"; empty where the formula says it all.
    """

    function: Callable[..., Operand | None]
    formula: str
    local: bool
    why: str = ""


class Operation:
    """An operation: called on arrays it computes, called on symbols it appends itself to their program.

    formula: the value, in the notation of ``core.notation``; convention: what it does where engines disagree.
    symmetric: its inputs may change places. own: it is a person's own, none of the catalogue. check_rule: called with
    each rule that is declared, by port; DefinitionError for one that cannot work.
    """

    def __init__(self, kernel: Callable[..., Any], formula: str, **facts: Unpack[Facts]) -> None:
        """What the kernel's signature tells is read off it when it is asked for."""
        self.kernel = kernel
        self.name = kernel.__name__.rstrip("_")
        self.formula = formula
        self.title = facts.get("title") or self.name.replace("_", " ")
        self.symbol = facts.get("symbol") or self.name
        self.own = not str(kernel.__module__).startswith(f"{__package__}.")
        self.category: str = OWN if self.own else kernel.__globals__.get("CATEGORY") or _family(kernel.__module__)
        self.convention = facts.get("convention", "")
        self.aliases = facts.get("aliases", ())
        self.torch = facts.get("torch")
        self.torch_needs = facts.get("torch_needs", ())
        self.torch_fixed = facts.get("torch_fixed", ())
        self.torch_takes_any = facts.get("torch_takes_any", False)
        self.onnx = facts.get("onnx")
        self.scalar = facts.get("scalar")
        self.filling = facts.get("filling")
        self.result = facts.get("result", "float")
        self.domain = facts.get("domain", (-math.inf, math.inf))
        self.example = facts.get("example")
        self.no_gradient = facts.get("no_gradient")
        self.symmetric = facts.get("symmetric", False)
        self.outputs = tuple(output_port(name) for name in facts.get("outputs", ("out",)))
        self.check_rule: Callable[[str, Rule], None] | None = None
        self._declared: dict[str, Rule] = {}
        self.shape_rule = facts.get("shape")
        self._widest = facts.get("widest")
        self._fitted = facts.get("fitted")

    @cached_property
    def help(self) -> str:
        """What it does, in sentences."""
        return inspect.getdoc(self.kernel) or ""

    @cached_property
    def inputs(self) -> tuple[OperationPort, ...]:
        """The input ports."""
        return inputs_of(self._parameters)

    @property
    def ports(self) -> tuple[OperationPort, ...]:
        """The input ports, then the output ports."""
        return (*self.inputs, *self.outputs)

    @cached_property
    def attributes(self) -> tuple[Attribute, ...]:
        """The settings that a node of it has."""
        return attributes_of(self._parameters, self.kernel.__module__)

    @cached_property
    def plain(self) -> bool:
        """Whether it is elementwise, from floats to floats, without attributes."""
        return self.elementwise and self.result == "float" and not self.attributes and are_plain(self.inputs)

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """The derivative rules by input port."""
        return {
            port: replace(rule, function=self._completed(rule.function, port, 1 if rule.local else 2))
            for port, rule in self._declared.items()
        }

    def __call__(self, *inputs: Operand | None, **attributes: Any) -> Any:
        """The output (a tuple of them if there are several), as arrays or as symbols, as the inputs are."""
        for operand in inputs:
            if isinstance(operand, Symbol):
                return operand.builder.append(self, inputs, attributes)
        return self.kernel(*inputs, **attributes)

    def __repr__(self) -> str:
        """Such as ``<operation mul>``."""
        return f"<operation {self.name}>"

    def shapes(self, inputs: Sequence[Shape | None], attributes: Mapping[str, Any]) -> tuple[Shape, ...]:
        """The shape of each output; ShapeError if the inputs do not fit. None stands for an input that is left out."""
        if self.shape_rule is None:
            return (broadcast(*(shape for shape in inputs if shape is not None)),)
        with Telling(self, (shape for shape in inputs if shape is not None)):
            shape = self.shape_rule(*self._all(inputs), **self.settings(attributes))
        return shape if len(self.outputs) > 1 else (shape,)

    def widest(self, inputs: Sequence[Shape | None], attributes: Mapping[str, Any]) -> Shape:
        """The shape of the largest array that is made on the way to the outputs and is not among them; () for none.

        What is added up or averaged counts as such.
        """
        settings = self.settings(attributes)
        if self._widest is not None:
            found: Shape = self._widest(*self._all(inputs), **settings)
            return found
        reduces = settings.get("reduction", "none") != "none"
        return self.shapes(inputs, {**settings, "reduction": "none"})[0] if reduces else ()

    def fitted(self, inputs: Sequence[Shape], attributes: Mapping[str, Any]) -> Callable[..., Any] | None:
        """A function of the inputs that does what the kernel does with such shapes and attributes, without asking."""
        return None if self._fitted is None else self._fitted(*inputs, **self.settings(attributes))

    def kinds(self, inputs: Sequence[Kind | None]) -> tuple[Kind, ...]:
        """The kind of each output; one that is called ``indices`` holds whole numbers."""
        given = [kind for i, kind in enumerate(inputs) if kind and self.input_port(i).kind == "float"]
        widest: Kind = "float" if "float" in given else "int" if "int" in given else "bool" if given else "float"
        first: Kind = widest if self.result == "same" else self.result
        return tuple("int" if port.kind == "indices" else first for port in self.outputs)

    def input_port(self, position: int) -> OperationPort:
        """The port at a position; positions past the last belong to the variadic one."""
        return self.inputs[min(position, len(self.inputs) - 1)]

    def rule_for(self, position: int) -> Rule | None:
        """The derivative rule of the input at a position."""
        return self.rules.get(self.input_port(position).name)

    def pull(self, port: str, g: Operand, y: Operand, *inputs: Operand | None, **attributes: Any) -> Operand:
        """The gradient of an input by its rule (not a local one), for the rules of operations that contain this one."""
        return self.rules[port].function(g, y, *inputs, **attributes)

    @property
    def elementwise(self) -> bool:
        """Whether each output element depends only on the elements at its place."""
        return self.shape_rule is None

    def local(self, port: str, formula: str, why: str = "") -> Callable[[Callable[..., Operand]], None]:
        """Give the local derivative dy/d(port) of an elementwise operation: a function of (y, *inputs, **attributes).

        It gets every input (None for one left out) and every attribute; so do the functions of ``rule``.
        """
        return self._ruled(port, formula, why, local=True)

    def rule(self, port: str, formula: str, why: str = "") -> Callable[[Callable[..., Operand | None]], None]:
        """Give the gradient of an input as a function of (g, y, *inputs); variadic ones also get ``index``."""
        return self._ruled(port, formula, why, local=False)

    def check_attributes(self, given: Mapping[str, Any]) -> str | None:
        """What is wrong with attributes, in a sentence; None if nothing is."""
        return trouble(self.attributes, given)

    def check_count(self, count: int) -> str | None:
        """What is wrong with so many inputs, in a sentence; None if nothing is."""
        most = math.inf if self.inputs and self.inputs[-1].variadic else len(self.inputs)
        least = max((i + 1 for i, port in enumerate(self.inputs) if not port.optional), default=0)
        if least <= count <= most:
            return None
        names = ", ".join(f"{port.name} ..." if port.variadic else port.name for port in self.inputs)
        return tr("{name} takes {names}; {count} {what} given.").format(
            name=self.name, names=names or "no input", count=count or "none", what="was" if count < 2 else "were"
        )

    def settings(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """All attributes: those given, the defaults for the rest."""
        return {a.name: given.get(a.name, a.default) for a in self.attributes}

    def _ruled(
        self, port: str, formula: str, why: str, *, local: bool
    ) -> Callable[[Callable[..., Operand | None]], None]:
        def register(function: Callable[..., Operand | None]) -> None:
            named = {each.name for each in self.inputs} if self.own else self.kernel.__annotations__
            if port not in named or port in self._declared:
                raise DefinitionError(f"{self.name} has no input {port!r} that still needs a rule.")
            made = Rule(function, formula, local, why)
            if self.check_rule is not None:
                self.check_rule(port, made)
            self._declared[port] = made

        return register

    @property
    def _parameters(self) -> tuple[inspect.Parameter, ...]:
        return tuple(inspect.signature(self.kernel).parameters.values())

    def _completed(
        self, function: Callable[..., Operand | None], port: str, first: int
    ) -> Callable[..., Operand | None]:
        """A rule's function, given the defaults of attributes and None for inputs left out, which follow ``first``."""
        defaults = {a.name: a.default for a in self.attributes if not a.required}

        def completed(*operands: Operand, **given: Any) -> Operand | None:
            inputs = self._all(operands[first:])
            with Telling(self, (shape_of(x) for x in inputs if x is not None), port):
                return function(*operands[:first], *inputs, **(defaults | given))

        return completed

    def _all(self, inputs: Sequence[Any]) -> tuple[Any, ...]:
        """The inputs with None for the last ones where they are left out."""
        missing = sum(port.optional for port in self.inputs[len(inputs) :])
        return (*inputs, *(None,) * missing)


def operation(
    formula: str, *, listed: bool = True, **facts: Unpack[Facts]
) -> Callable[[Callable[..., Any]], Operation]:
    """Declare an operation by its kernel on arrays; ``Facts`` lists what else there is to tell.

    The kernel's positional parameters are the input ports (annotated Array, Flags or Indices; default None: optional;
    ``*args``: variadic), its keyword-only ones the attributes, its docstring the help, its module the category: the
    module's CATEGORY if it has one, else the name of the file, or of the folder where a family has several files.
    formula: the value in plain notation, by the names of the ports, such as ``"log(1 + exp(x))"``. listed: whether
    graphs may have it; else it is for programs alone.
    """

    def register(kernel: Callable[..., Any]) -> Operation:
        made = Operation(kernel, formula, **facts)
        if listed:
            enlist(made)
        return made

    return register


def _family(module: str) -> str:
    return module.removeprefix(f"{__package__}.").partition(".")[0]
