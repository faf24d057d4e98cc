"""The text of a page as it is shown: Markdown as HTML, its numbers in the colours that they have on the canvas."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextDocument

from core.lessons.reckoned import reckoned
from core.steps import StepLog
from core.steps.asked import Asked, What

from ..look.wide_letters import WIDE
from ..theme import FONT_SIZE, Theme, mono_font, text_font

_OPEN, _MIDDLE, _CLOSE = "\ue000", "\ue001", "\ue002"  # around a number while Markdown is read: no text has these
_NUMBER = re.compile(f"{_OPEN}(.*?){_MIDDLE}(.*?){_CLOSE}")
_PICTURE = re.compile("<img[^>]*>")  # a lesson may come from anywhere: it shows no files of the person's
_MARGINS = re.compile(r"<(p|li) style=\" margin-top:\d+px; margin-bottom:\d+px;")  # a label leaves no room of its own
_BELOW = {"p": 9, "li": 3}  # pixels under a paragraph, and under an item of a list
_LIST = re.compile(r"(<[ou]l style=\"[^\"]*)margin-bottom: \d+px; margin-left: \d+px;([^\"]*)-qt-list-indent: 1;")
_NARROW = r"\1margin-bottom: 9px; margin-left: 16px;\2-qt-list-indent: 0;"  # a label's own indent is half as wide again
_BOLD, _STRONG = "font-weight:700;", f"font-weight:{QFont.Weight.DemiBold.value};"  # the bolder of the app's two fonts
_SIGNS, _LONGEST = frozenset("+−·×/="), 7  # of a formula; letters of what stands beside one
_PIECE = re.compile(rf"\s|[{WIDE}]+|[^\s{WIDE}]+")  # Chinese has no spaces between words
_WIDE = re.compile(f"[{WIDE}]")
_INKS: dict[What, str] = {"value": "value", "gradient": "gradient", "local": "local", "contribution": "gradient"}


def numbered(text: str, log: StepLog | None = None, asked: Asked | None = None) -> str:
    """A text with its numbers in marks, as ``prose`` takes it; without Qt, since to find them may take a while."""
    for mark in (_OPEN, _MIDDLE, _CLOSE):
        text = text.replace(mark, "")
    return reckoned(text, log, asked, _marked)


def prose(text: str, theme: Theme, unit: float = 1.0) -> str:
    """A text that is numbered as HTML, so many times its usual size."""
    page = QTextDocument()
    page.setDefaultFont(text_font(round(FONT_SIZE * unit)))
    page.setMarkdown(_kept_together(unbroken(text)), QTextDocument.MarkdownFeature.MarkdownNoHTML)
    html = _LIST.sub(_NARROW, _MARGINS.sub(_spaced, _PICTURE.sub("", page.toHtml()))).replace(_BOLD, _STRONG)
    return _NUMBER.sub(lambda found: _span(found[2], getattr(theme, _INKS[_what(found[1])]), unit), html)


def unbroken(text: str) -> str:
    """A text whose derivatives, such as ∂f/∂x, do not break over lines at their slash."""
    return text.replace("/∂", "/\u2060∂")


def _kept_together(text: str) -> str:
    """A text whose short formulas, such as (x + 1)² or y = 2, do not break over lines beside their signs."""
    pieces = _PIECE.findall(text)
    for sign in range(2, len(pieces) - 2):
        if _is_inside(pieces[sign - 2 : sign + 5]):
            pieces[sign - 1] = pieces[sign + 1] = "\u00a0"
    return "".join(pieces)


def _is_inside(pieces: Sequence[str]) -> bool:
    """Whether the third of some pieces is a sign between two short parts; a longer equation may break at its sign."""
    left, _, sign, _, right, *more = pieces
    if sign == "=" and more[1:] and more[1] in _SIGNS:
        return False
    return sign in _SIGNS and pieces[1] == pieces[3] == " " and _is_short(left) and _is_short(right)


def _is_short(piece: str) -> bool:
    return not _WIDE.match(piece) and len(_NUMBER.sub(r"\2", piece)) <= _LONGEST


def _spaced(found: re.Match[str]) -> str:
    """The style of a paragraph or an item, with room between the lines and below."""
    return f'<{found[1]} style=" margin-top:0px; margin-bottom:{_BELOW[found[1]]}px; line-height:112%;'


def _span(told: str, ink: QColor, unit: float) -> str:
    """A number in the font and the colour of its kind."""
    family, size = mono_font(12).families()[0], round(12 * unit)
    return f"<span style=\"font-family:'{family}'; font-size:{size}px; color:{ink.name()}\">{told}</span>"


def _marked(what: What, told: str) -> str:
    return f"{_OPEN}{what}{_MIDDLE}{told}{_CLOSE}"


def _what(word: str) -> What:
    return next(what for what in _INKS if what == word)
