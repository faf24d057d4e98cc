"""Pictures of values: five kinds of answer that look different in shape as well as in colour."""

import math

import numpy as np
import pytest

from gui import theme as themes
from gui.look.heatmap import LARGEST, heat_map
from gui.look.reading import NOT_COMPUTED, Kind, Reading, read
from gui.panels.value_view import ValueView


@pytest.mark.parametrize(
    ("data", "kind", "text"),
    [
        (12.0, Kind.NUMBER, "12"),
        (0.0, Kind.ZERO, "0"),
        (math.nan, Kind.BAD, "nan"),
        (-math.inf, Kind.BAD, "-inf"),
        (np.zeros((2, 2)), Kind.ZERO, "2×2 · mean 0 · norm 0"),
        (np.array([1.0, math.nan]), Kind.BAD, "2 values · 1 NaN · mean 1 · norm 1"),
        (np.array([3, 4]), Kind.NUMBER, "2 values · min 3 · max 4"),
    ],
)
def test_kinds_of_answer(data, kind, text):
    reading = read(data)
    assert (reading.kind, reading.text) == (kind, text)


def test_five_kinds_are_five_shapes(qtbot, theme):
    """Drawn in one colour they still differ."""
    view = ValueView(theme, "gradient")
    qtbot.addWidget(view)
    view.resize(160, 30)
    none = Reading(Kind.NONE, "none", "No gradient: it is a constant")
    pictures = []
    for reading in (NOT_COMPUTED, none, read(0.0), read(5.0), read(math.nan)):
        view.show_reading(reading)
        pictures.append(ink(view))
    assert len(set(pictures)) == 5


def ink(view):
    image = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Mono)
    return bytes(image.constBits())


def test_a_table_grows_with_its_rows_and_a_large_tensor_does_not(qtbot, theme):
    view = ValueView(theme, "value")
    qtbot.addWidget(view)
    heights = []
    for shape in ((), (3,), (4, 3), (100, 100), (2, 3, 4)):
        view.show_reading(read(np.ones(shape)))
        heights.append(view.sizeHint().height())
        view.resize(200, heights[-1])
        view.grab()
    assert heights[0] <= heights[1] < heights[2] <= heights[3] == heights[4]


def test_it_can_be_read_aloud(qtbot, theme):
    view = ValueView(theme, "value", title="Upstream")
    qtbot.addWidget(view)
    view.show_reading(read(0.1 + 0.2))
    assert view.accessibleName() == "Upstream 0.30000000000000004"
    view.show_reading(read(np.array([[1.0, 2.0], [3.0, 4.5]])))
    assert view.accessibleDescription() == "1    2\n3  4.5"
    assert "<pre>1    2\n3  4.5</pre>" in view.toolTip()


def test_a_heat_map_tells_signs_and_bad_numbers_apart():
    theme = themes.light()
    image = heat_map(np.array([[1.0, -1.0], [0.0, math.nan]]), theme)
    assert (image.width(), image.height()) == (2, 2)
    assert image.pixelColor(0, 0) == theme.value
    assert image.pixelColor(1, 0) == theme.gradient
    assert image.pixelColor(0, 1) == theme.panel
    assert image.pixelColor(1, 1) == theme.bad


def test_a_large_tensor_is_sampled():
    image = heat_map(np.ones((3, 500, 700)), themes.dark())
    assert (image.width(), image.height()) == (LARGEST, LARGEST)
