"""The rows of large levels that are not shown just now: to go back to one, it need not be read again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.change import Change
from core.document import Document

from ..running.pace import LARGE
from ..visiting import Reader, Ready
from .geometry import MANY, Geometry
from .shapes import WireLook
from .updating import follow

_MOST = 3  # levels


class Kept:
    """Rows by level, kept in step with the document through small changes and let go of at a large one."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._rows: dict[int | None, Geometry] = {}

    def __contains__(self, level: object) -> bool:
        return level in self._rows

    def put(self, rows: Geometry) -> None:
        """Keep the rows of a level that is left, if to read them takes a while."""
        if len(rows.nodes.slot_of) >= LARGE:
            self._rows[rows.level] = rows
            if len(self._rows) > _MOST:
                self._rows.pop(next(iter(self._rows)))

    def reader(self, level: int | None, look: WireLook, raised: Iterable[int]) -> Reader:
        """What reads the rows of a level in the worker, to be kept; look and raised as for ``Geometry``."""

        def read(document: Document) -> Ready:
            rows = Geometry(document, level, look, raised)

            def keep(document: Document, missed: Sequence[Change]) -> None:
                rows.document = document
                for change in missed:
                    follow(rows, change)
                self.put(rows)

            return keep

        return read

    def take(self, level: int | None) -> Geometry | None:
        """The rows of a level that is to be shown."""
        return self._rows.pop(level, None)

    def follow(self, change: Change) -> None:
        """Follow a change of the document."""
        if len(change.pairs) > MANY:
            self.forget()
        for rows in self._rows.values():
            follow(rows, change)

    def forget(self) -> None:
        """Keep nothing."""
        self._rows.clear()
