"""The lessons that come with the app, in the order in which they are meant to be read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from core.lessons import lesson, lesson_file


@dataclass(frozen=True, slots=True)
class Shelved:
    """A lesson to read. name: of its file in resources/lessons, and of what is remembered of it."""

    name: str
    title: str
    tip: str

    @property
    def path(self) -> Path:
        """Where its file is."""
        return Path(str(files("resources") / "lessons" / f"{self.name}{lesson_file.SUFFIX}"))


SHELF: tuple[Shelved, ...] = (
    Shelved("computational_graph", "The computational graph", "A formula as nodes and wires; values flow forward"),
    Shelved("back_propagation", "The back-propagation algorithm", "The chain rule, one product at a time, backward"),
    Shelved("activation_functions", "The activation functions", "What bends a line, and what it does to gradients"),
    Shelved(
        "computational_blocks", "The computational blocks", "From gates to layers: blocks that fit into each other"
    ),
)


@lru_cache
def shelved_lesson(shelved: Shelved) -> lesson.Lesson:
    """The lesson itself, read once."""
    return lesson_file.load(shelved.path)
