"""A picture that holds its graph opens as that graph; any other bytes are refused in one sentence."""

import random
import struct
import zlib
from base64 import b64encode

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import FormatError, SaveError
from core.formats import chain_file, embedded
from core.formats.chain_file import dumps, is_picture, load, loads
from core.formats.embedded import embed
from core.records import Node, Place
from tests.formats.documents import built, frozen, product, random_document


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


HEADER = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
PIXEL = chunk(b"IDAT", zlib.compress(b"\0\0"))
PNG = b"\x89PNG\r\n\x1a\n" + HEADER + PIXEL + chunk(b"IEND", b"")
SVG = b'<?xml version="1.0"?>\n<svg width="10" viewBox="0 0 9 9">\n<title>f &gt; g</title></svg>\n'
PICTURES = {".png": PNG, ".svg": SVG}
either = pytest.mark.parametrize("ending", PICTURES)


def written(tmp_path, ending, data):
    path = tmp_path / f"picture{ending}"
    path.write_bytes(data)
    return path


@either
@given(seed=st.integers(0, 10_000), large=st.booleans())
def test_what_comes_out_of_a_picture_is_what_went_in(ending, seed, large):
    graph = dumps(random_document(seed, large=large))
    assert embedded.embedded(embed(graph, PICTURES[ending])) == graph
    assert dumps(loads(graph)) == graph


@either
def test_a_picture_opens_by_its_name(tmp_path, ending):
    path = written(tmp_path, ending, embed(dumps(product()), PICTURES[ending]))
    assert dumps(load(path)) == dumps(product())
    assert is_picture(path.with_suffix(ending.upper()))
    assert not is_picture(tmp_path / "graph.chain")


@either
def test_a_picture_with_a_graph_is_the_same_picture(ending):
    with_graph = embed(dumps(product()), PICTURES[ending])
    inside = with_graph.index(b"chainrule")
    assert len(with_graph) > len(PICTURES[ending])
    assert PICTURES[ending].startswith(with_graph[: inside - 40])
    assert with_graph.endswith(PICTURES[ending][-20:])


@either
def test_a_picture_cut_anywhere_is_refused_in_a_sentence(tmp_path, ending):
    whole = embed(dumps(product()), PICTURES[ending]).rstrip()
    for end in range(0, len(whole), 7):
        with pytest.raises(FormatError, match=r"^[^\n]*(is cut short|holds no graph)[^\n]*$"):
            load(written(tmp_path, ending, whole[:end]))


@either
@given(seed=st.integers(0, 100_000))
def test_a_picture_with_odd_bytes_gives_a_graph_or_a_sentence(ending, seed):
    rng = random.Random(seed)
    changed = bytearray(embed(dumps(product()), PICTURES[ending]))
    for _ in range(rng.choice((1, 2, 5))):
        at = rng.randrange(len(changed))
        changed[at : at + rng.choice((0, 1, 9))] = rng.randbytes(rng.choice((0, 1, 9)))
    try:
        loads(embedded.embedded(bytes(changed)))
    except FormatError as refused:
        assert 10 < len(str(refused)) < 300  # noqa: PT017 - either way is right


@either
@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"<svg", b"GIF89a", b"PK\3\4", b"<svg></svg>", PNG, SVG])
def test_what_holds_no_graph_says_so(tmp_path, ending, data):
    with pytest.raises(FormatError, match=r"holds no graph|cut short"):
        load(written(tmp_path, ending, data))


def planted(packed):
    """An SVG in which these bytes stand where the graph does."""
    return SVG.replace(b"<title>", b'<metadata id="chainrule">' + packed + b"</metadata><title>")


@pytest.mark.parametrize(
    ("packed", "sentence"),
    [
        (b"!!!", "is damaged"),
        (b64encode(b"no zlib"), "is damaged"),
        (b64encode(zlib.compress(dumps(product()))[:-9]), "is cut short"),
        (b64encode(zlib.compress(b" " * 10_000_000)), "unpacks to more than"),
        (b64encode(zlib.compress(b"PK" + b" " * 10_000_000)), "unpacks to more than"),
        (b64encode(zlib.compress(b"[" * 20_000, 0)), "nest|deep"),
        (b64encode(zlib.compress(b"__import__('os')")), "JSON|expected"),
        (b"&lol;&lol;", "is damaged"),
    ],
)
def test_what_is_planted_in_a_picture_is_refused(packed, sentence):
    with pytest.raises(FormatError, match=sentence):
        loads(embedded.embedded(planted(packed)))


def test_a_png_of_nothing_but_parts_is_refused_soon():
    many = PNG[:-12] + chunk(b"teSt", b"") * 2_000_000 + PNG[-12:]
    with pytest.raises(FormatError, match="more than 100,000 parts"):
        embedded.embedded(many)


def test_a_graph_of_many_equal_numbers_is_no_bomb():
    zeros = built(Node(1, "variable", "w", value=frozen(np.zeros((500, 500)))), Place(1, 0.0, 0.0))
    data = dumps(zeros)
    assert len(zlib.compress(data)) * 200 < len(data), "it would look like one"
    assert embedded.embedded(embed(data, PNG)) == data


@either
def test_a_picture_too_large_to_be_opened_again_is_not_made(monkeypatch, tmp_path, ending):
    path = written(tmp_path, ending, embed(dumps(product()), PICTURES[ending]))
    for module in (embedded, chain_file):
        monkeypatch.setattr(module, "LARGEST_PICTURE", path.stat().st_size - 1)
    with pytest.raises(SaveError, match="Leave the graph out"):
        embed(dumps(product()), PICTURES[ending])
    with pytest.raises(FormatError, match="at most"):
        load(path)
