"""Formulas as Unicode text, for labels, tooltips and screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from .pieces import GREEK, Level, Piece, single, tight

_RAISED = dict(
    zip(
        "0123456789+-−()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠ",
        strict=True,
    )
)
_SIGNS = {
    "+": (" + ", Level.SUM),
    "-": (" − ", Level.SUM),
    "*": (" · ", Level.PRODUCT),
    "@": (" ", Level.MATRIX_PRODUCT),
    "mod": (" mod ", Level.PRODUCT),
    ">": (" > ", Level.COMPARISON),
    ">=": (" ≥ ", Level.COMPARISON),
    "<": (" < ", Level.COMPARISON),
    "<=": (" ≤ ", Level.COMPARISON),
    "==": (" = ", Level.COMPARISON),
    "!=": (" ≠ ", Level.COMPARISON),
    "and": (" and ", Level.AND),
    "or": (" or ", Level.OR),
    "xor": (" xor ", Level.OR),
}
_FENCES = {"abs": ("|", "|"), "floor": ("⌊", "⌋"), "ceil": ("⌈", "⌉"), "norm": ("‖", "‖")}
_FUNCTIONS = {
    "sigmoid": "σ",
    "log2": "log₂",
    "log10": "log₁₀",
    "maximum": "max",
    "minimum": "min",
    "amax": "max",
    "amin": "min",
    "sum": "Σ",
    "prod": "Π",
}
_LONGEST_RAISED = 3  # letters of an exponent that is written raised


class Plain:
    """Unicode text: "1 − y²", "eˣ", "g bᵀ", "x if x > 0, else 0"."""

    def name(self, name: str) -> Piece:
        """A name as it is, Greek where it spells a Greek letter."""
        return Piece("∞" if name == "inf" else GREEK.get(name, name))

    def number(self, digits: str) -> Piece:
        """A number as it is."""
        level = Level.PREFIX if "e" in digits else Level.ATOM
        return Piece(
            digits, min(level, Level.PRODUCT) if digits.startswith("-") else level, digits.startswith("-"), True
        )

    def words(self, value: str) -> Piece:
        """Whatever it is; in parentheses next to an operator unless brackets already hold it."""
        return Piece(value, Level.ATOM if value[:1] + value[-1:] in ("[]", "()") else Level.CASES, number=True)

    def parenthesised(self, piece: Piece) -> Piece:
        """(a + b)."""
        return Piece(f"({piece.text})")

    def joined(self, operator: str, left: Piece, right: Piece) -> Piece:
        """a + b, a · b; 2x without a dot between a digit and a letter; a b for a matrix product."""
        sign, level = _SIGNS[operator]
        if operator == "*" and _beside(left, right):
            sign = ""
        if operator == "@" and (left.number or right.number):
            sign = " · "
        return Piece(left.text + sign + right.text, level, left.signed)

    def negative(self, piece: Piece) -> Piece:
        """−x."""
        return Piece(f"−{piece.text}", min(piece.level, Level.PRODUCT), signed=True)

    def inverted(self, piece: Piece) -> Piece:
        """Not a."""
        return Piece(f"not {piece.text}", Level.NOT)

    def quotient(self, above: Piece, below: Piece) -> Piece:
        """a / b."""
        above = tight(self, above, Level.PRODUCT, leftmost=True)
        return Piece(f"{above.text} / {tight(self, below, Level.PREFIX).text}", Level.PRODUCT, above.signed)

    def power(self, base: Piece, exponent: Piece) -> Piece:
        """x², with a superscript where Unicode has one; else x^(a / b)."""
        base = tight(self, base)
        raised = _raised(exponent)
        if raised is None:
            return Piece(f"{base.text}^{tight(self, exponent).text}", Level.PREFIX)
        return Piece(base.text + raised, Level.PREFIX)

    def call(self, function: str, arguments: Sequence[Piece]) -> Piece:
        """A function in its own notation if it has one."""
        if len(arguments) == 1:
            own = self._own_form(function, arguments[0])
            if own is not None:
                return own
        listed = ", ".join(argument.text for argument in arguments)
        level = Level.PREFIX if function in ("sum", "prod") else Level.ATOM
        return Piece(f"{_FUNCTIONS.get(function, function)}({listed})", level)

    def squared_call(self, function: str, arguments: Sequence[Piece], exponent: str) -> Piece:
        """tanh²(x)."""
        return self.call(function + _RAISED[exponent], arguments)

    def cases(self, branches: Sequence[tuple[Piece, Piece]], otherwise: Piece) -> Piece:
        """x if x > 0, else 0."""
        told = [f"{_branch(self, chosen)} if {condition.text}" for chosen, condition in branches]
        return Piece(", ".join([*told, f"else {_branch(self, otherwise)}"]), Level.CASES)

    def subscripted(self, base: Piece, indices: Sequence[Piece]) -> Piece:
        """x[i, j]."""
        return Piece(f"{base.text}[{', '.join(index.text for index in indices)}]")

    def _own_form(self, function: str, argument: Piece) -> Piece | None:
        if function in _FENCES:
            return Piece(argument.text.join(_FENCES[function]))
        if function == "sqrt":
            return Piece(f"√{tight(self, argument).text}", Level.PREFIX)
        if function == "exp":
            raised = _raised(argument)
            return None if raised is None else Piece("e" + raised, Level.PREFIX)
        if function == "T":
            return Piece(tight(self, argument).text + "ᵀ")
        return Piece(argument.text + "…") if function == "…" else None


def _beside(left: Piece, right: Piece) -> bool:
    """Whether a product may be written without a dot: a formula's own digit before a single letter or a root."""
    if not left.text.isdigit() or right.number:
        return False
    head = right.text.rstrip("".join(_RAISED.values()))
    return right.text.startswith("√") or (single(head) and head.isalpha())


def _raised(exponent: Piece) -> str | None:
    """An exponent in superscript characters, if they exist and it is short."""
    letters = exponent.text
    if len(letters) > _LONGEST_RAISED or not set(letters) <= _RAISED.keys() - set("()+"):
        return None
    if letters.isalpha() and len(letters) > 1:  # a word: superscripts spell it badly
        return None
    return "".join(_RAISED[letter] for letter in letters)


def _branch(style: Plain, piece: Piece) -> str:
    return tight(style, piece, Level.OR, leftmost=True).text
