"""What is remembered of lessons, whatever a settings file holds."""

import pytest
from PySide6.QtCore import QSettings

from gui.lessons.progress import NOT_READ, Progress
from gui.settings import LESSONS, Settings


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
