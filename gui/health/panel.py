"""The health panel: what is first not finite, the factors layer by layer, and the units that pass no gradient on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.engine.run import Run
from core.engine.why.origin import Origin
from core.health import Idle, Layer, trend
from core.language import counted, tr
from core.numbers import short

from ..look.calm import calm, scrolled
from ..look.icons import icon
from ..look.labels import heading, paragraph
from ..runner import Job, Runner, Task
from ..running.while_seen import WhileSeen
from ..selecting import go_to
from ..session import Session
from ..theme import Theme
from .factor_view import FactorView
from .layer import idle_text
from .report import Report, report

NODE = Qt.ItemDataRole.UserRole
_HINT = "Run backward ({key}) to see how gradients fare."
# What helps, by what does it and whether the gradient vanishes.
_HELP = {
    ("slope", True): "Activations with a slope of 1 where they are on, such as relu, help, or ways around layers.",
    ("slope", False): "Activations with a slope of 1 at the most, such as tanh, help.",
    ("weight", True): "Larger weights at the start help, or ways around layers.",
    ("weight", False): "Smaller weights at the start help, or a clipped gradient.",
}


class HealthPanel(QScrollArea):
    """Follows the run while somebody looks; clicks lead to nodes. told: what was found of it, None for nothing."""

    def __init__(self, session: Session, theme: Theme) -> None:
        """Show the run as it stands; ``stop`` must be called before the end."""
        super().__init__()
        self._session = session
        self._theme = theme
        self._worker = Runner(self)
        self.told: Report | None = None
        self.hint = paragraph(muted=True)
        self.first = [paragraph(), paragraph()]
        self.jumps = [QPushButton(), QPushButton()]
        self.fine = paragraph(tr("Every value and every gradient is finite."), muted=True)
        self.trend = paragraph()
        self.factors = FactorView(theme)
        self.no_layers = paragraph(
            tr("No activation lies between weights here, so that there are no layers."), muted=True
        )
        self.idle = QListWidget()
        self.all_live = paragraph(tr("No unit is dead or saturated."), muted=True)
        self._content = QWidget()
        self._lay_out()
        self._content.hide()  # until something is found out
        self._listen()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        calm(self, theme)
        calm(self.idle, theme)
        self.factors.set_theme(theme)
        if self.told is not None:
            self._show_idle(self.told)

    def stop(self) -> None:
        """End the worker's thread."""
        self._worker.close()

    def _listen(self) -> None:
        session = self._session
        self.factors.chosen.connect(self._select_layer)
        self.idle.itemClicked.connect(self._go_item)
        self.idle.itemActivated.connect(self._go_item)
        session.opened.connect(self._show_nothing)
        seen = WhileSeen(session, self._refresh, self, settled=True)
        for signal in (session.runs.ran, session.opened):
            signal.connect(seen.ask)

    def _refresh(self) -> None:
        """Look the run through."""
        run = self._session.runs.run
        if self.told is not None and run is self.told.run:
            return
        if run is None or not run.backward_done:
            self._show_nothing()
            return
        refused = self._session.refused.emit
        self._worker.submit(Task(partial(_job, run), self._show, refused, given_up=lambda: None))

    def _show_nothing(self) -> None:
        """There is no pass to tell of, or none of the graph that is open now."""
        self.told = None
        self._worker.cancel()
        self.hint.setText(tr(_HINT).format(key=self._session.key_of("run_backward")))
        self.hint.show()
        self._content.hide()

    def _show(self, told: Report) -> None:
        if told.run is not self._session.runs.run:
            return
        self.told = told
        self.hint.hide()
        self._content.show()
        self._show_first(told)
        self.trend.setText(_trend_text(told.layers))
        self.trend.setHidden(not self.trend.text())
        self.factors.show_layers(told.layers)
        self.no_layers.setHidden(bool(told.layers))
        self._show_idle(told)

    def _show_first(self, told: Report) -> None:
        """The first that is not finite, going forward and going back, each with a button that leads there."""
        ways = (tr("Forward: {sentence}"), tr("Backward: {sentence}"))
        origins = (told.first.forward, told.first.backward)
        for way, label, button, origin in zip(ways, self.first, self.jumps, origins, strict=True):
            label.setHidden(origin is None)
            button.setHidden(origin is None)
            if origin is not None:
                label.setText(way.format(sentence=origin.sentence))
                button.setText(tr("Go to {node}").format(node=told.run.name(origin.node)))
        self.fine.setHidden(any(origin is not None for origin in origins))

    def _show_idle(self, told: Report) -> None:
        self.idle.clear()
        for found in told.idle:
            item = QListWidgetItem(icon("warning", self._theme, self._theme.warning), self._words(told.run, found))
            item.setData(NODE, found.node)
            self.idle.addItem(item)
        rest = told.idle_count - len(told.idle)
        if rest:
            more = QListWidgetItem(counted(rest, "and {count:,} more", "and {count:,} more"))
            more.setFlags(Qt.ItemFlag.NoItemFlags)
            self.idle.addItem(more)
        row = self.idle.sizeHintForRow(0) if self.idle.count() else 0
        self.idle.setFixedHeight(row * min(self.idle.count(), 12) + 4)
        self.idle.setHidden(not told.idle)
        self.all_live.setHidden(bool(told.idle))

    @staticmethod
    def _words(run: Run, found: Idle) -> str:
        return f"{run.snapshot.nodes[found.node].name}: {idle_text(found)}"

    def _jump(self, place: int) -> None:
        told = self.told
        origin: Origin | None = None
        if told is not None:
            origin = (told.first.forward, told.first.backward)[place]
        if origin is not None:
            go_to(self._session, origin.node)

    def _go_item(self, item: QListWidgetItem) -> None:
        go_to(self._session, item.data(NODE))

    def _select_layer(self, layer: Layer) -> None:
        """Select the nodes of a layer at the level of its first."""
        nodes = self._session.document.nodes
        there = [node for node in (*layer.nodes, *layer.weights) if node in nodes]
        if there:
            level = nodes[there[0]].parent
            chosen = {node for node in there if nodes[node].parent == level}
            self._session.visiting.go(level, lambda: self._session.select(chosen & nodes.keys()))

    def _lay_out(self) -> None:
        self.idle.setFrameShape(QFrame.Shape.NoFrame)
        self.idle.setAccessibleName(tr("Idle units"))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(tr("First NaN or infinity")))
        for place, (label, button) in enumerate(zip(self.first, self.jumps, strict=True)):
            button.clicked.connect(partial(self._jump, place))
            column.addWidget(label)
            column.addWidget(button)
        column.addWidget(self.fine)
        column.addSpacing(8)
        column.addWidget(heading(tr("Factors by layer")))
        column.addWidget(self.trend)
        column.addWidget(self.factors)
        column.addWidget(self.no_layers)
        column.addSpacing(8)
        column.addWidget(heading(tr("Dead and saturated")))
        column.addWidget(self.idle)
        column.addWidget(self.all_live)
        scrolled(self, self.hint, self._content)


def _job(run: Run) -> Job:
    return lambda cancelled: report(run, cancelled)


def _trend_text(layers: Sequence[Layer]) -> str:
    """Where the gradient vanishes or explodes, and what does it; empty if it does neither."""
    found = trend(layers)
    if found is None:
        return ""
    smaller = tr("From layer {last} back to layer {first} the gradient becomes {times} times smaller.")
    larger = tr("From layer {last} back to layer {first} the gradient becomes {times} times larger.")
    slopes = tr("The slopes of the activations do it: L is {mean} a layer on average.")
    weights = tr("The weights do it: they make it {mean} times as large a layer, on average.")
    times = short(float(f"{max(found.ratio, 1 / found.ratio):.1e}"))
    what = (smaller if found.ratio < 1 else larger).format(last=found.last, first=found.first, times=times)
    cause, mean = (slopes, found.slope) if found.cause == "slope" else (weights, found.weight)
    help_for = tr(_HELP[found.cause, found.ratio < 1])
    return what if mean is None else f"{what} {cause.format(mean=short(float(f'{mean:.1e}')))} {help_for}"
