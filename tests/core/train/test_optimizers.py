"""Optimizers beside the formulas of their papers, written down again here, and beside PyTorch where it is installed."""

import importlib.util
import math

import numpy as np
import pytest

from core import ComputeError
from core.train import SGD, Adam, AdamW
from core.train.optimizers import Memory

torch = importlib.import_module("torch") if importlib.util.find_spec("torch") else None

STEPS = 200
SETTINGS = [
    SGD(),
    SGD(lr=0.1),
    SGD(lr=0.05, weight_decay=0.1),
    SGD(lr=0.05, momentum=0.9),
    SGD(lr=0.05, momentum=0.9, dampening=0.3),
    SGD(lr=0.05, momentum=0.9, nesterov=True),
    SGD(lr=0.05, momentum=0.9, dampening=0.3, weight_decay=0.2),
    SGD(lr=0.05, momentum=0.9, nesterov=True, weight_decay=0.2),
    Adam(),
    Adam(lr=0.1),
    Adam(lr=0.05, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.3),
    Adam(lr=0.05, betas=(0.0, 0.0)),
    AdamW(),
    AdamW(lr=0.05, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.3),
]


def slope(p):
    """The gradient of a bowl that is steep one way and flat the other, and has ripples."""
    return np.array([10.0, 1.0, 0.05]) * (p - 1.0) + 0.3 * np.cos(2.0 * p)


RECORDED_NESTEROV = (-0.8500000000000002, -0.04149999999999972, 0.3686149999999999, 0.37377185, 0.33784130149999997)
RECORDED_ADAM = (1.9000000000666666, 1.8002089502155791, 1.700786385860003, 1.601908327279686, 1.5037682380890491)
RECORDED_ADAMW = (1.8000000000666665, 1.6105351926569467, 1.4315025183420729, 1.2628578344953247, 1.1046134958288805)
START = np.array([3.0, -2.0, 0.5])


def ours(optimizer):
    p = START.copy()
    memory = Memory.of(optimizer, p)
    way = []
    for count in range(1, STEPS + 1):
        optimizer.move(count, p, slope(p), list(memory.kept.values()))
        way.append(p.copy())
    return np.array(way)


def descent(p, g, o, kept, count):
    g = g + o.weight_decay * p
    if o.momentum:
        v = g if count == 1 else o.momentum * kept["v"] + (1 - o.dampening) * g
        kept["v"] = v
        g = g + o.momentum * v if o.nesterov else v
    return p - o.lr * g


def adam(p, g, o, kept, count):
    b1, b2 = o.betas
    if isinstance(o, AdamW):
        p = p - o.lr * o.weight_decay * p
    else:
        g = g + o.weight_decay * p
    kept["m"] = b1 * kept.get("m", 0.0) + (1 - b1) * g
    kept["v"] = b2 * kept.get("v", 0.0) + (1 - b2) * g * g
    m, v = kept["m"] / (1 - b1**count), kept["v"] / (1 - b2**count)
    return p - o.lr * m / (np.sqrt(v) + o.eps)


@pytest.mark.parametrize("optimizer", SETTINGS, ids=str)
def test_many_steps_follow_the_formulas(optimizer):
    rule, p, kept, way = descent if isinstance(optimizer, SGD) else adam, START, {}, []
    for count in range(1, STEPS + 1):
        p = rule(p, slope(p), optimizer, kept, count)
        way.append(p)
    assert np.allclose(ours(optimizer), way, rtol=1e-12, atol=1e-12)


@pytest.mark.long
@pytest.mark.skipif(torch is None, reason="PyTorch, the oracle here, is not installed")
@pytest.mark.parametrize("optimizer", SETTINGS, ids=str)
def test_many_steps_agree_with_torch(optimizer):
    p = torch.tensor(START, requires_grad=True)
    theirs = getattr(torch.optim, type(optimizer).__name__)(
        [p], **{name: getattr(optimizer, name) for name in type(optimizer).__dataclass_fields__}
    )
    way = []
    for _ in range(STEPS):
        p.grad = torch.tensor(slope(p.detach().numpy()))
        theirs.step()
        way.append(p.detach().numpy().copy())
    assert np.allclose(ours(optimizer), way, rtol=1e-12, atol=1e-12)


def test_by_hand():
    """The first step of SGD is the learning rate times the gradient; the first of Adam is the learning rate."""
    p = np.array([2.0])
    SGD(lr=0.1).move(1, p, np.array([5.0]), [])
    assert p[0] == 1.5
    Adam(lr=0.1).move(1, p, np.array([5.0]), [np.zeros(1), np.zeros(1)])
    assert math.isclose(p[0], 1.4, rel_tol=1e-8)


def test_what_torch_trained_is_what_we_get():
    """A recorded run of torch 2.13: (3p - 1)^2 / 2 from p = 2, five steps of each."""
    recorded = {
        SGD(lr=0.1, momentum=0.9, nesterov=True): RECORDED_NESTEROV,
        Adam(lr=0.1): RECORDED_ADAM,
        AdamW(lr=0.1, weight_decay=0.5): RECORDED_ADAMW,
    }
    for optimizer, wanted in recorded.items():
        p, kept = np.array([2.0]), [np.zeros(1), np.zeros(1)]
        for count, expected in enumerate(wanted, 1):
            optimizer.move(count, p, 3.0 * (3.0 * p - 1.0), kept[: len(optimizer.remembers)])
            assert math.isclose(p[0], expected, rel_tol=1e-12)


def test_in_single_precision_the_steps_are_those_of_double_precision_rounded():
    for optimizer in (SGD(lr=0.05, momentum=0.9), Adam(lr=0.05)):
        p = START.astype(np.float32)
        memory = Memory.of(optimizer, p)
        for count in range(1, 6):
            optimizer.move(count, p, slope(p).astype(np.float32), list(memory.kept.values()))
        assert p.dtype == np.float32
        assert np.allclose(p, ours(optimizer)[4], rtol=1e-5)


@pytest.mark.parametrize(
    "make",
    [
        lambda: SGD(lr=-1.0),
        lambda: SGD(lr=math.nan),
        lambda: SGD(momentum=-0.1),
        lambda: SGD(weight_decay=-0.1),
        lambda: SGD(nesterov=True),
        lambda: SGD(momentum=0.9, dampening=0.1, nesterov=True),
        lambda: Adam(lr=-1.0),
        lambda: Adam(eps=-1.0),
        lambda: Adam(betas=(1.0, 0.9)),
        lambda: AdamW(betas=(0.9, -0.1)),
        lambda: AdamW(weight_decay=-1.0),
    ],
)
def test_settings_that_torch_refuses_are_refused_in_a_sentence(make):
    with pytest.raises(ComputeError, match=r"^[A-Z].*\.$"):
        make()


def test_the_defaults_are_those_of_torch():
    assert (SGD().lr, SGD().momentum, SGD().dampening, SGD().weight_decay, SGD().nesterov) == (1e-3, 0, 0, 0, False)
    assert (Adam().lr, Adam().betas, Adam().eps, Adam().weight_decay) == (1e-3, (0.9, 0.999), 1e-8, 0)
    assert (AdamW().lr, AdamW().betas, AdamW().eps, AdamW().weight_decay) == (1e-3, (0.9, 0.999), 1e-8, 1e-2)
