"""The experiments of the lab: one table, which the menu and the panel read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """An experiment that can be chosen; ``controls`` has what it is done with. belief: what one may think before."""

    title: str
    belief: str


ENTRIES: dict[str, Entry] = {
    "overwriting": Entry(
        "Overwriting instead of adding",
        "“A gradient that arrives takes the place of the one before.”",
    ),
    "order": Entry(
        "The order of going back",
        "“Plain recursion is enough, the order does not matter.”",
    ),
    "zeroing": Entry(
        "Not emptying gradients",
        "“Gradients begin anew with each pass by themselves.”",
    ),
    "conventions": Entry(
        "Conventions at kinks",
        "“A derivative has one right value everywhere.”",
    ),
    "torch": Entry(
        "What PyTorch keeps",
        "“Every tensor has its .grad.”",
    ),
    "stops": Entry(
        "Four ways to stop, or not",
        "“detach, no_grad, requires_grad=False and eval() are the same.”",
    ),
    "ledger": Entry(
        "Saved values",
        "“Errors about in-place changes and second passes come at random.”",
    ),
    "clipping": Entry(
        "Clip the error or its gradient",
        "“To clip the loss is to clip the gradient.”",
    ),
}
