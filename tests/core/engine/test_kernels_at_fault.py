"""What a kernel raises is told at its node, with the operation and the shapes; the rest of the graph runs."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.ops import operations


@pytest.fixture(
    params=[
        *(KeyError("weight"), AttributeError("no such part"), RuntimeError("device lost"), OSError("gone")),
        *(NameError("name 'xs' is not defined"), ImportError("No module named 'scipy'")),
    ]
)
def broken(request, monkeypatch):
    """An operation whose kernel was written by somebody else, and raises."""

    def kernel(*_inputs, **_settings):
        raise request.param

    operation = operations()["logaddexp"]
    assert operation.plain  # its ports are read off the kernel that it was declared with
    monkeypatch.setattr(operation, "kernel", kernel)
    monkeypatch.setattr(operation, "scalar", None)
    return request.param


@pytest.mark.parametrize("shape", [(), (2, 3)])
def test_the_node_the_operation_and_the_shapes_are_named(broken, shape):
    graph = Graph()
    x, y = graph.variable(np.ones(shape), name="x"), graph.variable(np.ones((4, 2, 3)), name="y")
    bad = graph.apply("logaddexp", x, y)
    fine = graph.apply("sum", y * 2.0)
    run = graph.run(target=fine)
    assert run.problem(bad) == f"logaddexp failed on inputs of shape {shape} and (4, 2, 3): {broken}"
    with pytest.raises(ComputeError, match=r"^'logaddexp' has no value: logaddexp failed on inputs of shape"):
        run.value(bad)
    assert run.gradient(y).sum() == 48


def test_a_gradient_that_fails_on_the_way_back_says_where(monkeypatch):
    graph = Graph()
    x = graph.variable([1.0, 2.0], name="x")
    target = graph.apply("sum", graph.apply("log", x))

    def refuse(*_inputs):
        raise RuntimeError("device lost")

    monkeypatch.setattr(operations()["reciprocal"], "kernel", refuse)
    run = graph.run(target=target)
    assert run.value(target) == pytest.approx(np.log(2))
    assert run.reason(x) == (
        "a derivative on the way back could not be computed: reciprocal failed on inputs of shape (2,): device lost"
    )


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
