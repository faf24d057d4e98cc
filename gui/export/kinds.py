"""What can be taken away: one table, from which the dialog derives what it offers and what it asks for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.formats.embedded import SUFFIXES
from core.formats.written import FORMATS

from ..setting import Setting
from ..settings import (
    EXPORT_CAPTION,
    EXPORT_GRAIN,
    EXPORT_GRAPH,
    EXPORT_SCALE,
    EXPORT_SECONDS,
    EXPORT_THEME,
    EXPORT_TRANSPARENT,
)
from .animation import FOLDER, OPAQUE, PAGES

PICTURE, PASS, DERIVATION, GRAPH = "Picture of what is shown", "The whole pass", "Step by step in words", "The graph"
_VECTOR = (".svg", ".pdf")


@dataclass(frozen=True, slots=True)
class Kind:
    """Something to take away. ending: of the file; empty for a folder. group, title: to be translated."""

    ending: str
    group: str
    title: str

    @property
    def name(self) -> str:
        """By which it is remembered: of files that end so there may be pictures and whole passes."""
        return f"{self.ending} steps" if self.paged else self.ending

    @property
    def drawn(self) -> bool:
        """Whether it is a picture, or many."""
        return self.group in (PICTURE, PASS)

    @property
    def moving(self) -> bool:
        """Whether it shows one step after the other."""
        return self.group == PASS

    @property
    def paged(self) -> bool:
        """Whether each step has a page, which nobody but the reader turns."""
        return self.moving and self.ending == PAGES

    @property
    def by_steps(self) -> bool:
        """Whether some steps may be chosen."""
        return self.moving or self.group == DERIVATION

    @property
    def of_run(self) -> bool:
        """Whether there is none of a graph that was not run."""
        return self.moving or (not self.drawn and FORMATS[self.ending].of_run)

    def asks(self, setting: Setting[Any]) -> bool:
        """Whether a setting may be chosen for it."""
        return {
            EXPORT_THEME: self.drawn,
            EXPORT_SCALE: self.drawn and self.ending not in _VECTOR,
            EXPORT_GRAIN: self.by_steps,
            EXPORT_SECONDS: self.moving and self.ending not in (FOLDER, PAGES),
            EXPORT_CAPTION: self.drawn,
            EXPORT_TRANSPARENT: self.drawn and self.ending not in OPAQUE,
            EXPORT_GRAPH: self.ending in SUFFIXES,
        }[setting]


KINDS = (
    Kind(".png", PICTURE, "PNG image"),
    Kind(".svg", PICTURE, "SVG image"),
    Kind(".pdf", PICTURE, "PDF"),
    Kind(".gif", PASS, "Animated GIF"),
    Kind(".webp", PASS, "Animated WebP"),
    Kind(".apng", PASS, "Animated PNG"),
    Kind(".mp4", PASS, "MP4 film"),
    Kind(PAGES, PASS, "PDF, a page for each step"),
    Kind(FOLDER, PASS, "Folder of PNG images"),
    *(Kind(ending, DERIVATION if form.by_steps else GRAPH, form.title) for ending, form in FORMATS.items()),
)
