"""A nudge: what the gradient predicts beside what happens, and the target as a curve."""

import numpy as np
import pytest

from core import Graph
from core.errors import ComputeError
from core.nudge import curve, nudge


def square_of_product():
    """h = (x·y·z)² at (2, 3, 4), with a = x·y."""
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    a = x * y
    h = graph.apply("square", a * z)
    return graph.run(target=h), x, y, a, h


def test_a_straight_part_moves_as_predicted_and_a_curved_one_does_not():
    run, x, y, a, h = square_of_product()
    nudged = nudge(run, x, 0.5)
    assert nudged.predicted(a) == nudged.actual(a) == 1.5
    assert nudged.predicted(h) == 0.5 * run.gradient(x) == 288
    assert nudged.actual(h) == (2.5 * 12) ** 2 - 24**2
    assert nudged.predicted(y) == nudged.actual(y) == 0
    assert not nudged.moves(y)


def test_of_a_straight_target_only_rounding_is_left_and_that_is_no_difference():
    run, x, _, a, h = square_of_product()
    straight = next(w.source for w in run.snapshot.wires.values() if w.target == h.id)
    nudged = nudge(run, x, -0.3)
    assert nudged.actual(straight) != nudged.predicted(straight)
    assert nudged.off(straight) == nudged.off(a) == 0
    assert nudged.off(h) == pytest.approx(0.3**2 * 12**2)


def test_the_run_and_its_gradients_stay_as_they_were():
    run, x, _, a, h = square_of_product()
    nudge(run, x, 0.5)
    assert (run.value(a), run.value(h), run.gradient(x)) == (6, 576, 576)


def test_the_next_nudge_goes_on_from_the_same_sweep():
    run, x, y, _, h = square_of_product()
    first = nudge(run, x, 0.5)
    second = nudge(run, x, -0.5, previous=first)
    assert second.sweep is first.sweep
    assert second.actual(h) == (1.5 * 12) ** 2 - 24**2
    assert nudge(run, y, 0.5, previous=second).sweep is not first.sweep


def test_the_wires_that_move_are_told_in_the_order_of_the_run():
    run, _, y, a, _ = square_of_product()
    told = [run.snapshot.nodes[run.snapshot.wires[wire].source].name for wire in nudge(run, y, 0.5).wires]
    assert told == ["y", run.snapshot.nodes[a.id].name, "mul2"]


def test_one_element_of_a_tensor_is_moved_or_all_of_them():
    graph = Graph()
    w = graph.variable(np.array([[1.0, 2.0], [3.0, 4.0]]), name="w")
    total = graph.apply("sum", w * w)
    run = graph.run(target=total)
    assert nudge(run, w, 0.1, index=(1, 0)).predicted(total) == pytest.approx(0.6)
    assert nudge(run, w, 0.1).predicted(total) == pytest.approx(2.0)
    np.testing.assert_allclose(nudge(run, w, 0.1, index=(1, 0)).actual(w), [[0, 0], [0.1, 0]], atol=1e-15)


def test_where_a_nudge_leaves_the_domain_there_is_no_number_and_no_warning():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    root = graph.apply("sqrt", x)
    nudged = nudge(graph.run(target=root), x, -2.0)
    assert nudged.predicted(root) == -1
    assert np.isnan(nudged.actual(root))


def test_where_a_nudge_makes_a_node_fail_it_has_no_value_and_the_run_keeps_its_own():
    graph = Graph()
    x = graph.variable([[1.0]], name="x")
    inverse = graph.apply("inv", x)
    total = graph.apply("sum", inverse)
    run = graph.run(target=total)
    nudged = nudge(run, x, -1.0)
    assert nudged.ends(inverse) is None
    assert nudged.off(total) is None
    assert nudged.after.failures
    assert not run.failures
    assert np.isnan(curve(run, x, -1.0, 1.0, points=3).ys).tolist() == [True, False, False]


def test_what_is_no_float_does_not_move():
    graph = Graph()
    x = graph.variable(1.0, name="x")
    above = graph.apply("gt", x, graph.variable(0.5))
    nudged = nudge(graph.run(target=x * above), x, -1.0)
    assert nudged.ends(above) is None
    assert nudged.ends(x) == (1.0, 0.0)


def test_the_curve_touches_its_tangent_where_the_variable_is():
    run, x, *_ = square_of_product()
    drawn = curve(run, x, -1.0, 1.0, points=5)
    np.testing.assert_allclose(drawn.xs, [1, 1.5, 2, 2.5, 3])
    np.testing.assert_allclose(drawn.ys, (12 * drawn.xs) ** 2)
    assert (drawn.x, drawn.y, drawn.slope) == (2, 576, 576)
    assert [drawn.tangent(x) for x in (0.0, 3.0)] == [-576, 1152]


def test_only_variables_of_floats_are_nudged():
    run, *_, h = square_of_product()
    with pytest.raises(ComputeError, match="variables only"):
        nudge(run, h, 0.1)
