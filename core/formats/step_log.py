"""The steps of a pass as JSON, for other programs.

An object with ``format`` ("chainrule-steps"), ``version`` (1; it rises when a field changes its meaning or goes), the
``target``, the ``mode`` ("backward", "forward" or "tangent") and ``steps``. Each step has

- ``step``: its number, counted from 1 as in the window; ``since``: the first of the steps that were made in one go
- ``kind``: what happens, one of ``core.steps.KINDS``
- ``node``: the name of the node at work, with the names of the blocks around it (``cell/gate``), or null; ``node_id``
- ``wire``: null, or the wire that it is about: ``id``, ``from`` and ``to``, the ids of the nodes at its ends
- ``title``, ``sentence``: what is said of it
- ``lines``: the formulas, each with ``rule`` and ``numbers`` (null, or ``text`` and ``tex``), ``edge`` and ``why``
- ``upstream``, ``local``, ``downstream``, ``value``: null, a number, or an object of ``dtype``, ``shape`` and ``data``

In ``data`` are nested lists of numbers; "nan", "inf" and "-inf" are texts. Of a tensor of more than 1,000 numbers there
is ``summary``, a text, in the place of ``data``.
"""

from __future__ import annotations

import json

import numpy as np

from ..levels import names_to
from ..numbers import summary
from ..progress import Count, Tell, silent
from ..records import Json
from ..steps import StepLog
from ..steps.tangent_log import TangentLog
from ..steps.words.bundle_text import bundle_text
from ..steps.words.formula import NOTHING, Formula
from ..steps.words.scene import Line
from .limits import INLINE_ARRAY
from .subject import Subject
from .values_json import value_to_json

FORMAT, VERSION = "chainrule-steps", 1


def step_log(subject: Subject, tell: Tell = silent) -> str:
    """The steps as JSON text. EditError if there are none."""
    log, count = subject.passed, Count(tell, len(subject.stretches), at_a_time=20)
    steps: list[Json] = []
    for stretch in subject.stretches:
        steps.append(_step(log, stretch))
        count.one()
    mode = "tangent" if isinstance(log, TangentLog) else "backward" if log.run.backward_done else "forward"
    target = log.run.target if mode == "backward" else None
    head: dict[str, Json] = {"format": FORMAT, "version": VERSION, "mode": mode, "target": _path(log, target)}
    return json.dumps({**head, "steps": steps}, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _step(log: StepLog, steps: range) -> Json:
    step, told = log[steps[-1]], bundle_text(log, steps)
    wire = None if step.wire is None else log.run.snapshot.wires[step.wire]
    return {
        "step": step.index + 1,
        "since": steps[0] + 1,
        "kind": step.kind,
        "node": _path(log, step.node),
        "node_id": step.node,
        "wire": None if wire is None else {"id": wire.id, "from": wire.source, "to": wire.target},
        "title": told.title,
        "sentence": told.sentence,
        "lines": [_line(line) for line in told.lines],
        "upstream": _array(told.upstream),
        "local": _array(told.local),
        "downstream": _array(told.downstream),
        "value": _array(told.value),
    }


def _path(log: StepLog, node: int | None) -> Json:
    """The name of a node after those of the blocks around it."""
    return None if node is None else "/".join(names_to(log.run.snapshot.nodes, node))


def _line(line: Line) -> Json:
    return {"rule": _formula(line.rule), "numbers": _formula(line.numbers), "edge": line.edge, "why": line.why}


def _formula(formula: Formula) -> Json:
    return None if formula == NOTHING else {"text": formula.text, "tex": formula.tex}


def _array(array: np.ndarray | None) -> Json:
    if array is None:
        return None
    if array.ndim == 0 and array.dtype.kind == "f":
        return value_to_json(0, float(array))
    if array.size <= INLINE_ARRAY:
        return value_to_json(0, array)
    return {"dtype": array.dtype.name, "shape": list(array.shape), "summary": summary(array)}
