"""Copies of a large table of records that share all but what has changed between them."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from functools import cached_property
from typing import Any

_SHARE = 16  # a table is copied whole once more than one in 16 of its records has changed


class Amended(Mapping[int, Any]):
    """A dictionary with other records at some of its keys. Neither may change any more."""

    def __init__(self, base: dict[int, Any], changed: dict[int, Any]) -> None:
        """changed: the other records; all of their keys are in ``base``."""
        self._base = base
        self._changed = changed

    def __getitem__(self, key: int) -> Any:
        return self._changed[key] if key in self._changed else self._base[key]

    def __contains__(self, key: object) -> bool:
        return key in self._base

    def __iter__(self) -> Iterator[int]:
        return iter(self._base)

    def __len__(self) -> int:
        return len(self._base)

    def get(self, key: int, default: Any = None) -> Any:
        """The record at a key."""
        return self._changed[key] if key in self._changed else self._base.get(key, default)

    def items(self) -> ItemsView[int, Any]:
        """Keys and records, in the order of the dictionary."""
        return self._whole.items()

    def values(self) -> ValuesView[Any]:
        """The records, in the order of the dictionary."""
        return self._whole.values()

    @cached_property
    def _whole(self) -> dict[int, Any]:
        return self._base | self._changed


class Copies:
    """What a table was like, again and again, without a copy of all of it each time."""

    def __init__(self, table: dict[int, Any]) -> None:
        """table: as it stands, and written to by others."""
        self._table = table
        self._base: dict[int, Any] | None = None
        self._changed: dict[int, Any] = {}
        self._latest: Mapping[int, Any] | None = None

    def note(self, pairs: Iterable[tuple[Any, Any]]) -> None:
        """Records were written: pairs of before and after, None where there is none."""
        self._latest = None
        for before, after in pairs:
            if before is None or after is None:
                self._base = None
                return
            self._changed[after.id] = after

    def taken(self) -> Mapping[int, Any]:
        """The table as it stands, to stay like that."""
        if self._latest is None:
            if self._base is None or len(self._changed) * _SHARE > len(self._base):
                self._base, self._changed = self._table.copy(), {}
            self._latest = Amended(self._base, self._changed.copy()) if self._changed else self._base
        return self._latest
