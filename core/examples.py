"""The examples, in menu order; their files lie in the folder ``examples`` of ``resources``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A graph to start from. file: its name in ``resources/examples``."""

    title: str
    file: str
    description: str


EXAMPLES = (
    Example("x · y · z", "welcome.chain", "Two products: each factor's gradient is the product of the others."),
    Example("f(h(x)): x² + 1", "composition.chain", "The chain rule in its simplest form: 1 times 2x, so 4 at x = 2."),
    Example("(a + b) · (b + 1)", "fan_out.chain", "b is used twice: its gradient is the sum over both ways, 2 + 3."),
    Example(
        "Sigmoid neuron, gate by gate", "sigmoid_gates.chain", "1 / (1 + e⁻ᶻ) taken apart, each gate a local step."
    ),
    Example("Tanh neuron", "tanh_neuron.chain", "Two inputs, their weights and a bias, squashed by tanh."),
    Example(
        "Two-layer network",
        "two_layer_network.chain",
        "A batch of four points through two matrix products; biases are broadcast, so their gradients are summed.",
    ),
    Example(
        "Softmax and cross-entropy",
        "softmax_cross_entropy.chain",
        "Three rows of logits and their classes: the gradient is softmax minus one-hot, divided by three.",
    ),
)
WELCOME = EXAMPLES[0]
