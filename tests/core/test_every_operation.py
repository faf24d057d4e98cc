"""Whatever the operation and its settings: its steps have words, its node a formula, the run a PyTorch script."""

import numpy as np
import pytest

from core import ComputeError, Graph
from core.formats.torch_code import torch_code
from core.ops import operations
from core.steps.words.text import step_text
from core.steps.words.whole import whole_formula


@pytest.mark.parametrize("every_setting", [False, True])
@pytest.mark.parametrize("operation", operations().values(), ids=lambda op: op.name)
def test_every_operation_can_be_spoken_of(operation, every_setting):
    shapes, given = operation.example or ([(2,)] * sum(not port.optional for port in operation.inputs), {})
    random, graph = np.random.default_rng(0), Graph()
    inputs = [random.random(s) + 0.3 if isinstance(s, tuple) else np.asarray(s) for s in shapes]
    made = graph.apply(
        operation.name, *map(graph.variable, inputs), **operation.settings(given) if every_setting else given
    )
    first = made[0] if isinstance(made, tuple) else made
    value = graph.run().value(first)
    run = graph.run(target=first, seed=np.ones(value.shape)) if value.dtype.kind == "f" else graph.run()
    log = run.steps()
    for index in range(len(log)):
        text = step_text(log, index)
        assert text.title
        assert text.sentence.endswith((".", "!"))
    assert whole_formula(run, first.id) is not None
    try:
        compile(torch_code(run), "script", "exec")
    except ComputeError as error:
        assert "PyTorch has no" in str(error)  # noqa: PT017 - either is right, nothing else is
