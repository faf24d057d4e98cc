"""Bad files: each is refused with one sentence that names the place, whatever is wrong with it."""

import copy
import json

import pytest

from core.errors import FormatError
from core.formats import limits
from core.formats.chain_file import dumps, loads
from tests.formats.documents import nested, product

GOOD = json.loads(dumps(product()))
DEEP = 100_000


def changed(*path, to):
    """The good document with one field set to something else."""
    data = copy.deepcopy(GOOD)
    place = data
    for step in path[:-1]:
        place = place[step]
    if isinstance(place, list) and path[-1] == len(place):
        place.append(to)
    else:
        place[path[-1]] = to
    return json.dumps(data).encode()


def without(*path):
    """The good document with one field missing."""
    data = copy.deepcopy(GOOD)
    place = data
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return json.dumps(data).encode()


def value(shown):
    return changed("nodes", 0, "value", to=shown)


def array(dtype="float64", shape=(2,), data=(1.0, 2.0)):
    return value({"dtype": dtype, "shape": shape, "data": data})


def node(**fields):
    return changed("nodes", 2, to=GOOD["nodes"][2] | fields)


def more(**fields):
    return changed("nodes", 3, to={"id": 9, "kind": "mul", "name": "new", "position": [0, 0]} | fields)


def wired(*wires):
    return changed("wires", to=[{"id": 20 + i, "from": a, "to": b} for i, (a, b) in enumerate(wires)])


TEXT = json.dumps(GOOD)
FRAME = {"id": 9, "title": "t", "rect": [0, 0, 5, 5]}
NOTE = {"id": 9, "text": "t", "rect": [0, 0, 5, 5]}
BAD = {
    # no JSON
    "empty": (b"", "file is empty"),
    "blank": (b" \n ", "file is empty"),
    "cut short": (TEXT[:-20].encode(), "cut short"),
    "cut in a text": (TEXT[: TEXT.index("chainrule") + 3].encode(), "cut short"),
    "two documents": ((TEXT + TEXT).encode(), "line 1, column .*extra data"),
    "no comma": (TEXT.replace(", ", " ", 1).encode(), "line 1, column"),
    "not UTF-8": (TEXT.encode().replace(b'"x"', b'"\xff"'), "line 1 is not UTF-8"),
    "UTF-16": (TEXT.encode("utf-16"), "not UTF-8"),
    "prose": (b"# Chainrule\n\nDraw a graph.", "no Chainrule document: it does not begin with {"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "not UTF-8"),
    "NaN": (TEXT.replace("2.0", "NaN").encode(), "NaN is not a JSON number"),
    "Infinity": (TEXT.replace("2.0", "-Infinity").encode(), "-Infinity is not"),
    "1e999": (TEXT.replace("2.0", "1e999").encode(), r"nodes\[0\].*too large"),
    "a number of 5,000 digits": (TEXT.replace("2.0", "1" * 5000).encode(), "too many digits"),
    "a field twice": (TEXT.replace('"name": "x"', '"name": "x", "name": "z"').encode(), r"'name' stands twice.*id 1"),
    "half a surrogate pair": (TEXT.replace('"x"', '"\\ud800"').encode(), r"nodes\[0\].*surrogate"),
    "half a pair as a field": (TEXT.replace('"role"', '"\\udc00"', 1).encode(), r"nodes\[0\].*surrogate"),
    "half a pair in a list": (changed("more", to=[["\ud800"]]), r"more\[0\].*surrogate"),
    "deep nesting": (b"[" * DEEP + b"]" * DEEP, "nested deeper than 64"),
    "deep nesting cut short": (b'{"a":' * DEEP, "nested deeper than 64"),
    "nesting of 70": (changed("more", to=json.loads("[" * 70 + "]" * 70)), r"more\[0\].*nested deeper than 64"),
    # no document
    "a list": (b"[]", "no Chainrule document"),
    "a number": (b"7", "no Chainrule document"),
    "another format": (changed("format", to="keras"), "no Chainrule document"),
    "no format": (without("format"), "no Chainrule document"),
    "no version": (without("version"), "version: expected a text such as"),
    "a version that is none": (changed("version", to="one"), "version: expected a text"),
    "a version that is a number": (changed("version", to=1.0), "version: expected a text"),
    "version 2.0": (changed("version", to="2.0"), "that wrote it"),
    "version 0.9": (changed("version", to="0.9"), "version 0.9"),
    # lists
    "no nodes": (without("nodes"), "'nodes' is missing"),
    "no wires": (without("wires"), "'wires' is missing"),
    "nodes by name": (changed("nodes", to={"x": 1}), "nodes: expected a list"),
    "no nodes by name": (changed("nodes", to={}), "nodes: expected a list"),
    "a frame that is a number": (changed("frames", to=[7]), r"frames\[0\]: expected an object"),
    "notes null": (changed("notes", to=None), "'notes' is missing"),
    "a view that is a list": (changed("view", to=[]), "view: expected an object"),
    # nodes
    "a node that is a text": (changed("nodes", 1, to="y"), r"nodes\[1\]: expected an object"),
    "no id": (without("nodes", 0, "id"), r"nodes\[0\].*'id' is missing"),
    "an id of 0": (node(id=0), r"nodes\[2\]\.id.*above 0"),
    "an id of true": (node(id=True), r"nodes\[2\]\.id"),
    "an id of 1.5": (node(id=1.5), r"nodes\[2\]\.id"),
    "an id that is a text": (node(id="3"), r"nodes\[2\]\.id"),
    "an id too large": (node(id=2**60), r"nodes\[2\]\.id"),
    "an id twice": (more(id=2), r"nodes\[3\]: the id 2 is already that of nodes\[1\]"),
    "an id of a wire": (more(id=4), r"wires\[0\]: the id 4 is already that of nodes\[3\]"),
    "an id of a frame": (changed("frames", to=[FRAME | {"id": 5}]), r"frames\[0\]: the id 5"),
    "no kind": (without("nodes", 0, "kind"), "'kind' is missing"),
    "a kind that is a list": (node(kind=["mul"]), r"nodes\[2\]\.kind: expected a text"),
    "an unknown operation": (node(kind="os.system"), "'f': there is no operation called 'os.system'"),
    "a long kind": (node(kind="m" * 300), r"nodes\[2\].*at most 256"),
    "no name": (without("nodes", 0, "name"), "'name' is missing"),
    "an empty name": (node(name=""), "'' is no name"),
    "a long name": (node(name="n" * 257), "is no name"),
    "a name of two lines": (node(name="a\nb"), "is no name"),
    "a name twice": (node(name="x"), r"nodes\[2\]: the name 'x' is already that of nodes\[0\]"),
    "a position of three": (node(position=[1, 2, 3]), r"nodes\[2\]\.position: expected two numbers"),
    "a position of texts": (node(position=["1", "2"]), r"nodes\[2\]\.position"),
    "a position far off": (node(position=[1e9, 0]), "'f': a position is"),
    "a value at an operation": (node(value=1.0), r"nodes\[2\]\.value: only a variable"),
    "a role at an operation": (node(role="input"), r"nodes\[2\]\.role: only a variable"),
    "no value": (without("nodes", 0, "value"), "'value' is missing"),
    "a value that is null": (value(None), r"nodes\[0\]\.value: expected a number"),
    "a value that is true": (value(True), r"nodes\[0\]\.value: expected a number"),
    "a value in words": (value("two"), r"nodes\[0\]\.value: expected a number"),
    "a value too large": (value(10**400), r"nodes\[0\]\.value"),
    "a bare list": (value([1, 2]), r"nodes\[0\]\.value"),
    "an unknown role": (changed("nodes", 0, "role", to="weight"), r"nodes\[0\]\.role: expected one of"),
    "a parent that does not exist": (more(parent=77), "'new' lies in 77, which is not a block"),
    "a parent that is no block": (more(parent=3), "'new' lies in 3, which is not a block"),
    "a parent of itself": (more(kind="block", parent=9), "'new' cannot lie inside itself"),
    "a port outside a block": (more(kind="input"), "'new' is the port of a block"),
    "an unknown attribute": (node(attributes={"dim": 1}), "'f': there is no attribute 'dim'"),
    "attributes in a list": (node(attributes=[1]), r"nodes\[2\]\.attributes: expected an object"),
    "an attribute that is an object": (node(attributes={"dim": {"a": 1}}), r"nodes\[2\]\.attributes\.dim"),
    "an attribute of 70,000 characters": (
        node(attributes={"dim": "x" * 70_000}),
        r"nodes\[2\]\.attributes\.dim: at most",
    ),
    "an attribute of 100,001 numbers": (
        node(attributes={"dim": [0] * 100_001}),
        r"nodes\[2\]\.attributes\.dim: at most",
    ),
    "an attribute at a block": (more(kind="block", attributes={"code": "x"}), "'new' has no attribute 'code'"),
    # arrays
    "an unknown dtype": (array(dtype="object"), r"nodes\[0\]\.value\.dtype: expected one of"),
    "no shape": (value({"dtype": "float64", "data": []}), "'shape' is missing"),
    "a shape that is a number": (array(shape=2), r"nodes\[0\]\.value\.shape: expected a list"),
    "a negative size": (array(shape=[-2]), r"nodes\[0\]\.value\.shape"),
    "a size of 1.5": (array(shape=[1.5]), r"nodes\[0\]\.value\.shape"),
    "a huge shape": (array(shape=[10**6, 10**6]), r"nodes\[0\]\.value"),
    "a huge shape of nothing": (array(shape=[0, 10**12], data=[]), r"nodes\[0\]\.value"),
    "a shape of 40 axes": (array(shape=[1] * 40), r"nodes\[0\]\.value\.shape"),
    "a shape of 9 axes": (
        array(shape=[0] + [1] * 8, data=[]),
        r"nodes\[0\]\.value\.shape: expected sizes of 0 or more, at most 8",
    ),
    "too few numbers": (array(shape=[3]), r"nodes\[0\]\.value\.data: expected lists of 3"),
    "ragged rows": (array(shape=[2, 2], data=[[1, 2], [3]]), r"nodes\[0\]\.value\.data"),
    "a number for a list": (array(shape=[2, 1], data=[1, 2]), r"nodes\[0\]\.value\.data"),
    "a list for a number": (array(data=[[1], [2]]), r"nodes\[0\]\.value\.data"),
    "words in an array": (array(data=[1, "two"]), r"nodes\[0\]\.value\.data"),
    "a fraction among whole numbers": (
        array(dtype="int64", data=[1, 2.5]),
        r"nodes\[0\]\.value\.data: expected a whole",
    ),
    "a whole number of 70 bits": (array(dtype="int64", data=[1, 2**70]), r"nodes\[0\]\.value\.data"),
    "numbers among flags": (array(dtype="bool", data=[True, 1]), r"nodes\[0\]\.value\.data: expected true or false"),
    "a member outside a ZIP": (value({"member": "arrays/1.npy"}), r"nodes\[0\]\.value: .*ZIP file only"),
    "an array with more to it": (value({"member": "arrays/1.npy", "dtype": "float64"}), r"nodes\[0\]\.value\.dtype"),
    # wires
    "a wire from nowhere": (wired(([77, 0], [3, 0])), "Wire 20 ends at node 77, which does not exist"),
    "a wire to nowhere": (wired(([1, 0], [77, 0])), "Wire 20 ends at node 77, which does not exist"),
    "a wire with one end": (changed("wires", 0, "from", to=[1]), r"wires\[0\]\.from: expected a node and a port"),
    "a wire of texts": (changed("wires", 0, "from", to=["x", "out"]), r"wires\[0\]\.from"),
    "a negative port": (wired(([1, -1], [3, 0])), r"wires\[0\]\.from: expected a port"),
    "an output too many": (wired(([1, 1], [3, 0])), "'x' has no output 1"),
    "an input too many": (wired(([1, 0], [3, 2])), "'f' has no input 2"),
    "a wire into a variable": (wired(([3, 0], [1, 0])), "'x' has no input 0"),
    "an input twice": (wired(([1, 0], [3, 0]), ([2, 0], [3, 0])), r"wires\[1\]: input 0 of node 3 .* wires\[0\]"),
    "a wire to itself": (wired(([3, 0], [3, 0])), "cycle: f → f"),
    # frames, notes, view
    "a frame without a title": (changed("frames", to=[{"id": 9, "rect": [0, 0, 1, 1]}]), "'title' is missing"),
    "a frame without a width": (changed("frames", to=[FRAME | {"rect": [0, 0, 0, 5]}]), "Frame 9 needs a width"),
    "a frame of three numbers": (changed("frames", to=[FRAME | {"rect": [0, 0, 5]}]), r"frames\[0\]\.rect"),
    "a frame in no block": (changed("frames", to=[FRAME | {"parent": 3}]), "Frame 9 lies in 3, which is not a block"),
    "a note far off": (changed("notes", to=[NOTE | {"rect": [0, 1e8, 5, 5]}]), "Note 9: a position is"),
    "a long note": (changed("notes", to=[NOTE | {"text": "x" * 100_001}]), "Note 9: a note has at most"),
    "a target that does not exist": (changed("view", "target", to=77), "target, node 77, does not exist"),
    "a target in words": (changed("view", "target", to="f"), r"view\.target"),
    "a camera of two": (changed("view", "camera", to=[0, 0]), r"view\.camera: expected three numbers"),
    "a camera without a zoom": (changed("view", "camera", to=[0, 0, 0]), "zoom above 0"),
    "an unknown dtype at the top": (changed("dtype", to="float16"), "dtype: expected one of"),
    "a dtype in the view": (changed("view", "dtype", to="float32"), r"view\.dtype"),
}


@pytest.mark.parametrize(("data", "expected"), BAD.values(), ids=BAD)
def test_a_bad_file_is_refused_with_one_sentence_that_names_the_place(data, expected):
    with pytest.raises(FormatError, match=f"(?i){expected}") as caught:
        loads(data)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert len(sentence) < 400
    assert caught.value.details[0] == sentence


def test_the_document_that_the_bad_ones_are_made_from_is_good():
    assert loads(TEXT.encode()) == product()


def test_a_cycle_is_told_with_its_nodes():
    operations = [{"id": i, "kind": "neg", "name": f"n{i}", "position": [0, 0]} for i in range(1, 5)]
    wires = [{"id": 10 + b, "from": [a, 0], "to": [b, 0]} for a, b in ((1, 2), (2, 3), (3, 1), (3, 4))]
    with pytest.raises(FormatError, match=r"cycle: n\d → n\d → n\d → n\d"):
        loads(json.dumps(GOOD | {"nodes": operations, "wires": wires, "view": {}}).encode())


def test_a_long_tail_behind_a_cycle_takes_no_time():
    """The search for the cycle visits each node once, wherever the cycle lies."""
    count = 20_000
    operations = [{"id": i, "kind": "neg", "name": f"n{i}", "position": [0, 0]} for i in range(1, count + 1)]
    wires = [{"id": count + i, "from": [i, 0], "to": [i - 1, 0]} for i in range(2, count + 1)]
    wires.append({"id": 3 * count, "from": [count - 1, 0], "to": [count, 0]})
    with pytest.raises(FormatError, match=f"n{count}"):
        loads(json.dumps(GOOD | {"nodes": operations, "wires": wires, "view": {}}).encode())


def test_wires_between_blocks_are_refused():
    data = json.loads(dumps(nested()))
    data["wires"][3]["from"] = [1, 0]
    with pytest.raises(FormatError, match="'x' and 'out' lie in different blocks"):
        loads(json.dumps(data).encode())


def test_all_defects_are_told_up_to_fifty():
    data = copy.deepcopy(GOOD)
    data["nodes"][0]["name"] = 7
    data["nodes"][1]["position"] = []
    data["wires"][0]["to"] = None
    data["view"]["camera"] = 3
    data["nodes"].append(data["nodes"][2])
    with pytest.raises(FormatError) as caught:
        loads(json.dumps(data).encode())
    assert [detail.partition(":")[0] for detail in caught.value.details] == [
        "nodes[0].name",
        "nodes[1].position",
        "wires[0].to",
        "view.camera",
        "nodes[3]",
        "nodes[3]",
    ]
    data["nodes"] = [7] * 1000
    with pytest.raises(FormatError) as caught:
        loads(json.dumps(data).encode())
    assert len(caught.value.details) == 50


def test_defects_of_the_graph_are_told_together():
    with pytest.raises(FormatError) as caught:
        loads(wired(([77, 0], [3, 0]), ([1, 5], [3, 1])))
    assert list(caught.value.details) == [
        "Wire 20 ends at node 77, which does not exist.",
        "'x' has no output 5.",
    ]


@pytest.mark.parametrize("field", ["nodes", "wires", "frames", "notes"])
def test_too_many_records_are_refused_before_they_are_read(field, monkeypatch):
    limit = "MOST_BOXES" if field in ("frames", "notes") else f"MOST_{field.upper()}"
    monkeypatch.setattr(f"core.formats.document_json.{limit}", 5)
    with pytest.raises(FormatError, match=f"{field}: 6 of them; at most 5 are read"):
        loads(changed(field, to=[None] * 6))


def test_a_file_above_the_limit_is_not_parsed(monkeypatch):
    monkeypatch.setattr("core.formats.json_text.LARGEST_JSON", 100)
    with pytest.raises(FormatError, match="at most 100 are read"):
        loads(TEXT.encode())


def test_the_limits_let_a_chain_of_100_000_operations_through():
    assert limits.MOST_NODES > 100_001
    assert limits.MOST_WIRES > 100_001
