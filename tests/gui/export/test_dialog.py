"""The export dialog, driven as a person drives it: what it offers, what it remembers, and what comes of it."""

import json
import tempfile

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox

from core.edits.nodes import set_role, set_target
from core.formats import chain_file
from core.formats.written import FORMATS
from core.graph import Graph
from gui.export import animation
from gui.export.kinds import KINDS
from gui.panels.dialogs.shortcuts import ShortcutSheet
from gui.settings import (
    EXPORT_CAPTION,
    EXPORT_FORMAT,
    EXPORT_GRAIN,
    EXPORT_GRAPH,
    EXPORT_SCALE,
    EXPORT_SECONDS,
    EXPORT_THEME,
    EXPORT_TRANSPARENT,
    EXPORTING,
    THEME,
    UPDATE_STEPS,
)
from tests.gui.conftest import change, ident, settled
from tests.gui.exporting import choose_kind, dialog_of, export, kind_of, press_export

PATIENCE = 60_000  # milliseconds: a process is started, on a machine that may be busy


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """The names that were suggested; each is chosen, in a folder of its own."""
    suggested, folder = [], tmp_path / "exported"
    folder.mkdir()

    def choose(_window, _title, path, _filter):
        suggested.append(path.rpartition("/")[2])
        return str(folder / suggested[-1]), ""

    monkeypatch.setattr("gui.export.exports.QFileDialog.getSaveFileName", choose)
    return suggested, folder


@pytest.fixture
def dialog(window, qtbot):
    return dialog_of(window)


def shown(dialog):
    return {setting for setting in EXPORTING if dialog.form.isRowVisible(dialog.fields[setting])}


def finished(window, qtbot):
    qtbot.waitUntil(lambda: window.status.words.text().startswith("Exported to"), timeout=PATIENCE)


def chain(length):
    graph = Graph()
    end = graph.variable(0.5, name="x")
    for _ in range(length):
        end = -end
    graph.document.apply(set_target(graph.document, end.id))
    return graph.document


def test_what_is_taken_away_is_what_there_was_when_the_dialog_opened(window, qtbot, dialog):
    log, x = window.session.runs.log, ident(window.session, "x")
    change(window)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.log is not log)
    assert dialog.order.log is log
    assert dialog.order.snapshot.nodes[x].value == log.run.value(x) == 2


def test_arrows_walk_over_the_headings_and_return_exports(window, qtbot, asked):
    dialog = dialog_of(window)
    qtbot.waitUntil(dialog.list.hasFocus)
    walked = [dialog.kind.ending]
    for _ in range(len(KINDS) - 1):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        walked.append(dialog.kind.ending)
    assert walked == [kind.ending for kind in KINDS]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    finished(window, qtbot)
    assert "digraph" in (asked[1] / asked[0][0]).read_text()


def test_tab_walks_down_the_fields_as_they_stand(dialog, qtbot):
    choose_kind(dialog, ".webp")
    dialog.list.setFocus()
    heights = []
    for _ in range(8):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        corner = dialog.focusWidget().mapTo(dialog, QPoint())
        heights.append((corner.y(), corner.x()))
    assert heights == sorted(heights)
    assert dialog.focusWidget() is dialog.fields[EXPORT_TRANSPARENT]


def test_another_theme_is_taken_by_what_is_open(window, qtbot, dialog):
    window.sheets.show_shortcuts()
    sheet = window.findChild(ShortcutSheet)
    qtbot.waitUntil(lambda: not dialog.preview.waits, timeout=PATIENCE)
    drawn = dialog.preview.image
    window.settings.set(THEME, "dark")
    chosen = QPalette.ColorRole.HighlightedText
    for area in (dialog.list, sheet.table):
        assert area.palette().color(chosen) == window.appearance.theme.text
    assert dialog.order.sight.theme == "dark"
    qtbot.waitUntil(lambda: dialog.preview.image != drawn and not dialog.preview.waits, timeout=PATIENCE)
    corner = dialog.preview.grab().toImage().pixelColor(dialog.preview.width() // 2, 6)
    assert corner == window.appearance.theme.window
    sheet.close()
    dialog.reject()
    window.settings.set(THEME, "light")


def test_escape_changes_nothing(window, qtbot, dialog, asked):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert asked[0] == []
    assert not window.documents.files.busy


def test_each_kind_asks_for_what_matters_for_it(dialog):
    choose_kind(dialog, ".png")
    assert shown(dialog) == {EXPORT_THEME, EXPORT_SCALE, EXPORT_CAPTION, EXPORT_TRANSPARENT, EXPORT_GRAPH}
    assert not dialog.first.isVisible()
    choose_kind(dialog, ".pdf")
    assert shown(dialog) == {EXPORT_THEME, EXPORT_CAPTION, EXPORT_TRANSPARENT}
    choose_kind(dialog, ".gif")
    assert shown(dialog) == {EXPORT_THEME, EXPORT_SCALE, EXPORT_GRAIN, EXPORT_SECONDS, EXPORT_CAPTION}
    assert dialog.first.isVisible()
    choose_kind(dialog, ".tex")
    assert shown(dialog) == {EXPORT_GRAIN}
    choose_kind(dialog, ".dot")
    assert shown(dialog) == set()


def test_a_caption_needs_a_step(window, qtbot):
    dialog = dialog_of(window)
    choose_kind(dialog, ".png")
    assert not dialog.fields[EXPORT_CAPTION].isEnabled()
    assert not dialog.order.sight.taking.caption
    choose_kind(dialog, ".gif")
    assert dialog.order.sight.taking.caption
    dialog.reject()
    window.session.stepping.go(4)
    dialog = dialog_of(window)
    choose_kind(dialog, ".png")
    assert dialog.order.sight.taking.caption
    dialog.reject()


def test_the_last_choice_is_remembered(window, qtbot, dialog):
    choose_kind(dialog, ".webp")
    theme = dialog.fields[EXPORT_THEME]
    assert isinstance(theme, QComboBox)
    theme.setFocus()
    qtbot.keyClick(theme, Qt.Key.Key_End)
    qtbot.mouseClick(dialog.fields[EXPORT_TRANSPARENT], Qt.MouseButton.LeftButton)
    dialog.reject()
    again = dialog_of(window)
    assert again.kind.ending == ".webp"
    assert window.settings.get(EXPORT_THEME) == "print"
    assert again.fields[EXPORT_THEME].currentData() == "print"
    assert again.fields[EXPORT_TRANSPARENT].isChecked()


def test_a_preview_shows_what_it_will_be(window, qtbot, dialog):
    choose_kind(dialog, ".png")
    assert (dialog.preview.waits, dialog.preview.words) == (True, "Drawing …")  # at once, whatever it takes
    qtbot.waitUntil(lambda: not dialog.preview.waits, timeout=PATIENCE)
    light = dialog.preview.image
    assert light.width() > light.height() > 100
    window.settings.set(EXPORT_THEME, "dark")
    assert (dialog.preview.waits, dialog.preview.image) == (True, light)  # faint, until there is another one
    qtbot.waitUntil(lambda: dialog.preview.image not in (None, light), timeout=PATIENCE)
    assert dialog.preview.image.pixelColor(1, 1).lightness() < 60
    choose_kind(dialog, ".txt")
    qtbot.waitUntil(lambda: "∂f" in dialog.preview.text, timeout=PATIENCE)
    assert dialog.preview.image is None


@pytest.mark.parametrize("ending", FORMATS)
def test_what_is_written_is_of_the_open_graph(window, qtbot, asked, ending):
    export(window, ending)
    finished(window, qtbot)
    text = (asked[1] / asked[0][0]).read_text(encoding="utf-8")
    assert asked[0][0].endswith(ending)
    assert "f" in text
    assert text.count("\n") > 5


def test_the_steps_that_are_told_of_are_chosen(window, qtbot, asked, dialog):
    choose_kind(dialog, ".json")
    for box, keys in ((dialog.last, "6"), (dialog.first, "4")):
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, keys)
    press_export(dialog)
    finished(window, qtbot)
    steps = json.loads((asked[1] / asked[0][0]).read_text(encoding="utf-8"))["steps"]
    assert [step["step"] for step in steps] == [4, 5, 6]


def test_the_last_step_is_never_before_the_first(dialog, qtbot):
    choose_kind(dialog, ".gif")
    dialog.last.setValue(5)
    dialog.first.setValue(9)
    assert dialog.last.value() == 9
    assert dialog.order.span == range(8, 9)


def test_the_whole_pass_moves_whatever_step_is_shown(window, qtbot, asked):
    window.session.stepping.go(4)
    window.settings.set(EXPORT_SCALE, 1.0)
    export(window, ".gif")
    finished(window, qtbot)
    with Image.open(asked[1] / asked[0][0]) as moving:
        assert moving.n_frames == len(window.session.runs.log)


def test_a_folder_of_frames_is_written(window, qtbot, asked):
    window.settings.set(EXPORT_GRAIN, "op")
    export(window, "")
    finished(window, qtbot)
    assert asked[0][0].endswith(" frames")
    names = sorted(path.name for path in (asked[1] / asked[0][0]).iterdir())
    assert names[0] == "frame-0001.png"
    assert len(names) == len({*names}) < len(window.session.runs.log)


def test_the_steps_of_an_update_are_among_the_frames(window, qtbot, asked):
    session = window.session
    assert session.do(set_role, ident(session, "x"), "parameter")
    window.settings.set(UPDATE_STEPS, True)
    qtbot.waitUntil(lambda: settled(session) and session.runs.log.update is not None)
    window.settings.set(EXPORT_CAPTION, False)
    dialog = dialog_of(window)
    choose_kind(dialog, "")
    dialog.first.setValue(session.runs.log.passed + 1)
    press_export(dialog)
    finished(window, qtbot)
    assert len(list((asked[1] / asked[0][0]).iterdir())) == len(session.runs.log) - session.runs.log.passed


def test_forward_mode_is_taken_away_as_it_is_looked_at(window, qtbot, asked):
    session = window.session
    session.runs.push([ident(session, "x")])
    qtbot.waitUntil(lambda: session.runs.sweep is not None)
    export(window, "")
    finished(window, qtbot)
    assert len(list((asked[1] / asked[0][0]).iterdir())) == len(session.runs.log)
    export(window, ".json")
    qtbot.waitUntil(lambda: len(asked[0]) == 2 and (asked[1] / asked[0][1]).exists(), timeout=PATIENCE)
    assert json.loads((asked[1] / asked[0][1]).read_text())["mode"] == "tangent"


def test_frames_are_refused_at_once_where_something_is_in_their_place(window, qtbot, asked):
    (asked[1] / "x·y·z frames").mkdir()
    (asked[1] / "x·y·z frames" / "precious").touch()
    with qtbot.waitSignal(window.documents.files.failed) as failure:
        export(window, "")
    assert "Choose another name for the folder" in failure.args[0]
    assert [path.name for path in (asked[1] / "x·y·z frames").iterdir()] == ["precious"]


def test_names_are_suggested_that_tell_the_step(window, qtbot, asked):
    window.session.stepping.go(7)
    export(window, ".svg")
    finished(window, qtbot)
    assert asked[0][0].endswith(" step 8.svg")
    assert chain_file.load(asked[1] / asked[0][0]).nodes == window.session.document.nodes


def test_a_handout_has_a_page_for_each_step_and_is_offered_again(window, qtbot, asked):
    export(window, ".pdf steps")
    finished(window, qtbot)
    handout = asked[1] / asked[0][0]
    assert handout.name == "x·y·z steps.pdf"
    assert handout.read_bytes().count(b"/Type /Page\n") == len(window.session.runs.log)
    dialog = dialog_of(window)
    assert dialog.kind.paged
    assert not dialog.fields[EXPORT_SECONDS].isVisible()
    assert dialog.fields[EXPORT_GRAIN].isVisible()
    dialog.reject()


def test_without_pillow_it_says_what_to_install_and_offers_no_export(dialog, monkeypatch):
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    monkeypatch.setattr(animation, "find_spec", lambda _name: None)
    choose_kind(dialog, ".gif")
    assert "pip install pillow" in dialog.note.text()
    assert not save.isEnabled()
    choose_kind(dialog, ".png")
    assert dialog.note.text() == ""
    assert save.isEnabled()


@pytest.mark.parametrize("ending", ["", ".gif"])
def test_an_animation_can_be_given_up_and_leaves_nothing(window, tmp_path, qtbot, asked, monkeypatch, ending):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    window.session.replace(chain(12))  # its frames are few and small enough to be packed at once
    qtbot.waitUntil(lambda: settled(window.session), timeout=PATIENCE)
    export(window, ending)
    qtbot.waitUntil(
        lambda: window.status.progress.value() > 15 and window.status.stop_button.isVisible(), timeout=PATIENCE
    )
    with qtbot.waitSignal(window.documents.files.given_up, timeout=PATIENCE):
        qtbot.mouseClick(window.status.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.documents.files.busy, timeout=PATIENCE)
    assert list(asked[1].iterdir()) == []
    qtbot.waitUntil(lambda: not [path for path in tmp_path.iterdir() if path.name.startswith("chainrule-")])


def test_a_graph_that_was_not_run_offers_what_needs_no_steps(window, qtbot):
    window.session.runs.set_live(False)
    change(window)
    window.settings.set(EXPORT_FORMAT, ".gif")
    dialog = dialog_of(window)
    assert dialog.kind.ending == ".png"
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    usable = [kind_of(item) for item in items if item.flags() & Qt.ItemFlag.ItemIsSelectable]
    assert usable == [".png", ".svg", ".pdf", ".tikz", ".dot"]
    dialog.reject()
