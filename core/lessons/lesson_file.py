"""The ``.lesson`` file: readable JSON of pages and the graphs that they show, one file to be shared.

FormatError, one sentence that names the place, for anything that is not a valid lesson; nothing of such a file is ever
used, and nothing in it is ever executed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from ..document import Snapshot
from ..errors import FormatError
from ..formats import document_json, json_text
from ..formats.atomic import write_atomically
from ..formats.chain_file import read_bytes
from ..formats.limits import LONGEST_LABEL, LONGEST_TEXT
from ..formats.records_json import camera_from_json
from ..formats.strict_json import Fields, listed, number, one_of, positive, shown, text, whole
from ..language import tr
from ..records import BLOCK, MOST_AXES, Json
from ..steps.asked import WHATS, Asked
from .lesson import Lesson, Page, Question, Translations, Words

SUFFIX = ".lesson"
FORMAT = "chainrule-lesson"
MAJOR, MINOR = 1, 0
MOST_GRAPHS = 100
MOST_PAGES = 1_000
MOST_HIGHLIGHTS = 1_000
MOST_LANGUAGES = 100
_PARAGRAPHS = "\n\n"
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})")
_what = one_of(*WHATS)
T = TypeVar("T")


def save(lesson: Lesson, path: Path | str, backups: Path | None = None) -> None:
    """Write a lesson to a file, all or nothing.

    backups: where to keep earlier versions, as for ``write_atomically``. SaveError if the file cannot be written;
    FormatError if the lesson is too large to be read again.
    """
    write_atomically(Path(path), dumps(lesson), backups)


def load(path: Path | str) -> Lesson:
    """Read a lesson from a file; FormatError if it cannot be read or is not valid."""
    data = read_bytes(Path(path))
    try:
        return loads(data)
    except FormatError as error:
        raise FormatError(f"{path}: {error}", error.details) from None


def dumps(lesson: Lesson) -> bytes:
    """A lesson as the bytes of a file; equal lessons give equal bytes. FormatError if it could not be read again."""
    _within(len(lesson.graphs), MOST_GRAPHS, "graphs")
    _within(len(lesson.pages), MOST_PAGES, "pages")
    fields: dict[str, Json] = {
        "format": FORMAT,
        "version": f"{MAJOR}.{MINOR}",
        "title": _short(lesson.title, "title"),
        "summary": _long(lesson.summary, "summary"),
        "graphs": [document_json.to_json(graph, lambda _ident, _array: None) for graph in lesson.graphs],
        **_translations_to_json(lesson.translations, "summary"),
        "pages": [_page_to_json(page) for page in lesson.pages],
    }
    return json_text.write(fields | lesson.extra)


def loads(data: bytes) -> Lesson:
    """A lesson from the bytes of a file; FormatError if it is not valid."""
    parsed = json_text.read(data)
    _check_head(parsed)
    fields = Fields(parsed, "lesson")
    fields.take("format", text)
    fields.take("version", text)
    title, summary = fields.take("title", _short), fields.take("summary", _long, "")
    translations = fields.take("translations", _translations_read("summary"), {})
    graphs = fields.take("graphs", _few(_graph, MOST_GRAPHS))
    pages = fields.take("pages", _few(_page_from_json, MOST_PAGES))
    lesson = Lesson(title, summary, tuple(graphs), tuple(pages), dict(fields.rest()), translations)
    for place, page in enumerate(lesson.pages):
        _check_page(lesson.graphs, page, f"lesson.pages[{place}]")
    return lesson


def _check_head(parsed: Json) -> None:
    """FormatError if this is no lesson, or one of a later major version."""
    if not isinstance(parsed, dict) or parsed.get("format") != FORMAT:
        raise FormatError(
            tr('This is no Chainrule lesson: it has no field "format" that says "{format}".').format(format=FORMAT)
        )
    version = parsed.get("version")
    found = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if found is None or int(found[1]) != MAJOR:
        raise FormatError(
            tr("version: lessons of version {major}.x are read here, this one says {version}.").format(
                major=MAJOR, version=shown(version)
            )
        )


def _check_page(graphs: Sequence[Snapshot], page: Page, where: str) -> None:
    """FormatError for what a page refers to and is not there."""
    if not 0 <= page.graph < len(graphs):
        raise FormatError(
            tr("{where}.graph: there is no graph {graph}, there are {count}.").format(
                where=where, graph=page.graph, count=len(graphs)
            )
        )
    graph = graphs[page.graph]
    for place, node in enumerate(page.highlights):
        if node not in graph.nodes:
            raise FormatError(
                tr("{where}.highlights[{place}]: its graph has no node {node}.").format(
                    where=where, place=place, node=node
                )
            )
    if page.level is not None and (page.level not in graph.nodes or graph.nodes[page.level].kind != BLOCK):
        raise FormatError(tr("{where}.level: its graph has no block {level}.").format(where=where, level=page.level))
    asked = page.question.asked if page.question else None
    if asked is not None and asked.of not in (graph.wires if asked.of_wire else graph.nodes):
        raise FormatError(
            tr("{where}.question: what it asks about, {of}, is not in its graph.").format(where=where, of=asked.of)
        )


def _page_to_json(page: Page) -> Json:
    data: dict[str, Json] = {"title": _short(page.title, "title"), "graph": page.graph}
    if page.camera is not None:
        data["camera"] = list(page.camera)
    places: dict[str, Json] = {"level": page.level, "step": page.step}
    data |= {name: place for name, place in places.items() if place is not None}
    if page.highlights:
        data["highlights"] = list(page.highlights)
    data["text"] = list(_long(page.text, "text").split(_PARAGRAPHS))
    if page.question is not None:
        data["question"] = _question_to_json(page.question)
    return data | _translations_to_json(page.translations, "text")


def _page_from_json(data: Json, where: str) -> Page:
    fields = Fields(data, where)
    title, graph = fields.take("title", _short), fields.take("graph", whole, 0)
    camera = fields.take("camera", camera_from_json, None)
    level, step = fields.take("level", positive, None), fields.take("step", _counted, None)
    highlights = tuple(fields.take("highlights", _few(positive, MOST_HIGHLIGHTS), ()))
    words = _long(_PARAGRAPHS.join(fields.take("text", listed(text))), f"{where}.text")
    question = fields.take("question", _question_from_json, None)
    translations = fields.take("translations", _translations_read("text"), {})
    fields.nothing_more()
    return Page(title, words, graph, camera, level, step, highlights, question, translations)


def _translations_to_json(translations: Translations, name: str) -> dict[str, Json]:
    """name: what the text is called; paragraphs are kept apart but for a summary."""
    found: dict[str, Json] = {}
    for code, words in translations.items():
        told = _long(words.text, name)
        text: Json = told if name == "summary" else list(told.split(_PARAGRAPHS))
        fields = (
            ("title", words.title, words.title),
            (name, words.text, text),
            ("question", words.question, words.question),
        )
        found[code] = {field: value for field, there, value in fields if there}
    return {"translations": found} if found else {}


def _translations_read(name: str) -> Callable[[Json, str], dict[str, Words]]:
    """A reader of translations whose text is called so."""

    def read(data: Json, where: str) -> dict[str, Words]:
        languages = Fields(data, where).rest()
        _within(len(languages), MOST_LANGUAGES, where)
        return {_short(code, where): _words(each, f"{where}.{code}", name) for code, each in languages.items()}

    return read


def _words(data: Json, where: str, name: str) -> Words:
    fields = Fields(data, where)
    title, question = fields.take("title", _short, ""), fields.take("question", _long, "")
    told = fields.take(name, _long, "") if name == "summary" else _PARAGRAPHS.join(fields.take(name, listed(text), ()))
    fields.nothing_more()
    return Words(title, _long(told, f"{where}.{name}"), question)


def _question_to_json(question: Question) -> Json:
    asked = question.asked
    data: dict[str, Json] = {"ask": asked.what, "wire" if asked.of_wire else "node": asked.of}
    if asked.output:
        data["output"] = asked.output
    if asked.entry:
        data["entry"] = list(asked.entry)
    if question.text:
        data["text"] = _long(question.text, "question")
    return data if question.tolerance is None else data | {"tolerance": question.tolerance}


def _question_from_json(data: Json, where: str) -> Question:
    fields = Fields(data, where)
    what = fields.take("ask", _what)
    of = fields.take("wire" if what in ("local", "contribution") else "node", positive)
    output = fields.take("output", _counted, 0)
    entry = tuple(fields.take("entry", _few(_counted, MOST_AXES), ()))
    words, tolerance = fields.take("text", _long, ""), fields.take("tolerance", _tolerance, None)
    fields.nothing_more()
    return Question(Asked(what, of, output, entry), words, tolerance)


def _graph(data: Json, where: str) -> Snapshot:
    try:
        return document_json.from_json(data).snapshot()
    except FormatError as error:
        raise FormatError(f"{where}: {error}", error.details) from None


def _few(read: Callable[[Json, str], T], most: int) -> Callable[[Json, str], list[T]]:
    """A reader of a list that is not long, which is checked before anything in it is read."""

    def read_all(data: Json, where: str) -> list[T]:
        if isinstance(data, list):
            _within(len(data), most, where)
        return listed(read)(data, where)

    return read_all


def _within(count: int, most: int, where: str) -> None:
    if count > most:
        raise FormatError(
            tr("{where}: {count:,} of them; at most {most:,} belong in a lesson.").format(
                where=where, count=count, most=most
            )
        )


def _short(data: Json, where: str) -> str:
    return _no_longer(text(data, where), LONGEST_LABEL, where)


def _long(data: Json, where: str) -> str:
    return _no_longer(text(data, where), LONGEST_TEXT, where)


def _no_longer(words: str, most: int, where: str) -> str:
    if len(words) > most:
        raise FormatError(
            tr("{where}: {count:,} characters; at most {most:,} are read.").format(
                where=where, count=len(words), most=most
            )
        )
    return words


def _counted(data: Json, where: str) -> int:
    count = whole(data, where)
    if count < 0:
        raise FormatError(tr("{where}: expected a number of 0 or more, got {count}.").format(where=where, count=count))
    return count


def _tolerance(data: Json, where: str) -> float:
    part = number(data, where)
    if not 0 <= part < 1:
        raise FormatError(
            tr("{where}: expected a part of the answer, from 0 to less than 1, got {part}.").format(
                where=where, part=part
            )
        )
    return part
