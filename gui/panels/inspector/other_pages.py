"""The inspector's pages about a wire, several things, or the document itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from core.change import Change
from core.dots import behind, told
from core.edits.nodes import set_role
from core.find import called
from core.language import counted, tr
from core.ports import input_ports
from core.records import ROLES, VARIABLE, Role, Setting, Wire

from ...canvas.chips import Chips
from ...canvas.drawing.wire_words import lines_of
from ...look.labels import paragraph, title
from ...session import Session
from ...theme import Theme
from ..fields import choice_field
from ..readings_view import Block, Found, look_up, show_below
from .counting import Chosen, Contents, Counting, chosen_of, contents_of


class WirePage(QWidget):
    """What flows along one wire, forward and back; in forward mode its value and its tangent."""

    def __init__(self, session: Session, theme: Theme, wire: int) -> None:
        """Made for one wire."""
        super().__init__()
        self._session = session
        self._id = wire
        self._title = title()
        self.value = Block(theme, "value", tr("Value, forward"))
        self.gradient = Block(theme, "gradient", tr("Gradient, backward"))
        self.tangent = Block(theme, "tangent", tr("Tangent, forward"))
        self.note = paragraph(muted=True)
        _column(self, self._title, self.note, self.value, self.gradient, self.tangent)
        self.refresh()

    def refresh(self) -> None:
        """Show the run as it stands."""
        document = self._session.document
        wire = document.wires.get(self._id)
        if wire is None:
            return
        source, target = document.nodes[told(document, wire.source)], document.nodes[wire.target]
        port = next((p.name for p in input_ports(document, target) if p.key == wire.input), "")
        self._title.setText(
            tr("{source} → {target}, input {port}").format(source=source.name, target=target.name, port=port)
        )
        ways = list(behind(document, wire))
        way = ways[0] if len(ways) == 1 else wire
        self._tell(way)
        look_up(
            self._session,
            self,
            lambda chips: (chips.value(wire.source, wire.output), chips.contribution(way)),
            self._show,
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for block in (self.value, self.gradient, self.tangent):
            block.picture.set_theme(theme)

    def _tell(self, wire: Wire) -> None:
        """Say what the canvas says of the wire beside its numbers: why it is cut, how its value is copied."""
        session = self._session
        chips = Chips(session.measuring.glance)
        chips.show(session.runs.run, session.stepping.state, session.runs.sweep)
        lines = [text for text, _ in lines_of(chips, wire)]
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))

    def _show(self, found: Found) -> None:
        self.value.show_reading(found.above)
        show_below(self.gradient, self.tangent, found)


class SeveralPage(QWidget):
    """What several selected things share; a role set here is set for all the variables among them."""

    def __init__(self, session: Session, counting: Counting) -> None:
        """Made for the selection as it is."""
        super().__init__()
        self._session = session
        self._counting = counting
        self._kinds = paragraph(muted=True)
        self._variables: list[int] = []
        _column(self, title(tr("{selection} selected").format(selection=len(session.selection))), self._kinds)
        self.refresh()

    def refresh(self) -> None:
        """Count what is selected."""
        chosen = self._session.selection
        self._counting.count(len(chosen), partial(chosen_of, chosen), self._show)

    def _show(self, chosen: Chosen) -> None:
        counts: Counter[str] = Counter()
        for node, number in chosen.nodes:
            counts[called(node)] += number
        counts.update(wire=chosen.wires, frame=chosen.frames, note=chosen.notes)
        self._kinds.setText(", ".join(f"{number} × {kind}" for kind, number in counts.most_common() if number))
        if chosen.variables and not self._variables:
            self._variables = chosen.variables
            self._add_role({node.role for node, _ in chosen.nodes if node.kind == VARIABLE})

    def _add_role(self, roles: set[Role]) -> None:
        self.role = choice_field(ROLES, roles.pop() if len(roles) == 1 else None, self._set_roles)
        form = QFormLayout()
        form.addRow(tr("Role of all variables"), self.role)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(2, form)

    def _set_roles(self, role: Setting) -> None:
        if role in ROLES:
            document = self._session.document  # perhaps another one: the page goes a moment later
            there = (node for node in self._variables if getattr(document.nodes.get(node), "kind", "") == VARIABLE)
            self._session.record(tr("Change role"), Change.join(set_role(document, node, role) for node in there))


class DocumentPage(QWidget):
    """What the document is made of."""

    def __init__(self, session: Session, counting: Counting) -> None:
        """Made for the document as it is."""
        super().__init__()
        self._session = session
        self._counting = counting
        self._told: object = None  # the state of the document that is told of
        self._title = title()
        self._facts = paragraph(muted=True)
        self._hint = paragraph(muted=True)
        _column(self, self._title, self._facts, self._hint)
        self.refresh()

    def refresh(self) -> None:
        """Show the name, and count the nodes and wires unless they are those that were counted last."""
        document = self._session.document
        self._title.setText(self._session.name if self._session.path or self._session.title else tr("Untitled graph"))
        if document.lineage.state != self._told:
            self._told = document.lineage.state
            self._facts.setVisible(bool(document.nodes))
            self._hint.setText(
                tr("Select a node or a wire to see what it holds.") if document.nodes else tr("Nothing is in it yet.")
            )
            self._counting.count(len(document.nodes), contents_of, self._show)

    def _show(self, contents: Contents) -> None:
        document = self._session.document
        target = document.view.target
        operations = contents.nodes - contents.variables.total()
        kinds = [counted(number, *_ROLES[role]) for role, number in contents.variables.items()]
        what = ", ".join([counted(operations, "{count} operation", "{count} operations"), *kinds])
        lines = [
            f"{counted(contents.nodes, '{count} node', '{count} nodes')}: {what}",
            counted(contents.wires, "{count} wire", "{count} wires"),
            tr("Target: {name}").format(name=document.nodes[target].name if target is not None else tr("none chosen")),
            tr("Numbers: {dtype}").format(dtype=document.view.dtype),
        ]
        self._facts.setText("\n".join(lines))


_ROLES: Mapping[Role, tuple[str, str]] = {
    "input": ("{count} variable", "{count} variables"),
    "parameter": ("{count} parameter", "{count} parameters"),
    "constant": ("{count} constant", "{count} constants"),
}


def _column(page: QWidget, *parts: QWidget) -> None:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(12, 2, 12, 12)
    layout.setSpacing(8)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
