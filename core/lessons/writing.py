"""How a lesson is written: pages that are put in, changed, moved and taken out; each gives another lesson."""

from __future__ import annotations

from dataclasses import replace

from ..document import Snapshot
from .lesson import Lesson, Page, same_graph

NEW = Lesson("", "", (), ())


def with_page(lesson: Lesson, at: int, page: Page, graph: Snapshot) -> Lesson:
    """Put a page in before the one of a number; a graph that the lesson has already is not kept twice."""
    lesson, place = _with_graph(lesson, graph)
    pages = [*lesson.pages[:at], replace(page, graph=place), *lesson.pages[at:]]
    return replace(lesson, pages=tuple(pages))


def with_view(lesson: Lesson, at: int, page: Page, graph: Snapshot) -> Lesson:
    """Let a page show another graph, place, step or question; its title and text stay, in every language."""
    before = lesson.pages[at]
    lesson, place = _with_graph(lesson, graph)
    page = replace(page, graph=place, title=before.title, text=before.text, translations=before.translations)
    return _tidy(changed(lesson, at, page))


def changed(lesson: Lesson, at: int, page: Page) -> Lesson:
    """Put a page in the place of another one, which shows the same graph."""
    return replace(lesson, pages=(*lesson.pages[:at], page, *lesson.pages[at + 1 :]))


def without_page(lesson: Lesson, at: int) -> Lesson:
    """Take a page out."""
    return _tidy(replace(lesson, pages=(*lesson.pages[:at], *lesson.pages[at + 1 :])))


def moved(lesson: Lesson, at: int, to: int) -> Lesson:
    """Give a page another number."""
    rest = [*lesson.pages[:at], *lesson.pages[at + 1 :]]
    return replace(lesson, pages=(*rest[:to], lesson.pages[at], *rest[to:]))


def _with_graph(lesson: Lesson, graph: Snapshot) -> tuple[Lesson, int]:
    """The lesson with a graph, and its number."""
    for place, known in enumerate(lesson.graphs):
        if same_graph(known, graph):
            return lesson, place
    return replace(lesson, graphs=(*lesson.graphs, graph)), len(lesson.graphs)


def _tidy(lesson: Lesson) -> Lesson:
    """Without graphs that no page shows."""
    used = sorted({page.graph for page in lesson.pages})
    if len(used) == len(lesson.graphs):
        return lesson
    numbers = {graph: number for number, graph in enumerate(used)}
    pages = tuple(replace(page, graph=numbers[page.graph]) for page in lesson.pages)
    return replace(lesson, graphs=tuple(lesson.graphs[graph] for graph in used), pages=pages)
