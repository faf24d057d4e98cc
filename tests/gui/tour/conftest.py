"""A tour begins at a window that shows f = x·y·z, where nothing moves by itself."""

import pytest

from tests.gui.tour.guide import Tour


@pytest.fixture
def tour(window, qtbot):
    window.canvas.flight.setDuration(0)
    return Tour(window, qtbot)
