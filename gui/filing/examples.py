"""The examples that come with the app: one table, which the Help menu and the first window read."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from core.document import Document
from core.formats import chain_file
from core.language import tr


@dataclass(frozen=True, slots=True)
class Example:
    """A graph to open and play with. name: of its file in resources/examples."""

    name: str
    title: str
    tip: str

    @property
    def name_shown(self) -> str:
        """What it is called, in the person's language."""
        return tr(self.title)

    @property
    def path(self) -> Path:
        """Where its file is."""
        return Path(str(files("resources") / "examples" / f"{self.name}.chain"))


WELCOME = Example("welcome", "x·y·z", "A product of three: each gradient is the product of the other two")
CLIPPING = Example("clipping", "Clipped error or gradient", "Three losses that agree near 0, and teach differently")
EXAMPLES: tuple[Example, ...] = (
    WELCOME,
    Example("composition", "Square, then add one", "Two functions composed: the chain rule at x = 2 gives 4"),
    Example("fan_out", "(a + b)·(b + 1)", "A value used twice: its partial gradients arrive one by one and add up"),
    Example("sigmoid_gates", "Sigmoid neuron in gates", "The sigmoid split into multiply, add, exp and reciprocal"),
    Example("tanh_neuron", "Tanh neuron", "Weights, inputs, a bias and tanh"),
    Example("two_layer_network", "Two-layer network", "Matrix products, a bias that broadcasts, mean squared error"),
    Example("softmax_cross_entropy", "Softmax cross-entropy", "Scores, classes, and the loss of a classifier"),
    CLIPPING,
)


def welcome() -> Document:
    """The graph of the first window."""
    return chain_file.load(WELCOME.path)
