"""Derivative rules as templates: what a rule appends is recorded once for all steps that are alike, then stamped out.

A rule sees nothing of its operands but their shapes and kinds, so that two steps of one operation on operands of the
same shapes and kinds get the same derivative steps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, NamedTuple

import numpy as np

from ..ops import Operation
from ..ops.spec import Rule
from ..ops.symbol import Operand, Symbol
from .program import ABSENT, NUMBER, Mould, Program
from .pull import Pull, pull_back

MOST_KEPT = 5_000  # templates; then all are forgotten
_LARGEST_CONSTANT = 1_000  # elements; a template with a larger one is not kept
_PLAIN = (bool, int, float, str, type(None))
_kept: dict[Any, Template | None] = {}


class _Known(Enum):
    NOT = 0


_UNKNOWN: Final = _Known.NOT  # None is known: no gradient passes there


class Line(NamedTuple):
    """A step of a template. inputs: places among what the template is given, its constants and its own outputs."""

    operation: Operation
    attributes: Mapping[str, Any]
    inputs: tuple[int, ...]
    moulds: tuple[Mould, ...]
    scalar: bool


class Pulled(NamedTuple):
    """The slots of one input's derivative: as ``Pull``, and the steps that fill them."""

    local: int | None
    product: int
    contribution: int
    steps: list[int]


@dataclass(frozen=True, slots=True)
class Template:
    """What a rule appends. Places count: nothing, the outputs, their gradients, the inputs, constants, own outputs."""

    constants: tuple[Operand, ...]
    lines: tuple[Line, ...]
    local: int | None
    product: int
    contribution: int

    def stamp(self, program: Program, given: Sequence[int]) -> Pulled:
        """Append the steps. given: the slots of outputs, gradients and inputs."""
        at = [ABSENT, *given, *[program.constant(constant).slot for constant in self.constants]]
        outputs, steps = program.outputs, []
        for operation, attributes, inputs, moulds, scalar in self.lines:
            step = program.put(operation, attributes, tuple([at[place] for place in inputs]), moulds, scalar=scalar)
            at += outputs[step]
            steps.append(step)
        local = None if self.local is None else at[self.local]
        return Pulled(local, at[self.product], at[self.contribution], steps)


def template(program: Program, step: int, position: int) -> Template | None:
    """The template of the derivative of a step by one of its inputs; None if no gradient passes there.

    ShapeError if the rule cannot be applied, as when a product would be too large.
    """
    operation, inputs = program.operations[step], program.inputs[step]
    rule = operation.rule_for(position)
    if rule is None:
        return None
    numbers = program.scalar[step] and operation.plain and program.dtype == np.float64
    key = (operation, rule.function, position) if numbers else _key(program, step, position, rule)
    found = _UNKNOWN if key is None else _kept.get(key, _UNKNOWN)
    if found is not _UNKNOWN:
        return found
    outputs, ins = _moulds(program, program.outputs[step]), _moulds(program, inputs)
    made = _recorded(program, operation, program.attributes[step], position, outputs, ins)
    if key is not None and (made is None or all(np.size(c) <= _LARGEST_CONSTANT for c in made.constants)):
        if len(_kept) >= MOST_KEPT:
            _kept.clear()
        _kept[key] = made
    return made


def _moulds(program: Program, slots: Sequence[int]) -> tuple[Mould | None, ...]:
    return tuple([None if slot == ABSENT else (program.shapes[slot], program.kinds[slot]) for slot in slots])


def _key(program: Program, step: int, position: int, rule: Rule) -> tuple[Any, ...] | None:
    """What the template depends on, where it is not of numbers alone; None if that cannot be told."""
    settings = []
    for name, value in program.attributes[step].items():
        if not isinstance(value, (*_PLAIN, tuple)):
            return None
        settings.append((name, repr(value)))
    moulds = _moulds(program, program.inputs[step])
    limits = (str(program.dtype), program.largest_bytes)
    return (program.operations[step], rule.function, position, tuple(settings), moulds, *limits)


def _recorded(
    program: Program,
    operation: Operation,
    attributes: Mapping[str, Any],
    position: int,
    outputs: Sequence[Mould | None],
    inputs: Sequence[Mould | None],
) -> Template | None:
    """Apply the rule once, to symbols of a program of its own."""
    sheet = Program(str(program.dtype), program.largest_bytes)
    sheet.blank((), "float")  # stands for nothing
    ys, gs, xs = ([_symbol(sheet, mould) for mould in moulds] for moulds in (outputs, outputs, inputs))
    first = len(sheet.shapes)
    y, g = (ys[0], gs[0]) if len(outputs) == 1 else (tuple(ys), tuple(gs))
    pull = pull_back(operation, g, y, xs, attributes, position)
    return None if pull is None else _read(sheet, pull, first)


def _symbol(sheet: Program, mould: Mould | None) -> Symbol | None:
    slot = sheet.blank(*(mould or NUMBER[0]))
    return None if mould is None else sheet.symbols[slot]


def _read(sheet: Program, pull: Pull, first: int) -> Template:
    """The template of what a rule has written on a sheet, whose slots from ``first`` on are its own."""
    local, product, contribution = (
        None if x is None else x.slot if isinstance(x, Symbol) else sheet.constant(x).slot
        for x in (pull.local, pull.product, pull.contribution)
    )
    if pull.product is pull.contribution:
        contribution = product
    filled = [slot for outputs in sheet.outputs for slot in outputs]
    places = [*range(first), *sheet.leaves, *filled]
    place = {slot: i for i, slot in enumerate(places)} | {ABSENT: 0}
    lines = [
        Line(operation, attributes, tuple(place[slot] for slot in inputs), _made_for(sheet, outputs), bool(scalar))
        for operation, attributes, inputs, outputs, scalar in zip(
            sheet.operations, sheet.attributes, sheet.inputs, sheet.outputs, sheet.scalar, strict=True
        )
    ]
    constants = tuple(sheet.leaves.values())
    return Template(
        constants, tuple(lines), None if local is None else place[local], place[product], place[contribution]
    )


def _made_for(sheet: Program, slots: Sequence[int]) -> tuple[Mould, ...]:
    return tuple([(sheet.shapes[slot], sheet.kinds[slot]) for slot in slots])
