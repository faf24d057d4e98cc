"""The app as it is started: in a process of its own, on the welcome graph or on a file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from core.formats import chain_file
from gui import app
from gui import theme as themes
from gui.frame import first_sight, geometry
from gui.settings import THEME, Settings
from tests.gui.conftest import fan_out_graph

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from gui import tuning

tuning.begin()

from types import ModuleType
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from gui import app
from gui.window import MainWindow

FIRST = "numpy core gui.session gui.canvas.widget gui.frame.layout gui.crash".split()
LATER = "ziamath networkx gui.export.dialog gui.lab.controls gui.health.panel gui.panels.dialogs.keys_page".split()
app.AFTER_FIRST_SIGHT = 60_000  # milliseconds: on a busy machine the window may take longer to be seen than usual

early = []

def note(names):
    early.extend(name for name in names if type(sys.modules.get(name)) is ModuleType)

show = app.FirstSight.show
def see(sight):
    seen = show(sight)
    note(FIRST if sight.parent().centralWidget() is None else ())
    return seen
app.FirstSight.show = see

def look():
    note(LATER)
    print("early", early)
    assert QApplication.focusWidget().objectName() == "canvas"  # where keys go
    QApplication.processEvents()
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    loop = QEventLoop()
    timer = QTimer(interval=10)
    def ready():
        session = window.session
        opened = (session.path is not None) == (len(sys.argv) > 1)
        runs = session.runs
        if opened and runs.run is not None and runs.run.backward_done and not runs.computer.busy:
            loop.quit()
    timer.timeout.connect(ready)
    timer.start()
    loop.exec()
    document = window.session.document
    print(window.windowTitle())
    chips = window.canvas.picture.chips
    for wire in document.wires.values():
        above, below = chips.value(wire.source, wire.output), chips.contribution(wire)
        print(document.nodes[wire.source].name, above.text, below.text)
    window.canvas.select_all()
    window.canvas.copy()  # what is on the clipboard at the end must not crash it
    window.close()
    return 0

QApplication.exec = staticmethod(look)
sys.exit(app.main(sys.argv[1:]))
"""


def environment(home):
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home))
    return os.environ | places | {"PYTHONPATH": str(ROOT)}


def start(tmp_path, *arguments, home=None):
    command = [sys.executable, "-c", SCRIPT, *map(str, arguments)]
    places = environment(home or tmp_path)
    done = subprocess.run(command, env=places, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def empty(qapp, tmp_path):
    """A window without anything in it, not shown yet."""
    themes.load_fonts()
    window = app.empty_window(qapp, Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)))
    window.resize(1280, 800)
    yield window
    window.close_without_asking()
    window.deleteLater()


@pytest.fixture
def bare(qapp, empty):
    """The same, seen, and with a graph, but without what is in its panels."""
    assert first_sight.FirstSight(empty, empty).show()
    app.fill(empty, app.welcome_session(qapp, empty.settings))
    return empty


def test_the_graph_is_seen_with_its_numbers_before_the_panels_and_nothing_moves_when_they_come(bare, qapp, monkeypatch):
    monkeypatch.setattr(first_sight, "LONGEST", 60_000)  # a busy machine may take longer than usual to run the graph
    assert shown(bare)
    assert bare.session.runs.run.backward_done
    seen, places = bare.canvas.grab().toImage(), standing(bare)
    empty = {name: dock.widget() for name, dock in bare.panels.docks.items() if dock.isVisible()}
    bare.furnish()
    qapp.processEvents()
    assert standing(bare) == places
    assert bare.canvas.grab().toImage() == seen
    assert empty.keys() >= {"palette", "outline", "inspector", "steps"}
    assert all(bare.panels.docks[name].widget() is not holder for name, holder in empty.items())


def shown(window):
    """Whether a window with a graph was seen, and is still there."""
    return first_sight.FirstSight(window, window.canvas, lambda: window.session.runs.run is not None).show()


def standing(window):
    """Where the parts of a window are in it, whatever is in them."""
    parts = window.canvas, window.transport, window.bars.tools, window.bars.menus, window.centralWidget()
    return [QRect(part.mapTo(window, QPoint()), part.size()) for part in parts]


def test_a_window_that_is_closed_at_first_sight_stays_closed(bare):
    QTimer.singleShot(0, bare.close_without_asking)
    assert not shown(bare)


def test_a_window_that_is_closed_before_anything_is_in_it_stays_closed(empty):
    QTimer.singleShot(0, empty.close)
    assert not first_sight.FirstSight(empty, empty).show()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_an_empty_window_is_as_large_and_as_dark_as_it_was_left(empty, qapp, theme):
    empty.settings.set(THEME, theme)
    empty.resize(700, 500)
    geometry.save(empty, empty.settings)
    again = app.empty_window(qapp, empty.settings)
    assert again.size() == empty.size()
    seen = again.grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in (0, 350, 699) for y in (0, 250, 499)}
    assert colours == {again.appearance.theme.window.name()}
    again.deleteLater()


def test_all_is_where_it_would_be_had_the_window_not_been_seen_empty(bare, qapp):
    other = app.empty_window(qapp, bare.settings)
    other.resize(bare.size())
    app.fill(other, app.welcome_session(qapp, bare.settings))
    for window in (bare, other):
        assert shown(window)
        window.furnish()
    places = panels(other)
    other.close_without_asking()
    other.deleteLater()
    assert panels(bare) == places


def panels(window):
    """Where the panels are that can be seen, and how high their titles, once all is laid out."""
    QApplication.processEvents()
    return {
        name: (dock.geometry(), dock.titleBarWidget().height())
        for name, dock in window.panels.docks.items()
        if window.rect().intersects(dock.geometry()) and dock.isVisible()
    }


@pytest.fixture
def left_open(window):
    """Where the panels were when a window was left, two that are closed at first among them."""
    for name in ("lessons", "variables"):
        window.panels.show(name)
    places = panels(window)
    window.close()
    return places


def test_panels_that_were_open_are_there_again_after_the_first_sight(left_open, bare):
    assert shown(bare)
    assert [bare.panels.docks[name].widget() for name in ("lessons", "variables")] == [None, None]
    bare.furnish()
    assert all(bare.panels.docks[name].widget().isVisible() for name in ("lessons", "variables"))
    assert panels(bare) == left_open


def test_it_opens_on_the_welcome_graph_without_loading_what_it_does_not_need_yet(tmp_path):
    early, title, *chips = start(tmp_path)
    assert early == "early []"
    assert title == "x·y·z[*] — Chainrule"
    assert sorted(chips) == ["a 6 4", "x 2 12", "y 3 8", "z 4 6"]


def test_it_opens_on_a_file(tmp_path):
    path = tmp_path / "graph.chain"
    chain_file.save(fan_out_graph(), path)
    _, title, *chips = start(tmp_path, path)
    assert title == "graph.chain[*] — Chainrule"
    assert "b 1 3" in chips


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_it_needs_no_display_server_to_be_tested(tmp_path, platform, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert start(tmp_path)[1] == "x·y·z[*] — Chainrule"


def test_a_home_that_holds_nothing_is_no_hindrance(tmp_path):
    home = tmp_path / "file"
    home.touch()
    assert start(tmp_path, home=home)[1] == "x·y·z[*] — Chainrule"
    assert start(tmp_path, home=tmp_path / "nowhere")[1] == "x·y·z[*] — Chainrule"


def test_ctrl_c_in_the_terminal_ends_it(tmp_path):
    waits = SCRIPT.replace('print("early"', 'print("up", flush=True); QEventLoop().exec(); print("early"')
    process = subprocess.Popen(
        [sys.executable, "-c", waits], env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout.readline() == b"up\n"
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == -signal.SIGINT
    assert b"Traceback" not in told
