"""The seed v that the backward pass starts from, at a target of several elements: typed, ones, or a single one."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from core.edits.nodes import set_seed
from core.language import tr
from core.numbers import shape_text
from core.records import Value

from ..look.labels import heading, paragraph
from ..look.style import forget_when_gone
from ..panels.tensor_editor import LARGEST, TensorEditor
from ..session import Session

_NONE, _ONES = -1, -2  # of the elements: none alone, all alike


class SeedView(QWidget):
    """Shown while its node is the target and has several elements."""

    def __init__(self, session: Session, node: int) -> None:
        """Made for one node."""
        super().__init__()
        self._session = session
        self._node = node
        self._shape: tuple[int, ...] = ()
        self.editor = TensorEditor(1.0)
        self.editor.text.setAccessibleName(tr("Seed v as nested lists"))
        self.editor.committed.connect(self._set)
        self.editor.refused.connect(session.refused)
        self.ones = QPushButton(tr("Ones"))
        self.ones.setToolTip(tr("The gradients of the sum of all elements"))
        self.ones.clicked.connect(lambda: session.do(set_seed, None))
        self.element = QSpinBox()
        self.element.setMinimum(_NONE)
        self.element.setSpecialValueText("–")
        self.element.setAccessibleName(tr("The only element that counts"))
        self.element.setToolTip(tr("1 for this element and 0 for all others: the gradients are a row of the Jacobian"))
        self.element.valueChanged.connect(self._set_only)
        forget_when_gone(self.element.lineEdit())
        self.note = paragraph(muted=True)
        self._lay_out()

    def refresh(self) -> None:
        """Show the seed as it stands."""
        run, view = self._session.runs.run, self._session.document.view
        shape = run.shape(self._node) if run is not None and view.target == self._node else None
        shown = shape is not None and math.prod(shape) > 1
        self.setVisible(shown)
        if run is None or shape is None or not shown:
            return
        self._shape = shape
        seed = np.asarray(view.seed) if view.seed is not None and np.shape(view.seed) == shape else None
        count = math.prod(shape)
        self.editor.setVisible(count <= LARGEST)
        if count <= LARGEST:
            self.editor.set_value(np.ones(shape) if seed is None else seed)
        glance = self._session.measuring.glance
        kind = _ONES if seed is None else glance(seed, _which_counts)
        self.ones.setEnabled(kind != _ONES)
        with QSignalBlocker(self.element):
            self.element.setMaximum(count - 1)
            self.element.setValue(kind if kind is not None and kind >= 0 else _NONE)
        self.note.setText(_told(kind, run.snapshot.nodes[self._node].name))

    def _set(self, seed: Value) -> None:
        if np.shape(seed) == self._shape:
            self._session.do(set_seed, seed)
            return
        told = tr("The seed has the shape of the target, {wanted}; this one has {given}.")
        self._session.refused.emit(told.format(wanted=shape_text(self._shape), given=shape_text(np.shape(seed))))
        self.refresh()

    def _set_only(self, element: int) -> None:
        """Let one element count, and no other."""
        if element == _NONE:
            self._session.do(set_seed, None)
            return
        seed = np.zeros(self._shape)
        seed.flat[element] = 1.0
        self._session.do(set_seed, seed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.ones)
        row.addStretch(1)
        row.addWidget(QLabel(tr("Only element")))
        row.addWidget(self.element)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(tr("Seed v of the backward pass")))
        column.addWidget(self.editor)
        column.addLayout(row)
        column.addWidget(self.note)


def _which_counts(seed: np.ndarray) -> int:
    """The element that is 1 where all others are 0; else whether all are 1."""
    flat = seed.ravel()
    if np.count_nonzero(flat) == 1 and flat.max() == 1:
        return int(flat.argmax())
    return _ONES if (flat == 1).all() else _NONE


def _told(kind: int | None, name: str) -> str:
    """What the gradients are, with a seed of this kind; None while it is looked through."""
    if kind == _ONES:
        return tr("Gradients are vᵀJ. All of v is 1: they are those of the sum of {name}.").format(name=name)
    if kind is not None and kind != _NONE:
        return tr("Gradients are vᵀJ. One element counts: they are a row of the Jacobian J of {name}.").format(
            name=name
        )
    return tr("Gradients are vᵀJ: the rows of the Jacobian J of {name}, weighed by v and added up.").format(name=name)
