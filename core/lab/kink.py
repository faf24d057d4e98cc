"""What a kink is: where an operation has no one slope, what each engine gives there, and the other choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np

Inputs = Sequence[Any]
Settings = Mapping[str, Any]
Where = Callable[[Inputs, Settings], np.ndarray]
Nudge = Callable[[Inputs, Settings, float], tuple[Inputs, Settings]]
Sharing = Literal["", "even", "each", "first"]
NONE = "has none"  # of an engine: no such operation


class Choice(NamedTuple):
    """Another slope at the kink.

    label: as told. slopes: for each input, None where it stays as it is; of what is no elementwise operation, all that
    lies at the kink has this slope. share: how tied elements share a gradient. side: 1 as just above the kink, -1 as
    just below it, 0 the mean of both.
    """

    label: str
    slopes: tuple[float | None, ...] = ()
    share: Sharing = ""
    side: int | None = None


@dataclass(frozen=True, slots=True)
class Kink:
    """A place where an operation has no one slope. at: which elements lie there, from inputs and settings.

    torch, jax, ours: what each gives there, in words. only: the one input whose slope is meant. alone: where but
    one of several inputs gets a gradient. nudge: moves inputs or
    settings across the kink.
    """

    operations: tuple[str, ...]
    place: str
    at: Where
    torch: str
    jax: str
    ours: str
    choices: tuple[Choice, ...]
    only: int | None = None
    alone: bool = False
    nudge: Nudge | None = None
