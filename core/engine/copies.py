"""Broadcasting as copies: along which axes a value is copied where it is read, and its copies' gradients are summed."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..language import tr
from ..numbers import shape_text
from ..ops.symbol import Shape
from .compiled import Compiled


@dataclass(frozen=True, slots=True)
class Copies:
    """A value of one shape that is read as if it were of another, larger one. axes: of the larger one, rising."""

    source: Shape
    result: Shape
    axes: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many copies there are of each element."""
        return math.prod(self.result[axis] for axis in self.axes)

    @property
    def along(self) -> str:
        """The axes in words: "axis 0", "axes 0 and 2"."""
        *first, last = map(str, self.axes)
        if not first:
            return tr("axis {last}").format(last=last)
        return tr("axes {first} and {last}").format(first=", ".join(first), last=last)

    @property
    def told(self) -> tuple[str, str]:
        """The shapes before and after, as they are written beside values."""
        return shape_text(self.source), shape_text(self.result)


def copies_along(compiled: Compiled, wire: int) -> Copies | None:
    """The copies that the reader of a wire makes of what it brings; None if it makes none, or does not run."""
    step, position = compiled.arrivals.get(wire, (None, 0))
    program = compiled.program
    if step is None or not program.operations[step].elementwise:
        return None
    source, result = program.shapes[program.inputs[step][position]], program.shapes[program.outputs[step][0]]
    axes = copied_axes(source, result)
    return Copies(source, result, axes) if axes and 0 not in result else None


def copied_axes(source: Shape, result: Shape) -> tuple[int, ...]:
    """The axes of ``result`` along which ``source`` is copied to fill it, by the rules of broadcasting."""
    new = len(result) - len(source)
    return tuple(a for a, size in enumerate(result) if a < new or (source[a - new] == 1 and size != 1))
