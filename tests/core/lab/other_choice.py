"""The gradients of a run, and those that another choice of a card gives."""

import numpy as np

from core.lab.conventions_exhibit import OtherConvention


def variables(run):
    nodes = [node.id for node in run.snapshot.nodes.values() if node.kind == "variable"]
    return [node for node in nodes if run.has_gradient(node)]


def gradients(run):
    return np.concatenate([np.ravel(run.gradient(node)) for node in variables(run)])


def shown_gradients(run, node, number):
    """The gradients by one of the choices of a card."""
    shown = OtherConvention(((node, number),)).exhibit(run)
    assert all(item.mark == "other" for item in shown.gradients.values())
    return np.concatenate([
        np.ravel(shown.gradients[n, 0].data if (n, 0) in shown.gradients else run.gradient(n)) for n in variables(run)
    ])  # fmt: skip
