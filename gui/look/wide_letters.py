"""Letters that are as wide as they are high, such as Chinese ones, in formulas: the font of formulas has none of them.

While a formula is set another letter keeps the place of each, with a mark of its own; in the picture that comes back a
letter of one of the app's fonts is put there instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from core.notation.marks import BETWEEN, END, START

FLOW = "letter"  # what such a mark says that it tells; in the place of the wire stands which letter it is
WIDE = "\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\U00020000-\U0003ffff"
_LETTER, _RUN = re.compile(f"[{WIDE}]"), re.compile(f"([{WIDE}]+)")
_WORDS = re.compile(rf"\\(text|mathrm)\{{([^{{}}]*[{WIDE}][^{{}}]*)\}}")
_STAND_IN, _HIGH = r"\text{W}", 0.663  # and how high that is, as a part of the size of its font
_SIZE = 0.86  # of that size: a wide letter is as wide as its stand-in then, with a little air
_RISE, _FALL = 0.88, 0.14  # how far it reaches over the line and below it, as parts of its own size
_VIEW = re.compile(r'viewBox="([^ ]+) ([^ ]+) ([^ ]+) ([^ "]+)"')
Box = tuple[float, float, float, float]  # left, top, right, bottom


class Letter(NamedTuple):
    """A letter, the colour of its stand-in and where that is, and the colour that is meant."""

    code: int
    stand_in: str
    box: Box
    ink: str


def without(tex: str) -> str:
    """LaTeX without its wide letters."""
    return _LETTER.sub("", tex)


def with_stand_ins(tex: str) -> str:
    """LaTeX with a marked letter in the place of each wide one, which words are parted around."""
    return _LETTER.sub(_marked, _WORDS.sub(_parted, tex))


def put_back(svg: str, letters: Iterable[Letter]) -> str:
    """A picture with the letters that are meant, and room for them."""
    for letter in letters:
        left, top, right, bottom = letter.box
        size = _SIZE * (bottom - top) / _HIGH
        drawn = (
            f'<text x="{(left + right) / 2:.3f}" y="{bottom:.3f}" font-size="{size:.3f}" text-anchor="middle" '
            f'font-family="Noto Sans SC" fill="{letter.ink}">&#{letter.code};</text>'
        )
        svg = re.sub(rf'<path d="[^"]*" fill="{letter.stand_in}" ?/>', drawn, svg)
        svg = _with_room(svg, bottom - _RISE * size, bottom + _FALL * size)
    return svg


def _parted(found: re.Match[str]) -> str:
    command, words = found[1], _RUN.split(found[2])
    parts = (part if _LETTER.match(part) else rf"\{command}{{{part}}}" for part in words if part)
    return f"{{{''.join(parts)}}}"


def _marked(found: re.Match[str]) -> str:
    return f"{START}{FLOW}:{ord(found[0])}:{BETWEEN}{_STAND_IN}{END}"


def _with_room(svg: str, top: float, bottom: float) -> str:
    """A picture that is seen at least from a height down to another one."""
    view = _VIEW.search(svg)
    assert view is not None
    left, above, width, height = map(float, view.groups())
    top, bottom = min(top, above), max(bottom, above + height)
    return svg.replace(view[0], f'viewBox="{left:g} {top:.3f} {width:g} {bottom - top:.3f}"', 1)
