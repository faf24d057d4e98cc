"""The step panel shows what the three anchor graphs teach: rule, numbers, the product, and the sum at a fan-out."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from core.edits.nodes import add_operation, add_variable, rename, set_target
from core.graph import Graph
from gui.panels.stepping.arrivals import arrivals_at
from gui.panels.stepping.steps import StepPanel
from tests.gui.conftest import ident, step_index


def panel_of(session, theme, typesetter, qtbot):
    panel = StepPanel(session, theme, typesetter)
    qtbot.addWidget(panel)
    panel.resize(330, 600)
    panel.show()
    return panel


@pytest.fixture
def panel(product, theme, typesetter, qtbot):
    return panel_of(product, theme, typesetter, qtbot)


def product_of(panel):
    boxes = panel.product.upstream, panel.product.local, panel.product.downstream
    return tuple(box.reading.text for box in boxes)


def test_forward_shows_the_formula_and_its_numbers(panel, product):
    product.stepping.go(step_index(product, "forward", "a"))
    assert panel.rule.text() == "a = x · y"
    assert panel.numbers.text() == "a = 2 · 3 = 6"
    assert product_of(panel) == ("–", "–", "–"), "a value is no gradient"
    assert panel.value.picture.reading.text == "6"


def test_the_value_is_shown_only_where_one_is_computed(panel, product):
    product.stepping.go(step_index(product, "forward", "f"))
    assert panel.value.isVisible()
    product.stepping.go(step_index(product, "multiply", "z", "f"))
    assert panel.value.isHidden()


def test_the_start_tells_what_will_be_computed_from_what(panel, product):
    product.stepping.go(0)
    assert panel.rule.text().splitlines() == ["f = x · y · z", "a = x · y", "f = a · z"]
    assert panel.numbers.text().splitlines() == ["x = 2", "y = 3", "z = 4"]


def test_the_seed_is_one(panel, product):
    product.stepping.go(step_index(product, "seed", "f"))
    assert panel.numbers.text() == "∂f/∂f = 1"
    assert panel.why.text() == "f changes 1:1 with itself."
    product.stepping.go(step_index(product, "receive", "f"))
    assert panel.why.isHidden()


def test_what_the_target_has_received_is_the_seed(panel, product):
    product.stepping.go(step_index(product, "receive", "f"))
    assert panel.rule.text() == panel.numbers.text() == "∂f/∂f = 1"


def test_no_heading_stands_over_nothing(panel, product):
    product.stepping.go(None)
    for above in (panel.rule_heading, panel.numbers_heading):
        assert above.isHidden()
    for step in range(len(product.runs.log)):
        product.stepping.go(step)
        assert panel.rule_heading.isHidden() is (panel.rule.text() == "")
        assert panel.numbers_heading.isHidden() is (panel.numbers.text() == "")


def test_local_derivatives_are_told_for_each_input(panel, product):
    product.stepping.go(step_index(product, "local", "f"))
    assert panel.locals.text().splitlines() == [
        "a → f | ∂f/∂a = z = 4 | product rule: the other factor",
        "z → f | ∂f/∂z = a = 6 | product rule: the other factor",
    ]


def test_upstream_times_local_is_downstream_always_in_the_same_places(panel, product):
    boxes, places = (panel.product.upstream, panel.product.local, panel.product.downstream), set()
    for place in range(len(product.runs.log)):
        product.stepping.go(place)
        QApplication.processEvents()
        places.add(tuple(box.mapTo(panel.widget(), QPoint()).toTuple() for box in boxes))
    assert len(places) == 1
    product.stepping.go(step_index(product, "multiply", "z", "f"))
    assert product_of(panel) == ("1", "6", "6")
    product.stepping.go(step_index(product, "multiply", "x", "a"))
    assert product_of(panel) == ("4", "3", "12")
    product.stepping.go(step_index(product, "multiply", "y", "a"))
    assert product_of(panel) == ("4", "2", "8")


def test_the_second_anchor(open_session, theme, typesetter, qtbot):
    graph = Graph()
    x = graph.variable(2.0, name="x")
    y = graph.apply("square", x)
    f = y + graph.variable(1.0, name="one", role="constant")
    for handle, name in ((y, "y"), (f, "f")):
        graph.document.apply(rename(graph.document, handle.id, name))
    graph.document.apply(set_target(graph.document, f.id))
    session = open_session(graph.document)
    panel = panel_of(session, theme, typesetter, qtbot)
    session.stepping.go(step_index(session, "local", "f"))
    assert panel.locals.text().splitlines() == [
        "y → f | ∂f/∂y = 1 | sum rule: a term changes the sum 1:1",
        "one → f | no gradient: it is a constant",
    ]
    session.stepping.go(step_index(session, "local", "y"))
    assert panel.locals.text() == "x → y | ∂y/∂x = 2x = 2 · 2 = 4 | power rule: the exponent comes down"
    session.stepping.go(step_index(session, "multiply", "x", "y"))
    assert product_of(panel) == ("1", "4", "4")


def test_the_end_lists_the_gradients_and_offers_to_check_them(panel, product, qtbot):
    for step in (len(product.runs.log) - 1, None):
        product.stepping.go(step)
        assert panel.end.isVisible()
        assert panel.end.formulas.text().splitlines() == ["∂f/∂x = 12", "∂f/∂y = 8", "∂f/∂z = 6"]
    with qtbot.waitSignal(panel.end.check_wanted):
        qtbot.mouseClick(panel.end.check, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.end.script_wanted):
        qtbot.mouseClick(panel.end.script, Qt.MouseButton.LeftButton)
    product.stepping.go(3)
    assert panel.end.isHidden()


def test_a_graph_of_many_operations_is_begun_with_the_first(open_session, theme, typesetter, qtbot):
    graph = Graph()
    node = graph.variable(0.5, name="x")
    for _ in range(9):
        node = graph.apply("sin", node)
    graph.document.apply(set_target(graph.document, node.id))
    session = open_session(graph.document)
    panel = panel_of(session, theme, typesetter, qtbot)
    session.stepping.go(0)
    lines = panel.rule.text().splitlines()
    assert (len(lines), lines[1], lines[-1]) == (8, "sin = sin(x)", "…")


def test_partial_gradients_arrive_one_by_one(fan_out, theme, typesetter, qtbot):
    panel = panel_of(fan_out, theme, typesetter, qtbot)
    fan_out.stepping.go(step_index(fan_out, "accumulate", "b", "c"))
    arrivals = panel.arrivals.arrivals
    assert (arrivals.name, arrivals.count, arrivals.expected, arrivals.total) == ("b", 1, 2, "2")
    assert [row[:2] for row in arrivals.rows] == [("c", "2"), ("d", "–")]
    fan_out.stepping.go(step_index(fan_out, "accumulate", "b", "d"))
    arrivals = panel.arrivals.arrivals
    assert (arrivals.count, arrivals.expected, arrivals.total) == (2, 2, "5")
    assert [row[:2] for row in arrivals.rows] == [("c", "2"), ("d", "3")]
    assert panel.numbers.text() == "∂e/∂b = 2 + 3 = 5"
    assert "received 2 of 2: via c 2, via d 3; sum 5" in panel.arrivals.accessibleName()


def test_of_many_partials_those_that_came_last_are_seen():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    uses = [graph.apply("mul", x, number) for number in range(20)]
    log = graph.run(target=graph.apply("sum", graph.apply("stack", *uses))).steps()
    came = [step.index for step in log if step.kind == "accumulate" and step.node == x.id]
    few, many = arrivals_at(log.state(came[2])), arrivals_at(log.state(came[11]))
    assert [value for _, value, _ in few.rows] == [*("0", "1", "2"), *("–",) * 5]
    assert [(value, now) for _, value, now in many.rows] == [(str(number), number == 11) for number in range(4, 12)]
    assert (many.count, many.expected, many.total) == (12, 20, "66")


def test_going_back_takes_the_second_partial_away(fan_out, theme, typesetter, qtbot):
    panel = panel_of(fan_out, theme, typesetter, qtbot)
    fan_out.stepping.go(len(fan_out.runs.log) - 1)
    fan_out.stepping.go(step_index(fan_out, "accumulate", "b", "c"))
    assert (panel.arrivals.arrivals.count, panel.arrivals.arrivals.total) == (1, "2")


def test_tensors_are_shown_as_pictures_of_themselves(open_session, theme, typesetter, qtbot):
    graph = Graph()
    w, x = graph.variable([[1.0, 2.0], [3.0, 4.0]], name="w"), graph.variable([[5.0], [6.0]], name="x")
    total = graph.apply("sum", w @ x)
    graph.document.apply(set_target(graph.document, total.id))
    session = open_session(graph.document)
    panel = panel_of(session, theme, typesetter, qtbot)
    session.stepping.go(step_index(session, "multiply", "w", "matmul"))
    assert panel.product.downstream.reading.data.tolist() == [[5, 6], [5, 6]]
    assert panel.product.downstream.sizeHint().height() > panel.product.local.sizeHint().height()


def test_without_a_step_it_says_how_to_step(panel, product):
    product.stepping.go(None)
    assert product.key_of("step_next") in panel.title.text()
    assert product_of(panel) == ("–", "–", "–")
    assert panel.arrivals.arrivals is None


def test_the_counter_counts_from_one(panel, product):
    product.stepping.go(0)
    assert panel.counter.text() == f"Step 1 of {len(product.runs.log)}"
    assert ident(product, "f")


def test_what_arrives_is_told_of_the_output_where_it_arrives():
    graph = Graph()
    _, second = graph.apply("tensor_split", graph.variable([1.0, 2.0, 3.0], name="x"))
    log = graph.run(target=graph.apply("sum", second)).steps()
    received = next(step.index for step in log if step.kind == "receive" and step.node == second.id)
    arrivals = arrivals_at(log.state(received))
    assert (arrivals.name, arrivals.rows, arrivals.total) == (
        "tensor_split.second",
        (("sum", "[1, 1]", False),),
        "[1, 1]",
    )


def test_a_graph_without_nodes_or_gradients_says_so_at_rest(theme, typesetter, open_session, qtbot):
    graph = Graph()
    session = open_session(graph.document)
    panel = panel_of(session, theme, typesetter, qtbot)
    qtbot.waitUntil(lambda: session.runs.log is not None and panel.title.text() == "Nothing to step through yet")
    session.do(add_variable)
    qtbot.waitUntil(lambda: "Run backward" in panel.note.text())
    session.do(set_target, session.document.find("x").id)
    qtbot.waitUntil(panel.note.isHidden)
    assert panel.title.text().startswith("Step with")
    session.do(add_operation, "mul")
    session.do(set_target, session.document.find("mul").id)
    qtbot.waitUntil(lambda: session.document.find("mul").id in session.runs.run.problems)
    panel.refresh()
    assert panel.note.isHidden(), "why there is no gradient, the node tells"
