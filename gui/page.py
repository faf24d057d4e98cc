"""What belongs to an open document and is put aside with it while another one is shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.document import Document
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.engine.tangents import Tangents
from core.history import History
from core.lint import Advice
from core.steps import StepLog

from .directions import Directions


@dataclass(eq=False)
class Page:
    """A document with its history, its run and where one was in it."""

    document: Document
    path: Path | None
    history: History
    evaluator: Evaluator
    run: Run | None
    sweep: Tangents | None
    log: StepLog | None
    advice: list[Advice]
    step: int | None
    blocked: str
    backward_wanted: bool
    directions: Directions
    selection: frozenset[int]
    level: int | None
