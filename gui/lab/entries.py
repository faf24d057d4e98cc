"""The experiments of the lab: one table, which the menu and the panel read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import controls

if TYPE_CHECKING:
    from ..session import Session


@dataclass(frozen=True, slots=True)
class Entry:
    """An experiment that can be chosen.

    belief: what one may think before; made_by: tells what makes its controls, whose module is not read before that.
    """

    title: str
    belief: str
    made_by: Callable[[], Callable[[Session], controls.Controls]]


ENTRIES: dict[str, Entry] = {
    "overwriting": Entry(
        "Overwriting instead of adding",
        "“A gradient that arrives takes the place of the one before.”",
        lambda: controls.overwriting_controls,
    ),
    "order": Entry(
        "The order of going back",
        "“Plain recursion is enough, the order does not matter.”",
        lambda: controls.order_controls,
    ),
    "zeroing": Entry(
        "Not emptying gradients",
        "“Gradients begin anew with each pass by themselves.”",
        lambda: controls.repeat_controls,
    ),
    "conventions": Entry(
        "Conventions at kinks",
        "“A derivative has one right value everywhere.”",
        lambda: controls.kink_controls,
    ),
    "torch": Entry(
        "What PyTorch keeps",
        "“Every tensor has its .grad.”",
        lambda: controls.retain_controls,
    ),
    "stops": Entry(
        "Four ways to stop, or not",
        "“detach, no_grad, requires_grad=False and eval() are the same.”",
        lambda: controls.stop_controls,
    ),
    "ledger": Entry(
        "Saved values",
        "“Errors about in-place changes and second passes come at random.”",
        lambda: controls.ledger_controls,
    ),
    "clipping": Entry(
        "Clip the error or its gradient",
        "“To clip the loss is to clip the gradient.”",
        lambda: controls.clipping_controls,
    ),
}
