"""Where operations have no one slope: which elements lie there, from inputs and settings; and how to move across.

Each place gives booleans, one for each element of the input that decides, or of the inputs broadcast together.
"""

from __future__ import annotations

import numpy as np

from ..ops import operations
from ..ops.shapes import axes_of
from .kink import Inputs, Nudge, Settings, Where
from .shares import tied

_NEAR = 1e-9  # what is less than this from a kink lies on it, of what is reckoned on the way to a margin


def x_is(*places: float) -> Where:
    """Where the input has one of some values."""
    return lambda inputs, _: np.isin(np.asarray(inputs[0]), places)


def settings_are(*names: str, signed: bool = False) -> Where:
    """Where the input has the value of a setting; signed: or minus that."""

    def at(inputs: Inputs, settings: Settings) -> np.ndarray:
        bounds = [settings[name] for name in names if settings[name] is not None]
        return np.isin(np.asarray(inputs[0]), [*bounds, *(-bound for bound in bounds if signed)])

    return at


def where_set(name: str, value: float, at: Where, *, other: bool = False) -> Where:
    """The same where a setting has a value; other: where it has not."""

    def only(inputs: Inputs, settings: Settings) -> np.ndarray:
        return np.asarray(at(inputs, settings) & ((settings[name] == value) != other))

    return only


def tie(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where two inputs are equal."""
    return np.asarray(np.equal(inputs[0], inputs[1]))


def both_zero(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where two inputs are 0."""
    return np.asarray(np.equal(inputs[0], 0.0) & np.equal(inputs[1], 0.0))


def second_zero(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where the second of two inputs is 0."""
    return np.asarray(np.equal(inputs[1], 0.0) & np.equal(inputs[0], inputs[0]))


def steep_power(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where 0 is raised to a power between 0 and 1."""
    return np.asarray(np.equal(inputs[0], 0.0) & np.greater(inputs[1], 0.0) & np.less(inputs[1], 1.0))


def flat_power(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where 0 is raised to a power above 0."""
    return np.asarray(np.equal(inputs[0], 0.0) & np.greater(inputs[1], 0.0))


def negative_base(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where a number below 0 is raised to a power."""
    return np.asarray(np.less(inputs[0], 0.0) & np.equal(inputs[1], inputs[1]))


def whole(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where the input is a whole number."""
    return np.asarray(np.equal(inputs[0], np.round(inputs[0])))


def whole_but_zero(inputs: Inputs, settings: Settings) -> np.ndarray:
    """Where the input is a whole number other than 0."""
    return np.asarray(whole(inputs, settings) & np.not_equal(inputs[0], 0.0))


def half(inputs: Inputs, settings: Settings) -> np.ndarray:
    """Where the input lies in the middle between two numbers with so many decimals."""
    steps = np.multiply(inputs[0], 10.0 ** settings["decimals"])
    return np.asarray(np.equal(2.0 * steps, np.round(2.0 * steps)) & np.not_equal(steps, np.round(steps)))


def negative_whole(inputs: Inputs, settings: Settings) -> np.ndarray:
    """Where the input is a whole number below 0."""
    return np.asarray(whole(inputs, settings) & np.less(inputs[0], 0.0))


def poles(*, odd: bool) -> Where:
    """The poles of polygamma, 0 and negative whole numbers; odd: of odd n, else of even n from 2 on."""

    def at(inputs: Inputs, settings: Settings) -> np.ndarray:
        meant = settings["n"] > 0 and settings["n"] % 2 == odd
        return np.asarray((negative_whole(inputs, settings) | np.equal(inputs[0], 0.0)) & meant)

    return at


def whole_quotient(inputs: Inputs, _settings: Settings) -> np.ndarray:
    """Where the first input is a multiple of the second."""
    with np.errstate(all="ignore"):
        return np.asarray(np.equal(np.fmod(inputs[0], inputs[1]), 0.0))


def multiple_but_zero(inputs: Inputs, settings: Settings) -> np.ndarray:
    """The same but for 0 as the first input."""
    return np.asarray(whole_quotient(inputs, settings) & np.not_equal(inputs[0], 0.0))


def shared_by(kind: str) -> Where:
    """Where equal elements are the best of a reduction or of a window."""
    return lambda inputs, settings: tied(kind, inputs, settings)


def zero_vector(inputs: Inputs, settings: Settings) -> np.ndarray:
    """Where a vector of the first input has no length."""
    return _all_are(0.0, inputs[0], settings)


def second_zero_vector(inputs: Inputs, settings: Settings) -> np.ndarray:
    """Where a vector of the second input has no length."""
    return _all_are(0.0, inputs[1], settings)


def nothing_but(value: float) -> Where:
    """Where all elements that fall together are equal to a value."""
    return lambda inputs, settings: _all_are(value, inputs[0], settings)


def same_numbers(inputs: Inputs, settings: Settings) -> np.ndarray:
    """Where all elements that fall together are equal."""
    x = np.asarray(inputs[0])
    with np.errstate(all="ignore"):
        spread = np.ptp(x, axis=axes_of(settings["dim"], x.ndim), keepdims=True)
    return np.broadcast_to(spread == 0.0, x.shape)


def bends(name: str, nudge: Nudge) -> Where:
    """Where a loss, not yet averaged, has another slope just before than just behind, as it is moved by ``nudge``."""

    def at(inputs: Inputs, settings: Settings) -> np.ndarray:
        behind, here, before = (
            np.asarray(operations()[name](*moved, **{**others, "reduction": "none"}))
            for moved, others in (nudge(inputs, settings, amount) for amount in (_NEAR, 0.0, -_NEAR))
        )
        with np.errstate(all="ignore"):
            return np.asarray(np.absolute(behind - 2.0 * here + before) > _NEAR / 1000.0)

    return at


def first_input(inputs: Inputs, settings: Settings, amount: float) -> tuple[Inputs, Settings]:
    """Move the first input."""
    return (np.asarray(inputs[0], float) + amount, *_exact(inputs[1:])), dict(settings)


def margin(inputs: Inputs, settings: Settings, amount: float) -> tuple[Inputs, Settings]:
    """Ask for a larger margin, so that what just met it falls short."""
    return _exact(inputs), {**settings, "margin": settings["margin"] + amount}


def likeness(inputs: Inputs, settings: Settings, amount: float) -> tuple[Inputs, Settings]:
    """Allow less likeness than the margin, so that what just met it is too alike."""
    return margin(inputs, settings, -amount)


def own_classes(inputs: Inputs, settings: Settings, amount: float) -> tuple[Inputs, Settings]:
    """Lower the scores of each row's own classes, so that what just met the margin falls short."""
    scores = np.asarray(inputs[0], float)
    own = operations()["multi_hot"](inputs[1], num_classes=scores.shape[-1])
    return (scores - amount * np.asarray(own), *inputs[1:]), dict(settings)


def _all_are(value: float, x: object, settings: Settings) -> np.ndarray:
    array = np.asarray(x)
    return np.broadcast_to(
        np.all(np.equal(array, value), axis=axes_of(settings["dim"], array.ndim), keepdims=True), array.shape
    )


def _exact(inputs: Inputs) -> Inputs:
    """Numbers with all their digits; what is no fraction stays."""
    return tuple(x if x is None or np.asarray(x).dtype.kind in "ib" else np.asarray(x, float) for x in inputs)
