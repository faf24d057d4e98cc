"""What is said of a step of an optimizer, term by term: gradient, step and minus sign are three different things."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from ...language import tr
from ...measures import norm
from ...numbers import short
from ...train.optimizers import SGD, AdamW, corrections
from ...train.update import Move, Update
from ..step import Kind
from .formula import Formula, added, equation, number, product
from .scene import Line, Places, Scene, StepText

_RATE = Formula("lr", r"\mathrm{lr}")
_MOMENTUM = Formula("μ", r"\mu")
_MINUS = Formula("−", "-")
_OPEN, _CLOSE = Formula("(", "("), Formula(")", ")")
_GRADIENTS = "gradient", "gradient", "gradient"
_KEPT = "local", "gradient", "local"
_BECOMES = Formula(" ← ", r" \leftarrow ")


def _own(told: Formula | np.ndarray) -> Formula:
    """A term about what an optimizer has of its own, which flows along no wire."""
    return (told if isinstance(told, Formula) else number(told)).about("local", None)


_STEP, _VELOCITY = _own(Formula("Δ", r"\Delta")), _own(Formula("v", "v"))
_FIRST, _SECOND = _own(Formula("m", "m")), _own(Formula("v", "v"))
_FIRST_CORRECTED, _SECOND_CORRECTED = _own(Formula("m̂", r"\hat m")), _own(Formula("v̂", r"\hat v"))
_DIRECTION = Formula(
    "m̂/(√v̂ + ε)", rf"\frac{{{_FIRST_CORRECTED.marked}}}{{\sqrt{{{_SECOND_CORRECTED.marked}}} + \epsilon}}"
)


def _carry(scene: Scene) -> StepText:
    _, move = _of(scene)
    assert move.left is not None
    new, name = move.gradient - move.left, scene.name(scene.node)
    g, (left, came, both) = _g(scene), (_flowed(scene, each) for each in (move.left, new, move.gradient))
    rule = g + _BECOMES + added([g, scene.by_target(scene.node)])
    numbers = equation(g, added([left, came]), both)
    sentence = tr(
        "The gradient of {name} was not emptied after the last update, so this pass adds to what was left of it."
    ).format(name=name)
    places = Places((tr("g left"), tr("g new"), tr("g sum")), "+", _GRADIENTS)
    title = tr("The gradient of {name} adds up").format(name=name)
    return StepText(title, sentence, (Line(rule, numbers),), move.left, new, move.gradient, places=places)


def _velocity(scene: Scene) -> StepText:
    update, move = _of(scene)
    optimizer = update.optimizer
    assert isinstance(optimizer, SGD)
    earlier, velocity, slope = move.earlier["velocity"], move.kept["velocity"], _slope(update, move)
    damped = optimizer.dampening if update.count > 1 else 0.0
    taken = product(Formula("(1 − τ)", r"(1 - \tau)"), _gradient(scene)) if damped else _gradient(scene)
    told = product(number(1.0 - damped), _flowed(scene, slope)) if damped else _flowed(scene, slope)
    rule = _VELOCITY + _BECOMES + added([product(_MOMENTUM, _VELOCITY), taken])
    kept = product(number(optimizer.momentum), _own(earlier))
    numbers = equation(_VELOCITY, added([kept, told]), _own(velocity))
    sentence = tr(
        "The velocity of {node} keeps {momentum:g} of what it was and takes the gradient in: it is {velocity} now."
    ).format(node=scene.name(scene.node), momentum=optimizer.momentum, velocity=_said(velocity))
    places = Places((tr("μv kept"), tr("g gradient"), tr("v velocity")), "+", _KEPT)
    title = tr("Velocity of {node}").format(node=scene.name(scene.node))
    kept_of_it, new = optimizer.momentum * earlier, (1.0 - damped) * slope
    return StepText(title, sentence, (Line(rule, numbers),), kept_of_it, new, velocity, places=places)


def _first_moment(scene: Scene) -> StepText:
    update, move = _of(scene)
    return _moment(scene, 0, "sum", _slope(update, move), (_FIRST, _FIRST_CORRECTED), _gradient(scene))


def _second_moment(scene: Scene) -> StepText:
    update, move = _of(scene)
    squared = _OPEN + _gradient(scene) + _CLOSE + Formula("²", "^2")
    return _moment(scene, 1, "square sum", _slope(update, move) ** 2, (_SECOND, _SECOND_CORRECTED), squared)


def _moment(
    scene: Scene, which: int, kept_as: str, new: np.ndarray, symbols: tuple[Formula, Formula], taken: Formula
) -> StepText:
    """A running mean: of the gradient, or of its square. which: its beta; symbols: as it is and corrected."""
    update, move = _of(scene)
    assert not isinstance(update.optimizer, SGD)
    beta, below = update.optimizer.betas[which], corrections(update.optimizer, update.count)[which]
    earlier, moment = ((1.0 - beta) * kept[kept_as] for kept in (move.earlier, move.kept))
    symbol, share = symbols[0], Formula(f"β{'₁₂'[which]}", rf"\beta_{which + 1}")
    weight = Formula(f"(1 − {share.text})", f"(1 - {share.tex})")
    rule = symbol + _BECOMES + added([product(share, symbol), product(weight, taken)])
    parts = product(number(beta), _own(earlier)), product(number(1.0 - beta), _flowed(scene, new))
    numbers = equation(symbol, added(parts), _own(moment))
    raised = Formula(f" / (1 − {beta:g}^{update.count})", rf" / (1 - {beta:g}^{{{update.count}}})")
    lines = Line(rule, numbers), _correction(symbols, share, _own(moment) + raised, _own(moment / below))
    what, node = (tr("gradient"), tr("squared gradient"))[which], scene.name(scene.node)
    sentence = tr(
        "The running mean of the {what} of {node} is {moment}; corrected for its start from 0, it is {moment2}."
    ).format(what=what, node=node, moment=_said(moment), moment2=_said(moment / below))
    captions = (
        tr("{text}{text2} kept").format(text=share.text, text2=symbol.text),
        (tr("g share"), tr("g² share"))[which],
        tr("{text} mean").format(text=symbol.text),
    )
    title = tr("Mean {what} of {node}").format(what=what, node=node)
    kept_of_it, taken_in = beta * earlier, (1.0 - beta) * new
    return StepText(title, sentence, lines, kept_of_it, taken_in, moment, places=Places(captions, "+", _KEPT))


def _correction(symbols: tuple[Formula, Formula], share: Formula, divided: Formula, result: Formula) -> Line:
    """How a running mean is corrected for its start from 0: it is divided by what its weights add up to."""
    symbol, corrected = symbols
    sum_of_weights = Formula(" / (1 − βᵗ)", rf" / (1 - {share.tex}^t)")
    return Line(equation(corrected, symbol + sum_of_weights), equation(corrected, divided, result))


def _step(scene: Scene) -> StepText:
    update, _ = _of(scene)
    rate = update.optimizer.lr
    direction, told, caption = _direction(scene)
    step = -rate * direction
    rule = equation(_STEP, product(_MINUS + _RATE, told))
    numbers = equation(_STEP, product(number(-rate), _flowed(scene, direction)), _own(step))
    assert scene.run.target is not None
    name, target = scene.name(scene.node), scene.name(scene.run.target)
    sentence = tr(
        "The gradient says which way {target} grows with {name}; the step goes the other "
        "way, as far as the learning rate says: it is {step}."
    ).format(target=target, name=name, step=_said(step))
    places = Places((caption, tr("−lr rate"), tr("Δ step")), "×", ("gradient", "local", "local"))
    return StepText(
        tr("Step of {name}").format(name=name),
        sentence,
        (Line(rule, numbers),),
        direction,
        np.asarray(-rate),
        step,
        places=places,
    )


def _update(scene: Scene) -> StepText:
    update, move = _of(scene)
    optimizer, name = update.optimizer, scene.called(scene.node)
    start, told = move.before, name
    if isinstance(optimizer, AdamW) and optimizer.weight_decay:
        start = (1.0 - optimizer.lr * optimizer.weight_decay) * move.before
        told = product(Formula("(1 − lr · λ)", r"(1 - \mathrm{lr} \cdot \lambda)"), name)
    step = -optimizer.lr * _direction(scene)[0]
    rule = name + _BECOMES + added([told, _STEP])
    before, after = (scene.about(scene.node, "value", value) for value in (start, move.after))
    numbers = equation(name, added([before, _own(step)]), after)
    if move.before.ndim:
        sentence = tr("{node} moves by a step {step}.").format(node=scene.name(scene.node), step=_said(step))
    else:
        sentence = tr("{node} moves from {text} to {text2}.").format(
            node=scene.name(scene.node), text=number(move.before).text, text2=number(move.after).text
        )
    places = Places((tr("p before"), tr("Δ step"), tr("p after")), "+", ("value", "local", "value"))
    title = (
        tr("Update of {text}").format(text=name.text)
        if move.before.ndim
        else tr("Update: {text}").format(text=numbers.text)
    )
    return StepText(title, sentence, (Line(rule, numbers),), start, step, move.after, places=places)


def _zero(scene: Scene) -> StepText:
    update, move = _of(scene)
    if not update.empties:
        return _left(scene, move)
    gradient, empty = scene.by_target(scene.node), np.zeros(move.gradient.shape)
    nothing = _flowed(scene, np.zeros(()))
    line = Line(gradient + _BECOMES + nothing, _emptied(scene, gradient, move.gradient))
    name = scene.name(scene.node)
    sentence = tr(
        "The gradient of {name} is emptied; left as it is, that of the next pass would be added to it."
    ).format(name=name)
    places = Places((tr("g gradient"), tr("g emptied"), ""), "→", _GRADIENTS, equals="")
    title = tr("Empty the gradient of {name}").format(name=name)
    return StepText(title, sentence, (line,), move.gradient, empty, None, places=places)


def _emptied(scene: Scene, name: Formula, gradient: np.ndarray) -> Formula:
    """From what it was to 0: a number as it is, a tensor by its norm, for its shape stays the same."""
    to_zero = Formula(" → ", r" \to ") + _flowed(scene, np.zeros(()))
    if not gradient.ndim:
        return _flowed(scene, gradient) + to_zero
    length = Formula("‖", r"\left\lVert ") + name + Formula("‖: ", r"\right\rVert :\; ")
    return length + _flowed(scene, np.asarray(norm(gradient))) + to_zero


def _left(scene: Scene, move: Move) -> StepText:
    """What is said instead where gradients are left as they are."""
    name = scene.name(scene.node)
    sentence = tr(
        "The gradient of {name} is not emptied: the next pass will add to it. The settings have the switch."
    ).format(name=name)
    g = _g(scene)
    line = Line(g + _BECOMES + g, equation(g, _flowed(scene, move.gradient)))
    places = Places((tr("g gradient"), "", ""), "", _GRADIENTS, equals="")
    return StepText(
        tr("The gradient of {name} is left").format(name=name), sentence, (line,), move.gradient, places=places
    )


def _of(scene: Scene) -> tuple[Update, Move]:
    """The update, and its part for the parameter that the step is about."""
    update = scene.log.update
    assert update is not None
    return update, update.moves[scene.node]


def _gradient(scene: Scene) -> Formula:
    """What an optimizer takes for the gradient, by its name; weight decay is part of it but for AdamW."""
    update, move = _of(scene)
    gradient = scene.by_target(scene.node) if move.left is None else _g(scene)
    if not _decays(update):
        return gradient
    return _OPEN + added([gradient, product(Formula("λ", r"\lambda"), scene.called(scene.node))]) + _CLOSE


def _g(scene: Scene) -> Formula:
    """The gradient where it is more than this pass brought."""
    return scene.about(scene.node, "gradient", Formula("g", "g"))


def _flowed(scene: Scene, gradient: np.ndarray) -> Formula:
    """A gradient in numbers, or what an optimizer makes of it alone, as a term about the parameter's wire."""
    return scene.about(scene.node, "gradient", gradient)


def _slope(update: Update, move: Move) -> np.ndarray:
    """The same in numbers."""
    return move.gradient + update.optimizer.weight_decay * move.before if _decays(update) else move.gradient


def _said(value: np.ndarray) -> str:
    """A number in four digits, a tensor by its norm."""
    array = np.asarray(value)
    return tr("of norm {norm}").format(norm=short(norm(array))) if array.ndim else number(array).text


def _decays(update: Update) -> bool:
    return bool(update.optimizer.weight_decay) and not isinstance(update.optimizer, AdamW)


def _direction(scene: Scene) -> tuple[np.ndarray, Formula, str]:
    """What the learning rate multiplies: in numbers, by its name, and what is written above it."""
    update, move = _of(scene)
    optimizer = update.optimizer
    if isinstance(optimizer, SGD):
        return _of_descent(scene, optimizer)
    below_m, below_v = corrections(optimizer, update.count)
    mean = (1.0 - optimizer.betas[0]) * move.kept["sum"] / below_m
    square = (1.0 - optimizer.betas[1]) * move.kept["square sum"] / below_v
    with np.errstate(all="ignore"):
        return mean / (np.sqrt(square) + optimizer.eps), _DIRECTION, tr("m̂/√v̂ mean")


def _of_descent(scene: Scene, optimizer: SGD) -> tuple[np.ndarray, Formula, str]:
    update, move = _of(scene)
    if not optimizer.momentum:
        return _slope(update, move), _gradient(scene), tr("g gradient")
    if not optimizer.nesterov:
        return move.kept["velocity"], _VELOCITY, tr("v velocity")
    ahead = added([_gradient(scene), product(_MOMENTUM, _VELOCITY)])
    return (
        _slope(update, move) + optimizer.momentum * move.kept["velocity"],
        _OPEN + ahead + _CLOSE,
        tr("g+μv ahead"),
    )


UPDATE_TELLERS: Mapping[Kind, Callable[[Scene], StepText]] = {
    "carry": _carry,
    "velocity": _velocity,
    "first moment": _first_moment,
    "second moment": _second_moment,
    "step": _step,
    "update": _update,
    "zero": _zero,
}
