"""Rounding, and the remainders of division."""

from __future__ import annotations

import math
import operator

import numpy as np

from .arithmetic import div, neg
from .spec import operation
from .symbol import Array, Operand

_BLOCKS = "the slope is 0 everywhere, also at the jumps, which blocks the gradient"


@operation(
    "floor(x)",
    scalar=lambda x: math.copysign(math.floor(x), x),
    symbol="⌊x⌋",
    torch="floor",
    onnx="Floor",
    aliases=("round down", "⌊x⌋", "integer part", "whole number below"),
    convention=_BLOCKS,
)
def floor(x: Array) -> Array:
    """The largest whole number that is not above x."""
    return np.floor(x)


@floor.local("x", "0")
def _(y: Operand, x: Operand) -> Operand:
    return 0.0


@operation(
    "ceil(x)",
    scalar=lambda x: math.copysign(math.ceil(x), x),  # -0.0 for what is just below 0
    title="ceiling",
    symbol="⌈x⌉",
    torch="ceil",
    onnx="Ceil",
    aliases=("round up", "ceiling", "⌈x⌉", "whole number above"),
    convention=_BLOCKS,
)
def ceil(x: Array) -> Array:
    """The smallest whole number that is not below x."""
    return np.ceil(x)


@ceil.local("x", "0")
def _(y: Operand, x: Operand) -> Operand:
    return 0.0


def _round_of(x: float, *, decimals: int = 0) -> float:
    if decimals == 0:
        return math.copysign(round(x), x)
    scale = 10.0 ** abs(decimals)
    return _round_of(x * scale) / scale if decimals > 0 else _round_of(x / scale) * scale


@operation(
    "round(x, decimals)",
    scalar=_round_of,
    torch="round",
    onnx="Round",
    aliases=("nearest", "rint", "to the nearest whole number", "quantize"),
    convention=f"a half goes to the even neighbour: 0.5 to 0, 1.5 to 2; {_BLOCKS}; ONNX's has no decimals",
)
def round_(x: Array, *, decimals: int = 0) -> Array:
    """The number nearest to x with so many digits behind the point; -2: the nearest whole hundred.

    As in torch, x times ten to the power of decimals is rounded: what that takes beyond the largest number is lost. To
    train through it, use the straight-through rounding, which lets the gradient pass.
    """
    return np.round(x, decimals) if decimals else np.rint(x)


@round_.local("x", "0")
def _(y: Operand, x: Operand, *, decimals: int) -> Operand:
    return 0.0


@operation(
    "trunc(x)",
    scalar=lambda x: math.copysign(math.trunc(x), x),
    title="truncate",
    torch="trunc",
    aliases=("truncate", "fix", "toward zero", "cut off the fraction", "int"),
    convention=_BLOCKS,
)
def trunc(x: Array) -> Array:
    """x without its fraction: rounded toward 0."""
    return np.trunc(x)


@trunc.local("x", "0")
def _(y: Operand, x: Operand) -> Operand:
    return 0.0


@operation(
    "a // b",
    scalar=operator.floordiv,
    title="floor divide",
    symbol="⌊÷⌋",
    torch="floor_divide",
    aliases=("//", "integer division", "whole quotient", "rounding_mode", "how many times"),
    domain=(0.0, math.inf),
    convention=f"{_BLOCKS}; dividing by 0 gives inf, -inf or NaN",
)
def floor_divide(a: Array, b: Array) -> Array:
    """The whole number not above a / b, as Python's // and torch's div with rounding_mode "floor".

    Exact where a / b would be rounded up: 1 // 0.1 is 9. For rounding_mode "trunc" put trunc after a division.
    """
    return np.floor_divide(a, b)


@floor_divide.local("a", "0")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 0.0


@floor_divide.local("b", "0")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 0.0


@operation(
    "fmod(a, b)",
    scalar=math.fmod,
    title="remainder (sign of a)",
    torch="fmod",
    onnx="Mod",
    aliases=("C remainder", "truncated remainder", "mod"),
    domain=(0.0, math.inf),
    convention="the sign is that of a; at a jump the slope is that of the pieces; NaN for b = 0; ONNX's Mod "
    "does this with fmod set, else it is remainder",
)
def fmod(a: Array, b: Array) -> Array:
    """What is left of a after taking away b a whole number of times, with the sign of a (as in C)."""
    return np.fmod(a, b)


@fmod.local("a", "1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@fmod.local("b", "-trunc(a / b)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return neg(_times(y, a, b))


@operation(
    "remainder(a, b)",
    scalar=operator.mod,
    symbol="mod",
    torch="remainder",
    aliases=("%", "mod", "modulo", "modulus", "wrap around"),
    domain=(0.0, math.inf),
    convention="the sign is that of b; at a jump the slope is that of the pieces; NaN for b = 0",
)
def remainder(a: Array, b: Array) -> Array:
    """What is left of a after taking away b a whole number of times, with the sign of b (as Python's %)."""
    return np.remainder(a, b)


@remainder.local("a", "1")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return 1.0


@remainder.local("b", "-floor(a / b)")
def _(y: Operand, a: Operand, b: Operand) -> Operand:
    return neg(_times(y, a, b))


def _times(y: Operand, a: Operand, b: Operand) -> Operand:
    """How often b was taken away from a to leave y; unlike a / b, rounding cannot push it past a jump."""
    return round_(div(a - y, b))
