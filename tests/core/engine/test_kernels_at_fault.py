"""What a kernel or a rule raises is told at its node, with the operation and the shapes; the rest of the graph runs."""

import gc
import weakref
from collections.abc import Callable

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_value
from core.ops import operations


class OddError(Exception):
    """Of no kind that Python has."""


RAISED = [
    *(KeyError("weight"), AttributeError("no such part"), RuntimeError("device lost"), OSError("gone")),
    *(NameError("name 'xs' is not defined"), ImportError("No module named 'scipy'"), StopIteration()),
    *(OddError("odd"), ExceptionGroup("two", [OddError("a"), ValueError("b")]), MemoryError(), ZeroDivisionError("0")),
]
WORDS = "logaddexp failed on inputs of shape"


def refusing(error: BaseException) -> Callable:
    def kernel(*_inputs, **_settings):
        raise error

    return kernel


def break_kernel(monkeypatch, error: BaseException | None = None, name: str = "logaddexp") -> None:
    operation, error = operations()[name], error or OddError("odd")
    _ = operation.plain  # its ports are read off the kernel that it was declared with
    monkeypatch.setattr(operation, "kernel", refusing(error))
    monkeypatch.setattr(operation, "scalar", None)
    monkeypatch.setattr(operation, "filling", None)


@pytest.mark.parametrize("shape", [(), (2, 3)])
@pytest.mark.parametrize("error", RAISED, ids=repr)
def test_the_node_the_operation_and_the_shapes_are_named(monkeypatch, error, shape):
    break_kernel(monkeypatch, error)
    graph = Graph()
    x, y = graph.variable(np.ones(shape), name="x"), graph.variable(np.ones((4, 2, 3)), name="y")
    bad = graph.apply("logaddexp", x, y)
    fine = graph.apply("sum", y * 2.0)
    run = graph.run(target=fine)
    assert run.problem(bad).startswith(f"{WORDS} {shape} and (4, 2, 3): {type(error).__name__}")
    assert str(error) in run.problem(bad)
    with pytest.raises(ComputeError, match=f"^'logaddexp' has no value: {WORDS}") as told:
        run.value(bad)
    assert told.value.__cause__ is error
    assert run.gradient(y).sum() == 48


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(1)])
def test_what_ends_a_program_is_no_failure_of_a_node(monkeypatch, error):
    break_kernel(monkeypatch, error)
    graph = Graph()
    bad = graph.apply("logaddexp", graph.variable(1.0), 2.0)
    with pytest.raises(type(error)):
        graph.run(target=bad)


def test_what_waits_for_the_node_names_it_and_the_traceback_is_a_note(monkeypatch):
    break_kernel(monkeypatch)
    graph = Graph()
    x = graph.variable(1.0, name="x")
    f = graph.apply("exp", graph.apply("sin", graph.apply("logaddexp", x, 2.0, name="bad")), name="f")
    run = graph.run(target=f)
    why = rf"it waits for 'bad', which has none: {WORDS} \(\) and \(\): .*OddError: odd"
    with pytest.raises(ComputeError, match=f"^'f' has no value: {why}") as told:
        run.value(f)
    (note,) = told.value.__cause__.__notes__
    assert note.splitlines()[-2:] == [note.splitlines()[-2], "    raise error"]
    assert note.splitlines()[1] == note.splitlines()[-2]
    assert note.splitlines()[1].endswith("in kernel")
    with pytest.raises(ComputeError, match=f"^'x' has no gradient: 'f' has no value to start from: {why}") as told:
        run.gradient(x)
    assert isinstance(told.value.__cause__, OddError)


def test_a_failure_holds_nothing_of_the_run_that_it_is_of_nor_of_those_before(monkeypatch):
    def kernel(a, b):
        try:
            int("inner")
        except ValueError as error:
            raise ExceptionGroup("outer", [OddError("odd")]) from error

    graph = Graph()
    x = graph.variable(np.ones(3), name="x")
    graph.apply("logaddexp", x, x, name="bad")
    monkeypatch.setattr(operations()["logaddexp"], "kernel", kernel)
    gc.disable()
    try:
        before = weakref.ref(graph.run())
        graph.document.apply(set_value(graph.document, x.id, np.zeros(3)))
        assert "ExceptionGroup: outer" in graph.run().problem(graph["bad"])
        assert before() is None
    finally:
        gc.enable()


def test_a_gradient_that_fails_on_the_way_back_says_where(monkeypatch):
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    target = graph.apply("sum", graph.apply("log", x))
    break_kernel(monkeypatch, name="reciprocal")
    run = graph.run(target=target)
    assert run.value(target) == pytest.approx(np.log(2))
    with pytest.raises(ComputeError, match=r"could not be computed: reciprocal failed on .* \(2,\): .*odd") as told:
        run.gradient(x)
    assert isinstance(told.value.__cause__, OddError)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (np.arange(3), "whole numbers have no gradient"),
        (np.array([True, False, True]), "true and false have no gradient"),
    ],
)
def test_whole_numbers_and_flags_never_get_gradients(value, told):
    graph = Graph()
    whole, x = graph.variable(value, name="whole"), graph.variable(np.ones(3), name="x")
    run = graph.run(target=graph.apply("sum", whole * x))
    assert not run.has_gradient(whole)
    assert run.reason(whole) == told
    assert run.gradient(x).tolist() == value.astype(float).tolist()
    (wire,) = graph.document.outgoing(whole.id)
    assert not run.has_contribution(wire)


def test_no_operation_gives_a_gradient_to_whole_numbers_or_flags():
    for operation in operations().values():
        assert not [port.name for port in operation.inputs if port.kind != "float" and port.name in operation.rules]
