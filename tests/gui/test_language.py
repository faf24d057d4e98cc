"""The languages: every text goes through Qt's translation, and German and Chinese are there from menu to error."""

import ast
import re
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtGui import QFont, QKeySequence, QRawFont, QTextDocument, QTextLayout
from PySide6.QtWidgets import QDialogButtonBox

from core.edits.nodes import rename
from core.edits.wires import connect
from core.errors import EditError
from core.graph import Graph
from core.language import counted, tr, translate_with
from core.steps.words.text import step_text
from gui import language
from gui.actions.command import plain
from gui.canvas.accessible import item_name
from gui.lessons.shelf import SHELF, shelved_lesson
from gui.settings import LANGUAGE, Settings
from gui.theme import text_font

from . import translations

FILES = sorted(language.FOLDER.glob("*.ts"))
WORDS = re.compile(r"(?!Chainrule\b)\b[A-Za-z]{2}")
EMPHASISED = re.compile(r"\*([^*]+)\*")
KEY = re.compile(r"\*\*((?:\w+\+)\w+|F\d+|Esc)\*\*")
COMMAND_LINES = {  # English, as their options are
    *map(Path, (f"core/command_line/{name}.py" for name in ("options", "run_command", "export_command"))),
    *map(Path, ("gui/export/render_command.py", "gui/nudge/option.py")),
}
SHOWN_BY = {
    *("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "addTab", "addAction", "addMenu", "addRow", "setHeaderLabels", "setInformativeText"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QDockWidget", "QToolBar", "QMessageBox"),
    *("title", "heading", "paragraph", "StepText"),
    *("EditError", "ShapeError", "ComputeError", "FormatError", "SaveError", "FindError", "Cancelled"),
}
SIGNALS = ("said", "noted", "refused", "failed")


@pytest.fixture
def speak(qapp, tmp_path):
    """Makes the app speak a language, in its settings too, until the end of the test."""
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))

    def speak(code):
        settings.set(LANGUAGE, code)
        return language.speak(qapp, settings)

    yield speak
    language.speak_in(qapp, language.SOURCE)
    assert tr("&Save") == "&Save"


@pytest.mark.parametrize(
    ("code", "menu", "undo", "dock", "cancel"),
    [("de", "Datei", "Umbenennen", "Problem", "Abbrechen"), ("zh", "文件", "重命名", "问题", "取消")],
)
def test_the_window_speaks(speak, make_window, code, menu, undo, dock, cancel):
    assert speak(code) == code
    window = make_window()
    assert plain(window.menuBar().actions()[0].text()) == menu
    assert dock in window.panels.docks["problems"].windowTitle()
    session = window.session
    session.do(rename, next(iter(session.document.nodes)), "höhe")
    assert session.history.undo_label == undo
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert cancel in buttons.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_a_lesson_is_read_in_the_language_and_written_as_it_came(speak, make_window):
    speak("de")
    window = make_window()
    window.learning.begin()
    player = window.learning.player
    assert player.shown.title == "Eine Formel ist ein Rezept"
    assert window.session.title == "Der Berechnungsgraph"
    window.learning.edit()
    assert window.learning.recorder.lesson.pages[0].title == "A formula is a recipe"
    assert window.learning.recorder.lesson.pages[0].translations["de"].title == "Eine Formel ist ein Rezept"


@pytest.mark.parametrize("shelved", SHELF, ids=lambda shelved: shelved.name)
@pytest.mark.parametrize("code", ["de", "zh"])
def test_a_lesson_calls_what_is_on_the_screen_by_its_name_there(speak, code, shelved):
    speak(code)
    lesson = shelved_lesson(shelved)
    translated = lesson.translated(code)
    assert (translated.title, translated.summary) == (tr(shelved.title), tr(shelved.tip))
    for page, other in zip(lesson.pages, translated.pages, strict=True):
        named = [tr(word) for word in EMPHASISED.findall(page.text) if word in ("Next", "Step")]
        named += [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in KEY.findall(page.text)]
        assert [name for name in named if not re.search(f"[*“]{re.escape(name)}[*”]", other.text)] == []
        seen = QTextDocument()
        seen.setMarkdown(other.text)
        assert "*" not in seen.toPlainText(), "emphasis that Markdown does not see: it needs a space around"


@pytest.mark.parametrize(("code", "words"), [("de", "Kreis"), ("zh", "环")])
def test_errors_are_told_in_the_language_with_what_they_are_about(speak, code, words):
    speak(code)
    graph = Graph()
    first = graph.apply("exp", graph.variable(2.0, name="x"))
    second = graph.apply("exp", first)
    with pytest.raises(EditError, match=words) as told:
        connect(graph.document, second.id, 0, first.id, 0)
    assert graph.document.nodes[second.id].name in str(told.value)
    assert "{" not in str(told.value)


@pytest.mark.parametrize(
    ("code", "one", "several"), [("de", "1 Verbindung", "2 Verbindungen"), ("zh", "1 条连线", "2 条连线")]
)
def test_numbers_of_things_have_their_forms(speak, code, one, several):
    speak(code)
    assert [counted(n, "{count} wire", "{count} wires") for n in (1, 2)] == [one, several]


def test_without_a_translation_it_speaks_english(speak):
    assert speak("fr") == "en"
    assert tr("&Save") == "&Save"


def test_a_text_that_is_empty_or_unknown_stays_as_it_is(speak):
    speak("de")
    assert (tr(""), tr("not known to anyone")) == ("", "not known to anyone")


def test_the_translators_files_hold_the_texts_of_the_code():
    found = set(translations.texts())
    for source in FILES:
        kept = {message.findtext("source") for message in ET.parse(source).iter("message")}
        assert kept == found, f"run python3 -m tests.gui.translations: {sorted(kept ^ found)[:5]}"


@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
def test_translations_keep_what_is_put_in(source):
    changed = [
        f"{message.findtext('source')!r} -> {translated!r}"
        for message in ET.parse(source).iter("message")
        if (translated := message.findtext("translation")) and places(message.findtext("source")) != places(translated)
    ]
    assert changed == []


@pytest.mark.parametrize("path", language.FONTS["zh"], ids=lambda path: path.stem)
def test_the_letters_of_chinese_are_shipped(qapp, path):
    font = QRawFont(str(path), 12)
    written = "".join(ET.parse(language.FOLDER / "chainrule_zh.ts").getroot().itertext())
    written += "".join(page.title + page.text for each in SHELF for page in shelved_lesson(each).translated("zh").pages)
    assert {letter for letter in written if letter > "\u2e80" and not font.supportsCharacter(ord(letter))} == set()


def test_strong_words_are_strong_in_chinese_too(speak):
    speak("zh")
    for strong in (False, True):
        line = QTextLayout("梯度", text_font(strong=strong))
        line.beginLayout()
        line.createLine()
        line.endLayout()
        assert {run.rawFont().weight() >= QFont.Weight.DemiBold.value for run in line.glyphRuns()} == {strong}


@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
def test_what_the_app_reads_is_what_the_translators_wrote(source):
    """Qt's own compiler is not asked: it needs libraries of the system that the app does not."""
    reader = QTranslator()
    assert reader.load(str(source.with_suffix(".qm")))
    other = [
        english
        for message in ET.parse(source).iter("message")
        if (english := message.findtext("source"))
        and reader.translate("", english) != (message.findtext("translation") or "")
    ]
    assert other == [], "run python3 -m tests.gui.translations"


def test_every_text_that_is_shown_goes_through_the_translation():
    bare = [
        f"{path}:{text.lineno}"
        for path, tree in sources()
        for node in ast.walk(tree)
        if is_shown(node)
        for text in bare_texts(node)
    ]
    assert bare == []


def test_every_text_that_a_window_asks_for_is_in_the_files(make_window, monkeypatch):
    """What no file holds stays as it is, so that it is found here when a table is not collected."""
    asked = set()
    monkeypatch.setattr(language, "speak", lambda *_: translate_with(lambda text: asked.add(text) or text))
    try:
        window = make_window()
        session, actions = window.session, window.menus.actions
        session.select([session.document.view.target])
        for name in ("step_first", "step_next", "step_last", "update_steps", "settings", "shortcuts"):
            actions[name].trigger()
        told = [step_text(session.runs.log, step.index) for step in session.runs.log]
        spoken = [item_name(window.canvas, ident) for ident in session.document.nodes]
        window.panels.explain.checks.check()
    finally:
        translate_with(str)
    assert told
    assert spoken
    assert len(asked) > 400
    assert asked - {*translations.texts(), ""} == set()


def test_a_bare_text_is_found():
    calls = 'label.setText("bare"); raise_it(EditError(f"{name} is bare")); s.refused.emit("bare" if x else tr("good"))'
    found = [text for node in ast.walk(ast.parse(calls)) if is_shown(node) for text in bare_texts(node)]
    assert len(found) == 3


def test_every_edit_has_a_label_that_is_translated():
    """What the history calls an edit is collected: each of those that are done somewhere is a public one."""
    done = {
        edit.rpartition(".")[2]
        for _, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "do"
        and node.args
        and isinstance(node.args[0], ast.Name | ast.Attribute)
        and (edit := ast.unparse(node.args[0]))
    }
    edits = {
        node.name
        for path, tree in sources()
        if translations.is_edit(translations.ROOT / path)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }
    assert done - edits <= {"edit"}  # the name of a parameter


def sources():
    """The files of the app but for those of the command line, each with its syntax tree."""
    for top in translations.CODE:
        for path in sorted((translations.ROOT / top).rglob("*.py")):
            place = path.relative_to(translations.ROOT)
            if place not in COMMAND_LINES:
                yield place, ast.parse(path.read_text(encoding="utf-8"))


def is_shown(node: ast.AST) -> bool:
    """Whether a call shows its texts to a person: a widget's method, a signal to the status line, an error."""
    match node:
        case ast.Call(func=ast.Attribute(attr="emit", value=ast.Attribute(attr=signal))):
            return signal in SIGNALS
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name in SHOWN_BY
    return False


def bare_texts(call: ast.AST) -> list[ast.AST]:
    """The literals with words among a call's arguments that are not handed to ``tr``."""
    found, waiting = [], [*call.args]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Call() | ast.Compare() | ast.Subscript():
                continue
            case ast.IfExp(_, then, otherwise):
                waiting += [then, otherwise]
            case ast.Constant(str(text)) if WORDS.search(text):
                found.append(node)
            case ast.JoinedStr(parts):
                found += [part for part in parts if isinstance(part, ast.Constant) and WORDS.search(str(part.value))]
                waiting += [part.value for part in parts if isinstance(part, ast.FormattedValue)]
            case _:
                waiting += ast.iter_child_nodes(node)
    return found


def places(text: str) -> list[str]:
    """Where something is put into a text, with how it is written."""
    try:
        return sorted(f"{name}:{how}" for _, name, how, _ in Formatter().parse(text) if name is not None)
    except ValueError:  # no template: a brace of its own
        return []
