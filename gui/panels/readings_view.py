"""A node's value and gradient, or tangent, each as a picture with its shape or the reason for its absence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.language import tr
from core.numbers import describe, full
from core.records import VARIABLE

from ..canvas.chips import Chips
from ..canvas.drawing.chip import Chip
from ..look.labels import heading, paragraph
from ..look.reading import Kind, Reading
from ..running.directions import can_move
from ..session import Session
from ..theme import Theme
from .value_view import ValueView


@dataclass(frozen=True, slots=True)
class Found:
    """What is told above a wire and below it; pushed: this is a tangent, not a gradient."""

    above: Reading
    below: Reading
    pushed: bool


class ReadingsView(QWidget):
    """Value and gradient of one output of a node; in forward mode value and tangent."""

    def __init__(self, session: Session, theme: Theme, node: int, output: int, name: str) -> None:
        """name: of the output, where there are several."""
        super().__init__()
        self._session = session
        self._end = node, output
        self._is_typed = session.document.nodes[node].kind == VARIABLE
        of_port = tr(" of {name}").format(name=name) if name else ""
        self.value = Block(theme, "value", tr("Value{of_port}").format(of_port=of_port))
        self.gradient = Block(theme, "gradient", tr("Gradient{of_port}").format(of_port=of_port))
        self.tangent = Block(theme, "tangent", tr("Tangent{of_port}").format(of_port=of_port))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.value)
        layout.addWidget(self.gradient)
        layout.addWidget(self.tangent)

    def refresh(self) -> None:
        """Show the run as it stands."""
        look_up(self._session, self, lambda chips: (chips.value(*self._end), chips.gradient(*self._end)), self._show)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for block in (self.value, self.gradient, self.tangent):
            block.picture.set_theme(theme)

    def _show(self, found: Found) -> None:
        value = found.above
        self.value.show_reading(value)
        self.value.setHidden(self._is_typed and np.asarray(value.data).ndim == 0)  # the field above says it already
        show_below(self.gradient, self.tangent, found)
        if self._is_typed and can_move(self._session.document.nodes.get(self._end[0])):
            self.tangent.hide()  # it is the direction, which has a field


class Block(QWidget):
    """A heading, a picture of a value, and its facts in words."""

    def __init__(self, theme: Theme, colour: str, words: str) -> None:
        """colour: of the theme, "value", "gradient" or "tangent"."""
        super().__init__()
        self.picture = ValueView(theme, colour, title=words)
        self.facts = paragraph(muted=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.addWidget(heading(words), 0, 0)
        grid.addWidget(self.picture, 1, 0)
        grid.addWidget(self.facts, 2, 0)

    def show_reading(self, reading: Reading) -> None:
        """Show a value or gradient."""
        self.picture.show_reading(reading)
        words = facts(reading)
        self.facts.setText(words)
        self.facts.setVisible(bool(words))


def show_below(gradient: Block, tangent: Block, found: Found) -> None:
    """Show what is told below wires in the block for it, the gradient's or the tangent's, and hide the other."""
    gradient.setHidden(found.pushed)
    tangent.setVisible(found.pushed)
    (tangent if found.pushed else gradient).show_reading(found.below)


def look_up(
    session: Session, view: QWidget, look: Callable[[Chips], tuple[Chip, Chip]], show: Callable[[Found], None]
) -> None:
    """Show what there is to be read in a session as it stands, found in the worker if need be.

    look: takes what is told above and below a wire from all that can be read.
    """
    chips = Chips(again=True)
    chips.show(session.runs.run, session.stepping.state, session.runs.sweep)
    pushed = chips.below == "tangent"

    def find() -> Found:
        above, below = look(chips)
        return Found(_read_out(above.reading), _read_out(below.reading), pushed)

    def fail(words: str) -> None:
        missing = Reading(Kind.NOT_COMPUTED, "…", words)
        show(Found(missing, missing, pushed))

    session.recall.ask(view, session.runs.run, find, show, fail)


def facts(reading: Reading) -> str:
    """What the picture does not say: a scalar in full, a tensor's statistics, a reason."""
    if reading.data is None:
        return reading.told if reading.kind is Kind.NONE else ""
    array = np.asarray(reading.data)
    if array.ndim:
        return describe(array)
    exact = full(array.item())
    return "" if exact.removesuffix(".0") == reading.text else tr("exactly {exact}").format(exact=exact)


def _read_out(reading: Reading) -> Reading:
    """A reading whose words are found, since that takes a while for a large tensor."""
    _ = reading.text
    return reading
