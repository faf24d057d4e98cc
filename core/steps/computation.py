"""What an operation alone computes, and what its rules pass back, by names and with the numbers put in."""

from __future__ import annotations

from ..notation import formula_at
from ..notation.marks import SEVERAL
from ..ops.spec import Rule
from .formula import Formula, digits, equation, listed, put_in
from .scene import Line, Scene
from .terms import leaving, name_of, value_of


def computation(scene: Scene, node: int) -> Line:
    """What an operation computes: that of its outputs that are read, of all of them if none is."""
    outputs, marks = outputs_told(scene, node), scene.marks(node)
    formulas = dict.fromkeys(formula_at(scene.operation(node).formula, output) for output in outputs)
    left = listed(name_of(scene.run, node, output) for output in outputs)
    result = listed(value_of(scene.run, node, output) for output in outputs)
    symbolic, filled = (listed(put_in(told, put, marks) for told in formulas) for put in scene.bindings(node))
    return Line(equation(left, symbolic), equation(left, filled, result))


def outputs_told(scene: Scene, node: int) -> list[int]:
    """The outputs of a node of which is told what is computed."""
    outputs = range(len(scene.operation(node).outputs))
    return [output for output in outputs if leaving(scene.run, node, output) is not None] or [*outputs]


def passed_back(scene: Scene, node: int, rule: Rule) -> tuple[Formula, Formula]:
    """A rule that is not elementwise, by names and with numbers put in.

    g is the gradient of the output; g1, g2 ... those of several, 0 where nothing came.
    """
    run, outputs, (names, numbers) = scene.run, _passing(scene, node), scene.bindings(node)
    called = ["g"] if len(outputs) == 1 else [f"g{place}" for place in range(1, len(outputs) + 1)]
    told = [digits(run.gradient(node, output)) if run.has_gradient(node, output) else "0" for output in outputs]
    marks = scene.marks(node) | {"g": SEVERAL.join(scene.mark("gradient", node, output) for output in outputs)}
    symbolic = put_in(rule.formula, names | {"g": SEVERAL.join(called)}, marks)
    return symbolic, put_in(rule.formula, numbers | {"g": SEVERAL.join(told)}, marks)


def incoming_told(scene: Scene, node: int) -> str:
    """What the g of a rule is, or what g1, g2 ... are."""
    told = [scene.by_target(node, output).text for output in _passing(scene, node)]
    return told[0] if len(told) == 1 else ", ".join(f"g{place} = {text}" for place, text in enumerate(told, 1))


def _passing(scene: Scene, node: int) -> list[int]:
    """The outputs of a node whose gradients its rules take: all but those of whole numbers."""
    return [place for place, port in enumerate(scene.operation(node).outputs) if port.kind == "float"]
