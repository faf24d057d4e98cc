"""One step of a pass, and the kinds of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

PassKind = Literal["start", "forward", "seed", "receive", "local", "multiply", "sum", "accumulate"]
UpdateKind = Literal["carry", "velocity", "first moment", "second moment", "step", "update", "zero"]
Kind = PassKind | UpdateKind
KINDS: tuple[Kind, ...] = (*get_args(PassKind), *get_args(UpdateKind))


@dataclass(frozen=True, slots=True)
class Step:
    """One event. node: the operation at work (for "accumulate", the node that receives); wire: the wire it is about.

    Those of an update are about a parameter.
    """

    index: int
    kind: Kind
    node: int | None
    wire: int | None
