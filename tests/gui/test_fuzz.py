"""Random events at the real window: whatever hands do, it stays in order. ``tests.gui.replay`` plays a seed again."""

import gc
from threading import enumerate as threads

import pytest

from tests.gui.answers import answered
from tests.gui.conftest import settled
from tests.gui.invariants import broken, kept, rewound
from tests.gui.rough_hands import RoughHands

BETWEEN = 150  # events from one look at everything to the next


@pytest.fixture(autouse=True)
def left_before():
    """What a seed that failed has left behind is not counted for the next one."""
    gc.freeze()


@pytest.mark.parametrize("seed", range(3))
def test_a_thousand_events(make_window, qtbot, tmp_path, seed):
    play(make_window(), qtbot, tmp_path, seed, 750)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", range(100, 150))
def test_many_events(make_window, qtbot, tmp_path, seed):
    play(make_window(), qtbot, tmp_path, seed, 2000)


def play(window, qtbot, folder, seed, count):
    hands, before = RoughHands(window, folder, seed), len(threads())
    with answered(hands):
        for number in range(count):
            hands.act(number)
            if (number + 1) % BETWEEN == 0:
                check(window, qtbot, hands)
        check(window, qtbot, hands)
        assert not list(rewound(window.session))
        check(window, qtbot, hands)
        for _ in range(len(window.documents.pages)):
            window.documents.pages.drop()
        check(window, qtbot, hands)
    assert len(threads()) <= before


def check(window, qtbot, hands):
    hands.put_down()
    where = f"seed {hands.seed}, after event {len(hands.done) - 1}: {' '.join(hands.done[-BETWEEN:])}"
    qtbot.waitUntil(lambda: at_rest(window), timeout=20_000)
    found = broken(window)
    assert not found, f"{where}\n{found}"

    def let_go():
        left = list(kept(window))
        assert not left, f"{where}\n{left}"

    qtbot.waitUntil(let_go)


def at_rest(window):
    """Whether nothing runs, waits or is still to be shown."""
    session = window.session
    if (
        session.runs.computer.busy
        or session.worker.busy
        or window.documents.files.busy
        or window.menus._soon.isActive()
    ):
        return False
    if any(canvas.glide.state() == canvas.glide.State.Running for canvas in window.views.canvases):
        return False
    return settled(session) or session.runs.run is None
