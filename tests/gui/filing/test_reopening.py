"""The next start goes on where one was; recent files have pictures; texts can be larger; a pen pans."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from core.formats import chain_file
from gui.settings import LAST, NAVIGATION, REOPEN
from tests.gui.canvas.conftest import drag
from tests.gui.canvas.drawing import product
from tests.gui.conftest import settled


@pytest.fixture
def left(make_window, qtbot, tmp_path):
    """A file that was shown at some place and step when the window was closed."""
    path = tmp_path / "left.chain"
    chain_file.save(product()[0], path)
    window = make_window()
    window.documents.open_path(path)
    qtbot.waitUntil(lambda: window.session.path == path and settled(window.session))
    window.session.stepping.go(5)
    window.canvas.flight.stop()
    window.canvas.look_again({None: (QPointF(123, 45), 1.5)})
    window.close()
    return path


def test_file_place_and_step_are_as_they_were(left, make_window, qtbot):
    window = make_window()
    window.reopening.go_on()
    qtbot.waitUntil(lambda: window.session.path == left and window.session.stepping.step == 5)
    assert (window.canvas.camera.middle - QPointF(123, 45)).manhattanLength() < 1
    assert window.canvas.camera.scale == pytest.approx(1.5)


def test_it_can_be_switched_off_and_nonsense_is_no_trouble(left, make_window):
    window = make_window()
    window.settings.set(REOPEN, False)
    window.reopening.go_on()
    assert not window.documents.files.busy
    window.settings.set(REOPEN, True)
    for text in ("", "{", "[]", '{"path": 3}', '{"path": "/nowhere.chain"}'):
        window.settings.set(LAST, text)
        window.reopening.go_on()
        assert not window.documents.files.busy


def test_recent_files_have_pictures(left, make_window, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = make_window()
    window.documents.open_path(left)
    qtbot.waitUntil(lambda: not window.documents.pictures.of(left.resolve()).isNull())
    qtbot.waitUntil(lambda: bool(window.documents.pictures.of(left.resolve()).availableSizes()))
    menu = window.menus.menu("File/Open &recent")
    menu.aboutToShow.emit()
    (action,) = [action for action in menu.actions() if action.text() == "left.chain"]
    assert not action.icon().isNull()
    assert action.icon().availableSizes()[0].width() == 96
    window.documents.forget_recent()
    assert not window.documents.pictures.of(left.resolve()).availableSizes()


def test_with_a_pen_dragging_the_canvas_pans_and_shift_selects(window):
    canvas = window.canvas
    window.settings.set(NAVIGATION, "pen")
    before = canvas.camera.middle
    drag(canvas, QPoint(40, 40), QPoint(140, 90))
    assert (canvas.camera.middle - before).manhattanLength() > 50
    assert not window.session.selection
    canvas.fit()
    canvas.flight.stop()
    keys = Qt.KeyboardModifier.ShiftModifier
    drag(canvas, QPoint(2, 2), QPoint(canvas.width() - 4, canvas.height() - 4), keys=keys)
    assert window.session.selection


def test_texts_are_larger_from_the_next_start_on(tmp_path):
    script = (
        "from PySide6.QtCore import QSettings\n"
        "from gui import app\n"
        "from gui.settings import TEXT_SIZE, Settings\n"
        "Settings(QSettings(app.NAME, app.NAME)).set(TEXT_SIZE, 1.5)\n"
        "print(app.make_app().primaryScreen().devicePixelRatio())\n"
    )
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | places, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["1.5"]
