"""What belongs to an open document and is put aside with it while another one is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from core import lint
from core.document import Document
from core.engine.derivatives import tangents
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.engine.why import origin
from core.history import History
from core.language import tr
from core.steps import StepLog

from ..running.directions import Directions


@dataclass(eq=False)
class Computed:
    """What was computed of a document, and what was asked for.

    blocked: why the backward pass that is wanted could not run. arising: where NaN and infinity arise, as far as it is
    told of, and at how many nodes.
    """

    evaluator: Evaluator
    run: Run | None = None
    sweep: tangents.Tangents | None = None
    log: StepLog | None = None
    advice: list[lint.Advice] = field(default_factory=list)
    blocked: str = ""
    backward_wanted: bool = True
    directions: Directions = field(default_factory=Directions)
    arising: tuple[list[origin.Origin], int] = field(default_factory=lambda: ([], 0))


@dataclass(eq=False)
class Page:
    """A document with its history, what was computed of it, and where one was in that.

    title: what it is called while it has no file; empty for nothing.
    """

    document: Document
    path: Path | None
    title: str
    history: History
    computed: Computed
    step: int | None
    selection: frozenset[int]
    level: int | None
    raised: dict[int, None]  # see ``Stacking``

    @property
    def name(self) -> str:
        """What it is called."""
        return name_of(self.path, self.title)


def name_of(path: Path | None, title: str) -> str:
    """What a document is called: as its file, or by its title while it has none."""
    return path.name if path else title or tr("Untitled")
