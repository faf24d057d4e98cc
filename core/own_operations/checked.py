"""What a person's own operation gives, held to what it declares: the catalogue's operations are tested for that."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, wraps
from typing import Any, NamedTuple

import numpy as np

from ..engine.arrays import KINDS
from ..errors import ShapeError
from ..language import tr
from ..ops.attributes import plain
from ..ops.facts import ShapeRule
from ..ops.spec import Operation
from ..ops.symbol import Kind, Operand, Shape

_Given = tuple[Shape, np.dtype[Any] | None]  # of an input: its shape and dtype, none for one of Python's floats
_NUMBER: _Given = ((), None)
_ARRAYS = (np.ndarray, np.generic)
_HOLDS: Mapping[Kind, str] = {"float": "fiub", "int": "iub", "bool": "b"}  # kind -> of which kinds results may be
_DTYPES: Mapping[Kind, np.dtype[Any]] = {"int": np.dtype(np.int64), "bool": np.dtype(np.bool_)}


class _Wanted(NamedTuple):
    """What an output is to be: its shape, its kind and the dtype in which that is held."""

    shape: Shape
    kind: Kind
    dtype: np.dtype[Any]


def checked_kernel(made: Operation) -> Callable[..., Any]:
    """The kernel, which cannot write to what it is given and whose results have the shapes and kinds declared.

    ShapeError if they are of other shapes, or of a kind that is no float where one is declared.
    """
    kernel = made.kernel

    @lru_cache(maxsize=100)
    def wanted(given: Sequence[_Given | None], attributes: Sequence[tuple[str, Any]]) -> Sequence[_Wanted]:
        shapes = made.shapes([None if each is None else each[0] for each in given], dict(attributes))
        dtypes = [None if each is None else each[1] or np.dtype(np.float64) for each in given]
        kinds = made.kinds([None if dtype is None else KINDS.get(dtype.kind, "float") for dtype in dtypes])
        floats = [each[1] for each in given if each is not None and each[1] is not None and each[1].kind in "fc"]
        held = np.result_type(*floats) if floats else np.dtype(np.float64)
        return [_Wanted(shape, kind, _DTYPES.get(kind, held)) for shape, kind in zip(shapes, kinds, strict=True)]

    @wraps(kernel)
    def run(*inputs: Operand | None, **attributes: Any) -> Any:
        results = kernel(*map(_guarded, inputs), **attributes)
        outputs = wanted(tuple(map(_seen, inputs)), tuple([(name, plain(it)) for name, it in attributes.items()]))
        if len(outputs) == 1:
            return _moulded(made, results, outputs[0])
        if not isinstance(results, tuple | list) or len(results) != len(outputs):
            names = ", ".join(port.name for port in made.outputs)
            raise ShapeError(tr("{name} must give a tuple of its outputs: {names}").format(name=made.name, names=names))
        return tuple([_moulded(made, result, output) for result, output in zip(results, outputs, strict=True)])

    return run


def checked_shape(made: Operation) -> ShapeRule | None:
    """The shape rule, if there is one; ShapeError where it gives no shape."""
    rule = made.shape_rule
    if rule is None:
        return None

    @wraps(rule)
    def run(*inputs: Shape | None, **attributes: Any) -> Any:
        found = rule(*inputs, **attributes)
        shapes = tuple(found) if len(made.outputs) > 1 else (found,)
        if len(shapes) != len(made.outputs) or not all(map(_is_shape, shapes)):
            told = tr("the shape rule of {name} gave {found!r}, not a tuple of whole numbers for each output")
            raise ShapeError(told.format(name=made.name, found=found))
        sizes = tuple(tuple(map(int, shape)) for shape in shapes)
        return sizes if len(made.outputs) > 1 else sizes[0]

    return run


def _guarded(x: Operand | None) -> Operand | None:
    """An input as it is; an array that cannot be written to."""
    if not isinstance(x, np.ndarray):
        return x
    view = x.view()
    view.flags.writeable = False
    return view


def _seen(x: Operand | None) -> _Given | None:
    if x is None:
        return None
    if type(x) is float:
        return _NUMBER
    array = x if isinstance(x, _ARRAYS) else np.asarray(x)
    return array.shape, array.dtype


def _moulded(made: Operation, result: Any, wanted: _Wanted) -> Operand:
    """A result as it was declared, in the dtype that its kind is held in."""
    array: Any = result if isinstance(result, _ARRAYS) else np.asarray(result)
    if array.shape != wanted.shape:
        told = tr("{name} gave a result of shape {found}, not {shape} as its shape rule says")
        if made.elementwise:
            told = tr("{name} gave a result of shape {found}, not {shape}; if it is not elementwise, it needs shape=")
        raise ShapeError(told.format(name=made.name, found=array.shape, shape=wanted.shape))
    if array.dtype == wanted.dtype:
        return array if array.shape else array[()]
    if array.dtype.kind not in _HOLDS[wanted.kind]:
        told = tr("{name} gave {found} where {kind} was declared")
        raise ShapeError(told.format(name=made.name, found=array.dtype, kind=wanted.kind))
    return array.astype(np.float64 if wanted.dtype.kind == "c" else wanted.dtype)[()]


def _is_shape(thing: object) -> bool:
    return isinstance(thing, tuple | list) and all(isinstance(size, int | np.integer) and size >= 0 for size in thing)
