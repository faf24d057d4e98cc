"""Settings come back as what they were, whatever a file made of them."""

import pytest
from PySide6.QtCore import QSettings

from gui.settings import GEOMETRY, LIVE, MAP, RECENT, SPEED, THEME, Settings


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "settings.ini")


def opened(path):
    return Settings(QSettings(path, QSettings.Format.IniFormat))


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (THEME, "dark"),
        (LIVE, False),
        (SPEED, 4.0),
        (GEOMETRY, b"\x00\xff=;"),
        (RECENT, ("one",)),
        (RECENT, ("a, b", "c")),
    ],
)
def test_what_was_set_is_there_after_the_next_start(path, setting, value):
    store = QSettings(path, QSettings.Format.IniFormat)
    Settings(store).set(setting, value)
    store.sync()
    assert opened(path).get(setting) == value


def test_nothing_set_reads_as_the_default(path):
    assert opened(path).get(THEME) == "auto"
    assert opened(path).get(RECENT) == ()


def test_what_makes_no_sense_reads_as_the_default(path):
    store = QSettings(path, QSettings.Format.IniFormat)
    store.setValue(THEME.key, "purple")
    store.setValue(SPEED.key, "fast")
    store.setValue(LIVE.key, "perhaps")
    store.setValue(MAP.key, ["a", "list"])
    store.setValue(GEOMETRY.key, "text")
    assert Settings(store).get(THEME) == "auto"
    assert Settings(store).get(SPEED) == 1.0
    assert Settings(store).get(LIVE) is True
    assert Settings(store).get(MAP) is True
    assert Settings(store).get(GEOMETRY) == b""
