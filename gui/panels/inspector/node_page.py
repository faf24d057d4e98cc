"""The inspector's page about one node: what it is, what can be set, what it holds and why something is missing."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.change import Change
from core.edits.nodes import rename, set_attribute, set_role, set_target, set_value
from core.find import called
from core.language import counted, tr
from core.ops import Operation, operations
from core.ports import output_ports
from core.records import ROLES, VARIABLE, Node, Setting
from core.steps.words.port_formula import port_formula

from ...gradients.seed_view import SeedView
from ...look.formula import Typesetter
from ...look.formula_label import FormulaLabel
from ...look.labels import heading, ink, paragraph, rule
from ...session import Session
from ...theme import Theme, text_font
from ..fields import Commit, choice_field, field_for, set_field
from ..number_field import NumberField
from ..readings_view import ReadingsView
from ..scrub import Scrub
from .advice_view import AdviceView
from .direction_view import DirectionView
from .marks_row import MarksRow
from .origin_view import OriginView
from .value_editor import NUMBERS, ValueEditor, editor_kind, number_kind

MOST_OUTPUTS = 24  # whose readings are shown; each takes milliseconds to lay out, and a block may have thousands


class NodePage(QWidget):
    """Made for one node; ``refresh`` brings it up to date while ``page_key`` stays the same."""

    def __init__(self, session: Session, theme: Theme, typesetter: Typesetter, node: int) -> None:
        """Lay out the fields that the node needs."""
        super().__init__()
        self._session = session
        self._id = node
        record = session.document.nodes[node]
        self._operation = operations().get(record.kind)
        self.name = QLineEdit()
        self.problem = paragraph()
        ink(self.problem, theme.warning)
        self.attributes: dict[str, QWidget] = {}
        ports = output_ports(session.document, record)
        self.readings = [
            ReadingsView(session, theme, node, port.key, port.name if len(ports) > 1 else "")
            for port in ports[:MOST_OUTPUTS]
        ]
        self.more = _more(len(ports) - len(self.readings))
        self.seed = SeedView(session, node)
        self.origin = OriginView(session, node)
        self.advice = AdviceView(session, node)
        self.marks = MarksRow(session, record)
        self.target = QPushButton(tr("Target"))
        self.target.setCheckable(True)
        self._lay_out(record, typesetter)
        self.refresh()

    def refresh(self) -> None:
        """Show the node and the run as they stand."""
        record = self._session.document.nodes.get(self._id)
        if record is None:
            return
        if not self.name.isModified():
            self.name.setText(record.name)
            self.name.setCursorPosition(0)  # a long name is known by its beginning
        self._show_problem()
        self._show_target()
        if record.kind == VARIABLE:
            self._show_variable(record)
        if self._operation is not None:
            self._show_operation(self._operation, record)
        for view in self.readings:
            view.refresh()
        self.marks.refresh()
        self.seed.refresh()
        self.origin.refresh()
        self.advice.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        ink(self.problem, theme.warning)
        for view in self.readings:
            view.set_theme(theme)

    def _show_target(self) -> None:
        is_target = self._session.document.view.target == self._id
        self.target.setChecked(is_target)
        self.target.setText(tr("Target ✓") if is_target else tr("Target"))

    def _show_variable(self, record: Node) -> None:
        self.value.refresh()
        set_field(self.role, record.role)
        set_field(self.numbers, number_kind(record.value))
        self.direction.refresh()

    def _show_operation(self, operation: Operation, record: Node) -> None:
        formula = port_formula(self._session.document, self._id)
        self.formula.set_formula(formula.marked, formula.text)
        for name, value in operation.settings(record.attributes).items():
            set_field(self.attributes[name], value)

    def _show_problem(self) -> None:
        run = self._session.runs.run
        told = run.problems.get(self._id) if run is not None else None
        self.problem.setVisible(bool(told))
        self.problem.setText(tr("⚠ Cannot compute: {told}").format(told=told) if told else "")

    def _lay_out(self, record: Node, typesetter: Typesetter) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 12)
        layout.setSpacing(6)
        self._add_head(layout, record)
        if self._operation is not None:
            self._add_formula(layout, self._operation, typesetter)
        self._add_form(layout, record)
        layout.addWidget(rule())
        if record.kind == VARIABLE:
            self.direction = DirectionView(self._session, self._id)
            layout.addWidget(self.direction)
        for view in (self.origin, self.advice, self.seed, *self.readings, self.more):  # what is wrong comes first
            layout.addWidget(view)
        if self._operation is not None:
            self._add_notes(layout, self._operation)
        layout.addStretch(1)

    def _add_head(self, layout: QVBoxLayout, record: Node) -> None:
        self.name.setFont(text_font(14, strong=True))
        self.name.setAccessibleName(tr("Name"))
        self.name.editingFinished.connect(self._rename)
        self.target.setToolTip(tr("The backward pass starts here: gradients are derivatives of this node"))
        self.target.clicked.connect(self._set_target)
        kind = paragraph(called(record).capitalize(), muted=True)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.target)
        layout.addLayout(row)
        layout.addWidget(kind)
        layout.addWidget(self.marks)
        layout.addWidget(self.problem)

    def _add_formula(self, layout: QVBoxLayout, operation: Operation, typesetter: Typesetter) -> None:
        self.formula = FormulaLabel(typesetter, size=16, snug=True)
        layout.addWidget(self.formula)
        summary = operation.help.partition("\n\n")[0]
        if summary:
            layout.addWidget(paragraph(tr(one_line(summary))))

    def _add_notes(self, layout: QVBoxLayout, operation: Operation) -> None:
        more = operation.help.partition("\n\n")[2]
        for words, text in ((tr("More about it"), more), (tr("Convention"), operation.convention)):
            if text:
                layout.addWidget(heading(words))
                layout.addWidget(paragraph(tr(one_line(text)), muted=True))

    def _add_form(self, layout: QVBoxLayout, record: Node) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        if record.kind == VARIABLE:
            self.value = ValueEditor(self._session, self._id)
            self.role = choice_field(ROLES, record.role, self._set_role)
            self.role.setAccessibleName(tr("Role"))
            self.numbers = choice_field(tuple(NUMBERS), number_kind(record.value), self._set_numbers)
            self.numbers.setAccessibleName(tr("Numbers"))
            self.numbers.setToolTip(tr("Only real numbers have gradients; classes and indices are whole numbers"))
            form.addRow(tr("Value"), self.value)
            form.addRow(tr("Numbers"), self.numbers)
            form.addRow(tr("Role"), self.role)
        for attribute in self._operation.attributes if self._operation else ():
            field = field_for(attribute, None, self._setter(attribute.name), self._session.refused.emit)
            if isinstance(field, NumberField):
                Scrub(self._session, field, tr("Change setting"), self._change_of(attribute.name))
            self.attributes[attribute.name] = field
            form.addRow(attribute.name, field)
        layout.addLayout(form)

    def _rename(self) -> None:
        if self.name.isModified() and self._id in self._session.document.nodes:
            self.name.setModified(False)
            self._session.do(rename, self._id, self.name.text().strip())
            self.name.setText(self._session.document.nodes[self._id].name)

    def _set_target(self, wanted: bool) -> None:
        self._session.do(set_target, self._id if wanted else None)
        self.refresh()

    def _set_role(self, role: Setting) -> None:
        if role in ROLES:
            self._session.do(set_role, self._id, role)

    def _set_numbers(self, kind: Setting) -> None:
        node = self._session.document.nodes.get(self._id)  # the page of a node that is gone stays for a moment
        if node is not None and node.value is not None and isinstance(kind, str):
            self._session.do(set_value, self._id, np.asarray(node.value).astype(NUMBERS[kind]))

    def _change_of(self, name: str) -> Callable[[float], Change]:
        return lambda number: set_attribute(self._session.document, self._id, name, number)

    def _setter(self, name: str) -> Commit:
        def set_it(value: Setting) -> None:
            self._session.do(set_attribute, self._id, name, value)
            self.refresh()

        return set_it


def one_line(text: str) -> str:
    """A help text as it flows on a page: without the line ends of its source."""
    return " ".join(text.split())


def page_key(node: Node) -> object:
    """What the fields of the page depend on."""
    return node.id, node.kind, editor_kind(node.value)


def _more(left: int) -> QLabel:
    """That there are so many outputs beside those with readings; hidden where there are none."""
    told = counted(
        left,
        "And {count:,} more output; its value is on the wires.",
        "And {count:,} more outputs; their values are on the wires.",
    )
    label = paragraph(told, muted=True)
    if not left:
        label.hide()
    return label
