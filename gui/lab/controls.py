"""What can be set at each experiment: a row or two of buttons above what it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from core.lab.clipping import Clipping
from core.lab.conventions_exhibit import OtherConvention
from core.lab.exhibit import Experiment
from core.lab.ledger import Ledger
from core.lab.modes import InMode
from core.lab.order import Way, title_of
from core.lab.order_exhibit import Order, Overwriting
from core.lab.stops import Stopping
from core.lab.torch_view import TorchView
from core.lab.zeroing import MOST_PASSES, Repeating
from core.language import tr
from core.numbers import short
from core.records import VARIABLE

from ..look.labels import paragraph
from ..panels.choice import Choice
from ..panels.fields import calm_wheel
from ..session import Session
from ..theme import Theme
from .kink_card import KinkCard
from .slopes_view import REACH, SlopesView

Anew = Callable[[Experiment], Experiment]
_TENTHS = 10  # steps of the slider in one unit of the error
_AGAIN, _RETAINED = "backward()", "retain_graph=True"  # as they are written in code


def _as_it_is(experiment: Experiment) -> Experiment:
    return experiment


class Controls(QWidget):
    """The controls of one experiment, which is tried as they say.

    ``changed`` is told when a person sets them otherwise.
    """

    changed = Signal()
    example_wanted = Signal()  # the graph that belongs to it

    def __init__(
        self,
        experiment: Experiment,
        *parts: QWidget | QHBoxLayout,
        anew: Anew = _as_it_is,
    ) -> None:
        """Begin with an experiment; parts: from top to bottom. anew: what becomes of one on another document."""
        super().__init__()
        self.experiment = experiment
        self._anew = anew
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in parts:
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for view in self.findChildren(SlopesView):
            view.set_theme(theme)

    def become(self, experiment: Experiment) -> None:
        """Try another form of the experiment."""
        if experiment != self.experiment:
            self.experiment = experiment
            self.changed.emit()

    def begin_anew(self) -> None:
        """Leave the nodes of a document that was left."""
        self.experiment = self._anew(self.experiment)


def overwriting_controls(_session: Session) -> Controls:
    """There is nothing to set."""
    return Controls(Overwriting())


def order_controls(_session: Session) -> Controls:
    """Which of the ways the canvas shows."""
    ways: Sequence[Way] = ("all", "once", "fresh", "sorted")
    combo = choice([(title_of(way), Order(way)) for way in ways], tr("Way of going back"))
    controls = Controls(Order(ways[0]), combo)
    combo.activated.connect(lambda: controls.become(combo.currentData()))
    return controls


def repeat_controls(session: Session) -> Controls:
    """One pass after the other, with or without emptying before it."""
    again, over = QPushButton(tr("Run backward again")), QPushButton(tr("Start over"))
    empties = QCheckBox(tr("Empty gradients before it"))
    empties.setToolTip(tr("As optimizer.zero_grad() does before each pass"))
    controls = Controls(Repeating(), row(again, over), empties, anew=lambda _: Repeating())

    def repeat() -> None:
        made = controls.experiment
        assert isinstance(made, Repeating)
        if len(made.emptied) == MOST_PASSES:
            session.refused.emit(tr("So many passes will do. Start over to see other ones."))
        else:
            controls.become(Repeating((*made.emptied, empties.isChecked())))

    again.clicked.connect(repeat)
    over.clicked.connect(lambda: controls.become(Repeating()))
    return controls


def kink_controls(session: Session) -> Controls:
    """The card of the selected node."""
    hint = paragraph(tr("Select a node that sits on a kink to try another slope there."), muted=True)
    card = KinkCard(session)
    for signal in (session.selection_changed, session.runs.ran, session.opened):
        signal.connect(card.refresh)
    return Controls(OtherConvention(), hint, card, anew=lambda _: OtherConvention())


def retain_controls(session: Session) -> Controls:
    """Which tensors retain their gradient."""
    retain, forget = QPushButton(tr("Retain the selection")), QPushButton(tr("Forget"))
    retain.setToolTip(tr("Call retain_grad() on the selected operations"))
    controls = Controls(TorchView(), row(retain, forget), anew=lambda _: TorchView())

    def more() -> None:
        made = controls.experiment
        assert isinstance(made, TorchView)
        chosen = {n for n in session.selection if n in session.document.nodes}
        kept = {n for n in chosen if session.document.nodes[n].kind != VARIABLE}
        if not kept:
            session.refused.emit(tr("Select operations first: leaves keep their gradient anyway."))
        controls.become(TorchView(made.retained | kept))

    retain.clicked.connect(more)
    forget.clicked.connect(lambda: controls.become(TorchView()))
    return controls


def stop_controls(session: Session) -> Controls:
    """What is done, and to which nodes."""
    forms: list[tuple[str, Experiment]] = [
        ("detach()", Stopping("detach")),
        ("torch.no_grad()", Stopping("no_grad")),
        ("requires_grad=False", Stopping("requires_grad")),
        ("model.eval()", InMode("eval")),
        ("model.train()", InMode("train")),
    ]
    combo, use = choice(forms, tr("What is done")), QPushButton(tr("Use the selection"))
    controls = Controls(forms[0][1], combo, row(use), anew=lambda _: combo.currentData())

    def take(nodes: frozenset[int]) -> None:
        form = combo.currentData()
        use.setEnabled(isinstance(form, Stopping))
        controls.become(replace(form, nodes=nodes) if isinstance(form, Stopping) else form)

    def chosen() -> frozenset[int]:
        return controls.experiment.nodes if isinstance(controls.experiment, Stopping) else frozenset()

    combo.activated.connect(lambda: take(chosen()))
    use.clicked.connect(lambda: take(frozenset(session.selection & session.document.nodes.keys())))
    return controls


def ledger_controls(session: Session) -> Controls:
    """What happens to saved values."""
    overwrite, back = QPushButton(tr("Overwrite the selection")), QPushButton(_AGAIN)
    retained, over = QCheckBox(_RETAINED), QPushButton(tr("Start over"))
    overwrite.setToolTip(tr("Change the values of the selected nodes in place, after the forward pass"))
    controls = Controls(Ledger(), overwrite, row(back, over), retained, anew=lambda _: Ledger())

    def made() -> Ledger:
        assert isinstance(controls.experiment, Ledger)
        return controls.experiment

    def spoil() -> None:
        nodes = session.selection & session.document.nodes.keys()
        if not nodes:
            session.refused.emit(tr("Select the nodes whose value is to be overwritten."))
        controls.become(replace(made(), overwritten=made().overwritten | nodes))

    def go_back() -> None:
        shown = session.lab.exhibit
        if shown is None or not any(badge.sign == "broken" for badge in shown.badges.values()):
            controls.become(made().after_backward(retained=retained.isChecked()))

    overwrite.clicked.connect(spoil)
    back.clicked.connect(go_back)
    over.clicked.connect(lambda: controls.become(Ledger()))
    return controls


def clipping_controls(_session: Session) -> Controls:
    """How large the error is."""
    slider, told, example = QSlider(Qt.Orientation.Horizontal), QLabel(), QPushButton(tr("Open the graph of the three"))
    slider.setRange(round(-REACH * _TENTHS), round(REACH * _TENTHS))
    slider.setAccessibleName(tr("Error"))
    calm_wheel(slider)
    view = SlopesView()
    controls = Controls(Clipping(), row(slider, told), view, example)

    def move(tenths: int) -> None:
        view.show_error(tenths / _TENTHS)
        told.setText(short(tenths / _TENTHS))
        controls.become(Clipping(tenths / _TENTHS))

    slider.valueChanged.connect(move)
    slider.setValue(3 * _TENTHS)
    example.clicked.connect(controls.example_wanted)
    return controls


def choice(forms: Sequence[tuple[str, object]], title: str) -> QComboBox:
    """A field that offers a few things by name."""
    combo = Choice(title)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, form in forms:
        combo.addItem(words, form)
    calm_wheel(combo)
    return combo


def row(*parts: QWidget) -> QHBoxLayout:
    """Widgets side by side; a slider or a list takes the room that is left."""
    laid = QHBoxLayout()
    wide = [isinstance(part, (QSlider, QComboBox)) for part in parts]
    for part, stretches in zip(parts, wide, strict=True):
        laid.addWidget(part, int(stretches))
    if not any(wide):
        laid.addStretch(1)
    return laid
