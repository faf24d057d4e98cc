"""The field for a variable's value: a number to scrub, a tensor as text, or the size of one too large to type."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.edits.nodes import set_value
from core.language import tr
from core.numbers import shape_text
from core.records import Value

from ...look.labels import paragraph
from ...session import Session
from ..number_field import NumberField
from ..scrub import Scrub
from ..tensor_editor import LARGEST, TensorEditor

NUMBERS = {"real": np.float64, "integer": np.int64, "true or false": np.bool_}


class ValueEditor(QWidget):
    """Edits the value of one variable; a scrub is one entry of the history, and Escape leaves none."""

    def __init__(self, session: Session, node: int) -> None:
        """Make the field that the value needs."""
        super().__init__()
        self._session = session
        self._id = node
        value = session.document.nodes[node].value
        assert value is not None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.field = self._make_field(value)
        layout.addWidget(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # words alone ask for no room
        self.setFocusProxy(self.field)

    def refresh(self) -> None:
        """Show the value as it stands."""
        value = self._session.document.nodes[self._id].value
        if value is not None and isinstance(self.field, NumberField | TensorEditor):
            self.field.set_value(value)

    def _make_field(self, value: Value) -> QWidget:
        if isinstance(value, float) or editor_kind(value) == "number":
            field = NumberField(value)
            field.setAccessibleName(tr("Value"))
            Scrub(self._session, field, tr("Change value"), lambda x: set_value(self._session.document, self._id, x))
            field.committed.connect(self._set)
            field.refused.connect(self._session.refused)
            return field
        if editor_kind(value) == "text":
            editor = TensorEditor(value)
            editor.committed.connect(self._set)
            editor.refused.connect(self._session.refused)
            return editor
        return paragraph(tr("{shape_text}: too large to type").format(shape_text=shape_text(value.shape)), muted=True)

    def _set(self, value: Value) -> None:
        self._session.do(set_value, self._id, value)


def editor_kind(value: Value | None) -> str:
    """Which field a value needs: "number", "text", "picture"; "" for none."""
    if value is None:
        return ""
    if np.ndim(value) == 0:
        return "number"
    return "text" if np.size(value) <= LARGEST else "picture"


def number_kind(value: Value | None) -> str:
    """What kind of numbers a value holds, a key of ``NUMBERS``."""
    kinds = {"f": "real", "i": "integer", "b": "true or false"}
    return kinds[np.asarray(0.0 if value is None else value).dtype.kind]
