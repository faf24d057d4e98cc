"""What a setting is: something that is remembered, with what it may be and what a dialog tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing to remember. choices: what it may be; empty for anything of the default's type.

    bounds: the least that a number may be, and what it must stay below; None for any.

    title: what the settings dialog calls it; empty for what is not set there. labels: what it calls the choices.

    matters_with: another setting, and the choice of it without which this one changes nothing.

    told: whether the tip stands beside the field, for who sets it has to know.
    """

    key: str
    default: T
    choices: tuple[T, ...] = ()
    title: str = ""
    labels: tuple[str, ...] = ()
    tip: str = ""
    bounds: tuple[float, float] | None = None
    matters_with: tuple[Setting[str], str] | None = None
    told: bool = False

    def allows(self, value: object) -> bool:
        """Whether it may be a value of its type."""
        if self.choices:
            return value in self.choices
        return self.bounds is None or (isinstance(value, float) and self.bounds[0] <= value < self.bounds[1])
