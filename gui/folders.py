"""Where the app keeps what is its own: versions, copies of unsaved work, saved blocks, reports.

Any of these folders may be missing and impossible to make, in a home that cannot be written to or is not there. Those
who use one make it when they need it, and the app goes on without.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def own_folder(name: str) -> Path:
    """The folder of a name among the app's own; it need not exist."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / name
