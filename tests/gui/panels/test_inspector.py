"""The inspector shows what is selected and sets it, one undoable change at a time."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.edits.grouping import group
from core.edits.nodes import add_operation, delete, rename, set_role, set_value
from core.graph import Graph
from gui.look.reading import Kind
from gui.panels.inspector.inspector import Inspector
from gui.panels.inspector.node_page import MOST_OUTPUTS, NodePage
from gui.panels.inspector.other_pages import DocumentPage, SeveralPage, WirePage
from tests.gui.canvas.drawing import Sketch, colours
from tests.gui.conftest import ident, settled, step_index
from tests.gui.seen import name_in, words_of


@pytest.fixture
def inspect(theme, typesetter, qtbot):
    made = []  # kept, or Python would take them away while the test looks at a part of one

    def make(session):
        panel = Inspector(session, theme, typesetter)
        qtbot.addWidget(panel)
        panel.resize(330, 700)
        panel.show()
        made.append(panel)
        return panel

    return make


@pytest.fixture
def panel(product, inspect):
    return inspect(product)


def select(panel, session, qtbot, *names):
    session.select({ident(session, name) for name in names})
    qtbot.waitUntil(lambda: isinstance(panel.page, SeveralPage) if len(names) > 1 else name_in(panel) == names[0])
    return panel.page


def test_nothing_selected_tells_of_the_document(panel, product):
    assert isinstance(panel.page, DocumentPage)
    words = words_of(panel)
    assert "5 nodes: 2 operations, 3 variables" in words
    assert "Target: f" in words


def test_a_document_without_nodes_is_said_to_be_empty(panel, product, qtbot):
    assert "Select a node" in words_of(panel)
    product.do(delete, list(product.document.nodes))
    qtbot.waitUntil(lambda: words_of(panel).endswith("\nNothing is in it yet."))
    assert "nodes" not in words_of(panel)


def test_a_block_and_its_ports_count_for_nothing(panel, product):
    facts = words_of(panel)
    product.do(group, [ident(product, "a"), ident(product, "f")])
    panel.page.refresh()
    words = words_of(panel)
    assert words == facts.replace("Target: f", "Target: block")


def test_a_node_shows_formula_value_and_gradient(panel, product, qtbot):
    page = select(panel, product, qtbot, "a")
    assert isinstance(page, NodePage)
    assert page.name.text() == "a"
    (readings,) = page.readings
    assert readings.value.picture.reading.text == "6"
    assert readings.gradient.picture.reading.text == "4"


def test_what_is_wrong_and_its_repair_come_before_the_numbers(open_session, inspect, qtbot):
    graph = Graph()
    p = graph.apply("softmax", graph.variable(np.array([0.0, 1000.0])), dim=0)
    graph.target = graph.apply("sum", graph.apply("log", p, name="log p"))
    session = open_session(graph.document)
    page = select(inspect(session), session, qtbot, "log p")
    qtbot.waitUntil(lambda: page.origin.isVisible() and page.advice.isVisible() and page.advice.y() > 0)
    assert page.origin.y() < page.advice.y() < page.readings[0].y()


def test_a_name_is_given(panel, product, qtbot):
    page = select(panel, product, qtbot, "a")
    page.name.selectAll()
    QTest.keyClicks(page.name, "product")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert product.document.find("product")
    product.undo()
    assert product.document.find("a")


def test_a_name_that_is_taken_is_refused_and_put_back(panel, product, qtbot):
    page = select(panel, product, qtbot, "a")
    page.name.selectAll()
    QTest.keyClicks(page.name, "x")
    with qtbot.waitSignal(product.refused) as refused:
        QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert "already called 'x'" in refused.args[0]
    assert page.name.text() == "a"


def test_a_typed_value_runs_through_the_graph(panel, product, qtbot):
    page = select(panel, product, qtbot, "x")
    field = page.value.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "10")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(product) and product.runs.run.value(ident(product, "f")) == 120)
    assert page is panel.page


def test_a_scrub_is_one_entry_of_the_history_and_the_graph_follows(panel, product, qtbot):
    page = select(panel, product, qtbot, "x")
    field = page.value.field
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    for travel in (10, 20, 30, 40):
        QTest.mouseMove(field, QPoint(10 + travel, 10))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(50, 10))
    assert product.document.find("x").value == 3.0
    qtbot.waitUntil(lambda: settled(product) and product.runs.run.value(ident(product, "f")) == 36)
    product.undo()
    assert product.document.find("x").value == 2.0
    assert product.history.undo_label is None


def test_a_cancelled_scrub_leaves_nothing(panel, product, qtbot):
    page = select(panel, product, qtbot, "x")
    field = page.value.field
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    for travel in (10, 20, 30):
        QTest.mouseMove(field, QPoint(10 + travel, 10))
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert product.document.find("x").value == 2.0
    assert product.history.is_saved


def test_a_scalar_becomes_a_tensor_and_gets_the_other_editor(panel, product, qtbot):
    page = select(panel, product, qtbot, "x")
    product.do(set_value, ident(product, "x"), np.array([1.0, 2.0]))
    qtbot.waitUntil(lambda: panel.page is not page)
    assert panel.page.value.field.text.toPlainText() == "[1, 2]"


def test_a_value_that_is_too_large_to_type_says_so_in_words_that_are_seen(panel, product, qtbot):
    product.do(set_value, ident(product, "x"), np.ones((40, 40)))
    page = select(panel, product, qtbot, "x")
    words = page.value.field
    assert words.text() == "40×40: too large to type"
    qtbot.waitUntil(lambda: words.width() >= words.fontMetrics().horizontalAdvance(words.text()))


def test_a_long_name_is_shown_from_its_beginning(panel, product, qtbot):
    long = "weights of the very first layer of the encoder, before they are normalized"
    product.do(rename, ident(product, "x"), long)
    page = select(panel, product, qtbot, long)
    assert page.name.cursorPosition() == 0


def test_a_constant_says_why_it_has_no_gradient(panel, product, qtbot):
    product.do(set_role, ident(product, "x"), "constant")
    qtbot.waitUntil(lambda: settled(product))
    page = select(panel, product, qtbot, "x")
    gradient = page.readings[0].gradient
    assert gradient.picture.reading.kind is Kind.NONE
    assert "constant" in gradient.facts.text()


def test_an_attribute_is_set_with_its_field(open_session, inspect, qtbot):
    graph = Graph()
    x = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="x")
    total = graph.apply("sum", x)
    session = open_session(graph.document)
    page = select(inspect(session), session, qtbot, "sum")
    field = page.attributes["dim"]
    field.selectAll()
    QTest.keyClicks(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(session) and session.runs.run.shape(total.id) == (2,))
    assert session.runs.run.value(total.id).tolist() == [3, 7]


def test_a_setting_that_does_not_fit_is_told_on_the_node(open_session, inspect, qtbot):
    graph = Graph()
    graph.apply("sum", graph.variable([1.0, 2.0], name="x"), dim=3)
    session = open_session(graph.document)
    page = select(inspect(session), session, qtbot, "sum")
    assert "dim 3 does not exist" in page.problem.text()


def test_the_target_is_chosen_here(panel, product, qtbot):
    page = select(panel, product, qtbot, "a")
    qtbot.mouseClick(page.target, Qt.MouseButton.LeftButton)
    assert product.document.view.target == ident(product, "a")
    qtbot.waitUntil(lambda: settled(product) and product.runs.run.gradient(ident(product, "x")) == 3)


def test_at_a_step_the_inspector_shows_that_step(panel, product, qtbot):
    page = select(panel, product, qtbot, "a")
    product.stepping.go(step_index(product, "seed", "f"))
    assert page.readings[0].gradient.picture.reading.kind is Kind.NOT_COMPUTED


def test_several_nodes_share_a_role(panel, product, qtbot):
    page = select(panel, product, qtbot, "x", "y", "a")
    assert isinstance(page, SeveralPage)
    assert "2 × variable" in words_of(page)
    combo = page.role
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert {product.document.find(name).role for name in "xy"} == {"parameter"}
    product.undo()
    assert {product.document.find(name).role for name in "xy"} == {"input"}


def test_a_wire_shows_both_flows(panel, product, qtbot):
    wire = next(iter(product.document.outgoing(ident(product, "a"))))
    product.select({wire})
    qtbot.waitUntil(lambda: isinstance(panel.page, WirePage))
    assert panel.page.value.picture.reading.text == "6"
    assert panel.page.gradient.picture.reading.text == "4"


def test_a_wire_says_how_its_value_is_copied_and_its_gradient_summed(panel, product, qtbot):
    product.do(set_value, ident(product, "y"), np.ones(3))
    qtbot.waitUntil(lambda: settled(product))
    wire = next(iter(product.document.outgoing(ident(product, "x"))))
    product.select({wire})
    qtbot.waitUntil(lambda: isinstance(panel.page, WirePage))
    assert "×3: 1 → [3]\nΣ axis 0 → 1" in words_of(panel.page)


def test_a_deleted_node_leaves_the_page_of_the_document(panel, product, qtbot):
    from core.edits.nodes import delete

    select(panel, product, qtbot, "z")
    product.do(delete, [ident(product, "z")])
    qtbot.waitUntil(lambda: isinstance(panel.page, DocumentPage))


def test_numbers_become_whole_for_classes(panel, product, qtbot):
    product.do(set_value, ident(product, "x"), np.array([0.0, 2.0]))
    page = select(panel, product, qtbot, "x")
    page.numbers.setFocus()
    QTest.keyClick(page.numbers, Qt.Key.Key_Down)
    assert product.document.find("x").value.dtype == np.int64
    assert panel.page.value.field.text.toPlainText() == "[0, 2]"


def test_a_scrubbed_setting_is_one_entry_too(open_session, inspect, qtbot):
    graph = Graph()
    graph.apply("leaky_relu", graph.variable(-1.0, name="x"))
    session = open_session(graph.document)
    page = select(inspect(session), session, qtbot, "leaky_relu")
    field = page.attributes["negative_slope"]
    assert field.isVisible()
    before = dict(session.document.find("leaky_relu").attributes)
    QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    for travel in (10, 20, 30, 40):
        QTest.mouseMove(field, QPoint(10 + travel, 10))
    QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(50, 10))
    assert session.document.find("leaky_relu").attributes["negative_slope"] == pytest.approx(0.02)
    qtbot.waitUntil(
        lambda: settled(session) and session.runs.run.value(ident(session, "leaky_relu")) == pytest.approx(-0.02)
    )
    session.undo()
    assert dict(session.document.find("leaky_relu").attributes) == before
    assert session.history.undo_label is None


def test_a_list_where_one_number_is_asked_for_is_refused(open_session, inspect, qtbot):
    graph = Graph()
    graph.apply("leaky_relu", graph.variable(-1.0, name="x"), negative_slope=0.5)
    session = open_session(graph.document)
    page = select(inspect(session), session, qtbot, "leaky_relu")
    field = page.attributes["negative_slope"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "[1, 2]")
    with qtbot.waitSignal(session.refused) as refused:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert "one number" in refused.args[0]
    assert field.text() == "0.5"


def test_the_page_of_the_document_follows_its_name(product, theme, typesetter, qtbot, tmp_path):
    panel = Inspector(product, theme, typesetter)
    qtbot.addWidget(panel)
    assert words_of(panel).startswith("Untitled graph\n")
    product.set_path(tmp_path / "mine.chain")
    assert words_of(panel).startswith("mine.chain\n")


def test_of_a_node_with_very_many_outputs_the_first_are_shown_and_the_rest_are_counted(open_session, inspect, qtbot):
    graph = Graph()
    x = graph.variable(1.0, name="x")
    inside = [-x for _ in range(60)]
    for each in inside:
        graph.apply("exp", each)
    graph.document.apply(group(graph.document, [each.id for each in inside]))
    session = open_session(graph.document)
    panel = inspect(session)
    session.select({ident(session, "block")})
    qtbot.waitUntil(lambda: isinstance(panel.page, NodePage))
    assert len(panel.page.readings) == MOST_OUTPUTS
    assert panel.page.more.isVisible()
    assert panel.page.more.text() == f"And {60 - MOST_OUTPUTS} more outputs; their values are on the wires."


def test_that_a_node_cannot_compute_is_told_in_the_colour_of_warnings(window, qtbot):
    window.session.do(add_operation, "add", at=(600.0, 300.0))
    window.session.select({window.session.document.find("add").id})
    page = window.panels.inspector
    qtbot.waitUntil(lambda: getattr(page.page, "problem", None) is not None and page.page.problem.isVisible())
    problem = page.page.problem
    assert problem.text().startswith("⚠ Cannot compute: input 'a' is not connected")
    assert window.appearance.theme.warning.name() in colours(problem.grab().toImage())


def test_a_page_is_not_asked_about_a_document_in_which_its_node_is_something_else(product, inspect, qtbot):
    product.opened.connect(product.title_changed)  # as by others that hear of it first
    panel = inspect(product)
    select(panel, product, qtbot, "f")
    other = Sketch()
    for number in range(ident(product, "f")):
        other.variable(f"v{number}", 1.0, (0, 96 * number))
    product.replace(other.document)
    qtbot.waitUntil(lambda: isinstance(panel.page, DocumentPage))
