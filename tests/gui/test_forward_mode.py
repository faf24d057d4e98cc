"""Forward mode in the window: tangents in the place of gradients, walked through like any pass."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.edits.nodes import delete, rename, set_role, set_value
from core.graph import Graph
from core.steps.tangent_log import TangentLog
from gui.canvas.drawing.chip import DOTTED
from gui.look.reading import Kind
from gui.panels.inspector.direction_view import DirectionView
from gui.panels.stepping.steps import StepPanel
from tests.gui.conftest import ident, settled
from tests.gui.seen import chip_text

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def moving(session) -> bool:
    return settled(session) and session.runs.sweep is not None


def push(session, qtbot, *names: str) -> None:
    session.runs.push([ident(session, name) for name in names])
    qtbot.waitUntil(lambda: moving(session) and session.runs.sweep.moved == sorted(ident(session, n) for n in names))


def below(canvas, name: str):
    return canvas.picture.chips.gradient(ident(canvas.session, name))


def test_a_key_moves_what_is_selected_and_shows_tangents_below_the_wires(window, qtbot):
    session, canvas = window.session, window.canvas
    session.select({ident(session, "x")})
    qtbot.waitUntil(window.menus.actions["forward_mode"].isEnabled)
    QTest.keyClick(canvas, Qt.Key.Key_F5, CONTROL)
    qtbot.waitUntil(lambda: moving(session))
    (wire,) = session.document.outgoing(ident(session, "x"))
    assert chip_text(canvas, wire) == ("2", "1")
    chips = {name: below(canvas, name) for name in ("x", "y", "a", "f")}
    assert {name: chip.text for name, chip in chips.items()} == {
        "x": f"{DOTTED} 1",
        "y": f"{DOTTED} 0",
        "a": f"{DOTTED} 3",
        "f": f"{DOTTED} 12",
    }
    assert {chip.flow for chip in chips.values()} == {"tangent"}
    assert chips["y"].kind is Kind.ZERO
    qtbot.waitUntil(window.menus.actions["forward_mode"].isChecked)


def test_the_same_key_or_a_backward_run_shows_gradients_again(window, qtbot):
    session, canvas = window.session, window.canvas
    session.select({ident(session, "x")})
    for key, modifier in ((Qt.Key.Key_F5, CONTROL), (Qt.Key.Key_F5, SHIFT)):
        push(session, qtbot, "x")
        QTest.keyClick(canvas, key, modifier)
        qtbot.waitUntil(lambda: settled(session) and session.runs.sweep is None and session.runs.run.backward_done)
        assert below(canvas, "x").text == "12"
        qtbot.waitUntil(lambda: not window.menus.actions["forward_mode"].isChecked())


def test_another_selection_moves_instead(window, qtbot):
    session = window.session
    push(session, qtbot, "x")
    session.select({ident(session, "y"), ident(session, "z"), ident(session, "f")})
    window.menus.actions["forward_mode"].trigger()
    qtbot.waitUntil(lambda: moving(session) and len(session.runs.sweep.moved) == 2)
    assert below(window.canvas, "f").text == f"{DOTTED} {2 * 4 + 2 * 3}"


def test_the_steps_are_walked_with_the_same_keys(window, qtbot):
    session, canvas = window.session, window.canvas
    push(session, qtbot, "x")
    assert isinstance(session.runs.log, TangentLog)
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_F10)
    assert session.runs.log[session.stepping.step].kind == "multiply"
    assert below(canvas, "a").text == f"{DOTTED} 3"
    assert below(canvas, "f").kind is Kind.NOT_COMPUTED
    assert canvas.picture.chips.local(next(iter(session.document.incoming(ident(session, "a")).values()))) == "3"
    assert window.status.words.text() == "x moves a by ∂a/∂x · ẋ = 3 · 1 = 3."
    QTest.keyClick(canvas, Qt.Key.Key_F10, SHIFT)
    assert below(canvas, "a").kind is Kind.NOT_COMPUTED
    window.transport.walk.last()
    assert below(canvas, "f").text == f"{DOTTED} 12"
    assert not canvas.grab().isNull()


def test_the_step_panel_shows_what_comes_in_and_goes_out_and_the_cost(product, theme, typesetter, qtbot):
    panel = StepPanel(product, theme, typesetter)
    qtbot.addWidget(panel)
    push(product, qtbot, "x")
    product.stepping.go(3)
    product_view = panel.product
    told = [box.reading.text for box in (product_view.upstream, product_view.local, product_view.downstream)]
    assert told == ["1", "3", "3"]
    assert [caption.text() for caption in product_view.captions] == ["ẋ incoming", "L local", "ẏ outgoing"]
    assert panel.note.text().startswith(
        "Forward mode: what moves is x, in 2 products. All slopes of one node take 3 sweeps"
    )
    product.runs.backward()
    qtbot.waitUntil(lambda: settled(product) and product.runs.sweep is None)
    assert [caption.text() for caption in product_view.captions] == ["U upstream", "L local", "D downstream"]


def test_a_direction_can_be_typed_and_follows_the_shape_of_the_value(open_session, qtbot):
    graph = Graph()
    w = graph.variable([1.0, 2.0], name="w")
    total = graph.apply("sum", w * w)
    session = open_session(graph.document)
    push(session, qtbot, "w")
    view = DirectionView(session, w.id)
    qtbot.addWidget(view)
    view.refresh()
    assert view.field.text.toPlainText() == "[1, 1]"
    view.field.text.setPlainText("[0, 3]")
    view.field.text.document().setModified(True)
    view.field.commit()
    qtbot.waitUntil(lambda: settled(session) and session.runs.sweep.tangent(total) == 12)
    with qtbot.waitSignal(session.refused) as refusal:
        session.runs.set_direction(w.id, np.ones(3))
    assert "has the shape of its value, 2 values" in refusal.args[0]
    session.do(set_value, w.id, np.ones(3))
    qtbot.waitUntil(lambda: settled(session) and session.runs.sweep.run.value(w).shape == (3,))
    assert session.runs.sweep.direction(w.id).tolist() == [1, 1, 1]


def test_tangents_follow_every_edit(product, qtbot):
    push(product, qtbot, "x")
    product.do(set_value, ident(product, "z"), 5.0)
    qtbot.waitUntil(lambda: settled(product) and product.runs.sweep.tangent(ident(product, "f")) == 15)
    product.do(rename, ident(product, "x"), "speed")
    assert "'speed'" in product.runs.sweep.run.name(ident(product, "speed"))
    product.undo()
    product.undo()
    qtbot.waitUntil(lambda: settled(product) and product.runs.sweep.tangent(ident(product, "f")) == 12)


@pytest.mark.parametrize("lost", ["deleted", "constant"])
def test_when_nothing_moves_any_more_gradients_are_back(product, qtbot, lost):
    x = ident(product, "x")
    push(product, qtbot, "x")
    product.do(delete, [x]) if lost == "deleted" else product.do(set_role, x, "constant")
    qtbot.waitUntil(lambda: settled(product) and product.runs.sweep is None)
    assert not product.runs.directions


def test_what_cannot_move_is_told(product, qtbot):
    product.do(set_role, ident(product, "x"), "constant")
    qtbot.waitUntil(lambda: settled(product))
    with qtbot.waitSignal(product.refused) as refusal:
        product.runs.push([ident(product, "x"), ident(product, "f")])
    assert "Select the variables" in refusal.args[0]
    push(product, qtbot, "y")
    assert not product.runs.sweep.moves(ident(product, "x"))


def test_the_command_says_what_it_needs(window, qtbot):
    window.session.select({ident(window.session, "f")})
    action = window.menus.actions["forward_mode"]
    qtbot.waitUntil(lambda: not action.isEnabled())
    window.session.select({ident(window.session, "x")})
    qtbot.waitUntil(action.isEnabled)


def test_the_lists_and_the_inspector_speak_of_tangents(window, qtbot):
    session = window.session
    push(session, qtbot, "x")
    session.select({ident(session, "a")})
    qtbot.waitUntil(lambda: hasattr(window.panels.inspector.page, "readings"))
    readings = window.panels.inspector.page.readings[0]
    assert readings.gradient.isHidden()
    assert readings.tangent.picture.reading.text == "3"
    model = window.panels.outline.model
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Tangent"
    (wire,) = session.document.outgoing(ident(session, "x"))
    session.select({wire})
    qtbot.waitUntil(lambda: hasattr(window.panels.inspector.page, "tangent"))
    assert window.panels.inspector.page.tangent.picture.reading.text == "1"
