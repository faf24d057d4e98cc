"""A change of a document as a difference of records; undo is the same difference read backwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from .records import Frame, Node, Note, Place, Record, View, Wire

Key = tuple[type, int]
R = TypeVar("R", Node, Place, Wire, Frame, Note, View)


def key(record: Record) -> Key:
    """The table and id under which a document keeps a record."""
    return type(record), record.id


@dataclass(frozen=True, slots=True)
class Change:
    """Pairs of (record before, record after): None before means added, None after means removed."""

    pairs: tuple[tuple[Record | None, Record | None], ...] = ()

    @classmethod
    def add(cls, *records: Record) -> Change:
        """Add new records."""
        return cls(tuple((None, record) for record in records))

    @classmethod
    def remove(cls, *records: Record) -> Change:
        """Take records away."""
        return cls(tuple((record, None) for record in records))

    @classmethod
    def update(cls, record: Record, **fields: Any) -> Change:  # noqa: ANN401 - the fields of any record
        """Change some fields of a record; empty if none differs."""
        after = replace(record, **fields)
        return cls(() if after == record else ((record, after),))

    @classmethod
    def join(cls, changes: Iterable[Change]) -> Change:
        """Several changes, made one after the other, as one."""
        first: dict[Key, Record | None] = {}
        last: dict[Key, Record | None] = {}
        for change in changes:
            for before, after in change.pairs:
                record = before if before is not None else after
                assert record is not None
                first.setdefault(key(record), before)
                last[key(record)] = after
        pairs = ((first[k], last[k]) for k in first)
        return cls(tuple((a, b) for a, b in pairs if a is not b and a != b))

    def __add__(self, other: Change) -> Change:
        """This change, then the other."""
        return Change.join((self, other))

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.pairs)

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(tuple((after, before) for before, after in self.pairs))

    def after(self, table: type[R]) -> list[R]:
        """The records of one table that were added or updated, as they are after the change."""
        return [after for _, after in self.pairs if isinstance(after, table)]

    def removed(self, table: type[R]) -> list[R]:
        """The records of one table that are gone after the change."""
        return [before for before, after in self.pairs if after is None and isinstance(before, table)]
