"""The colours of what the lab shows: those of what is bad only where something is wrong."""

from __future__ import annotations

from PySide6.QtGui import QColor

from core.lab.exhibit import Exhibit, Mark, marks_of

from ..theme import Theme


def banner_inks(exhibit: Exhibit | None, theme: Theme) -> tuple[QColor, QColor]:
    """Ink and ground of the words over an experiment."""
    wrong = exhibit is not None and "wrong" in marks_of(exhibit)
    return (theme.bad, theme.bad_fill) if wrong else (theme.text, theme.none_fill)


def mark_ink(mark: Mark, theme: Theme) -> QColor:
    """The colour of a marked number."""
    return {"wrong": theme.bad, "other": theme.warning, "dropped": theme.none}[mark]
