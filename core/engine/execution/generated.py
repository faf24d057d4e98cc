"""Plans of numbers as generated Python source: twice as quick as the loop over calls, once they run often enough.

Each step is one line on the list of values, so that everything stays to be inspected and a line that raises names its
step. Functions of 200 lines, since compiling more at once would hold up other threads.
"""

from __future__ import annotations

import operator
import time
from collections.abc import Callable, Sequence
from types import CodeType
from typing import Any

from ..program import ABSENT, Program
from .pieces import Call, Piece

LINES = 200  # in a function, one a step
_FILE = "<generated plan>"
SIGNS: dict[Callable[..., Any], str] = {
    operator.neg: "-",
    operator.add: "+",
    operator.sub: "-",
    operator.mul: "*",
    operator.truediv: "/",
}


def generate(program: Program, calls: Sequence[Call], steps: Sequence[int]) -> list[Piece]:
    """Compile some steps of a program. calls: the function of each step, on its inputs in order, and slots.

    Other threads get their turn after each piece: compiling holds them up.
    """
    pieces = []
    for first in range(0, len(steps), LINES):
        pieces.append(_piece(program, calls, steps[first : first + LINES]))
        time.sleep(0)
    return pieces


def failed_at(error: BaseException) -> int:
    """Which of its steps, counted from 0, a function was at when it raised; 0 where it is not generated."""
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _FILE:
            return trace.tb_lineno - 2  # line 1 is the head of the function
        trace = trace.tb_next
    return 0


def _piece(program: Program, calls: Sequence[Call], steps: Sequence[int]) -> Piece:
    scope: dict[str, Any] = {}
    names: dict[Callable[..., Any], str] = {}
    lines = ["def run(v):"]
    for step in steps:
        call = calls[step][0]
        outs = ",".join(f"v[{slot}]" for slot in program.outputs[step])
        inputs = ["None" if slot == ABSENT else f"v[{slot}]" for slot in program.inputs[step]]
        if call in SIGNS:
            lines.append(f" {outs}={SIGNS[call].join(inputs if len(inputs) > 1 else ['', *inputs])}")
            continue
        name = names.setdefault(call, f"f{len(names)}")
        scope[name] = call
        lines.append(f" {outs}={name}({','.join(inputs)})")
    code: CodeType = compile("\n".join(lines), _FILE, "exec")
    exec(code, scope)  # noqa: S102 - source of slots and functions only, nothing of a person's or a file's
    return Piece(steps, scope["run"])
