"""How much is drawn at which scale: one table, the same for the window, exports and tests.

It goes by the scale and by how many wires and nodes the whole view shows, never by the part that is being repainted,
so that neighbouring parts fit together.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..measure import CHIP

NEAR_FROM = 0.54  # pixels per scene unit: nodes in full, with ports and texts; below, their names would be too small
TOTALS_FROM = 0.36  # sums at fan-outs
CHIPS_FROM = 0.24  # values and gradients on wires
NAMES_FROM = 0.24  # of nodes that are not drawn in full
CURVES_FROM = 0.15  # below, wires are straight and nodes have no outline
EVERY_WIRE_FROM = 0.06  # below, short ones are left out
MOST_CHIPS, MOST_TINTED, MOST_WIRES = 400, 3_000, 20_000  # wires in view: of the far view's chips, tints, and at all
MOST_NEAR, MOST_NAMED = 1_500, 4_000  # nodes in view, of those in full and with names: more lie upon each other
HYSTERESIS = 0.1  # the part by which a limit must be passed before something goes: nothing flickers at it
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


def detail_for(scale: float, wires: int, before: Detail = NOTHING, *, nodes: int = 0) -> Detail:
    """The detail at a scale for a view of so many wires and nodes.

    before: what was drawn last. What was there stays a little longer, so that nothing flickers at a border.
    """
    near = _fits(scale, NEAR_FROM, nodes, MOST_NEAR, before.near)
    chips = _fits(scale, CHIPS_FROM, wires, MOST_CHIPS, before.chips)
    tinted = _fits(scale, 0.0, wires, MOST_TINTED, before.tinted)
    return Detail(
        scale,
        near=near,
        chips=near or (chips and _fits(scale, CHIPS_FROM, nodes, MOST_NAMED, before.chips)),
        names=_fits(scale, NAMES_FROM, nodes, MOST_NAMED, before.names),
        fine=_fits(scale, CURVES_FROM, wires, MOST_WIRES, before.fine),
        every_wire=tinted or _fits(scale, EVERY_WIRE_FROM, wires, MOST_WIRES, before.every_wire),
        tinted=tinted,
    )


def growth(scale: float) -> float:
    """How much larger than the graph chips are drawn at a scale."""
    return max(1.0, SMALLEST_CHIP / (CHIP.size * scale))


def _fits(scale: float, smallest: float, count: int, most: int, was: bool) -> bool:
    stays = HYSTERESIS if was else 0.0
    return scale >= smallest * (1 - stays) and count <= most * (1 + stays)
