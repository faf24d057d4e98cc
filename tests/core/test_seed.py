"""The seed v of a target of several elements: gradients are vᵀJ, and the document remembers v."""

import numpy as np
import pytest

from core import ComputeError, EditError, Graph, jacobian, load, save
from core.change import Change
from core.edits.nodes import delete, set_seed, set_target, set_value
from core.engine.copies import copied_axes, copies_along
from core.engine.evaluator import Evaluator
from core.history import History
from core.steps.words.text import step_text


@pytest.fixture
def squares():
    """y = x² of three elements, the target."""
    graph = Graph()
    x = graph.variable(np.array([1.0, 2.0, 3.0]), name="x")
    y = graph.apply("square", x)
    graph.document.apply(set_target(graph.document, y.id))
    return graph, x, y


def seed_step(run):
    log = run.steps()
    return step_text(log, next(step.index for step in log if step.kind == "seed"))


def test_it_starts_from_ones_as_the_sum_would(squares):
    graph, x, y = squares
    run = Evaluator(graph.document).backward()
    summed = Graph(graph.document).run(target=graph.apply("sum", y))
    assert np.array_equal(run.gradient(x), summed.gradient(x))


def test_a_script_has_to_say_so(squares):
    graph, x, y = squares
    with pytest.raises(ComputeError, match="starts from one number"):
        graph.run(target=y)
    assert np.array_equal(graph.run(target=y, seed=np.ones(3)).gradient(x), [2, 4, 6])


def test_each_gradient_is_v_times_the_jacobian(squares):
    graph, x, y = squares
    v = np.array([1.0, -2.0, 0.5])
    graph.document.apply(set_seed(graph.document, v))
    run = Evaluator(graph.document).backward()
    assert np.array_equal(run.gradient(x), v @ jacobian(run, y, x))
    assert np.array_equal(run.gradient(y), v)


def test_another_seed_runs_the_same_plan_again(squares):
    graph, x, _ = squares
    evaluator, history = Evaluator(graph.document), History(graph.document)
    before = evaluator.backward()
    history.do(set_seed, [0.0, 1.0, 0.0])
    assert evaluator.stale
    after = evaluator.backward()
    assert after.made is before.made
    assert np.array_equal(after.gradient(x), [0, 4, 0])
    history.undo()
    assert np.array_equal(evaluator.backward().gradient(x), [2, 4, 6])
    assert np.array_equal(before.gradient(x), [2, 4, 6])


def test_it_goes_with_its_target(squares):
    graph, x, y = squares
    document = graph.document
    document.apply(set_seed(document, [1.0, 0.0, 0.0]))
    document.apply(set_target(document, y.id))
    assert document.view.seed is not None
    document.apply(set_target(document, x.id))
    assert document.view.seed is None
    document.apply(set_seed(document, [1.0, 0.0, 0.0]))
    document.apply(delete(document, [x.id]))
    assert document.view.seed is None


def test_one_of_another_shape_counts_for_nothing(squares):
    graph, x, _ = squares
    graph.document.apply(set_seed(graph.document, [1.0, 0.0, 0.0]))
    graph.document.apply(set_value(graph.document, x.id, np.array([1.0, 2.0])))
    assert np.array_equal(Evaluator(graph.document).backward().gradient(x), [2, 4])


def test_it_is_saved(squares, tmp_path):
    graph, x, _ = squares
    graph.document.apply(set_seed(graph.document, [1.0, np.inf, 0.25]))
    save(graph, tmp_path / "seed.chain")
    again = load(tmp_path / "seed.chain").document
    assert again == graph.document
    assert np.array_equal(again.view.seed, [1.0, np.inf, 0.25])
    assert Evaluator(again).backward().gradient(x.id)[2] == 1.5


def test_it_holds_real_numbers(squares):
    graph, _, _ = squares
    document = graph.document
    whole = np.arange(3)
    whole.setflags(write=False)
    document.apply(set_seed(document, whole))
    assert document.view.seed.dtype == np.float64
    with pytest.raises(EditError, match="real numbers"):
        document.apply(Change.update(document.view, seed=whole))


@pytest.mark.parametrize(
    ("seed", "told"),
    [
        ([1, 1, 1], "that of the sum of square"),
        ([0, 1, 0], "a row of the Jacobian of square"),
        ([2, -1, 0.5], "weighed by v"),
    ],
)
def test_the_step_tells_what_it_means(squares, seed, told):
    graph, _, y = squares
    text = seed_step(graph.run(target=y, seed=np.array(seed, float)))
    written = f"[{', '.join(f'{x:g}' for x in seed)}]"
    assert text.title == f"Seed: v = {written}"
    assert told in text.sentence
    assert text.lines[0].rule.text == "vᵀ ∂square/∂square = vᵀ"
    assert written in text.lines[0].numbers.text


def test_a_target_of_one_element_is_told_as_ever(squares):
    graph, _, y = squares
    text = seed_step(graph.run(target=graph.apply("sum", y)))
    assert text.title == "Seed: ∂sum/∂sum = 1"


@pytest.mark.parametrize(
    ("source", "result", "axes"),
    [
        ((3,), (3,), ()),
        ((), (3,), (0,)),
        ((3,), (4, 3), (0,)),
        ((4, 1), (4, 3), (1,)),
        ((1, 3), (2, 4, 3), (0, 1)),
        ((1,), (1,), ()),
    ],
)
def test_the_axes_along_which_a_value_is_copied(source, result, axes):
    assert copied_axes(source, result) == axes
    full = np.broadcast_to(np.arange(np.prod(source, dtype=int)).reshape(source), result)
    summed = full.sum(axis=axes, keepdims=True)
    assert summed.size == np.prod(source, dtype=int)


def test_copies_are_found_along_wires():
    graph = Graph()
    x, b = graph.variable(np.ones((4, 3)), name="x"), graph.variable(np.ones(3), name="b")
    z = x @ graph.variable(np.ones((3, 3))) + b
    compiled = graph.run().made.compiled
    first, second = graph.document.incoming(z.id).values()
    assert copies_along(compiled, first.id) is None
    found = copies_along(compiled, second.id)
    assert (found.source, found.result, found.axes, found.count, found.along) == ((3,), (4, 3), (0,), 4, "axis 0")
