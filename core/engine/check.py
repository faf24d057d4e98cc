"""The gradient check: each analytic gradient beside a central difference and a complex step of the forward pass."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

import numpy as np

from ..errors import Cancelled, ComputeError
from ..language import tr
from ..progress import Tell, silent
from ..records import VARIABLE
from .derivatives.differences import Difference, curved, looks_kinked, settled
from .derivatives.given import check_run
from .failure import Attempt
from .lean import Absent
from .patching.patch import Edits
from .plan import MISSING
from .program import ABSENT, never
from .request import Request
from .run import Run

Verdict = Literal["agrees", "differs", "not differentiable here"]
Method = Literal["complex step", "central difference"]

MOST_ELEMENTS = 32  # of a variable that are checked
TOLERANCE = 1e-5  # relative error up to which a gradient agrees
_STEP = 1e-5  # first step of the central difference, relative to x from 1 on
_IMAGINARY = 1e-30  # the complex step: its square vanishes beside any x
_SAME = 1e-9  # relative difference up to which gradient and complex step are one number
_LEAST = 1e-6  # of the largest gradient of the run: errors are relative to no less
_APART = 1e-3  # of the slopes: how much those of several elements may differ from their sum


@dataclass(frozen=True, slots=True)
class Check:
    """One element of one variable.

    index: which element, () for a scalar. x: its value, h: how far it was moved. above, below: the target (times the
    seed, summed) at x + h and x - h. analytic: the gradient by the rules; numeric: the central difference; stepped: the
    complex step, exact to the last digits, None where a kernel on the way takes no complex numbers. error: how far the
    gradient is from the complex step (from the central difference, where there is none), relative to the larger of
    them, or to what vanishes beside the other gradients of the run (1e-6 of the largest, 1 at the most).
    """

    node: int
    index: tuple[int, ...]
    x: float
    h: float
    above: float
    below: float
    analytic: float
    numeric: float
    stepped: float | None
    error: float
    verdict: Verdict

    @property
    def method(self) -> Method:
        """What the gradient was compared with."""
        return "central difference" if self.stepped is None else "complex step"


def check_gradients(run: Run, cancelled: Callable[[], bool] = never, tell: Tell = silent) -> list[Check]:
    """Check the gradients of a backward run by its own plan, in float64: of a float32 document, of its twin in float64.

    Of a large variable, evenly spread elements are checked. A point where the differences to the two sides disagree,
    and no less so for a smaller step, is told as not differentiable, whatever the gradient, and so is one where slopes
    do not add up, as at equal elements of which one is taken; a gradient that is not finite where the target is smooth
    differs. Where the target bends much within a step, as log does near 0, smaller steps are taken. The complex step is
    the imaginary part of the target at x + 1e-30 i, divided by that step (Squire and Trapp, Using complex variables to
    estimate derivatives of real functions, 1998); it counts where it is near the central difference, or is the very
    gradient, since not every kernel that takes complex numbers is analytic. Cancelled if ``cancelled()`` turns true;
    ``tell`` hears how much is done. ComputeError without a backward pass, or where the target has no value.
    """
    check_run(run)
    if run.values[run.gradients.target] is MISSING:
        raise ComputeError(
            tr("{target} has no value, so that there is no gradient to check.").format(target=run.target_name)
        )
    wide = run if run.snapshot.view.dtype == "float64" else _widened(run)
    probe = _Probe(wide, cancelled)
    variables, checks = list(_variables(wide)), list[Check]()
    total = sum(min(wide.value(node).size, MOST_ELEMENTS) for node in variables)
    for node in variables:
        for check in probe.node(node):
            checks.append(check)
            tell(len(checks) / total)
    return checks


def _widened(run: Run) -> Run:
    """The same run in float64: differences of float32 numbers are mostly rounding."""
    program = run.made.plan.program
    snapshot = replace(run.snapshot, view=replace(run.snapshot.view, dtype="float64"))
    ends = {slot: end for end, slot in run.made.compiled.slots.items()}
    target, output = ends[run.gradients.target]
    seed = run.array(run.gradients.seed)
    return Request(snapshot, target, output, True, seed, None, Edits(), 0, program.largest_bytes).execute()


def _variables(run: Run) -> Iterator[int]:
    return (n.id for n in run.snapshot.nodes.values() if n.kind == VARIABLE and run.has_gradient(n.id))


@dataclass(frozen=True, slots=True)
class _Element:
    """One element of a variable, and the steps that depend on it."""

    node: int
    slot: int
    steps: list[int]
    value: np.ndarray
    index: tuple[int, ...]
    size: float


@dataclass(frozen=True, slots=True)
class _Call:
    """A step of the program. ruled: the slots of its inputs that have a derivative rule."""

    kernel: Callable[..., Any]
    inputs: Sequence[int]
    attributes: Mapping[str, Any]
    outputs: Sequence[int]
    ruled: frozenset[int]


class _Probe:
    """Moves one element at a time and looks what becomes of the target."""

    def __init__(self, run: Run, cancelled: Callable[[], bool]) -> None:
        self._run, self._cancelled = run, cancelled
        self._plan, gradients = run.made.plan, run.gradients
        self._target, self._forward = gradients.target, frozenset(run.made.plan.program.forward)
        self._seed = np.asarray(run.values[gradients.seed])
        self._here = self._weighed(run.values[self._target])
        self._sizes: dict[int, float] = {}
        self._calls: dict[int, _Call] = {}
        self._least = min(1.0, _LEAST * max(map(self._size, (gradients.seed, *gradients.totals.values()))))

    def node(self, node: int) -> Iterator[Check]:
        """Check elements of a variable."""
        value, gradient = self._run.value(node), self._run.gradient(node)
        slot = self._run.slot(node)
        assert slot is not None
        outputs = self._plan.program.outputs
        steps = [step for step in self._plan.cones.of([slot]) if step in self._forward]
        size = min(1.0, max(map(self._size, (slot, *(made for step in steps for made in outputs[step])))))
        for flat in np.unique(np.linspace(0, value.size - 1, min(value.size, MOST_ELEMENTS)).astype(int)):
            index = tuple(int(i) for i in np.unravel_index(flat, value.shape))
            yield self._check(_Element(node, slot, steps, value, index, size), float(gradient[index]))

    def _size(self, slot: int) -> float:
        """The largest finite number in a slot; 0 where it would have to be computed again."""
        if slot not in self._sizes:
            value = self._run.left[slot]
            numbers = np.abs(np.asarray(0.0 if isinstance(value, Absent) else value, dtype=float))
            self._sizes[slot] = float(np.max(numbers, where=np.isfinite(numbers), initial=0.0))
        return self._sizes[slot]

    def _check(self, element: _Element, analytic: float) -> Check:
        x = float(element.value[element.index])
        at = partial(self._difference, element, x)
        found, stepped = at(_STEP * max(1.0, abs(x))), self._complex_step(element, x)
        kink = looks_kinked(found)
        verdict, error, trusted = self._compared(analytic, found, stepped)
        if kink or verdict == "differs":
            smaller = curved(found, at)
            if smaller is not None:
                found, kink = smaller, False
                verdict, error, trusted = self._compared(analytic, found, stepped)
            elif verdict == "differs":
                kink = kink or not settled(found, at) or self._is_met_by_others(element, found)
        if kink:
            verdict = "not differentiable here"
        around = found.h, found.above, found.below
        return Check(element.node, element.index, x, *around, analytic, found.slope, trusted, error, verdict)

    def _compared(
        self, analytic: float, found: Difference, stepped: float | None
    ) -> tuple[Verdict, float, float | None]:
        """The verdict on a gradient, how far it is off, and the complex step if it counts."""
        if stepped is not None and not abs(stepped - analytic) < _SAME * abs(analytic):
            near = TOLERANCE * max(self._least, abs(found.slope))
            stepped = stepped if abs(stepped - found.slope) <= near else None
        best = found.slope if stepped is None else stepped
        scale = max(self._least, abs(analytic), abs(best))
        error = abs(analytic - best) / scale
        tolerance = TOLERANCE + (found.rounding / scale if stepped is None else 0.0)
        return "agrees" if error <= tolerance else "differs", error, stepped

    def _is_met_by_others(self, element: _Element, alone: Difference) -> bool:
        """Whether the slope is another one where the others of the variable move too, each by an amount of its own.

        So it is among equal elements of which one is taken: each may have a slope alone, and all have no derivative.
        """
        if element.value.size == 1:
            return False
        others = np.linspace(0.5, 1.5, element.value.size).reshape(element.value.shape)
        others[element.index] = 0.0
        without = self._along(element, others, alone.h)
        others[element.index] = 1.0
        together = self._along(element, others, alone.h)
        steeper = max(map(abs, (alone.slope, without, together)))
        return not abs(together - without - alone.slope) <= _APART * steeper + 3 * alone.rounding

    def _along(self, element: _Element, direction: np.ndarray, h: float) -> float:
        """The central difference along a direction of a variable's elements."""
        above, below = (self._at(element, element.value + step * direction) for step in (h, -h))
        return (above - below) / (2 * h)

    def _difference(self, element: _Element, x: float, h: float) -> Difference:
        above, below = (self._at(element, self._moved(element, x + step)) for step in (h, -h))
        return Difference(h, above, self._here, below, element.size)

    def _moved(self, element: _Element, x: float) -> np.ndarray:
        """The variable's value with one element moved."""
        moved = element.value.astype(float)
        moved[element.index] = x
        return moved

    def _at(self, element: _Element, moved: np.ndarray) -> float:
        """The target with another value of a variable."""
        values = list(self._run.values)
        values[element.slot] = self._plan.program.prepare(moved)
        self._plan.run(values, element.steps, cancelled=self._cancelled)
        return self._weighed(values[self._target])

    def _complex_step(self, element: _Element, x: float) -> float | None:
        """The slope from one complex number; None where a kernel refuses it or lets go of the imaginary part."""
        moved = element.value.astype(complex)
        moved[element.index] = complex(x, _IMAGINARY)
        values = [*self._run.values, None]  # the last stands for inputs that are left out, whose slot is -1
        values[element.slot] = moved[()]
        moving = {element.slot}
        with np.errstate(all="ignore"):
            for step in element.steps:
                if self._cancelled():
                    raise Cancelled(tr("The run was stopped."))
                if not self._stepped(values, step, moving):
                    return None
        return float(np.sum(np.imag(values[self._target]) * self._seed)) / _IMAGINARY

    def _stepped(self, values: list[Any], step: int, moving: set[int]) -> bool:
        """Run a step's kernel where complex numbers move; whether they got through."""
        call, results = self._call(step), None
        with Attempt():
            results = call.kernel(*[values[slot] for slot in call.inputs], **call.attributes)
        if results is None:
            return False
        for slot, result in zip(call.outputs, results if len(call.outputs) > 1 else (results,), strict=True):
            values[slot] = result
        if moving.isdisjoint(call.ruled):
            return True
        moving.update(slot for slot in call.outputs if np.iscomplexobj(values[slot]))
        return call.outputs[0] in moving

    def _call(self, step: int) -> _Call:
        """A step, with what its inputs have rules for; looked up once."""
        if step not in self._calls:
            program = self._plan.program
            operation, inputs = program.operations[step], program.inputs[step]
            ruled = frozenset(slot for i, slot in enumerate(inputs) if operation.rule_for(i) is not None)
            made = _Call(operation.kernel, inputs, program.attributes[step], program.outputs[step], ruled - {ABSENT})
            self._calls[step] = made
        return self._calls[step]

    def _weighed(self, target: object) -> float:
        """The target as one number; NaN where it could not be computed."""
        return math.nan if isinstance(target, Absent) else float(np.sum(np.asarray(target, dtype=float) * self._seed))
