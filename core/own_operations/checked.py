"""What a person's own operation gives, held to what it declares: the catalogue's operations are tested for that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import Any

import numpy as np

from ..engine.arrays import KINDS
from ..errors import ShapeError
from ..language import tr
from ..ops.facts import ShapeRule
from ..ops.spec import Operation
from ..ops.symbol import Kind, Operand, Shape

_HOLDS: Mapping[Kind, str] = {"float": "fiub", "int": "iub", "bool": "b"}  # kind -> of which kinds results may be


def checked_kernel(made: Operation) -> Callable[..., Any]:
    """The kernel, which cannot write to what it is given and whose results have the shapes and kinds declared.

    ShapeError if they are of other shapes, or of a kind that is no float where one is declared.
    """
    kernel = made.kernel

    @wraps(kernel)
    def run(*inputs: Operand | None, **attributes: Any) -> Any:
        results = kernel(*map(_guarded, inputs), **attributes)
        several = len(made.outputs) > 1
        given = results if several else (results,)
        if several and not (isinstance(given, tuple | list) and len(given) == len(made.outputs)):
            names = ", ".join(port.name for port in made.outputs)
            raise ShapeError(tr("{name} must give a tuple of its outputs: {names}").format(name=made.name, names=names))
        shapes = made.shapes([None if x is None else np.shape(x) for x in inputs], attributes)
        kinds, floats = made.kinds([_kind(x) for x in inputs]), _floats(inputs)
        moulded = [_moulded(made, *each, floats) for each in zip(given, shapes, kinds, strict=True)]
        return tuple(moulded) if several else moulded[0]

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
            told = tr(
                "the shape rule of {name} gave {found!r}; a shape is a tuple of whole numbers, one for each output"
            )
            raise ShapeError(told.format(name=made.name, found=found))
        plain = tuple(tuple(map(int, shape)) for shape in shapes)
        return plain if len(made.outputs) > 1 else plain[0]

    return run


def _guarded(x: Operand | None) -> Operand | None:
    """An input as it is; an array that cannot be written to."""
    if not isinstance(x, np.ndarray):
        return x
    view = x.view()
    view.setflags(write=False)
    return view


def _kind(x: Operand | None) -> Kind | None:
    return None if x is None else KINDS.get(np.asarray(x).dtype.kind, "float")


def _floats(inputs: Iterable[Operand | None]) -> np.dtype[Any]:
    """What floats are held in: as in the inputs, complex where the gradient check moves them so."""
    dtypes = [x.dtype for x in inputs if isinstance(x, np.ndarray | np.generic) and x.dtype.kind in "fc"]
    return np.result_type(*dtypes) if dtypes else np.dtype(np.float64)


def _moulded(made: Operation, result: Any, shape: Shape, kind: Kind, floats: np.dtype[Any]) -> Operand:
    """A result as it was declared, in the dtype that its kind is held in."""
    array = np.asarray(result)
    if array.shape != shape:
        told = tr("{name} gave a result of shape {found}, not {shape} as its shape rule says")
        if made.elementwise:
            told = tr(
                "{name} gave a result of shape {found}, not {shape}; unless elementwise it needs a shape rule, shape="
            )
        raise ShapeError(told.format(name=made.name, found=array.shape, shape=shape))
    if array.dtype.kind not in _HOLDS[kind] + floats.kind * (kind == "float"):
        raise ShapeError(
            tr("{name} gave {found} where {kind} was declared").format(name=made.name, found=array.dtype, kind=kind)
        )
    dtype = floats if kind == "float" else np.dtype(np.int64 if kind == "int" else np.bool_)
    return array.astype(dtype, copy=False)[()]


def _is_shape(thing: object) -> bool:
    return isinstance(thing, tuple | list) and all(isinstance(size, int | np.integer) and size >= 0 for size in thing)
