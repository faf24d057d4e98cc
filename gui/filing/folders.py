"""Where the app keeps what is its own (versions, copies of unsaved work, saved blocks, reports), and a person files.

Any of the app's own folders may be missing and impossible to make, in a home that cannot be written to or is not there.
Those who use one make it when they need it, and the app goes on without.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QFileInfo, QLocale, QStandardPaths

from ..settings import FOLDER, Settings

_OF_PERSONS = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)


def own_folder(name: str) -> Path:
    """The folder of a name among the app's own; it need not exist."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / name


def first_folder(settings: Settings) -> Path:
    """Where a dialog for files starts: in the folder used last, else the person's documents, else their home."""
    folders = (settings.get(FOLDER), *map(QStandardPaths.writableLocation, _OF_PERSONS))
    return Path(next((folder for folder in folders if QFileInfo(folder).isDir()), folders[-1]))


def written_at(path: Path) -> str:
    """When a file was written last, as people say it here. OSError if it is gone."""
    moment = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
