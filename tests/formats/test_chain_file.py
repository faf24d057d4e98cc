"""The .chain file: what is read is what was written, the text reads well, unknown fields of newer versions survive."""

import io
import json
import os
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.change import Change
from core.document import Document
from core.errors import Cancelled, FormatError
from core.formats import chain_file, limits
from core.formats.chain_file import dumps, loads
from core.records import Node, Place
from tests.formats.documents import built, chain, frozen, nested, product, random_document

PRODUCT = """\
{
  "format": "chainrule",
  "version": "1.0",
  "nodes": [
    {"id": 1, "kind": "variable", "name": "x", "position": [0, 0], "value": 2.0, "role": "input"},
    {"id": 2, "kind": "variable", "name": "y", "position": [0, 90], "value": 3.0, "role": "input"},
    {"id": 3, "kind": "mul", "name": "f", "position": [220, 40.5]}
  ],
  "wires": [
    {"id": 4, "from": [1, 0], "to": [3, 0]},
    {"id": 5, "from": [2, 0], "to": [3, 1]}
  ],
  "frames": [],
  "notes": [],
  "view": {"target": 3}
}
"""


def test_the_text_reads_well():
    assert dumps(product()).decode() == PRODUCT


def test_a_small_matrix_has_a_row_a_line_and_float32_is_said_at_the_top():
    document = built(Node(1, "variable", "w", value=frozen(np.arange(24.0).reshape(2, 12) / 7)), Place(1, 0.0, 0.0))
    document.apply(Change.update(document.view, dtype="float32"))
    text = dumps(document).decode().splitlines()
    assert text[:4] == ["{", '  "format": "chainrule",', '  "version": "1.0",', '  "dtype": "float32",']
    assert sum(line.startswith("          [") for line in text) == 2
    assert loads(dumps(document)) == document


@pytest.mark.parametrize(
    "document", [Document(), product(), nested(), chain(30)], ids=["empty", "xy", "nested", "chain"]
)
def test_round_trip(document):
    data = dumps(document)
    assert loads(data) == document
    assert dumps(loads(data)) == data


@given(st.integers(0, 2**32), st.booleans())
def test_random_documents_come_back_and_give_the_same_bytes(seed, large):
    document = random_document(seed, large=large)
    data = dumps(document)
    assert loads(data) == document
    assert dumps(loads(data)) == data


def test_values_come_back_bit_for_bit():
    numbers = np.random.default_rng(0).integers(0, 2**64, 5000, dtype=np.uint64).view(np.float64)
    finite = numbers[np.isfinite(numbers)].reshape(-1, 1)[:900]
    document = built(Node(1, "variable", "x", value=frozen(finite.copy())), Place(1, 0.0, 0.0))
    value = loads(dumps(document)).nodes[1].value
    assert isinstance(value, np.ndarray)
    assert value.tobytes() == finite.tobytes()
    assert not value.flags.writeable


def test_large_arrays_make_it_a_zip_that_numpy_reads():
    weights = frozen(np.random.default_rng(0).normal(size=(40, 50)))
    document = built(
        Node(1, "variable", "w", value=weights),
        Node(2, "variable", "b", value=frozen(np.arange(3))),
        Node(7, "variable", "flags", value=frozen(np.ones(limits.INLINE_ARRAY + 1, bool))),
        *(Place(i, 0.0, 0.0) for i in (1, 2, 7)),
    )
    data = dumps(document)
    assert data.startswith(b"PK")
    opened = np.load(io.BytesIO(data), allow_pickle=False)
    assert np.array_equal(opened["arrays/1"], weights)
    graph = json.loads(opened["graph.json"])
    assert graph["nodes"][0]["value"] == {"member": "arrays/1.npy"}
    assert "data" in graph["nodes"][1]["value"]
    assert loads(data) == document
    assert dumps(loads(data)) == data


def test_transposed_arrays_keep_their_order():
    array = np.arange(3000.0).reshape(30, 100).T
    document = built(Node(1, "variable", "w", value=frozen(array)), Place(1, 0.0, 0.0))
    assert np.array_equal(loads(dumps(document)).nodes[1].value, array)


def test_fields_of_a_newer_minor_version_survive():
    text = json.loads(PRODUCT)
    text["version"] = "1.7"
    text["lessons"] = {"deep": [1, {"x": None}]}
    text["nodes"][0]["colour"] = "red"
    text["wires"][0]["bend"] = [1.5, True]
    text["frames"] = [{"id": 9, "title": "t", "rect": [0, 0, 5, 5], "hatch": "dots"}]
    text["notes"] = [{"id": 10, "text": "t", "rect": [0, 0, 5, 5], "font": 7}]
    text["view"]["theme"] = "dark"
    document = loads(json.dumps(text).encode())
    again = json.loads(dumps(document))
    assert again["lessons"] == text["lessons"]
    for field in ("nodes", "wires", "view"):
        assert again[field] == text[field]
    assert again["frames"][0]["hatch"] == "dots"
    assert again["notes"][0]["font"] == 7
    assert loads(dumps(document)) == document


def test_a_newer_major_version_is_refused():
    with pytest.raises(FormatError, match=r"version 2\.0, and versions 1\.x are read here"):
        loads(PRODUCT.replace('"1.0"', '"2.0"').encode())


def test_a_byte_order_mark_is_no_trouble():
    assert loads(b"\xef\xbb\xbf" + PRODUCT.encode()) == product()


def test_a_file_edited_by_hand_needs_little():
    text = '{"format": "chainrule", "version": "1.0", "nodes": [], "wires": []}'
    assert loads(text.encode()) == Document()


def test_a_long_chain_of_operations(count):
    document = chain(count)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(200)
    try:
        data = dumps(document)
        assert loads(data) == document
    finally:
        sys.setrecursionlimit(limit)


def test_what_could_not_be_read_again_is_not_written(monkeypatch):
    monkeypatch.setattr("core.formats.document_json.MOST_NODES", 2)
    with pytest.raises(FormatError, match="3 nodes; at most 2"):
        dumps(product())
    deep = built(Node(1, "variable", "deep", value=frozen(np.zeros((1,) * 9))), Place(1, 0.0, 0.0))
    with pytest.raises(FormatError, match=r"'deep'\.value: 8 axes"):
        dumps(deep)


def test_no_more_arrays_stand_on_their_own_than_are_read(monkeypatch):
    monkeypatch.setattr("core.formats.chain_file.MOST_MEMBERS", 3)
    sizes = {1: 1001, 2: 3000, 3: 2000, 4: 1002}
    nodes = [Node(i, "variable", f"v{i}", value=frozen(np.zeros(size))) for i, size in sizes.items()]
    document = built(*nodes, *(Place(i, 0.0, 0.0) for i in sizes))
    data = dumps(document)
    assert np.load(io.BytesIO(data)).files == ["graph.json", "arrays/2", "arrays/3"]
    assert loads(data) == document


def test_save_and_load(tmp_path):
    path = tmp_path / "größe.chain"
    chain_file.save(product(), path)
    assert path.read_text("utf-8") == PRODUCT
    assert chain_file.load(str(path)) == product()


@pytest.mark.parametrize(
    ("make", "reason"), [("missing", "No such file"), ("folder", "not a file"), ("pipe", "not a file")]
)
def test_what_is_no_file_is_told(tmp_path, make, reason):
    path = tmp_path / "x.chain"
    if make == "folder":
        path.mkdir()
    if make == "pipe":
        os.mkfifo(path)
    with pytest.raises(FormatError, match=reason) as caught:
        chain_file.load(path)
    assert str(path) in str(caught.value)


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "x.chain"
    with path.open("wb") as file:
        file.truncate(limits.LARGEST_JSON + 1)
    with pytest.raises(FormatError, match="at most 67,108,864 are read"):
        chain_file.load(path)


def test_a_bad_file_is_named_with_the_place(tmp_path):
    path = tmp_path / "x.chain"
    path.write_text(PRODUCT.replace('"value": 3.0', '"value": "three"'), "utf-8")
    with pytest.raises(FormatError, match=r"x\.chain: nodes\[1\]\.value: expected a number"):
        chain_file.load(path)


def given_up_at(most):
    """What is told of work that is given up at a share, and the shares."""
    shares = []

    def tell(share):
        shares.append(share)
        if share >= most:
            raise Cancelled

    return tell, shares


@pytest.mark.parametrize("most", [0.1, 0.25, 0.5])
def test_reading_a_large_file_stops_when_it_is_cancelled(tmp_path, most):
    chain_file.save(chain(4_000), tmp_path / "large.chain")
    tell, shares = given_up_at(most)
    with pytest.raises(Cancelled):
        chain_file.load(tmp_path / "large.chain", tell)
    assert shares[-2] < most <= shares[-1]


@pytest.mark.parametrize("packed", [False, True])
def test_reading_and_writing_say_how_far_they_are(tmp_path, packed):
    document = chain(4_000)
    if packed:
        document.apply(Change.update(document.nodes[1], value=frozen(np.zeros(2_000))))
    for work in (lambda tell: chain_file.save(document, tmp_path / "a.chain", None, tell),
                 lambda tell: chain_file.load(tmp_path / "a.chain", tell)):  # fmt: skip
        shares = []
        work(shares.append)
        assert len(shares) > 10
        assert shares == sorted(shares)
        assert 0 <= shares[0] < 0.5 < shares[-1] <= 1
