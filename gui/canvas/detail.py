"""How much is drawn at which scale: one table, the same for the window, exports and tests.

It goes by the scale and by how many wires the whole view shows, never by the part that is being repainted, so that
neighbouring parts fit together.
"""

from __future__ import annotations

from dataclasses import dataclass

from .measure import CHIP

NEAR_FROM = 0.54  # pixels per scene unit: nodes in full, with ports and texts; below, their names would be too small
TOTALS_FROM = 0.36  # sums at fan-outs
CHIPS_FROM = 0.24
NAMES_FROM = 0.24
CURVES_FROM = 0.15  # below, wires are straight and nodes have no outline
EVERY_WIRE_FROM = 0.06
MOST_CHIPS, MOST_TINTED, MOST_WIRES = 400, 3_000, 20_000  # wires in view: of the far view's chips, tints, and at all
HYSTERESIS = 0.1
SMALLEST_CHIP = 9.0  # pixels of text; below, chips keep this size


@dataclass(frozen=True, slots=True)
class Detail:
    """What is drawn. scale: pixels per scene unit."""

    scale: float
    near: bool
    chips: bool
    names: bool  # of the far view
    fine: bool  # curves, outlines, smooth edges
    every_wire: bool
    tinted: bool

    @property
    def growth(self) -> float:
        """How much larger than the graph chips are drawn, so that their text never gets smaller than can be read."""
        return growth(self.scale)


NOTHING = Detail(0.0, near=False, chips=False, names=False, fine=False, every_wire=False, tinted=False)


def detail_for(scale: float, wires: int, before: Detail = NOTHING) -> Detail:
    """The detail at a scale for a view of so many wires.

    before: what was drawn last. What was there stays a little longer, so that nothing flickers at a border.
    """
    near = scale >= _stays(NEAR_FROM, before.near)
    tinted = wires <= MOST_TINTED * (1 + HYSTERESIS if before.tinted else 1)
    return Detail(
        scale,
        near=near,
        chips=near or _fits(scale, CHIPS_FROM, wires, MOST_CHIPS, before.chips),
        names=scale >= _stays(NAMES_FROM, before.names),
        fine=_fits(scale, CURVES_FROM, wires, MOST_WIRES, before.fine),
        every_wire=tinted or _fits(scale, EVERY_WIRE_FROM, wires, MOST_WIRES, before.every_wire),
        tinted=tinted,
    )


def _fits(scale: float, smallest: float, wires: int, most: int, was: bool) -> bool:
    return scale >= _stays(smallest, was) and wires <= most * (1 + HYSTERESIS if was else 1)


def _stays(smallest: float, was: bool) -> float:
    return smallest * (1 - HYSTERESIS if was else 1)


def growth(scale: float) -> float:
    """How much larger than the graph chips are drawn at a scale."""
    return max(1.0, SMALLEST_CHIP / (CHIP.size * scale))
