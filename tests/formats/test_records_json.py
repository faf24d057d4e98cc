"""Records to JSON and back, and what is told of JSON that is no record."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.errors import FormatError
from core.formats import records_json as rj
from core.formats.values_json import value_from_json, value_to_json
from core.records import Frame, Node, Note, Place, View, Wire, same_value

PLACE = Place(3, 1.5, -20.0)


def through_json(data):
    return json.loads(json.dumps(data, allow_nan=False))


def frozen(array):
    array.setflags(write=False)
    return array


@given(st.floats())
def test_numbers_survive(value):
    node = Node(3, "variable", "x", value=value)
    assert rj.node_from_json(through_json(rj.node_to_json(node, PLACE)), "n") == (node, PLACE)


@given(arrays.arrays(st.sampled_from([np.float64, np.int64, np.bool_]), arrays.array_shapes(min_dims=0, min_side=0)))
def test_arrays_survive(array):
    value = value_from_json(through_json(value_to_json(3, array)), "v")
    assert same_value(value, array)
    assert not value.flags.writeable


SETTINGS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text("añ∇"),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=5,
)


@given(st.dictionaries(st.text("abc", min_size=1), SETTINGS, max_size=3))
def test_attributes_survive(attributes):
    node = Node(3, "sum", "s", 2, attributes=attributes)
    read, _ = rj.node_from_json(through_json(rj.node_to_json(node, PLACE)), "n")
    assert read == node
    assert repr(dict(read.attributes)) == repr(attributes), "true stays true, 1.0 stays 1.0"


def test_a_setting_that_is_no_number():
    node = Node(3, "sum", "s", attributes={"a": math.nan, "b": (-math.inf, "nan")})
    read, _ = rj.node_from_json(through_json(rj.node_to_json(node, PLACE)), "n")
    assert repr(read.attributes) == "{'a': nan, 'b': (-inf, 'nan')}"


def test_fields_stand_in_a_fixed_order():
    node = Node(3, "variable", "x", 2, 1.0, "parameter", extra={"newer": 1})
    data = rj.node_to_json(node, PLACE)
    assert list(data) == ["id", "kind", "name", "parent", "position", "value", "role", "newer"]
    assert list(rj.node_to_json(Node(3, "mul", "m"), PLACE)) == ["id", "kind", "name", "position"]
    assert data["position"] == [1.5, -20]


@pytest.mark.parametrize(
    ("record", "write", "read"),
    [
        (Wire(1, 2, 0, 3, 1, {"newer": [1]}), rj.wire_to_json, rj.wire_from_json),
        (Frame(1, "a", 0.0, -1.5, 3.0, 4.0, "red", 7, {"b": None}), rj.frame_to_json, rj.frame_from_json),
        (Frame(1, "", 0.0, 0.0, 3.0, 4.0), rj.frame_to_json, rj.frame_from_json),
        (Note(1, "two\nlines", 0.0, 0.0, 3.0, 4.0, 7), rj.note_to_json, rj.note_from_json),
        (View(), rj.view_to_json, rj.view_from_json),
        (View(0, 3, (1.0, 2.5, 0.75), "float32", {"zoomed": True}), rj.view_to_json, rj.view_from_json),
    ],
)
def test_the_other_records_survive(record, write, read):
    assert read(through_json(write(record)), "r") == record


def test_a_negative_zero_keeps_its_sign():
    data = through_json(rj.node_to_json(Node(3, "mul", "m"), Place(3, -0.0, 0.0)))
    _, place = rj.node_from_json(data, "n")
    assert math.copysign(1, place.x) == -1


def test_arrays_may_be_kept_elsewhere():
    kept = {}

    def store(ident, array):
        kept[f"arrays/{ident}.npy"] = array
        return {"member": f"arrays/{ident}.npy"} if array.size > 2 else None

    large, small = frozen(np.arange(3.0)), frozen(np.arange(2.0))
    for array in (large, small):
        node = Node(3, "variable", "x", value=array)
        data = through_json(rj.node_to_json(node, PLACE, store))
        assert ("member" in data["value"]) == (array is large)
        assert rj.node_from_json(data, "n", lambda member, _: kept[member]) == (node, PLACE)


GOOD = {"id": 3, "kind": "variable", "name": "x", "position": [0, 0], "value": 1.0}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"id": "3"}, 'nodes[1].id: expected a whole number above 0, got "3"'),
        ({"id": True}, "nodes[1].id: expected a whole number above 0, got true"),
        ({"id": 2**53}, "nodes[1].id: expected a whole number above 0, got 9007199254740992"),
        ({"id": 10**400}, "nodes[1].id: expected a whole number above 0, got a number too large"),
        ({"kind": None}, "nodes[1].kind: expected a text, got null"),
        ({"name": ["a"]}, "nodes[1].name: expected a text, got a list of 1"),
        ({"parent": 0}, "nodes[1].parent: expected a whole number above 0, got 0"),
        ({"position": "a" * 50}, f'nodes[1].position: expected two numbers, got "{"a" * 39}…'),
        ({"position": [1]}, "nodes[1].position: expected two numbers, got a list of 1"),
        ({"position": [1, "a"]}, 'nodes[1].position: expected two numbers, got "a"'),
        ({"position": [1, 10**400]}, "nodes[1].position: expected two numbers, got a number too large"),
        ({"position": [1, False]}, "nodes[1].position: expected two numbers, got false"),
        ({"value": "NaN"}, 'nodes[1].value: expected a number, "nan", "inf" or "-inf", got "NaN"'),
        ({"value": None}, 'nodes[1].value: expected a number, "nan", "inf" or "-inf", got null'),
        ({"role": "boss"}, 'nodes[1].role: expected one of "input", "parameter", "constant", got "boss"'),
        ({"attributes": []}, "nodes[1].attributes: expected an object, got a list of 0"),
        ({"attributes": {"a": [1, {}]}}, "nodes[1].attributes.a[1]: expected true, false"),
        ({"attributes": {"a": 2**63}}, "nodes[1].attributes.a: expected a whole number of at most 64 bits"),
        ({"kind": "mul"}, "nodes[1].value: only a variable has one"),
        ({"newer": "\ud800"}, "nodes[1]: "),
        ({"newer": float("inf")}, "nodes[1]: Infinity cannot be kept"),
    ],
)
def test_a_node_that_is_none_is_told_with_its_place(change, sentence):
    with pytest.raises(FormatError) as caught:
        rj.node_from_json(GOOD | change, "nodes[1]")
    assert str(caught.value).startswith(sentence)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("field", ["id", "kind", "name", "value"])
def test_a_missing_field_is_told(field):
    data = {name: value for name, value in GOOD.items() if name != field}
    with pytest.raises(FormatError, match=rf"nodes\[1\]: the field '{field}' is missing"):
        rj.node_from_json(data, "nodes[1]")


def test_deep_nesting_is_refused():
    deep = []
    for _ in range(50):
        deep = [deep]
    with pytest.raises(FormatError, match="nested deeper"):
        rj.node_from_json(GOOD | {"newer": deep}, "nodes[1]")
    with pytest.raises(FormatError, match="expected true, false"):
        rj.node_from_json(GOOD | {"attributes": {"a": deep}}, "nodes[1]")


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"dtype": "float64", "shape": [2], "data": [1]}, "v.data: expected lists of 2 along axis 0, got a list of 1"),
        ({"dtype": "float64", "shape": [1, 2], "data": [[1]]}, "v.data: expected lists of 2 along axis 1"),
        ({"dtype": "float64", "shape": [1], "data": [[1]]}, "v.data: expected a number"),
        (
            {"dtype": "int64", "shape": [1], "data": [1.0]},
            "v.data: expected a whole number of at most 64 bits, got 1.0",
        ),
        ({"dtype": "bool", "shape": [1], "data": [1]}, "v.data: expected true or false, got 1"),
        (
            {"dtype": "object", "shape": [], "data": 1},
            'v.dtype: expected one of "float64", "int64", "bool", got "object"',
        ),
        ({"dtype": "int64", "shape": 1, "data": [1]}, "v.shape: expected a list, got 1"),
        ({"dtype": "int64", "shape": [-1], "data": []}, "v.shape: expected sizes of 0 or more"),
        ({"dtype": "int64", "shape": [0, 10**12], "data": []}, "v.shape: expected sizes of 0 or more"),
        ({"dtype": "int64", "shape": [10**9], "data": []}, "v.data: expected lists of 1000000000 along axis 0"),
        ({"dtype": "int64", "shape": [1] * 9, "data": 1}, "v.shape: expected sizes of 0 or more, at most 8"),
        ({"dtype": "int64", "shape": [], "data": 1, "order": "F"}, "v.order: there is no such field here"),
        ({"dtype": "int64", "data": 1}, "v: the field 'shape' is missing"),
        ({"member": "arrays/3.npy"}, 'v: an array of its own ("arrays/3.npy") is possible in a ZIP file only'),
        ({"member": "a", "shape": [1]}, "v.shape: there is no such field here"),
    ],
)
def test_an_array_that_is_none_is_told(value, sentence):
    with pytest.raises(FormatError) as caught:
        value_from_json(value, "v")
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    ("read", "data", "sentence"),
    [
        (rj.wire_from_json, [], "r: expected an object, got a list of 0"),
        (rj.wire_from_json, {"id": 1, "from": [1, -1], "to": [2, 0]}, "r.from: expected a port of 0 or more, got -1"),
        (rj.wire_from_json, {"id": 1, "from": [1, 0], "to": [2]}, "r.to: expected a node and a port, got a list of 1"),
        (rj.frame_from_json, {"id": 1, "title": "a", "rect": [1, 2, 3]}, "r.rect: expected four numbers"),
        (rj.note_from_json, {"id": 1, "text": 5, "rect": [1, 2, 3, 4]}, "r.text: expected a text, got 5"),
        (rj.view_from_json, {"camera": [0, 0]}, "r.camera: expected three numbers"),
        (rj.view_from_json, {"dtype": "int8"}, 'r.dtype: expected one of "float64", "float32", got "int8"'),
    ],
)
def test_other_records_that_are_none_are_told(read, data, sentence):
    with pytest.raises(FormatError) as caught:
        read(data, "r")
    assert str(caught.value).startswith(sentence)


def test_a_node_may_come_without_a_place():
    _, place = rj.node_from_json({name: value for name, value in GOOD.items() if name != "position"}, "nodes[1]")
    assert math.isnan(place.x)
    assert math.isnan(place.y)
