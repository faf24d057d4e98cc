"""The ZIP form of a document: ``graph.json`` and ``arrays/ID.npy``, read member by member and never extracted."""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping

import numpy as np

from ..errors import FormatError
from ..language import tr
from . import npy
from .limits import LARGEST_ARCHIVE, LARGEST_JSON, LARGEST_RATIO, MOST_MEMBERS

GRAPH = "graph.json"
_ARRAY = re.compile(r"arrays/[1-9]\d{0,15}\.npy")
_OLDEST = (1980, 1, 1, 0, 0, 0)  # no time of day: equal documents give equal bytes
# zipfile lets through what it meets in damaged bytes: bad data and cut headers as zlib, struct and io tell them, places
# that nobody can seek, names that are no text, and encryption or unknown compressions as a RuntimeError.
_DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError, RuntimeError, ValueError)


def is_archive(data: bytes) -> bool:
    """Whether a file that starts so is a ZIP."""
    return data.startswith(b"PK")


def member_name(ident: int) -> str:
    """The member that holds a variable's array."""
    return f"arrays/{ident}.npy"


def pack(graph: bytes, arrays: Mapping[str, np.ndarray]) -> bytes:
    """Put the graph and its arrays into an uncompressed ZIP; equal contents give equal bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as opened:
        opened.writestr(_info(GRAPH), graph)
        for name, array in arrays.items():
            opened.writestr(_info(name), npy.write(array))
    if stream.tell() > LARGEST_ARCHIVE:
        raise FormatError(
            tr("The document has {stream:,} bytes; at most {largest_archive:,} can be saved.").format(
                stream=stream.tell(), largest_archive=LARGEST_ARCHIVE
            )
        )
    return stream.getvalue()


class Archive:
    """A ZIP in memory; the directory is checked whole before anything is read."""

    def __init__(self, data: bytes) -> None:
        """FormatError for odd paths, names that stand twice, links, encryption, bombs, and damage."""
        try:
            self._opened = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            raise FormatError(tr("The ZIP is damaged or cut short: {error}.").format(error=_reason(error))) from None
        self._left: dict[str, zipfile.ZipInfo] = {}
        members = self._opened.infolist()
        if len(members) > MOST_MEMBERS:
            raise FormatError(
                tr("The ZIP has {members} members; at most {most_members} are read.").format(
                    members=len(members), most_members=MOST_MEMBERS
                )
            )
        for member in members:
            _check(member, self._left)
            self._left[member.filename] = member
        total = sum(member.file_size for member in members)
        if total > LARGEST_ARCHIVE:
            raise FormatError(
                tr("The ZIP unpacks to {total:,} bytes; at most {largest_archive:,} are read.").format(
                    total=total, largest_archive=LARGEST_ARCHIVE
                )
            )

    def graph(self) -> bytes:
        """The JSON."""
        member = self._left.get(GRAPH)
        if member is None:
            raise FormatError(tr("The ZIP holds no {graph}, so it is no Chainrule document.").format(graph=GRAPH))
        if member.file_size > LARGEST_JSON:
            raise FormatError(
                tr("{graph} has {file_size:,} bytes; at most {largest_json:,} are read.").format(
                    graph=GRAPH, file_size=member.file_size, largest_json=LARGEST_JSON
                )
            )
        return self._take(GRAPH)

    def fetch(self, member: str, where: str) -> np.ndarray:
        """The array in a member, which belongs to one variable; where: the place that asks for it."""
        if not _ARRAY.fullmatch(member) or member not in self._left:
            raise FormatError(
                tr("{where}: the ZIP holds no array {member!r} that is still free.").format(
                    where=where, member=member[:60]
                )
            )
        return npy.read(self._take(member), f"{where} ({member})")

    def nothing_more(self) -> None:
        """FormatError if a member was not asked for."""
        for name in self._left:
            raise FormatError(tr("The ZIP holds {name}, which belongs to no variable.").format(name=name))

    def _take(self, name: str) -> bytes:
        member = self._left.pop(name)
        try:
            data = self._opened.read(member)
        except _DAMAGED as error:
            raise FormatError(
                tr("{name} in the ZIP is damaged: {error}.").format(name=name, error=_reason(error))
            ) from None
        if len(data) != member.file_size:
            raise FormatError(
                tr("{name} in the ZIP has {data:,} bytes instead of {file_size:,}.").format(
                    name=name, data=len(data), file_size=member.file_size
                )
            )
        return data


def _reason(error: Exception) -> str:
    """What the reader of ZIPs says, which may quote the file at any length."""
    return " ".join(str(error).split()).rstrip(".")[:100] or "unreadable"


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _OLDEST)
    info.create_system = 3
    info.external_attr = (stat.S_IFREG | 0o644) << 16
    return info


def _check(member: zipfile.ZipInfo, seen: Mapping[str, object]) -> None:
    name = member.filename
    if name != GRAPH and not _ARRAY.fullmatch(name):
        raise FormatError(
            tr("The ZIP holds {name!r}; only {graph} and arrays/NUMBER.npy belong there.").format(
                name=name[:60], graph=GRAPH
            )
        )
    if name in seen:
        raise FormatError(tr("{name} stands twice in the ZIP.").format(name=name))
    if member.flag_bits & 1:
        raise FormatError(tr("{name} in the ZIP is encrypted.").format(name=name))
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind and not stat.S_ISREG(kind):
        raise FormatError(tr("{name} in the ZIP is a link or a device, not a file.").format(name=name))
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FormatError(tr("{name} in the ZIP is compressed in a way that is not read here.").format(name=name))
    if member.file_size > LARGEST_RATIO * max(member.compress_size, 1):
        raise FormatError(
            tr("{name} in the ZIP unpacks to more than {largest_ratio} times its size.").format(
                name=name, largest_ratio=LARGEST_RATIO
            )
        )
