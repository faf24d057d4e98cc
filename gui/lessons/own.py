"""The person's own lessons: the files that were opened or saved last, with the titles that they had then."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ..settings import FOLDER, OWN_LESSONS, Settings

MOST_OWN = 12


class OwnLessons(QObject):
    """What is remembered of them between starts."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        """Read what is remembered."""
        super().__init__(parent)
        self._settings = settings
        self._titles = _parsed(settings.get(OWN_LESSONS))

    def titles(self) -> dict[Path, str]:
        """What each is called, the latest first; those whose files are gone are left out."""
        return {path: title or path.stem for path, title in self._titles.items() if path.is_file()}

    def remember(self, path: Path, title: str) -> None:
        """One was opened or saved; the next file is looked for in its folder."""
        whole = path.resolve()
        others = [(other, called) for other, called in self._titles.items() if other != whole]
        self._titles = dict([(whole, title), *others][:MOST_OWN])
        kept = {str(other): called for other, called in self._titles.items()}
        self._settings.set(OWN_LESSONS, json.dumps(kept, ensure_ascii=False))
        self._settings.set(FOLDER, str(whole.parent))
        self.changed.emit()


def _parsed(text: str) -> dict[Path, str]:
    """What a settings file holds; what is not understood in it is left out."""
    try:
        kept = json.loads(text)
    except ValueError:
        return {}
    titles = kept.items() if isinstance(kept, dict) else ()
    return {Path(path): title for path, title in titles if isinstance(title, str)}
