"""Values as JSON and back: numbers, arrays as nested lists, and where arrays lie that are stored elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from ..errors import FormatError
from ..language import tr
from ..records import MOST_AXES, Json, Value
from .strict_json import Fields, boolean, listed, number, one_of, shown, text, whole

DTYPES = ("float64", "int64", "bool")
MOST_ELEMENTS = 10**9
Store = Callable[[int, np.ndarray], Json | None]
Fetch = Callable[[str, str], np.ndarray]
_SPECIAL = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}


def value_to_json(ident: int, value: Value, store: Store | None = None) -> Json:
    """A number, ``"nan"``, ``"inf"`` or ``"-inf"``; an array as an object of dtype, shape and nested lists."""
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    stored = store and store(ident, value)
    if stored:
        return stored
    return {"dtype": value.dtype.name, "shape": list(value.shape), "data": _listed(value)}


def value_from_json(data: Json, where: str, fetch: Fetch | None = None) -> Value:
    """What ``value_to_json`` wrote; arrays come read-only."""
    if not isinstance(data, dict):
        return real(data, where)
    fields = Fields(data, where)
    member = fields.take("member", text, None)
    if member is None:
        return _array(fields, where)
    fields.nothing_more()
    if fetch is None:
        raise FormatError(
            tr("{where}: an array of its own ({member}) is possible in a ZIP file only.").format(
                where=where, member=shown(member)
            )
        )
    return fetch(member, where)


def real(data: Json, where: str) -> float:
    """A number, or "nan", "inf" or "-inf" for what JSON has none for."""
    if isinstance(data, str) and data in _SPECIAL:
        return _SPECIAL[data]
    return number(data, where, 'a number, "nan", "inf" or "-inf"')


def _array(fields: Fields, where: str) -> np.ndarray:
    dtype, shape = fields.take("dtype", one_of(*DTYPES)), fields.take("shape", _shape)
    elements = fields.take("data", lambda v, w: _flat(v, shape, w))
    fields.nothing_more()
    read = _ELEMENTS[dtype]
    array = np.array([read(e, f"{where}.data") for e in elements], dtype).reshape(shape)
    array.setflags(write=False)
    return array


def _listed(array: np.ndarray) -> Json:
    odd = ~np.isfinite(array)
    if odd.any():
        spelled = array.astype(object)
        spelled[odd] = [str(float(e)) for e in array[odd]]
        array = spelled
    listed: Json = array.tolist()
    return listed


def _shape(data: Json, where: str) -> list[int]:
    shape = listed(whole)(data, where)
    if len(shape) > MOST_AXES or min(shape, default=0) < 0 or math.prod(max(size, 1) for size in shape) > MOST_ELEMENTS:
        limits = tr("at most {most_axes} of them and {most_elements:,} elements in all").format(
            most_axes=MOST_AXES, most_elements=MOST_ELEMENTS
        )
        raise FormatError(
            tr("{where}: expected sizes of 0 or more, {limits}, got {shape}.").format(
                where=where, limits=limits, shape=shape[:40]
            )
        )
    return shape


def _flat(data: Json, shape: list[int], where: str) -> list[Json]:
    """The elements of nested lists of a shape, in C order; every length is checked before anything is allocated."""
    level = [data]
    for axis, size in enumerate(shape):
        for item in level:
            if not isinstance(item, list) or len(item) != size:
                raise FormatError(
                    tr("{where}: expected lists of {size} along axis {axis}, got {item}.").format(
                        where=where, size=size, axis=axis, item=shown(item)
                    )
                )
        level = [inner for item in level if isinstance(item, list) for inner in item]
    return level


_ELEMENTS: Mapping[str, Callable[[Json, str], float]] = {"float64": real, "int64": whole, "bool": boolean}
