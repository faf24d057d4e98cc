"""Bookmarks are set, replaced, undone, and saved with the document."""

import pytest

from core.document import Document
from core.edits.bookmarks import set_bookmark
from core.errors import EditError, FormatError
from core.formats import chain_file
from core.history import History
from core.records import Bookmark

HERE, THERE = (10.0, 20.0, 1.5), (0.0, 0.0, 0.25)


@pytest.fixture
def document():
    return Document()


def test_a_bookmark_takes_the_place_of_the_one_with_its_number(document):
    history = History(document)
    for bookmark in (Bookmark(3, HERE), Bookmark(1, HERE, step=4), Bookmark(3, THERE)):
        history.do(set_bookmark, bookmark)
    assert document.view.bookmarks == (Bookmark(1, HERE, step=4), Bookmark(3, THERE))
    history.undo()
    assert document.view.bookmarks == (Bookmark(1, HERE, step=4), Bookmark(3, HERE))


def test_bookmarks_are_saved_with_the_document(document):
    for bookmark in (Bookmark(1, HERE, level=7, step=4), Bookmark(9, THERE)):
        document.apply(set_bookmark(document, bookmark))
    data = chain_file.dumps(document)
    assert chain_file.loads(data) == document
    assert b'"bookmarks"' in data
    assert b'"bookmarks"' not in chain_file.dumps(Document())


@pytest.mark.parametrize("bookmark", [Bookmark(0, HERE), Bookmark(10, HERE), Bookmark(1, (0.0, 0.0, 0.0))])
def test_a_bookmark_that_makes_no_sense_is_refused(document, bookmark):
    with pytest.raises(EditError, match="ookmark"):
        document.apply(set_bookmark(document, bookmark))


def test_a_bookmark_in_a_file_that_makes_no_sense_is_told_with_its_place(document):
    document.apply(set_bookmark(document, Bookmark(1, HERE)))
    data = chain_file.dumps(document).replace(b'"number": 1', b'"number": "one"')
    with pytest.raises(FormatError, match=r"view\.bookmarks\[0\]\.number"):
        chain_file.loads(data)
