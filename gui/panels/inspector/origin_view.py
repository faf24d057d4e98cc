"""Where a NaN or an infinity comes from, with a button that leads there; nothing where all is finite."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import numpy as np
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.engine.run import Run
from core.engine.why.origin import Origin, Origins
from core.engine.why.trail import backward_trail, forward_trail
from core.language import tr

from ...look.labels import heading, paragraph
from ...selecting import go_to
from ...session import Session

MOST_NAMES = 8  # on a way


class OriginView(QWidget):
    """Traces what is not finite at one node."""

    def __init__(self, session: Session, node: int) -> None:
        """Show nothing yet."""
        super().__init__()
        self._session = session
        self._node = node
        self._origin: Origin | None = None
        self.words = paragraph()
        self.lead, self.way = QPushButton(), QPushButton(tr("Show the way"))
        self.lead.clicked.connect(self._go)
        self.way.clicked.connect(self._show_way)
        self._trails: list[list[int]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(tr("Where it comes from")))
        layout.addWidget(self.words)
        layout.addWidget(self.lead)
        layout.addWidget(self.way)

    def refresh(self) -> None:
        """Trace the run as it stands."""
        run = self._session.runs.run
        self._session.recall.ask(self, run, partial(_traced, run, self._node), self._show, lambda _: self.hide())

    def _show(self, found: Traced) -> None:
        run = self._session.runs.run
        arisen = found.origins.forward, found.origins.nan, found.origins.backward
        told = [origin for origin in arisen if origin is not None]
        self._origin = told[0] if told else None
        self._trails = [trail for trail in (found.forward, found.backward) if trail]
        sentences = [origin.sentence for origin in told]
        self.words.setText("\n".join(sentences + ([] if run is None else _ways(run, found))))
        self.way.setVisible(bool(self._trails))
        self.setVisible(bool(told))
        elsewhere = self._origin is not None and self._origin.node != self._node
        self.lead.setVisible(elsewhere)
        if elsewhere and run is not None and self._origin is not None:
            self.lead.setText(tr("Go to {node}").format(node=run.name(self._origin.node)))

    def _go(self) -> None:
        if self._origin is not None:
            go_to(self._session, self._origin.node)

    def _show_way(self) -> None:
        """Select the wires on which it came, as far as they lie at this level."""
        wires, nodes = self._session.document.wires, self._session.document.nodes
        there = (wires[wire] for trail in self._trails for wire in trail if wire in wires)
        self._session.select({wire.id for wire in there if nodes[wire.source].parent == self._session.level})


class Traced(NamedTuple):
    """Where it first arose each way, and the wires on which it came to the node from there."""

    origins: Origins
    forward: list[int]
    backward: list[int]


def _traced(run: Run | None, node: int) -> Traced:
    if run is None or not _is_bad(run, node):
        return Traced(Origins(None, None), [], [])
    found = run.origin(node)
    forward = [] if found.forward is None else forward_trail(run, node, found.forward.node)
    backward = [] if found.backward is None else backward_trail(run, node, found.backward.node)
    return Traced(found, forward, backward)


def _ways(run: Run, found: Traced) -> list[str]:
    """The ways in words, the first source first."""
    compiled = run.made.compiled
    forward = [(compiled.source_of(wire)[0], compiled.reader_of(wire)) for wire in found.forward]
    backward = [(compiled.reader_of(wire), compiled.source_of(wire)[0]) for wire in found.backward]
    ways = ((tr("On the way forward: {way}"), forward), (tr("On the way back: {way}"), backward))
    return [words.format(way=_chain(run, passed)) for words, passed in ways if passed]


def _chain(run: Run, passed: list[tuple[int, int]]) -> str:
    """The nodes that were passed, from the first to the last; of many the ends."""
    names = [run.snapshot.nodes[node].name for node in (passed[0][0], *(after for _, after in passed))]
    shown = names if len(names) <= MOST_NAMES else [*names[:3], "…", *names[-3:]]
    return " → ".join(shown)


def _is_bad(run: Run, node: int) -> bool:
    arrays = [run.value(node)] if run.has_value(node) else []
    arrays += [run.gradient(node)] if run.has_gradient(node) else []
    return any(not np.isfinite(array).all() for array in arrays)
