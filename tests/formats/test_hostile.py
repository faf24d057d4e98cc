"""Any bytes at all: a document or a FormatError, quickly, and never a line of code run."""

import ast
import copy
import json
import multiprocessing
import os
import random
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import core.formats
from core.errors import FormatError
from core.formats.chain_file import dumps, loads
from core.records import Node, Place
from tests.formats.documents import built, frozen, nested, product, random_document

ODD = (
    None, True, False, 0, -1, 1, 3, 2**53, 2**63, 10**400, 0.5, -1e308, "", "x", "mul", "variable", "block", "input",
    "float64", "object", "arrays/1.npy", "../x", "nan", "a\nb", "\ud800", "９", [], [0], [1, 0], [[]], [1e9, 1e9], {},
    {"member": "graph.json"}, {"float": "inf"}, {"dtype": "int64", "shape": [0, 2], "data": []}, ["x"] * 300,
)  # fmt: skip
FORBIDDEN = {"eval", "exec", "compile", "__import__"}
MODULES = {"pickle", "marshal", "shelve", "dill", "importlib", "runpy", "subprocess", "ctypes", "xml", "yaml", "socket"}
SLOWEST = 1.0


def samples():
    big = frozen(np.random.default_rng(0).normal(size=(40, 30)))
    archive = built(Node(1, "variable", "w", value=big), Node(2, "variable", "b", value=1.0), *map(at_origin, (1, 2)))
    random_ones = [random_document(seed, large=True) for seed in range(20)]
    return [dumps(document) for document in (product(), nested(), archive, archive, *random_ones)]


def at_origin(ident):
    return Place(ident, 0.0, 0.0)


def mutated(rng, data):
    """The bytes with a few things wrong: bits flipped, parts cut, doubled, moved, or a JSON value put elsewhere."""
    if not data.startswith(b"PK") and rng.random() < 0.6:
        return json.dumps(with_odd_values(rng, json.loads(data))).encode("utf-8", "surrogatepass")
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5))):
        start, end = sorted((rng.randrange(len(changed) + 1), rng.randrange(len(changed) + 1)))
        end = min(end, start + rng.choice((1, 4, 60, len(changed))))
        part = changed[start:end]
        flipped = bytes(byte ^ 1 << rng.randrange(8) for byte in part[:50])
        changed[start:end] = rng.choice((b"", part * 2, rng.randbytes(len(part) % 50), flipped, part[::-1]))
    return bytes(changed)


def with_odd_values(rng, data):
    for _ in range(rng.choice((1, 1, 2, 4))):
        places = [(holder, key) for holder in containers(data) for key in keys(holder)]
        if not places:
            break
        holder, key = rng.choice(places)
        action = rng.random()
        if action < 0.2:
            del holder[key]
        elif action < 0.4:
            other, where = rng.choice(places)
            holder[key] = json.loads(json.dumps(other[where]))
        elif action < 0.5 and isinstance(holder, list):
            holder.append(holder[key])
        else:
            holder[key] = copy.deepcopy(rng.choice(ODD))
    return data


def containers(data):
    waiting = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict | list):
            yield item
            waiting += item.values() if isinstance(item, dict) else item


def keys(holder):
    return list(holder) if isinstance(holder, dict) else range(len(holder))


def survives(mutants):
    """Load mutants; how many were refused. Anything but a document or a FormatError fails, and so does slowness."""
    sentences = []
    for data in mutants:
        start = time.perf_counter()
        try:
            document = loads(data)
        except FormatError as error:
            sentences.append(str(error))
        else:
            assert loads(dumps(document)) == document
        assert time.perf_counter() - start < SLOWEST
    assert not [told for told in sentences if "\n" in told or len(told) > 500]
    return len(sentences)


def mutants(count, seed):
    rng = random.Random(seed)
    originals = samples()
    return (mutated(rng, rng.choice(originals)) for _ in range(count))


def test_2_000_mutants():
    assert survives(mutants(2_000, seed=1)) > 1_000


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_100_000_mutants():
    assert survives(mutants(100_000, seed=random.randrange(2**32))) > 50_000


@given(st.binary(max_size=300))
def test_any_bytes(data):
    for start in (b"", b"PK\x03\x04", b"PK\x05\x06", b'{"format": "chainrule", "version": "1.0", '):
        assert survives([start + data]) <= 1


@given(st.recursive(st.sampled_from(ODD), lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=9), inner)))
def test_any_json_as_a_field(value):
    text = {"format": "chainrule", "version": "1.0", "nodes": [], "wires": []}
    for field in ("nodes", "wires", "frames", "notes", "view", "dtype", "more"):
        survives([json.dumps(text | {field: value}).encode("utf-8", "surrogatepass")])


def test_loading_runs_no_code_and_opens_no_file():
    """Watched by Python's own audit events, in a process of its own since the watch cannot be taken off again."""

    def watched():
        hostile = list(mutants(300, seed=2))
        survives(hostile)  # whatever is imported on first use is imported now
        seen = []
        watch = ("exec", "compile", "import", "open", "os.", "subprocess.", "socket.", "pickle.", "marshal.", "ctypes.")
        sys.addaudithook(lambda event, _: seen.append(event) if event.startswith(watch) else None)
        survives(hostile)
        quiet = not seen
        Path(os.devnull).open().close()  # the watch does see what happens
        os._exit(0 if quiet and "open" in seen else 1)

    process = multiprocessing.get_context("fork").Process(target=watched)
    process.start()
    process.join()
    assert process.exitcode == 0


def sources():
    files = [*Path(core.formats.__file__).parent.rglob("*.py")]
    root = Path(core.formats.__file__).parent.parent
    return [*files, *root.glob("*_json.py")]


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.name)
def test_nothing_in_the_reader_can_run_code(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Name):
            assert node.id not in FORBIDDEN
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"eval", "exec", "literal_eval", "extract", "extractall", "load_module", "system"}
        if isinstance(node, ast.Import | ast.ImportFrom):
            named = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
            assert not {name.partition(".")[0] for name in named} & MODULES
        if isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            assert isinstance(node.value, ast.Constant)
            assert node.value.value is False
