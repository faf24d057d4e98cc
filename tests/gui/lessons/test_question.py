"""A question: hidden wherever the app shows numbers, answered with a diagnosis, and never to be peeked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from core.edits.nodes import set_value
from core.find import parse
from core.find.matching import find
from gui.canvas.hits import Hit
from gui.canvas.tools.tip import told_about
from gui.export.drawing import sight_of
from gui.look.reading import Kind
from gui.panels.readings_view import ReadingsView

CHAIN_RULE = "The chain rule"  # the page that asks for the gradient of x, 12


def spoken(reader, name):
    """What a screen reader hears of a node."""
    interface = QAccessible.queryAccessibleInterface(reader.window.canvas)
    items = (interface.child(i).text(QAccessible.Text.Name) for i in range(interface.childCount()))
    return next(item for item in items if item.startswith(f"{name},"))


def wire_of(reader, source):
    return next(w for w in reader.session.document.wires.values() if w.source == reader.ident(source))


def inspected(reader, node):
    """What the inspector shows of a node."""
    inspector = reader.window.panels.show("inspector")
    reader.session.select({node})
    reader.qtbot.waitUntil(lambda: inspector.findChildren(ReadingsView) != [])
    reader.learning.show()
    return inspector.findChildren(ReadingsView)[0]


def everywhere(reader, name):
    """What is told of a node's gradient, wherever the app tells it."""
    session, canvas, node = reader.session, reader.window.canvas, reader.ident(name)
    chips = canvas.picture.chips
    tips = [
        told_about(canvas.picture, Hit("node", node)),
        told_about(canvas.picture, Hit("wire", wire_of(reader, name).id)),
    ]
    query = parse("grad > 11")
    found = find(query, session.document.snapshot(), session.runs.run, session.stepping.state)
    return {
        "canvas": chips.gradient(node).text,
        "wire": chips.contribution(wire_of(reader, name)).text,
        "inspector": inspected(reader, node).gradient.picture.words,
        **{f"tip {n}": dict(tip.readings)["gradient"].text for n, tip in enumerate(tips)},
        "screen reader": "12" if "12" in spoken(reader, name) else "?",
        "find": "12" if node in found else "?",
        "step panel": "12"
        if "12" in reader.window.panels.steps.title.text() + reader.window.status.words.text()
        else "?",
        "lesson": "12" if ">12<" in reader.panel.page.body.text() else "?",
    }


def test_what_is_asked_for_is_told_nowhere_until_it_is_answered(reader):
    reader.read(1, CHAIN_RULE)
    assert set(everywhere(reader, "x").values()) == {"?"}
    assert reader.window.canvas.picture.chips.gradient(reader.ident("x")).kind is Kind.ASKED
    assert spoken(reader, "x") == "x, variable, value 2, gradient asked for: answer the question first"
    reader.answer("12")
    told = everywhere(reader, "x")
    assert {told[place] for place in ("canvas", "wire", "inspector", "tip 0", "tip 1", "find")} == {"12"}


def test_a_picture_of_it_leaves_it_out_too(reader):
    reader.read(1, CHAIN_RULE)
    sight = sight_of(reader.session, "light", "curved", 1.0, "en")
    assert f"--ask=gradient:{reader.ident('x')}" in sight.options()
    reader.answer("12")
    assert not any("--ask" in option for option in sight_of(reader.session, "light", "curved", 1.0, "en").options())


@pytest.mark.parametrize("way", ["F10", "last", "everything", "slider", "jump", "op"])
def test_no_step_leads_past_the_question(reader, way):
    reader.read(1, CHAIN_RULE)
    window, session = reader.window, reader.session
    window.canvas.setFocus()
    if way == "F10":
        for _ in range(5):
            reader.press(Qt.Key.Key_F10)
        assert "Answer the question first" in window.status.words.text()
        assert "■" not in window.transport.position.text()  # the pass goes on
    elif way == "last":
        window.transport.walk.last()
    elif way == "everything":
        window.transport.walk.leave()
        assert "Answer the question first" in window.status.words.text()
    elif way == "slider":
        window.transport.slider.setValue(10_000)
    elif way == "jump":
        window.transport.walk.jump(reader.ident("x"))
    else:
        session.stepping.set_grain("op")
        window.transport.walk.last()
    assert not session.stepping.state.gradient_shown(reader.ident("x"))
    assert set(everywhere(reader, "x").values()) == {"?"}


def test_going_back_to_look_is_welcome(reader):
    reader.read(1, CHAIN_RULE)
    at = reader.session.stepping.step
    reader.window.canvas.setFocus()
    reader.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert reader.session.stepping.step == at - 1
    assert set(everywhere(reader, "x").values()) == {"?"}


def test_panels_that_tell_of_the_whole_pass_are_covered(reader):
    reader.read(1, CHAIN_RULE)
    panel = reader.window.panels.show("explain")
    covers = [label for label in panel.children() if type(label).__name__ == "Cover"]
    assert covers[0].isVisible()
    assert covers[0].geometry() == panel.rect()
    assert not panel.viewport().isEnabled()
    panel.resize(panel.width(), panel.height() - 20)
    assert covers[0].geometry() == panel.rect()
    reader.panel.page.question.show_me.click()
    assert not covers[0].isVisible()
    assert panel.viewport().isEnabled()
    reader.read(0)  # its first page is at the first step: what f is nobody knows yet
    assert covers[0].isVisible()
    reader.window.transport.walk.last()
    assert not covers[0].isVisible()
    reader.window.transport.walk.first()
    reader.player.leave()
    assert not covers[0].isVisible()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("3", "3 is the local derivative ∂a/∂x. Multiply it by the gradient at a, 4."),
        ("4", "4 is the gradient at a. Multiply it by the local derivative ∂a/∂x."),
        ("8", "That is what y gets: 4 · 2. For x take ∂a/∂x."),
        ("-12", "The size is right; the sign is not: look where a minus comes in, or goes."),
        ("24/2", "Right. ∂f/∂x = 4 · 3 = 12."),
        ("twelve", "Type a number, such as 12, -0.5 or 1/3."),
    ],
)
def test_an_answer_is_judged_to_the_point(reader, answer, words, heard):
    reader.read(1, CHAIN_RULE)
    reader.answer(answer)
    feedback = reader.panel.page.question.feedback
    assert feedback.isVisible()
    assert feedback.words.text() == words
    reader.qtbot.waitUntil(lambda: words in heard)


def test_a_right_answer_shows_the_number_and_how_it_comes_about(reader):
    reader.read(1, CHAIN_RULE)
    reader.answer("8")
    reader.answer("12")
    state = reader.session.stepping.state
    assert state.gradient_shown(reader.ident("x"))
    assert state.step.kind == "accumulate"
    assert reader.asking.tries == 2
    assert reader.learning.progress.of("back_propagation").answered == {reader.player.page: "right"}
    reader.press(Qt.Key.Key_Return)  # Enter goes on
    assert reader.player.shown.title == "And the last one"


def test_giving_up_shows_the_number_and_counts_as_that(reader):
    reader.read(1, CHAIN_RULE)
    reader.click(reader.panel.page.question.show_me)
    assert everywhere(reader, "x")["canvas"] == "12"
    assert reader.panel.page.question.feedback.words.text() == "∂f/∂x = 4 · 3 = 12."
    assert reader.learning.progress.of("back_propagation").answered == {reader.player.page: "shown"}
    assert reader.learning.progress.of("back_propagation").right == 0


def test_the_answer_follows_the_graph_if_that_is_changed_meanwhile(reader):
    reader.read(1, CHAIN_RULE)
    reader.session.do(set_value, reader.ident("z"), 5.0)
    reader.wait()
    assert set(everywhere(reader, "x").values()) == {"?"}
    reader.answer("12")
    assert not reader.asking.verdict.right
    reader.answer("15")
    assert reader.asking.outcome == "right"


def test_a_question_about_what_was_deleted_says_so(reader, qtbot):
    reader.read(1, CHAIN_RULE)
    reader.session.select({reader.ident("x")})
    reader.window.canvas.delete()
    qtbot.waitUntil(lambda: reader.asking.obstacle != "")
    assert reader.panel.page.question.feedback.words.text() == "What is asked for is no longer in the graph."
    assert not reader.panel.page.question.field.isVisible()


def test_a_value_and_a_local_derivative_are_hidden_as_well(reader):
    reader.read(0, "The first instruction")
    chips = reader.window.canvas.picture.chips
    assert chips.value(reader.ident("q")).text == "?"
    assert "value asked for" in spoken(reader, "q")
    reader.read(1, "Local derivatives")
    chips = reader.window.canvas.picture.chips
    assert chips.local(wire_of(reader, "a")) == "?"
    reader.answer("4")
    assert chips.local(wire_of(reader, "a")) == "4"


def test_an_entry_of_a_tensor_is_asked_for(reader):
    reader.read(3, "A bias is copied")
    reader.answer("3")
    assert "copied 3 times" not in reader.panel.page.body.text()
    assert not reader.asking.verdict.right
    reader.answer("9")  # what one copy brings
    assert reader.asking.verdict.error == "un-broadcast forgotten"
    reader.answer("21")
    assert reader.asking.outcome == "right"


def test_it_is_said_to_a_screen_reader_what_is_asked(reader, heard):
    reader.read(1, CHAIN_RULE)
    reader.qtbot.waitUntil(lambda: "What is the gradient of x, ∂f/∂x?" in heard)
    assert reader.panel.page.question.field.accessibleName() == "What is the gradient of x, ∂f/∂x?"
