"""The field for a variable's value: a number to scrub, a tensor as text, or the size of one too large to type."""

from __future__ import annotations

from itertools import count

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.edits.nodes import set_value
from core.errors import EditError
from core.numbers import shape_text
from core.records import Value

from ..session import Session
from .labels import paragraph
from .number_field import NumberField
from .tensor_editor import LARGEST, TensorEditor

_scrubs = count()


class ValueEditor(QWidget):
    """Edits the value of one variable; a scrub is one entry of the history, and Escape leaves none."""

    def __init__(self, session: Session, node: int) -> None:
        """Make the field that the value needs."""
        super().__init__()
        self._session = session
        self._id = node
        self._mark = session.history.mark()
        self._scrub = 0
        value = session.document.nodes[node].value
        assert value is not None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.field = self._make_field(value)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show the value as it stands."""
        value = self._session.document.nodes[self._id].value
        if value is not None and isinstance(self.field, NumberField | TensorEditor):
            self.field.set_value(value)

    def _make_field(self, value: Value) -> QWidget:
        if isinstance(value, float) or editor_kind(value) == "number":
            field = NumberField(value)
            field.setAccessibleName("Value")
            field.scrub_started.connect(self._start)
            field.scrubbed.connect(self._move)
            field.scrub_ended.connect(self._end)
            field.committed.connect(self._set)
            field.refused.connect(self._session.refused)
            return field
        if editor_kind(value) == "text":
            editor = TensorEditor(value)
            editor.committed.connect(self._set)
            editor.refused.connect(self._session.refused)
            return editor
        return paragraph(f"{shape_text(value.shape)}: too large to type", muted=True)

    def _set(self, value: Value) -> None:
        self._session.do(set_value, self._id, value)

    def _start(self) -> None:
        self._mark = self._session.history.mark()
        self._scrub = next(_scrubs)

    def _move(self, number: float) -> None:
        try:
            change = set_value(self._session.document, self._id, number)
        except EditError as error:
            self._session.refused.emit(str(error))
            return
        self._session.record("Change value", change, ("scrub", self._id, self._scrub))

    def _end(self, keep: bool) -> None:
        if not keep:
            self._session.history.roll_back(self._mark)


def editor_kind(value: Value | None) -> str:
    """Which field a value needs: "number", "text", "picture"; "" for none."""
    if value is None:
        return ""
    if np.ndim(value) == 0:
        return "number"
    return "text" if np.size(value) <= LARGEST else "picture"
