"""Advice: each rule finds its trouble, its repair takes the trouble away, and quiet graphs get none."""

from itertools import combinations

import numpy as np
import pytest

from core import EditError, Graph
from core.edits.nodes import set_dtype
from core.layout.unplaced import likely_size
from core.lint import advise, repair
from core.lint.advice import RULES


def rules(graph, target=None):
    return [advice.rule for advice in advise(graph.run(target=target))]


def mended(graph, target):
    run = graph.run(target=target)
    (advice,) = advise(run)
    graph.document.apply(repair(graph.document, run, advice))
    return graph.run(target=target)


def log_of_softmax():
    graph = Graph()
    x = graph.variable([0.0, 1000.0], name="x")
    return graph, x, graph.apply("sum", graph.apply("log", graph.apply("softmax", x, dim=0)))


def log_of_sigmoid():
    graph = Graph()
    x = graph.variable([-800.0, 1.0], name="x")
    return graph, x, graph.apply("sum", graph.apply("log", graph.apply("sigmoid", x)))


def log_one_plus_exp():
    graph = Graph()
    x = graph.variable([800.0, -1.0], name="x")
    return graph, x, graph.apply("sum", graph.apply("log1p", graph.apply("exp", x)))


def log_of_a_sum_of_exps():
    graph = Graph()
    x = graph.variable([[800.0, -1.0], [-900.0, -901.0]], name="x")
    sums = graph.apply("sum", graph.apply("exp", x), dim=1, keepdim=True)
    return graph, x, graph.apply("sum", graph.apply("log", sums))


def of_no_domain(operation, *numbers):
    def trouble():
        graph = Graph()
        x = graph.variable(numbers, name="x")
        return graph, x, graph.apply("sum", graph.apply(operation, x))

    return trouble


def bce_of_sigmoid():
    graph = Graph()
    x, t = graph.variable([200.0, -3.0], name="x"), graph.variable([0.0, 1.0], name="t", role="constant")
    return graph, x, graph.apply("binary_cross_entropy", graph.apply("sigmoid", x), t)


def cross_entropy_of_softmax():
    graph = Graph()
    x = graph.variable([[1.0, 2.0, 3.0]], name="x")
    labels = graph.variable(np.array([2]), name="labels", role="constant")
    return graph, x, graph.apply("cross_entropy", graph.apply("softmax", x, dim=-1), labels)


def root_at_zero():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    return graph, x, graph.apply("sqrt", x * x)


def where_after_the_nan():
    graph = Graph()
    x = graph.variable([-1.0, 4.0], name="x")
    return graph, x, graph.apply("sum", graph.apply("where", graph.apply("gt", x, 0.0), graph.apply("sqrt", x), 0.0))


def column_against_row():
    graph = Graph()
    y, t = graph.variable([[1.0], [2.0], [3.0]], name="y"), graph.variable([1.0, 2.0, 3.0], name="t", role="constant")
    return graph, y, graph.apply("mean", graph.apply("square", y - t))


def where_far_behind_the_nan():
    graph = Graph()
    x = graph.variable([-1.0, 4.0], name="x")
    branch = graph.apply("sqrt", x) * 2.0 + 1.0
    return graph, x, graph.apply("sum", graph.apply("where", graph.apply("gt", x, 0.0), branch, 0.0))


def where_over_a_division():
    graph = Graph()
    x, y = graph.variable([2.0, 3.0], name="x"), graph.variable([0.0, 4.0], name="y")
    return graph, y, graph.apply("sum", graph.apply("where", graph.apply("eq", y, 0.0), 0.0, x / y))


def where_over_an_angle():
    graph = Graph()
    x = graph.variable([1.0, 0.5], name="x")
    return graph, x, graph.apply("sum", graph.apply("where", graph.apply("lt", x, 1.0), graph.apply("asin", x), 1.5))


def one_over_the_root_of_zero():
    graph = Graph()
    x = graph.variable(0.0, name="x")
    return graph, x, graph.apply("rsqrt", x * x)


def column_as_target():
    graph = Graph()
    y, t = graph.variable([0.2, 0.7], name="y"), graph.variable([[0.0], [1.0]], name="t", role="constant")
    return graph, y, graph.apply("binary_cross_entropy", y, t)


def vector_of_length_zero():
    graph = Graph()
    x = graph.variable([[0.0, 0.0], [3.0, 4.0]], name="x")
    return graph, x, graph.apply("sum", graph.apply("normalize", x))


def vectors_without_an_angle():
    graph = Graph()
    x, y = graph.variable([[0.0, 0.0]], name="x"), graph.variable([[3.0, 4.0]], name="y")
    return graph, x, graph.apply("sum", graph.apply("cosine_similarity", x, y))


def too_large(kind):
    def trouble():
        graph = Graph()
        x = graph.variable([2000.0, 1.0], name="x")
        return graph, x, graph.apply("sum", graph.apply(kind, x))

    return trouble


def division_by_zero():
    graph = Graph()
    x, y = graph.variable([0.0, 3.0], name="x"), graph.variable([0.0, 2.0], name="y")
    return graph, x, graph.apply("sum", x / y)


TROUBLES = {
    "log_of_softmax": log_of_softmax,
    "log_of_sigmoid": log_of_sigmoid,
    "log1p_of_exp": log_one_plus_exp,
    "log_of_sum_of_exp": log_of_a_sum_of_exps,
    "outside_domain": of_no_domain("log", -0.3, 2.0),
    "outside_domain, log of 0": of_no_domain("log2", 0.0, 2.0),
    "outside_domain, root": of_no_domain("sqrt", -0.3, 2.0),
    "outside_domain, angle": of_no_domain("acos", 1.0, -1.0, 0.2),
    "bce_of_sigmoid": bce_of_sigmoid,
    "cross_entropy_of_softmax": cross_entropy_of_softmax,
    "root_at_zero": root_at_zero,
    "double_where": where_after_the_nan,
    "double_where, far behind": where_far_behind_the_nan,
    "double_where, division": where_over_a_division,
    "double_where, angle": where_over_an_angle,
    "root_at_zero, inverse": one_over_the_root_of_zero,
    "accidental_broadcast": column_against_row,
    "accidental_broadcast, loss": column_as_target,
    "overflow": too_large("exp"),
    "overflow, sinh": too_large("sinh"),
    "overflow, base 2": too_large("exp2"),
    "division_by_zero": division_by_zero,
    "huge_gradient": vector_of_length_zero,
    "huge_gradient, angle": vectors_without_an_angle,
}


def test_there_is_a_trouble_for_each_rule():
    assert {name.partition(",")[0] for name in TROUBLES} == RULES.keys()


@pytest.mark.parametrize("name", TROUBLES)
def test_a_trouble_is_found_and_mended(name):
    graph, x, target = TROUBLES[name]()
    rule = name.partition(",")[0]
    assert rules(graph, target) == [rule]
    run = mended(graph, target)
    assert not [a for a in advise(run) if a.rule == rule]
    assert np.isfinite(run.gradient(x)).all()
    assert np.abs(run.gradient(x)).max() < 1e7
    assert not run.problems


@pytest.mark.parametrize("name", TROUBLES)
def test_what_mends_lies_on_nothing_and_wires_lead_on(name):
    graph, _, target = TROUBLES[name]()
    graph.arrange()
    mended(graph, target)
    document = graph.document
    rects = {ident: (place.x, place.y, *likely_size(document.nodes[ident])) for ident, place in document.places.items()}
    for (x, y, wide, tall), (x2, y2, wide2, tall2) in combinations(rects.values(), 2):
        assert x + wide <= x2 or x2 + wide2 <= x or y + tall <= y2 or y2 + tall2 <= y
    for wire in document.wires.values():
        if document.nodes[wire.target].name != "safe" or wire.input > 0:  # the condition may lie beside what is mended
            assert rects[wire.source][0] + rects[wire.source][2] < rects[wire.target][0]


@pytest.mark.parametrize("name", [name for name in TROUBLES if name.startswith("double_where")])
def test_a_safe_input_leaves_the_value_as_it_is(name):
    graph, _, target = TROUBLES[name]()
    before = graph.run(target=target).value(target)
    assert mended(graph, target).value(target) == before


@pytest.mark.parametrize(
    ("name", "value"),
    [("log_of_sigmoid", -800.0 - np.logaddexp(0, -1.0)), ("log1p_of_exp", 800.0 + np.logaddexp(0, -1.0)),
     ("log_of_sum_of_exp", 800.0 + np.logaddexp(-900.0, -901.0))],
)  # fmt: skip
def test_fused_logarithms_are_exact(name, value):
    graph, _, target = TROUBLES[name]()
    run = mended(graph, target)
    assert run.value(target) == pytest.approx(value, rel=1e-12)
    assert {node.kind for node in graph.document.nodes.values()}.isdisjoint({"exp", "sigmoid", "log", "log1p"})


def test_what_else_is_read_stays_where_logarithms_are_fused():
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    e = graph.apply("exp", x)
    target = graph.apply("log", graph.apply("sum", e)) + graph.apply("mean", e)
    before = graph.run(target=target).value(target)
    assert mended(graph, target).value(target) == pytest.approx(before)
    assert sorted(node.kind for node in graph.document.nodes.values()) == [
        "add",
        "exp",
        "logsumexp",
        "mean",
        "variable",
    ]


def test_a_clamped_logarithm_says_what_it_got_and_gives_no_gradient_there():
    graph, x, target = TROUBLES["outside_domain"]()
    (advice,) = advise(graph.run(target=target))
    assert advice.sentence.startswith("'log' gets -0.3, but has a value and a slope only above 0.")
    run = mended(graph, target)
    assert run.value(target) == pytest.approx(np.log(1e-12) + np.log(2.0))
    assert run.gradient(x).tolist() == [0.0, 0.5]


def test_a_narrow_number_is_clamped_as_far_inside_as_it_can_tell():
    graph, x, target = TROUBLES["outside_domain, angle"]()
    graph.document.apply(set_dtype(graph.document, "float32"))
    assert np.isfinite(mended(graph, target).gradient(x)).all()


def test_a_logarithm_that_where_leaves_out_gets_no_advice():
    graph = Graph()
    x = graph.variable([-1.0, 4.0], name="x")
    assert (
        rules(graph, graph.apply("sum", graph.apply("where", graph.apply("gt", x, 0.0), graph.apply("log", x), 0.0)))
        == []
    )


def test_vectors_of_some_length_get_no_advice():
    graph = Graph()
    x = graph.variable([[0.1, 0.0], [3.0, 4.0]], name="x")
    assert rules(graph, graph.apply("sum", graph.apply("normalize", x))) == []


def test_the_mended_comparison_is_zero():
    graph, _, target = column_against_row()
    assert graph.run(target=target).value(target) > 0
    assert mended(graph, target).value(target) == 0


def test_a_bias_for_a_batch_of_one_row_gets_no_advice():
    graph = Graph()
    row = graph.variable([[1.0, 2.0, 3.0]], name="row")
    layer = graph.apply("square", row + graph.variable([4.0, 5.0, 6.0], name="bias"))
    assert rules(graph, graph.apply("mean", layer)) == []
    assert rules(graph, graph.apply("mean", graph.apply("square", layer - graph.variable([1.0, 2.0, 3.0])))) == []


def test_the_mended_where_keeps_its_value():
    graph, x, target = where_after_the_nan()
    run = mended(graph, target)
    assert run.value(target) == 2
    assert run.gradient(x).tolist() == [0, 0.25]


def test_a_quiet_graph_gets_no_advice():
    graph = Graph()
    x, b = graph.variable(np.ones((3, 2)), name="x"), graph.variable(np.ones(2), name="b")
    assert rules(graph, graph.apply("sum", graph.apply("sqrt", x) - b)) == []


def test_advice_on_a_graph_that_has_changed_is_refused():
    graph, _, target = root_at_zero()
    run = graph.run(target=target)
    (advice,) = advise(run)
    graph.document.apply(repair(graph.document, run, advice))
    with pytest.raises(EditError, match="changed"):
        repair(graph.document, graph.run(target=target), advice)
