"""The operations that graphs may have, by name: those of the catalogue, and a person's own after them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..errors import DefinitionError
from ..language import tr

if TYPE_CHECKING:
    from .spec import Operation

_REGISTRY: dict[str, Operation] = {}
_OPERATIONS = MappingProxyType(_REGISTRY)
_replaced: list[Operation] = []


def operations() -> Mapping[str, Operation]:
    """Every operation by name."""
    return _OPERATIONS


def enlist(made: Operation, *, replaces: bool = False) -> None:
    """Let graphs have an operation. replaces: it may take the place of a person's own one of that name.

    DefinitionError if there is another of that name.
    """
    before = _REGISTRY.get(made.name)
    if before is not None and not (replaces and before.own):
        told = tr("There is an operation called {name!r} already. Choose another name.")
        if before.own:
            told = tr("There is an operation called {name!r} already. Choose another name, or say replaces=True.")
        raise DefinitionError(told.format(name=made.name))
    if before is not None:
        _replaced.append(before)
    _REGISTRY[made.name] = made


def replacements() -> int:
    """How many operations were replaced: what was compiled when they were fewer may be made of one of these."""
    return len(_replaced)


def restore(before: Mapping[str, Operation]) -> None:
    """Let graphs have the operations that they could have before, and no others."""
    _REGISTRY.clear()
    _REGISTRY.update(before)


def arrange(categories: Sequence[str]) -> None:
    """Put the operations into the order of their categories, each category in the order of its definitions."""
    for made in sorted(_REGISTRY.values(), key=lambda made: categories.index(made.category)):
        _REGISTRY[made.name] = _REGISTRY.pop(made.name)
