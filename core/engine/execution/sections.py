"""The sections of a plan, which an edit elsewhere leaves as they are, and the pieces in which they run."""

from __future__ import annotations

from collections.abc import Sequence

from ..program import Program
from .cones import Cones
from .generated import generate
from .pieces import MANY, Call, Piece, Section, cut, drawn_together

RUNS_BEFORE_GENERATING = 150  # compiling a step takes as long as that many runs of it save
MOST_GENERATED = 20  # sections a run, each a millisecond or two
_UNSETTLED = 5  # nothing is generated in the first fifth of these runs: an edit that comes soon may change any section


class Sections:
    """The parts of a plan, by the stretches of its program. all: in the order in which they run."""

    def __init__(self, program: Program, calls: Sequence[Call], cones: Cones, previous: Sections | None) -> None:
        """calls: of the program's steps. previous: of the plan that this one came of; what is the same is kept."""
        self.numbers_only = 0 not in program.scalar
        self._program = program
        self._calls = calls
        self._cones = cones
        known = {} if previous is None else previous.by_steps()
        stretches = [*(program.stretches or ()), range(program.placed, len(program.operations))]
        self.all: list[Section] = [known.get(id(stretch)) or Section(stretch, []) for stretch in stretches if stretch]
        self._runs = 0
        self._settled = False
        self._found: dict[int, list[Piece]] = {}

    def by_steps(self) -> dict[int, Section]:
        """The sections by the identity of their steps, for the plan after an edit: what ran so far counts there too."""
        for section in self.all:
            section.runs += self._runs
        self._runs = 0
        return {id(section.steps): section for section in self.all}

    def kept(self, steps: Sequence[int]) -> Section | None:
        """What is kept of some steps, if they are a cone or those that were appended last."""
        later = range(self._program.placed, len(self._program.operations))
        return self.all[-1] if isinstance(steps, range) and steps == later and self.all else self._cones.section(steps)

    def pieces(self, steps: Sequence[int] | None, *, backward: bool) -> Sequence[Piece]:
        """The pieces of a run of some steps, None for all; backward: and then of the backward pass.

        Sections that have run often enough to repay it become generated source.
        """
        if steps is None:
            return self._from(0)
        section = self.kept(steps)
        if section is None:
            pieces: Sequence[Piece] = list(cut(self._program, steps, numbers=self.numbers_only))
        else:
            pieces = self._pieces_of(section, section.runs)
            section.runs += 1
        return [*pieces, *self._from(self._program.turn)] if backward else pieces

    def _from(self, first: int) -> Sequence[Piece]:
        """The pieces of all sections from one on; a few are generated in one run, lest it take long."""
        runs, young = self._runs, self._runs * _UNSETTLED < RUNS_BEFORE_GENERATING
        self._runs += 1
        if first in self._found and (young or self._settled):
            return self._found[first]
        may, pieces = 0 if young else MOST_GENERATED, list[Piece]()
        for section in self.all[first:]:
            before = section.generated
            pieces += self._pieces_of(section, section.runs + runs, may=may > 0)
            may -= section.generated and not before
        if not self._settled and all(section.generated for section in self.all):
            self._settled, self._found = True, {}
        self._found[first] = pieces
        return pieces

    def _pieces_of(self, section: Section, runs: int, *, may: bool = True) -> Sequence[Piece]:
        """The pieces of a section; generated source where it has run often enough, if it ``may`` be generated now."""
        if section.generated:
            return section.pieces
        if runs >= RUNS_BEFORE_GENERATING and may:
            parts = cut(self._program, section.steps, numbers=self.numbers_only)
            section.pieces = [piece for part in parts for piece in generate(self._program, self._calls, part.steps)]
            section.generated = True
        elif not section.pieces:
            section.pieces = self._drawn_together(section.steps)
        return section.pieces

    def _drawn_together(self, steps: Sequence[int]) -> list[Piece]:
        """Steps in pieces, with their calls drawn together where all of them are on one or two inputs."""
        pieces = []
        for piece in cut(self._program, steps, numbers=self.numbers_only):
            calls = [self._calls[step] for step in piece.steps]
            plain = all(call[2] != MANY for call in calls)
            pieces.append(drawn_together(piece.steps, calls) if plain else piece)
        return pieces
