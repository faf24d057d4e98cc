"""The actions, menus and toolbar that follow from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.language import tr

from ..actions import COMMANDS
from ..actions.command import Command, plain
from ..filing.examples import EXAMPLES
from ..filing.recent_pictures import LargeIcons
from ..keymap import BY_NAME, native
from ..look.icons import icon
from ..look.letters import letter_menu
from ..panels.fields import finish_typing
from ..running.pace import Pace
from ..theme import Theme
from .tool_button import follow

if TYPE_CHECKING:
    from ..window import MainWindow

# Not in what lies on the canvas: letters are typed there.
_CONTEXTS = {
    "window": Qt.ShortcutContext.WindowShortcut,
    "canvas": Qt.ShortcutContext.WidgetShortcut,
}
_CONDITIONS = {command.name: command.enabled for command in COMMANDS}


class Menus(QObject):
    """One QAction a command, kept enabled, checked and named as things stand."""

    def __init__(self, window: MainWindow) -> None:
        """Make the actions and put them in menus, on the toolbar, and where their keys work."""
        super().__init__(window)
        self._window = window
        self._choices: dict[str, QActionGroup] = {}
        self._large_icons = LargeIcons()
        self._texts = {command.name: tr(command.text) for command in COMMANDS}
        self.actions = {command.name: self._action(command) for command in COMMANDS}
        self._menus: dict[str, QMenu] = {}
        window.bars.clear()
        self._fill_menus()
        self._fill_toolbar()
        # Soon, and once for many signals: the history is not yet up to date when a change is told of.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._listen()
        self.set_keys()
        self.set_theme(window.appearance.theme)
        self.refresh()

    def refresh(self) -> None:
        """Bring every action up to date."""
        for command in COMMANDS:
            action = self.actions[command.name]
            if command.enabled is not None and command.enabled(self._window) != action.isEnabled():
                action.setEnabled(not action.isEnabled())
                action.setToolTip(self._tip(command))
            if command.checked is not None:
                action.setChecked(command.checked(self._window))
            if command.detail is not None:
                detail = command.detail(self._window)
                action.setText(f"{self._texts[command.name]}: {detail}" if detail else self._texts[command.name])

    def add_panels(self, actions: Iterable[QAction]) -> None:
        """Have panels opened from a menu of their own: with them that of the views is higher than a small screen."""
        view = self.menu("View")
        view.addSeparator()
        view.addMenu(tr("&Panels")).addActions(list(actions))

    def letter(self) -> None:
        """Give every item its letter to press, now that all are there."""
        for name, action in self.actions.items():
            action.setText(self._texts[name])
        letter_menu(self._window.bars.menus)
        self._texts = {name: action.text() for name, action in self.actions.items()}
        self.refresh()

    def set_keys(self) -> None:
        """Take the keys as they are chosen now."""
        keymap = self._window.keymap
        for command in COMMANDS:
            action = self.actions[command.name]
            action.setShortcuts([QKeySequence(key) for key in keymap.keys(command.name)])
            action.setToolTip(self._tip(command))

    def why_not(self, action: QAction) -> str:
        """Why an action cannot be asked for now, if that is known; empty if it can be."""
        condition = _CONDITIONS.get(action.objectName())
        return "" if action.isEnabled() or condition is None else tr(condition.reason)

    def excuse(self, event: QKeyEvent) -> None:
        """Say why the command of a key cannot be asked for now: the key alone would do nothing, without a word."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        command = BY_NAME.get(self._window.keymap.bindings().get((Qt.Key(event.key()), held), ""))
        if command is not None and (command.scope == "window" or self._window.canvas.hasFocus()):
            reason = self.why_not(self.actions[command.name])
            if reason:
                self._window.session.refused.emit(f"{reason}.")

    def set_theme(self, theme: Theme) -> None:
        """Draw icons in another theme's colours."""
        for command in COMMANDS:
            if command.icon:
                name, _, checked = command.icon.partition(" ")
                self.actions[command.name].setIcon(icon(name, theme, checked=checked))

    def menu(self, path: str) -> QMenu:
        """The menu of a path such as "View/Theme", made if need be."""
        if path not in self._menus:
            parent, _, name = path.rpartition("/")
            bar = self._window.bars.menus
            self._menus[path] = self.menu(parent).addMenu(tr(name)) if parent else bar.addMenu(tr(f"&{name}"))
        return self._menus[path]

    def context_menu(self, *names: str) -> QMenu:
        """A menu of those of some commands that can be asked for; the menu bar has all of them, and says why not.

        "" is a line, a path such as "Graph/&Align" the menu of that name.
        """
        self.refresh()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            inside = self.menu(name).actions() if "/" in name else [self.actions[name]] if name else []
            if not name:
                menu.addSeparator()
            elif any(action.isEnabled() for action in inside):
                # addMenu would make it go with this one
                menu.addAction(self.menu(name).menuAction() if "/" in name else self.actions[name])
        return menu

    def _action(self, command: Command) -> QAction:
        action = QAction(self._texts[command.name], self._window)
        action.setIconText(command.title)
        action.setObjectName(command.name)
        action.setStatusTip(tr(command.tip))
        action.setCheckable(command.checked is not None)
        if command.choice:
            self._choices.setdefault(command.choice, QActionGroup(self)).addAction(action)
        action.triggered.connect(partial(self._run, command))
        home = self._home(command)
        action.setShortcutContext(_CONTEXTS[command.scope])
        home.addAction(action)
        return action

    def _tip(self, command: Command) -> str:
        keys, reason = self._window.keymap.keys(command.name), self.why_not(self.actions[command.name])
        shown = f"  ({native(keys[:1])})" if keys else ""
        return f"{command.title}{shown}\n{tr(command.tip)}" + (f"\n{reason}" if reason else "")

    def _home(self, command: Command) -> QWidget:
        """The widget within which the keys of a command work."""
        return self._window.canvas if command.scope == "canvas" else self._window

    def _run(self, command: Command, _checked: bool = False) -> None:  # noqa: FBT002 - as Qt sends it
        """Do it if it can still be done: actions are brought up to date a moment after things change.

        What is being typed counts for a run, as if the field had been left.
        """
        if command.menu == "Run":
            finish_typing()
        if command.enabled is None or command.enabled(self._window):
            done = plain(self.actions[command.name].text())  # such as "Undo: Move"; soon the next one
            command.run(self._window)
            if command.detail is not None:
                self._window.telling.tell_of(done)
        else:
            self._window.session.refused.emit(f"{tr(command.enabled.reason)}.")
        self.refresh()

    def _fill_menus(self) -> None:
        last: dict[str, int] = {}
        for command in COMMANDS:
            top = command.menu.partition("/")[0]
            if last.setdefault(top, command.group) != command.group:
                self.menu(top).addSeparator()
                last[top] = command.group
            self.menu(command.menu).addAction(self.actions[command.name])
            if command.name == "open":
                self._fill_on_opening(self.menu("File/Open &recent"), self._fill_recent)
        self._fill_examples()

    def _listen(self) -> None:
        session, later = self._window.session, Pace(self._window.session, self._soon.start, self)
        for signal in (
            session.opened,
            session.changed,
            session.runs.ran,
            session.stepping.stepped,
            session.selection_changed,
            session.title_changed,
        ):
            signal.connect(later.ask)
        for at_once in (session.runs.live_changed, QGuiApplication.clipboard().dataChanged):
            at_once.connect(self._soon.start)
        self._window.keymap.changed.connect(self.set_keys)

    @staticmethod
    def _fill_on_opening(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        """Have a menu filled each time it opens."""
        menu.aboutToShow.connect(lambda: fill(menu))

    def _fill_recent(self, menu: QMenu) -> None:
        documents = self._window.documents
        menu.setStyle(self._large_icons)
        menu.clear()
        for path in documents.recent():
            action = menu.addAction(documents.pictures.of(path), path.name, partial(documents.open_path, path))
            action.setToolTip(str(path))
        if menu.isEmpty():
            menu.addAction(tr("Nothing yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("Forget these"), documents.forget_recent)

    def _fill_examples(self) -> None:
        menu, first = self.menu("Help/&Examples"), self.actions["shortcuts"]
        menu.setToolTipsVisible(True)
        self.menu("Help").insertMenu(first, menu)
        self.menu("Help").insertSeparator(first)
        for example in EXAMPLES:
            title = example.name_shown
            open_it = partial(self._window.documents.open_path, example.path, as_copy=True, title=title)
            menu.addAction(title, open_it).setToolTip(tr(example.tip))

    def _fill_toolbar(self) -> None:
        bar = self._window.bars.tools
        menu = ""
        for command in (each for each in COMMANDS if each.toolbar):
            if menu and command.menu != menu:
                bar.addSeparator()
            menu = command.menu
            bar.addAction(self.actions[command.name])
            button = bar.widgetForAction(self.actions[command.name])
            assert isinstance(button, QToolButton)
            follow(button, self.actions[command.name])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if command.menu == "Run":
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
