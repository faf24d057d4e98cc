"""Terms of formulas: each in the colour of what it tells, and both ways: term and wire light each other up."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from core import Graph
from core.edits.nodes import set_role
from core.edits.wires import disconnect
from core.notation.marks import mark_of, marked, plain
from core.steps.words.formula import equation, number, product, put_in
from core.steps.words.formula import named as named_formula
from gui.look.terms import can_be_set, numbered, typeset
from gui.settings import FUSED, OPTIMIZER, THEME, UPDATE_STEPS
from tests.gui.canvas.drawing import colours
from tests.gui.conftest import fan_out_graph, ident, named, settled, step_index, wire
from tests.gui.seen import port_position


def test_marks_are_left_out_of_latex_and_do_not_change_it():
    term = number(-3.0).about("gradient", 7)
    assert term.tex == number(-3.0).tex == "-3"
    assert product(term, number(2.0)).tex == product(number(-3.0), number(2.0)).tex
    assert equation(number(2.0), number(2.0).about("value", 1)).text == "2"
    marks = {"a": mark_of("value", 1), "b": mark_of("value", 2)}
    for formula, values in (
        ("a / b", {"a": "-3", "b": "2"}),
        ("a * b", {"a": "x", "b": "-2"}),
        ("a ** 2", {"a": "-3"}),
    ):
        assert put_in(formula, values, marks).tex == put_in(formula, values).tex


def test_each_mark_gets_a_colour_of_its_own_until_the_formula_is_set():
    tex = marked("x", mark_of("value", 5)) + " + " + marked("-y", mark_of("gradient", None))
    coloured, marks = numbered(tex)
    assert marks == [("value:5:", None), ("gradient::", None)]
    assert coloured == r"\textcolor{#010001}{x} + -\textcolor{#010002}{y}"
    assert plain(tex) == "x + -y"
    path = '<path d="M 1 -1 L 3 2 Z " fill="#010001" />'
    svg = f'<svg viewBox="-1 -2 9 9">{path}<rect x="4" y="0" width="2" height="1" fill="#010002" /></svg>'
    found = typeset(svg, marks, {"value": "#0000aa"}, "#111111")
    assert [(term.flow, term.wire, term.box) for term in found.terms] == [
        ("value", 5, (2, 1, 4, 4)),
        ("gradient", None, (5, 2, 7, 3)),
    ]
    assert b"#0000aa" in found.svg
    assert b"#0100" not in found.svg


def test_letters_that_the_font_of_formulas_lacks_are_shown_as_text():
    assert can_be_set(named_formula("loss_in β é ж ∂ ≥").marked)
    assert can_be_set(named_formula("损失").marked)
    assert not can_be_set(named_formula("שלום").marked)
    assert numbered(named_formula("w_in").tex)[0] == r"{\text{w_in}}"


def test_wide_letters_have_the_colour_of_their_term_and_are_part_of_it():
    tex = r"x + " + marked(r"\mathrm{a损_}", mark_of("value", 5))
    coloured, marks = numbered(tex)
    assert coloured == r"x + \textcolor{#010001}{{\mathrm{a}\textcolor{#010002}{\text{W}}\mathrm{_}}}"
    paths = (f'<path d="M {x} -6 L {x + 9} 0 Z " fill="{ink}" />' for x, ink in ((0, "#010001"), (10, "#010002")))
    found = typeset(f'<svg viewBox="0 -6 20 6">{"".join(paths)}</svg>', marks, {"value": "#0000aa"}, "#111111")
    (term,) = found.terms
    assert (term.flow, term.wire) == ("value", 5)
    assert term.box[2] - term.box[0] == 19
    assert f'fill="#0000aa">&#{ord("损")};</text>'.encode() in found.svg
    assert b"#0100" not in found.svg


def lights_both_ways(window, label, qtbot):
    """The wires that the terms of a formula are about: each term under the mouse lights its wire up, and the other way.

    A term that is covered by one within it lights up that one's wire.
    """
    canvas = window.canvas
    canvas.flight.setDuration(0)
    canvas.fit()
    qtbot.waitUntil(lambda: not label.grab().isNull() and not window.typesetter.busy, timeout=20_000)
    before, found = label.grab().toImage(), [term.wire for term, _ in label.terms()]
    for wire_id in set(found):
        end = window.session.document.wires[wire_id]
        QTest.mouseMove(canvas, QPoint(20, 20))
        QTest.mouseMove(canvas, port_position(canvas, end.target, "input", end.input) - QPoint(24, 0))
        assert window.session.pointing.wire == wire_id
        after = label.grab().toImage()
        for term, box in label.terms():
            area = box.toAlignedRect()
            assert (after.copy(area) != before.copy(area)) or term.wire != wire_id, term
        QTest.mouseMove(canvas, QPoint(20, 20))
    for _, box in label.terms():
        inner = [within.wire for within, inside in label.terms() if box.contains(inside)]
        QTest.mouseMove(label, QPoint(label.width() - 2, 2))
        QTest.mouseMove(label, box.center().toPoint())
        pointed = window.session.pointing.wire
        assert pointed in inner
        assert pointed in canvas.dynamic.glow.wires
    QTest.mouseMove(label, QPoint(label.width() - 2, 2))
    return found


@pytest.fixture
def label(window, qtbot):
    """The formula with numbers at the step that makes the gradient of x 12 = 4 · 3, once it is set."""
    window.session.stepping.go(step_index(window.session, "multiply", "x", "a"))
    window.panels.show("steps")
    found = window.panels.steps.numbers.lines[0]
    qtbot.waitUntil(lambda: len(found.terms()) > 2, timeout=20_000)
    return found


def inks(image, box):
    """The colours that are painted in a box."""
    return colours(image.copy(box.toAlignedRect()))


def test_terms_are_coloured_as_their_wires(window, label):
    theme = window.appearance.theme
    told = [(term.flow, term.wire) for term, _ in label.terms()]
    x_to_a, a_to_f = wire(window, "x", "a"), wire(window, "a", "f")
    assert told == [("gradient", x_to_a), ("gradient", a_to_f), ("local", x_to_a), ("gradient", x_to_a)]
    image = label.grab().toImage()
    for (term, box), colour in zip(
        label.terms(), (theme.gradient, theme.gradient, theme.local, theme.gradient), strict=True
    ):
        assert colour.name() in inks(image, box), term


def test_a_term_under_the_mouse_lights_its_wire_up(window, label):
    term, box = label.terms()[1]
    QTest.mouseMove(label, box.center().toPoint())
    assert window.session.pointing.wire == term.wire
    assert term.wire in window.canvas.dynamic.glow.wires
    QTest.mouseMove(label, QPoint(label.width() - 2, 2))
    assert window.session.pointing.wire is None
    assert not window.canvas.dynamic.glow.wires


def test_a_wire_under_the_mouse_marks_its_terms(window, label, qtbot):
    canvas = window.canvas
    canvas.flight.setDuration(0)
    canvas.fit()
    before = label.grab().toImage()
    ends = (
        port_position(canvas, ident(window.session, "x"), "output"),
        port_position(canvas, ident(window.session, "a"), "input", 0),
    )
    QTest.mouseMove(canvas, QPoint(20, 20))
    QTest.mouseMove(canvas, ends[1] - QPoint(24, 0))
    qtbot.waitUntil(lambda: window.session.pointing.wire == wire(window, "x", "a"))
    qtbot.waitUntil(lambda: label.grab().toImage() != before)
    QTest.mouseMove(canvas, QPoint(20, 20))
    qtbot.waitUntil(lambda: label.grab().toImage() == before)


def test_the_colours_follow_the_theme(window, label, qtbot):
    window.settings.set(THEME, "dark")
    theme = window.appearance.theme
    assert theme.name == "dark"
    label.grab()
    qtbot.waitUntil(lambda: len(label.terms()) > 2, timeout=20_000)
    image, (_, box) = label.grab().toImage(), label.terms()[2]
    assert theme.local.name() in inks(image, box)


def test_the_terms_of_fused_steps(window, qtbot):
    x_to_a, y_to_a, z_to_f = wire(window, "x", "a"), wire(window, "y", "a"), wire(window, "z", "f")
    window.settings.set(FUSED, True)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.log.fused)
    window.panels.show("steps")
    window.session.stepping.go(step_index(window.session, "multiply", "x", "a"))
    panel = window.panels.steps
    rule = lights_both_ways(window, panel.rule.lines[0], qtbot)
    assert set(rule) == {x_to_a, y_to_a, z_to_f}
    assert set(lights_both_ways(window, panel.numbers.lines[0], qtbot)) == {x_to_a, y_to_a, z_to_f}
    alone = set(lights_both_ways(window, panel.one_by_one.lines[0], qtbot))
    assert alone == {x_to_a, wire(window, "a", "f")}
    window.session.stepping.go(step_index(window.session, "forward", "f"))
    assert lights_both_ways(window, panel.rule.lines[0], qtbot) == [x_to_a, y_to_a, z_to_f]


def test_the_terms_of_an_update(window, qtbot):
    for name in "xy":
        window.session.do(set_role, ident(window.session, name), "parameter")
    window.settings.set(OPTIMIZER, "sgd")
    window.settings.set(UPDATE_STEPS, True)
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.log.update is not None)
    window.panels.show("steps")
    x_to_a, theme = wire(window, "x", "a"), window.appearance.theme
    label = window.panels.steps.numbers.lines[0]
    for kind, flows in (("step", ["gradient"]), ("update", ["value"] * 3), ("zero", ["gradient"] * 2)):
        window.session.stepping.go(step_index(window.session, kind, "x"))
        assert set(lights_both_ways(window, label, qtbot)) == {x_to_a}, kind
        assert [term.flow for term, _ in label.terms()] == flows
        assert getattr(theme, flows[0]).name() in inks(label.grab().toImage(), label.terms()[0][1])


def test_the_terms_of_forward_mode(window, qtbot):
    window.session.runs.push([ident(window.session, "x")])
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.sweep is not None)
    window.panels.show("steps")
    x_to_a, y_to_a = wire(window, "x", "a"), wire(window, "y", "a")
    window.session.stepping.go(step_index(window.session, "local", "a"))
    label = window.panels.steps.numbers.lines[0]
    assert lights_both_ways(window, label, qtbot) == [x_to_a, x_to_a, y_to_a, x_to_a, y_to_a]
    QTest.mouseMove(label, label.terms()[2][1].center().toPoint())
    assert window.session.pointing.wire == y_to_a  # the local derivative is y: of two terms in one place the inner one
    window.session.stepping.go(step_index(window.session, "multiply", "x", "a"))
    assert lights_both_ways(window, label, qtbot) == [wire(window, "a", "f"), x_to_a, x_to_a, wire(window, "a", "f")]
    assert [term.flow for term, _ in label.terms()] == ["tangent", "local", "tangent", "tangent"]
    assert window.appearance.theme.tangent.name() in inks(label.grab().toImage(), label.terms()[0][1])


def test_the_terms_of_what_explains_a_pass(window, qtbot):
    x_to_a, y_to_a, z_to_f, a_to_f = (wire(window, *ends) for ends in ("xa", "ya", "zf", "af"))
    window.session.select({ident(window.session, "x")})
    window.panels.show("explain")
    panel = window.panels.docks["explain"].widget()
    for label in panel.whole.lines[:2]:
        assert lights_both_ways(window, label, qtbot) == [x_to_a, y_to_a, z_to_f]
    qtbot.waitUntil(lambda: panel.ways.note.text().startswith("1 way"))
    found = lights_both_ways(window, panel.ways.formulas.lines[0], qtbot)
    assert found == [a_to_f, x_to_a, a_to_f, x_to_a, x_to_a]


def test_what_a_node_has_is_told_of_each_wire_that_leaves_it(window, qtbot):
    window.session.replace(fan_out_graph())
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
    window.panels.show("steps")
    window.session.stepping.go(step_index(window.session, "accumulate", "b", "d"))
    label = window.panels.steps.numbers.lines[0]
    lights_both_ways(window, label, qtbot)
    before, boxes = label.grab().toImage(), [box.toAlignedRect() for _, box in label.terms()]
    b = ident(window.session, "b")
    assert [term.end for term, _ in label.terms()] == [(b, 0), None, None, (b, 0)]
    for end, told in (("c", [True, True, False, True]), ("d", [True, False, True, True])):
        reached = window.session.document.wires[wire(window, "b", end)]
        at = port_position(window.canvas, reached.target, "input", reached.input) - QPoint(24, 0)
        QTest.mouseMove(window.canvas, at)
        assert window.session.pointing.wire == reached.id
        after = label.grab().toImage()
        assert [after.copy(box) != before.copy(box) for box in boxes] == told


def test_a_term_is_about_the_wire_of_the_output_that_it_names(window, qtbot):
    graph = Graph()
    first, second = graph.apply("tensor_split", graph.variable([3.0, 1.0, 2.0], name="x"))
    window.session.replace(named(graph, s=first, m=first * first, f=graph.apply("sum", second)))
    qtbot.waitUntil(lambda: settled(window.session) and window.session.runs.run.backward_done)
    window.panels.show("steps")
    window.session.stepping.go(step_index(window.session, "forward", "s"))
    found = lights_both_ways(window, window.panels.steps.rule.lines[0], qtbot)
    assert found[:2] == [wire(window, "s", "m"), wire(window, "s", "f")]


def test_the_terms_of_the_inspectors_formula_are_about_the_wires_at_its_ports(window, qtbot):
    window.session.select({ident(window.session, "f")})
    window.panels.show("inspector")
    qtbot.waitUntil(lambda: window.panels.inspector.key[0] == ident(window.session, "f"))
    label = window.panels.inspector.page.formula
    assert label.text() == "y = a · b"
    assert lights_both_ways(window, label, qtbot) == [wire(window, "a", "f"), wire(window, "z", "f")]
    assert window.appearance.theme.value.name() in inks(label.grab().toImage(), label.terms()[0][1])
    window.session.do(disconnect, [wire(window, "z", "f")])
    qtbot.waitUntil(lambda: not label.grab().isNull() and len(label.terms()) == 1, timeout=20_000)
