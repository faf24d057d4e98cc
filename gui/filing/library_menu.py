"""What a person does with the saved blocks: keep the selected one, rename one, remove one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from core.errors import EditError, SaveError
from core.find.search import Entry
from core.language import tr

from ..frame.dialogs import Button, message
from ..session import Session
from .library import Library


class LibraryMenu(QObject):
    """Dialogs on a window, over its library."""

    def __init__(self, library: Library, session: Session, window: QWidget) -> None:
        """window: on which the dialogs open."""
        super().__init__(window)
        self._library = library
        self._session = session
        self._window = window

    def save(self, block: int) -> None:
        """Keep a block of the document in the palette."""

        def keep() -> None:
            name = self._library.save(self._session.document, block)
            self._session.noted.emit(tr("{name!r} is in the palette now, under My blocks.").format(name=name))

        self._try(keep)

    def show(self, entry: Entry, at: QPoint) -> None:
        """Offer what can be done with a saved block, at a point of the screen."""
        if not entry.clipping:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Rename…"), lambda: self._ask_name(entry.name))
        menu.addAction(tr("Re&move…"), lambda: self._ask_remove(entry.name))
        menu.popup(at)

    def _ask_name(self, old: str) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Rename a saved block"))
        dialog.setLabelText(tr("Name in the palette"))
        dialog.setTextValue(old)
        dialog.textValueSelected.connect(lambda new: self._try(lambda: self._library.rename(old, new)))
        dialog.open()

    def _ask_remove(self, name: str) -> None:
        more = tr("Graphs that hold a copy keep it.")
        box = message(
            self._window,
            tr("Remove a saved block"),
            tr("Remove {name!r} from the palette?").format(name=name),
            more,
            _CHOICES,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(lambda: self._try(lambda: self._library.remove(name)))
        box.open()

    def _try(self, act: Callable[[], object]) -> None:
        """Do it, or tell why it cannot be done."""
        try:
            act()
        except (EditError, SaveError) as error:
            self._session.refused.emit(str(error))
        except OSError as error:
            self._session.refused.emit(
                tr("The palette's folder cannot be used: {strerror}.").format(strerror=error.strerror)
            )


_CHOICES = Button.Ok | Button.Cancel
