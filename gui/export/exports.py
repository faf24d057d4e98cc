"""The Export command: what to take away is asked by a dialog, made beside the window and put into a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from core.language import tr

from ..filing.documents import Documents, stem
from ..filing.folders import first_folder
from ..language import wanted
from ..panels.fields import finish_typing
from ..runner import Runner
from ..session import Session
from ..settings import EXPORT_SCALE, HEALTH, WIRES, Settings
from ..theme import Appearance
from . import dialog as export_dialog
from . import drawing, kinds
from . import order as orders


class Exports(QObject):
    """Asks, and has it done."""

    def __init__(
        self, session: Session, settings: Settings, appearance: Appearance, documents: Documents, window: QWidget
    ) -> None:
        """window: on which the dialogs open. ``close`` must be called before the end."""
        super().__init__(window)
        self._previewer = Runner(self)
        self._session, self._settings, self._appearance = session, settings, appearance
        self._documents = documents
        self._window = window
        self._dialog: export_dialog.ExportDialog | None = None

    def ask(self) -> None:
        """Ask what to take away of what is shown."""
        finish_typing()
        sight = self._sight()
        theme = self._appearance.theme
        self._dialog = export_dialog.ExportDialog(
            self._session, self._settings, sight, theme, self._previewer, self._window
        )
        self._dialog.wanted.connect(self._ask_where)
        self._dialog.finished.connect(self._forget)
        self._appearance.changed.connect(self._dialog.set_theme)
        self._dialog.open()

    def close(self) -> None:
        """Ask no more, and end the worker's thread."""
        if self._dialog is not None:
            self._dialog.reject()
        self._previewer.close()

    def _forget(self) -> None:
        self._dialog = None

    def _sight(self) -> drawing.Sight:
        get = self._settings.get
        look, language = self._appearance.theme.name, wanted(self._settings)
        return drawing.sight_of(self._session, look, get(WIRES), get(EXPORT_SCALE), language, health=get(HEALTH))

    def _ask_where(self, order: orders.Order) -> None:
        """Ask for a file, and write to it."""
        suggested = str(first_folder(self._settings) / _name(self._documents.name, order))
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Export"), suggested, _filter(order.kind))
        ending = order.kind.ending
        path = self._documents.checked(chosen, ending, ends=not ending or Path(chosen).suffix == ending)
        if path is not None:
            told = tr("Exported to {path}").format(path=path)
            self._documents.files.export(path, partial(order.make, path), lambda: self._session.noted.emit(told))


def _name(document: str, order: orders.Order) -> str:
    """What a file is called at first: as the document, with the step that a picture shows."""
    name, steps = stem(Path(document).stem), order.sight.steps
    if order.kind.paged:
        name = tr("{name} steps").format(name=name)
    elif order.kind.drawn and steps is not None:
        name = tr("{name} step {step}").format(name=name, step=steps[-1] + 1)
    return f"{name}{order.kind.ending}" if order.kind.ending else tr("{name} frames").format(name=name)


def _filter(kind: kinds.Kind) -> str:
    return f"{tr(kind.title)} (*{kind.ending})" if kind.ending else f"{tr('All files')} (*)"
