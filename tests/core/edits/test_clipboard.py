"""Copying, pasting and duplicating."""

import json

import numpy as np
import pytest

from core.document import Document
from core.edits import clipboard, nodes, wires
from core.errors import EditError
from core.formats.chain_file import dumps
from core.records import same_value
from tests.core.building import Drawing, empty_block, product
from tests.core.naive import defects, exact


@pytest.fixture
def drawing():
    return product()


def ids(drawing, *names):
    return [drawing[name] for name in names]


def place(drawing, name):
    found = drawing.document.places[drawing[name]]
    return found.x, found.y


def test_a_copy_of_everything_computes_the_same_elsewhere(drawing):
    other = Drawing()
    other.do(clipboard.paste, clipboard.copy(drawing.document, [*drawing.document.nodes]))
    assert other.formula("f") == "mul(mul(x, y), z)"
    assert [n.value for n in other.document.nodes.values()] == [2.0, 3.0, 4.0, None, None]
    assert defects(other.document) == []


def test_a_block_is_copied_out_of_a_block_with_what_is_in_it(drawing):
    inner = drawing.group("p", name="inner")
    drawing.group("inner", "f", name="outer")
    other = Drawing()
    other.do(clipboard.paste, clipboard.copy(drawing.document, [inner]))
    (top,) = other.document.children(None)
    assert top.name == "inner"
    assert sorted(node.kind for node in other.document.children(top.id)) == ["input", "input", "mul", "output"]


def test_names_are_made_free_and_ids_are_new(drawing):
    before = set(drawing.document.nodes)
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, ids(drawing, "x", "p", "y")))
    new = {drawing.document.nodes[ident].name for ident in set(drawing.document.nodes) - before}
    assert new == {"x2", "y2", "p2"}
    assert drawing.formula("p2") == "mul(x2, y2)"
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, ids(drawing, "p2")))
    assert drawing.document.find("p3")


def test_values_travel_exactly(drawing):
    value = np.array([[0.1, np.nan, -np.inf], [-0.0, 1e-320, 3.0]])
    drawing.do(nodes.set_value, drawing["x"], value)
    drawing.do(nodes.set_value, drawing["y"], [True, False])
    drawing.do(nodes.set_value, drawing["z"], np.array([2**62]))
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, ids(drawing, "x", "y", "z")))
    for name in "xyz":
        assert same_value(drawing.document.find(name).value, drawing.document.find(f"{name}2").value)


def test_attributes_roles_and_unknown_fields_travel(drawing):
    drawing.operation("total", "sum", "f", attributes={"dim": (0, 1), "keepdim": True})
    drawing.do(nodes.set_role, drawing["x"], "parameter")
    text = json.loads(clipboard.copy(drawing.document, ids(drawing, "total", "x")))
    text["nodes"][0]["newer"] = {"a": [1]}
    drawing.do(clipboard.paste, json.dumps(text))
    assert drawing.document.find("total2").attributes == {"dim": (0, 1), "keepdim": True}
    assert drawing.document.find("total2").extra == {"newer": {"a": [1]}}
    assert drawing.document.find("x2").role == "parameter"


def test_what_is_pasted_lies_where_it_was_asked_for(drawing):
    text = clipboard.copy(drawing.document, ids(drawing, "y", "p"))
    drawing.do(clipboard.paste, text, (1000.0, 2000.0))
    assert place(drawing, "y2") == (1000.0, 2050.0)
    assert place(drawing, "p2") == (1250.0, 2000.0)
    drawing.do(clipboard.paste, text)
    assert place(drawing, "y3") == place(drawing, "y")


def test_wires_from_outside_come_only_if_wanted(drawing):
    text = clipboard.copy(drawing.document, ids(drawing, "f"))
    drawing.do(clipboard.paste, text)
    assert drawing.formula("f2") == "mul()"
    drawing.do(clipboard.paste, text, incoming=True)
    assert drawing.formula("f3") == "mul(mul(x, y), z)"
    drawing.do(nodes.rename, drawing["z"], "other")
    drawing.do(clipboard.paste, text, incoming=True)
    assert drawing.formula("f4") == "mul(mul(x, y))", "z is not what it was"
    drawing.do(nodes.delete, [drawing["other"]])
    drawing.do(clipboard.paste, text, incoming=True)
    assert drawing.formula("f5") == "mul(mul(x, y))", "it is no more"


def test_wires_from_outside_are_not_drawn_to_strangers(drawing):
    text = clipboard.copy(drawing.document, ids(drawing, "f"))
    other = Drawing()
    for _ in range(6):
        other.do(nodes.add_operation, "exp")
    other.do(clipboard.paste, text, incoming=True)
    assert not other.document.wires


def test_blocks_travel_with_all_that_is_inside(drawing):
    block = drawing.group("p", "x")
    drawing.do(nodes.add_note, "inside", parent=block)
    drawing.group("block", "y", name="outer")
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, [drawing["outer"]]), (0.0, 0.0))
    copy = drawing["outer2"]
    assert {node.name for node in drawing.document.children(copy)} == {"block", "y", "out"}
    assert len(drawing.document.notes) == 2
    port = drawing.document.port_nodes(copy, "output")[0]
    drawing.do(nodes.add_operation, "exp")
    drawing.do(wires.connect, copy, port.id, drawing["exp"], 0)
    assert drawing.formula("exp") == "exp(mul(x, y))"
    assert defects(drawing.document) == []


def test_pasting_into_a_block(drawing):
    block = drawing.group("p")
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, ids(drawing, "x", "z")), None, block)
    assert {node.name for node in drawing.document.children(block)} == {"p", "x", "y", "out", "x2", "z"}
    inner = next(node.id for node in drawing.document.children(block) if node.name == "p")
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, [inner]))
    assert drawing.document.find("p").parent is None


def test_pasting_into_a_block_draws_no_wires_across(drawing):
    text = clipboard.copy(drawing.document, ids(drawing, "p"))
    drawing.do(empty_block, name="block")
    drawing.do(clipboard.paste, text, None, drawing["block"], incoming=True)
    assert drawing.formula("p", drawing["block"]) == "mul()"


def test_frames_and_notes_travel(drawing):
    drawing.do(nodes.add_frame, "a", (10.0, 10.0, 100.0, 50.0))
    drawing.do(nodes.add_note, "b", at=(20.0, 30.0))
    boxes = [*drawing.document.frames, *drawing.document.notes]
    drawing.do(clipboard.duplicate, boxes, (5.0, 7.0))
    assert [(frame.title, frame.x, frame.y) for frame in drawing.document.frames.values()] == [
        ("a", 10.0, 10.0), ("a", 15.0, 17.0),
    ]  # fmt: skip
    assert [(note.text, note.x, note.y) for note in drawing.document.notes.values()][1] == ("b", 25.0, 37.0)


def test_frames_and_notes_inside_a_block_stay_where_they_are_in_its_copy(drawing):
    block = drawing.group("p")
    drawing.do(nodes.add_frame, "a", (10.0, 10.0, 100.0, 50.0), parent=block)
    drawing.do(nodes.add_note, "b", at=(20.0, 30.0), parent=block)
    drawing.do(clipboard.duplicate, [block], (5.0, 7.0))
    for boxes, corner in ((drawing.document.frames, (10.0, 10.0)), (drawing.document.notes, (20.0, 30.0))):
        assert [(box.parent, box.x, box.y) for box in boxes.values()] == [
            (block, *corner), (drawing["block2"], *corner),
        ]  # fmt: skip


def test_duplicating_keeps_the_wires_between(drawing):
    drawing.do(clipboard.duplicate, [*drawing.document.nodes, *drawing.document.wires], (0.0, 300.0))
    assert drawing.formula("f2") == "mul(mul(x2, y2), z2)"
    assert place(drawing, "f2") == (500.0, 400.0)
    assert drawing.history.undo_label == "Duplicate"


def test_duplicating_with_the_wires_that_feed(drawing):
    drawing.do(clipboard.duplicate, ids(drawing, "p"), incoming=True)
    assert drawing.formula("p2") == "mul(x, y)"


def test_cutting(drawing):
    drawing.do(clipboard.cut, ids(drawing, "p"))
    assert drawing.history.undo_label == "Cut"
    assert drawing.formula("f") == "mul(z)"


def test_what_cannot_be_copied_is_told(drawing):
    with pytest.raises(EditError, match="Nothing is selected"):
        clipboard.copy(drawing.document, [])
    with pytest.raises(EditError, match="Nothing is selected"):
        clipboard.copy(drawing.document, [*drawing.document.wires])
    with pytest.raises(EditError, match="There is no frame or note 99"):
        clipboard.copy(drawing.document, [99])
    block = drawing.group("p")
    inner = next(iter(drawing.document.children(block)))
    with pytest.raises(EditError, match="different blocks"):
        clipboard.copy(drawing.document, [inner.id, drawing["x"]])


def test_what_is_copied_reads_as_a_file_does(drawing):
    lines = clipboard.copy(drawing.document, [drawing["x"], drawing["p"]]).splitlines()
    assert lines[1] == '  "format": "chainrule clipboard",'
    assert [line.strip()[:9] for line in lines].count('{"id": 1,') == 1
    assert max(map(len, lines)) < 130


def test_no_copy_covers_another_exactly(drawing):
    clipped = clipboard.copy(drawing.document, drawing.document.nodes)
    for _ in range(3):
        drawing.do(clipboard.paste, clipped, (320.0, 160.0))
    corners = [(place.x, place.y) for place in drawing.document.places.values()]
    assert len(set(corners)) == len(corners)


def test_a_port_cannot_be_pasted_outside_a_block(drawing):
    block = drawing.group("p")
    text = clipboard.copy(drawing.document, [drawing.document.port_nodes(block, "input")[0].id])
    with pytest.raises(EditError, match="cannot lie outside"):
        drawing.do(clipboard.paste, text)
    drawing.do(clipboard.paste, text, None, block)
    assert [port.name for port in drawing.document.port_nodes(block, "input")] == ["x", "x2", "y"]


def broken(drawing, **changes):
    data = json.loads(clipboard.copy(drawing.document, [*drawing.document.nodes]))
    for where, value in changes.items():
        table, row, field = where.split("_")
        data[table][int(row)][field] = value
    return json.dumps(data)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "does not hold a graph"),
        ("hello", "does not hold a graph"),
        ("[1, 2]", "does not hold a graph"),
        ('{"format": "something else"}', "does not hold a graph"),
        ("[" * 100_000, "does not hold a graph"),
        ("9" * 5000, "does not hold a graph"),
        ({"nodes_0_position": "a"}, r'nodes\[0\].position: expected two numbers, got "a"'),
        ({"nodes_0_position": [1, float("nan")]}, r"nodes\[0\].position: expected two numbers, got NaN"),
        ({"nodes_0_id": -1}, r"nodes\[0\].id: expected a whole number above 0, got -1"),
        ({"nodes_0_id": 2}, "Two nodes have the same id"),
        ({"nodes_0_parent": 77}, "speaks of node 77"),
        ({"nodes_0_kind": "mul"}, r"nodes\[0\].value: only a variable"),
        ({"nodes_3_kind": "frobnicate"}, "no operation called 'frobnicate'"),
        ({"nodes_0_value": [1, 2]}, r"nodes\[0\].value: expected a number"),
        ({"nodes_0_value": {"member": "arrays/1.npy"}}, "ZIP file only"),
        ({"nodes_0_extra": float("inf")}, "cannot be kept"),
        ({"nodes_0_name": "\ud800"}, r"nodes\[0\].name: expected a text"),
        ({"wires_0_from": [88, 0]}, "speaks of node 88"),
        ({"wires_0_to": [1]}, r"wires\[0\].to: expected a node and a port"),
        ({"wires_0_from": [7, 0]}, "cycle"),
        ({"wires_0_to": [4, 7]}, "no input 7"),
    ],
)
def test_bad_text_is_told_and_changes_nothing(drawing, text, sentence):
    before = exact(drawing.document)
    with pytest.raises(EditError, match=sentence):
        drawing.do(clipboard.paste, text if isinstance(text, str) else broken(drawing, **text))
    assert exact(drawing.document) == before


def test_a_block_whose_ports_are_missing_is_told(drawing):
    drawing.group("p")
    data = json.loads(clipboard.copy(drawing.document, [*(n.id for n in drawing.document.children(None))]))
    data["nodes"] = [node for node in data["nodes"] if node["kind"] != "input"]
    data["wires"] = [wire for wire in data["wires"] if wire["from"][0] in {node["id"] for node in data["nodes"]}]
    with pytest.raises(EditError, match="speaks of node"):
        drawing.do(clipboard.paste, json.dumps(data))


def test_a_document_as_json_text_is_pasted(drawing):
    text = dumps(drawing.document).decode()
    empty = Document()
    empty.apply(clipboard.paste(empty, text, (0.0, 0.0)))
    assert {node.name for node in empty.nodes.values()} == {node.name for node in drawing.document.nodes.values()}
    assert len(empty.wires) == len(drawing.document.wires)
    with pytest.raises(EditError, match="The graph is empty"):
        clipboard.paste(drawing.document, dumps(Document()).decode())


def test_what_has_no_places_arrives_laid_out(drawing):
    data = json.loads(dumps(drawing.document))
    for node in data["nodes"]:
        del node["position"]
    empty = Document()
    empty.apply(clipboard.paste(empty, json.dumps(data)))
    for wire in empty.wires.values():
        assert empty.places[wire.source].x < empty.places[wire.target].x
    assert len({(place.x, place.y) for place in empty.places.values()}) == len(empty.nodes)


def test_pasting_with_wires_in_another_document_goes_by_names(drawing):
    text = clipboard.copy(drawing.document, ids(drawing, "p"))
    other = Document()
    other.apply(nodes.add_variable(other, name="spare"))
    other.apply(nodes.add_variable(other, name="y"))
    other.apply(clipboard.paste(other, text, incoming=True))
    (wire,) = other.wires.values()
    assert other.nodes[wire.source].name == "y"
    assert wire.input == 1
