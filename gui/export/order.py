"""What the person wants to take away, as it stands in the dialog, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path

from core.document import Document, Snapshot
from core.formats.atomic import require_free, write_atomically, write_folder
from core.formats.subject import Subject
from core.formats.written import FORMATS
from core.steps import StepLog
from core.steps.grains import Grain
from core.steps.stretches import stretches

from ..runner import Watch
from .animation import FOLDER
from .drawing import Scratch, Sight, draw
from .kinds import Kind

Put = Callable[[], None]
_MOST_PIXELS, _SMALLEST = 3e6, 0.05  # of a still, and its scale
_BESIDE = 400.0  # scene units: a node and the margins


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made of a graph and its pass. sight: how it is drawn; span, grain: which steps are told of."""

    kind: Kind
    snapshot: Snapshot
    sight: Sight
    log: StepLog | None
    span: range
    grain: Grain

    def make(self, path: Path, watch: Watch) -> Put:
        """Make it, in a worker's thread; gives what puts it in its place."""
        if not self.kind.drawn:
            data = self.written(watch).encode()
        elif self.kind.ending == FOLDER:
            return self._frames(path, watch)
        else:
            data = draw(self.snapshot, self.kind.ending, self.sight, watch)
        return lambda: write_atomically(path, data)

    def written(self, watch: Watch, most: int | None = None) -> str:
        """The text of what is told in words. most: of the steps only so many."""
        document, told = Document.of(self.snapshot), []
        if self.log is not None and self.span:
            told = stretches(self.log, self.grain, self.span[0], self.span[-1])[:most]
        subject = Subject(document, self.log, told, self.sight.level)
        return FORMATS[self.kind.ending].write(subject, watch.tell)

    def still(self, watch: Watch) -> bytes:
        """A PNG that shows how a picture will look, smaller where that is large; of an animation a step of it."""
        steps = self.sight.steps
        if self.kind.moving and self.log is not None:
            steps = stretches(self.log, self.grain, self.span[-1], self.span[-1])[0]
        taking = replace(self.sight.taking, span=None, holds_graph=False)
        scale = min(self.sight.scale, max(_SMALLEST, sqrt(_MOST_PIXELS / self._area())))
        return draw(self.snapshot, ".png", replace(self.sight, scale=scale, steps=steps, taking=taking), watch)

    def _area(self) -> float:
        """About how large the level is that is shown, in square scene units."""
        nodes = (node.id for node in self.snapshot.nodes.values() if node.parent == self.sight.level)
        places = [self.snapshot.places[node] for node in nodes]
        across, down = [place.x for place in places] or [0.0], [place.y for place in places] or [0.0]
        return (max(across) - min(across) + _BESIDE) * (max(down) - min(down) + _BESIDE)

    def _frames(self, path: Path, watch: Watch) -> Put:
        require_free(path)
        scratch = Scratch()
        folder = scratch.draw(self.snapshot, FOLDER, self.sight, watch)

        def put() -> None:
            with scratch:
                write_folder(path, ((frame.name, frame.read_bytes()) for frame in sorted(folder.iterdir())))

        return put
