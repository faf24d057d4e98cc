"""The transport bar walks the steps there and back, by buttons, slider and by itself."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from core.edits.nodes import set_value
from gui.panels.transport import BUTTONS, FUSED, LEAVE, Transport
from gui.settings import SPEED, Settings
from tests.gui.conftest import ident, settled


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def bar(product, settings, qtbot):
    transport = Transport(product, settings)
    names = *BUTTONS, LEAVE, FUSED
    transport.add_buttons({name: QAction(name, transport, checkable=name in ("play", FUSED)) for name in names})
    qtbot.addWidget(transport)
    transport.resize(600, 40)
    transport.show()
    return transport


def test_from_the_finished_picture_next_goes_to_the_first_step(bar, product):
    assert product.step is None
    bar.next()
    assert product.step == 0


def test_there_and_back(bar, product):
    bar.last()
    assert product.step == len(product.log) - 1
    bar.next()
    assert product.step == len(product.log) - 1
    bar.previous()
    assert product.step == len(product.log) - 2
    bar.first()
    bar.previous()
    assert product.step == 0
    assert bar.position.text() == f"1 / {len(product.log)}"


def test_the_slider_is_moved_by_arrow_keys(bar, product):
    bar.first()
    QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    assert product.step == 1
    QTest.keyClick(bar.slider, Qt.Key.Key_End)
    assert product.step == len(product.log) - 1
    QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    assert product.step == len(product.log) - 2


def test_the_slider_follows(bar, product):
    product.go(5)
    assert bar.slider.value() == 5


def test_playing_walks_to_the_end_and_stops(bar, product, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.transport.PACE", 8)
    bar.toggle_play()
    assert bar.playing
    qtbot.waitUntil(lambda: not bar.playing)
    assert product.step == len(product.log) - 1


def test_playing_can_be_paused(bar, product):
    bar.toggle_play()
    bar.toggle_play()
    assert not bar.playing
    assert product.step == 0


def test_speed_is_remembered(bar, settings, product, qtbot):
    bar.speed.setFocus()
    QTest.keyClick(bar.speed, Qt.Key.Key_Down)
    assert settings.get(SPEED) == 2.0
    again = Transport(product, settings)
    qtbot.addWidget(again)
    assert again.speed.currentData() == 2.0


def test_stepping_before_a_run_runs_first(bar, product, qtbot):
    product.set_live(False)
    product.do(set_value, ident(product, "x"), 5.0)
    assert product.log is None
    bar.next()
    qtbot.waitUntil(lambda: product.step == 0)
    assert settled(product)
    assert product.run.gradient(ident(product, "y")) == 20
