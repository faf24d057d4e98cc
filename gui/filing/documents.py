"""What a person does with documents as files: new, open, save, recent ones, and what is asked before a loss."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.document import Document
from core.formats.atomic import versions
from core.formats.chain_file import SUFFIX, is_picture
from core.formats.embedded import SUFFIXES
from core.language import tr
from core.lessons import lesson_file

from ..frame.dialogs import Button, ask_to_replace, ask_to_save, tell
from ..panels.fields import finish_typing
from ..runner import stopped
from ..session import Session
from ..settings import FOLDER, RECENT, Settings
from . import versions as earlier_versions
from .files import Files
from .folders import first_folder, own_folder
from .pages import Pages
from .recent_pictures import RecentPictures

MOST_RECENT = 10


class Documents(QObject):
    """The File menu: dialogs here, reading and writing in ``Files``."""

    lesson_wanted = Signal(Path)  # a file that was to be opened holds no graph but a lesson

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        """window: on which the dialogs open."""
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self.pages = Pages(session)
        self.files = Files(session, self.pages.open, self.pages.foresee)
        self.files.saved_aside.connect(self.pages.set_path)
        self.files.used.connect(self._remember)
        self.files.failed.connect(self.tell_failure)
        self.files.given_up.connect(self.tell_given_up)
        self.pictures = RecentPictures(own_folder("pictures"), self)
        self._earlier: list[Path] = []
        session.opened.connect(self._look_for_versions)
        self.files.used.connect(self._look_for_versions)

    @property
    def name(self) -> str:
        """What the document is called."""
        return self._session.name

    def new(self) -> None:
        """Start an empty graph."""
        finish_typing()
        self.pages.open(Document())

    def open(self) -> None:
        """Ask which file to open."""
        folder = str(first_folder(self._settings))
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open a graph"), folder, _readable())
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path, *, as_copy: bool = False, title: str = "") -> None:
        """Open a file, or show it if it is open; as_copy: as a new graph that is not saved to it, an example.

        title: what such a new graph is called. What a picture holds is a copy too: saving must not write over it.
        """
        finish_typing()
        if is_picture(path):
            as_copy, title = True, title or path.stem
        if path.suffix == lesson_file.SUFFIX:
            self.lesson_wanted.emit(path)
        elif as_copy or not self.pages.show_file(path):
            self.files.open(path, as_copy=as_copy, title=title)

    def close(self, place: int | None = None) -> None:
        """Close the document that is shown, or another one, once nothing can be lost by it."""
        if place is not None:
            self.pages.go(place)
        self.when_safe(self.pages.drop)

    def when_all_safe(self, then: Callable[[], None]) -> None:
        """Do what closes all documents, once the person has answered for each that is not saved."""
        unsaved = self.pages.unsaved()
        if not unsaved:
            then()
            return

        def go_on() -> None:
            if not self._session.history.is_saved:  # it is not wanted
                self.pages.drop()
            self.when_all_safe(then)

        self.pages.go(unsaved[0])
        self.when_safe(go_on)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the document's file, asking for one if it has none; ``then`` is called once it is saved."""
        finish_typing()
        if self._session.path is None:
            self.save_as(then)
        else:
            self._save_to(self._session.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and save to it."""
        finish_typing()
        suggested = str(self._session.path or first_folder(self._settings) / f"{stem(self._session.title)}{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Save the graph"), suggested, _graphs())
        path = self.checked(chosen, SUFFIX, ends=bool(Path(chosen).suffix))
        if path is not None:
            self._save_to(path, then)

    def earlier(self) -> None:
        """Ask which earlier version of the file to open, and open it as a new graph."""
        self._look_for_versions()
        if self._session.path is None or not self.has_earlier:
            return
        dialog = earlier_versions.VersionsDialog(self.name, self._earlier, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda version: self.open_path(version, as_copy=True))
        dialog.open()

    @property
    def has_earlier(self) -> bool:
        """Whether there are earlier versions of the file."""
        return bool(self._earlier)

    def when_safe(self, then: Callable[[], None]) -> None:
        """Do what ends the document: at once if it is saved, else as the person answers."""
        finish_typing()
        if self._session.history.is_saved:
            then()
            return
        answer = ask_to_save(self._window, self.name)
        if answer == Button.Save:
            self.save(then)
        elif answer == Button.Discard:
            then()

    def recent(self) -> list[Path]:
        """The files used last that still exist, the latest first."""
        return [Path(path) for path in self._known() if os.path.exists(path)]  # noqa: PTH110 - Path's can raise

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        self._settings.set(RECENT, ())
        self.pictures.forget_all_but(())

    def checked(self, chosen: str, ending: str, *, ends: bool) -> Path | None:
        """The file to write to; None if none was chosen, or if what is there is to stay.

        ends: whether it ends as it should. If not, the dialog has asked about another file than the one that is meant.
        """
        if not chosen or ends:
            return Path(chosen) if chosen else None
        path = Path(f"{chosen}{ending}")
        may = not path.exists() or ask_to_replace(self._window, path.name, str(path.parent))
        return path if may else None

    def tell_failure(self, sentence: str) -> None:
        """Say what could not be done."""
        tell(self._window, sentence)

    def tell_given_up(self) -> None:
        """Say that something was given up, which needs no box."""
        self._session.refused.emit(stopped())

    def _look_for_versions(self) -> None:
        path = self._session.path
        try:
            self._earlier = versions(path, self.files.versions) if path is not None else []
        except OSError:
            self._earlier = []

    def _save_to(self, path: Path, then: Callable[[], None] | None) -> None:
        """Save, and say so."""

        def saved() -> None:
            self._session.noted.emit(tr("Saved to {path}").format(path=path))
            if then is not None:
                then()

        self.files.save(path, saved)

    def _remember(self, path: Path) -> None:
        whole = path.resolve()
        known = [str(whole), *(text for text in self._known() if text != str(whole))]
        self._settings.set(RECENT, tuple(known[:MOST_RECENT]))
        for canvas in self.pages.canvases()[:1]:
            self.pictures.take(whole, canvas)
        self.pictures.forget_all_but(map(Path, known[:MOST_RECENT]))
        self._settings.set(FOLDER, str(whole.parent))

    def _known(self) -> tuple[str, ...]:
        return self._settings.get(RECENT)


def dropped(data: QMimeData) -> Path | None:
    """The file that is carried, if it is one to open."""
    urls = data.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 else None  # without a suffix if it lies elsewhere
    return path if path is not None and (path.suffix in (SUFFIX, lesson_file.SUFFIX) or is_picture(path)) else None


def stem(title: str) -> str:
    """What a file is called for a title: without characters that a system keeps for paths and patterns."""
    return re.sub(r'[\\/:*?"<>|]', "-", title) or "graph"


def _readable() -> str:
    pictures = " ".join(f"*{ending}" for ending in SUFFIXES)
    kinds = (
        f"{tr('Graphs and lessons')} (*{SUFFIX} *{lesson_file.SUFFIX})",
        f"{tr('Pictures with a graph')} ({pictures})",
    )
    return ";;".join((*kinds, f"{tr('All files')} (*)"))


def _graphs() -> str:
    """The kinds of files to choose from, as Qt's dialogs take them."""
    return ";;".join((f"{tr('Chainrule graphs')} (*{SUFFIX})", f"{tr('All files')} (*)"))
