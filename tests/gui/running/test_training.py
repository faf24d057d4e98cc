"""Updates at the window, by real keys: stepped through after the pass, taken as one change, undone, and remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import Graph
from core.document import Document
from core.edits.nodes import rename, set_role, set_target, set_value
from gui.panels.dialogs.settings_dialog import SettingsDialog
from gui.settings import EMPTIES, FIRST_BETA, MOMENTUM, OPTIMIZER, RATE, SECOND_BETA, UPDATE_STEPS
from tests.gui.conftest import ident, settled

SHIFT = Qt.KeyboardModifier.ShiftModifier


def product_that_learns() -> Document:
    """f = x*y*z at (2, 3, 4): x and y are parameters, z is an input."""
    graph = Graph()
    x, y = (graph.variable(value, name=name, role="parameter") for name, value in (("x", 2.0), ("y", 3.0)))
    f = x * y * graph.variable(4.0, name="z")
    graph.document.apply(rename(graph.document, f.id, "f"))
    graph.document.apply(set_target(graph.document, f.id))
    return graph.document


@pytest.fixture
def learning(window, qtbot):
    window.session.replace(product_that_learns())
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
    window.canvas.setFocus()
    return window


def values(window):
    return [window.session.document.nodes[ident(window.session, name)].value for name in "xyz"]


def press(window, qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key that changes the document or its run, and wait until all is shown."""
    QTest.keyClick(window.canvas, key, modifiers)
    qtbot.waitUntil(lambda: settled(window.session))


def update(window, qtbot):
    before = values(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: settled(window.session) and values(window) != before)


def test_an_update_moves_the_parameters_and_is_undone_as_one(learning, qtbot):
    update(learning, qtbot)
    assert values(learning) == pytest.approx([2 - 0.1 * 12, 3 - 0.1 * 8, 4.0])
    assert learning.session.history.undo_label == "Step of SGD"
    qtbot.waitUntil(
        lambda: float(learning.session.runs.run.value(ident(learning.session, "f"))) == pytest.approx(0.8 * 2.2 * 4)
    )
    press(learning, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert values(learning) == [2.0, 3.0, 4.0]


def test_the_update_is_stepped_through_after_the_pass(learning, qtbot):
    passed = len(learning.session.runs.log)
    QTest.keyClick(learning.canvas, Qt.Key.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: settled(learning.session) and len(learning.session.runs.log) == passed + 6)
    told, panel = [], learning.panels.steps
    learning.session.stepping.go(passed - 1)
    for _ in range(6):
        QTest.keyClick(learning.canvas, Qt.Key.Key_F10)
        told.append(panel.numbers.text())
    assert told == [
        "Δ = (-0.1) · 12 = -1.2",
        "x = 2 + (-1.2) = 0.8",
        "Δ = (-0.1) · 8 = -0.8",
        "y = 3 + (-0.8) = 2.2",
        "12 → 0",
        "8 → 0",
    ]
    assert values(learning) == [2.0, 3.0, 4.0], "stepping changes nothing"
    QTest.keyClick(learning.canvas, Qt.Key.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: settled(learning.session) and len(learning.session.runs.log) == passed)


def test_the_chips_follow_the_update(learning, qtbot):
    session, chips = learning.session, learning.canvas.picture.chips
    wires = {name: next(iter(session.document.outgoing(ident(session, name)).values())) for name in "xyz"}
    learning.settings.set(UPDATE_STEPS, True)
    qtbot.waitUntil(lambda: settled(session) and session.runs.log.update is not None)
    x, y = (ident(session, name) for name in "xy")
    seen = []
    for index in range(session.runs.log.passed, len(session.runs.log)):
        session.stepping.go(index)
        seen.append((chips.value(x).text, chips.value(y).text, chips.gradient(x).text, chips.gradient(y).text))
    assert seen == [
        ("2", "3", "12", "8"),
        ("2", "3", "12", "8"),
        ("0.8", "3", "12", "8"),
        ("0.8", "3", "12", "8"),
        ("0.8", "2.2", "12", "8"),
        ("0.8", "2.2", "0", "8"),
        ("0.8", "2.2", "0", "0"),
    ]
    assert learning.canvas.picture.active == y
    assert [chips.contribution(wire).text for wire in wires.values()] == ["0", "0", "6"]
    session.stepping.go(None)
    assert (chips.value(x).text, chips.gradient(x).text) == ("2", "12")


def test_the_three_places_hold_what_the_step_is_about_under_its_name(learning, qtbot):
    session, view = learning.session, learning.panels.steps.product
    learning.settings.set(UPDATE_STEPS, True)
    qtbot.waitUntil(lambda: settled(session) and session.runs.log.update is not None)
    seen = []
    for index in (
        session.runs.log.passed,
        session.runs.log.passed + 1,
        session.runs.log.passed + 2,
        len(session.runs.log) - 1,
        0,
    ):
        session.stepping.go(index)
        boxes = view.upstream, view.local, view.downstream
        seen.append([(label.text(), box.reading.text) for label, box in zip(view.captions, boxes, strict=True)])
    chain_rule = ["U upstream", "L local", "D downstream"]
    session.stepping.go(len(session.runs.log) - 1)
    assert learning.panels.steps.arrivals.arrivals is None, "what has arrived was emptied"
    session.stepping.go(session.runs.log.passed + 1)
    assert learning.panels.steps.arrivals.arrivals.total == "12"
    assert [caption for caption, _ in seen[0]] == [caption for caption, _ in seen[-1]] == chain_rule
    assert seen[1:4] == [
        [("g gradient", "12"), ("−lr rate", "-0.1"), ("Δ step", "-1.2")],
        [("p before", "2"), ("Δ step", "-1.2"), ("p after", "0.8")],
        [("g gradient", "8"), ("g emptied", "0"), ("", "–")],
    ]


def test_the_steps_follow_a_value_that_is_scrubbed(learning, qtbot):
    session = learning.session
    learning.settings.set(UPDATE_STEPS, True)
    qtbot.waitUntil(lambda: settled(session) and session.runs.log.update is not None)
    session.stepping.go(session.runs.log.passed + 2)
    session.do(set_value, ident(session, "z"), 5.0)
    qtbot.waitUntil(lambda: settled(session) and float(session.runs.run.gradient(ident(session, "x"))) == 15.0)
    assert learning.panels.steps.numbers.text() == "x = 2 + (-1.5) = 0.5"


def test_momentum_is_remembered_and_goes_back_with_undo(learning, qtbot):
    learning.settings.set(OPTIMIZER, "momentum")
    learning.settings.set(RATE, 0.01)
    qtbot.waitUntil(lambda: settled(learning.session))
    update(learning, qtbot)
    assert learning.session.history.undo_label == f"Step of {OPTIMIZER.labels[1]}"
    x, y, _ = values(learning)
    update(learning, qtbot)
    second = [x - 0.01 * (0.9 * 12 + 4 * y), y - 0.01 * (0.9 * 8 + 4 * x), 4.0]
    assert values(learning) == pytest.approx(second)
    press(learning, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert values(learning) == [x, y, 4.0]
    update(learning, qtbot)
    assert values(learning) == pytest.approx(second)
    learning.menus.actions["forget_updates"].trigger()
    third = values(learning)
    update(learning, qtbot)
    assert values(learning)[0] == pytest.approx(third[0] - 0.01 * 4 * third[1])


def test_without_emptying_the_gradients_of_all_passes_add_up(learning, qtbot):
    session, settings, chips = learning.session, learning.settings, learning.canvas.picture.chips
    for setting, value in ((UPDATE_STEPS, True), (EMPTIES, False), (RATE, 0.0)):
        settings.set(setting, value)
    x, seen = ident(session, "x"), []
    for _ in range(3):
        qtbot.waitUntil(lambda: settled(session) and session.runs.log.update is not None)
        session.stepping.go(len(session.runs.log) - 1)
        seen.append(chips.gradient(x).text)
        log = session.runs.log
        QTest.keyClick(learning.canvas, Qt.Key.Key_F7)
        qtbot.waitUntil(lambda before=log: settled(session) and session.runs.log is not before)
    assert seen == ["12", "24", "36"]
    settings.set(EMPTIES, True)
    qtbot.waitUntil(lambda: settled(session) and session.runs.log.update.empties)
    session.stepping.go(len(session.runs.log) - 1)
    assert chips.gradient(x).text == "0"


def test_adam_moves_by_the_rate_at_first(learning, qtbot):
    learning.menus.actions["optimizer_adam"].trigger()
    qtbot.waitUntil(lambda: settled(learning.session))
    update(learning, qtbot)
    assert values(learning) == pytest.approx([1.9, 2.9, 4.0])
    assert learning.session.history.undo_label == "Step of Adam"


def test_a_step_is_told_in_the_status_line(learning, qtbot):
    update(learning, qtbot)
    told = "One step of SGD, learning rate 0.1: 2 parameters moved. Before it, 'f' was 24."
    assert learning.status.words.text() == told


def test_without_a_parameter_the_key_says_why_nothing_happens(learning, qtbot):
    session = learning.session
    for name in "xy":
        session.do(set_role, ident(session, name), "input")
    qtbot.waitUntil(lambda: settled(session))
    with qtbot.waitSignal(session.refused) as refused:
        QTest.keyClick(learning.canvas, Qt.Key.Key_F7)
    assert refused.args == ["No parameter has a gradient. Give a variable that learns the role of a parameter."]
    assert values(learning) == [2.0, 3.0, 4.0]


def test_the_key_of_the_steps_of_the_update_says_what_follows_and_what_ends_it(learning, qtbot):
    told = []
    for _ in range(2):
        press(learning, qtbot, Qt.Key.Key_F7, SHIFT)
        told.append(learning.status.words.text())
    assert "the same key ends that" in told[0]
    assert told[1] == "The steps end with the pass again."


def test_an_update_without_live_runs_what_it_needs(learning, qtbot):
    learning.session.runs.set_live(False)
    learning.session.do(set_value, ident(learning.session, "z"), 5.0)
    learning.session.training.take()
    qtbot.waitUntil(lambda: values(learning)[0] != 2.0)
    assert values(learning) == pytest.approx([2 - 0.1 * 15, 3 - 0.1 * 10, 5.0])


def test_another_document_begins_with_nothing_remembered(learning, qtbot):
    learning.settings.set(OPTIMIZER, "momentum")
    qtbot.waitUntil(lambda: settled(learning.session))
    update(learning, qtbot)
    first = values(learning)
    learning.session.replace(product_that_learns())
    qtbot.waitUntil(lambda: settled(learning.session) and learning.session.runs.run.backward_done)
    update(learning, qtbot)
    assert values(learning) == first


def test_numbers_of_the_settings_hold_at_once_and_stay_within_their_bounds(learning, qtbot):
    learning.sheets.show_settings()
    dialog = learning.findChild(SettingsDialog)
    dialog.pages.setCurrentIndex(1)
    tried = ((RATE, "0.25", 0.25, "sgd"), (FIRST_BETA, "1.5", 0.9, "adam"), (MOMENTUM, "-1", 0.9, "momentum"))
    for setting, text, wanted, optimizer in tried:
        learning.settings.set(OPTIMIZER, optimizer)
        field = dialog.fields[setting.key]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert learning.settings.get(setting) == wanted
        assert field.text() == str(wanted)
    assert learning.session.training.optimizer.lr == 0.25


def test_only_numbers_of_the_chosen_optimizer_can_be_set(learning):
    learning.sheets.show_settings()
    fields, open_to_change = learning.findChild(SettingsDialog).fields, []
    for optimizer in ("sgd", "momentum", "adam"):
        learning.settings.set(OPTIMIZER, optimizer)
        numbers = (RATE, MOMENTUM, FIRST_BETA, SECOND_BETA)
        open_to_change.append([setting for setting in numbers if fields[setting.key].isEnabled()])
    assert open_to_change == [[RATE], [RATE, MOMENTUM], [RATE, FIRST_BETA, SECOND_BETA]]


def test_a_step_that_cannot_be_made_does_not_take_the_turn_of_a_run(learning, qtbot):
    session = learning.session
    session.do(set_target, None)
    qtbot.waitUntil(lambda: settled(session))
    session.runs.again()  # at work while the next one waits
    session.do(set_value, ident(session, "z"), 5.0)
    session.runs.again()
    session.training.take()
    qtbot.waitUntil(lambda: settled(session))
    assert float(session.runs.run.value(ident(session, "f"))) == 30.0
