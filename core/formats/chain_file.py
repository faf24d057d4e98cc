"""The ``.chain`` file: readable JSON, or a ZIP of that JSON and one ``.npy`` file for each large array.

FormatError, one sentence that names the place, for anything that is not a valid document; nothing of such a file is
ever used, and nothing in it is ever executed.
"""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ..document import Document, Snapshot
from ..engine.program import never
from ..errors import FormatError
from ..records import Json
from . import archive, json_text
from .atomic import write_atomically
from .document_json import from_json, to_json
from .limits import INLINE_ARRAY, LARGEST_ARCHIVE, LARGEST_JSON, MOST_MEMBERS

SUFFIX = ".chain"


def save(document: Document | Snapshot, path: Path | str, backups: Path | None = None) -> None:
    """Write a document to a file, all or nothing.

    backups: where to keep earlier versions, as for ``write_atomically``.
    SaveError if the file cannot be written; FormatError if the document is too large to be read again.
    """
    write_atomically(Path(path), dumps(document), backups)


def load(path: Path | str, cancelled: Callable[[], bool] = never) -> Document:
    """Read a document from a file; FormatError if it cannot be read or is not valid.

    Cancelled is raised soon after ``cancelled()`` turns true.
    """
    data = _read(Path(path))
    try:
        return loads(data, cancelled)
    except FormatError as error:
        raise FormatError(f"{path}: {error}", error.details) from None


def dumps(document: Document | Snapshot) -> bytes:
    """A document as the bytes of a file; equal documents give equal bytes."""
    arrays: dict[str, np.ndarray] = {}
    large = _large(document)

    def store(ident: int, array: np.ndarray) -> Json | None:
        if ident not in large:
            return None
        member = archive.member_name(ident)
        arrays[member] = array
        return {"member": member}

    text = json_text.write(to_json(document, store))
    return archive.pack(text, arrays) if arrays else text


def loads(data: bytes, cancelled: Callable[[], bool] = never) -> Document:
    """A document from the bytes of a file; FormatError if it is not valid. cancelled: as for ``load``."""
    if not archive.is_archive(data):
        return from_json(json_text.read(data), cancelled=cancelled)
    opened = archive.Archive(data)
    document = from_json(json_text.read(opened.graph()), opened.fetch, cancelled)
    opened.nothing_more()
    return document


def _read(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would never end
            raise FormatError(f"{path} is not a file.")
        with path.open("rb") as file:
            head = file.read(4)
            most = LARGEST_ARCHIVE if archive.is_archive(head) else LARGEST_JSON
            if found.st_size > most:
                raise FormatError(f"{path} has {found.st_size:,} bytes; at most {most:,} are read.")
            return head + file.read(most)
    except OSError as error:
        raise FormatError(f"{path} cannot be read: {error.strerror or error}.") from None


def _large(document: Document | Snapshot) -> set[int]:
    """The variables whose arrays get a member of their own: the largest, as many as an archive may hold."""
    sizes = {node.id: np.size(node.value) for node in document.nodes.values() if isinstance(node.value, np.ndarray)}
    large = sorted((ident for ident, size in sizes.items() if size > INLINE_ARRAY), key=lambda ident: -sizes[ident])
    return set(large[: MOST_MEMBERS - 1])
