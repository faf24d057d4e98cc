"""The watches: wires that are pinned, each with its value and gradient as of the step, and what they were before."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.change import Change
from core.edits.watches import toggle_watches
from core.language import tr
from core.records import View, Wire

from ..canvas.chips import Chips
from ..canvas.drawing.chip import LATER_CHIP, Chip
from ..look.calm import Roomy, calm
from ..look.labels import paragraph
from ..look.reading import Kind
from ..running.pace import Pace
from ..selecting import go_to
from ..session import Session
from ..theme import Theme, mono_font
from .movements import Movements

WIRE = Qt.ItemDataRole.UserRole
HEADERS = ("Wire", "Value", "Gradient", "Step")
_HINT = "Select a wire and press {key}: its value and its gradient are followed here, through steps and edits."


class Told(NamedTuple):
    """What is told of a wire: value and gradient."""

    value: str
    gradient: str


class WatchPanel(QWidget):
    """A row a watch. A click selects the wire, a double-click goes to the step of its gradient."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the watches as they stand."""
        super().__init__()
        self._session = session
        self._theme = theme
        self._before: dict[int, Told] = {}  # what was told of wires before the last movement of edits
        glance = session.measuring.glance
        self._all, self._now = Chips(glance), Chips(glance)  # of the whole pass, and as of the step
        self.hint: QLabel = paragraph(muted=True)
        self.rows = QTreeWidget()
        self.release = QPushButton(tr("Let go"))
        self._lay_out()
        session.opened.connect(self._forget)
        refresh = Pace(session, self.refresh, self)
        for signal in (session.runs.ran, session.stepping.stepped, session.measuring.found, session.opened):
            signal.connect(refresh.ask)
        session.changed.connect(self._follow)
        Movements(session, self).began.connect(self._remember)
        self.rows.itemClicked.connect(self._select)
        self.rows.itemActivated.connect(self._go)
        self.release.clicked.connect(self._release)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self.rows, theme)
        self.refresh()

    def refresh(self) -> None:
        """Show the watches as of the run and the step."""
        runs, state = self._session.runs, self._session.stepping.state
        self._all.show(runs.run, None, runs.sweep)
        self._now.show(runs.run, state, runs.sweep)
        wires = self._wires()
        self.hint.setText(tr(_HINT).format(key=self._session.key_of("watch")))
        self.hint.setHidden(bool(wires))
        self.rows.setHidden(not wires)
        self.release.setHidden(not wires)
        while self.rows.topLevelItemCount() > len(wires):
            self.rows.takeTopLevelItem(len(wires))
        while self.rows.topLevelItemCount() < len(wires):
            self.rows.addTopLevelItem(QTreeWidgetItem())
        for place, wire in enumerate(wires):
            item = self.rows.topLevelItem(place)
            if item is not None:
                self._fill(item, wire)

    def _fill(self, item: QTreeWidgetItem, wire: Wire) -> None:
        nodes = self._session.document.nodes
        now, whole, before = _told(self._now, wire), _told(self._all, wire), self._before.get(wire.id)
        texts = (
            f"{nodes[wire.source].name} → {nodes[wire.target].name}",
            _changed(before.value if before else None, whole.value, now.value),
            _changed(before.gradient if before else None, whole.gradient, now.gradient),
            self._steps(wire),
        )
        item.setData(0, WIRE, wire.id)
        inks = (self._theme.text, self._theme.value, self._theme.gradient, self._theme.text_muted)
        for column, (text, ink) in enumerate(zip(texts, inks, strict=True)):
            item.setText(column, text)
            item.setToolTip(column, text)
            item.setForeground(column, QBrush(ink))
            if column:
                item.setFont(column, mono_font(12))

    def _steps(self, wire: Wire) -> str:
        """The steps at which the value and the gradient of a wire come: "2, 14"."""
        stops, log = self._session.stepping.stops, self._session.runs.log
        if log is None or stops is None or wire.id not in log.run.snapshot.wires:
            return "–"
        source = log.run.made.compiled.source_of(wire.id)[0]
        at = (log.course.computed_at.get(source, 0), log.course.flowed_at.get(wire.id))
        return ", ".join("–" if step is None else str(stops.place(step) + 1) for step in at)

    def _wires(self) -> list[Wire]:
        document = self._session.document
        return [document.wires[wire] for wire in document.view.watches if wire in document.wires]

    def _remember(self) -> None:
        """Keep what is told of the wires before they change."""
        self._all.show(self._session.runs.run, None, self._session.runs.sweep)
        self._before = {wire.id: _told(self._all, wire) for wire in self._wires()}

    def _forget(self) -> None:
        """What was told before is of another document."""
        self._before = {}
        glance = self._session.measuring.glance
        self._all, self._now = Chips(glance), Chips(glance)

    def _follow(self, change: Change) -> None:
        if any(before is None or after is None or before.watches != after.watches for before, after in change.of(View)):
            self.refresh()

    def _select(self, item: QTreeWidgetItem) -> None:
        go_to(self._session, item.data(0, WIRE))

    def _go(self, item: QTreeWidgetItem) -> None:
        """Go to the step at which the gradient of a wire comes."""
        log = self._session.runs.log
        step = None if log is None else log.course.flowed_at.get(item.data(0, WIRE))
        if step is not None:
            self._session.stepping.go(step)

    def _release(self) -> None:
        """Let go of the row that is chosen, or of the last one."""
        rows = self.rows
        item = rows.currentItem() or rows.topLevelItem(rows.topLevelItemCount() - 1)
        if item is not None:
            self._session.do(toggle_watches, [item.data(0, WIRE)])

    def _lay_out(self) -> None:
        rows = self.rows
        rows.setHeaderLabels([tr(header) for header in HEADERS])
        rows.setAccessibleName(tr("Watches"))
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setItemDelegate(Roomy(rows))
        rows.setFrameShape(QFrame.Shape.NoFrame)
        rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows.header().setStretchLastSection(False)
        rows.header().setMinimumSectionSize(40)
        rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 4, 8)
        column.addWidget(self.hint)
        column.addWidget(rows, 1)
        column.addWidget(self.release, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)


def _told(chips: Chips, wire: Wire) -> Told:
    return Told(_word(chips.value(wire.source, wire.output)), _word(chips.contribution(wire)))


def _word(chip: Chip) -> str:
    """A chip in as few characters as possible: a dash is not computed, "none" has no gradient."""
    return (
        chip.text if chip is LATER_CHIP else {Kind.NOT_COMPUTED: "–", Kind.NONE: tr("none")}.get(chip.kind, chip.text)
    )


def _changed(before: str | None, whole: str, now: str) -> str:
    """What is told now, after what was told before an edit if that was another."""
    return f"{before} → {now}" if before not in (None, LATER_CHIP.text, whole) else now
