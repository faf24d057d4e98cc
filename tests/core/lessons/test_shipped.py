"""The lessons that come with the app: every question is answered rightly and wrongly, every number is the graph's."""

import re
from functools import cache

import pytest

from core.engine.evaluator import Evaluator
from core.language import ENGLISH
from core.lessons import lesson_file
from core.lessons.answers import agree
from core.lessons.diagnosis import judge, wording
from core.lessons.reckoned import ABSENT, reckoned
from core.lessons.slips import slips
from core.numbers import short
from core.steps.asked import latest, number, obstacle
from gui.lessons.shelf import SHELF

# Numbers that are told by themselves: keys, "2x", "1 − y²" and the like. All others come from the graph.
KEY = re.compile(r"\*\*[^*]*\*\*|`[^`]*`")
PLAIN = {"0", "1", "2"}
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?", re.ASCII)
PUT_IN = re.compile(r"\{[^}]*\}")
PARAGRAPH = re.compile(r"\n\n|\n- ")
TRANSLATED = ("de", "zh")
LESSONS = {shelved.name: lesson_file.load(shelved.path) for shelved in SHELF}


@cache
def log_of(name, graph):
    """The pass of a graph of a lesson, as the window runs it."""
    lesson = LESSONS[name]
    document = lesson.document(next(place for place, page in enumerate(lesson.pages) if page.graph == graph))
    return Evaluator(document).backward(document.view.target).steps()


PAGES = [(name, place) for name, lesson in LESSONS.items() for place in range(len(lesson.pages))]
QUESTIONS = [(name, place) for name, place in PAGES if LESSONS[name].pages[place].question]


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_is_a_real_one(name):
    lesson = LESSONS[name]
    assert 10 <= len(lesson.pages) <= 16
    assert len([*lesson.questions()]) >= 5
    assert lesson.summary
    assert {page.graph for page in lesson.pages} == set(range(len(lesson.graphs)))
    assert lesson_file.loads(lesson_file.dumps(lesson)).pages == lesson.pages


@pytest.mark.parametrize(("name", "place"), PAGES)
@pytest.mark.parametrize("code", TRANSLATED)
def test_a_page_says_the_same_in_every_language(code, name, place):
    page = LESSONS[name].pages[place]
    words = page.translations[code]
    told, translated = (f"{each.title}\n{each.text}" for each in (page, words))
    for kept in (PUT_IN, NUMBER, PARAGRAPH):
        assert sorted(kept.findall(translated)) == sorted(kept.findall(told))
    question = page.question.text if page.question else ""
    assert sorted(NUMBER.findall(words.question)) == sorted(NUMBER.findall(question))
    assert words.question[-1:] in (("?", "？") if question else ("",))


def test_the_shelf_says_what_the_files_say():
    for shelved in SHELF:
        assert (LESSONS[shelved.name].title, LESSONS[shelved.name].summary) == (shelved.title, shelved.tip)


@pytest.mark.parametrize(("name", "place"), PAGES)
@pytest.mark.parametrize("code", [ENGLISH, *TRANSLATED])
def test_every_number_of_a_page_is_that_of_its_graph(code, name, place):
    page = LESSONS[name].pages[place].translated(code)
    log = log_of(name, page.graph)
    assert page.step is None or page.step < len(log)
    assert ABSENT not in reckoned(page.text.replace(ABSENT, "-"), log)
    assert {*NUMBER.findall(PUT_IN.sub("", KEY.sub("", page.text)))} <= PLAIN


@pytest.mark.parametrize(("name", "place"), QUESTIONS)
def test_a_question_can_be_answered_from_what_is_seen(name, place):
    page = LESSONS[name].pages[place]
    log, question = log_of(name, page.graph), page.question
    assert obstacle(log, question.asked) is None
    assert judge(log, question, number(log, question.asked)).right
    assert judge(log, question, float(short(number(log, question.asked)))).right
    assert page.step is None or page.step <= latest(log, question.asked)
    assert (question.text or wording(log, question.asked)).endswith("?")


@pytest.mark.parametrize(("name", "place"), QUESTIONS)
def test_each_kind_of_wrong_answer_gets_its_diagnosis(name, place):
    page = LESSONS[name].pages[place]
    log, question = log_of(name, page.graph), page.question
    truth, known = number(log, question.asked), []
    for slip in slips(log, question.asked):
        told_before = any(agree(slip.number, earlier) or agree(earlier, slip.number) for earlier in known)
        known.append(slip.number)
        if told_before or agree(slip.number, truth, question.tolerance) or agree(truth, slip.number):
            continue
        verdict = judge(log, question, slip.number)
        assert (verdict.right, verdict.error) == (False, slip.error)
        assert verdict.words == slip.words


def test_the_lessons_lead_into_every_kind_of_slip_there_is():
    found = {
        slip.error
        for name, place in QUESTIONS
        for slip in slips(log_of(name, LESSONS[name].pages[place].graph), LESSONS[name].pages[place].question.asked)
    }
    assert found >= {
        "sum forgotten",
        "un-broadcast forgotten",
        "upstream forgotten",
        "local forgotten",
        "factor swapped",
        "sign",
        "value for gradient",
        "gradient for value",
        "operation swapped",
    }
