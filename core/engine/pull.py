"""How a gradient passes one input of an operation: its derivative rule, applied to arrays or to symbols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..ops import Operation
from ..ops.arithmetic import mul, neg
from ..ops.shape.conversion import sum_to
from ..ops.symbol import Operand, shape_of


@dataclass(frozen=True, slots=True)
class Pull:
    """How the gradient passes one input of a step. Each is an array, or the symbol of one.

    local: dy/dx where the operation is elementwise, else None. product: upstream times local. contribution: the
    product summed to the input's shape where it had been broadcast, else the product itself.
    """

    local: Operand | None
    product: Operand
    contribution: Operand


def pull_back(
    operation: Operation,
    g: Operand,
    y: Operand,
    inputs: Sequence[Operand | None],
    attributes: Mapping[str, Any],
    position: int,
) -> Pull | None:
    """Apply the derivative rule of one input, on arrays or on symbols; None if no gradient passes there.

    g and y: upstream gradient and output (tuples where the operation has several outputs).
    """
    rule = operation.rule_for(position)
    x = inputs[position]
    if rule is None or x is None:
        return None
    local: Operand | None = None
    if rule.local:
        local = rule.function(y, *inputs, **attributes)
        product = times(g, local)
    else:
        extra = {"index": position - len(operation.inputs) + 1} if operation.input_port(position).variadic else {}
        product = rule.function(g, y, *inputs, **attributes, **extra)
        if product is None:
            return None
    narrow = operation.elementwise and shape_of(product) != shape_of(x)
    return Pull(local, product, sum_to(product, shape=shape_of(x)) if narrow else product)


def times(g: Operand, local: Operand) -> Operand:
    """Upstream times local, without the multiplication by 1, -1 or 0 that a constant local would cost."""
    if isinstance(local, float):
        if local == 1.0:
            return g
        if local == -1.0:
            return neg(g)
        if local == 0.0:
            return np.zeros(shape_of(g)) if shape_of(g) else 0.0
    return mul(g, local)
