"""Arrays as ``.npy`` bytes, the format of ``numpy.save``; read here so that nothing is trusted before it is checked."""

from __future__ import annotations

import io
import math
import re
import struct

import numpy as np

from ..errors import FormatError
from ..language import tr
from ..records import MOST_AXES
from .limits import LARGEST_ARRAY

_MAGIC = b"\x93NUMPY"
_LONGEST_HEADER = 4096
_HEADER = re.compile(
    r"\{'descr': '(<f8|<i8|\|b1)', 'fortran_order': (True|False), 'shape': \(((?:\d{1,16}, ?)*\d{0,16})\), ?\} *\n"
)


def write(array: np.ndarray) -> bytes:
    """An array (float64, int64 or bool) as ``numpy.save`` writes it."""
    stream = io.BytesIO()
    little = np.ascontiguousarray(array, array.dtype.newbyteorder("<")).reshape(array.shape)
    np.lib.format.write_array(stream, little, version=(1, 0), allow_pickle=False)
    return stream.getvalue()


def read(data: bytes, where: str) -> np.ndarray:
    """The array, read-only; its shape is checked against the limits and the bytes that are there before it is made."""
    header, start = _header(data, where)
    found = _HEADER.fullmatch(header)
    if found is None:
        raise FormatError(
            tr("{where}: expected an array of float64, int64 or bool in the .npy format.").format(where=where)
        )
    dtype, shape = np.dtype(found[1]), tuple(int(size) for size in re.findall(r"\d+", found[3]))
    count = _count(shape, where)
    if len(data) - start != count * dtype.itemsize:
        bytes_there = len(data) - start
        raise FormatError(
            tr("{where}: shape {shape} needs {count:,} bytes, {bytes_there:,} are there.").format(
                where=where, shape=shape, count=count * dtype.itemsize, bytes_there=bytes_there
            )
        )
    if dtype == np.bool_ and count and np.frombuffer(data, np.uint8, offset=start).max() > 1:
        raise FormatError(tr("{where}: expected true and false only.").format(where=where))
    flat = np.frombuffer(data, dtype, count, start) if count else np.empty(0, dtype)
    array = flat.reshape(shape, order="F" if found[2] == "True" else "C")
    array = np.ascontiguousarray(array, dtype.newbyteorder("=")).reshape(shape)
    array.setflags(write=False)
    return array


def _header(data: bytes, where: str) -> tuple[str, int]:
    """The header's text, and where the elements start."""
    if data[:6] != _MAGIC or len(data) < 12 or data[6] not in (1, 2, 3):
        raise FormatError(tr("{where}: expected the .npy format, version 1, 2 or 3.").format(where=where))
    (length,) = struct.unpack("<H" if data[6] == 1 else "<I", data[8:10] if data[6] == 1 else data[8:12])
    start = 10 if data[6] == 1 else 12
    if length > _LONGEST_HEADER or start + length > len(data):
        raise FormatError(tr("{where}: the .npy header is cut short or too long.").format(where=where))
    return data[start : start + length].decode("latin-1"), start + length


def _count(shape: tuple[int, ...], where: str) -> int:
    count = math.prod(shape)
    if len(shape) > MOST_AXES or count > LARGEST_ARRAY:
        raise FormatError(
            tr(
                "{where}: shape {shape} is too large: at most {most_axes} axes and {largest_array:,} elements are read."
            ).format(where=where, shape=shape, most_axes=MOST_AXES, largest_array=LARGEST_ARRAY)
        )
    return count
