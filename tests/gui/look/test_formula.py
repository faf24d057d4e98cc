"""Formulas are set off the window's thread, kept, and readable as text throughout."""

import gc
from weakref import ref

import pytest

from core import notation
from core.ops import operations
from gui.look.formula import Request, Typesetter, _typeset
from gui.look.formula_label import FormulaLabel


def test_a_formula_is_text_first_and_a_picture_soon(typesetter, qtbot):
    label = FormulaLabel(typesetter)
    qtbot.addWidget(label)
    label.resize(200, 50)
    label.set_formula(r"\frac{a}{b}", "a / b")
    with qtbot.waitSignal(typesetter.ready, timeout=20_000):
        label.show()
        assert label.accessibleName() == label.text() == "a / b"
    before = label.grab().toImage()
    label.set_formula("", "a / b")
    assert label.grab().toImage() != before


def test_a_formula_that_takes_long_is_text_meanwhile_but_not_at_first(typesetter, qtbot, monkeypatch):
    monkeypatch.setattr(typesetter, "picture", lambda *_: None)
    label = FormulaLabel(typesetter)
    qtbot.addWidget(label)
    label.resize(200, 50)
    empty = label.grab().toImage()
    label.set_formula(r"\frac{a}{b}", "a / b")
    assert label.grab().toImage() == empty, "a flicker, as a rule"
    qtbot.waitUntil(lambda: label.grab().toImage() != empty)


def test_after_a_rest_a_formula_is_set_at_once(typesetter, qtbot, monkeypatch):
    monkeypatch.setattr("gui.look.formula.QUIET", 60_000)
    came: list[str] = []
    typesetter.ready.connect(lambda request: came.append(request.tex))
    for tex in "ab":
        typesetter.picture(Request(tex, 18, "#000000"), 1.0)
    qtbot.waitUntil(lambda: came == ["b", "a"], timeout=20_000)
    typesetter.picture(Request("c", 18, "#000000"), 1.0)
    assert typesetter._rest.isActive(), "of those that rush by none is set"
    assert typesetter._rest.interval() == 60_000


def test_a_formula_set_once_is_there_at_once(typesetter, qtbot):
    request = Request("x^2", 18, "#000000")
    with qtbot.waitSignal(typesetter.ready, timeout=20_000):
        assert typesetter.picture(request, 1.0) is None
    picture = typesetter.picture(request, 2.0)
    assert picture is not None
    assert picture.devicePixelRatio() == 2
    assert typesetter.picture(request, 2.0) is picture


def test_of_formulas_that_rush_by_only_the_last_ones_are_set(typesetter, qtbot, monkeypatch):
    monkeypatch.setattr("gui.look.formula.MOST_WANTED", 2)
    came: list[str] = []
    typesetter.ready.connect(lambda request: came.append(request.tex))
    for tex in ("a", "b", "c", "d"):
        typesetter.picture(Request(tex, 18, "#000000"), 1.0)
    qtbot.waitUntil(lambda: not typesetter.busy, timeout=20_000)
    assert came == ["d", "c"]


def test_the_latest_formula_is_set_before_those_that_wait(typesetter, qtbot):
    came: list[str] = []
    typesetter.ready.connect(lambda request: came.append(request.tex))
    for tex in ("a", "b", "c", "d"):
        typesetter.picture(Request(tex, 18, "#000000"), 1.0)
    qtbot.waitUntil(lambda: len(came) == 4, timeout=20_000)
    assert came == ["d", "c", "b", "a"]


def test_a_formula_too_wide_is_set_smaller(typesetter, qtbot):
    label = FormulaLabel(typesetter, size=20)
    qtbot.addWidget(label)
    label.resize(60, 48)
    label.set_formula("a + b + c + d + e + f", "a + b + c + d + e + f")
    label.show()
    qtbot.waitUntil(lambda: label.grab() is not None and not typesetter.busy and bool(label.toolTip()), timeout=20_000)
    assert label.toolTip() == label.text()


@pytest.mark.parametrize("after", ["12", "2 + 5", r"\frac{1}{2}"])
def test_a_minus_after_an_equals_sign_stands_close_to_its_number(after):
    plain, close = (_typeset(Request(f"f = {minus}{after}", 16, "#000000")).svg for minus in ("-", "{-}"))
    assert plain == close


@pytest.mark.parametrize("name", sorted(operations()))
def test_every_formula_of_every_operation_can_be_set(name):
    operation = operations()[name]
    for text in (operation.formula, *(rule.formula for rule in operation.rules.values())):
        assert _typeset(Request(notation.tex(text), 16, "#000000")).svg.startswith(b"<svg")


def test_what_cannot_be_set_stays_text_and_is_told_of_once(typesetter, qtbot, monkeypatch):
    def refuse(request):
        raise IndexError(request.tex)

    monkeypatch.setattr("gui.look.formula._typeset", refuse)
    bad = Request("bad", 18, "#000000")
    with qtbot.capture_exceptions() as caught:
        assert typesetter.picture(bad, 1.0) is None
        qtbot.waitUntil(lambda: not typesetter.busy, timeout=20_000)
        assert typesetter.picture(bad, 1.0) is None
    assert not typesetter.busy
    assert [kind for kind, *_ in caught] == [IndexError]


def test_stopping_forgets_what_waits_and_nothing_is_left_of_a_typesetter(qtbot):
    def use():
        setter = Typesetter()
        with qtbot.waitSignal(setter.ready, timeout=20_000):
            for tex in "abcdefgh":
                setter.picture(Request(tex, 18, "#000000"), 1.0)
        setter.stop()
        assert not setter.busy
        return ref(setter)

    left = use()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and left() is None)
