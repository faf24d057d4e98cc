"""JSON as text, read strictly and written so that it reads well in a diff: one record a line while it is short."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from ..errors import FormatError
from ..language import tr
from ..progress import Count, Tell, part, silent
from ..records import Json
from .limits import DEEPEST_NESTING, LARGEST_JSON
from .strict_json import SURROGATE, field_place

Trail = tuple[Any, ...]  # () or (path of what is around, name or position in it): cheap, since few are ever told
_WIDTH = 120
_LONGEST_PLACE = 60  # characters of the place that an error names
_PARSED = 0.75  # of the work, when the text is parsed and not yet checked
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(", ", ": ")).encode


def read(data: bytes, tell: Tell = silent) -> Json:
    """Parse UTF-8 JSON.

    FormatError, with the place, for what is no JSON or would not survive being written again: NaN and infinities, a
    field that stands twice in an object, half a surrogate pair, nesting deeper than 64, more than 64 MB.
    """
    if len(data) > LARGEST_JSON:
        raise FormatError(
            tr("The JSON has {data:,} bytes; at most {largest_json:,} are read.").format(
                data=len(data), largest_json=LARGEST_JSON
            )
        )
    text = _decoded(data)
    if not text.strip():
        raise FormatError(tr("The file is empty."))
    objects = data.count(b"{")
    parsed = _parsed(text, Count(part(tell, 0, _PARSED), objects))
    surrogates = _ESCAPED_SURROGATE.search(text) is not None
    if surrogates or not _is_sound(parsed):
        _check(parsed, Count(part(tell, _PARSED, 1), objects), surrogates=surrogates)
    tell(1.0)
    return parsed


def write(data: dict[str, Json], tell: Tell = silent) -> bytes:
    """Write UTF-8 JSON: lists of records a record a line, whatever is longer than 120 characters a field or row a line.

    FormatError for text that UTF-8 cannot hold.
    """
    count = Count(tell, sum(len(value) for value in data.values() if isinstance(value, list)))
    fields = [f"  {_encode(name)}: {''.join(_top(value, count))}" for name, value in data.items()]
    try:
        return ("{\n" + ",\n".join(fields) + "\n}\n").encode("utf-8")
    except UnicodeEncodeError as error:
        around = error.object[max(error.start - 30, 0) : error.start]
        raise FormatError(
            tr("A text holds a character that cannot be written, after {around!r}.").format(around=around)
        ) from None


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FormatError(
            tr("This is no Chainrule document: line {line} is not UTF-8 text.").format(line=line)
        ) from None


def _parsed(text: str, count: Count) -> Json:
    def made(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        count.one()
        return _object(pairs)

    try:
        parsed: Json = json.loads(text, object_pairs_hook=made, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise FormatError(_told(error, text)) from None
    except RecursionError:
        raise FormatError(
            tr("The JSON is nested deeper than {deepest_nesting} levels.").format(deepest_nesting=DEEPEST_NESTING)
        ) from None
    except ValueError:
        raise FormatError(tr("A number in the JSON has too many digits.")) from None
    return parsed


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        owner = tr(" (id {made})").format(made=made["id"]) if isinstance(made.get("id"), int) else ""
        raise FormatError(
            tr("The field {twice!r} stands twice in one object{owner}.").format(twice=twice[:40], owner=owner)
        )
    return made


def _constant(name: str) -> Json:
    raise FormatError(tr("{name} is not a JSON number; write it as a text.").format(name=name))


def _told(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        lines = text.count("\n") + 1
        return tr("The file is cut short: it ends in line {lines}, in the middle of the JSON.").format(lines=lines)
    if not text.lstrip().startswith("{"):
        return tr("This is no Chainrule document: it does not begin with {, as JSON would.")
    reason = error.msg[0].lower() + error.msg[1:]
    return tr("Line {lineno}, column {colno}: {reason}.").format(lineno=error.lineno, colno=error.colno, reason=reason)


def _is_sound(parsed: Json) -> bool:
    """Whether ``_check``, which tells the place, would find nothing but surrogates: in a third of its time."""
    values: list[Json] = [parsed]
    for _ in range(DEEPEST_NESTING + 1):
        if not all(map(math.isfinite, (value for value in values if isinstance(value, float)))):
            return False
        objects = [value for value in values if isinstance(value, dict)]
        lists = [value for value in values if isinstance(value, list)]
        if not (objects or lists):
            return True
        values = [value for item in objects for value in item.values()] + [value for item in lists for value in item]
    return False


def _check(parsed: Json, count: Count, *, surrogates: bool) -> None:
    """Refuse deep nesting, numbers too large for a float, and lone surrogates; level by level, without recursion."""
    level: list[tuple[Trail, Json]] = [((), parsed)]
    for _ in range(DEEPEST_NESTING):
        inner: list[tuple[Trail, Json]] = []
        for path, item in level:
            count.one()
            _check_one(path, item, inner, surrogates=surrogates)
        if not inner:
            return
        level = inner
    raise FormatError(
        tr("{level}: nested deeper than {deepest_nesting} levels.").format(
            level=_place(level[0][0]), deepest_nesting=DEEPEST_NESTING
        )
    )


def _check_one(path: Trail, item: Json, inner: list[tuple[Trail, Json]], *, surrogates: bool) -> None:
    """Check what stands directly in a container, and put the containers in it to ``inner``."""
    pairs = item.items() if isinstance(item, dict) else enumerate(item) if isinstance(item, list) else ()
    for key, value in pairs:
        if isinstance(value, dict | list):
            inner.append(((path, key), value))
        elif isinstance(value, float) and not math.isfinite(value):
            raise FormatError(tr("{path}: a number is too large.").format(path=_place(path)))
        elif surrogates and (_broken(key) or _broken(value)):
            raise FormatError(
                tr("{path}: a text holds half a surrogate pair, which is no character.").format(path=_place(path))
            )


def _place(path: Trail) -> str:
    """Such as ``nodes[3].value``."""
    steps = []
    while path:
        path, step = path
        steps.append(f"[{step}]" if isinstance(step, int) else field_place(step))
    return "".join(reversed(steps)).removeprefix(".")[:_LONGEST_PLACE]


def _broken(value: Json) -> bool:
    return isinstance(value, str) and SURROGATE.search(value) is not None


def _top(value: Json, count: Count) -> Iterator[str]:
    """A field of the outermost object; a list has a line for each of its items."""
    if not isinstance(value, list) or not value:
        yield from _laid_out(value, 2, 0)
        return
    yield "[\n"
    for position, item in enumerate(value):
        count.one()
        yield ",\n    " if position else "    "
        yield from _laid_out(item, 4, 0)
    yield "\n  ]"


def _laid_out(value: Json, indent: int, used: int) -> Iterator[str]:
    """A value on one line if it fits there, else a field or a row on each; rows of plain numbers stay whole."""
    line = _encode(value)
    if not isinstance(value, dict | list) or indent + used + len(line) < _WIDTH or not _splits(value):
        yield line
        return
    named = value.items() if isinstance(value, dict) else ((None, item) for item in value)
    yield "{" if isinstance(value, dict) else "["
    comma = "\n"
    for name, item in named:
        head = "" if name is None else f"{_encode(name)}: "
        yield f"{comma}{' ' * (indent + 2)}{head}"
        yield from _laid_out(item, indent + 2, len(head))
        comma = ",\n"
    yield f"\n{' ' * indent}{'}' if isinstance(value, dict) else ']'}"


def _splits(value: list[Json] | dict[str, Json]) -> bool:
    """Whether there is anything to put on lines of its own."""
    return bool(value) if isinstance(value, dict) else any(isinstance(item, dict | list) for item in value)
