"""Wrong answers and what is said of them: each kind, on graphs whose numbers are known."""

import pytest

from core import Graph
from core.lessons.diagnosis import judge, wording
from core.lessons.lesson import Question
from core.steps.asked import Asked, latest
from tests.core import building
from tests.core.steps import graphs
from tests.core.steps.graphs import named, wire


@pytest.fixture
def product():
    """f = (x·y)·z at (2, 3, 4)."""
    graph, f, _ = graphs.product()
    return graph, graph.run(target=f).steps()


@pytest.fixture
def fan_out():
    """e = (a + b)·(b + 1) at (2, 1)."""
    graph, e, _ = graphs.fan_out()
    return graph, graph.run(target=e).steps()


def said(log, asked, answer):
    verdict = judge(log, Question(asked), answer)
    return verdict.error, verdict.words


def of(graph, what, name, entry=()):
    return Asked(what, graph[name].id, 0, entry)


def test_a_right_gradient_is_explained_by_its_product(product):
    graph, log = product
    verdict = judge(log, Question(of(graph, "gradient", "x")), 12.0)
    assert verdict.right
    assert verdict.words == "Right. ∂f/∂x = 4 · 3 = 12."


@pytest.mark.parametrize(
    ("answer", "error", "numbers"),
    [
        (3, "upstream forgotten", ("3 is the local derivative ∂a/∂x", "gradient at a, 4")),
        (4, "local forgotten", ("4 is the gradient at a", "∂a/∂x")),
        (8, "factor swapped", ("what y gets: 4 · 2",)),
        (7, "added, not multiplied", ("4 and 3 were added",)),
        (-12, "sign", ("sign",)),
        (2, "value for gradient", ("2 is the value of x",)),
    ],
)
def test_wrong_gradients_of_a_product(product, answer, error, numbers):
    graph, log = product
    found, words = said(log, of(graph, "gradient", "x"), answer)
    assert found == error
    assert all(part in words for part in numbers)


def test_a_slope_that_is_a_choice_has_a_clear_end():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    log = graph.run(target=graph.apply("relu", x, name="y")).steps()
    right = judge(log, Question(Asked("local", wire(graph, "x", "y"))), 1.0)
    assert right.words == "Right. ∂y/∂x = (1 if x > 0, else 0) = (1 if 2 > 0, else 0) = 1."


def test_names_of_more_than_a_word_stand_in_parentheses_below_a_stroke():
    graph = Graph()
    x, w = graph.variable(2.0, name="x"), graph.variable(3.0, name="w")
    graph.apply("exp", graph.apply("mul", x, w, name="x·w"), name="e")
    log = graph.run(target=graph["e"]).steps()
    assert wording(log, Asked("local", wire(graph, "x", "x·w"))) == "What is the local derivative ∂(x·w)/∂x?"
    assert "derivative ∂(x·w)/∂x." in said(log, of(graph, "gradient", "x"), 3.0)[1]


def test_negative_factors_stand_in_parentheses():
    graph = Graph()
    x, w = graph.variable(-2.0, name="x"), graph.variable(-3.0, name="w")
    f = x * w
    log = graph.run(target=f).steps()
    assert said(log, of(graph, "gradient", "x"), -2) == (
        "factor swapped", "That is what w gets: 1 · (-2). For x take ∂mul/∂x."
    )  # fmt: skip


def test_of_two_wires_to_one_operation_one_alone_is_a_forgotten_sum():
    graph = Graph()
    a = graph.variable(3.0, name="a")
    log = graph.run(target=graph.apply("add", a, a, name="s")).steps()
    told = said(log, of(graph, "gradient", "a"), 1)
    assert told == (
        "sum forgotten",
        "1 comes back along one wire alone. a is used 2 times: add what comes back by each.",
    )


def test_behind_the_port_of_a_block_the_inside_is_what_explains():
    drawing = building.product()
    cell = drawing.group("p", name="cell")
    graph = Graph(drawing.document)
    log = graph.run(target=graph["f"]).steps()
    question = Question(of(graph, "gradient", "x"))
    port = drawing.document.find("x", cell)
    assert not log.state(latest(log, question.asked)).gradient_shown(port.id)
    assert judge(log, question, 3.0).error == "upstream forgotten"
    assert "∂p/∂x" in judge(log, question, 3.0).words
    assert judge(log, question, 12.0).words == "Right. ∂f/∂x = 4 · 3 = 12."


@pytest.mark.parametrize("answer", [3, 4, 8, 7, -12, 2, 99])
def test_what_is_said_of_a_wrong_answer_does_not_give_the_right_one_away(product, answer):
    graph, log = product
    assert "12" not in said(log, of(graph, "gradient", "x"), answer)[1].replace("-12", "")


@pytest.mark.parametrize(("answer", "way"), [(2, "2 comes back by way of c"), (3, "3 comes back by way of d")])
def test_one_way_alone_is_a_forgotten_sum(fan_out, answer, way):
    graph, log = fan_out
    error, words = said(log, of(graph, "gradient", "b"), answer)
    assert error == "sum forgotten"
    assert way in words
    assert judge(log, Question(of(graph, "gradient", "b")), 5.0).words == "Right. ∂e/∂b = 2 + 3 = 5."


def test_of_three_ways_one_may_be_forgotten():
    graph = Graph()
    x = graph.variable(3.0, name="x")
    p, q, r = x * 2.0, x * 5.0, x * 7.0
    f = p + q + r
    named(graph, p=p, q=q, r=r, f=f)
    log = graph.run(target=f).steps()
    error, words = said(log, of(graph, "gradient", "x"), 9.0)
    assert error == "sum forgotten"
    assert "by way of q" in words


@pytest.mark.parametrize(
    ("answer", "error", "part"),
    [
        (2, "factor swapped", "2 is ∂a/∂y"),
        (12, "gradient for local", "multiplied by the gradient at a already"),
        (4, "gradient for local", "4 is the gradient at a"),
        (-3, "sign", "sign"),
        (6, "value for gradient", "6 is the value of a"),
    ],
)
def test_wrong_local_derivatives(product, answer, error, part):
    graph, log = product
    found, words = said(log, Asked("local", wire(graph, "x", "a")), answer)
    assert found == error
    assert part in words


@pytest.mark.parametrize(
    ("answer", "error", "part"),
    [
        (5, "operation swapped", "5 is 2 + 3, but a is 2 · 3"),
        (2, "operation forgotten", "2 is the value of x"),
        (-6, "sign", "sign"),
        (4, "gradient for value", "4 is its gradient"),
    ],
)
def test_wrong_values(product, answer, error, part):
    graph, log = product
    found, words = said(log, of(graph, "value", "a"), answer)
    assert found == error
    assert part in words


def test_inputs_the_other_way_round():
    graph = Graph()
    x, y = graph.variable(5.0, name="x"), graph.variable(3.0, name="y")
    d, q = x - y, x / y
    named(graph, d=d, q=q)
    log = graph.run(target=q).steps()
    assert said(log, of(graph, "value", "q"), 0.6)[0] == "order swapped"
    assert said(log, of(graph, "value", "d"), -2.0)[0] == "order swapped"  # which is likelier than a slip of the sign


def test_an_activation_that_was_forgotten():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    y = graph.apply("sigmoid", x)
    log = graph.run(target=y).steps()
    assert said(log, of(graph, "value", y.graph.document.nodes[y.id].name), 1.0)[0] == "operation forgotten"


@pytest.fixture
def broadcast():
    """A bias of one entry a column, added to three rows."""
    graph = Graph()
    x = graph.variable([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], name="x")
    b = graph.variable([0.5, -0.5], name="b", role="parameter")
    y = x + b
    loss = graph.apply("sum", y * y)
    named(graph, y=y, loss=loss)
    return graph, graph.run(target=loss).steps()


def test_the_copies_of_a_bias_are_to_be_summed(broadcast):
    graph, log = broadcast
    asked = of(graph, "gradient", "b", (0,))
    assert judge(log, Question(asked), 21.0).right  # 2 · (1.5 + 3.5 + 5.5)
    for copy in (3.0, 7.0, 11.0):
        error, words = said(log, asked, copy)
        assert error == "un-broadcast forgotten"
        assert "copied 3 times" in words


def test_copies_along_an_axis_of_one_are_to_be_summed_as_well():
    graph = Graph()
    x = graph.variable([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], name="x")
    row = graph.variable([[2.0, 3.0]], name="row")
    loss = graph.apply("sum", x * row)
    log = graph.run(target=loss).steps()
    asked = of(graph, "gradient", "row", (0, 1))
    assert judge(log, Question(asked), 12.0).right  # 2 + 4 + 6
    assert said(log, asked, 6.0)[0] == "un-broadcast forgotten"
    assert said(log, asked, 2.0)[0] == "un-broadcast forgotten"


def test_an_entry_of_a_tensor_is_named_in_the_question(broadcast):
    graph, log = broadcast
    assert wording(log, of(graph, "gradient", "b", (1,))) == "What is the gradient of b, ∂loss/∂b, entry [1]?"
    assert wording(log, Asked("local", wire(graph, "x", "y"))).startswith("What is the local derivative ∂y/∂x")


def test_too_few_digits_are_told():
    graph = Graph()
    y = graph.apply("sigmoid", graph.variable(1.0, name="x"))
    log = graph.run(target=y).steps()
    verdict = judge(log, Question(Asked("value", y.id)), 0.73)
    assert not verdict.right
    assert verdict.words == "Nearly: give 3 digits."


def test_a_number_from_nowhere_gets_a_hint(product):
    graph, log = product
    error, words = said(log, of(graph, "gradient", "x"), 99.0)
    assert error is None
    assert words.startswith("Not 99. On each way back")


def test_a_declared_tolerance_counts(product):
    graph, log = product
    question = Question(of(graph, "gradient", "x"), tolerance=0.1)
    assert judge(log, question, 11.0).right
    assert not judge(log, question, 10.0).right


def test_what_flows_back_along_a_wire(fan_out):
    graph, log = fan_out
    asked = Asked("contribution", wire(graph, "b", "d"))
    assert judge(log, Question(asked), 3.0).right
    assert said(log, asked, 1.0)[0] == "upstream forgotten"
