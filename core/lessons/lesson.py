"""A lesson: pages, each with a text, a graph at a step, and perhaps a question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..document import Document, Snapshot
from ..records import EMPTY, Json, View
from ..steps.asked import Asked


@dataclass(frozen=True, slots=True)
class Question:
    """A number that is asked for before it is shown.

    text: the question; empty for one that is worded by what is asked. tolerance: the part of the answer by which one
    may be off; None for three significant digits.
    """

    asked: Asked
    text: str = ""
    tolerance: float | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What a page says in another language: of a lesson, text is its summary. What is empty is not translated."""

    title: str = ""
    text: str = ""
    question: str = ""


Translations = Mapping[str, Words]  # by the code of a language, such as "de"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a lesson.

    text: Markdown, in which numbers of the run may stand by what they are, as ``reckoned`` reads it. graph: which of
    the lesson's graphs it shows. camera: (x, y, zoom) as in ``View``; None for all of the graph, or where that could
    not be read for what lies around the highlights. level: the block that is looked into. step: of the pass, counted
    from 0, every product by itself; None for all of it. highlights: the nodes that are selected.
    """

    title: str
    text: str
    graph: int
    camera: tuple[float, float, float] | None = None
    level: int | None = None
    step: int | None = None
    highlights: tuple[int, ...] = ()
    question: Question | None = None
    translations: Translations = field(default_factory=dict, hash=False)

    def translated(self, code: str) -> Page:
        """The page in a language, as far as it is translated."""
        words, question = self.translations.get(code, Words()), self.question
        if question is not None and words.question:
            question = replace(question, text=words.question)
        return replace(self, title=words.title or self.title, text=words.text or self.text, question=question)


@dataclass(frozen=True, slots=True)
class Lesson:
    """Pages in their order, and the graphs that they show.

    extra: fields of a newer version of the file format, kept as they came.
    """

    title: str
    summary: str
    graphs: tuple[Snapshot, ...]
    pages: tuple[Page, ...]
    extra: dict[str, Json] = field(default_factory=lambda: dict(EMPTY), hash=False)
    translations: Translations = field(default_factory=dict, hash=False)

    def translated(self, code: str) -> Lesson:
        """The lesson in a language, as far as it is translated."""
        words, pages = self.translations.get(code, Words()), tuple(page.translated(code) for page in self.pages)
        return replace(self, title=words.title or self.title, summary=words.text or self.summary, pages=pages)

    def document(self, page: int) -> Document:
        """The graph of a page, to be opened."""
        return Document.of(self.graphs[self.pages[page].graph])

    def questions(self) -> Iterator[tuple[int, Question]]:
        """The questions, each with the number of its page."""
        return ((place, page.question) for place, page in enumerate(self.pages) if page.question is not None)


def same_graph(one: Snapshot, other: Snapshot) -> bool:
    """Whether two graphs are alike in all that a page shows of them; where they are looked at does not count."""
    tables = (
        (one.nodes, other.nodes),
        (one.places, other.places),
        (one.wires, other.wires),
        (one.frames, other.frames),
        (one.notes, other.notes),
    )
    return all(a == b for a, b in tables) and _told(one.view) == _told(other.view)


def _told(view: View) -> tuple[object, ...]:
    return view.target, view.dtype
