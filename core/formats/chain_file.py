"""The ``.chain`` file: readable JSON, or a ZIP of that JSON and one ``.npy`` file for each large array.

A picture that holds such a file (``embedded``) reads like it, and is known by how its name ends.

FormatError, one sentence that names the place, for anything that is not a valid document; nothing of such a file is
ever used, and nothing in it is ever executed.
"""

from __future__ import annotations

import stat
from pathlib import Path

import numpy as np

from ..document import Document, Snapshot
from ..errors import FormatError
from ..language import tr
from ..progress import Tell, part, silent
from ..records import Json
from . import archive, atomic, json_text
from .document_json import from_json, to_json
from .embedded import SUFFIXES, embedded
from .limits import INLINE_ARRAY, LARGEST_ARCHIVE, LARGEST_JSON, LARGEST_PICTURE, MOST_MEMBERS

SUFFIX = ".chain"
_CHUNK = 2**24  # bytes
_FETCHED, _PARSED = 0.05, 0.3  # of the work: of reading, when the bytes are there; of what is left, when they are JSON
_GATHERED = 0.35  # of writing, when all is ready to be written


def save(document: Document | Snapshot, path: Path | str, backups: Path | None = None, tell: Tell = silent) -> None:
    """Write a document to a file, all or nothing.

    backups: where to keep earlier versions, as for ``write_atomically``. tell: how far it is, see ``progress``.
    SaveError if the file cannot be written; FormatError if the document is too large to be read again.
    """
    atomic.write_atomically(Path(path), dumps(document, tell), backups)


def load(path: Path | str, tell: Tell = silent) -> Document:
    """Read a document from a file; FormatError if it cannot be read or is not valid. tell: as for ``save``."""
    data = read_bytes(Path(path), part(tell, 0, _FETCHED))
    try:
        return loads(embedded(data) if is_picture(path) else data, part(tell, _FETCHED, 1))
    except FormatError as error:
        raise FormatError(f"{path}: {error}", error.details) from None


def is_picture(path: Path | str) -> bool:
    """Whether a file is a picture by its name: what it holds opens as a copy, or saving would write over it."""
    return Path(path).suffix.lower() in SUFFIXES


def dumps(document: Document | Snapshot, tell: Tell = silent) -> bytes:
    """A document as the bytes of a file; equal documents give equal bytes. tell: as for ``save``."""
    arrays: dict[str, np.ndarray] = {}
    large = _large(document)

    def store(ident: int, array: np.ndarray) -> Json | None:
        if ident not in large:
            return None
        member = archive.member_name(ident)
        arrays[member] = array
        return {"member": member}

    records = to_json(document, store)
    text = json_text.write(records, part(tell, _GATHERED, 1))
    return archive.pack(text, arrays) if arrays else text


def loads(data: bytes, tell: Tell = silent) -> Document:
    """A document from the bytes of a file; FormatError if it is not valid. tell: as for ``save``."""
    parsing, building = part(tell, 0, _PARSED), part(tell, _PARSED, 1)
    if not archive.is_archive(data):
        return from_json(json_text.read(data, parsing), None, building)
    opened = archive.Archive(data)
    document = from_json(json_text.read(opened.graph(), parsing), opened.fetch, building)
    opened.nothing_more()
    return document


def read_bytes(path: Path, tell: Tell = silent) -> bytes:
    """What is in a file of graphs, however long it may be; FormatError if it cannot be read. tell: as for ``save``."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would never end
            raise FormatError(tr("{path} is not a file.").format(path=path))
        with path.open("rb") as file:
            head = file.read(4)
            most = _most(path, head)
            if found.st_size > most:
                raise FormatError(
                    tr("{path} has {st_size:,} bytes; at most {most:,} are read.").format(
                        path=path, st_size=found.st_size, most=most
                    )
                )
            data = bytearray(head)
            while len(data) <= most and (chunk := file.read(_CHUNK)):
                data += chunk
                tell(min(len(data) / max(found.st_size, 1), 1.0))
            return bytes(data)
    except OSError as error:
        raise FormatError(
            tr("{path} cannot be read: {strerror}.").format(path=path, strerror=error.strerror or error)
        ) from None


def _most(path: Path, head: bytes) -> int:
    """How many bytes of a file that starts so are read."""
    if is_picture(path):
        return LARGEST_PICTURE
    return LARGEST_ARCHIVE if archive.is_archive(head) else LARGEST_JSON


def _large(document: Document | Snapshot) -> set[int]:
    """The variables whose arrays get a member of their own: the largest, as many as an archive may hold."""
    sizes = {node.id: np.size(node.value) for node in document.nodes.values() if isinstance(node.value, np.ndarray)}
    large = sorted((ident for ident, size in sizes.items() if size > INLINE_ARRAY), key=lambda ident: -sizes[ident])
    return set(large[: MOST_MEMBERS - 1])
