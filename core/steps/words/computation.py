"""What an operation alone computes, and what its rules pass back, by names and with the numbers put in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from ...notation import formula_at
from ...notation.marks import SEVERAL, mark_of
from ...ops.spec import Rule
from .formula import Formula, digits, equation, listed, put_in
from .naming import name_at, names_at, settings_at
from .scene import Line, Scene
from .terms import leaving, name_of, value_of


class Further(NamedTuple):
    """What a formula speaks of beside inputs, outputs and attributes: names, numbers and marks, by what it calls it."""

    names: Mapping[str, str] = MappingProxyType({})
    numbers: Mapping[str, str] = MappingProxyType({})
    marks: Mapping[str, str] = MappingProxyType({})


NOTHING_FURTHER = Further()


def computation(scene: Scene, node: int) -> Line:
    """What an operation computes: that of its outputs that are read, of all of them if none is."""
    outputs = outputs_told(scene, node)
    formulas = dict.fromkeys(formula_at(scene.operation(node).formula, output) for output in outputs)
    left = listed(name_of(scene.run, node, output) for output in outputs)
    result = listed(value_of(scene.run, node, output) for output in outputs)
    symbolic, filled = map(listed, zip(*(written(scene, node, formula) for formula in formulas), strict=True))
    return Line(equation(left, symbolic), equation(left, filled, result))


def outputs_told(scene: Scene, node: int) -> list[int]:
    """The outputs of a node of which is told what is computed."""
    outputs = range(len(scene.operation(node).outputs))
    return [output for output in outputs if leaving(scene.run, node, output) is not None] or [*outputs]


def passed_back(scene: Scene, node: int, rule: Rule) -> tuple[Formula, Formula]:
    """A rule that is not elementwise, by names and with numbers put in.

    g is the gradient of the output; g1, g2 ... those of several, 0 where nothing came.
    """
    run, outputs = scene.run, _passing(scene, node)
    called = ["g"] if len(outputs) == 1 else [f"g{place}" for place in range(1, len(outputs) + 1)]
    told = [digits(run.gradient(node, output)) if run.has_gradient(node, output) else "0" for output in outputs]
    marks = [scene.mark("gradient", node, output) for output in outputs]
    return written(scene, node, rule.formula, Further(*({"g": SEVERAL.join(each)} for each in (called, told, marks))))


def written(scene: Scene, node: int, formula: str, further: Further = NOTHING_FURTHER) -> tuple[Formula, Formula]:
    """A formula of a node's operation, by names and with numbers put in."""
    run, compiled = scene.run, scene.run.made.compiled

    def numeral(wire: int) -> str:
        step, position = compiled.arrivals[wire]
        return digits(scene.array(compiled.program.inputs[step][position]))

    called, settings = partial(name_at, run, node), settings_at(run, node)
    names = names_at(run, node, formula, lambda wire: name_at(run, *compiled.source_of(wire)), called)
    numbers = names_at(run, node, formula, numeral, lambda output: digits(run.value(node, output)))
    marks = names_at(run, node, formula, partial(mark_of, "value"), partial(scene.mark, "value", node))
    marks |= further.marks
    symbolic = put_in(formula, {**names, **settings, **further.names}, marks)
    return symbolic, put_in(formula, {**numbers, **settings, **further.numbers}, marks)


def incoming_told(scene: Scene, node: int) -> str:
    """What the g of a rule is, or what g1, g2 ... are."""
    told = [scene.by_target(node, output).text for output in _passing(scene, node)]
    return told[0] if len(told) == 1 else ", ".join(f"g{place} = {text}" for place, text in enumerate(told, 1))


def _passing(scene: Scene, node: int) -> list[int]:
    """The outputs of a node whose gradients its rules take: all but those of whole numbers."""
    return [place for place, port in enumerate(scene.operation(node).outputs) if port.kind == "float"]
