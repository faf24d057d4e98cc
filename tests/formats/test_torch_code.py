"""Runs as PyTorch scripts, executed against a stand-in that records what is called."""

import numpy as np
import pytest

from core import Graph
from core.formats.torch_code import torch_code


def test_the_script_of_a_product_of_three():
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    f = x * y * z
    script = torch_code(graph.run(target=f))
    names = [graph.document.nodes[n].name for n in graph.document.nodes]
    assert script.splitlines()[:5] == [
        "import torch",
        "",
        "x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)",
        "y = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)",
        "z = torch.tensor(4.0, dtype=torch.float64, requires_grad=True)",
    ]
    assert f"{names[-1]} = torch.mul({names[-2]}, z)" in script
    assert f"{names[-1]}.backward()" in script
    assert script.endswith("print(x.grad)\nprint(y.grad)\nprint(z.grad)\n")


def test_constants_attributes_and_awkward_names():
    graph = Graph()
    x = graph.variable(np.ones((2, 2)), name="lambda")
    half = graph.variable(0.5, name="0.5", role="constant")
    graph.apply("sum", x * half, dim=1, keepdim=True)
    script = torch_code(graph.run())
    assert "lambda_2 = torch.tensor([[1.0, 1.0], [1.0, 1.0]], dtype=torch.float64, requires_grad=True)" in script
    assert "v0_5 = torch.tensor(0.5, dtype=torch.float64)" in script
    assert "dim=1, keepdim=True" in script
    compile(script, "script", "exec")


@pytest.mark.long
def test_pytorch_prints_the_same(capsys):
    torch = pytest.importorskip("torch")
    graph = Graph()
    x, w = graph.variable(np.array([[1.0, -2.0]]), name="x"), graph.variable(np.array([[0.5], [0.25]]), name="w")
    out = graph.apply("sum", graph.apply("tanh", x @ w))
    run = graph.run(target=out)
    scope = {"torch": torch}
    exec(torch_code(run), scope)
    assert np.allclose(scope["x"].grad.numpy(), run.gradient(x))


def test_names_that_python_would_misread():
    graph = Graph()
    for name in ("print", "float", "x²", "ﬁ", "fi", "∇", "2a"):
        graph.variable(1.0, name=name)
    script = torch_code(graph.run())
    compile(script, "script", "exec")
    assigned = [line.partition(" = ")[0] for line in script.splitlines()[2:] if line]
    assert len(set(assigned)) == 7
    assert not {"print", "float"} & set(assigned)


def test_an_input_left_out_keeps_its_place():
    graph = Graph()
    x, b = graph.variable([[1.0, 2.0], [3.0, 5.0]], name="x"), graph.variable([1.0, 2.0], name="b")
    graph.apply("batch_norm", x, None, b)
    assert "batch_norm(x, None, b" in torch_code(graph.run()).replace("torch.nn.functional.", "")


def test_a_target_of_several_outputs_is_the_one_meant():
    graph = Graph()
    x = graph.variable([1.0, 2.0, 3.0], name="x")
    _, second = graph.apply("tensor_split", x, index=1)
    assert "tensor_split[1].backward(" in torch_code(graph.run(target=second, seed=[1, 1]))
