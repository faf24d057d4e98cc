"""The gradient check: each analytic gradient beside a central difference and a complex step of the forward pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from ..errors import ChainruleError, ComputeError
from ..language import tr
from ..records import VARIABLE
from .patch import Edits
from .plan import MISSING
from .program import ABSENT, never
from .request import Request
from .run import Run

Verdict = Literal["agrees", "differs", "not differentiable here"]
Method = Literal["complex step", "central difference"]

MOST_ELEMENTS = 32
TOLERANCE = 1e-5
_STEP = 1e-5
_CLOSER = 8  # times: how much smaller the second step is that tells a kink from a curve
_IMAGINARY = 1e-30
_COARSE = 1e-4


@dataclass(frozen=True, slots=True)
class Check:
    """One element of one variable.

    index: which element, () for a scalar. x: its value, h: how far it was moved. above, below: the target (times the
    seed, summed) at x + h and x - h. analytic: the gradient by the rules; numeric: the central difference; stepped: the
    complex step, exact to the last digits, None where a kernel on the way takes no complex numbers. error: how far the
    gradient is from the complex step (from the central difference, where there is none), relative to the larger of
    them and 1.
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


def check_gradients(run: Run, cancelled: Callable[[], bool] = never) -> list[Check]:
    """Check the gradients of a backward run by its own plan, in float64: of a float32 document, of its twin in float64.

    Of a large variable, evenly spread elements are checked. A point where the differences to the two sides disagree,
    and no less so for a smaller step, is told as not differentiable, whatever the gradient. The complex step is the
    imaginary part of the target at x + 1e-30 i, divided by that step (Squire and Trapp, Using complex variables to
    estimate derivatives of real functions, 1998); it counts where it is near the central difference, since not every
    kernel that takes complex numbers is analytic. Cancelled if ``cancelled()`` turns true. ComputeError without a
    backward pass, or where the target has no value.
    """
    if run.values[run.gradients.target] is MISSING:
        raise ComputeError(
            tr("{target} has no value, so that there is no gradient to check.").format(target=run.target_name)
        )
    wide = run if run.snapshot.view.dtype == "float64" else _widened(run)
    probe = _Probe(wide, cancelled)
    return [check for node in _variables(wide) for check in probe.node(node)]


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


class _Probe:
    """Moves one element at a time and looks what becomes of the target."""

    def __init__(self, run: Run, cancelled: Callable[[], bool]) -> None:
        self._run, self._cancelled = run, cancelled
        self._plan, gradients = run.made.plan, run.gradients
        self._target, self._forward = gradients.target, frozenset(run.made.plan.program.forward)
        self._seed = np.asarray(run.values[gradients.seed])
        self._here = self._weighed(run.values[self._target])

    def node(self, node: int) -> Iterator[Check]:
        """Check elements of a variable."""
        value, gradient = self._run.value(node), self._run.gradient(node)
        slot = self._run.slot(node)
        assert slot is not None
        steps = [step for step in self._plan.cones.of([slot]) if step in self._forward]
        for flat in np.unique(np.linspace(0, value.size - 1, min(value.size, MOST_ELEMENTS)).astype(int)):
            index = tuple(int(i) for i in np.unravel_index(flat, value.shape))
            yield self._check(_Element(node, slot, steps, value, index), float(gradient[index]))

    def _check(self, element: _Element, analytic: float) -> Check:
        x = float(element.value[element.index])
        h = _STEP * max(1.0, abs(x))
        above, below = self._at(element, x + h), self._at(element, x - h)
        numeric = (above - below) / (2 * h)
        rounding = 1e-11 * max(1.0, abs(above), abs(below)) / h
        stepped = self._complex_step(element, x)
        if stepped is not None and abs(stepped - numeric) > _COARSE * max(1.0, abs(numeric)) + rounding:
            stepped = None
        kink = self._is_kink(element, x, h, self._jump(above, below, h), rounding)
        best = numeric if stepped is None else stepped
        scale = max(1.0, abs(analytic), abs(best))
        error = abs(analytic - best) / scale
        tolerance = TOLERANCE + (rounding / scale if stepped is None else 0.0)
        verdict: Verdict = "agrees" if error <= tolerance else "differs"
        if kink or not np.isfinite(error):
            verdict = "not differentiable here"
        return Check(element.node, element.index, x, h, above, below, analytic, numeric, stepped, float(error), verdict)

    def _is_kink(self, element: _Element, x: float, h: float, jumped: tuple[float, float], rounding: float) -> bool:
        """Whether the slopes to the two sides differ, and no less so closer by: those of a curve would."""
        jump, steeper = jumped
        if not np.isfinite(jump) or jump <= 1e-3 * steeper + rounding:
            return not np.isfinite(jump)
        near = h / _CLOSER
        closer, _ = self._jump(self._at(element, x + near), self._at(element, x - near), near)
        within_reach = jump > 0.1 * steeper + rounding  # the kink lies between x and x + h, or x - h
        return closer > 0.5 * jump or (within_reach and closer * _CLOSER < 0.5 * jump)

    def _jump(self, above: float, below: float, h: float) -> tuple[float, float]:
        """How much the slopes to the two sides differ, and the steeper one of them."""
        right, left = (above - self._here) / h, (self._here - below) / h
        return abs(right - left), max(abs(right), abs(left))

    def _at(self, element: _Element, x: float) -> float:
        """The target with one element moved."""
        moved = element.value.astype(float)
        moved[element.index] = x
        values = list(self._run.values)
        values[element.slot] = self._plan.program.prepare(moved)
        self._plan.run(values, element.steps, cancelled=self._cancelled)
        return self._weighed(values[self._target])

    def _complex_step(self, element: _Element, x: float) -> float | None:
        """The slope from one complex number; None where a kernel refuses it or lets go of the imaginary part."""
        moved = element.value.astype(complex)
        moved[element.index] = complex(x, _IMAGINARY)
        values = list(self._run.values)
        values[element.slot] = moved[()]
        with np.errstate(all="ignore"):
            for step in element.steps:
                if not self._stepped(values, step):
                    return None
        return float(np.sum(np.imag(values[self._target]) * self._seed)) / _IMAGINARY

    def _stepped(self, values: list[Any], step: int) -> bool:
        """Run a step's kernel on complex numbers; whether they got through."""
        program = self._plan.program
        operation, outputs = program.operations[step], program.outputs[step]
        given = [None if slot == ABSENT else values[slot] for slot in program.inputs[step]]
        through = any(
            np.asarray(x).dtype.kind == "c" and operation.rule_for(i) is not None for i, x in enumerate(given)
        )
        try:
            results = operation.kernel(*given, **program.attributes[step])
        except (ArithmeticError, ValueError, TypeError, IndexError, ChainruleError):
            return False
        for slot, result in zip(outputs, results if len(outputs) > 1 else (results,), strict=True):
            values[slot] = result
        return not through or np.iscomplexobj(values[outputs[0]])

    def _weighed(self, target: object) -> float:
        return float(np.sum(np.asarray(target, dtype=float) * self._seed))
