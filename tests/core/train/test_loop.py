"""The training loop: what a step moves, what the document hears of it, and how far it agrees with PyTorch."""

import importlib.util
from dataclasses import replace

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.dots import lead_through_dot
from core.edits.nodes import set_value
from core.history import History
from core.ops import operations
from core.train import SGD, Adam, AdamW, Trainer, loop, over_rows
from core.train.objective import Whole, whole_document

torch = importlib.import_module("torch") if importlib.util.find_spec("torch") else None


class Network:
    """A layer of numbers, small and large arrays: tanh(x w + b) v, times a scale, against y."""

    def __init__(self, dtype="float64", hidden=1400):
        random = np.random.default_rng(3)
        self.graph = Graph(dtype=dtype)
        self.start = {
            "w": random.normal(size=(3, hidden)) / 2,
            "b": random.normal(size=hidden) / 9,
            "v": random.normal(size=(hidden, 1)) / 9,
            "scale": 1.5,
            "shift": -0.25,
        }
        self.x, self.y = random.normal(size=(8, 3)), random.normal(size=(8, 1))
        make = self.graph.variable
        self.data = make(self.x, name="x", role="constant")
        self.labels = make(self.y, name="y", role="constant")
        self.p = {name: make(value, name=name, role="parameter") for name, value in self.start.items()}
        h = self.graph.apply("tanh", self.data @ self.p["w"] + self.p["b"]) @ self.p["v"]
        guess = h * self.p["scale"] + self.p["shift"]
        self.loss = self.graph.apply("mean", self.graph.apply("square", guess - self.labels))


@pytest.mark.parametrize("hidden", [4, 1400])
def test_a_step_moves_every_parameter_along_its_gradient(hidden):
    network = Network(hidden=hidden)
    before = network.graph.run(target=network.loss)
    trainer = Trainer(network.graph, network.loss, SGD(lr=0.1))
    loss = trainer.step()
    assert loss == pytest.approx(float(before.value(network.loss)), rel=1e-14)
    for name, handle in network.p.items():
        wanted = network.start[name] - 0.1 * before.gradient(handle)
        assert np.allclose(trainer.value(handle), wanted, rtol=1e-13, atol=1e-15), name


def test_the_document_takes_the_parameters_as_one_change_to_be_undone():
    network = Network(hidden=5)
    history = History(network.graph.document)
    trainer = Trainer(network.graph, network.loss, Adam(lr=0.05))
    losses = [trainer.step() for _ in range(30)]
    assert network.graph.document.nodes[network.p["scale"].id].value == 1.5  # it knows nothing yet
    history.record("Update parameters", trainer.change())
    assert float(network.graph.run(target=network.loss).value(network.loss)) < losses[-1] < losses[0]
    for name, handle in network.p.items():
        assert np.array_equal(network.graph.document.nodes[handle.id].value, trainer.value(handle)), name
    history.undo()
    for name, handle in network.p.items():
        assert np.array_equal(network.graph.document.nodes[handle.id].value, network.start[name]), name
    assert history.undo_label is None


def test_training_goes_on_where_it_was_after_the_document_took_a_change():
    network = Network(hidden=5)
    one, two = (Trainer(network.graph, network.loss, Adam(lr=0.05)) for _ in range(2))
    for _ in range(6):
        one.step()
    for _ in range(3):
        two.step()
    network.graph.document.apply(two.change())
    for _ in range(3):
        two.step()
    assert np.array_equal(one.value(network.p["w"]), two.value(network.p["w"]))


def test_only_parameters_learn():
    graph = Graph()
    w, x, c = graph.variable(1.0, role="parameter"), graph.variable(2.0), graph.variable(3.0, role="constant")
    unused = graph.variable(4.0, role="parameter")
    trainer = Trainer(graph, w * x + c, SGD(lr=0.5))
    trainer.step()
    assert trainer.value(w) == 0.0
    assert [after.id for _, after in trainer.change().pairs] == [w.id]
    with pytest.raises(ComputeError, match="does not learn"):
        trainer.value(x)
    with pytest.raises(ComputeError, match="does not learn"):
        trainer.value(unused)


def test_a_step_on_other_data():
    network = Network(hidden=5)
    random = np.random.default_rng(8)
    batches = [(random.normal(size=(8, 3)), random.normal(size=(8, 1))) for _ in range(2)]
    trainer = Trainer(network.graph, network.loss, SGD(lr=0.1))
    losses = [trainer.step({network.data: x, network.labels: y}) for x, y in batches]
    p = network.start
    for (x, y), loss in zip(batches, losses, strict=True):
        h = np.tanh(x @ p["w"] + p["b"])
        error = (h @ p["v"]) * p["scale"] + p["shift"] - y
        assert loss == pytest.approx(np.mean(error**2), rel=1e-12)
        g = 2 * error / error.size
        back = (g * p["scale"]) @ p["v"].T * (1 - h**2)
        p = {
            "w": p["w"] - 0.1 * x.T @ back,
            "b": p["b"] - 0.1 * back.sum(0),
            "v": p["v"] - 0.1 * h.T @ (g * p["scale"]),
            "scale": p["scale"] - 0.1 * np.sum(g * (h @ p["v"])),
            "shift": p["shift"] - 0.1 * g.sum(),
        }
    for name, handle in network.p.items():
        assert np.allclose(trainer.value(handle), p[name], rtol=1e-12), name


def test_a_batch_may_be_smaller_than_the_one_before(monkeypatch):
    network, random = Network(hidden=5), np.random.default_rng(9)
    made = []
    monkeypatch.setattr(loop, "whole_document", lambda *given: made.append(given) or whole_document(*given))
    trainer = Trainer(network.graph, network.loss, SGD(lr=0.1, momentum=0.9))
    fresh = {name: np.array(value) for name, value in network.start.items()}
    velocity = {name: np.zeros_like(value) for name, value in fresh.items()}
    for size in (8, 3, 8, 3, 5):
        x, y = random.normal(size=(size, 3)), random.normal(size=(size, 1))
        other = Network(hidden=5)
        values = {other.data: x, other.labels: y} | {handle: fresh[name] for name, handle in other.p.items()}
        for leaf, value in values.items():
            other.graph.document.apply(set_value(other.graph.document, leaf.id, value))
        run = other.graph.run(target=other.loss)
        assert trainer.step({network.data: x, network.labels: y}) == pytest.approx(float(run.value(other.loss)))
        for name, handle in other.p.items():
            velocity[name] = 0.9 * velocity[name] + run.gradient(handle)
            fresh[name] = fresh[name] - 0.1 * velocity[name]
    for name, handle in network.p.items():
        assert np.allclose(trainer.value(handle), fresh[name], rtol=1e-12), name
    assert len(made) == 3, "one for each size"


def test_data_stay_until_there_are_others():
    graph = Graph()
    w = graph.variable(1.0, name="w", role="parameter")
    x, y = (graph.variable(1.0, name=name) for name in "xy")
    trainer = Trainer(graph, w * x * y, SGD(lr=0.0))
    assert [trainer.step(data) for data in ({}, {x: 3.0}, {y: 5.0}, {}, {x: 2.0})] == [1.0, 3.0, 15.0, 15.0, 10.0]


def test_data_stay_also_where_others_take_a_shape_that_they_had_before():
    graph = Graph()
    w = graph.variable(1.0, name="w", role="parameter")
    x, y = graph.variable([1.0], name="x"), graph.variable(1.0, name="y")
    trainer = Trainer(graph, graph.apply("sum", w * x * y), SGD(lr=0.0))
    steps = ({x: np.ones(2)}, {x: np.ones(3)}, {y: 5.0}, {x: np.ones(2)}, {x: [3.0]})
    assert [trainer.step(data) for data in steps] == [2.0, 3.0, 15.0, 10.0, 15.0]


def test_what_depends_on_data_alone_is_computed_where_they_are_others(monkeypatch):
    graph, tanh, made = Graph(), operations()["tanh"].kernel, []
    monkeypatch.setattr(operations()["tanh"], "kernel", lambda x: made.append(x) or tanh(x))
    w = graph.variable(np.ones(2), name="w", role="parameter")
    first, batch = np.array([0.5, 2.0]), np.array([0.25, 4.0])
    x = graph.variable(first, name="x", role="constant")
    trainer = Trainer(graph, graph.apply("dot", graph.apply("tanh", x), w), SGD(lr=0.0))
    for data, taken in (({}, first), ({}, first), ({x: batch}, batch), ({}, batch)):
        assert trainer.step(data) == pytest.approx(np.tanh(taken).sum())
    batch[:] = [1.0, -1.5]  # the same array with other numbers
    assert trainer.step({x: batch}) == pytest.approx(np.tanh(batch).sum())
    assert len(made) == 3, "one for each batch"


def test_what_does_not_fit_is_refused_and_nothing_moves():
    network = Network(hidden=5)
    trainer = Trainer(network.graph, network.loss, SGD(lr=0.1))
    stranger = Graph().variable(np.ones((8, 3)), name="of another graph")
    assert stranger.id == network.data.id
    for data in (
        {network.data: np.ones((9, 3))},
        {network.p["w"]: np.ones((3, 5))},
        {network.loss: 1.0},
        {stranger: network.x},
    ):
        with pytest.raises(ComputeError, match=r"^.*\.$"):
            trainer.step(data)
    assert np.array_equal(trainer.value(network.p["w"]), network.start["w"])


def test_nothing_to_train_is_told():
    graph = Graph()
    x = graph.variable(1.0)
    with pytest.raises(ComputeError, match="role of a parameter"):
        Trainer(graph, x * x, SGD())
    v = graph.variable([1.0, 2.0], role="parameter")
    with pytest.raises(ComputeError, match="is not one number"):
        Trainer(graph, v * 2.0, SGD())
    dangling = graph.apply("exp", None)
    with pytest.raises(ComputeError, match="has no value to make smaller"):
        Trainer(graph, dangling, SGD())


def test_the_learning_rate_can_change_on_the_way():
    network = Network(hidden=5)
    trainer = Trainer(network.graph, network.loss, SGD(lr=0.1, momentum=0.9))
    trainer.step()
    kept = trainer.memory.kept["velocity"].copy()
    trainer.optimizer = replace(trainer.optimizer, lr=0.0)
    before = trainer.value(network.p["w"])
    trainer.step()
    assert np.array_equal(trainer.value(network.p["w"]), before)
    assert trainer.memory.count == 2
    assert not np.array_equal(trainer.memory.kept["velocity"], kept)
    trainer.optimizer = Adam()
    trainer.step()
    assert trainer.memory.count == 1


def test_a_gradient_that_is_another_parameter_is_read_before_that_one_moves(monkeypatch):
    """The gradient of a by a · b is b, which a run may hand out as it lies there."""
    graph = Graph()
    a = graph.variable(np.arange(5000.0), name="a", role="parameter")
    b = graph.variable(np.arange(5000.0) + 1.0, name="b", role="parameter")
    trainer = Trainer(graph, graph.apply("dot", a, b), SGD(lr=0.5))
    monkeypatch.setattr(Whole, "gradients", lambda self: [self.values[self.leaves[node]] for node in (b.id, a.id)])
    trainer.step()
    assert np.array_equal(trainer.value(a), np.arange(5000.0) - 0.5 * (np.arange(5000.0) + 1.0))
    assert np.array_equal(trainer.value(b), np.arange(5000.0) + 1.0 - 0.5 * np.arange(5000.0))


def test_what_a_gradient_is_shared_with_is_not_written_over():
    """The gradient of w by a sum of w · x is x itself; a and b have one that is one and the same product."""
    graph, random = Graph(), np.random.default_rng(2)
    data, m = random.normal(size=(4, 3)), random.normal(size=(4, 2))
    x, left = graph.variable(data, name="x", role="constant"), graph.variable(m, name="m", role="constant")
    w, a, b = (graph.variable(np.zeros(n), role="parameter") for n in ((4, 3), (2, 3), (2, 3)))
    loss = graph.apply("sum", w * x) + graph.apply("mean", left @ (a + b))
    trainer = Trainer(graph, loss, Adam(lr=0.5))
    moved = Trainer(graph, loss, SGD(lr=0.5))
    for count in range(1, 4):
        trainer.step()
        moved.step()
        assert np.allclose(trainer.value(w), -0.5 * count * np.sign(data), rtol=1e-6)
        assert np.allclose(moved.value(w), -0.5 * count * data)
        for parameter in (a, b):
            assert np.allclose(moved.value(parameter), -0.5 * count * m.mean(axis=0)[:, np.newaxis] / 3)


def test_wires_may_lead_through_reroute_dots():
    graph = Graph()
    w, x = graph.variable(1.0, name="w", role="parameter"), graph.variable(2.0, name="x", role="constant")
    loss = w * x
    (wire,) = graph.document.outgoing(x.id).values()
    graph.document.apply(lead_through_dot(graph.document, [wire.id], (50.0, 50.0)))
    trainer = Trainer(graph, loss, SGD(lr=0.5))
    trainer.step()
    assert trainer.value(w) == 0.0
    assert over_rows(graph, loss, {x: [3.0, 5.0]}).gradient(w) == 4.0


def test_the_graph_says_how_large_a_value_may_be():
    graph = Graph(largest_bytes=100)
    w = graph.variable(np.ones((3, 1)), name="w", role="parameter")
    with pytest.raises(ComputeError, match="has no value to make smaller"):
        Trainer(graph, graph.apply("sum", w @ graph.variable(np.ones((1, 9)), name="x")), SGD())


def test_parameters_may_be_empty():
    graph = Graph()
    w, v = (graph.variable(np.ones(n), role="parameter") for n in (0, 3))
    trainer = Trainer(graph, graph.apply("sum", w) + graph.apply("sum", v), Adam(lr=0.5))
    trainer.step()
    assert trainer.value(w).shape == (0,)
    assert np.allclose(trainer.value(v), 0.5)


def test_a_failing_step_says_where_and_why():
    graph = Graph()
    w = graph.variable(np.eye(2), name="w", role="parameter")
    m = graph.variable(np.zeros((2, 2)), name="m", role="constant")
    trainer = Trainer(graph, graph.apply("sum", graph.apply("inv", m) * w), SGD())
    with pytest.raises(ComputeError, match=r"^A step of training cannot be made: 'inv': the matrix has no inver"):
        trainer.step()


@pytest.mark.parametrize("column", [None, np.arange(3.0)])
def test_what_a_kernel_raises_in_training_names_node_operation_and_shapes(monkeypatch, column):
    graph = Graph()
    w, x = graph.variable(np.ones(2), name="w", role="parameter"), graph.variable(1.0, name="x", role="constant")
    power, scale = x * x, graph.apply("sum", graph.apply("logaddexp", w, w))

    def refuse(*_inputs):
        raise RuntimeError("device lost")

    monkeypatch.setattr(operations()["logaddexp"], "kernel", refuse)
    trainer = Trainer(graph, power * scale, SGD(), rows={} if column is None else {x: column})
    told = r"'logaddexp': logaddexp failed on inputs of shape \(2,\) and \(2,\): RuntimeError: device lost"
    with pytest.raises(ComputeError, match=told):
        trainer.step()


OPTIMIZERS = [
    SGD(lr=1e-3),
    SGD(lr=1e-4, momentum=0.9, nesterov=True, weight_decay=0.01),
    Adam(),
    AdamW(),
]


@pytest.mark.long
@pytest.mark.skipif(torch is None, reason="PyTorch, the oracle here, is not installed")
@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=str)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_training_agrees_with_torch(optimizer, dtype):
    network = Network(dtype)
    trainer = Trainer(network.graph, network.loss, optimizer)
    kind = getattr(torch, dtype)
    p = {name: torch.tensor(value, dtype=kind, requires_grad=True) for name, value in network.start.items()}
    x, y = torch.tensor(network.x, dtype=kind), torch.tensor(network.y, dtype=kind)
    settings = {name: getattr(optimizer, name) for name in type(optimizer).__dataclass_fields__}
    theirs = getattr(torch.optim, type(optimizer).__name__)(p.values(), **settings)
    for _ in range(100):
        theirs.zero_grad()
        loss = ((torch.tanh(x @ p["w"] + p["b"]) @ p["v"] * p["scale"] + p["shift"] - y) ** 2).mean()
        loss.backward()
        theirs.step()
        assert trainer.step() == pytest.approx(loss.item(), rel=1e-12 if dtype == "float64" else 1e-3)
    close = 1e-12 if dtype == "float64" else 1e-3
    for name, handle in network.p.items():
        assert np.allclose(trainer.value(handle), p[name].detach().numpy(), rtol=close, atol=close), name
