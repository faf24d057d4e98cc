"""2: "Plain recursion is enough, the order does not matter." Four ways beside one another, with their visits."""

from gui.look.reading import Kind
from tests.gui.misconceptions.lab import column, diamonds, gradient, pick, show, spoken, tag, try_out

ALL = "Recursion that passes on all that has come so far"
FRESH = "Recursion that passes on what has just come"
ONCE = "Recursion that calls each node once"
SORTED = "Reverse topological order"


def ways(panel):
    """The list of ways."""
    return panel.controls["order"].layout().itemAt(0).widget()


def test_the_ways_are_seen_beside_the_right_one(window, qtbot):
    show(window, qtbot, diamonds(2))
    panel = try_out(window, qtbot, "order")
    assert (gradient(window, "a").text, gradient(window, "a").kind) == ("6", Kind.WRONG)
    assert column(panel, 1)["a"] == "4"
    assert column(panel, 2)["a"] == "✗ 6"
    told = panel.lines.text()
    assert f"{ALL}. Visits: 7 (4 more than needed). Wrong" in told
    assert f"{SORTED}: 3 visits, right numbers." in told

    assert tag(window, "a") == "×4"
    assert "visited 4 times" in spoken(window, "a")

    pick(window, qtbot, ways(panel), ONCE)
    assert tag(window, "a") is None
    assert (gradient(window, "a").text, gradient(window, "a").kind) == ("2", Kind.WRONG)
    pick(window, qtbot, ways(panel), FRESH)
    assert (gradient(window, "a").text, gradient(window, "a").kind) == ("4", Kind.NUMBER)
    assert column(panel, 3) == {"a": "4", "v0": "2", "v1": "1"}
    assert "Right, at the cost of one visit for each way back" in panel.lines.text()
    pick(window, qtbot, ways(panel), SORTED)
    assert column(panel, 3) == {"a": "1", "v0": "1", "v1": "1"}
    assert "All numbers are the run's" in window.lab_bar.words.text()


def test_a_long_chain_of_diamonds_is_counted_and_not_walked(window, qtbot):
    show(window, qtbot, diamonds(30))
    panel = try_out(window, qtbot, "order")
    assert "Visits: 2,147,483,647" in panel.lines.text()
    assert "Not walked" in panel.lines.text()
    assert column(panel, 3)["a"] == "1,073,741,824"
    assert column(panel, 2)["a"] == "–"
    assert tag(window, "a") == "×10^9"
    assert gradient(window, "a").kind is Kind.NUMBER, "what was not walked shows no numbers"
