"""Formulas as SVG: LaTeX, set by ziamath, which needs no installation of TeX."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ROWS = {"math", "mrow", "mtd", "mtr"}  # each measures what is in it itself
_FORMS = ("prefix", "infix", "postfix")


def svg(tex: str, size: float = 24, colour: str = "black") -> str:
    """LaTeX as a picture; size: of letters, in pixels.

    Whatever the library raises at what it cannot set is let through.
    """
    text: str = _latex()(tex, size=size, color=colour).svg()
    return text


@cache
def _latex() -> Any:
    """What sets LaTeX.

    For fences that grow with what is between them, each row is set twice, and the rows in it four times. A row without
    any is set once here: a formula takes half the time, and one of fractions in fractions a tenth of it.
    """
    from ziamath.config import config
    from ziamath.nodes.mrow import Mrow
    from ziamath.zmath import Latex

    class Row(Mrow, tag="mrow"):
        """Replaces the library's own row: the latest class of a tag holds."""

        def _get_height_nostretch(self, line: list[Element], **settings: Any) -> tuple[float, float]:
            grows = any(_grows(element) for element in line)
            return super()._get_height_nostretch(line, **settings) if grows else (0.0, 0.0)

    config.svg2 = False  # glyphs as symbols of SVG 2, its default, are clipped to shreds by Qt
    return Latex


def _grows(element: Element) -> bool:
    """Whether there is anything in an element, but not in rows in it, whose height is that of the row."""
    from ziamath.nodes.nodetools import elementtext
    from ziamath.operators import get_params

    waiting = [element]
    while waiting:
        one = waiting.pop()
        if one.tag in {"mo", "mi"}:
            kinds = [one.attrib, *(get_params(elementtext(one), form) for form in _FORMS)]
            if any(kind.get("stretchy", "false") != "false" for kind in kinds):
                return True
        if one.tag not in _ROWS:
            waiting += one
    return False
