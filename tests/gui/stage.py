"""A window to take pictures of: brought into a state, pictured, and tidied up."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QSettings
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from core.document import Document
from gui import app
from gui.filing.examples import EXAMPLES, WELCOME, welcome
from gui.frame.places import PLACES
from gui.settings import HEALTH, THEME, Settings
from tests.gui.conftest import settled

SOON = 700  # milliseconds: animations are over, and formulas are typeset
LAID_OUT = 1500  # milliseconds: what a worker of a panel makes is there


class Stage:
    """A window, and what brings it into a state."""

    def __init__(self, width: int, height: int) -> None:
        self.app = QApplication.instance() or app.make_app()
        store = QSettings("chainrule-pictures", "chainrule")
        store.clear()
        self.settings = Settings(store)
        self.window = app.empty_window(self.app, self.settings)
        self.window.resize(width, height)
        self.window.show()  # empty, as the app does: its panels are as wide as on a first start then
        self.pause(50)
        app.fill(self.window, app.welcome_session(self.app, self.settings))
        self.window.furnish()
        self.window.activateWindow()
        self.window.typesetter.warm_up()
        self.wait(lambda: self.window.isActiveWindow() and settled(self.window.session))
        self.pause()

    def picture(self, state: Callable[["Stage"], object]) -> QPixmap:
        """The window in a state, with the dialogs over it; afterwards it is as it was."""
        self.show(welcome(), WELCOME.name_shown)
        state(self)
        self.pause()
        self.wait(lambda: not self.window.typesetter.busy)
        picture = self.window.grab()
        for dialog in self.dialogs():
            with QPainter(picture) as painter:
                middle = (self.window.rect().center() - dialog.rect().center()) if dialog.isWindow() else QPoint()
                painter.drawPixmap(middle, dialog.grab())
        self.tidy()
        return picture

    def dialogs(self) -> list[QDialog]:
        """The open ones."""
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def tidy(self) -> None:
        """Close dialogs and popups, let go of everything."""
        for dialog in self.dialogs():
            dialog.close()
        window = self.window
        window.canvas.hands.cancel()
        window.learning.quiz.end()
        window.learning.player.leave()
        window.learning.recorder.leave()
        window.canvas.setFocus()
        self.settings.set(THEME, "light")
        self.settings.set(HEALTH, value=False)
        window.session.nudging.end()
        if window.hints.isVisible():
            window.hints.away.click()
        while len(window.documents.pages) > 1:
            window.documents.pages.drop()
        for name, place in PLACES.items():
            if place.make is not None:
                window.panels.docks[name].close()
        for name in ("outline", "steps"):
            window.panels.docks[name].raise_()

    def command(self, name: str) -> None:
        """Ask for a command, as its menu does."""
        self.window.menus.refresh()
        self.window.menus.actions[name].trigger()

    def show(self, document: Document, title: str = "") -> None:
        """Open a document and wait for its run."""
        self.settings.set(THEME, "light")
        session = self.window.session
        session.replace(document, title=title)
        session.select(())
        self.wait(lambda: settled(session))
        self.window.canvas.fit()
        self.pause(400)

    def step(self, kind: str, name: str, source: str = "") -> None:
        """Go to the step of a kind at a node, or along a wire from one."""
        session = self.window.session
        document = session.document
        for step in session.runs.log:
            wire = document.wires.get(step.wire) if step.wire is not None else None
            node = document.nodes[wire.target if wire else step.node] if wire or step.node is not None else None
            fed = document.nodes[wire.source].name if wire else ""
            if step.kind == kind and node is not None and node.name == name and source in ("", fed):
                session.stepping.go(step.index)
                return
        raise LookupError(f"no step {kind} {name} {source}: {[(s.kind, s.node) for s in session.runs.log]}")

    def node(self, name: str) -> int:
        """The id of a node."""
        found = self.window.session.document.find(name)
        assert found is not None, name
        return found.id

    def wait(self, until: Callable[[], bool], most: int = 60_000) -> None:
        """Handle events until something holds."""
        deadline = QDeadlineTimer(most)
        while not until() and not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def pause(self, time: int = SOON) -> None:
        """Handle events for a while: animations end, formulas are typeset."""
        self.wait(lambda: False, time)

    def close(self) -> None:
        """Close the window."""
        self.window.close_without_asking()


def dark(stage: Stage) -> None:
    stage.settings.set(THEME, "dark")


def example(number: int, stage: Stage) -> None:
    path = EXAMPLES[number].path
    stage.window.documents.open_path(path, as_copy=True)
    stage.wait(lambda: not stage.window.documents.files.busy and settled(stage.window.session))
    stage.window.canvas.fit()
