"""The cones of a program: the steps that depend on a slot, which a changed value lets run again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from ..program import Program
from .pieces import Section

MOST_KEPT = 2_000_000  # steps in cones that are kept, of 8 bytes each


class Cones:
    """What depends on each slot; cones of single slots are kept, up to a limit, for the next time."""

    def __init__(self, program: Program) -> None:
        """Begin with none."""
        self._program = program
        self._of: dict[int, Section] = {}
        self._by_steps: dict[int, Section] = {}
        self._room = MOST_KEPT + len(program.operations)

    def of(self, slots: Iterable[int]) -> Sequence[int]:
        """The steps that depend on any of the slots, in order."""
        found = [self._kept(slot) for slot in slots]
        return found[0] if len(found) == 1 else self._program.in_order(set().union(*found))

    def section(self, steps: Sequence[int]) -> Section | None:
        """The section of a cone that was handed out and is kept; None of other steps."""
        section = self._by_steps.get(id(steps))
        return section if section is not None and section.steps is steps else None

    @cached_property
    def readers(self) -> list[list[int]]:
        """The steps that read each slot."""
        readers: list[list[int]] = [[] for _ in self._program.shapes]
        for step in self._program.order:
            for slot in self._program.inputs[step]:
                if slot >= 0:
                    readers[slot].append(step)
        return readers

    def _kept(self, slot: int) -> Sequence[int]:
        section = self._of.pop(slot, None)
        if section is None:
            section = Section(self._found(slot), [])
            self._make_room(len(section.steps))
            self._by_steps[id(section.steps)] = section
        self._of[slot] = section  # the latest, which goes last
        return section.steps

    def _make_room(self, size: int) -> None:
        """Let go of the cones that were not asked for the longest."""
        self._room -= size
        while self._room < 0 and self._of:
            section = self._of.pop(next(iter(self._of)))
            del self._by_steps[id(section.steps)]
            self._room += len(section.steps)

    def _found(self, slot: int) -> list[int]:
        seen: set[int] = set()
        waiting = [slot]
        while waiting:
            for step in self.readers[waiting.pop()]:
                if step not in seen:
                    seen.add(step)
                    waiting.extend(self._program.outputs[step])
        return self._program.in_order(seen)
