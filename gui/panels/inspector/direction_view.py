"""In forward mode, the direction in which a variable moves, to be typed or scrubbed; nothing otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.language import tr
from core.numbers import shape_text
from core.records import Value

from ...look.labels import heading, paragraph
from ...running.directions import can_move
from ...session import Session
from ..number_field import NumberField
from ..tensor_editor import TensorEditor
from .value_editor import editor_kind


class DirectionView(QWidget):
    """The direction of one variable, of the shape of its value."""

    def __init__(self, session: Session, node: int) -> None:
        """Make the field that the variable's value needs."""
        super().__init__()
        self._session = session
        self._node = node
        self.field = self._field(session.document.nodes[node].value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(tr("Direction ẋ in which it moves")))
        layout.addWidget(self.field)

    def refresh(self) -> None:
        """Show the direction as it stands."""
        document, directions = self._session.document, self._session.runs.directions
        record = document.nodes.get(self._node)
        shown = bool(directions) and can_move(record)
        self.setVisible(shown)
        if shown and isinstance(self.field, NumberField | TensorEditor):
            self.field.set_value(directions.of(document, self._node))

    def _field(self, value: Value | None) -> QWidget:
        kind = editor_kind(value)
        if kind == "number":
            number = NumberField(0.0, lists=False)
            number.scrubbed.connect(self._set)
            number.committed.connect(self._set)
            number.refused.connect(self._session.refused)
            number.setAccessibleName(tr("Direction"))
            return number
        if kind == "text" and value is not None:
            editor = TensorEditor(value)
            editor.committed.connect(self._set)
            editor.refused.connect(self._session.refused)
            return editor
        shape = "" if value is None or isinstance(value, float) else shape_text(value.shape)
        return paragraph(tr("{shape}: too large to type, the same in all elements").format(shape=shape), muted=True)

    def _set(self, direction: Value) -> None:
        self._session.runs.set_direction(self._node, direction)
