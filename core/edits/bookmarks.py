"""Bookmarks: numbered places in a document, with the step of the pass that was shown there."""

from __future__ import annotations

from ..change import Change
from ..document import Document
from ..records import Bookmark


def set_bookmark(document: Document, bookmark: Bookmark) -> Change:
    """Set bookmark

    In the place of another one of that number.
    """
    others = [kept for kept in document.view.bookmarks if kept.number != bookmark.number]
    marks = tuple(sorted([*others, bookmark], key=lambda kept: kept.number))
    return Change.update(document.view, bookmarks=marks)
