"""What the chips say while the canvas shows an experiment: the run's own, but for what is marked as not the run's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from core.engine.compiled import End
from core.lab.exhibit import Exhibit, Item, Mark
from core.measures import Glance, look
from core.records import Wire

from ..canvas.chips import Chips
from ..canvas.drawing.chip import MEAN, NORM, Chip, brief
from ..look.reading import Kind, Reading

KINDS: Mapping[Mark, Kind] = {"wrong": Kind.WRONG, "other": Kind.OTHER, "dropped": Kind.DROPPED}
Key = TypeVar("Key", int, End)


class LabChips(Chips):
    """The chips of a run with those of an experiment in the place of some."""

    def __init__(self, exhibit: Exhibit, glance: Glance = look) -> None:
        """Tell of an exhibit; it was looked through where it was made."""
        super().__init__(glance)
        self.exhibit = exhibit
        self._marked: dict[int, Chip] = {}

    @property
    def applies(self) -> bool:
        """Whether the exhibit is shown: it is of the whole pass, and of no step or tangent."""
        return self.state is None and self.sweep is None

    def value(self, node: int, output: int = 0) -> Chip:
        """The value of a node's output."""
        return self._instead(self.exhibit.values, node, output, MEAN) or super().value(node, output)

    def contribution(self, wire: Wire) -> Chip:
        """What flows back along a wire."""
        item = self.exhibit.contributions.get(wire.id) if self.applies else None
        return super().contribution(wire) if item is None else self._of_item(item, NORM)

    def gradient(self, node: int, output: int = 0) -> Chip:
        """The whole gradient of a node's output."""
        return self._instead(self.exhibit.gradients, node, output, NORM) or super().gradient(node, output)

    def _instead(self, table: Mapping[End, Item], node: int, output: int, sign: str) -> Chip | None:
        if self.run is None or not self.applies or not self.knows(node):
            return None
        item = table.get(self.run.made.compiled.end_of(node, output))
        return None if item is None else self._of_item(item, sign)

    def _of_item(self, item: Item, sign: str) -> Chip:
        """The chip of a marked number, made once."""
        if id(item) not in self._marked:
            self._marked[id(item)] = Chip(
                Reading(KINDS[item.mark], text_of(item, sign), item.words), text_of(item, sign)
            )
        return self._marked[id(item)]


def text_of(item: Item, sign: str = NORM) -> str:
    """What a chip says of a marked number."""
    return item.text or ("" if item.data is None else brief(item.data, sign))
