"""The terms of a typeset formula: where each stands, in the colour of what it tells.

A mark becomes a colour of its own before the formula is set; the picture that comes back is searched for it, which
tells where the term stands, and painted in the colour that is meant. A term may hold others, as a local derivative does
that is written out in values: its box is around them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from core.notation.marks import BETWEEN, END, START, read_mark

from . import wide_letters

_FIRST = 0x010001  # a colour that no theme has; one more for each term
_MARK = re.compile(f"{START}([^{BETWEEN}]*){BETWEEN}|({END})")
_SIGN = re.compile(r"(?:(?<== )|(?<=\())-")  # that the typesetter would set apart, as if it took two sides
_PLUS = re.compile(r"^\+ ")  # with which a line goes on, that it would set close, as if it took one side
_WITHIN_WORDS = r"}\_\text{"  # an underscore, which it would set apart from the words around it
_FOREIGN = re.compile("[\u0530-\u1cff\u2e80-\ud7ff\uf900-\ufffd\U00010000-\U0001d3ff\U0001d800-\U0010ffff]")
_SHAPE = re.compile(
    r'<(?:path d="([^"]*)"|rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)") fill="#([0-9a-f]{6})"'
)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_VIEW = re.compile(r'viewBox="([^"]*)"')
Box = tuple[float, float, float, float]  # left, top, right, bottom


class Term(NamedTuple):
    """A term, what it tells and of which wire, and its box in the picture, from the picture's corner.

    end: the node, and which of its outputs, of which it tells what is there, on each wire that leaves it.
    """

    flow: str
    wire: int | None
    end: tuple[int, int] | None
    box: Box


class Mark(NamedTuple):
    """A mark as it stands in a formula, and the place of the one around it."""

    told: str
    within: int | None


class Typeset(NamedTuple):
    """A formula as SVG, and its terms."""

    svg: bytes
    terms: tuple[Term, ...]


def can_be_set(tex: str) -> bool:
    """Whether the letters can be drawn: of scripts such as Hebrew the font of formulas has none."""
    return _FOREIGN.search(wide_letters.without(tex)) is None


def numbered(tex: str) -> tuple[str, list[Mark]]:
    """LaTeX with a colour of its own for each mark, and the marks in that order."""
    marks: list[Mark] = []
    around: list[int] = []

    def coloured(found: re.Match[str]) -> str:
        if found[2] is not None:
            around.pop()
            return "}"
        marks.append(Mark(found[1], around[-1] if around else None))
        around.append(len(marks) - 1)
        return rf"\textcolor{{{_colour(len(marks) - 1)}}}{{"

    spaced = _PLUS.sub(r"\\,+\\, ", _SIGN.sub("{-}", tex)).replace(_WITHIN_WORDS, "_")
    return _MARK.sub(coloured, wide_letters.with_stand_ins(spaced)), marks


def typeset(svg: str, marks: Sequence[Mark], inks: Mapping[str, str], ink: str) -> Typeset:
    """An SVG in the colours that are meant, and where its terms stand. inks: the colours of flows; ink: of the rest."""
    boxes: dict[int, Box] = {}
    for path, x, y, wide, high, colour in _SHAPE.findall(svg):
        place = int(colour, 16) - _FIRST
        if 0 <= place < len(marks):
            box = _box_of(path) if path else (float(x), float(y), float(x) + float(wide), float(y) + float(high))
            boxes[place] = _united(boxes.get(place), box)
    svg = wide_letters.put_back(svg, _letters(marks, boxes, inks, ink))
    for place, mark in reversed(list(enumerate(marks))):  # what is within another comes after it
        if mark.within is not None and place in boxes:
            boxes[mark.within] = _united(boxes.get(mark.within), boxes[place])
        svg = svg.replace(_colour(place), inks.get(read_mark(mark.told)[0], ink))
    view = _VIEW.search(svg)
    left, top, *_ = (float(number) for number in _NUMBER.findall(view[1])) if view else (0.0, 0.0)
    terms = (Term(*read_mark(marks[place].told), _moved(box, left, top)) for place, box in sorted(boxes.items()))
    return Typeset(svg.encode(), tuple(term for term in terms if term.flow != wide_letters.FLOW))


def _letters(
    marks: Sequence[Mark], boxes: Mapping[int, Box], inks: Mapping[str, str], ink: str
) -> Iterator[wide_letters.Letter]:
    """The letters that others stand in for, in the colour of the terms that they are in."""
    for place, mark in enumerate(marks):
        flow, code, _ = read_mark(mark.told)
        if flow == wide_letters.FLOW and code is not None and place in boxes:
            around = "" if mark.within is None else read_mark(marks[mark.within].told)[0]
            yield wide_letters.Letter(code, _colour(place), boxes[place], inks.get(around, ink))


def _colour(place: int) -> str:
    """The colour of the mark of a number while a formula is set."""
    return f"#{_FIRST + place:06x}"


def _box_of(path: str) -> Box:
    numbers = [float(number) for number in _NUMBER.findall(path)]
    xs, ys = numbers[0::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)


def _united(one: Box | None, other: Box) -> Box:
    if one is None:
        return other
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _moved(box: Box, x: float, y: float) -> Box:
    return box[0] - x, box[1] - y, box[2] - x, box[3] - y
