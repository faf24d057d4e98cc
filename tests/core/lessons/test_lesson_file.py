"""The .lesson file: there and back, strict about what it reads, all or nothing when it writes."""

import contextlib
import json
from dataclasses import replace

import numpy as np
import pytest

from core import Graph
from core.errors import FormatError, SaveError
from core.lessons import lesson_file
from core.lessons.lesson import Lesson, Page, Question, Words, same_graph
from core.lessons.lesson_file import MOST_PAGES, dumps, load, loads, save
from core.steps.asked import Asked


def a_lesson():
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(np.array([[1.0, 2.0]]), name="y")
    f = x * y
    wire = next(iter(graph.document.wires))
    pages = (
        Page("First", "Some *text*.\n\nAnd {value x}.", 0, (10.0, -4.5, 1.25), None, 3, (x.id, f.id)),
        Page("Asked", "", 0, question=Question(Asked("gradient", y.id, 0, (0, 1)), "How much?", 0.01)),
        Page("Wire", "Along a wire", 0, question=Question(Asked("local", wire))),
    )
    return Lesson("A lesson", "What it is about", (graph.document.snapshot(),), pages)


def changed(**fields):
    data = json.loads(dumps(a_lesson()))
    return json.dumps(data | fields).encode()


def with_page(**fields):
    data = json.loads(dumps(a_lesson()))
    data["pages"][1] |= fields
    return json.dumps(data).encode()


def test_a_lesson_comes_back_as_it_was():
    lesson = a_lesson()
    again = loads(dumps(lesson))
    assert (again.title, again.summary, again.pages) == (lesson.title, lesson.summary, lesson.pages)
    assert same_graph(again.graphs[0], lesson.graphs[0])
    assert dumps(again) == dumps(lesson)


def test_translations_lie_in_the_same_file_and_what_has_none_stays_as_it_is():
    lesson = a_lesson()
    pages = list(lesson.pages)
    pages[0] = replace(pages[0], translations={"de": Words("Erste", "Ein *Text*.\n\nUnd {value x}.")})
    pages[1] = replace(pages[1], translations={"de": Words(question="Wie viel?"), "zh": Words("问")})
    lesson = replace(lesson, pages=tuple(pages), translations={"de": Words("Eine Lektion", "Worum es geht")})
    again = loads(dumps(lesson))
    assert (again.pages, again.translations) == (lesson.pages, lesson.translations)
    german = again.translated("de")
    assert (german.title, german.summary) == ("Eine Lektion", "Worum es geht")
    assert [page.title for page in german.pages] == ["Erste", "Asked", "Wire"]
    assert german.pages[0].text == "Ein *Text*.\n\nUnd {value x}."
    assert german.pages[1].question == replace(pages[1].question, text="Wie viel?")
    assert again.translated("fr") == again


def test_a_lesson_is_one_file(tmp_path):
    path = tmp_path / "a.lesson"
    save(a_lesson(), path)
    assert load(path).pages == a_lesson().pages
    assert [p.name for p in tmp_path.iterdir()] == ["a.lesson"]


def test_what_cannot_be_saved_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.lesson"
    path.mkdir()
    with pytest.raises(SaveError, match="could not be saved"):
        save(a_lesson(), path)


def test_fields_of_a_newer_version_are_kept():
    data = changed(version="1.7", authors=["me"])
    assert json.loads(dumps(loads(data)))["authors"] == ["me"]


def test_texts_read_well_in_a_diff():
    page = json.loads(dumps(a_lesson()))["pages"][0]
    assert page["text"] == ["Some *text*.", "And {value x}."]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "The file is empty"),
        (b"[]", 'no field "format"'),
        (b'{"format": "chainrule", "version": "1.0"}', "This is no Chainrule lesson"),
        (changed(translations=[]), "lesson.translations: expected an object"),
        (changed(translations={"de": {"text": "x"}}), "lesson.translations.de.text: there is no such field"),
        (with_page(translations={"de": {"title": 3}}), "lesson.pages[1].translations.de.title: expected a text"),
        (changed(version="2.0"), "lessons of version 1.x"),
        (changed(version=1), "lessons of version 1.x"),
        (changed(title=3), "lesson.title: expected a text"),
        (changed(title="x" * 300), "lesson.title: 300 characters"),
        (changed(pages={}), "lesson.pages: expected a list"),
        (changed(pages=[{}] * (MOST_PAGES + 1)), "lesson.pages: 1,001 of them"),
        (changed(pages=[{"title": "a"}]), "lesson.pages[0]: the field 'text' is missing"),
        (changed(graphs=[{"format": "chainrule"}]), "lesson.graphs[0]: version"),
        (changed(graphs=[]), "lesson.pages[0].graph: there is no graph 0, there are 0"),
        (with_page(graph=4), "lesson.pages[1].graph: there is no graph 4"),
        (with_page(step=-1), "lesson.pages[1].step: expected a number of 0 or more"),
        (with_page(camera=[1, 2]), "lesson.pages[1].camera: expected three numbers"),
        (with_page(highlights=[77]), "lesson.pages[1].highlights[0]: its graph has no node 77"),
        (with_page(level=1), "lesson.pages[1].level: its graph has no block 1"),
        (with_page(colour="red"), "lesson.pages[1].colour: there is no such field here"),
        (with_page(text="plain"), "lesson.pages[1].text: expected a list"),
        (with_page(question={"ask": "wish", "node": 1}), "lesson.pages[1].question.ask: expected one of"),
        (with_page(question={"ask": "value", "node": 99}), "what it asks about, 99, is not in its graph"),
        (with_page(question={"ask": "value", "wire": 4}), "lesson.pages[1].question: the field 'node' is missing"),
        (with_page(question={"ask": "value", "node": 1, "tolerance": 2}), "question.tolerance: expected a part"),
        (with_page(question={"ask": "value", "node": 1, "entry": [0] * 9}), "question.entry: 9 of them"),
    ],
)
def test_a_bad_file_is_answered_with_its_place(data, told):
    with pytest.raises(FormatError) as error:
        loads(data)
    assert told in str(error.value)
    assert str(error.value).endswith(".")
    assert "\n" not in str(error.value)


def test_a_file_that_is_none_is_told_by_its_path(tmp_path):
    with pytest.raises(FormatError, match=r"missing\.lesson cannot be read"):
        load(tmp_path / "missing.lesson")


def test_any_mutant_is_read_or_refused_in_a_sentence():
    data = dumps(a_lesson())
    rng = np.random.default_rng(5)
    for _ in range(1500):
        mutant = bytearray(data)
        for place in rng.integers(0, len(data), rng.integers(1, 4)):
            mutant[place] = rng.integers(32, 127)
        if rng.random() < 0.2:
            mutant = mutant[: rng.integers(0, len(mutant))]
        with contextlib.suppress(FormatError):
            loads(bytes(mutant))


def test_two_graphs_are_alike_wherever_they_were_looked_at():
    lesson = a_lesson()
    document = lesson.document(0)
    assert same_graph(document.snapshot(), lesson.graphs[0])
    assert lesson_file.SUFFIX == ".lesson"
