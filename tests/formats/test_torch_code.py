"""Runs as PyTorch scripts: their text, and, where PyTorch is installed, what they compute."""

import math

import numpy as np
import pytest

from core import ComputeError, Graph
from core.edits.nodes import set_dtype
from core.formats import torch_code as module
from core.formats.torch_call import draws, fixed
from core.formats.torch_code import torch_code
from tests.core.ops.cases import CASES

WITHOUT = {"clip_gradient", "cofactor", "contrastive_loss", "multi_hot", "sigmoid_focal_loss", "sparsemax"}
WRITTEN = [
    case
    for case in CASES
    if case.operation.name not in WITHOUT
    and case.attributes.get("eps") != 2.0  # a slope that is not that of the value where vectors are shorter than eps
]


def line_of(name, *inputs, **attributes):
    """The line that computes one operation, after its name and "="."""
    graph = Graph()
    graph.apply(name, *(x if x is None else graph.variable(x, role="constant") for x in inputs), **attributes)
    script = torch_code(graph.run())
    return script.splitlines()[-1].partition(" = ")[2]


def test_the_script_of_a_product_of_three():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    f = x * y * z
    script = torch_code(graph.run(target=f))
    names = [graph.document.nodes[n].name for n in graph.document.nodes]
    assert script.splitlines()[:7] == [
        "import torch",
        "",
        "torch.set_default_dtype(torch.float64)",
        "",
        "x = torch.tensor(2.0, requires_grad=True)",
        "y = torch.tensor(3.0, requires_grad=True)",
        "z = torch.tensor(4.0, requires_grad=True)",
    ]
    assert f"{names[-1]} = torch.mul({names[-2]}, z)" in script
    assert f"{names[-1]}.backward()" in script
    assert f"print({names[-1]})  # 24\n" in script
    assert script.endswith("print(x.grad)  # 12\nprint(y.grad)  # 8\nprint(z.grad)  # 6\n")


def test_constants_attributes_and_awkward_names():
    graph = Graph()
    x = graph.variable(np.ones((2, 2)), name="lambda")
    half = graph.variable(0.5, name="0.5", role="constant")
    graph.apply("sum", x * half, dim=1, keepdim=True)
    script = torch_code(graph.run())
    assert "lambda_2 = torch.tensor([[1.0, 1.0], [1.0, 1.0]], requires_grad=True)" in script
    assert "v0_5 = torch.tensor(0.5)\n" in script
    assert "dim=1, keepdim=True" in script
    compile(script, "script", "exec")


def test_names_that_python_would_misread():
    graph = Graph()
    for name in ("print", "float", "x²", "ﬁ", "fi", "∇", "2a"):
        graph.variable(1.0, name=name)
    script = torch_code(graph.run())
    compile(script, "script", "exec")
    assigned = [line.partition(" = ")[0] for line in script.splitlines() if " = " in line]
    assert len(set(assigned)) == 7
    assert not {"print", "float"} & set(assigned)


def test_a_target_of_several_outputs_is_the_one_meant():
    graph = Graph()
    x = graph.variable([1.0, 2.0, 3.0], name="x")
    _, second = graph.apply("tensor_split", x, index=1)
    assert "tensor_split[1].backward(" in torch_code(graph.run(target=second, seed=[1, 1]))


@pytest.mark.parametrize(
    ("name", "inputs", "attributes", "line"),
    [
        ("relu", [1.0], {}, "torch.relu(x)"),
        ("softmax", [[1.0, 2.0]], {}, "torch.softmax(x, dim=-1)"),
        ("cumsum", [[1.0, 2.0]], {}, "torch.cumsum(x, dim=0)"),
        ("norm", [[1.0, 2.0]], {"p": math.inf}, "torch.linalg.vector_norm(x, float('inf'), dim=(0,), keepdim=False)"),
        ("masked_fill", [[1.0], [True]], {"value": -math.inf}, "torch.masked_fill(x, y, float('-inf'))"),
        ("gather", [[1.0, 2.0], np.array([1])], {}, "torch.gather(x, -1, y)"),
        ("sum", [[[1.0, 2.0]]], {"dim": 1, "keepdim": True}, "torch.sum(x, dim=1, keepdim=True)"),
        ("mean", [[[1.0, 2.0]]], {"keepdim": True}, "torch.mean(x, dim=(0, 1), keepdim=True)"),
        ("sub", [1.0, np.array(True)], {}, "torch.sub(x, y.to(torch.float64))"),
        ("masked_fill", [np.array([2]), [True]], {}, "torch.masked_fill(x.to(torch.float64), y, 0.0)"),
        ("cat", [[1.0], [2.0]], {}, "torch.cat([x, y])"),
        ("einsum", [[[1.0]], [[2.0]]], {}, "torch.einsum('ij,jk->ik', x, y)"),
        ("layer_norm", [[1.0, 2.0], None, [1.0, 1.0]], {}, "F.layer_norm(x, (2,), bias=y)"),
        ("batch_norm", [[[1.0], [2.0]], None, [1.0]], {}, "F.batch_norm(x, None, None, training=True)"),
        ("conv1d", [[[1.0, 2.0]], [[[1.0]]], [0.0]], {"padding": 1}, "F.conv1d(x, y, bias=z, padding=1)"),
        ("cross_entropy", [[[1.0, 2.0]], np.array([1]), [1.0, 2.0]], {}, "F.cross_entropy(x, y, weight=z)"),
        ("cross_entropy", [[[1.0, 2.0]], [1.0]], {}, "F.cross_entropy(x, y.long())"),
        ("mse_loss", [[1.0, 2.0], np.array([1, 2])], {}, "F.mse_loss(x, y.to(torch.float64))"),
        ("mse_loss", [[1.0, 2.0], [0.0, 0.0], 3.0], {}, "F.mse_loss(x, y, weight=z.expand(2,))"),
        ("scatter", [[1.0], np.array([0]), [2.0, 3.0]], {}, "torch.scatter(x, -1, y, z[:1])"),
        ("where", [[1.0, 0.0], 1.0, 2.0], {}, "torch.where(x.bool(), y, z)"),
        ("slice", [[[1.0, 2.0]]], {"dim": -1, "end": -1}, "x[:, :-1]"),
        ("max_pool1d", [[[1.0, 2.0]]], {}, "F.max_pool1d_with_indices(x, kernel_size=2)"),
        ("dropout", [[1.0, 2.0]], {"p": 0.25}, "F.dropout(x, p=0.25)  # draws numbers of its own"),
        ("hinge_loss", [[1.0, 2.0], [1.0, -1.0]], {}, "(F.relu(1.0 - y * x)).mean()"),
        ("gradient_reversal", [[1.0, 2.0]], {}, "x.detach() - (x - x.detach())"),
    ],
)
def test_the_line_of_an_operation(name, inputs, attributes, line):
    assert line_of(name, *inputs, **attributes) == line


def test_float32_is_what_pytorch_takes_by_itself():
    graph = Graph()
    graph.variable([0.1, math.nan, -math.inf], name="x")
    graph.document.apply(set_dtype(graph.document, "float32"))
    assert torch_code(graph.run()) == (
        "import torch\n\nx = torch.tensor([0.1, float('nan'), float('-inf')], requires_grad=True)\n"
    )


def test_a_large_tensor_is_drawn_and_then_no_numbers_are_told():
    graph = Graph()
    x = graph.variable(np.ones((13, 5)), name="x")
    script = torch_code(graph.run(target=graph.apply("sum", x)))
    assert "x = torch.randn(13, 5, requires_grad=True)  # put the real numbers here\n" in script
    assert script.endswith("print(x.grad)\n")


@pytest.mark.parametrize("name", sorted(WITHOUT))
def test_what_pytorch_does_not_have_is_told(name):
    case = next(case for case in CASES if case.operation.name == name)
    graph = Graph()
    graph.apply(name, *map(graph.variable, case.inputs), **case.attributes)
    with pytest.raises(ComputeError, match=rf"PyTorch has no operation for '{name}"):
        torch_code(graph.run())


def test_a_gradient_that_pytorch_does_not_have_is_told():
    graph = Graph()
    x, t, w = graph.variable([[1.0, 2.0]]), graph.variable([1]), graph.variable([1.0, 2.0], name="w")
    loss = graph.apply("cross_entropy", x, t, w)
    with pytest.raises(ComputeError, match="PyTorch has no gradient for 'weight'; make w a constant"):
        torch_code(graph.run(target=loss))
    assert "weight=w.detach()" in torch_code(graph.run())


@pytest.mark.long
@pytest.mark.parametrize("case", WRITTEN, ids=str)
def test_pytorch_computes_the_same(case, monkeypatch, capsys):
    pytest.importorskip("torch")
    monkeypatch.setattr(module, "MOST_ELEMENTS", 10**6)
    operation, graph = case.operation, Graph()
    settings = operation.settings(case.attributes)
    still = fixed(operation, settings)
    leaves = {
        name: graph.variable(x, name, "constant" if operation.input_port(i).name in still else "input")
        for i, x in enumerate(case.inputs)
        if x is not None and (name := f"leaf{i}")
    }
    made = graph.apply(
        operation.name, *map(leaves.get, (f"leaf{i}" for i in range(len(case.inputs)))), **case.attributes
    )
    outputs = made if isinstance(made, tuple) else (made,)
    run = graph.run()
    target = next((y for y in outputs if run.value(y).dtype.kind == "f"), None)
    if target is not None:
        run = graph.run(target=target, seed=np.random.default_rng(3).normal(size=run.value(target).shape))
    scope = {}
    script = torch_code(run)
    exec(script, scope)
    if draws(settings):
        return
    name = [line.partition(" = ")[0] for line in script.splitlines() if " = " in line][-1]
    for output, found in zip(outputs, scope[name] if len(outputs) > 1 else [scope[name]], strict=True):
        np.testing.assert_allclose(found.detach().numpy(), run.value(output), rtol=1e-8, atol=1e-12, strict=False)
        assert found.shape == run.value(output).shape
    for leaf, handle in leaves.items():
        if run.has_gradient(handle):
            gradient = scope[leaf].grad  # none: it is 0
            expected = run.gradient(handle)
            found = np.zeros_like(expected) if gradient is None else gradient.numpy()
            np.testing.assert_allclose(found, expected, rtol=1e-7, atol=1e-12)
