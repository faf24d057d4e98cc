"""The card of a kink: what PyTorch, JAX and Chainrule do there, and a switch to try the alternatives."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.lab.conventions import Card
from core.lab.conventions_exhibit import OtherConvention
from core.language import counted, tr

from ..look.labels import heading, paragraph
from ..panels.choice import Choice
from ..panels.fields import calm_wheel
from ..session import Session
from ..theme import mono_font

AS_IT_IS = -1


class KinkCard(QWidget):
    """Follows the selection; hidden unless one node is selected that sits on a kink."""

    def __init__(self, session: Session) -> None:
        """Show the card of what is selected; ``refresh`` must be called when that or the run is another."""
        super().__init__()
        self._session = session
        self._node: int | None = None
        self.place, self.slope = paragraph(), Choice(tr("Slope at the kink"))
        self.slope.activated.connect(self._choose)
        calm_wheel(self.slope)
        self.told = {engine: QLabel() for engine in ("PyTorch", "JAX", "Chainrule")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(heading(tr("Convention at this kink")))
        column.addWidget(self.place)
        column.addLayout(self._grid())
        session.lab.changed.connect(self._show_choice)
        session.lab.kinks.found.connect(self._follow)
        self.hide()

    def refresh(self) -> None:
        """Show the card of the node that is selected, if it sits on a kink."""
        self._session.lab.kinks.look()
        self._follow()

    def _follow(self) -> None:
        card = self._session.lab.kinks.card
        self._node = None if card is None else card.node
        self.setHidden(card is None)
        if card is not None:
            self._show(card)

    def _show(self, card: Card) -> None:
        elements = counted(card.elements, "{count:,} element lies there", "{count:,} elements lie there")
        self.place.setText(f"{tr(card.kink.place)}: {elements}.")
        for engine, words in zip(self.told, (card.kink.torch, card.kink.jax, card.kink.ours), strict=True):
            self.told[engine].setText(tr(words))
            self.told[engine].setAccessibleName(f"{engine}: {tr(words)}")
        with QSignalBlocker(self.slope):
            self.slope.clear()
            self.slope.addItem(tr("as in the run"), AS_IT_IS)
            for number, choice in enumerate(card.kink.choices):
                self.slope.addItem(tr(choice.label), number)
        self._show_choice()

    def _choices(self) -> dict[int, int]:
        tried = self._session.lab.experiment
        return dict(tried.chosen) if isinstance(tried, OtherConvention) else {}

    def _show_choice(self) -> None:
        if self._node is not None:
            with QSignalBlocker(self.slope):
                self.slope.setCurrentIndex(self.slope.findData(self._choices().get(self._node, AS_IT_IS)))

    def _choose(self) -> None:
        """Try another slope at this node; with none left the canvas shows the run again."""
        chosen = self._choices()
        assert self._node is not None
        chosen.pop(self._node, None)
        if self.slope.currentData() != AS_IT_IS:
            chosen[self._node] = self.slope.currentData()
        self._session.lab.try_out(OtherConvention(tuple(sorted(chosen.items()))), on_canvas=bool(chosen))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, (engine, label) in enumerate(self.told.items()):
            label.setFont(mono_font(12))
            label.setWordWrap(True)
            grid.addWidget(QLabel(engine), number, 0)
            grid.addWidget(label, number, 1)
        grid.addWidget(QLabel(tr("Try")), len(self.told), 0)
        grid.addWidget(self.slope, len(self.told), 1)
        return grid
