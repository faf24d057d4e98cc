"""The map of a large graph: a worker draws it, and until then the one before is seen."""

from threading import current_thread

import pytest

from core.document import Document
from core.edits.arranging import move
from gui.canvas.drawing.overview import Overview
from gui.canvas.minimap import Minimap
from gui.health.legend import Legend
from gui.running.pace import LARGE
from tests.gui.canvas.drawing import chain_of


@pytest.fixture
def canvas(open_canvas):
    canvas = open_canvas(Document.of(chain_of(LARGE)))
    canvas.session.runs.set_live(False)
    canvas.zoom_to(1.0)
    return canvas


def colours(picture):
    """Which colours there are in a row of pixels across the middle."""
    image = picture.toImage()
    return {image.pixel(x, image.height() // 2) for x in range(0, image.width(), 3)}


def test_it_is_drawn_in_another_thread_and_there_a_moment_later(canvas, qtbot, monkeypatch):
    drawn, threads = Overview.drawn, []

    def noted(*args):
        threads.append(current_thread())
        return drawn(*args)

    monkeypatch.setattr(Overview, "drawn", noted)
    small = Minimap(canvas, Legend(canvas))
    qtbot.waitUntil(small.isVisible)
    qtbot.waitUntil(lambda: len(colours(small.grab())) > 2)
    canvas.session.do(move, {1: (-4000.0, 900.0)})
    qtbot.waitUntil(lambda: len(threads) > 1)
    assert current_thread() not in threads
    assert len(colours(small.grab())) > 2, "what was drawn before is seen meanwhile"
    small.stop()
