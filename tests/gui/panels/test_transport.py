"""The transport bar walks the steps there and back, by buttons, slider and by itself."""

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from core.document import Document
from core.edits.nodes import add_variable, set_value
from gui.panels.stepping import beat
from gui.panels.stepping import transport as bars
from gui.panels.stepping.beat import HURRIED, MOST_HELD_UP, PACE
from gui.panels.stepping.transport import BUTTONS, FUSED, GO, LEAVE, ROOM, Transport
from gui.settings import GRAIN, LOOP, SPEED, Settings
from tests.gui.conftest import ident, product_graph, settled


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def bar(product, settings, qtbot):
    transport = Transport(product, settings)
    names = *BUTTONS, LEAVE, FUSED, GO
    icon = QIcon(QPixmap(20, 20))
    transport.set_actions({name: QAction(icon, name, transport, checkable=name in ("play", FUSED)) for name in names})
    qtbot.addWidget(transport)
    transport.resize(600, 40)
    transport.show()
    return transport


class Requests(QObject):
    """Counts how often a widget is to be laid out."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - as Qt calls it
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_from_the_finished_picture_next_goes_to_the_first_step(bar, product):
    assert product.stepping.step is None
    bar.walk.next()
    assert product.stepping.step == 0


def test_there_and_back(bar, product):
    bar.walk.last()
    assert product.stepping.step == len(product.runs.log) - 1
    bar.walk.next()
    assert product.stepping.step == len(product.runs.log) - 1
    bar.walk.previous()
    assert product.stepping.step == len(product.runs.log) - 2
    bar.walk.first()
    bar.walk.previous()
    assert product.stepping.step == 0
    assert bar.position.text() == f"1 / {len(product.runs.log)}"


def test_the_slider_is_moved_by_arrow_keys(bar, product):
    bar.walk.first()
    QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    assert product.stepping.step == 1
    QTest.keyClick(bar.slider, Qt.Key.Key_End)
    assert product.stepping.step == len(product.runs.log) - 1
    QTest.keyClick(bar.slider, Qt.Key.Key_Left)
    assert product.stepping.step == len(product.runs.log) - 2


def test_the_slider_follows(bar, product):
    product.stepping.go(5)
    assert bar.slider.value() == 5


def test_the_place_is_told_without_laying_out_the_bar_again(bar, product, qapp):
    bar.walk.first()
    qapp.processEvents()
    seen = Requests(bar)
    bar.walk.next()
    qapp.processEvents()
    assert bar.position.text() == f"2 / {len(product.runs.log)}"
    assert not seen.count
    bar.position.updateGeometry()
    bar.grain.updateGeometry()
    qapp.processEvents()
    assert seen.count == 1


def test_the_place_has_no_more_room_than_it_needs_after_longer_words_were_there(bar, product, qtbot, monkeypatch):
    needed = bar.position.minimumWidth()
    monkeypatch.setattr(bars, "tr", lambda text: 3 * text)
    product.replace(Document())
    assert bar.position.minimumWidth() > needed
    product.replace(product_graph())
    qtbot.waitUntil(lambda: settled(product))
    assert bar.position.minimumWidth() == needed


def test_while_steps_rush_by_panels_follow_now_and_then(bar, product):
    bar.walk.toggle_play()
    assert not product.stepping.hurried
    bar.speed.setCurrentIndex(bar.speed.count() - 1)
    bar.speed.activated.emit(bar.speed.currentIndex())
    assert bar.walk.playing
    assert product.stepping.hurried
    bar.walk.pause()
    assert not product.stepping.hurried


class Clock:
    """Lets the time pass that it is told to, from one beat to the next; then none. beats: the step at each of them."""

    def __init__(self, stepping):
        self.stepping, self.passed, self.beats = stepping, [], []

    def start(self):
        """As Qt's does."""

    def restart(self):
        self.beats.append(self.stepping.step)
        return self.passed.pop(0) if self.passed else 0


@pytest.fixture
def clock(product, monkeypatch):
    made = Clock(product.stepping)
    monkeypatch.setattr(beat, "QElapsedTimer", lambda: made)
    return made


def test_while_steps_rush_by_what_a_busy_moment_held_up_is_made_up_for(clock, bar, qtbot, settings):
    bar.speed.setCurrentIndex(bar.speed.count() - 1)
    bar.speed.activated.emit(bar.speed.currentIndex())
    pace = PACE // settings.get(SPEED)
    clock.passed = [int(paces * pace) for paces in (1, 2.5, 1.5, 100, 1)]
    bar.walk.toggle_play()
    qtbot.waitUntil(lambda: len(clock.beats) > 5)
    bar.walk.pause()
    assert clock.beats[:6] == [0, 1, 3, 5, 5 + MOST_HELD_UP, 5 + MOST_HELD_UP + 2]


def test_at_an_easy_pace_a_busy_moment_skips_nothing(clock, bar, qtbot, monkeypatch):
    monkeypatch.setattr(beat, "PACE", HURRIED)
    clock.passed = [5 * HURRIED, HURRIED]
    bar.walk.toggle_play()
    qtbot.waitUntil(lambda: len(clock.beats) > 2)
    assert clock.beats[:3] == [0, 1, 2]


def test_playing_walks_to_the_end_and_stops(bar, product, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.stepping.beat.PACE", 8)
    bar.walk.toggle_play()
    assert bar.walk.playing
    qtbot.waitUntil(lambda: not bar.walk.playing)
    assert product.stepping.step == len(product.runs.log) - 1


def test_playing_can_be_paused(bar, product):
    bar.walk.toggle_play()
    bar.walk.toggle_play()
    assert not bar.walk.playing
    assert product.stepping.step == 0


def test_speed_is_remembered(bar, settings, product, qtbot):
    bar.speed.setFocus()
    QTest.keyClick(bar.speed, Qt.Key.Key_Down)
    assert settings.get(SPEED) == 2.0
    again = Transport(product, settings)
    qtbot.addWidget(again)
    assert again.speed.currentData() == 2.0


def test_stepping_before_a_run_runs_first(bar, product, qtbot):
    product.runs.set_live(False)
    product.do(set_value, ident(product, "x"), 5.0)
    assert product.runs.log is None
    bar.walk.next()
    qtbot.waitUntil(lambda: product.stepping.step == 0)
    assert settled(product)
    assert product.runs.run.gradient(ident(product, "y")) == 20


def test_by_operation_the_bar_counts_operations(bar, product, settings):
    settings.set(GRAIN, "op")
    product.stepping.set_grain("op")
    bar.walk.first()
    bar.refresh()
    assert bar.position.text() == "1 / 6"
    for _ in range(5):
        bar.walk.next()
    assert product.stepping.step == len(product.runs.log) - 1
    assert bar.position.text() == "■ 6 / 6"
    assert product.stepping.state.active_wires == {
        wire.id for wire in product.document.wires.values() if wire.target == ident(product, "a")
    }
    bar.walk.previous()
    assert product.runs.log[product.stepping.step].wire is not None
    assert product.stepping.state.active_node == ident(product, "f")
    QTest.keyClick(bar.slider, Qt.Key.Key_Home)
    assert product.stepping.step == 0


def test_a_finer_grain_goes_on_from_the_same_step(bar, product):
    product.stepping.set_grain("op")
    bar.walk.first()
    for _ in range(4):
        bar.walk.next()
    at = product.stepping.step
    product.stepping.set_grain("micro")
    assert product.stepping.step == at
    product.stepping.go(at - 1)
    product.stepping.set_grain("edge")
    assert product.stepping.step == at, "a step inside of an edge is shown at its end"


def test_the_grain_is_chosen_in_the_bar_and_remembered(bar, settings, product, qtbot):
    bar.grain.setFocus()
    QTest.keyClick(bar.grain, Qt.Key.Key_Up)
    assert settings.get(GRAIN) == "edge"
    again = Transport(product, settings)
    qtbot.addWidget(again)
    assert again.grain.currentData() == "edge"


def test_playing_repeats_if_asked_to(bar, product, settings, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.stepping.beat.PACE", 8)
    settings.set(LOOP, True)
    product.stepping.set_grain("op")
    seen = []
    product.stepping.stepped.connect(lambda: seen.append(product.stepping.step))
    bar.walk.toggle_play()
    qtbot.waitUntil(lambda: seen.count(0) > 2)
    assert bar.walk.playing
    bar.walk.pause()


def test_playing_to_a_node_stops_there_and_only_once(bar, product, qtbot, monkeypatch):
    monkeypatch.setattr("gui.panels.stepping.beat.PACE", 8)
    bar.walk.play_to(ident(product, "a"))
    qtbot.waitUntil(lambda: not bar.walk.playing)
    assert (product.runs.log[product.stepping.step].kind, product.runs.log[product.stepping.step].node) == (
        "forward",
        ident(product, "a"),
    )
    bar.walk.play_to(ident(product, "a"))
    qtbot.waitUntil(lambda: not bar.walk.playing)
    assert product.runs.log[product.stepping.step].kind == "receive"
    bar.walk.toggle_play()
    qtbot.waitUntil(lambda: not bar.walk.playing)
    assert product.stepping.step == len(product.runs.log) - 1


def test_jumping_goes_through_what_happens_to_a_node_and_round(bar, product):
    z, seen = ident(product, "z"), []
    bar.walk.jump(z)
    assert product.runs.log[product.stepping.step].kind == "accumulate"
    assert product.stepping.state.gradient_shown(z)
    for _ in range(4):
        bar.walk.jump(ident(product, "f"))
        seen.append(product.runs.log[product.stepping.step].kind)
    assert seen == ["forward", "seed", "receive", "forward"]


def test_a_node_off_the_way_is_not_jumped_to(bar, product):
    product.do(add_variable, 1.0, name="alone", at=(0.0, 0.0))
    with_words = []
    product.refused.connect(with_words.append)
    bar.walk.jump(ident(product, "alone"))
    assert with_words == ["Nothing happens there in this pass: it is not on the way to the target."]


def test_in_a_narrow_bar_the_words_make_room_for_the_slider(bar, qtbot):
    words, icons = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    worded = [button for button in bar.findChildren(QToolButton) if button.defaultAction().text() in (LEAVE, FUSED)]
    for width, style, room in ((1000, words, ROOM), (560, icons, 48), (1000, words, ROOM)):
        bar.resize(width, 40)
        assert [button.toolButtonStyle() for button in worded] == [style, style]
        qtbot.waitUntil(lambda room=room: bar.slider.width() >= room)


def test_in_a_bar_narrower_still_the_choices_make_room_for_the_slider(bar, qtbot):
    shown = []
    for width in (560, 480, bar.minimumWidth(), 480, 560):
        bar.resize(width, 40)
        shown.append((bar.grain.isVisible(), bar.speed.isVisible()))
        qtbot.waitUntil(lambda: bar.slider.width() >= 48 and bar.childrenRect().right() < bar.width())
    assert shown == [(True, True), (False, True), (False, False), (False, True), (True, True)]


def test_a_window_fits_on_a_projector_with_texts_of_one_and_a_half(window, qtbot):
    window.resize(1280 * 2 // 3, 720 * 2 // 3)
    qtbot.waitUntil(lambda: window.width() <= 1280 * 2 // 3)


@pytest.mark.parametrize("width", [1260, 1280, 1440, 1600])
def test_the_slider_has_room_in_a_window_as_it_opens(window, qtbot, width):
    window.resize(width, 810)
    qtbot.waitUntil(lambda: window.transport.slider.width() >= 160)


def test_the_ends_of_the_pass_are_a_key_away_from_the_canvas(window, qtbot):
    session, canvas = window.session, window.canvas
    canvas.setFocus()
    for key, step in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_End, len(session.runs.log) - 1)):
        QTest.keyClick(canvas, key, Qt.KeyboardModifier.ControlModifier)
        assert session.stepping.step == step
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert session.stepping.step == step, "without Ctrl it fits"


def test_of_an_empty_graph_no_steps_are_counted(open_session, settings, qtbot):
    bar = Transport(open_session(Document()), settings)
    qtbot.addWidget(bar)
    assert bar.position.text() == "–"
