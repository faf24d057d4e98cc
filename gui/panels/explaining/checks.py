"""What the check of gradients by differences has found, in words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.engine.check import Check
from core.engine.run import Run
from core.language import tr
from core.numbers import full, short

MOST_CHECKS = 12


def checks_told(run: Run, checks: Sequence[Check]) -> str:
    """How many gradients agree, and of each the numbers that were compared; of many the first ones."""
    agreeing = sum(check.verdict == "agrees" for check in checks)
    head = tr("{agreeing} of {checks} agree.").format(agreeing=agreeing, checks=len(checks))
    return "\n\n".join([head, *(_told(run, check) for check in checks[:MOST_CHECKS])])


def _told(run: Run, check: Check) -> str:
    """Such as "x: agrees", "chain rule 12 · differences 12 · complex step 12", and how the differences were taken."""
    assert run.target is not None
    target = run.snapshot.nodes[run.target].name
    name = run.snapshot.nodes[check.node].name + (str(list(check.index)) if check.index else "")
    above, below = (full(round(x, 12)) for x in (check.x + check.h, check.x - check.h))
    compared = [tr("chain rule {number}"), tr("differences {number}"), tr("complex step {number}")]
    numbers = [check.analytic, check.numeric, check.stepped]
    told = [words.format(number=short(x)) for words, x in zip(compared, numbers, strict=True) if x is not None]
    taken = f"({target}({name} = {above}) − {target}({name} = {below})) / {2 * check.h:.4g} = {short(check.numeric)}"
    error = tr("no error to tell")
    if np.isfinite(check.error):
        error = tr("relative error {error:.1g}").format(error=check.error)
    return f"{name}: {tr(check.verdict)}\n{' · '.join(told)} · {error}\n{taken}"
