"""Where one is inside blocks: the names of the levels from the outermost on, each a button that goes there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from core.change import Change
from core.language import tr
from core.levels import SEPARATOR, blocks_around
from core.records import Node

from ..look.calm import on_panel
from ..session import Session

TOP = "Graph"
_LONGEST = 32  # characters of a block's name


class Breadcrumb(QWidget):
    """A row above the canvas, there only while the inside of a block is shown."""

    chosen = Signal()  # a level was gone to

    def __init__(self, session: Session) -> None:
        """Follow the session."""
        super().__init__()
        self._session = session
        self.setObjectName("breadcrumb")
        self.setAccessibleName(tr("Blocks"))
        on_panel(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(2)
        self.steps: list[QToolButton] = []
        for signal in (session.level_changed, session.opened):
            signal.connect(self.refresh)
        session.changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Show the way to the level that is shown."""
        level, nodes = self._session.level, self._session.document.nodes
        self._empty()
        inside = level is not None and level in nodes
        self.setVisible(inside)
        if level is None or not inside:
            return
        for block in (None, *blocks_around(nodes, level), level):
            if self.steps:
                self._row.addWidget(_sign())
            self._add(tr(TOP) if block is None else nodes[block].name, block, here=block == level)
        self._row.addStretch(1)

    def _add(self, name: str, block: int | None, *, here: bool) -> None:
        step = QToolButton()
        step.setText(name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…")
        step.setAutoRaise(True)
        step.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        step.setEnabled(not here)
        step.setAccessibleName(tr("{name}, shown").format(name=name) if here else tr("Go to {name}").format(name=name))
        step.setToolTip(tr("This level is shown") if here else tr("Show {name}").format(name=name))
        step.clicked.connect(partial(self._go, block))
        self._row.addWidget(step)
        step.show()  # at once, so that it can take the focus
        self.steps.append(step)

    def _go(self, block: int | None, _checked: bool = False) -> None:  # noqa: FBT002 - as Qt sends it
        self._session.visiting.go(block)
        self.chosen.emit()

    def _empty(self) -> None:
        self.steps.clear()
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _follow(self, change: Change) -> None:
        """A block on the way may have another name."""
        if self._session.level is not None and change.of(Node):
            self.refresh()


def _sign() -> QLabel:
    sign = QLabel(SEPARATOR.strip())
    sign.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return sign
