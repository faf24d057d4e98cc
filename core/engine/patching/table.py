"""Dictionaries whose copies share what they have in common: one with a few other entries costs only these."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, Mapping, MutableMapping, ValuesView
from typing import Any, TypeVar, overload

K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D")
_SHARE = 16  # a copy shares the base while own entries ** 2 <= 16 * shared ones: beyond, to merge them costs less
_UNTOLD: Any = object()
_GONE: Any = object()


class Table(MutableMapping[K, V]):
    """A dictionary on top of another one that is never written to: its own entries, and that some are gone.

    Once somebody asks for all of it, it becomes one dictionary; that may happen in several threads at once.
    """

    __slots__ = ("_state",)

    def __init__(self, base: Mapping[K, V], own: dict[K, V] | None = None) -> None:
        """Begin with what is in a dictionary that nobody writes to from now on."""
        self._state: tuple[Mapping[K, V], dict[K, V]] = (base, {} if own is None else own)

    def copy(self) -> Table[K, V]:
        """A table with the same entries, which grows apart."""
        base, own = self._state
        return Table(base, own.copy()) if len(own) ** 2 <= _SHARE * len(base) else Table(self._whole())

    def __getitem__(self, key: K) -> V:
        """What is there for a key. KeyError if nothing is."""
        base, own = self._state
        value: V = own.get(key, _UNTOLD)
        if value is _UNTOLD:
            return base[key]
        if value is _GONE:
            raise KeyError(key)
        return value

    @overload
    def get(self, key: K, /) -> V | None: ...
    @overload
    def get(self, key: K, default: V | D, /) -> V | D: ...
    def get(self, key: K, default: Any = None, /) -> Any:
        """What is there for a key, or else the default."""
        base, own = self._state
        value = own.get(key, _UNTOLD)
        if value is _UNTOLD:
            return base.get(key, default)
        return default if value is _GONE else value

    def __contains__(self, key: object) -> bool:
        """Whether something is there for a key."""
        base, own = self._state
        return own[key] is not _GONE if key in own else key in base

    def __setitem__(self, key: K, value: V) -> None:
        """Put something there for a key."""
        self._state[1][key] = value

    def __delitem__(self, key: K) -> None:
        """Take away what is there for a key. KeyError if nothing is."""
        base, own = self._state
        if key not in self:
            raise KeyError(key)
        if key in base:
            own[key] = _GONE
        else:
            del own[key]

    def __iter__(self) -> Iterator[K]:
        """Go through the keys."""
        return iter(self._whole())

    def __len__(self) -> int:
        """How many keys there are."""
        base, own = self._state
        return len(base) + sum((value is not _GONE) - (key in base) for key, value in own.items())

    def keys(self) -> KeysView[K]:
        """All keys."""
        return self._whole().keys()

    def values(self) -> ValuesView[V]:
        """What is there, key by key."""
        return self._whole().values()

    def items(self) -> ItemsView[K, V]:
        """All keys, each with what is there for it."""
        return self._whole().items()

    def _whole(self) -> Mapping[K, V]:
        base, own = self._state
        if own:
            base = {**base, **own}
            for key, value in own.items():
                if value is _GONE:
                    del base[key]
            self._state = base, {}
        return base


def copied(entries: Mapping[K, V]) -> Table[K, V]:
    """A copy of a table, or of a dictionary that nobody writes to from now on."""
    return entries.copy() if isinstance(entries, Table) else Table(entries)
