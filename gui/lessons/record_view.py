"""Writing a lesson: its pages in a list, and the text and the question of the one that is worked on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.language import tr
from core.lessons.diagnosis import wording
from core.lessons.lesson import Question
from core.lessons.quiz import offers
from core.lessons.reckoned import without_number
from core.steps.asked import Asked

from ..look.calm import calm, scroll
from ..look.labels import heading, ink, paragraph, title
from ..panels.button_row import ButtonRow
from ..panels.choice import Choice
from ..selecting import one_selected
from ..session import Session
from ..theme import Theme
from .page_fields import PageList, PageText
from .question_details import QuestionDetails
from .recorder import Recorder
from .scrolled import Scrolled

_TEXT = 74  # pixels
_TEXT_HINT = "Text of the page, in Markdown. Numbers of the graph: {value f}, {gradient x}, {local x -> f}"


class RecordView(QWidget):
    """Follows the lesson that is written. save, save_as, read: somebody wants it to be written to a file, or tried."""

    save = Signal()
    save_as = Signal()
    read = Signal()

    def __init__(self, session: Session, recorder: Recorder, theme: Theme) -> None:
        """Show the lesson as it stands."""
        super().__init__()
        self._session, self._recorder = session, recorder
        self._scroll = Scrolled()
        self._scroll.setAccessibleName(tr("Recording a lesson"))
        self.name = QLineEdit(placeholderText=tr("What the lesson is called"))
        self.summary = QLineEdit(placeholderText=tr("What it is about, in a line"))
        self.pages = PageList()
        self.page_title = QLineEdit(placeholderText=tr("Title of the page"))
        self.text = PageText(placeholderText=tr(_TEXT_HINT))
        self.text.setFixedHeight(_TEXT)
        self.faults = paragraph()
        self._question_heading = heading(tr("Question: select a node or a wire, then choose"))
        self._question_heading.setWordWrap(True)
        self.asked = Choice(tr("What the page asks for"))
        self.wording = QLineEdit(placeholderText=tr("Your own words for the question, or none"))
        self.details = QuestionDetails(session, recorder)
        self.state = paragraph(muted=True)
        self._make_buttons()
        self._lay_out()
        self._name_fields()
        self._connect()
        self.set_theme(theme)
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for area in (self._scroll, self.pages, self.text):
            calm(area, theme)
        ink(self.faults, theme.warning)

    def refresh(self) -> None:
        """Show the lesson, its pages and the one that is worked on."""
        recorder, page = self._recorder, self._recorder.page
        _show(self.name, recorder.lesson.title)
        _show(self.summary, recorder.lesson.summary)
        with QSignalBlocker(self.pages):
            self.pages.tell(
                [_row(n, p.title, asks=p.question is not None) for n, p in enumerate(recorder.lesson.pages)]
            )
            self.pages.setCurrentRow(recorder.at)
        for part in (self.page_title, self.text, self.asked, self.wording):
            part.setEnabled(page is not None)
        for button in (self.look, self.update_view, self.delete, self.try_it):
            button.setEnabled(page is not None)
        _show(self.page_title, page.title if page else "")
        self.text.show_text(page.text if page else "")
        _show(self.wording, page.question.text if page and page.question else "")
        self.wording.setVisible(page is not None and page.question is not None)
        self.undo.setEnabled(recorder.can_undo)
        self.keep.setEnabled(bool(recorder.lesson.pages))
        self.keep_as.setEnabled(bool(recorder.lesson.pages))
        self.state.setText(self._state())
        self._proofread()
        self._offer()

    def finish_typing(self) -> None:
        """Take what is being typed."""
        self._name()
        self._word()
        self._say()
        self.details.finish_typing()

    def _state(self) -> str:
        recorder = self._recorder
        if recorder.path is None:
            return tr("A draft, kept by the app; save it to share it.")
        saved = tr("Saved as {name}.") if recorder.is_saved else tr("Changed since it was saved as {name}.")
        return saved.format(name=recorder.path.name)

    def _proofread(self) -> None:
        """Say of numbers in the text, while it is written, that there are none."""
        lesson, page = self._recorder.lesson, self._recorder.page
        told = without_number(self.text.toPlainText(), lesson.graphs[page.graph]) if page is not None else []
        self.faults.setText("\n".join(f"⚠ {sentence}" for sentence in told))
        self.faults.setVisible(bool(told))

    def _offer(self) -> None:
        """What can be asked: what the page asks, and what is selected on the canvas."""
        page, log = self._recorder.page, self._session.runs.log
        kept = page.question.asked if page is not None and page.question is not None else None
        with QSignalBlocker(self.asked):
            self.asked.clear()
            self.asked.addItem(tr("No question"), None)
            offered = [
                asked for asked in _offered(self._session) if not (kept and replace(asked, entry=kept.entry) == kept)
            ]
            for asked in [*([kept] if kept else []), *offered]:
                known = log is not None and asked.is_known(log.run)
                words = wording(log, asked) if log is not None and known else tr("The question of this page")
                self.asked.addItem(words, asked)
            self.asked.setCurrentIndex(1 if kept else 0)

    def _choose_question(self, place: int) -> None:
        asked = self.asked.itemData(place)
        page = self._recorder.page
        if page is None:
            return
        before = page.question
        if not isinstance(asked, Asked):
            self._recorder.rewrite(replace(page, question=None))
        elif before is None or before.asked != asked:
            self._recorder.rewrite(replace(page, question=Question(asked)))

    def _add(self) -> None:
        self.finish_typing()
        self._recorder.add(tr("Page {number}").format(number=len(self._recorder.lesson.pages) + 1))
        self.page_title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_title.selectAll()
        self._scroll.reach(
            self.page_title, self.text
        )  # what is written first, and as much of the rest as there is room

    def _name(self) -> None:
        self._recorder.name(self.name.text().strip(), self.summary.text().strip())

    def _word(self) -> None:
        page = self._recorder.page
        if page is not None:
            words = self.page_title.text().strip(), self.text.toPlainText()
            self._recorder.rewrite(replace(page, title=words[0], text=words[1]))

    def _say(self) -> None:
        page = self._recorder.page
        if page is not None and page.question is not None:
            question = replace(page.question, text=self.wording.text().strip())
            self._recorder.rewrite(replace(page, question=question))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._recorder.choose(row)

    def _make_buttons(self) -> None:
        recorder = self._recorder
        self.add = _button(tr("Add page"), tr("What is seen now as a page: place, step and selection"), self._add)
        self.look = _button(
            tr("Show"), tr("Bring the window to what the page shows; a double-click does so, too"), recorder.show
        )
        self.update_view = _button(tr("Take view"), tr("Let the page show what is seen now"), recorder.update)
        self.delete = _button(tr("Delete"), tr("Take the page out"), recorder.delete)
        self.undo = _button(tr("Undo"), tr("Take back what was done last to the lesson"), recorder.undo)
        self.try_it = _button(tr("Try it"), tr("Read the lesson from this page on"), self.read.emit)
        self.keep = _button(tr("Save"), tr("Save the lesson as one file to share"), self.save.emit)
        self.keep_as = _button(tr("Save as…"), tr("Save it under another name"), self.save_as.emit)
        self.anew = _button(tr("New"), tr("Put this lesson away and begin another one"), recorder.begin_anew)
        self.done = _button(tr("Done"), tr("Write no more for now; a draft is kept"), recorder.leave)

    def _connect(self) -> None:
        for field in (self.name, self.summary):
            field.editingFinished.connect(self._name)
        self.page_title.editingFinished.connect(self._word)
        self.text.left.connect(self._word)
        self.text.textChanged.connect(self._proofread)
        self.wording.editingFinished.connect(self._say)
        self.pages.currentRowChanged.connect(self._choose)
        self.pages.itemDoubleClicked.connect(lambda _item: self._recorder.show())
        self.pages.moved.connect(self._recorder.move)
        self.asked.activated.connect(self._choose_question)
        self._recorder.changed.connect(self.refresh)
        for signal in (self._session.selection_changed, self._session.runs.ran, self._session.opened):
            signal.connect(self._offer)
        for keys, act in ((QKeySequence("Alt+Up"), -1), (QKeySequence("Alt+Down"), 1)):
            shortcut = QShortcut(keys, self.pages)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=act: self._recorder.move(self._recorder.at, self._recorder.at + by))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.pages)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._recorder.delete)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 2, 12, 12)
        column.setSpacing(6)
        for part in (title(tr("Recording a lesson")), self.name, self.summary, self.pages):
            column.addWidget(part)
        column.addLayout(ButtonRow(self.add, self.delete, self.undo))
        column.addLayout(ButtonRow(self.look, self.update_view))
        page: list[QWidget] = [heading(tr("This page")), self.page_title, self.text, self.faults]
        for field in (*page, self._question_heading, self.asked, self.wording, self.details):
            column.addWidget(field)
        column.addLayout(ButtonRow(self.keep_as, self.anew))
        column.addStretch(1)
        scroll(self._scroll, inside)
        outer, below = QVBoxLayout(self), QVBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        below.setContentsMargins(12, 0, 12, 10)
        below.setSpacing(6)
        below.addWidget(self.state)  # in view wherever one has scrolled to
        below.addLayout(ButtonRow(self.done, self.try_it, self.keep))
        outer.addWidget(self._scroll, 1)
        outer.addLayout(below)

    def _name_fields(self) -> None:
        """Have a screen reader tell what each is for."""
        names: tuple[tuple[QWidget, str], ...] = (
            (self.name, tr("Title of the lesson")),
            (self.summary, tr("Summary of the lesson")),
            (self.pages, tr("Pages")),
            (self.page_title, tr("Title of the page")),
            (self.text, tr("Text of the page")),
            (self.wording, tr("Words of the question")),
        )
        for widget, name in names:
            widget.setAccessibleName(name)
        self.pages.setToolTip(tr("Drag a page to another place, or move it with Alt and the arrow keys"))


def _offered(session: Session) -> list[Asked]:
    """What can be asked for about the one node or wire that is selected."""
    log, ident = session.runs.log, one_selected(session)
    if log is None or ident is None:
        return []
    return offers(log, wire=ident) if ident in session.document.wires else offers(log, node=ident)


def _row(number: int, words: str, *, asks: bool) -> str:
    return f"{number + 1}  {words}" + ("  ?" if asks else "")


def _show(field: QLineEdit, words: str) -> None:
    """Show a text in a field that nobody is typing in."""
    if field.text() != words and not (field.hasFocus() and field.isModified()):
        field.setText(words)
        field.setCursorPosition(0)  # its beginning is seen, not its end


def _button(words: str, tip: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.clicked.connect(lambda _checked=False: act())
    return button
