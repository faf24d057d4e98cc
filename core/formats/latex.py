r"""Words and formulas for a LaTeX document: what is special to LaTeX escaped, signs of mathematics as its commands.

The formulas themselves are written by ``core.notation``; here they are made fit for a file that any engine compiles.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from ..notation.pieces import GREEK
from ..steps.words.formula import Formula

PREAMBLE = r"""\usepackage{iftex}
\iftutex\usepackage{fontspec}\else\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\fi
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
\usepackage{amsmath,amssymb}"""
_ESCAPED = {
    **{character: f"\\{character}" for character in "_%&#${}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_COMMANDS = {
    **{letter: f"\\{name}" for name, letter in GREEK.items()},
    "ε": r"\varepsilon",
    "λ": r"\lambda",
    "Σ": r"\Sigma",
    "Π": r"\Pi",
    "Δ": r"\Delta",
    "∂": r"\partial",
    "∇": r"\nabla",
    "√": r"\surd",
    "∞": r"\infty",
    "·": r"\cdot",
    "×": r"\times",
    "⊙": r"\odot",
    "→": r"\to",
    "←": r"\leftarrow",
    "−": "-",
    "±": r"\pm",
    "≥": r"\geq",
    "≤": r"\leq",
    "≠": r"\neq",
    "≈": r"\approx",
    "¬": r"\lnot",
    "∧": r"\land",
    "∨": r"\lor",
    "⊻": r"\veebar",
    "‖": r"\Vert",
    "⌊": r"\lfloor",
    "⌋": r"\rfloor",
    "⌈": r"\lceil",
    "⌉": r"\rceil",
    "∈": r"\in",
    "ẋ": r"\dot{x}",
}
_PUNCTUATION = {
    "˜": r"\textasciitilde{}",
    "ˆ": r"\textasciicircum{}",
    "…": r"\ldots{}",
    "“": "``",
    "”": "''",
    "’": "'",
    "–": "--",
    "—": "---",
    "›": r"\ensuremath{>}",
}
_RAISED = {"<super>": "^", "<sub>": "_"}  # as Unicode marks that a character is another one, raised or lowered
_FOREIGN = r"""% XeLaTeX and LuaLaTeX set all letters, given a font that has them; the codes of others are shown.
\providecommand\foreignletter[2]{\ifdefined\Umathchar\iffontchar\font"#2 #1\else[#2]\fi
  \else\ifcsname u8:\detokenize{#1}\endcsname#1\else[#2]\fi\fi}"""
_LAST_LATIN = "\u017f"  # up to which every engine has the letters


def words(text: str, formulas: Iterable[Formula] = ()) -> str:
    """A text for a paragraph; those of some formulas that it quotes are typeset as such."""
    for formula in formulas:
        before, quoted, after = text.partition(formula.text)
        if quoted:
            return words(before) + math(formula) + words(after)
    return "".join(_character(character) for character in text)


def math(formula: Formula) -> str:
    """A formula within a line."""
    return rf"\({''.join(map(_in_formula, formula.tex))}\)"


def declarations(body: str) -> str:
    """What must come before a body that holds letters which a font, or pdfLaTeX, may not have; empty if none are."""
    return _FOREIGN if r"\foreignletter{" in body else ""


def _character(character: str) -> str:
    sign = _sign(character)
    if sign is not None:
        return sign
    if unicodedata.category(character)[0] in "CZ":  # also what would end a paragraph
        return " "
    if character > _LAST_LATIN:
        return rf"\foreignletter{{{character}}}{{{ord(character):04X}}}"
    return _ESCAPED.get(character, character)


def _in_formula(character: str) -> str:
    if character.isascii():
        return character if character.isprintable() else " "
    return _sign(character) or rf"\text{{{_character(character)}}}"


def _sign(character: str) -> str | None:
    """A character that mathematics has a command for, in text and formulas alike."""
    if character in _PUNCTUATION:
        return _PUNCTUATION[character]
    command = _COMMANDS.get(character)
    mark, _, code = unicodedata.decomposition(character).partition(" ")
    if command is None and mark in _RAISED:
        letters = "".join(chr(int(part, 16)) for part in code.split()).replace("−", "-")
        command = f"{_RAISED[mark]}{{{letters}}}"
    return None if command is None else rf"\ensuremath{{{command}}}"
