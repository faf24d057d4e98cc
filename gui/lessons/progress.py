"""How far one is in each lesson, kept between starts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from ..settings import LESSONS, Settings
from .asking import Outcome

MOST_KEPT = 200  # lessons, the latest ones


@dataclass(frozen=True, slots=True)
class Read:
    """How far one is in a lesson. page: where one was last; seen: the pages; answered: how questions ended, by page."""

    page: int
    seen: frozenset[int]
    answered: dict[int, Outcome]

    @property
    def right(self) -> int:
        """How many questions were answered."""
        return sum(outcome == "right" for outcome in self.answered.values())

    def is_finished(self, pages: int) -> bool:
        """Whether every page was seen, and the last one last."""
        return pages > 0 and self.page == pages - 1 and len(self.seen) >= pages


NOT_READ = Read(0, frozenset(), {})


class Progress(QObject):
    """What is remembered of lessons, by their keys: a name on the shelf, or the path of a file."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        """Read what is remembered."""
        super().__init__(settings)
        self._settings = settings
        self._read = _parsed(settings.get(LESSONS))

    def of(self, key: str) -> Read:
        """How far one is in a lesson."""
        return self._read.get(key, NOT_READ)

    def see(self, key: str, page: int) -> None:
        """A page is shown."""
        before = self.of(key)
        self._keep(key, Read(page, before.seen | {page}, before.answered))

    def end(self, key: str, page: int, outcome: Outcome) -> None:
        """The question of a page has ended."""
        before = self.of(key)
        self._keep(key, Read(before.page, before.seen, before.answered | {page: outcome}))

    def forget(self, key: str) -> None:
        """Begin a lesson anew."""
        self._read.pop(key, None)
        self._save()

    def _keep(self, key: str, read: Read) -> None:
        self._read.pop(key, None)  # the latest stands last
        self._read[key] = read
        self._save()

    def _save(self) -> None:
        kept = list(self._read.items())[-MOST_KEPT:]
        data = {
            key: {
                "page": read.page,
                "seen": sorted(read.seen),
                "answered": {str(p): o for p, o in read.answered.items()},
            }
            for key, read in kept
        }
        self._settings.set(LESSONS, json.dumps(data))
        self.changed.emit()


def _parsed(text: str) -> dict[str, Read]:
    """What a settings file holds; what is not understood in it is left out."""
    try:
        data = json.loads(text)
    except ValueError:
        return {}
    items = data.items() if isinstance(data, dict) else ()
    return {key: read for key, entry in items if (read := _read_of(entry)) is not None}


def _read_of(entry: Any) -> Read | None:
    try:
        answered: dict[int, Outcome] = {
            int(page): "right" if outcome == "right" else "shown" for page, outcome in entry["answered"].items()
        }
        return Read(int(entry["page"]), frozenset(map(int, entry["seen"])), answered)
    except (TypeError, ValueError, KeyError, AttributeError):
        return None
