"""The lab's panel: which experiment is tried, what can be set at it, what it shows in words and as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from core.lab.zeroing import Repeating
from core.language import tr

from ..filing.examples import CLIPPING
from ..look.calm import calm, scroll
from ..look.labels import paragraph
from ..session import Session
from ..theme import Theme
from .controls import choice
from .entries import ENTRIES
from .table import LabTable

if TYPE_CHECKING:
    from ..window import MainWindow


class LabPanel(QScrollArea):
    """Tries the chosen experiment as long as it is seen, or the canvas shows it."""

    def __init__(self, session: Session, theme: Theme, open_example: Callable[[], object]) -> None:
        """Begin with the first; open_example: shows the graph of three losses."""
        super().__init__()
        self._session, self._lab = session, session.lab
        self.which = choice([(tr(entry.title), name) for name, entry in ENTRIES.items()], tr("Experiment"))
        self.belief = paragraph(muted=True)
        self.on_canvas = QCheckBox(tr("Show it on the canvas"))
        self.controls = {name: entry.made_by()(session) for name, entry in ENTRIES.items()}
        self.lines, self.table = paragraph(), LabTable(session, theme)
        self._lay_out()
        self._connect(open_example)
        self.set_theme(theme)
        self._show_entry()
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        calm(self, theme)
        self.table.set_theme(theme)
        for controls in self.controls.values():
            controls.set_theme(theme)

    def choose(self, name: str) -> None:
        """Try an experiment by its name."""
        self.which.setCurrentIndex(self.which.findData(name))
        self._show_entry()
        self._try()

    def showEvent(self, event: QShowEvent) -> None:
        """Try what is chosen, unless something else is shown."""
        super().showEvent(event)
        if not self._lab.on_canvas:
            self._try()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not be tried."""
        super().hideEvent(event)
        if not self._lab.on_canvas:
            self._lab.end()

    @property
    def _chosen(self) -> str:
        return str(self.which.currentData())

    def _try(self) -> None:
        self._lab.try_out(self.controls[self._chosen].experiment)

    def _show_entry(self) -> None:
        """The controls of what is chosen."""
        for name, controls in self.controls.items():
            controls.setVisible(name == self._chosen)
        self.belief.setText(tr(ENTRIES[self._chosen].belief))

    def _begin_anew(self) -> None:
        """On another document, try what is chosen there."""
        for controls in self.controls.values():
            controls.begin_anew()
        if self.isVisible():
            self._try()

    def _follow(self) -> None:
        """Show what the lab shows now; it may have been asked for elsewhere."""
        tried = self._lab.experiment
        if tried is not None and self._chosen != (name := self._name_of(tried)):
            self.which.setCurrentIndex(self.which.findData(name))
            self._show_entry()
        if tried is not None:
            self.controls[self._chosen].experiment = tried
        with QSignalBlocker(self.on_canvas):
            self.on_canvas.setChecked(self._lab.on_canvas)
        exhibit = self._lab.exhibit if tried is not None else None
        self.on_canvas.setVisible(exhibit is None or bool(exhibit.title))
        self.lines.setText("" if exhibit is None else "\n\n".join(exhibit.lines))
        self.table.show_exhibit(exhibit)

    def _name_of(self, tried: object) -> str:
        kinds = {name: type(controls.experiment) for name, controls in self.controls.items()}
        same = type(self.controls[self._chosen].experiment) is type(tried)
        return self._chosen if same else next((n for n, kind in kinds.items() if kind is type(tried)), self._chosen)

    def _choose_row(self, place: int) -> None:
        """Of passes one after the other the canvas shows the event that was clicked."""
        tried = self._lab.experiment
        if isinstance(tried, Repeating):
            self._lab.try_out(replace(tried, at=place))

    def _connect(self, open_example: Callable[[], object]) -> None:
        self.which.activated.connect(lambda: self.choose(self._chosen))
        self.on_canvas.toggled.connect(self._lab.show_on_canvas)
        self.table.chosen.connect(self._choose_row)
        for controls in self.controls.values():
            controls.changed.connect(self._try)
            controls.example_wanted.connect(open_example)
        self._lab.changed.connect(self._follow)
        self._session.opened.connect(self._begin_anew)

    def _lay_out(self) -> None:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(8)
        for part in (self.which, self.belief, *self.controls.values(), self.on_canvas, self.lines):
            column.addWidget(part)
        column.addWidget(self.table)
        column.addStretch(1)
        scroll(self, outer)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def lab_panel(window: MainWindow) -> LabPanel:
    """The panel of a window."""
    title = tr(CLIPPING.title)
    open_example = partial(window.documents.open_path, CLIPPING.path, as_copy=True, title=title)
    return LabPanel(window.session, window.appearance.theme, open_example)
