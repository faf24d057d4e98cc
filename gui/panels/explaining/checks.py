"""What the check of gradients by differences has found, in words and in columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import numpy as np

from core.engine.check import Check, Verdict
from core.engine.run import Run
from core.language import counted, tr
from core.numbers import full, short

HEADERS = ("Variable", "Verdict", "Analytic", "Numeric", "Error")
SIGNS: dict[Verdict, str] = {"agrees": "✓", "differs": "✗", "not differentiable here": "∧"}
_BY_SEVERITY: tuple[Verdict, ...] = ("agrees", "not differentiable here", "differs")
_EXACT = ("variable", "element", "value", "analytic", "central difference", "complex step", "relative error", "verdict")


def summary(checks: Sequence[Check]) -> str:
    """How many gradients agree, how many differ, and at how many there is none; each with its sign."""
    counts = {verdict: sum(check.verdict == verdict for check in checks) for verdict in SIGNS}
    words = {
        "agrees": tr("{agreeing} of {checks} agree.").format(agreeing=counts["agrees"], checks=len(checks)),
        "differs": counted(counts["differs"], "{count} differs.", "{count} differ."),
        "not differentiable here": counted(
            counts["not differentiable here"],
            "{count} is at a kink, where there is no derivative.",
            "{count} are at kinks, where there is no derivative.",
        ),
    }
    return " ".join(f"{SIGNS[verdict]} {words[verdict]}" for verdict in SIGNS if counts[verdict] or verdict == "agrees")


def name_of(run: Run, check: Check) -> str:
    """What was moved, such as "x" or "W[0, 2]"."""
    return run.snapshot.nodes[check.node].name + (str(list(check.index)) if check.index else "")


def cells(run: Run, check: Check) -> tuple[str, ...]:
    """What stands in the columns, one cell for each header."""
    error = f"{check.error:.1g}" if np.isfinite(check.error) else "–"
    verdict = f"{SIGNS[check.verdict]} {tr(check.verdict)}"
    return name_of(run, check), verdict, short(check.analytic), short(check.numeric), error


def severity(check: Check) -> tuple[int, float]:
    """How bad it is, for an order: the verdict first, then the error, one that is no number above all others."""
    return _BY_SEVERITY.index(check.verdict), check.error if np.isfinite(check.error) else np.inf


def told(run: Run, check: Check) -> str:
    """Such as "x: agrees", "chain rule 12 · differences 12 · complex step 12", and how the differences were taken."""
    assert run.target is not None
    target, name = run.snapshot.nodes[run.target].name, name_of(run, check)
    above, below = (full(round(x, 12)) for x in (check.x + check.h, check.x - check.h))
    compared = [tr("chain rule {number}"), tr("differences {number}"), tr("complex step {number}")]
    numbers = [check.analytic, check.numeric, check.stepped]
    parts = [words.format(number=short(x)) for words, x in zip(compared, numbers, strict=True) if x is not None]
    taken = f"({target}({name} = {above}) − {target}({name} = {below})) / {2 * check.h:.4g} = {short(check.numeric)}"
    error = tr("no error to tell")
    if np.isfinite(check.error):
        error = tr("relative error {error:.1g}").format(error=check.error)
    return f"{name}: {tr(check.verdict)}\n{' · '.join(parts)} · {error}\n{taken}"


def as_text(run: Run, checks: Sequence[Check]) -> str:
    """The table in lines, each column as wide as its longest cell; the numbers flush right."""
    rows = [tuple(map(tr, HEADERS)), *(cells(run, check) for check in checks)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]

    def line(row: Sequence[str]) -> str:
        parts = (
            cell.rjust(width) if column > 1 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        return "  ".join(parts).rstrip()

    return "\n".join(map(line, rows)) + "\n"


def as_csv(run: Run, checks: Sequence[Check]) -> str:
    """The table for other programs: in English, all digits of each number, empty where there is none."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(_EXACT)
    for check in checks:
        name, index = run.snapshot.nodes[check.node].name, " ".join(map(str, check.index))
        numbers = (check.x, check.analytic, check.numeric, check.stepped, check.error)
        writer.writerow([name, index, *("" if x is None else full(x) for x in numbers), check.verdict])
    return lines.getvalue()
