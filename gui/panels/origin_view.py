"""Where a NaN or an infinity comes from, with a button that leads there; nothing where all is finite."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.engine.origin import Origin, Origins
from core.engine.run import Run
from core.language import tr

from ..session import Session
from .labels import heading, paragraph


class OriginView(QWidget):
    """Traces what is not finite at one node."""

    def __init__(self, session: Session, node: int) -> None:
        """Show nothing yet."""
        super().__init__()
        self._session = session
        self._node = node
        self._origin: Origin | None = None
        self.words = paragraph()
        self.lead = QPushButton()
        self.lead.clicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(tr("Where it comes from")))
        layout.addWidget(self.words)
        layout.addWidget(self.lead)

    def refresh(self) -> None:
        """Trace the run as it stands."""
        run = self._session.runs.run
        self._session.recall.ask(self, run, partial(_traced, run, self._node), self._show, lambda _: self.hide())

    def _show(self, found: Origins) -> None:
        run = self._session.runs.run
        told = [origin for origin in (found.forward, found.backward) if origin is not None]
        self._origin = told[0] if told else None
        self.words.setText("\n".join(origin.sentence for origin in told))
        self.setVisible(bool(told))
        elsewhere = self._origin is not None and self._origin.node != self._node
        self.lead.setVisible(elsewhere)
        if elsewhere and run is not None and self._origin is not None:
            self.lead.setText(tr("Go to {node}").format(node=run.name(self._origin.node)))

    def _go(self) -> None:
        if self._origin is not None:
            self._session.set_level(self._session.document.nodes[self._origin.node].parent)
            self._session.select({self._origin.node})


def _traced(run: Run | None, node: int) -> Origins:
    return run.origin(node) if run is not None and _is_bad(run, node) else Origins(None, None)


def _is_bad(run: Run, node: int) -> bool:
    arrays = [run.value(node)] if run.has_value(node) else []
    arrays += [run.gradient(node)] if run.has_gradient(node) else []
    return any(not np.isfinite(array).all() for array in arrays)
