"""The general form of an operation's call in PyTorch."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..ops import Operation
from ..ops.symbol import Shape, Symbol

SEED = "seed"  # of random numbers; PyTorch has a generator of its own


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
        for setting in operation.attributes:
            name, value = setting.name, self.settings[setting.name]
            told = name not in (*without, SEED) and (value != setting.default or name in operation.torch_needs)
            parts += [f"{name}={literal(value)}"] if told else []
        return f"{_short(str(operation.torch))}({', '.join(parts)})"


def fixed(operation: Operation, settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the inputs for which PyTorch has no gradient."""
    told = operation.torch_fixed
    return told(**settings) if callable(told) else told


def draws(settings: Mapping[str, Any]) -> bool:
    """Whether an operation with these settings draws random numbers."""
    chance = settings.get("p", settings.get("dropout_p", 0.5))
    return SEED in settings and settings.get("training", True) and chance not in (0.0, 1.0)


def literal(value: object) -> str:
    """A number, a text or a tuple as Python reads it."""
    return re.sub(r"-?\b(?:nan|inf)\b", r"float('\g<0>')", repr(value))


def _short(name: str) -> str:
    return name.replace("nn.functional.", "F.") if name.startswith("nn.functional.") else f"torch.{name}"
