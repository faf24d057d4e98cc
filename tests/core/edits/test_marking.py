"""Muting: a node passes on what comes in. Locking: a node stays where it lies."""

import numpy as np
import pytest

from core.change import Change
from core.edits import arranging, clipboard, marking, nodes
from core.engine.evaluator import Evaluator
from core.errors import EditError, FormatError
from core.formats import records_json as rj
from core.formats.torch_code import torch_code
from core.records import Node, Place
from core.steps.words.text import step_text
from core.steps.words.whole import whole_formula
from tests.core.building import Drawing, product


@pytest.fixture
def drawing():
    return product()


def test_a_muted_operation_passes_its_first_input_on_with_the_gradient(drawing):
    run = Evaluator(drawing.document)
    assert run.forward().value(drawing["f"]) == 24.0
    drawing.do(marking.mute, [drawing["p"]])
    made = run.backward(drawing["f"])
    assert (made.value(drawing["p"]), made.value(drawing["f"])) == (2.0, 8.0)
    assert (made.gradient(drawing["x"]), made.gradient(drawing["z"])) == (4.0, 2.0)
    assert not made.has_gradient(drawing["y"])
    wire = drawing.document.incoming(drawing["p"])[1]
    assert made.wire_reason(wire) == "'p' is muted and passes another input on"
    drawing.do(marking.unmute, [drawing["p"], drawing["x"]])
    assert run.backward(drawing["f"]).value(drawing["f"]) == 24.0


def test_the_first_input_with_a_wire_is_passed_on(drawing):
    drawing.do(nodes.delete, [drawing["x"]])
    drawing.do(marking.mute, [drawing["p"]])
    assert Evaluator(drawing.document).forward().value(drawing["f"]) == 12.0


def test_a_muted_operation_without_wires_says_what_it_needs(drawing):
    drawing.do(nodes.delete, [drawing["x"], drawing["y"]])
    drawing.do(marking.mute, [drawing["p"]])
    assert "not connected" in Evaluator(drawing.document).forward().problems[drawing["p"]]


def test_every_output_of_a_muted_operation_is_what_came_in():
    drawing = Drawing()
    drawing.variable("x", [3.0, 1.0, 2.0])
    drawing.operation("t", "topk", "x", attributes={"k": 2})
    drawing.operation("s", "sum")
    drawing.wire("t", "s", 0, output=1)
    drawing.do(marking.mute, [drawing["t"]])
    run = Evaluator(drawing.document).backward(drawing["s"])
    np.testing.assert_array_equal(run.value(drawing["t"], 1), [3.0, 1.0, 2.0])
    np.testing.assert_array_equal(run.gradient(drawing["x"]), [1.0, 1.0, 1.0])


def test_what_is_told_of_a_muted_operation_is_what_it_does(drawing):
    drawing.do(marking.mute, [drawing["p"]])
    run = Evaluator(drawing.document).backward(drawing["f"])
    log = run.steps()
    step = next(s for s in log if s.kind == "forward" and s.node == drawing["p"])
    assert step_text(log, step.index).title == "Forward: p = x"
    assert whole_formula(run, drawing["f"])[0].text.replace(" ", "") in ("x*z", "x·z", "xz", "x×z")
    assert "p = x\n" in torch_code(run)
    assert all(step_text(log, index).sentence for index in range(len(log)))


def test_only_operations_are_muted(drawing):
    with pytest.raises(EditError, match="Only operations"):
        marking.mute(drawing.document, [drawing["x"]])
    drawing.group("p", name="cell")
    with pytest.raises(EditError, match="open it and mute what is inside"):
        marking.mute(drawing.document, [drawing["cell"]])


def test_a_locked_node_stays(drawing):
    drawing.do(marking.lock, [drawing["p"]])
    drawing.do(arranging.nudge, [drawing["p"], drawing["f"]], 16.0, 0.0)
    places = drawing.document.places
    assert (places[drawing["p"]].x, places[drawing["f"]].x) == (250.0, 516.0)
    before = places[drawing["p"]]
    drawing.do(arranging.arrange)
    assert drawing.document.places[drawing["p"]] == before
    drawing.do(marking.unlock, [drawing["p"]])
    drawing.do(arranging.nudge, [drawing["p"]], 16.0, 0.0)
    assert drawing.document.places[drawing["p"]].x == before.x + 16


def test_frames_notes_and_wires_are_not_locked_and_what_is_locked_already_is_left(drawing):
    drawing.do(nodes.add_frame, "a", (0.0, 0.0, 10.0, 10.0))
    drawing.do(nodes.add_note, "b")
    others = [*drawing.document.frames, *drawing.document.notes, *drawing.document.wires]
    assert len(marking.lock(drawing.document, [*others, drawing["p"], drawing["p"]]).pairs) == 1
    drawing.do(marking.lock, [drawing["p"]])
    assert not marking.lock(drawing.document, [*others, drawing["p"]])
    for chosen in (others, []):
        with pytest.raises(EditError, match="at least one node"):
            marking.lock(drawing.document, chosen)


def test_locking_runs_nothing_again(drawing):
    evaluator = Evaluator(drawing.document)
    evaluator.forward()
    drawing.do(marking.lock, [drawing["p"]])
    assert not evaluator.stale
    drawing.do(marking.mute, [drawing["p"]])
    assert evaluator.stale


def test_a_copy_is_muted_as_its_model_is_but_free_to_move(drawing):
    drawing.do(marking.mute, [drawing["p"]])
    drawing.do(marking.lock, [drawing["p"]])
    drawing.do(clipboard.paste, clipboard.copy(drawing.document, [drawing["p"]]), (0.0, 400.0))
    copied = drawing.document.find("p2")
    assert copied.muted
    assert not drawing.document.places[copied.id].locked


def test_both_are_written_only_where_they_are_set():
    node, place = Node(3, "mul", "m", muted=True), Place(3, 0.0, 0.0, locked=True)
    data = rj.node_to_json(node, place)
    assert (data["muted"], data["locked"]) == (True, True)
    assert rj.node_from_json(data, "n") == (node, place)
    plain = rj.node_to_json(Node(3, "mul", "m"), Place(3, 0.0, 0.0))
    assert not {"muted", "locked"} & plain.keys()
    with pytest.raises(FormatError, match=r"n\.muted: expected true or false, got 1"):
        rj.node_from_json(plain | {"muted": 1}, "n")


def test_nothing_but_an_operation_is_muted_in_a_document(drawing):
    with pytest.raises(EditError, match="'x' is no operation and cannot be muted"):
        drawing.document.apply(Change.update(drawing.document.nodes[drawing["x"]], muted=True))
