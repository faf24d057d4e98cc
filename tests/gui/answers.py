"""What stands in for a person, or catches what goes wrong, while rough hands are at a window."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from unittest.mock import patch

from PySide6.QtCore import QEvent, QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDrag

from gui.canvas.widget import Canvas
from gui.frame.dialogs import Button
from tests.gui.rough_hands import RoughHands

NOISE = ("This plugin does not support",)  # of the offscreen platform
SAVED = ("", "a.chain", "a.chain", "b", "c.png", "missing/d.chain", "ünï.chain", "e.svg", ".", "f.pdf")
OPENED = ("", "a.chain", "a.chain", "b.chain", "garbage.chain", "nowhere.chain", ".")
KEPT: list[object] = []  # Qt goes on calling what it has called once, and keeps no hold of it
ANSWERS = (Button.Save, Button.Discard, Button.Discard, Button.Cancel)


class Stay(QObject):
    """The window is told to close again and again: it stays, so that the test can go on."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - as Qt calls it
        closes = event.type() == QEvent.Type.Close
        if closes:
            event.ignore()
        return closes


@contextmanager
def answered(hands: RoughHands) -> Iterator[None]:
    """Dialogs that would wait for a person are answered at random; a drag from the palette ends on the canvas."""

    def choose(names: tuple[str, ...]) -> Callable[..., tuple[str, str]]:
        def chosen(*_: object) -> tuple[str, str]:
            name = hands.random.choice(names)
            return (str(hands.folder / name) if name else "", "")

        return chosen

    def drop(drag: QDrag, *_: object) -> Qt.DropAction:
        hands.carry(drag.mimeData())
        return Qt.DropAction.CopyAction

    with ExitStack() as stack:
        stack.enter_context(noted(hands))
        for target, stand_in in (
            ("gui.filing.documents.QFileDialog.getSaveFileName", choose(SAVED)),
            ("gui.filing.documents.QFileDialog.getOpenFileName", choose(OPENED)),
            ("gui.filing.documents.ask_to_save", lambda *_: hands.random.choice(ANSWERS)),
            ("gui.filing.documents.ask_to_replace", lambda *_: hands.random.random() < 0.5),
            ("gui.actions.help.QMessageBox.about", lambda *_: None),
            ("gui.panels.lists.palette.QDrag.exec", drop),
        ):
            stack.enter_context(patch(target, stand_in))
        yield


@contextmanager
def noted(hands: RoughHands) -> Iterator[None]:
    """Errors in handlers and warnings of Qt go to ``hands.errors``; the window does not close."""
    plain_event, stay, errors = Canvas.event, Stay(), hands.errors  # not the hands: what is kept would keep the window

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        errors.append("".join(traceback.format_exception(kind, error, trace)))

    def warned(level: QtMsgType, _context: object, text: str) -> None:
        if level not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(noise in text for noise in NOISE):
            errors.append(f"Qt: {text}")

    def safe_event(canvas: Canvas, event: QEvent) -> bool:
        """An error that goes through Qt back to Python's own call of it may end the process; it is noted instead."""
        try:
            return plain_event(canvas, event)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
            raised(type(error), error, error.__traceback__)
            return True

    KEPT.append(safe_event)
    hands.window.installEventFilter(stay)
    before = qInstallMessageHandler(warned)
    try:
        with patch("sys.excepthook", raised), patch.object(Canvas, "event", safe_event):
            yield
    finally:
        qInstallMessageHandler(before)
        hands.window.removeEventFilter(stay)
