"""The attributes of an operation, read off the keyword-only parameters of its kernel, and the check of given ones."""

from __future__ import annotations

import inspect
import sys
import types
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np

from ..language import tr

REQUIRED = inspect.Parameter.empty
_WORDS = {int: "a whole number", float: "a number", bool: "true or false", str: "a text", type(None): "none"}


@dataclass(frozen=True, slots=True)
class Attribute:
    """A setting of an operation. type: int, float, bool, str, a Literal, tuple[int, ...] or a union of these."""

    name: str
    type: Any
    default: Any = REQUIRED

    @property
    def required(self) -> bool:
        """Whether it must be given."""
        return self.default is REQUIRED

    @property
    def choices(self) -> tuple[Any, ...]:
        """The values of a Literal; empty for other types."""
        return get_args(self.type) if get_origin(self.type) is Literal else ()

    @property
    def expected(self) -> str:
        """The type in words."""
        return _expected(self.type)

    def accepts(self, value: object) -> bool:
        """Whether a value is of the type; a whole number is also a number, true and false are not."""
        return _accepts(self.type, value)


def attributes_of(parameters: Sequence[inspect.Parameter], module: str) -> tuple[Attribute, ...]:
    """The keyword-only ones among the parameters of a kernel, which is written in a module."""
    named = [p for p in parameters if p.kind is p.KEYWORD_ONLY]
    kinds = [_type(p.annotation, module) if isinstance(p.annotation, str) else p.annotation for p in named]
    return tuple(Attribute(p.name, kind, p.default) for p, kind in zip(named, kinds, strict=True))


def is_type(kind: Any) -> bool:
    """Whether attributes can be of a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return all(map(is_type, inner))
    if origin is tuple:
        return inner in ((int, ...), (float, ...))
    return origin is Literal or kind in _WORDS


def trouble(attributes: Sequence[Attribute], given: Mapping[str, Any]) -> str | None:
    """What is wrong with the given attributes, in a sentence; None if nothing is."""
    known = {attribute.name: attribute for attribute in attributes}
    for name, value in given.items():
        if name not in known:
            names = ", ".join(known) or "none"
            return tr("there is no attribute {name!r} (it has: {names}).").format(name=name, names=names)
        if not known[name].accepts(value):
            return tr("attribute {name!r} is {expected}, not {value!r}.").format(
                name=name, expected=known[name].expected, value=value
            )
    for attribute in attributes:
        if attribute.required and attribute.name not in given:
            return tr("attribute {attribute!r} must be given: {expected}.").format(
                attribute=attribute.name, expected=attribute.expected
            )
    return None


def plain(value: Any) -> Any:
    """A setting as attributes hold it: lists as tuples, numpy's numbers as Python's."""
    if isinstance(value, list | tuple):
        return tuple(plain(item) for item in value)
    return value.item() if isinstance(value, np.generic) else value


@cache
def _type(annotation: str, module: str) -> Any:
    """The type that an annotation in a module means; kept, since every start waits for hundreds of them."""
    annotated = types.SimpleNamespace(__annotations__={"it": annotation})
    return get_type_hints(annotated, vars(sys.modules[module]))["it"]


def _accepts(kind: Any, value: object) -> bool:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return any(_accepts(option, value) for option in get_args(kind))
    if origin is Literal:
        return any(type(value) is type(choice) and value == choice for choice in get_args(kind))
    if origin is tuple:
        return isinstance(value, tuple) and all(_accepts(get_args(kind)[0], item) for item in value)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind)


def _expected(kind: Any) -> str:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return " or ".join(_expected(option) for option in get_args(kind))
    if origin is Literal:
        return tr("one of ") + ", ".join(map(repr, get_args(kind)))
    if origin is tuple:
        return tr("a list of whole numbers") if get_args(kind)[0] is int else tr("a list of numbers")
    return _WORDS[kind]
