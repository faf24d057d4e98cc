"""Every kink that is told of, and what PyTorch 2.13 and JAX 0.10 were measured to give there."""

from __future__ import annotations

import math

from .kink import NONE, Choice, Kink
from .places import (
    bends,
    both_zero,
    first_input,
    flat_power,
    half,
    likeness,
    margin,
    multiple_but_zero,
    negative_base,
    negative_whole,
    nothing_but,
    own_classes,
    poles,
    same_numbers,
    second_zero,
    second_zero_vector,
    settings_are,
    shared_by,
    steep_power,
    tie,
    where_set,
    whole,
    whole_but_zero,
    whole_quotient,
    x_is,
    zero_vector,
)
from .shares import BINS, WINDOWS

INF, NAN = math.inf, math.nan
_ZERO = Choice("0", (0.0,))
_NAN = Choice("NaN", (NAN,))
_HALVES = Choice("½, ½", (0.5, 0.5))
_TIES = (_HALVES, Choice("1, 0", (1.0, 0.0)), Choice("0, 1", (0.0, 1.0)), Choice("0, 0", (0.0, 0.0)))
_SHARES = (
    Choice("shared evenly", share="even"),
    Choice("1 for the first", share="first"),
    Choice("1 for each", share="each"),
)
_ZERO_ONE = (_ZERO, Choice("½", (0.5,)), Choice("1", (1.0,)))
_SIGNS = (*_ZERO_ONE, Choice("−1", (-1.0,)))
_ZERO_NAN = (_ZERO, _NAN)
_INF = (Choice("inf", (INF,)), _ZERO)
_MINUS_INF = (Choice("−inf", (-INF,)), _ZERO)
_POLE = (_ZERO, _NAN, Choice("inf", (INF,)), Choice("−inf", (-INF,)))
_THROUGH = (Choice("1, straight through", (1.0,)),)
_FIRST_ALONE = (Choice("1, 0", (1.0, 0.0)), Choice("NaN, NaN", (NAN, NAN)))
_SHORT, _MET = "as just short of the margin", "as just beyond the margin: 0"
_MARGIN = (Choice(_SHORT, side=1), Choice("half of that", side=0), Choice(_MET, side=-1))
_SIDES = (Choice("as just above", side=1), Choice("the mean of both sides", side=0), Choice("as just below", side=-1))
_LARGEST, _LONE, _EVEN = "equal largest elements", "1 for the first", "shared evenly"
_END, _SIDE = "the end of its domain, ±1", "the slope on the left"
_MARGIN_MET = "the margin, just met"

# The tables are set by hand, a kink a line where it fits: the formatter would spread each over ten.
_ELEMENTWISE = (
    Kink(("abs",), "|x| at 0", x_is(0.0), "0", "1", "0", _SIGNS),
    Kink(("relu",), "relu at 0", x_is(0.0), "0", "0", "0 unless slope_at_zero says more", _ZERO_ONE),
    Kink(("leaky_relu",), "leaky relu at 0", x_is(0.0), "the slope on the left, 0.01", "1", _SIDE,
         (Choice("1", (1.0,)),)),
    Kink(("prelu",), "prelu at 0", x_is(0.0), "the weight; 0 for the weight", NONE, "the weight; 0 for the weight",
         (Choice("1", (1.0, None)),)),
    Kink(("rrelu",), "randomized relu at 0", x_is(0.0), _SIDE, NONE, _SIDE, (Choice("1", (1.0,)),)),
    Kink(("elu",), "elu at 0", where_set("alpha", 1.0, x_is(0.0), other=True), "alpha, the slope on the left",
         "alpha, the slope on the left", "alpha, the slope on the left", (Choice("1", (1.0,)),)),
    Kink(("selu",), "selu at 0", x_is(0.0), "1.7581, the slope on the left", "1.7581, the slope on the left",
         "1.7581, the slope on the left", (Choice("1.0507, the slope on the right", (1.0507009873554805,)),)),
    Kink(("relu6",), "relu6 at 0 and 6", x_is(0.0, 6.0), "0", "0", "0", _ZERO_ONE),
    Kink(("hardtanh",), "hardtanh at a bound", settings_are("min_val", "max_val"), "0", "1", "0", _ZERO_ONE),
    Kink(("hardsigmoid",), "hardsigmoid at ±3", x_is(-3.0, 3.0), "0", "0", "0",
         (_ZERO, Choice("1/12", (1 / 12,)), Choice("1/6", (1 / 6,)))),
    Kink(("hardswish",), "hardswish at −3", x_is(-3.0), "0", "0", "0",
         (_ZERO, Choice("−1/4", (-0.25,)), Choice("−1/2", (-0.5,)))),
    Kink(("hardswish",), "hardswish at 3", x_is(3.0), "1", "1", "1",
         (Choice("1", (1.0,)), Choice("5/4", (1.25,)), Choice("3/2", (1.5,)))),
    Kink(("threshold",), "the threshold", settings_are("threshold"), "0", NONE, "0", _ZERO_ONE),
    Kink(("thresholded_relu",), "the threshold", settings_are("alpha"), NONE, NONE, "0", _ZERO_ONE),
    Kink(("hardshrink", "softshrink"), "a corner, ±lambd", settings_are("lambd", signed=True), "0", NONE, "0",
         _ZERO_ONE),
    Kink(("clamp",), "clamp at a bound", settings_are("min", "max"), "1, and 0 from 2.15 on",
         "½ (jnp.clip) or 0 (lax.clamp)", "0", _ZERO_ONE),
    Kink(("maximum", "minimum"), "a tie with a constant", tie, "½ (clamp: 1, and 0 from 2.15 on)",
         "½ (lax.clamp: 0)", "½ (clamp: 0)", (Choice("½", (0.5,)), Choice("1", (1.0,)), _ZERO), alone=True),
    Kink(("maximum", "minimum"), "a tie of two", tie, "½, ½", "½, ½", "½, ½", _TIES),
    Kink(("sign",), "the jump at 0", x_is(0.0), "0", "0", "0", _THROUGH),
    Kink(("floor", "ceil"), "a jump, at whole numbers", whole, "0", "0", "0", _THROUGH),
    Kink(("trunc",), "a jump, at whole numbers other than 0", whole_but_zero, "0", "0", "0", _THROUGH),
    Kink(("round",), "a jump, between whole numbers", half, "0", "0", "0", _THROUGH),
    Kink(("floor_divide",), "a jump, at multiples of b", whole_quotient, "0, 0", "0, 0", "0, 0",
         (Choice("1, straight through", (1.0, 0.0)),)),
    Kink(("remainder",), "a jump, at multiples of b", whole_quotient, "1, −⌊a/b⌋", "1, −⌊a/b⌋", "1, −⌊a/b⌋",
         _FIRST_ALONE),
    Kink(("fmod",), "a jump, at multiples of b", multiple_but_zero, "1, −⌊a/b⌋", "1, −⌊a/b⌋", "1, −⌊a/b⌋",
         _FIRST_ALONE),
    Kink(("hypot",), "hypot at (0, 0)", both_zero, "NaN", "½, ½", "0", (*_ZERO_NAN, _HALVES)),
    Kink(("atan2",), "atan2 at (0, 0)", both_zero, "0", "NaN", "0", _ZERO_NAN),
    Kink(("div",), "a division by 0", second_zero, "infinite; NaN in b for 0 / 0", "infinite; NaN in b for 0 / 0",
         "infinite; NaN in b for 0 / 0", (Choice("0, 0", (0.0, 0.0)), Choice("NaN, NaN", (NAN, NAN)))),
    Kink(("reciprocal",), "1/x at 0", x_is(0.0), "−inf", "−inf", "−inf", _MINUS_INF),
    Kink(("sqrt",), "the root at 0", x_is(0.0), "inf", "inf", "inf", _INF),
    Kink(("rsqrt",), "1/√x at 0", x_is(0.0), "−inf", "−inf", "−inf", _MINUS_INF),
    Kink(("log", "log2", "log10"), "the logarithm at 0", x_is(0.0), "inf", "inf", "inf", _INF),
    Kink(("log1p",), "log1p at −1", x_is(-1.0), "inf", "inf", "inf", _INF),
    Kink(("asin", "atanh"), _END, x_is(-1.0, 1.0), "inf", "inf", "inf", _INF),
    Kink(("acos",), _END, x_is(-1.0, 1.0), "−inf", "−inf", "−inf", _MINUS_INF),
    Kink(("acosh",), "the end of its domain, 1", x_is(1.0), "inf", "inf", "inf", _INF),
    Kink(("lgamma",), "the pole at 0", x_is(0.0), "−inf", "NaN", "−inf", _POLE),
    Kink(("lgamma",), "a pole, at negative whole numbers", negative_whole, "NaN", "NaN", "NaN", _POLE),
    Kink(("digamma",), "the pole at 0", x_is(0.0), "inf", "inf", "inf", _POLE),
    Kink(("digamma",), "a pole, at negative whole numbers", negative_whole, "6.6e32, by rounding", "inf", "inf",
         _POLE),
    Kink(("polygamma",), "a pole, at 0 and negative whole numbers", poles(odd=True), "−inf", "NaN", "−inf", _POLE),
    Kink(("polygamma",), "a pole, at 0 and negative whole numbers", poles(odd=False), "inf", "inf", "inf", _POLE),
    Kink(("pow",), "0 to the power of 0", both_zero, "0, 0", "NaN, 0", "0, 0",
         (Choice("0, 0", (0.0, 0.0)), Choice("NaN, 0", (NAN, 0.0)))),
    Kink(("pow",), "0 to a power between 0 and 1, in the base", steep_power, "inf", "inf", "inf",
         (Choice("inf", (INF, None)), Choice("0", (0.0, None))), only=0),
    Kink(("pow",), "0 to a power above 0, in the exponent", flat_power, "0", "0", "0",
         (Choice("0", (None, 0.0)), Choice("NaN, as 0 · log 0", (None, NAN))), only=1),
    Kink(("pow",), "a negative base, in the exponent", negative_base, "NaN", "NaN", "NaN",
         (Choice("NaN", (None, NAN)), Choice("0", (None, 0.0))), only=1),
    Kink(("xlogy",), "0·log 0", both_zero, "0, NaN", "−inf, NaN", "0, 0",
         (Choice("0, 0", (0.0, 0.0)), Choice("0, NaN", (0.0, NAN)), Choice("−inf, NaN", (-INF, NAN)))),
)  # fmt: skip

_REDUCTIONS = (
    Kink(("amax",), _LARGEST, shared_by("amax"), _EVEN, _EVEN, _EVEN, _SHARES),
    Kink(("amin",), "equal smallest elements", shared_by("amin"), _EVEN, _EVEN, _EVEN, _SHARES),
    Kink(("max",), _LARGEST, shared_by("max"), _LONE, _EVEN, _LONE, _SHARES),
    Kink(("min",), "equal smallest elements", shared_by("min"), _LONE, _EVEN, _LONE, _SHARES),
    *(Kink((pool,), "equal largest elements of a window", shared_by(pool), _LONE, _LONE, _LONE, _SHARES)
      for pool in WINDOWS),
    *(Kink((pool,), "equal largest elements of a window", shared_by(pool), _LONE, NONE, _LONE, _SHARES)
      for pool in BINS),
    Kink(("global_max_pool",), _LARGEST, shared_by("global_max_pool"), NONE, NONE, _LONE, _SHARES),
    Kink(("norm",), "the length of a zero vector", where_set("p", 2.0, zero_vector), "0", "NaN", "0", _ZERO_NAN),
    Kink(("norm",), "the sum of sizes, at 0", where_set("p", 1.0, x_is(0.0)), "0", "1", "0", _SIGNS),
    Kink(("norm",), "the largest size of a zero vector", where_set("p", INF, zero_vector), "0",
         "1/(2n), of n elements", "0", _ZERO_NAN),
    Kink(("norm",), "equally large elements", where_set("p", INF, shared_by("norm")), _EVEN, _EVEN, _EVEN, _SHARES),
    Kink(("norm",), "the p-norm of a zero vector", zero_vector, "0", "NaN", "0", _ZERO_NAN),
    Kink(("std",), "the spread of equal numbers", same_numbers, "0", "NaN", "0", _ZERO_NAN),
    Kink(("prod", "cumprod"), "a product with a 0", x_is(0.0), "the product of the others",
         "the product of the others", "the product of the others",
         (Choice("NaN, as the product divided by 0", (NAN,)),)),
    Kink(("logsumexp", "softmax", "log_softmax"), "nothing but −inf", nothing_but(-INF), "NaN", "NaN", "NaN",
         _ZERO_NAN),
    Kink(("softmin",), "nothing but inf", nothing_but(INF), "NaN", "NaN", "NaN", _ZERO_NAN),
    Kink(("normalize",), "the direction of a zero vector", zero_vector, "1e12: divided by eps", NONE,
         "1e12: divided by eps", _ZERO_NAN),
    Kink(("cosine_similarity",), "the angle to a zero vector", zero_vector, "huge: divided by eps", NONE,
         "huge: divided by eps", (Choice("0", (0.0, None)), Choice("NaN", (NAN, None))), only=0),
    Kink(("cosine_similarity",), "the angle to a zero vector", second_zero_vector, "huge: divided by eps", NONE,
         "huge: divided by eps", (Choice("0", (None, 0.0)), Choice("NaN", (None, NAN))), only=1),
)  # fmt: skip

_LOSSES = (
    Kink(("l1_loss",), "a difference of 0", bends("l1_loss", first_input), "0", NONE, "0", _SIDES, nudge=first_input),
    Kink(("smooth_l1_loss",), "a difference of 0, with beta 0", bends("smooth_l1_loss", first_input), "0", NONE, "0",
         _SIDES, nudge=first_input),
    Kink(("quantile_loss",), "a target that is hit", bends("quantile_loss", first_input), NONE, NONE, "0", _SIDES,
         nudge=first_input),
    Kink(("hinge_loss",), _MARGIN_MET, bends("hinge_loss", margin), NONE, NONE, "0", _MARGIN, nudge=margin),
    Kink(("multi_margin_loss",), _MARGIN_MET, bends("multi_margin_loss", margin), "0", NONE, "0", _MARGIN,
         nudge=margin),
    Kink(("multilabel_margin_loss",), _MARGIN_MET, bends("multilabel_margin_loss", own_classes), "0", NONE, "0",
         _MARGIN, nudge=own_classes),
    *(Kink((loss,), _MARGIN_MET, bends(loss, margin), _SHORT, NONE, "0", _MARGIN, nudge=margin)
      for loss in ("hinge_embedding_loss", "margin_ranking_loss", "triplet_margin_loss")),
    Kink(("cosine_embedding_loss",), _MARGIN_MET, bends("cosine_embedding_loss", likeness), _SHORT, NONE, "0", _MARGIN,
         nudge=likeness),
    Kink(("kl_div",), "0·log 0, in the target", second_zero, "NaN", NONE, "0",
         (Choice("0", (None, 0.0)), Choice("NaN", (None, NAN))), only=1),
)  # fmt: skip

KINKS: tuple[Kink, ...] = (*_ELEMENTWISE, *_REDUCTIONS, *_LOSSES)
