"""What is remembered of lessons, whatever a settings file holds."""

import pytest
from PySide6.QtCore import QSettings

from gui.lessons.own import MOST_OWN, OwnLessons
from gui.lessons.progress import NOT_READ, Progress
from gui.settings import LESSONS, OWN_LESSONS, Settings


@pytest.fixture
def settings(qapp, tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


def test_pages_and_answers_are_kept(settings):
    progress = Progress(settings)
    progress.see("a", 0)
    progress.see("a", 3)
    progress.end("a", 3, "shown")
    progress.end("a", 3, "right")
    read = Progress(settings).of("a")
    assert (read.page, read.seen, read.answered, read.right) == (3, {0, 3}, {3: "right"}, 1)
    progress.forget("a")
    assert Progress(settings).of("a") == NOT_READ


@pytest.mark.parametrize("text", ["", "no json", "[1]", '{"a": 3}', '{"a": {"page": "x", "seen": [], "answered": {}}}'])
def test_what_is_not_understood_counts_for_nothing(settings, text):
    settings.set(LESSONS, text)
    assert Progress(settings).of("a") == NOT_READ


def test_own_lessons_are_kept_by_their_titles_the_latest_first(settings, tmp_path):
    own = OwnLessons(settings, settings)
    for number in range(MOST_OWN + 2):
        path = tmp_path / f"{number}.lesson"
        path.touch()
        own.remember(path, f"Lesson {number}" if number else "")
    own.remember(tmp_path / "3.lesson", "Three & more")
    (tmp_path / "5.lesson").unlink()
    titles = OwnLessons(settings, settings).titles()
    assert list(titles.values())[:2] == ["Three & more", "Lesson 13"]
    assert len(titles) == MOST_OWN - 1
    settings.set(OWN_LESSONS, '{"/nowhere": 3}')
    assert not OwnLessons(settings, settings).titles()
