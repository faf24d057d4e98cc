"""Random events at a window: mouse, keys, wheel, drops, dialogs and commands, each from its own number of a seed."""

from pathlib import Path
from random import Random

import numpy as np
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from core.edits import clipboard
from core.errors import EditError
from core.find.search import entries
from gui.actions import COMMANDS
from gui.filing.examples import EXAMPLES
from gui.panels.lists.palette import NODE_MIME
from gui.settings import SHOWN
from tests.core.random_edits import random_edit

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
BUTTONS = (LEFT,) * 6 + (RIGHT, RIGHT, MIDDLE, Qt.MouseButton.BackButton)
HELD = (NONE,) * 6 + (SHIFT, CONTROL, ALT, SHIFT | CONTROL)
_NAMES = (
    "Left Right Up Down Home End PageUp PageDown Return Enter Escape Tab Backtab Delete Backspace Space F2 Menu F10 F6"
)
KEYS = tuple(Qt.Key[f"Key_{name}"] for name in _NAMES.split(" "))
TEXTS = (
    "x", "1", "-2.5", "3e400", "nan", "inf", "[1, 2, 3]", "[[1, 2], [3", "((((", "x*y", "½", "𝛁", "é\u0301", "a" * 300,
    "grad > 1", "nan", "shape 2x3", "sig", "mul", " ", "0x10", "1/0", "'; --", "{}", "None", "\u202etfel", "%s", "\\",
)  # fmt: skip
PASTES = (*TEXTS, "", '{"format": "chainrule"}', "[" * 5000, '{"nodes": [{"id": 1}]}', "\0", "1\n2\n3", "{" * 99)
LARGEST = 160  # nodes: beyond it, random edits stop adding


class RoughHands:
    """Hands on a window. folder: where files are saved and opened."""

    def __init__(self, window, folder: Path, seed: int) -> None:
        self.window, self.folder, self.seed = window, folder, seed
        self.random = Random(seed)
        self.held: list[Qt.MouseButton] = []
        self.done: list[str] = []
        self.errors: list[str] = []  # what was raised in a handler, or that Qt warned of
        self.stopped = False  # whether a run was given up: then there are no numbers until another one is asked for
        (folder / "garbage.chain").write_bytes(b"\x00{]")

    def act(self, number: int) -> None:
        """Do the thing of that number: the same one whatever was done before it."""
        self.random = Random(self.seed * 1_000_003 + number)
        what = self.random.choices(list(ACTS), list(ACTS.values()))[0]
        self.done.append(what.__name__)
        what(self)
        self.close_some()
        assert not self.errors, f"seed {self.seed}, event {number}, {what.__name__}: {self.errors[0]}"

    def close_some(self) -> None:
        """Deal with menus and dialogs that opened."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible() and self.random.random() < 0.3:
                self.answer(widget)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            keys = [Qt.Key.Key_Down] * self.random.randrange(8) if isinstance(popup, QMenu) else []
            for key in (*keys, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape))):
                QTest.keyClick(popup, key)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def answer(self, dialog: QDialog) -> None:
        """Press a button of a dialog, or type, or close it."""
        buttons = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        chance = self.random.random()
        if chance < 0.4 and buttons:
            self.random.choice(buttons).click()
        elif chance < 0.6:
            type_in(dialog.focusWidget() or dialog, self.random.choice(TEXTS))
        else:
            dialog.reject()

    def put_down(self) -> None:
        """Let go of everything and close what is open."""
        for button in (LEFT, RIGHT, MIDDLE):
            self.mouse(QEvent.Type.MouseButtonRelease, self.window.canvas, QPoint(5, 5), button, NONE)
        self.held.clear()
        self.window.canvas.hands.cancel()
        for canvas in self.window.views.canvases:
            canvas.glide.end()
        self.window.canvas.hands.hold_space(held=False)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()
        self.window.canvas.setFocus()
        if self.stopped:
            self.window.session.runs.again()
        self.stopped = False

    # What can be done. Each draws from ``self.random`` alone.

    def press(self) -> None:
        widget, at = self.somewhere()
        button = self.random.choice(BUTTONS)
        self.held.append(button)
        self.mouse(QEvent.Type.MouseButtonPress, widget, at, button, self.modifiers())

    def move(self) -> None:
        widget, at = self.somewhere()
        self.mouse(QEvent.Type.MouseMove, widget, at, Qt.MouseButton.NoButton, self.modifiers())

    def release(self) -> None:
        widget, at = self.somewhere()
        button = self.held.pop() if self.held else self.random.choice(BUTTONS)
        self.mouse(QEvent.Type.MouseButtonRelease, widget, at, button, self.modifiers())

    def drag(self) -> None:
        """A whole drag, which is cancelled now and then, or has something else happen in its middle."""
        widget, at = self.somewhere()
        button, keys, end = self.random.choice(BUTTONS), self.modifiers(), self.place(widget)
        self.held.append(button)
        self.mouse(QEvent.Type.MouseButtonPress, widget, at, button, keys)
        for part in (0.3, 0.6, 1.0):
            to = QPointF(at) + (QPointF(end) - QPointF(at)) * part
            self.mouse(QEvent.Type.MouseMove, widget, to.toPoint(), Qt.MouseButton.NoButton, keys)
        if self.random.random() < 0.25:
            self.random.choice((self.escape, self.undo, self.key, self.wheel, self.settle, self.edit, self.step))()
        if button in self.held:
            self.held.remove(button)
        self.mouse(QEvent.Type.MouseButtonRelease, widget, end, button, keys)

    def click(self) -> None:
        widget, at = self.somewhere()
        QTest.mouseClick(widget, self.random.choice(BUTTONS), self.modifiers(), at)

    def double_click(self) -> None:
        widget, at = self.somewhere()
        QTest.mouseDClick(widget, LEFT, self.modifiers(), at)

    def wheel(self) -> None:
        widget, at = self.somewhere()
        angle = self.random.choice((QPoint(0, 120), QPoint(0, -120), QPoint(0, 3600), QPoint(40, -7), QPoint()))
        pixels = self.random.choice((QPoint(), QPoint(), QPoint(3, -9), QPoint(-400, 200)))
        phase = Qt.ScrollPhase.NoScrollPhase if pixels.isNull() else Qt.ScrollPhase.ScrollUpdate
        where = QPointF(widget.mapToGlobal(at))
        held = self.modifiers()
        event = QWheelEvent(QPointF(at), where, pixels, angle, Qt.MouseButton.NoButton, held, phase, False)
        QApplication.sendEvent(widget, event)

    def some_command(self) -> str:
        name = self.random.choice(COMMANDS).name
        self.stopped |= name == "stop"
        return name

    def shortcut(self) -> None:
        """The keys of some command."""
        keys = self.window.keymap.keys(self.some_command())
        if keys:
            QTest.keySequence(self.focus(), QKeySequence(self.random.choice(keys)))

    def key(self) -> None:
        QTest.keyClick(self.focus(), self.random.choice(KEYS), self.modifiers())

    def half_key(self) -> None:
        """A key that goes down, or up, and not the other."""
        half = self.random.choice((QTest.keyPress, QTest.keyRelease))
        half(self.focus(), self.random.choice((Qt.Key.Key_Space, *KEYS)), self.modifiers())

    def escape(self) -> None:
        QTest.keyClick(self.focus(), Qt.Key.Key_Escape)

    def type(self) -> None:
        type_in(self.focus(), self.random.choice(TEXTS))
        if self.random.random() < 0.6:
            QTest.keyClick(self.focus(), self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def command(self) -> None:
        self.window.menus.actions[self.some_command()].trigger()

    def drop(self) -> None:
        """Something from the palette, or a text, which leaves again now and then."""
        data = QMimeData()
        data.setData(NODE_MIME, self.random.choice([entry.kind for entry in entries()] + ["", "nothing"]).encode())
        if self.random.random() < 0.1:
            data = QMimeData()
            data.setText(self.random.choice(TEXTS))
        self.carry(data)

    def carry(self, data: QMimeData) -> None:
        canvas, copy = self.window.canvas, Qt.DropAction.CopyAction
        QApplication.sendEvent(canvas, QDragEnterEvent(self.place(canvas), copy, data, LEFT, NONE))
        for _ in range(2):
            QApplication.sendEvent(canvas, QDragMoveEvent(self.place(canvas), copy, data, LEFT, NONE))
        if self.random.random() < 0.2:
            QApplication.sendEvent(canvas, QDragLeaveEvent())
        else:
            QApplication.sendEvent(canvas, QDropEvent(QPointF(self.place(canvas)), copy, data, LEFT, NONE))

    def undo(self) -> None:
        for _ in range(self.random.choice((1, 1, 1, 5))):
            self.random.choice((self.window.session.undo, self.window.session.undo, self.window.session.redo))()

    def step(self) -> None:
        log = self.window.session.runs.log
        self.window.session.stepping.go(
            self.random.randrange(len(log) + 3) - 1 if log and self.random.random() < 0.8 else None
        )

    def edit(self) -> None:
        """An edit as none of the window's parts would make it."""
        session = self.window.session
        if len(session.document.nodes) > LARGEST:
            self.new()
            return
        edit = random_edit(self.random, session.document)
        try:
            change = edit(session.document)
        except (EditError, TypeError, ValueError, OverflowError):
            return  # as refused as it was meant to be
        session.record("Random edit", change)

    def select(self) -> None:
        document = self.window.session.document
        known = [node.id for node in document.children(self.window.session.level)]
        known += [wire for node in known for wire in document.outgoing(node)]
        boxes = (*document.frames.values(), *document.notes.values())
        known += [box.id for box in boxes if box.parent == self.window.session.level]
        self.window.session.select(self.random.sample(known, min(len(known), self.random.choice((0, 1, 1, 2, 5, 40)))))

    def level(self) -> None:
        blocks = [node.id for node in self.window.session.document.nodes.values() if node.kind == "block"]
        self.window.session.set_level(self.random.choice([None, *blocks]))

    def live(self) -> None:
        self.window.session.runs.set_live(self.random.random() < 0.6)

    def resize(self) -> None:
        self.window.resize(self.random.randrange(300, 1900), self.random.randrange(200, 1200))

    def setting(self) -> None:
        setting = self.random.choice(SHOWN)
        self.window.settings.set(setting, self.random.choice(setting.choices or (True, False)))

    def example(self) -> None:
        example = self.random.choice(EXAMPLES).path
        mine = self.folder / example.name  # a later save must not reach the app's own example
        mine.write_bytes(example.read_bytes())
        self.window.documents.open_path(mine, as_copy=self.random.random() < 0.9)

    def new(self) -> None:
        self.window.documents.new()

    def paste(self) -> None:
        """Some text, or some of this document."""
        session, text = self.window.session, self.random.choice(PASTES)
        nodes = [node.id for node in session.document.children(session.level)]
        if nodes and self.random.random() < 0.5 and len(session.document.nodes) < LARGEST:
            text = clipboard.copy(session.document, self.random.sample(nodes, min(4, len(nodes))))
        QGuiApplication.clipboard().setText(text)
        self.window.canvas.paste()

    def refocus(self) -> None:
        widgets = [w for w in self.window.findChildren(QWidget) if w.isVisible() and w.focusPolicy()]
        self.random.choice([self.window.canvas, *widgets]).setFocus(self.random.choice(list(Qt.FocusReason)))

    def dock(self) -> None:
        dock = self.random.choice(list(self.window.panels.docks.values()))
        self.random.choice((dock.show, dock.raise_, dock.hide, dock.show, dock.raise_))()

    def look(self) -> None:
        self.window.grab()

    def settle(self) -> None:
        QApplication.processEvents()

    # Where, with what.

    def somewhere(self) -> tuple[QWidget, QPoint]:
        """A widget and a pixel of it: mostly the canvas, and there mostly something that matters."""
        canvas = self.window.canvas
        if self.random.random() < 0.75:
            return canvas, self.place(canvas)
        widgets = [w for w in self.window.findChildren(QWidget) if w.isVisible() and not w.isWindow()]
        widget = self.random.choice([canvas, *widgets])
        return widget, self.place(widget)

    def place(self, widget: QWidget) -> QPoint:
        canvas = self.window.canvas
        slots = np.flatnonzero(canvas.picture.geometry.nodes.alive)
        if widget is canvas and len(slots) and self.random.random() < 0.7:
            left, top, right, bottom = canvas.picture.geometry.nodes.box[self.random.choice(slots.tolist())].tolist()
            spot = QPointF(self.random.choice((left, (left + right) / 2, right)), self.random.uniform(top, bottom))
            return canvas.camera.to_pixel(spot).toPoint()
        return QPoint(self.random.randrange(max(1, widget.width())), self.random.randrange(max(1, widget.height())))

    def modifiers(self) -> Qt.KeyboardModifier:
        return self.random.choice(HELD)

    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.random.random() < 0.8 else self.window.canvas

    def mouse(self, kind, widget, at, button, keys) -> None:
        if not isValid(widget):
            return  # it went away in the middle of the drag
        buttons = Qt.MouseButton.NoButton
        for held in self.held:
            buttons |= held
        where = QPointF(widget.mapToGlobal(at))
        QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(at), where, button, buttons, keys))


def type_in(widget: QWidget, text: str) -> None:
    """Type a text. QTest aborts at letters that are not Latin."""
    for letter in text:
        if letter.isascii() and letter.isprintable():
            QTest.keyClicks(widget, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))


H = RoughHands
ACTS = {
    H.press: 4, H.move: 8, H.release: 5, H.drag: 14, H.click: 8, H.double_click: 3, H.wheel: 4, H.shortcut: 10,
    H.key: 6, H.half_key: 1, H.escape: 2, H.type: 4, H.command: 6, H.drop: 3, H.undo: 5, H.step: 3, H.edit: 6,
    H.select: 4, H.level: 1, H.live: 1, H.resize: 1, H.setting: 0.5, H.example: 0.7, H.new: 0.2, H.paste: 2,
    H.refocus: 1.5, H.dock: 0.5, H.look: 1, H.settle: 6,
}  # fmt: skip
