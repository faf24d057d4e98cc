"""Second derivatives, from the one mechanism: a differentiated program is differentiated again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .differentiate import differentiate
from .plan import Plan
from .program import Program


def jacobian(program: Program, output: int, leaf: int, values: Sequence[Any]) -> np.ndarray:
    """The derivatives of one slot by another, of shape ``output.shape + leaf.shape``, one backward run an element.

    values: a finished run's values of the program; the program itself is left as it is.
    """
    longer = program.copy()
    shape, inner = program.symbols[output].shape, program.symbols[leaf].shape
    gradients = differentiate(longer, output, [leaf], np.zeros(shape))
    total = gradients.totals.get(leaf)
    if total is None:
        return np.zeros(shape + inner)
    plan = Plan(longer)
    steps = range(len(program.operations), plan.size)
    kept = [*values, *plan.fresh()[len(values) :]]
    rows = []
    for seed in np.eye(int(np.prod(shape))).reshape(-1, *shape):
        kept[gradients.seed] = longer.prepare(seed)
        plan.run(kept, steps)
        rows.append(np.asarray(kept[total]))
    return np.stack(rows).reshape(shape + inner)
