"""A change of a document as a difference of records; undo is the same difference read backwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from .records import Frame, Node, Note, Place, Record, View, Wire

Pair = tuple[Record | None, Record | None]
R = TypeVar("R", Node, Place, Wire, Frame, Note, View)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Change:
    """Pairs of (record before, record after): None before means added, None after means removed.

    tables: the same pairs by type of record. ValueError for a pair that is not about one record.
    """

    pairs: tuple[Pair, ...] = ()
    tables: Mapping[type, list[Pair]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the pairs into tables."""
        tables = defaultdict[type, list[Pair]](list)
        for pair in self.pairs:
            before, after = pair
            record = after if before is None else before
            if record is None or not (after is None or after is record or _are_one(before, after)):
                raise ValueError(f"a change is about one record, not {before} and {after}")
            tables[type(record)].append(pair)
        object.__setattr__(self, "tables", dict(tables))

    @classmethod
    def add(cls, *records: Record) -> Change:
        """Add new records."""
        return cls(tuple((None, record) for record in records))

    @classmethod
    def remove(cls, *records: Record) -> Change:
        """Take records away."""
        return cls(tuple((record, None) for record in records))

    @classmethod
    def update(cls, record: Record, **fields: Any) -> Change:
        """Change some fields of a record; empty if none differs."""
        after = replace(record, **fields)
        return cls(() if after == record else ((record, after),))

    @classmethod
    def join(cls, changes: Iterable[Change]) -> Change:
        """Several changes, made one after the other, as one."""
        first: dict[tuple[type, int], Record | None] = {}
        last: dict[tuple[type, int], Record | None] = {}
        for change in changes:
            for before, after in change.pairs:
                record = after if before is None else before
                assert record is not None
                slot = (type(record), record.id)
                first.setdefault(slot, before)
                last[slot] = after
        pairs = ((first[slot], last[slot]) for slot in first)
        return cls(tuple((a, b) for a, b in pairs if a is not b and a != b))

    def __add__(self, other: Change) -> Change:
        """This change, then the other."""
        if self._goes_on_as(other):
            pairs = ((a, d) for (a, _), (_, d) in zip(self.pairs, other.pairs, strict=True))
            return Change(tuple((a, d) for a, d in pairs if a is not d and a != d))
        return Change.join((self, other))

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.pairs)

    def inverse(self) -> Change:
        """The change that takes this one back."""
        change = object.__new__(Change)  # its pairs are about one record each, as these are
        tables = {table: [(after, before) for before, after in pairs] for table, pairs in self.tables.items()}
        object.__setattr__(change, "pairs", tuple((after, before) for before, after in self.pairs))
        object.__setattr__(change, "tables", tables)
        return change

    def takes_back(self, other: Change) -> bool:
        """Whether this is the inverse of another change, with its very records."""
        return len(self.pairs) == len(other.pairs) and all(
            before is theirs_after and after is theirs_before
            for (before, after), (theirs_before, theirs_after) in zip(self.pairs, other.pairs, strict=True)
        )

    def of(self, table: type[R]) -> Sequence[tuple[R | None, R | None]]:
        """The pairs of one table."""
        return self.tables.get(table, ())  # type: ignore[return-value]  # __post_init__ sorted them by type

    def after(self, table: type[R]) -> list[R]:
        """The records of one table that were added or updated, as they are after the change."""
        return [after for _, after in self.of(table) if after is not None]

    def removed(self, table: type[R]) -> list[R]:
        """The records of one table that are gone after the change."""
        return [before for before, after in self.of(table) if after is None and before is not None]

    def _goes_on_as(self, other: Change) -> bool:
        """Whether another change is about the very records that this one leads to, as in the course of a movement."""
        return len(self.pairs) == len(other.pairs) and all(
            after is before and after is not None
            for (_, after), (before, _) in zip(self.pairs, other.pairs, strict=True)
        )


def ids_of(pairs: Iterable[Pair]) -> list[int]:
    """The ids of the records that the pairs of a change are about."""
    return [(after if before is None else before).id for before, after in pairs]  # type: ignore[union-attr]  # one of them is there


def _are_one(before: Record | None, after: Record) -> bool:
    """Whether a record is the same one before and after a change."""
    return before is not None and type(after) is type(before) and after.id == before.id
