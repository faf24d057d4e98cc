"""The experiments of the lab: one table, which the menu and the panel read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..session import Session
from .controls import (
    Controls,
    clipping_controls,
    kink_controls,
    ledger_controls,
    order_controls,
    overwriting_controls,
    repeat_controls,
    retain_controls,
    stop_controls,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An experiment that can be chosen. belief: what one may think before one tries it; make: its controls."""

    title: str
    belief: str
    make: Callable[[Session], Controls]


ENTRIES: dict[str, Entry] = {
    "overwriting": Entry(
        "Overwriting instead of adding",
        "“A gradient that arrives takes the place of the one before.”",
        overwriting_controls,
    ),
    "order": Entry(
        "The order of going back",
        "“Plain recursion is enough, the order does not matter.”",
        order_controls,
    ),
    "zeroing": Entry(
        "Not emptying gradients",
        "“Gradients begin anew with each pass by themselves.”",
        repeat_controls,
    ),
    "conventions": Entry(
        "Conventions at kinks",
        "“A derivative has one right value everywhere.”",
        kink_controls,
    ),
    "torch": Entry(
        "What PyTorch keeps",
        "“Every tensor has its .grad.”",
        retain_controls,
    ),
    "stops": Entry(
        "Four ways to stop, or not",
        "“detach, no_grad, requires_grad=False and eval() are the same.”",
        stop_controls,
    ),
    "ledger": Entry(
        "Saved values",
        "“Errors about in-place changes and second passes come at random.”",
        ledger_controls,
    ),
    "clipping": Entry(
        "Clip the error or its gradient",
        "“To clip the loss is to clip the gradient.”",
        clipping_controls,
    ),
}
