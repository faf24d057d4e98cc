"""An exhibit as a JSON file: what a picture of an experiment needs of it beside the run. It holds texts and ids only.

A document never has it: it is written for the process that draws the picture, and gone when that is done.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

from core.engine.compiled import End
from core.errors import FormatError
from core.lab.exhibit import Badge, Exhibit, Item, Mark, Sign
from core.language import tr

from ..canvas.drawing.chip import MEAN, NORM
from .chips import text_of


def write_exhibit(exhibit: Exhibit) -> bytes:
    """What the canvas shows of an exhibit, as the bytes of a file."""
    tables = {"gradients": (exhibit.gradients, NORM), "values": (exhibit.values, MEAN)}
    data: dict[str, Any] = {
        name: [[*end, item.mark, item.words, text_of(item, sign)] for end, item in table.items()]
        for name, (table, sign) in tables.items()
    }
    data["contributions"] = [[wire, x.mark, x.words, text_of(x)] for wire, x in exhibit.contributions.items()]
    data["badges"] = [[node, *badge] for node, badge in exhibit.badges.items()]
    data |= {"title": exhibit.title, "shaded": sorted(exhibit.shaded)}
    return json.dumps(data).encode()


def read_exhibit(data: bytes) -> Exhibit:
    """The exhibit of a file. FormatError if it is none."""
    try:
        told = json.loads(data)
        return Exhibit(
            str(told["title"]),
            contributions={int(wire): _item(*rest) for wire, *rest in told["contributions"]},
            gradients=_by_end(told["gradients"]),
            values=_by_end(told["values"]),
            badges={int(node): _badge(*rest) for node, *rest in told["badges"]},
            shaded=frozenset(map(int, told["shaded"])),
        )
    except (ValueError, KeyError, TypeError):
        raise FormatError(tr("The file of the experiment is damaged, or none.")) from None


def _by_end(rows: list[list[Any]]) -> Mapping[End, Item]:
    return {(int(node), int(output)): _item(*rest) for node, output, *rest in rows}


def _item(mark: Mark, words: str, text: str) -> Item:
    if mark not in get_args(Mark):
        raise ValueError(mark)
    return Item(mark, words, None, text)


def _badge(sign: Sign, words: str, text: str) -> Badge:
    if sign not in get_args(Sign):
        raise ValueError(sign)
    return Badge(sign, words, text)
