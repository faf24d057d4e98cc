"""Every example loads, runs to the numbers that the books give, and saves to the same bytes."""

from importlib.resources import files

import numpy as np
import pytest

from core.engine.evaluator import Evaluator
from core.formats.chain_file import dumps, loads
from gui.filing.examples import EXAMPLES, WELCOME

FOLDER = files("resources") / "examples"
GOLDEN = {
    "welcome.chain": ({"a": 6, "f": 24}, {"x": 12, "y": 8, "z": 6, "a": 4, "f": 1}),
    "composition.chain": ({"y": 4, "f": 5}, {"x": 4, "y": 1}),
    "fan_out.chain": ({"c": 3, "d": 2, "e": 6}, {"a": 2, "b": 5, "c": 2, "d": 3}),
    "sigmoid_gates.chain": (
        {"z": 1, "f": 0.7311},
        {"w0": -0.1966, "x0": 0.3932, "w1": -0.3932, "x1": -0.5898, "w2": 0.1966},
    ),
    "tanh_neuron.chain": ({"n": 0.8814, "o": 0.7071}, {"x1": -1.5, "w1": 1.0, "x2": 0.5, "w2": 0.0, "b": 0.5}),
}


def opened(file):
    document = loads((FOLDER / file).read_bytes())
    return document, Evaluator(document).backward()


@pytest.fixture(params=[example.path.name for example in EXAMPLES])
def file(request):
    return request.param


def test_every_file_is_in_the_menu():
    assert {entry.name for entry in FOLDER.iterdir()} == {example.path.name for example in EXAMPLES}
    assert WELCOME.path.name == "welcome.chain"


def test_it_saves_back_to_the_same_bytes(file):
    data = (FOLDER / file).read_bytes()
    assert dumps(loads(data)) == data


def test_it_runs_without_a_problem(file):
    document, run = opened(file)
    assert document.view.target is not None
    assert run.problems == {}
    assert all(run.has_value(node) for node in document.nodes)
    assert all(
        run.has_gradient(node) for node in document.nodes.values() if node.role != "constant" and node.name != "p"
    )


@pytest.mark.parametrize(("file", "values", "gradients"), [(file, *golden) for file, golden in GOLDEN.items()])
def test_it_gives_the_numbers_of_the_books(file, values, gradients):
    document, run = opened(file)
    for name, value in values.items():
        assert float(run.value(document.find(name))) == pytest.approx(value, abs=5e-5)
    for name, gradient in gradients.items():
        assert float(run.gradient(document.find(name))) == pytest.approx(gradient, abs=5e-5)


def test_the_two_layer_network_agrees_with_numpy():
    document, run = opened("two_layer_network.chain")
    x, w1, b1, w2, b2, t = (document.find(name).value for name in ("x", "W1", "b1", "W2", "b2", "t"))
    hidden = np.tanh(x @ w1 + b1)
    error = 2 * (hidden @ w2 + b2 - t) / t.size
    before = error @ w2.T * (1 - hidden**2)
    expected = {"W2": hidden.T @ error, "b2": error.sum(0), "W1": x.T @ before, "b1": before.sum(0), "x": before @ w1.T}
    for name, gradient in expected.items():
        assert run.gradient(document.find(name)) == pytest.approx(gradient, abs=1e-12)


def test_the_gradient_of_cross_entropy_is_softmax_minus_one_hot():
    document, run = opened("softmax_cross_entropy.chain")
    p, labels = run.value(document.find("p")), document.find("labels").value
    assert p.sum(axis=1) == pytest.approx(np.ones(3))
    assert run.gradient(document.find("logits")) == pytest.approx((p - np.eye(4)[labels]) / 3)
    assert float(run.value(document.find("loss"))) == pytest.approx(-np.log(p[range(3), labels]).mean())
