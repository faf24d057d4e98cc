"""The frames of a pass: the same picture again and again, each time some steps further on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from core.steps import StepLog

from ..canvas.drawing.picture import Picture
from .finish import Caption, Finish, caption_of
from .render import image_of, size_of


@dataclass(frozen=True, slots=True)
class Reel:
    """What an animation shows. stretches: a frame for each, of the steps that are made in one go.

    captioned: whether each frame says what its steps do; ground: whether there is anything behind the graph; seconds:
    how long a frame is seen, the last one three times as long.
    """

    picture: Picture
    log: StepLog
    stretches: Sequence[range]
    scale: float
    captioned: bool = True
    ground: bool = True
    seconds: float = 1.0

    def __len__(self) -> int:
        """How many frames there are."""
        return len(self.stretches)

    def frames(self) -> Iterator[QImage]:
        """Draw one frame after the other, all of one size."""
        return (image_of(self.picture, self.scale, finish) for finish in self.finishes())

    def finishes(self) -> Iterator[Finish]:
        """Have the picture show one after the other; gives what each has beside the graph."""
        for steps in self.stretches:
            self.picture.show(self.log.run, self.log.state(steps[-1], steps[0]), self.log.sweep)
            yield Finish(self.ground, caption_of(self.log, steps) if self.captioned else None)

    @property
    def size(self) -> QSize:
        """Of a frame, in pixels."""
        return size_of(self.picture, self.scale, Finish(self.ground, Caption("", "", "") if self.captioned else None))

    @property
    def milliseconds(self) -> list[int]:
        """How long each frame is seen."""
        each = round(self.seconds * 1000)
        return [each] * (len(self) - 1) + [3 * each]
