"""5: "Gradients begin anew with each pass by themselves." Passes pile up, and ZERO is an event of its own."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from gui.look.reading import Kind
from tests.gui.conftest import product_graph
from tests.gui.misconceptions.lab import LEFT, flowing, press, show, spoken, tick, tried, try_out

AGAIN = "Run backward again"


def chip_of_x(window):
    """What the chip of x says: x is used once, so that its wire tells its gradient."""
    chip = flowing(window, "x", "a")
    return chip.text, chip.kind


def test_passes_pile_up_to_12_24_and_36(window, qtbot):
    show(window, qtbot, product_graph())
    panel = try_out(window, qtbot, "zeroing")
    controls = panel.controls["zeroing"]
    assert chip_of_x(window) == ("12", Kind.NUMBER)
    press(window, qtbot, controls, AGAIN)
    assert chip_of_x(window) == ("12 + 12 = 24", Kind.WRONG)
    press(window, qtbot, controls, AGAIN)
    assert chip_of_x(window) == ("24 + 12 = 36", Kind.WRONG)
    assert "12 → 24 → 36" in panel.lines.text()
    assert "wrong on purpose: 36; the run has 12" in spoken(window, "x")
    press(window, qtbot, controls, "Start over")
    assert chip_of_x(window) == ("12", Kind.NUMBER)


def test_emptied_before_each_pass_it_stays_12_and_the_emptying_is_seen(window, qtbot):
    show(window, qtbot, product_graph())
    panel = try_out(window, qtbot, "zeroing")
    controls = panel.controls["zeroing"]
    tick(panel, controls.findChild(QCheckBox))
    press(window, qtbot, controls, AGAIN)
    assert chip_of_x(window) == ("12", Kind.NUMBER)
    events = [(row[0], row[1], row[2]) for row in panel.table.texts]
    assert ("Pass 2: emptied", "x", "12 → 0") in events
    click_row(panel, events.index(("Pass 2: emptied", "x", "12 → 0")))
    tried(window, qtbot)
    assert chip_of_x(window) == ("0", Kind.OTHER)
    assert "emptied: 12 → 0" in spoken(window, "x")
    click_row(panel, len(events) - 1)
    tried(window, qtbot)
    assert chip_of_x(window) == ("12", Kind.NUMBER)


def click_row(panel, place):
    """Click a row of the table."""
    item = panel.table.topLevelItem(place)
    QTest.mouseClick(panel.table.viewport(), LEFT, pos=panel.table.visualItemRect(item).center())
