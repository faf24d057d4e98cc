"""A graph inside a picture of it: in a text chunk of a PNG, in the metadata of an SVG, so that the picture opens again.

What is held is the ``.chain`` file, compressed by zlib and written in base64 under the name ``chainrule``. To read it
the picture is neither decoded nor parsed as XML: its bytes are searched, and what they hold is bounded before it is
unpacked. It is trusted no more than a ``.chain`` file. FormatError, one sentence, for a picture without a graph or a
damaged one.
"""

from __future__ import annotations

import base64
import binascii
import struct
import zlib
from collections.abc import Iterator

from ..errors import FormatError, SaveError
from ..language import tr
from .archive import is_archive
from .limits import LARGEST_ARCHIVE, LARGEST_JSON, LARGEST_PICTURE, LARGEST_RATIO, MOST_CHUNKS

SUFFIXES = (".png", ".svg")  # of pictures that can hold a graph
_PNG = b"\x89PNG\r\n\x1a\n"
_NAME = b"chainrule\0"  # the keyword of the text chunk
_TEXT, _END = b"tEXt", b"IEND"
_HEADER = len(_PNG) + 25  # the signature and the first chunk, which must stay the first
_METADATA, _CLOSED = b'<metadata id="chainrule">', b"</metadata>"
_TAIL = 64  # bytes at the end of an SVG, in which it must be closed
_HEAD = 4  # bytes that tell a ZIP from JSON


def embed(graph: bytes, picture: bytes) -> bytes:
    """A PNG or an SVG that holds a ``.chain`` file. SaveError if it would be too large to be opened again."""
    packed = base64.b64encode(_compressed(graph))
    if picture.startswith(_PNG):
        at, held = _HEADER, _chunk(_TEXT, _NAME + packed)
    else:
        at, held = picture.index(b">", picture.index(b"<svg")) + 1, b"\n" + _METADATA + packed + _CLOSED
    if len(picture) + len(held) > LARGEST_PICTURE:
        raise SaveError(
            tr("Picture and graph together would take more than {most:,} bytes. Leave the graph out.").format(
                most=LARGEST_PICTURE
            )
        )
    return picture[:at] + held + picture[at:]


def embedded(picture: bytes) -> bytes:
    """The ``.chain`` file in a PNG or an SVG."""
    packed = _in_png(picture) if picture.startswith(_PNG) else _in_svg(picture)
    try:
        return _decompressed(base64.b64decode(packed, validate=True))
    except (binascii.Error, zlib.error):
        raise FormatError(tr("The graph in the picture is damaged.")) from None


def _compressed(graph: bytes) -> bytes:
    """As small as it gets, but never so small that a reader must take it for a bomb."""
    packed = zlib.compress(graph)
    return packed if len(graph) <= LARGEST_RATIO * len(packed) else zlib.compress(graph, 0)


def _decompressed(packed: bytes) -> bytes:
    stream = zlib.decompressobj()
    head = stream.decompress(packed, _HEAD)
    largest = LARGEST_ARCHIVE if is_archive(head) else LARGEST_JSON
    most = min(largest, LARGEST_RATIO * len(packed))
    graph = head + stream.decompress(stream.unconsumed_tail, most)
    if len(graph) > most:
        raise FormatError(tr("The graph in the picture unpacks to more than {most:,} bytes.").format(most=most))
    if not stream.eof:
        raise FormatError(tr("The graph in the picture is cut short."))
    return graph


def _in_png(picture: bytes) -> bytes:
    """The text in the chunk of that name; every chunk to the end is looked at, so that no half of a file is taken."""
    found = None
    for kind, body in _chunks(picture):
        if kind == _TEXT and body.startswith(_NAME):
            found = body.removeprefix(_NAME)
    if found is None:
        raise _nothing()
    return found


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the content of each chunk of a PNG; sums are not looked at, for zlib's own tell of any damage."""
    at, kind, count = len(_PNG), b"", 0
    while kind != _END:
        count += 1
        if count > MOST_CHUNKS:
            raise FormatError(tr("The picture has more than {most:,} parts.").format(most=MOST_CHUNKS))
        size, kind = struct.unpack(">I4s", picture[at : at + 8].ljust(8, b"\0"))
        body, after = picture[at + 8 : at + 8 + size], at + size + 12
        if len(picture) < after:
            raise FormatError(tr("The picture is cut short."))
        yield kind, body
        at = after


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _in_svg(picture: bytes) -> bytes:
    start = picture.find(_METADATA)
    if start < 0 or picture.find(b"<svg", 0, start) < 0:
        raise _nothing()
    start += len(_METADATA)
    end = picture.find(_CLOSED, start)
    if end < 0 or not picture[-_TAIL:].rstrip().endswith(b"</svg>"):
        raise FormatError(tr("The picture is cut short."))
    return picture[start:end]


def _nothing() -> FormatError:
    return FormatError(
        tr("This picture holds no graph. Only a PNG or an SVG that Chainrule wrote, as it wrote it, opens as one.")
    )
