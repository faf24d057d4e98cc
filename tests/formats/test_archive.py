"""The ZIP form: odd, hostile and damaged archives are refused with a reason, before memory is taken for them."""

import io
import stat
import struct
import tracemalloc
import zipfile

import numpy as np
import pytest

from core.errors import FormatError
from core.formats import archive, npy
from core.formats.chain_file import dumps, loads
from core.records import Node, Place
from tests.formats.documents import built, frozen

WEIGHTS = frozen(np.arange(2000.0).reshape(40, 50))
DOCUMENT = built(Node(1, "variable", "w", value=WEIGHTS), Place(1, 0.0, 0.0))
with zipfile.ZipFile(io.BytesIO(dumps(DOCUMENT))) as _opened:
    GRAPH, ARRAY = _opened.read("graph.json"), _opened.read("arrays/1.npy")


def zipped(*members, compression=zipfile.ZIP_STORED, **facts):
    """A ZIP of (name or ZipInfo, bytes) pairs; facts: fields of every member's entry."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as opened:
        for name, data in members:
            info = zipfile.ZipInfo(name) if isinstance(name, str) else name
            info.compress_type = compression
            for field, value in facts.items():
                setattr(info, field, value)
            opened.writestr(info, data)
    return stream.getvalue()


def header(text, data=b"", version=1):
    """The bytes of an .npy file with a header of our own."""
    head = text.encode("latin-1").ljust(118) + b"\n"
    size = struct.pack("<H" if version == 1 else "<I", len(head))
    return b"\x93NUMPY" + bytes((version, 0)) + size + head + data


def described(descr="'<f8'", order="False", shape="(40, 50)"):
    return f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}"


def with_array(data):
    return zipped(("graph.json", GRAPH), ("arrays/1.npy", data))


def encrypted():
    data = bytearray(with_array(ARRAY))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def claiming(size):
    """An archive whose directory claims a size for the array."""
    data = bytearray(zipped(("graph.json", GRAPH), ("arrays/1.npy", ARRAY), compression=zipfile.ZIP_DEFLATED))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(data)


def flipped():
    data = bytearray(with_array(ARRAY))
    data[len(GRAPH) + 2000] ^= 0xFF
    return bytes(data)


PAIR = (("graph.json", GRAPH), ("arrays/1.npy", ARRAY))
PLAIN = {"external_attr": (stat.S_IFREG | 0o644) << 16}
PATHS = (
    "../graph.json",
    "/etc/passwd",
    "arrays/../../x.npy",
    "arrays/",
    "arrays/01.npy",
    "arrays/1.npy/x",
    "arrays/x.npy",
    "arrays\\1.npy",
    "C:/graph.json",
    "Graph.json",
    "graph.json\n",
    "arrays/１.npy",  # a full-width digit
    "run.py",
    "__MACOSX/graph.json",
)
BAD = {
    **{f"the path {path!r}": (zipped(*PAIR, (path, b"x")), "only graph.json and arrays/NUMBER.npy") for path in PATHS},
    "only the start": (b"PK", "damaged or cut short"),
    "only a header": (b"PK\x03\x04" + bytes(26), "damaged or cut short"),
    "cut short": (zipped(*PAIR)[:-30], "damaged or cut short"),
    "cut in the middle": (zipped(*PAIR)[:3000], "damaged or cut short"),
    "a flipped bit": (flipped(), "arrays/1.npy in the ZIP is damaged"),
    "no members": (zipped(), "holds no graph.json"),
    "no graph": (zipped(("arrays/1.npy", ARRAY)), "holds no graph.json"),
    "a missing array": (zipped(("graph.json", GRAPH)), r"nodes\[0\]\.value: .* no array 'arrays/1.npy'"),
    "an array of nobody": (zipped(*PAIR, ("arrays/2.npy", ARRAY)), "arrays/2.npy, which belongs to no variable"),
    "an array used twice": (
        zipped(
            (
                "graph.json",
                GRAPH.replace(b'"nodes": [', b'"nodes": [' + GRAPH.split(b"[", 1)[1].split(b"\n  ]")[0] + b","),
            ),
            PAIR[1],
        ),
        r"nodes\[1\]\.value: .* still free",
    ),
    "the graph as an array": (
        zipped(("graph.json", GRAPH.replace(b"arrays/1.npy", b"graph.json")), PAIR[1]),
        "no array",
    ),
    "encrypted": (encrypted(), "is encrypted"),
    "a link": (zipped(*PAIR, external_attr=(stat.S_IFLNK | 0o777) << 16), "is a link"),
    "a device": (zipped(*PAIR, external_attr=(stat.S_IFCHR | 0o666) << 16), "is a link or a device"),
    "bzip2": (zipped(*PAIR, compression=zipfile.ZIP_BZIP2), "compressed in a way"),
    "a bomb": (zipped(*PAIR, ("arrays/2.npy", bytes(10**7)), compression=zipfile.ZIP_DEFLATED), "200 times its size"),
    "a bomb that lies": (claiming(100), "damaged"),
    "a size that lies": (claiming(50_000), "damaged|instead of"),
    "too many members": (zipped(*((f"arrays/{i}.npy", b"") for i in range(1, 1002))), "1001 members; at most 1000"),
    "a ZIP in the ZIP": (zipped(("graph.json", zipped(*PAIR))), "not UTF-8|line 1"),
    # arrays
    "no array": (with_array(b"hello"), r"nodes\[0\]\.value \(arrays/1\.npy\): expected the \.npy format"),
    "an empty array file": (with_array(b""), "expected the .npy format"),
    "an array cut short": (with_array(ARRAY[:-8]), "needs 16,000 bytes, 15,992 are there"),
    "an array with a tail": (with_array(ARRAY + b"x"), "needs 16,000 bytes, 16,001 are there"),
    "a header cut short": (with_array(ARRAY[:40]), "header is cut short"),
    "a header of 60,000 bytes": (
        with_array(b"\x93NUMPY\x01\x00" + struct.pack("<H", 60000) + bytes(60000)),
        "too long",
    ),
    "version 9": (with_array(ARRAY[:6] + b"\x09" + ARRAY[7:]), "version 1, 2 or 3"),
    "pickled objects": (with_array(header(described("'|O'"), b"\x80\x04.")), "float64, int64 or bool"),
    "a structured dtype": (with_array(header(described("[('a', '<f8')]"))), "float64, int64 or bool"),
    "a text dtype": (with_array(header(described("'<U4'"))), "float64, int64 or bool"),
    "complex numbers": (with_array(header(described("'<c16'"), bytes(32000))), "float64, int64 or bool"),
    "big-endian": (with_array(header(described("'>f8'"), bytes(16000))), "float64, int64 or bool"),
    "code for a shape": (with_array(header(described(shape="(__import__('os').getpid(),)"))), "float64, int64 or bool"),
    "a power for a shape": (with_array(header(described(shape="(9**9**9,)"))), "float64, int64 or bool"),
    "a negative size": (with_array(header(described(shape="(-1,)"))), "float64, int64 or bool"),
    "a huge size": (with_array(header(described(shape="(1000000000000,)"))), "too large"),
    "sizes whose product is huge": (with_array(header(described(shape=f"({'99999999, ' * 7}1)"))), "too large"),
    "nine axes": (with_array(header(described(shape=f"({'1, ' * 9})"), bytes(8))), "too large"),
    "flags of 2": (with_array(header(described("'|b1'", shape="(2,)"), b"\x01\x02")), "true and false only"),
}


@pytest.mark.parametrize(("data", "expected"), BAD.values(), ids=BAD)
def test_a_bad_archive_is_refused_with_one_sentence(data, expected):
    with pytest.raises(FormatError, match=expected) as caught:
        loads(data)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_name_that_stands_twice_is_refused():
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(*PAIR, PAIR[0])
    with pytest.raises(FormatError, match=r"graph\.json stands twice"):
        loads(data)


def test_a_huge_claim_takes_no_memory():
    data = with_array(header(described(shape="(5000000000,)"), bytes(64)))
    bomb = BAD["a bomb"][0]
    for hostile in (data, bomb, claiming(2**31)):
        tracemalloc.start()
        with pytest.raises(FormatError):
            loads(hostile)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5_000_000


def test_too_large_in_all_is_refused(monkeypatch):
    monkeypatch.setattr("core.formats.archive.LARGEST_ARCHIVE", 10_000)
    with pytest.raises(FormatError, match="at most 10,000 are read"):
        loads(zipped(*PAIR))
    with pytest.raises(FormatError, match="at most 10,000 can be saved"):
        dumps(DOCUMENT)


def test_an_archive_packed_again_by_another_tool_is_read():
    assert loads(zipped(*PAIR, compression=zipfile.ZIP_DEFLATED)) == DOCUMENT
    assert loads(zipped(PAIR[1], PAIR[0], **PLAIN)) == DOCUMENT


@pytest.mark.parametrize(
    "array",
    [
        np.zeros(()),
        np.array(True),
        np.zeros((0, 3)),
        np.arange(6).reshape(1, 2, 3),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.array([np.nan, -0.0, np.inf]),
        np.arange(10.0)[::-2],
    ],
)
def test_arrays_come_back_bit_for_bit(array):
    back = npy.read(npy.write(array), "here")
    assert (back.dtype, back.shape, back.tobytes()) == (array.dtype, array.shape, array.tobytes())
    assert not back.flags.writeable


@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_what_numpy_writes_is_read(version, order):
    array = np.array([[1.5, 2, 3], [4, 5, 6]], order=order)
    stream = io.BytesIO()
    np.lib.format.write_array(stream, array, version)
    assert np.array_equal(npy.read(stream.getvalue(), "here"), array)


def test_equal_documents_give_equal_bytes_whenever_they_are_written(monkeypatch):
    before = dumps(DOCUMENT)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert dumps(DOCUMENT) == before
    assert archive.is_archive(before)
