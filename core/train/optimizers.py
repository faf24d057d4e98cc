"""Optimizers: how a step of training moves parameters along their gradients, by the rules and defaults of torch.

An optimizer holds settings only and never changes; what it remembers from step to step is a ``Memory``. It works in
place on flat arrays, in blocks, so that it can be run over one buffer of all parameters.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from ..errors import ComputeError
from ..language import tr

Blocks = Sequence[np.ndarray]


class Optimizer(Protocol):
    """What a loop asks of an optimizer."""

    @property
    def lr(self) -> float:
        """The learning rate."""
        ...

    @property
    def remembers(self) -> tuple[str, ...]:
        """What it keeps for each parameter from step to step, by name."""
        ...

    def move(self, count: int, parameters: np.ndarray, gradients: np.ndarray, kept: Blocks) -> None:
        """Make step ``count`` (the first is 1), in place; all arrays are flat and of one length.

        kept: what it remembers, zeros before the first step. The gradients are written over.
        """
        ...


@dataclass(slots=True)
class Memory:
    """What an optimizer remembers of flat parameters. count: the steps made; kept: name -> array of their length."""

    count: int = 0
    kept: Mapping[str, np.ndarray] = field(default_factory=dict)

    @classmethod
    def of(cls, optimizer: Optimizer, parameters: np.ndarray) -> Memory:
        """Nothing to remember yet."""
        return cls(0, {name: np.zeros_like(parameters) for name in optimizer.remembers})

    def copy(self) -> Memory:
        """The same, to be kept while this one goes on."""
        return Memory(self.count, {name: array.copy() for name, array in self.kept.items()})


@dataclass(frozen=True, slots=True)
class SGD:
    """Gradient descent, with momentum if asked for: v ← momentum · v + (1 - dampening) · g, p ← p - lr · v.

    In the first step v is g. weight_decay adds weight_decay · p to g. nesterov moves by g + momentum · v instead of v.
    ComputeError for settings that torch refuses too. Sutskever et al., On the importance of initialization and momentum
    in deep learning, 2013, in torch's form: the learning rate is outside the velocity.
    """

    lr: float = 1e-3
    momentum: float = 0.0
    dampening: float = 0.0
    weight_decay: float = 0.0
    nesterov: bool = False

    def __post_init__(self) -> None:
        """Look at the settings."""
        _not_negative(self.lr, tr("learning rate"))
        _not_negative(self.momentum, "momentum")
        _not_negative(self.weight_decay, tr("weight decay"))
        if self.nesterov and (self.momentum == 0.0 or self.dampening != 0.0):
            raise ComputeError(tr("Nesterov momentum needs a momentum above 0 and no dampening. Change one of them."))

    @property
    def remembers(self) -> tuple[str, ...]:
        """The velocity, if there is momentum."""
        return ("velocity",) if self.momentum else ()

    def move(self, count: int, parameters: np.ndarray, gradients: np.ndarray, kept: Blocks) -> None:
        """Make step ``count``, in place."""
        _decay(self.weight_decay, parameters, gradients)
        g = self._accelerated(count, gradients, kept[0]) if self.momentum else gradients
        np.multiply(g, self.lr, out=gradients)
        np.subtract(parameters, gradients, out=parameters)

    def _accelerated(self, count: int, g: np.ndarray, velocity: np.ndarray) -> np.ndarray:
        if count == 1:
            np.copyto(velocity, g)
        else:
            np.multiply(velocity, self.momentum, out=velocity)
            np.add(velocity, np.multiply(g, 1.0 - self.dampening, out=g) if self.dampening else g, out=velocity)
        if self.nesterov:
            np.add(velocity * self.momentum, g, out=g)
        return g if self.nesterov else velocity


@dataclass(frozen=True, slots=True)
class Adam:
    """Steps of the mean gradient over the root of the mean square: p ← p - lr · m̂ / (√v̂ + eps).

    m and v are running means of g and g² with the two betas; m̂ and v̂ are these divided by 1 - beta^count, as they
    start from 0. weight_decay adds weight_decay · p to g. ComputeError for settings that torch refuses too.
    Kingma and Ba, Adam: a method for stochastic optimization, 2015.

    What is kept is m / (1 - beta1) and v / (1 - beta2): with all constant factors drawn together, a step takes ten
    passes over memory.
    """

    lr: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.999)
    eps: float = 1e-8
    weight_decay: float = 0.0

    def __post_init__(self) -> None:
        """Look at the settings."""
        _check_adam(self)

    @property
    def remembers(self) -> tuple[str, ...]:
        """The sums of past gradients and of their squares, each weighed by the powers of its beta."""
        return ("sum", "square sum")

    def move(self, count: int, parameters: np.ndarray, gradients: np.ndarray, kept: Blocks) -> None:
        """Make step ``count``, in place."""
        _decay(self.weight_decay, parameters, gradients)
        _move_by_moments(self, count, parameters, gradients, kept)


@dataclass(frozen=True, slots=True)
class AdamW:
    """Adam with weight decay beside the gradient: first p ← p - lr · weight_decay · p, then the step of Adam.

    Loshchilov and Hutter, Decoupled weight decay regularization, 2019.
    """

    lr: float = 1e-3
    betas: tuple[float, float] = (0.9, 0.999)
    eps: float = 1e-8
    weight_decay: float = 1e-2

    def __post_init__(self) -> None:
        """Look at the settings."""
        _check_adam(self)

    @property
    def remembers(self) -> tuple[str, ...]:
        """As Adam does."""
        return ("sum", "square sum")

    def move(self, count: int, parameters: np.ndarray, gradients: np.ndarray, kept: Blocks) -> None:
        """Make step ``count``, in place."""
        if self.weight_decay:
            np.multiply(parameters, 1.0 - self.lr * self.weight_decay, out=parameters)
        _move_by_moments(self, count, parameters, gradients, kept)


def corrections(optimizer: Adam | AdamW, count: int) -> tuple[float, float]:
    """What m and v are divided by at a step: 1 - beta^count for each beta."""
    first, second = optimizer.betas
    return 1.0 - first**count, 1.0 - second**count


def _decay(weight_decay: float, parameters: np.ndarray, g: np.ndarray) -> None:
    if weight_decay:
        np.add(parameters * weight_decay, g, out=g)


def _move_by_moments(optimizer: Adam | AdamW, count: int, parameters: np.ndarray, g: np.ndarray, kept: Blocks) -> None:
    (first, second), (total, squares) = optimizer.betas, kept
    below_m, below_v = corrections(optimizer, count)
    root = math.sqrt((1.0 - second) / below_v)  # √v̂ = root · √squares
    np.multiply(total, first, out=total)
    np.add(total, g, out=total)
    np.multiply(squares, second, out=squares)
    np.multiply(g, g, out=g)
    np.add(squares, g, out=squares)
    np.sqrt(squares, out=g)
    np.add(g, optimizer.eps / root, out=g)
    np.divide(total, g, out=g)
    np.multiply(g, optimizer.lr * (1.0 - first) / (below_m * root), out=g)
    np.subtract(parameters, g, out=parameters)


def _check_adam(optimizer: Adam | AdamW) -> None:
    _not_negative(optimizer.lr, tr("learning rate"))
    _not_negative(optimizer.eps, "eps")
    _not_negative(optimizer.weight_decay, tr("weight decay"))
    for beta in optimizer.betas:
        if not 0.0 <= beta < 1.0:
            raise ComputeError(tr("A beta is {beta:g}; it must be 0 or more, and less than 1.").format(beta=beta))


def _not_negative(value: float, name: str) -> None:
    if not value >= 0.0:
        raise ComputeError(tr("The {name} is {value:g}; it must be 0 or more.").format(name=name, value=value))
