"""Large graphs of plain numbers run by a small interpreter, which numba compiles once for all graphs.

It is there where numba is installed (``pip install chainrule[fast]``); without it, and until it is compiled, plans run
as they do for all other graphs, and the results are the same to the last bit.
"""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from threading import Lock, Thread
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from ...ops import Operation, operations
from ..program import Program
from .pieces import Section

LEAST = 500  # steps; fewer are done before a call of the interpreter is prepared
_NAMES = (
    *("mul", "add", "sub", "div", "neg", "tanh", "exp", "log", "sin", "cos", "sqrt", "square", "reciprocal"),
    "identity",
)  # in the order of their codes
Codes = npt.NDArray[np.int32]  # (steps, 4): which operation, the slots of its inputs, twice the same if it has one, out
Floats = npt.NDArray[np.float64]


def interpret(codes: Codes, values: Floats) -> None:  # noqa: C901, PLR0912 - numba takes no table of functions
    """Run steps on the values of a program's slots, by the rules of IEEE."""
    for step in range(codes.shape[0]):
        code, x, y = codes[step, 0], values[codes[step, 1]], values[codes[step, 2]]
        if code == 0:
            z = x * y
        elif code == 1:
            z = x + y
        elif code == 2:
            z = x - y
        elif code == 3:
            z = x / y
        elif code == 4:
            z = -x
        elif code == 5:
            z = math.tanh(x)
        elif code == 6:
            z = math.exp(x)
        elif code == 7:
            z = math.log(x)
        elif code == 8:
            z = math.sin(x)
        elif code == 9:
            z = math.cos(x)
        elif code == 10:
            z = math.sqrt(x)
        elif code == 11:
            z = x * x
        elif code == 12:
            z = 1.0 / x
        else:
            z = x
        values[codes[step, 3]] = z


class Loading:
    """The interpreter, compiled in a thread of its own when it is first asked for.

    wanted: whether it will be then; chosen: whether plans made from now on run by it, if it is there.
    """

    def __init__(self) -> None:
        """It is not there yet, and will be if numba is."""
        self.ready: Callable[[Codes, Floats], None] | None = None
        self.wanted = importlib.util.find_spec("numba") is not None
        self.chosen = True
        self._lock = Lock()

    @property
    def may_come(self) -> bool:
        """Whether it makes sense to ask."""
        return self.chosen and (self.wanted or self.ready is not None)

    def asked(self) -> Callable[[Codes, Floats], None] | None:
        """The interpreter if it is ready and chosen."""
        if not self.chosen:
            return None
        if self.wanted:
            with self._lock:
                begins, self.wanted = self.wanted, False
            if begins:
                Thread(target=self._begin, name="interpreter").start()
        return self.ready

    def load(self) -> None:
        """Compile it; a few seconds the first time on a machine. ImportError without numba."""
        from numba import njit  # heavy, and optional

        compiled = njit(error_model="numpy", nogil=True, cache=True)(interpret)
        compiled(np.zeros((0, 4), np.int32), np.zeros(0))
        self.ready = compiled

    def _begin(self) -> None:
        with suppress(ImportError):  # a numba that does not fit the numpy that is there is as good as none
            self.load()


LOADING = Loading()


class Numbers(Sequence[Any]):
    """The values of a program's slots, all of them floats, in one array."""

    __slots__ = ("array",)

    def __init__(self, array: Floats) -> None:
        """Hold an array, (slots,)."""
        self.array = array

    @classmethod
    def of(cls, left: Sequence[Any], size: int) -> Numbers:
        """A copy with room for more slots."""
        array = np.zeros(size)
        floats = left.array if isinstance(left, Numbers) else [v if type(v) is float else math.nan for v in left]
        array[: len(left)] = floats
        return cls(array)

    def copy(self) -> Numbers:
        """The same numbers, to be written to."""
        return Numbers(self.array.copy())

    def __len__(self) -> int:
        """How many slots there are."""
        return len(self.array)

    @overload
    def __getitem__(self, slot: int) -> Any: ...
    @overload
    def __getitem__(self, slot: slice) -> Sequence[Any]: ...
    def __getitem__(self, slot: int | slice) -> Any:
        """The value of a slot as a Python float, or those of several as a list of them."""
        return self.array[slot].tolist() if isinstance(slot, slice) else self.array.item(slot)

    def __setitem__(self, slot: int, value: float) -> None:
        """Write to a slot."""
        self.array[slot] = value

    def __iter__(self) -> Iterator[Any]:
        """All values as Python floats."""
        return iter(self.array.tolist())


Values = list[Any] | Numbers


class Interpreted:
    """The steps of a plan as codes."""

    def __init__(self, program: Program, run: Callable[[Codes, Floats], None]) -> None:
        """run: the interpreter."""
        self._program = program
        self._run = run
        self._from: dict[int, Codes] = {}

    def run(self, values: Numbers, steps: Sequence[int]) -> None:
        """Run some steps, in the order in which they are given."""
        self._run(self._codes(steps), values.array)

    def run_section(self, values: Numbers, section: Section) -> None:
        """Run a section, whose codes are kept."""
        self._run(self._kept(section), values.array)

    def run_from(self, values: Numbers, sections: Sequence[Section], first: int) -> None:
        """Run all sections from one on."""
        if first not in self._from:
            parts = [self._kept(section) for section in sections[first:]]
            self._from[first] = np.concatenate(parts) if parts else self._codes(())
        self._run(self._from[first], values.array)

    def _kept(self, section: Section) -> Codes:
        if section.codes is None:
            section.codes = self._codes(section.steps)
        return section.codes

    def _codes(self, steps: Sequence[int]) -> Codes:
        kinds, inputs, outputs = self._program.operations, self._program.inputs, self._program.outputs
        rows = [(CODES[kinds[s]], inputs[s][0], inputs[s][-1], outputs[s][0]) for s in steps]
        return np.array(rows, np.int32).reshape(-1, 4)


def interpreted(program: Program, known: Interpreted | None, differing: Collection[int]) -> Interpreted | None:
    """A program's steps as codes; None if it is small, holds anything but floats, or numba is not there.

    known: the codes of a program that this one came of; differing: the steps that are others in this one.
    """
    if not LOADING.may_come or len(program.operations) < LEAST or program.dtype != np.float64 or 0 in program.scalar:
        return None
    used = set(program.operations) if known is None else {program.operations[step] for step in differing}
    if not used <= CODES.keys() or not all(type(value) is float for value in program.leaves.values()):
        return None
    run = LOADING.asked()
    return None if run is None else Interpreted(program, run)


CODES: Mapping[Operation, int] = {operations()[name]: code for code, name in enumerate(_NAMES)}
