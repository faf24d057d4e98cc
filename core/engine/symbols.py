"""The slots of a program, seen as symbols."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, overload

from ..ops.symbol import Symbol

if TYPE_CHECKING:
    from .program import Program


class Symbols(Sequence[Symbol]):
    """The slots of a program as symbols, which operations append to it."""

    __slots__ = ("_program",)

    def __init__(self, program: Program) -> None:
        """Stand for the slots of a program, also for those that it gets later."""
        self._program = program

    def __len__(self) -> int:
        return len(self._program.shapes)

    @overload
    def __getitem__(self, index: int) -> Symbol: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Symbol]: ...
    def __getitem__(self, index: int | slice) -> Symbol | Sequence[Symbol]:
        """The symbol of a slot, or of several."""
        if isinstance(index, slice):
            return [self[slot] for slot in range(*index.indices(len(self)))]
        program = self._program
        return Symbol(program, index, program.shapes[index], program.kinds[index])

    def __iter__(self) -> Iterator[Symbol]:
        return map(self.__getitem__, range(len(self)))
