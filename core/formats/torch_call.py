"""The general form of an operation's call in PyTorch."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..ops import Operation
from ..ops.symbol import Shape, Symbol

# Settings without a default in PyTorch, or with another one than here.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "adaptive_avg_pool1d": ("output_size",),
    "adaptive_avg_pool2d": ("output_size",),
    "adaptive_max_pool1d": ("output_size",),
    "adaptive_max_pool2d": ("output_size",),
    "avg_pool1d": ("kernel_size",),
    "avg_pool2d": ("kernel_size",),
    "cumprod": ("dim",),
    "cumsum": ("dim",),
    "full_like": ("fill_value",),
    "gumbel_softmax": ("dim",),
    "log_softmax": ("dim",),
    "max": ("dim",),
    "max_pool1d": ("kernel_size",),
    "max_pool2d": ("kernel_size",),
    "median": ("dim",),
    "min": ("dim",),
    "one_hot": ("num_classes",),
    "pad": ("pad",),
    "repeat_interleave": ("repeats",),
    "reshape": ("shape",),
    "roll": ("shifts",),
    "softmax": ("dim",),
    "softmin": ("dim",),
    "threshold": ("threshold", "value"),
    "tile": ("dims",),
    "topk": ("k",),
    "transpose": ("dim0", "dim1"),
    "unsqueeze": ("dim",),
}

# Inputs that get a gradient here but none in PyTorch.
_FIXED: Mapping[str, tuple[str, ...]] = {
    "batch_norm": ("running_mean", "running_var"),
    "binary_cross_entropy": ("weight",),
    "binary_cross_entropy_with_logits": ("weight", "pos_weight"),
    "cross_entropy": ("weight",),
    "nll_loss": ("weight",),
    "soft_margin_loss": ("target",),
}
_RANDOM = frozenset({"dropout", "gumbel_softmax", "rand_like", "randn_like", "rrelu"})


@dataclass(frozen=True, slots=True)
class Call:
    """An operation to be written: its inputs as expressions ("None": left out) and as symbols, and the set attributes.

    dtype: the run's, such as "float64".
    """

    operation: Operation
    arguments: Sequence[str]
    symbols: Sequence[Symbol | None]
    given: Mapping[str, Any]
    dtype: str

    @property
    def settings(self) -> dict[str, Any]:
        """All attributes."""
        return self.operation.settings(self.given)

    @property
    def inputs(self) -> dict[str, str]:
        """The expressions by the inputs' names."""
        ports = [port.name for port in self.operation.inputs]
        return dict.fromkeys(ports, "None") | dict(zip(ports, self.arguments, strict=False))

    @property
    def shapes(self) -> list[Shape]:
        """The shapes of the inputs that are given."""
        return [symbol.shape for symbol in self.symbols if symbol is not None]

    @property
    def rank(self) -> int:
        """The number of dimensions of the first input."""
        return len(self.shapes[0])

    def filled(self, template: str, **words: object) -> str:
        """A template with inputs, settings and further words in their places."""
        values = {name: literal(value) for name, value in {**self.settings, **words}.items()}
        return template.format(**self.inputs, **values)

    def general(self, *, without: Collection[str] = ()) -> str:
        """Inputs by position, optional ones by name, then the settings that PyTorch would not take by itself."""
        operation = self.operation
        if operation.inputs[-1].variadic:
            parts = [f"[{', '.join(self.arguments)}]"]
        else:
            optional = {port.name for port in operation.inputs if port.optional}
            given = ((name, text) for name, text in self.inputs.items() if text != "None")
            parts = [f"{name}={text}" if name in optional else text for name, text in given]
        needed = NEEDED.get(operation.name, ())
        for setting in operation.attributes:
            value = self.settings[setting.name]
            if setting.name not in without and (value != setting.default or setting.name in needed):
                parts.append(f"{setting.name}={literal(value)}")
        return f"{_short(str(operation.torch))}({', '.join(parts)})"


def fixed(kind: str, settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the inputs for which PyTorch has no gradient."""
    return () if kind == "batch_norm" and settings["training"] else _FIXED.get(kind, ())


def draws(kind: str, settings: Mapping[str, Any]) -> bool:
    """Whether an operation draws random numbers."""
    if kind == "scaled_dot_product_attention":
        return bool(settings["dropout_p"])
    return kind in _RANDOM and settings.get("training", True) and settings.get("p", 0.5) not in (0.0, 1.0)


def literal(value: object) -> str:
    """A number, a text or a tuple as Python reads it."""
    return re.sub(r"-?\b(?:nan|inf)\b", r"float('\g<0>')", repr(value))


def _short(name: str) -> str:
    return name.replace("nn.functional.", "F.") if name.startswith("nn.functional.") else f"torch.{name}"
