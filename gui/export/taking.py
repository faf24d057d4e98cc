"""What is asked of a picture or an animation beside what it shows, as options of the ``render`` command."""

from __future__ import annotations

from dataclasses import dataclass

from core.steps.grains import Grain


@dataclass(frozen=True, slots=True)
class Taking:
    """What a file has besides, by default nothing.

    transparent: nothing is behind the graph. caption: what its step does is said beneath it. holds_graph: a PNG or an
    SVG opens as the graph again. span: the steps that an animation shows, seconds apart, as far as the grain goes.
    """

    transparent: bool = False
    caption: bool = False
    holds_graph: bool = False
    span: range | None = None
    grain: Grain = "micro"
    seconds: float = 1.0

    def options(self) -> list[str]:
        """The options of ``render`` that ask for it, which counts steps from 1."""
        flags = {"transparent": self.transparent, "caption": self.caption, "bare": not self.holds_graph}
        given = [f"--{name}" for name, wanted in flags.items() if wanted]
        if self.span is None:
            return given
        steps = f"--steps={self.span[0] + 1}-{self.span[-1] + 1}"
        return [*given, steps, f"--grain={self.grain}", f"--seconds={self.seconds}"]


NOTHING_MORE = Taking()
