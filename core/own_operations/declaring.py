"""The decorator by which the catalogue declares its operations, for a person's own, which are checked at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import FunctionType
from typing import Any, Unpack

from ..errors import DefinitionError
from ..language import tr
from ..ops.facts import OwnFacts
from ..ops.registry import enlist
from ..ops.spec import Operation
from .checked import checked_kernel, checked_shape
from .troubles import facts_troubles, rule_troubles, troubles


def operation(
    formula: str, *, replaces: bool = False, **facts: Unpack[OwnFacts]
) -> Callable[[Callable[..., Any]], Operation]:
    """Declare an operation by its kernel, a function on arrays and numbers; graphs may have it from then on, by name.

    formula: the value in Python's notation, by the names of the inputs, such as ``"log(1 + exp(x))"``; of several
    outputs one for each, with commas between them. replaces: it takes the place of an operation that was declared so
    under its name, as where a notebook's cell runs again. ``core.ops.facts.OwnFacts`` lists what else there is to tell,
    above all ``shape``, a function of the inputs' shapes, which it needs unless it is elementwise.

    The kernel's positional parameters are the inputs (``= None``: may be left out; ``*args``: any number; annotated
    Flags or Indices: booleans or whole numbers, which take no gradient), its keyword-only ones the attributes, each
    with a type, its docstring the help. It cannot write to what it is given.

    Derivatives are declared by the operation's ``local`` and ``rule``, as functions made of operations, such as
    ``operations()["exp"](x) * y``, so that they have derivatives too. ``@mine.local(port, formula)`` is for elementwise
    operations and gives dy/d(port) from (y, *inputs, **attributes). ``@mine.rule(port, formula)`` gives the gradient of
    an input from (g, y, *inputs, **attributes), and ``index`` where there is any number of them; g and y are tuples
    where there are several outputs.

    DefinitionError, with all that is wrong as its details, for what cannot be declared, also from ``local`` and
    ``rule``.
    """
    given: object = formula
    if not isinstance(given, str):  # as where the decorator was not called
        told = tr('A formula comes first, as in @operation("x * exp(x)"), not {formula!r}.')
        raise DefinitionError(told.format(formula=given))

    def register(kernel: Callable[..., Any]) -> Operation:
        if not isinstance(kernel, FunctionType):
            told = tr("{kernel!r} cannot be a kernel, which is a function that is written in Python.")
            raise DefinitionError(told.format(kernel=kernel))
        _refuse(kernel.__name__, [*facts_troubles(facts)])
        made = Operation(kernel, formula, **facts)
        _refuse(made.name, [*troubles(made)])
        made.kernel, made.shape_rule = checked_kernel(made), checked_shape(made)
        made.check_rule = lambda port, rule: _refuse(made.name, [*rule_troubles(made, port, rule)])
        enlist(made, replaces=replaces)
        return made

    return register


def _refuse(name: str, wrong: Sequence[str]) -> None:
    """DefinitionError if anything is wrong."""
    if wrong:
        told = [f"{name}: {sentence}" for sentence in wrong]
        raise DefinitionError(told[0], told)
