"""The lessons that come with the app: every question is answered rightly and wrongly, every number is the graph's."""

import re
from functools import cache

import pytest

from core.engine.evaluator import Evaluator
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


LANGUAGES = [(name, code) for name, lesson in LESSONS.items() for code in lesson.translations]


@pytest.mark.parametrize(("name", "code"), LANGUAGES)
def test_a_lesson_that_is_translated_says_everything_with_the_same_numbers(name, code):
    for page in LESSONS[name].pages:
        words = page.translations[code]
        assert words.title
        assert sorted(re.findall(r"\{[^}]*\}", words.text)) == sorted(re.findall(r"\{[^}]*\}", page.text))
        assert words.text.count("\n\n") == page.text.count("\n\n")
        assert bool(words.question) == bool(page.question and page.question.text)


def test_the_shelf_says_what_the_files_say():
    for shelved in SHELF:
        assert (LESSONS[shelved.name].title, LESSONS[shelved.name].summary) == (shelved.title, shelved.tip)


@pytest.mark.parametrize(("name", "place"), PAGES)
def test_every_number_of_a_page_is_that_of_its_graph(name, place):
    page = LESSONS[name].pages[place]
    log = log_of(name, page.graph)
    assert page.step is None or page.step < len(log)
    assert ABSENT not in reckoned(page.text.replace(ABSENT, "-"), log)
    own = re.sub(r"\{[^}]*\}", "", KEY.sub("", page.text))
    digits = set(re.findall(r"(?<![\w.])\d+(?:\.\d+)?", own))
    assert digits <= PLAIN


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
