"""Long formulas are broken into lines before their signs, the same in text and LaTeX."""

from core.notation.marks import plain
from core.steps.words.breaking import broken, letters
from core.steps.words.formula import Formula, added, derivative, equation, named, number, product, put_in


def chain(count):
    """∂f/∂x as a sum of so many products, each a term about a wire."""
    factors = (product(derivative("f", "h"), derivative("h", "x").about("local", wire)) for wire in range(count))
    return equation(derivative("f", "x").about("gradient", 7, (1, 0)), added(factors))


def test_a_formula_is_broken_before_its_signs_where_it_is_longer_than_a_line():
    lines = broken(chain(6), 24)
    assert [line.text for line in lines][:2] == [
        "∂f/∂x = ∂f/∂h · ∂h/∂x + ∂f/∂h · ∂h/∂x",
        "+ ∂f/∂h · ∂h/∂x + ∂f/∂h · ∂h/∂x",
    ]
    assert all(letters(line.text) <= 24 for line in lines)
    assert " ".join(line.text for line in lines) == chain(6).text
    assert " ".join(line.marked for line in lines) == chain(6).marked


def test_what_fits_stays_whole_and_nothing_in_parentheses_is_torn():
    assert broken(chain(1), 24) == [chain(1)]
    filled = put_in("tanh(a * b + c)", {"a": "2", "b": "-3", "c": "6.881"})
    whole = equation(named("o"), filled, number(0.7071))
    assert [plain(line.marked) for line in broken(whole, 12)] == [
        r"o = \tanh(2 \cdot ({-}3) + 6.881)",
        "= 0.7071",
    ]
    within = Formula("a = b + c", "a = \x01local:1:\x02b + c\x03")  # in LaTeX a term, which has no line of its own
    assert broken(within, 3) == [within]


def test_matrices_and_fractions_are_as_wide_as_they_are_typeset():
    assert letters("[[1, 2], [-3, 0.5]] · x") == len("-3, 0.5 · x")
    assert letters("∂f/∂(a b) · 2") == len("∂(a b) · 2")
