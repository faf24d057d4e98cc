"""What a query finds, and what is said of one that cannot be understood."""

import numpy as np
import pytest

from core.edits.grouping import group
from core.engine.evaluator import Evaluator
from core.find import SYNTAX, FindError, find, parse
from core.find.facts import Facts
from core.find.matching import box_name
from core.find.query import MOST_TOKENS
from core.graph import Graph
from core.reach import reach
from core.records import Note
from tests.core.steps.graphs import named


@pytest.fixture(scope="module")
def found():
    """What queries find in a small network with every kind of answer, as names."""
    graph = Graph()
    x = graph.variable(np.array([[1.0, -2.0, 3.0]]), name="x")
    w = graph.variable(np.ones((3, 4)) * 0.5, name="w", role="parameter")
    bias = graph.variable(0.0, name="bias", role="parameter")
    zero = graph.variable(0.0, name="zero")
    one = graph.variable(1.0, name="one", role="constant")
    hidden = graph.apply("relu", x @ w + bias)
    blown = graph.apply("log", zero)
    lonely = graph.apply("exp", graph.variable(1.0, name="aside"))
    loss = graph.apply("mean", hidden) + blown * one + 0.0 * graph.apply("sqrt", graph.variable(-1.0, name="minus"))
    graph.apply("matmul", w, w)
    graph.variable(np.array([np.nan, -5.0]), name="mixed")
    shares = graph.apply("log_softmax", x, dim=1)
    named(graph, shares=shares, hidden=hidden, blown=blown, lonely=lonely, loss=loss)
    run = graph.run(loss)
    snapshot = graph.document.snapshot()
    return lambda query: [snapshot.nodes[node].name for node in find(parse(query), snapshot, run)]


def test_a_word_finds_names_first_and_then_what_operations_are_called(found):
    assert found("w") == ["w", "blown"]
    assert found("bias")[0] == "bias"
    assert set(found("times")) >= {"mul", "mul2"}
    assert found("MATMUL")[0] == "matmul"
    assert "hidden" in found("relu")
    assert found("log_so") == found("softm") == ["shares"]


def test_a_word_in_quotes_finds_names_only(found):
    assert found('"relu"') == []
    assert found('"hid"') == ["hidden"]
    assert found('"nan"') == []


def test_op_finds_one_operation_and_role_one_role(found):
    assert set(found("op mul")) == {"mul", "mul2"}
    assert found("op = relu") == ["hidden"]
    assert found("role parameter") == found("parameter") == ["w", "bias"]
    assert "one" in found("role constant")


def test_numbers_compare_any_entry_and_bars_the_largest(found):
    assert "x" in found("value < -1")
    assert "x" in found("value>2.5")
    assert "x" not in found("|value| < 2.9")
    assert "x" in found("|value| <= 3")
    assert "bias" in found("value = 0")
    assert "x" not in found("value = 1")
    assert "x" in found("value != 1")
    assert {"one", "matmul2"}.isdisjoint(found("value != 1"))
    assert "x" not in found("value = 3")
    assert "x" in found("|value| = 3")
    assert "x" not in found("|value| = 1")


def test_what_is_no_number_beside_others_does_not_hide_them(found):
    assert all("mixed" in found(query) for query in ("value < 0", "|value| > 4", "value = nan", "nan"))
    assert not any("mixed" in found(query) for query in ("value > 0", "|value| < 10", "value = -5"))
    assert found("value = nan") == found("value nan")


def test_gradients_are_found_by_number(found):
    assert "bias" in found("grad = 1")
    assert found("grad = 1 parameter") == ["bias"]
    assert "zero" in found("|grad| = inf")
    assert "lonely" not in found("grad = 0")


def test_what_is_not_finite_is_found(found):
    assert "blown" in found("inf")
    assert found("value = -inf")[0] == "blown"
    assert "blown" not in found("value = inf")
    assert set(found("value nan")) >= {"sqrt", "loss"}
    assert "x" not in found("nan")
    assert "sqrt" not in found("|value| < 1000")


def test_absence_is_found_and_is_not_zero(found):
    assert {"one", "lonely", "aside"} <= set(found("no gradient"))
    assert "bias" not in found("no gradient")
    assert found("problem") == found("not computed") == ["matmul2"]


def test_shapes_are_found_with_any_size_as_a_question_mark(found):
    assert found("shape 3x4") == ["w"]
    assert "x" in found("shape ?x3")
    assert found("shape = 3×4") == ["w"]
    assert "bias" in found("shape scalar")
    assert found("shape 3") == []


def test_all_terms_must_hold(found):
    assert found("parameter shape 3x4 value > 0") == ["w"]
    assert found("parameter shape 3x4 value > 1") == []
    assert found("") == []


def test_before_a_run_nothing_is_computed_and_no_gradient_is_missed():
    graph = Graph()
    graph.variable(1.0, name="x")
    snapshot = graph.document.snapshot()
    assert len(find(parse("not computed"), snapshot, None)) == 1
    assert find(parse("no gradient"), snapshot, None) == []
    assert find(parse("grad = 0"), snapshot, None) == []
    assert len(find(parse("x"), snapshot, None)) == 1


def test_at_a_step_only_what_is_there_is_found():
    graph = Graph()
    x = graph.variable(2.0, name="x")
    square = x * x
    run = graph.run(square)
    snapshot = graph.document.snapshot()
    start, end = (run.steps().state(at) for at in (0, -1))
    assert find(parse("value = 4"), snapshot, run, start) == []
    assert find(parse("not computed"), snapshot, run, start) == [square.id]
    assert find(parse("grad = 4"), snapshot, run, start) == []
    assert find(parse("grad = 4"), snapshot, run, end) == [x.id]


def test_a_block_is_found_by_what_leaves_it_and_so_is_what_lies_inside():
    graph = Graph()
    x = graph.variable(3.0, name="x")
    inner = graph.apply("exp", -x)
    outer = inner * 5.0
    graph.document.apply(group(graph.document, [inner.id], "decay"))
    block = graph.document.find("decay").id
    run = Evaluator(graph.document).backward(outer.id)
    snapshot = graph.document.snapshot()
    hits = find(parse("grad = 5"), snapshot, run)
    assert {block, inner.id} <= set(hits)


@pytest.mark.parametrize("example", SYNTAX, ids=lambda example: example.query)
def test_every_example_of_the_syntax_is_understood(example):
    assert parse(example.query).terms


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("grad >", "comes a number"),
        ("grad > x", "not 'x'"),
        ("shape", "as in shape 3x4"),
        ("shape dog", "'dog' is no shape"),
        ("op", "as in op mul"),
        ("role dog", "input, parameter or constant"),
        ("foo = 3", "Only value and grad"),
        ("> 3", "before >"),
        ("! 3", "before !"),
        ("|grad|", "comes a comparison"),
        ("|x| < 1", "Between bars"),
        ("grad < nan", "try grad = nan"),
        ("a " * (MOST_TOKENS + 1), "too many words"),
        ("a" * 5000, "too long"),
    ],
)
def test_what_cannot_be_understood_is_told_in_a_sentence(query, told):
    with pytest.raises(FindError, match=told) as error:
        parse(query)
    assert str(error.value).endswith(".")
    assert len(str(error.value)) < 120


def test_no_query_does_anything_but_find():
    for query in ("__import__('os')", "grad = __class__", 'name "', "||||", "shape 99999999999999999999999999x1", "()"):
        try:
            parse(query)
        except FindError as error:
            assert str(error)  # noqa: PT017 - either is fine, nothing else is


def test_upstream_and_downstream_are_reached_once_each():
    graph = Graph()
    x, y = graph.variable(1.0, name="x"), graph.variable(2.0, name="y")
    a = x * y
    b = a + a
    c = graph.apply("exp", y)
    document = graph.document
    assert reach(document, [a.id], "upstream") == {x.id, y.id, a.id}
    assert reach(document, [y.id], "downstream") == {y.id, a.id, b.id, c.id}
    wire = document.incoming(b.id)[0].id
    assert reach(document, [wire], "upstream") == {x.id, y.id, a.id}
    assert reach(document, [wire], "downstream") == {b.id}
    assert reach(document, [999], "upstream") == set()


def test_a_long_chain_is_reached():
    graph = Graph()
    first = last = graph.variable(1.0, name="x")
    for _ in range(5000):
        last = -last
    assert len(reach(graph.document, [first.id], "downstream")) == 5001


def test_as_of_a_step_the_facts_are_those_that_the_step_shows():
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(3.0, name="y")
    product = x * y
    f = graph.apply("tanh", product) + product
    run = graph.run(f)
    nodes = list(graph.document.nodes)
    seen = set()
    for index in range(len(run.steps())):
        state = run.steps().state(index)
        facts = Facts(graph.document.snapshot(), run, state)
        shown = [state.value_shown(node) for node in nodes], [state.gradient_shown(node) for node in nodes]
        assert (facts.values.nodes().tolist(), facts.gradients.nodes().tolist()) == shown
        seen.add(str(shown))
    assert len(seen) > len(nodes)


@pytest.mark.parametrize(
    ("text", "name"),
    [("**Hello** note\nmore", "Hello note"), ("## A *b* `c`", "A b c"), ("- 2 * 3", "2 * 3"), ("", "Note")],
)
def test_a_note_is_called_as_it_begins_without_its_marks(text, name):
    assert box_name(Note(1, text, 0.0, 0.0, 1.0, 1.0)) == name
