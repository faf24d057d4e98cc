"""When something unexpected happens: keep a copy of the document, show what happened, go on running.

The one place that catches everything. A refused edit or a node that cannot compute never comes here.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QMessageBox, QWidget

from core.document import Document
from core.formats import chain_file
from core.language import tr

from .frame.dialogs import Button, message

log = logging.getLogger("chainrule")
_KEPT = 20  # copies
_LONGEST = 100_000  # letters of what the dialog tells: what fails at each frame would fill it without end
_SCREEN_READERS = "qt.accessibility.atspi"  # warns of each widget that one asks for when it has gone already
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Takes unexpected errors of any thread; the dialog opens in the GUI thread, one at a time."""

    _happened = Signal(str, str)

    def __init__(self, document: Callable[[], Document], folder: Path, parent: QWidget | None = None) -> None:
        """document: gives the one that is open; folder: where copies and the log go."""
        super().__init__(parent)
        self._document = document
        self._folder = folder
        self._dialog: QMessageBox | None = None
        self._rescued = ""
        self._happened.connect(self._show)

    def install(self) -> None:
        """Take over the hooks of Python, its threads and Qt; without a log where none can be kept."""
        log.addHandler(_log_file(self._folder))
        log.propagate = False  # a library that calls logging.debug() has everything written to the console once more
        sys.excepthook = self.handle
        threading.excepthook = self._handle_in_thread
        qInstallMessageHandler(_log_qt_message)

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error, save a copy and say so; Ctrl+C ends the app as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        story = "".join(traceback.format_exception(kind, error, trace))
        log.error("%s", story)
        _write_error(story)
        if self._dialog is None:
            self._rescued = self._save_copy()
        self._happened.emit(self._rescued, story)

    def _handle_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.handle(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _save_copy(self) -> str:
        """Save the document beside the log; a sentence about it."""
        path = self._folder / time.strftime("rescued-%Y%m%d-%H%M%S.chain")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(chain_file.dumps(self._document()))
            for surplus in sorted(self._folder.glob("rescued-*.chain"))[:-_KEPT]:
                surplus.unlink(missing_ok=True)
        except Exception as error:  # noqa: BLE001 - the document may be what is broken: say so rather than fall over it
            return tr("A copy of your graph could not be saved: {error}").format(error=error)
        return tr("A copy of your graph was saved as {path}.").format(path=path)

    def _show(self, rescued: str, story: str) -> None:
        if self._dialog is not None:
            told = self._dialog.detailedText()
            if len(told) < _LONGEST and story not in told:
                self._dialog.setDetailedText(f"{told}\n{story}")
            return
        parent = self.parent()
        window = parent if isinstance(parent, QWidget) else None
        text = tr("Something went wrong that should not. You can go on working.")
        box = message(window, tr("Unexpected error"), text, rescued, Button.Close)
        box.setDetailedText(story)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setModal(False)
        box.finished.connect(self._closed)
        self._dialog = box
        box.show()

    def _closed(self) -> None:
        self._dialog = None


def _log_file(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "chainrule.log"
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler


def _write_error(text: str) -> None:
    if sys.stderr is not None:  # an app without a console has none
        sys.stderr.write(text)


def _log_qt_message(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if context.category == _SCREEN_READERS:
        return
    log.log(_LEVELS.get(level, logging.WARNING), "Qt: %s", message)
    if level not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        _write_error(f"Qt: {message}\n")
