"""The export dialog: what to take away, how it is to look, and how it will; what was chosen is kept."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from core.language import tr

from ..frame.geometry import fit_to_screen
from ..look.calm import calm
from ..look.labels import paragraph
from ..look.letters import letter_fields
from ..panels.dialogs.setting_fields import add_setting, setting_field
from ..runner import Runner
from ..session import Session
from ..setting import Setting
from ..settings import (
    EXPORT_CAPTION,
    EXPORT_FORMAT,
    EXPORT_GRAIN,
    EXPORT_GRAPH,
    EXPORT_SCALE,
    EXPORT_SECONDS,
    EXPORT_THEME,
    EXPORT_TRANSPARENT,
    EXPORTING,
    Settings,
)
from ..theme import Theme, text_font
from .animation import missing
from .drawing import Sight
from .kinds import KINDS, Kind
from .order import Order
from .preview import Preview
from .taking import Taking

_KIND = Qt.ItemDataRole.UserRole
_LIST_WIDTHS = 160, 236
_ROW, _GROUP_ROW = 26, 34


class ExportDialog(QDialog):
    """Asks what to take away of what is shown."""

    wanted = Signal(object)  # the Order

    def __init__(
        self, session: Session, settings: Settings, sight: Sight, theme: Theme, worker: Runner, window: QWidget
    ) -> None:
        """Ask about the session as it is now. sight: what the window shows of it; worker: makes previews."""
        super().__init__(window)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._sight = settings, sight
        self._snapshot, self._log = session.stacking.snapshot(), session.runs.log  # a run may end while one chooses
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What to export"))
        self.list.setMinimumWidth(_LIST_WIDTHS[0])
        self.list.setMaximumWidth(_LIST_WIDTHS[1])
        calm(self.list, theme)
        self.fields = {setting: setting_field(settings, setting) for setting in EXPORTING}
        self.first, self.last = self._step_box(tr("First step")), self._step_box(tr("Last step"))
        self.note = paragraph()
        self.preview = Preview(theme, worker)
        self.buttons = self._buttons()
        self._lay_out()
        self._fill()
        self.list.currentItemChanged.connect(self._choose)
        settings.changed.connect(self._refresh)
        for box in (self.first, self.last):
            box.valueChanged.connect(self._refresh)
        self._choose()
        letter_fields(self)
        fit_to_screen(self, QSize(820, 600))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme; pictures in the window's colours have these too."""
        calm(self.list, theme)
        self.preview.set_theme(theme)
        self._sight = replace(self._sight, theme=theme.name)
        self._refresh()

    @property
    def kind(self) -> Kind:
        """What is chosen."""
        kind: Kind = self.list.currentItem().data(_KIND)
        return kind

    @property
    def order(self) -> Order:
        """What is chosen, with all that was asked for."""
        kind, get = self.kind, self._settings.get
        log = self._log
        span = range(0) if log is None else range(self.first.value() - 1, self.last.value())
        theme = get(EXPORT_THEME)
        taking = Taking(
            transparent=kind.asks(EXPORT_TRANSPARENT) and get(EXPORT_TRANSPARENT),
            caption=self._captioned and get(EXPORT_CAPTION),
            holds_graph=get(EXPORT_GRAPH),
            span=span if kind.moving else None,
            grain=get(EXPORT_GRAIN),
            seconds=get(EXPORT_SECONDS),
        )
        sight = replace(
            self._sight,
            theme=self._sight.theme if theme == "window" else theme,
            scale=get(EXPORT_SCALE) if kind.asks(EXPORT_SCALE) else EXPORT_SCALE.default,
            steps=None if kind.moving else self._sight.steps,
            update=log.update if log is not None and (kind.moving or taking.caption) else self._sight.update,
            taking=taking,
        )
        return Order(kind, self._snapshot, sight, log, span, taking.grain)

    def accept(self) -> None:
        """Ask for it; what goes on from here is told in the window."""
        order = self.order
        super().accept()
        self.wanted.emit(order)

    def done(self, result: int) -> None:
        """End the preview too."""
        self.preview.stop()
        super().done(result)

    @property
    def _captioned(self) -> bool:
        """Whether there is a step that a caption could tell of."""
        return self.kind.moving or (self.kind.drawn and self._sight.steps is not None and self._sight.asked is None)

    def _step_box(self, name: str) -> QSpinBox:
        box = QSpinBox(minimum=1, maximum=max(1, 0 if self._log is None else len(self._log)))
        box.setAccessibleName(name)
        box.setToolTip(name)
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("Export…"))
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self) -> None:
        in_order = [self.list, *self._make_form(), self.buttons]
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(16)
        grid.addWidget(self.list, 0, 0, 3, 1)
        grid.addWidget(self.preview, 0, 1)
        grid.addLayout(self.form, 1, 1)
        grid.addWidget(self.note, 2, 1)
        grid.addWidget(self.buttons, 3, 0, 1, 2)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for one, following in pairwise(in_order):
            self.setTabOrder(one, following)

    def _make_form(self) -> list[QWidget]:
        """The form of settings, the steps among them; gives its fields in the order in which Tab goes through them."""
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.form.setVerticalSpacing(8)
        self.form.setHorizontalSpacing(12)
        self.form.setContentsMargins(2, 8, 0, 0)
        self._range = QWidget()
        row = QHBoxLayout(self._range)
        row.setContentsMargins(0, 0, 0, 0)
        self.last.setValue(self.last.maximum())
        for widget in (self.first, QLabel(tr("to")), self.last):
            row.addWidget(widget)
        in_order: list[QWidget] = []
        for setting, field in self.fields.items():
            if setting is EXPORT_GRAIN:
                self.form.addRow(tr("From step"), self._range)
                in_order += [self.first, self.last]
            add_setting(self.form, setting, field)
            in_order.append(field)
        return in_order

    def _fill(self) -> None:
        """List the kinds below their groups; what needs steps cannot be chosen without any."""
        group = ""
        for kind in KINDS:
            if kind.group != group:
                group = kind.group
                self._add_group(tr(group))
            item = QListWidgetItem(f"  {tr(kind.title)}", self.list)
            item.setData(_KIND, kind)
            item.setSizeHint(QSize(0, _ROW))
            if kind.of_run and self._log is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(tr("Run the graph first: this tells of what is computed."))
            elif kind.name == self._settings.get(EXPORT_FORMAT) or self.list.currentItem() is None:
                self.list.setCurrentItem(item)

    def _add_group(self, title: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(text_font(11, strong=True))
        item.setSizeHint(QSize(0, _GROUP_ROW))

    def _choose(self) -> None:
        """Show what may be chosen about another kind."""
        self._settings.set(EXPORT_FORMAT, self.kind.name)
        for setting, field in self.fields.items():
            self.form.setRowVisible(field, self.kind.asks(setting))
        self.form.setRowVisible(self._range, self.kind.by_steps)
        self.fields[EXPORT_CAPTION].setEnabled(self._captioned)
        lacking = missing(self.kind.ending)
        self.note.setText(lacking)
        self._export_button.setEnabled(not lacking)
        self._refresh()

    def _refresh(self, _: Setting[Any] | int = 0) -> None:
        """Show how it will look now."""
        self.last.setMinimum(self.first.value())
        self.preview.show_order(self.order)

    @property
    def _export_button(self) -> QPushButton:
        return self.buttons.button(QDialogButtonBox.StandardButton.Save)
