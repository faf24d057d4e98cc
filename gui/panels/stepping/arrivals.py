"""The partial gradients that arrive at a node one by one: how many of how many, from where, and their running sum."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from core.engine.compiled import operation_of
from core.language import tr
from core.steps import StepState
from core.steps.words.naming import name_at

from ...canvas.drawing.chip import NORM, brief
from ...look.labels import Painted
from ...theme import Theme, mono_font, text_font

MOST_ROWS = 8
_HEAD, _ROW = 24, 22
_WORDS = 0.5  # of a row, for its name; the number has the rest, and of it the end, where the norm is


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What has come in at a node. rows: (from where, the partial or "–" while it is awaited, whether it came now).

    There are no more than can be seen: the latest that came; of few, those that are awaited too.
    """

    name: str
    count: int
    expected: int
    rows: tuple[tuple[str, str, bool], ...]
    total: str

    @property
    def told(self) -> str:
        """All of it in words."""
        parts = ", ".join(
            tr("via {source} {value}").format(source=source, value=value) for source, value, _ in self.rows
        )
        return tr("Gradient of {name}: received {count} of {expected}: {parts}; sum {total}").format(
            name=self.name, count=self.count, expected=self.expected, parts=parts, total=self.total
        )


class ArrivalsView(Painted):
    """A small table that grows downwards, its sum always in the last row."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme
        self.arrivals: Arrivals | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def show_arrivals(self, arrivals: Arrivals | None) -> None:
        """Show what arrives at a node, or nothing."""
        self.arrivals = arrivals
        self.setAccessibleName(self.arrivals.told if self.arrivals else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A head, a row for each partial, and the sum."""
        rows = self.arrivals.rows if self.arrivals else ()
        return QSize(120, _HEAD + _ROW * (len(rows) + 1) + 8 if rows else 0) * self.unit

    def minimumSizeHint(self) -> QSize:
        """The same height, at any width."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the table."""
        arrivals = self.arrivals
        if arrivals is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.unit, self.unit)
            self._paint_head(painter, arrivals)
            for place, (source, value, now) in enumerate(arrivals.rows):
                self._paint_row(painter, _HEAD + place * _ROW, tr("via {source}").format(source=source), value, now=now)
            bottom = _HEAD + len(arrivals.rows) * _ROW
            painter.setPen(self._theme.border)
            painter.drawLine(QLineF(0, bottom + 2, self._wide, bottom + 2))
            sum_so_far = tr("sum") if arrivals.count == arrivals.expected else tr("sum so far")
            self._paint_row(painter, bottom + 4, sum_so_far, arrivals.total, strong=True)

    @property
    def _wide(self) -> float:
        """How wide it is, in pixels of texts of the usual size."""
        return self.width() / self.unit

    def _paint_head(self, painter: QPainter, arrivals: Arrivals) -> None:
        theme = self._theme
        painter.setFont(text_font(11, strong=True))
        painter.setPen(theme.text_muted)
        head = QRectF(0, 0, self._wide - 44, _HEAD - 4)
        painter.drawText(
            head, Qt.AlignmentFlag.AlignVCenter, tr("Arriving at {arrivals}").format(arrivals=arrivals.name)
        )
        badge = QRectF(self._wide - 40, 1, 40, _HEAD - 6)
        complete = arrivals.count == arrivals.expected
        painter.setPen(theme.valid if complete else theme.gradient)
        painter.setBrush(theme.gradient_fill)
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, f"{arrivals.count}/{arrivals.expected}")

    def _paint_row(
        self, painter: QPainter, top: int, words: str, value: str, *, now: bool = False, strong: bool = False
    ) -> None:
        rect = QRectF(0, top, self._wide, _ROW)
        if now:
            fill = QColor(self._theme.gradient_fill)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        painter.setPen(self._theme.text if strong or now else self._theme.text_muted)
        painter.setFont(text_font(12, strong=strong))
        inner = rect.adjusted(8, 0, -8, 0)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(_WORDS * inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(words) + 8)
        number = mono_font(13)
        number.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        painter.setFont(number)
        painter.setPen(self._theme.not_computed if value == "–" else self._theme.gradient)
        value = painter.fontMetrics().elidedText(value, Qt.TextElideMode.ElideLeft, round(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)


def arrivals_at(state: StepState | None) -> Arrivals | None:
    """What has arrived at the node that a step gives to or takes from; None if nothing ever does, or it was emptied."""
    end = None if state is None else _end(state)
    if state is None or end is None or state.zeroed(end[0]):
        return None
    node, output = end
    run = state.log.run
    wires = state.log.arriving(node, output)[1]
    count, expected = state.received(node, output)
    if not expected:
        return None
    here = state.step.wire if state.step.kind == "accumulate" else None
    first = max(0, count - MOST_ROWS)
    rows = tuple(
        (
            run.snapshot.nodes[run.snapshot.wires[wire].target].name,
            brief(run.contribution(wire), NORM) if place < count else "–",
            wire == here,
        )
        for place, wire in enumerate(wires[first : first + MOST_ROWS], first)
    )
    total = state.partial(node, output)
    return Arrivals(name_at(run, node, output), count, expected, rows, "–" if total is None else brief(total, NORM))


def _end(state: StepState) -> tuple[int, int] | None:
    step = state.step
    if not state.backward or step.node is None:
        return None
    if step.wire is not None:
        return state.log.run.made.compiled.source_of(step.wire)
    outputs = range(len(operation_of(state.log.run.snapshot.nodes[step.node]).outputs))
    return step.node, next((output for output in outputs if state.log.arriving(step.node, output)[1]), 0)
