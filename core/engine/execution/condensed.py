"""Generated source for what nobody looks into: of some steps on numbers only a few results are wanted.

What is read once becomes part of the expression that reads it, what is read more often a local variable, and what has
been computed already is not computed again: a third of the time of lines on the list of values. The results are the
same to the last bit.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from ..program import ABSENT, Program
from .generated import SIGNS
from .pieces import Call

_LINES = 50  # in a function, which other threads wait for while it is compiled
_DEEPEST = 20  # parentheses in parentheses; Python's parser takes 200
_EITHER_WAY = frozenset({operator.add, operator.mul})
_FILE = "<condensed plan>"
_Text = list[str | int]  # pieces of source, and slots between them


@dataclass(frozen=True, slots=True)
class Condensed:
    """Functions to be called in their order on the values that were there and on a list of room for more.

    at: the places in that list of the slots to be filled in before, which come first as they were given, and of those
    that are wanted; room: its length.
    """

    functions: Sequence[Callable[[Sequence[Any], list[Any]], None]]
    at: Mapping[int, int]
    room: int


def condense(
    program: Program, calls: Sequence[Call], first: int, known: int, changing: Sequence[int], wanted: Collection[int]
) -> Condensed | None:
    """Compile the steps from ``first`` on as far as they are wanted; None if one of them has several outputs.

    calls: the function of each step. known: how many slots hold values already, these and later leaves being constant
    but for those that are ``changing``.
    """
    inputs = _inputs(program, calls, first, wanted)
    needed, readers = _needed(program, inputs, wanted)
    if any(len(program.outputs[step]) > 1 for step in needed):
        return None
    sheet = _Sheet(program, calls, known, frozenset(changing))
    for step in needed:
        slot = program.outputs[step][0]
        sheet.add(step, inputs[step], inline=readers.get(slot) == 1 and slot not in wanted)
    return sheet.compiled([*changing, *sorted(set(wanted).difference(changing))])


def _inputs(program: Program, calls: Sequence[Call], first: int, wanted: Collection[int]) -> dict[int, tuple[int, ...]]:
    """What the steps from ``first`` on read, in order; those left out that compute what another one does."""
    found, made, same = dict[int, tuple[int, ...]](), dict[Any, int](), dict[int, int]()
    for step in program.order:
        inputs = tuple([same.get(slot, slot) for slot in program.inputs[step]])
        call, slot = calls[step][0], program.outputs[step][0]
        if call in SIGNS:
            key = (call, frozenset(inputs) if call in _EITHER_WAY else inputs)
            before = made.setdefault(key, slot)
            if before != slot and step >= first and slot not in wanted:
                same[slot] = before
                continue
        if step >= first:
            found[step] = inputs
    return found


def _needed(
    program: Program, inputs: Mapping[int, tuple[int, ...]], wanted: Collection[int]
) -> tuple[list[int], dict[int, int]]:
    """The steps that are wanted, in order, and how often each slot is read by them."""
    readers, needed, live = dict[int, int](), list[int](), set(wanted)
    for step in reversed(list(inputs)):
        if live.isdisjoint(program.outputs[step]):
            continue
        needed.append(step)
        for slot in inputs[step]:
            live.add(slot)
            readers[slot] = readers.get(slot, 0) + 1
    return needed[::-1], readers


class _Sheet:
    """Statements as they are written. Which slots are local variables is known once all of them are there."""

    def __init__(self, program: Program, calls: Sequence[Call], known: int, changing: AbstractSet[int]) -> None:
        self._program, self._calls, self._known, self._changing = program, calls, known, changing
        self._scope: dict[str, Any] = {}
        self._names: dict[Any, str] = {}
        self._inline: dict[int, tuple[_Text, int]] = {}  # texts to be read once, and how deep they are nested
        self._lines: list[tuple[int, _Text]] = []

    def add(self, step: int, inputs: Sequence[int], *, inline: bool) -> None:
        """Write a step, as a statement or to become part of the one that reads it."""
        call = self._calls[step][0]
        read = [self._inline.pop(slot, ([slot], 0)) for slot in inputs]
        depth = 1 + max((nested for _, nested in read), default=0)
        text: _Text = ["("]
        if call in SIGNS and len(inputs) == 2:
            text += [*read[0][0], SIGNS[call], *read[1][0]]
        elif call in SIGNS:
            text += [SIGNS[call], *read[0][0]]
        else:
            text = [f"{self._name(call)}("]
            for operand, _ in read:
                text += [*operand, ","]
        text.append(")")
        slot = self._program.outputs[step][0]
        if inline and depth < _DEEPEST:
            self._inline[slot] = (text, depth)
        else:
            self._lines.append((slot, text))

    def compiled(self, placed: Sequence[int]) -> Condensed:
        """The functions. placed: slots that have places in the list, whether they are computed or not."""
        made = {slot: number // _LINES for number, (slot, _) in enumerate(self._lines)}
        at = {slot: place for place, slot in enumerate(placed)}
        copied: list[tuple[int, _Text]] = [(s, [s]) for s in placed if s not in made and s not in self._changing]
        lines = [*self._lines, *copied]
        for number, (_, text) in enumerate(lines):
            for slot in text:
                if isinstance(slot, int) and made.get(slot, number // _LINES) != number // _LINES:
                    at.setdefault(slot, len(at))
        parts = [lines[i : i + _LINES] for i in range(0, len(lines), _LINES)]
        return Condensed([self._function(part, at) for part in parts], at, len(at))

    def _function(self, lines: Sequence[tuple[int, _Text]], at: Mapping[int, int]) -> Any:
        local: set[int] = set()
        source = ["def run(v,w):"]
        for slot, text in lines:
            told = "".join([piece if isinstance(piece, str) else self._operand(piece, at, local) for piece in text])
            kept = f"w[{at[slot]}]=" if slot in at else ""
            source.append(f" t{slot}={kept}{told}")
            local.add(slot)
        scope = dict(self._scope)
        exec(compile("\n".join(source), _FILE, "exec"), scope)  # noqa: S102 - source of slots and functions only
        return scope["run"]

    def _operand(self, slot: int, at: Mapping[int, int], local: AbstractSet[int]) -> str:
        if slot in local:
            return f"t{slot}"
        if slot == ABSENT:
            return "None"
        if slot in self._changing:
            return f"w[{at[slot]}]"
        if slot < self._known:
            return f"v[{slot}]"
        if slot not in self._program.leaves:
            return f"w[{at[slot]}]"
        value = self._program.leaves[slot]
        return f"({value!r})" if type(value) is float and math.isfinite(value) else self._name(value)

    def _name(self, thing: Any) -> str:
        name = self._names.setdefault(id(thing), f"f{len(self._names)}")
        self._scope[name] = thing
        return name
