"""The status line tells of gestures, refusals, steps, and of work that can be stopped."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from core.edits.nodes import set_value
from gui.filing.files import Files
from gui.frame import status as status_line
from gui.frame.status import StatusLine
from gui.runner import Task
from tests.gui.canvas.drawing import colours
from tests.gui.conftest import ident, step_index
from tests.gui.seen import words_of


@pytest.fixture
def files(product):
    made = Files(product)
    yield made
    made.close()


@pytest.fixture
def line(product, files, theme, qtbot):
    status = StatusLine(product, files, theme)
    qtbot.addWidget(status)
    status.show()
    return status


@pytest.fixture
def hasty(monkeypatch):
    """Words stay for a moment, and work is shown almost at once."""
    monkeypatch.setattr(status_line, "TOLD_FOR", 10)
    monkeypatch.setattr(status_line, "PATIENCE", 10)


def test_a_sentence_that_begins_with_an_arabic_name_begins_on_the_left(line):
    line.note("\u0645\u062c\u0645\u0648\u0639 is muted.")
    line.resize(600, line.height())
    picture = line.words.grab().toImage()
    half = picture.width() // 2
    left, right = (picture.copy(x, 0, half, picture.height()) for x in (0, half))
    assert len(colours(left)) > len(colours(right)) == 1


def test_a_step_is_told_in_a_sentence(line, product):
    product.stepping.go(step_index(product, "seed", "f"))
    assert line.words.text().startswith("The backward pass starts")
    product.stepping.go(None)
    assert line.words.text() == ""


def test_a_new_step_is_told_over_the_tip_of_a_button(line, product):
    line.showMessage("One step on")
    assert not line.words.isVisible()
    product.stepping.go(step_index(product, "forward", "a"))
    assert line.words.isVisible()
    assert not line.currentMessage()


def test_steps_that_rush_by_are_told_now_and_then_and_the_last_of_them_once_they_stop(line, product):
    product.stepping.hurry(True)
    product.stepping.go(step_index(product, "forward", "a"))
    told = line.words.text()
    product.stepping.go(step_index(product, "seed", "f"))
    assert line.words.text() == told
    product.stepping.hurry(False)
    assert line.words.text().startswith("The backward pass starts")


def test_a_gesture_gives_way_to_the_step_again(line, product):
    product.stepping.go(step_index(product, "forward", "a"))
    told = line.words.text()
    product.said.emit("Release on a port")
    assert line.words.text() == "Release on a port"
    product.said.emit("")
    assert line.words.text() == told


def test_a_refusal_stays_while_a_gesture_ends(line, product):
    product.refused.emit("That would make a cycle.")
    product.said.emit("")
    assert "That would make a cycle." in line.words.text()


def test_the_sentence_of_a_step_follows_the_numbers(line, product, qtbot):
    product.stepping.go(step_index(product, "forward", "a"))
    assert line.words.text() == "a = 2 · 3 = 6."
    product.do(set_value, ident(product, "x"), 5.0)
    qtbot.waitUntil(lambda: line.words.text() == "a = 5 · 3 = 15.")


def test_a_refusal_goes_with_the_next_edit(line, product):
    product.runs.set_live(False)
    product.refused.emit("That would make a cycle.")
    product.do(set_value, ident(product, "x"), 5.0)
    assert line.words.text() == ""


@pytest.mark.parametrize("signal", ["refused", "noted"])
def test_what_was_refused_or_done_goes_after_a_while(hasty, line, product, qtbot, signal):
    getattr(product, signal).emit("Saved.")
    assert "Saved." in line.words.text()
    qtbot.waitUntil(lambda: line.words.text() == "")


def test_what_a_gesture_will_do_is_told_on_when_what_was_done_is_of_the_past(hasty, line, product, qtbot):
    product.noted.emit("Saved.")
    product.said.emit("Release on a port")
    with qtbot.assertNotEmitted(product.said, wait=40):
        assert line.words.text() == "Release on a port"
    assert line.words.text() == "Release on a port"


@pytest.fixture
def hold(hasty, line):
    """Keeps workers busy until it is set."""
    event = Event()
    yield event
    event.set()


def keep_busy(runner, hold):
    runner.submit(Task(lambda: lambda _: hold.wait(), lambda _: None, lambda _: None))


def test_only_long_work_is_shown_and_can_be_stopped(line, product, qtbot, hold):
    stopped = []
    keep_busy(product.runs.computer, hold)
    assert line.stop_button.isHidden()
    qtbot.waitUntil(line.stop_button.isVisible)
    line.stop_button.clicked.connect(lambda: stopped.append(True))
    qtbot.mouseClick(line.stop_button, Qt.MouseButton.LeftButton)
    assert stopped
    hold.set()
    qtbot.waitUntil(line.stop_button.isHidden)
    assert line.progress.isHidden()


def test_work_that_goes_on_when_other_work_ends_is_still_shown(hold, line, files, product, qtbot, tmp_path):
    keep_busy(product.runs.computer, hold)
    with qtbot.waitSignal(files.used):
        files.save(tmp_path / "a.chain")
    qtbot.waitUntil(lambda: not files.busy)
    qtbot.waitUntil(line.stop_button.isVisible)
    assert product.runs.computer.busy
    hold.set()
    qtbot.waitUntil(line.stop_button.isHidden)


def test_how_far_a_file_is_shows_on_the_bar_with_what_is_going_on(hold, line, files, product, qtbot, tmp_path):
    keep_busy(product.runs.computer, hold)
    qtbot.waitUntil(line.progress.isVisible)
    assert line.progress.maximum() == 0, "a run does not say how far it is"

    reported = Event()

    def job(watch):
        watch.tell(0.25)
        reported.set()
        hold.wait()
        return lambda: None

    files.export(tmp_path / "net.svg", job, lambda: None)
    qtbot.waitUntil(lambda: line.progress.value() == 25)
    assert line.progress.maximum() == 100
    assert "Exporting net.svg" in words_of(line)
    hold.set()
    qtbot.waitUntil(line.progress.isHidden)
    assert "net.svg" not in words_of(line)


def test_where_nothing_goes_on_there_is_nothing_to_stop(line):
    line.stop()
    assert "Nothing is going on" in line.words.text()
