"""Undo, redo, merging, cancelled drags, and whether the document is saved."""

import pytest

from core.change import Change
from core.edits import nodes
from core.errors import EditError
from tests.core.building import Drawing
from tests.core.naive import exact


@pytest.fixture
def drawing():
    made = Drawing()
    made.variable("x", 1.0)
    return made


def drag(drawing, value, merge="drag"):
    change = nodes.set_value(drawing.document, drawing["x"], value)
    drawing.history.record("Change value", change, merge)


def value(drawing):
    return drawing.document.nodes[drawing["x"]].value


def test_an_edit_is_labelled_by_its_docstring(drawing):
    assert drawing.history.undo_label == "Add variable"
    assert drawing.history.redo_label is None
    drawing.history.undo()
    assert drawing.history.redo_label == "Add variable"


def test_undo_and_redo_answer_what_changed(drawing):
    done = drawing.do(nodes.set_value, drawing["x"], 2.0)
    assert drawing.history.undo() == done.inverse()
    assert drawing.history.redo() == done
    assert drawing.history.redo() is None


def test_an_empty_history_undoes_nothing():
    assert Drawing().history.undo() is None


def test_an_edit_that_changes_nothing_leaves_no_entry(drawing):
    drawing.do(nodes.set_value, drawing["x"], 1.0)
    assert drawing.history.undo_label == "Add variable"


def test_a_refused_edit_leaves_no_entry_and_keeps_what_can_be_redone(drawing):
    drawing.do(nodes.set_value, drawing["x"], 2.0)
    drawing.history.undo()
    with pytest.raises(EditError):
        drawing.do(nodes.rename, drawing["x"], "")
    assert drawing.history.redo_label == "Change value"


def test_a_new_edit_ends_what_can_be_redone(drawing):
    drawing.do(nodes.set_value, drawing["x"], 2.0)
    drawing.history.undo()
    drawing.do(nodes.set_value, drawing["x"], 3.0)
    assert drawing.history.redo() is None


def test_the_changes_of_one_drag_undo_as_one(drawing):
    drawing.history.mark()
    for moved in (2.0, 3.0, 4.0):
        drag(drawing, moved)
    drawing.history.undo()
    assert value(drawing) == 1.0
    drawing.history.redo()
    assert value(drawing) == 4.0


def test_a_drag_back_to_the_start_leaves_no_entry(drawing):
    drag(drawing, 2.0)
    drag(drawing, 1.0)
    assert drawing.history.undo_label == "Add variable"


def test_another_key_or_another_edit_does_not_merge(drawing):
    drag(drawing, 2.0, "first")
    drag(drawing, 3.0, "second")
    drawing.do(nodes.set_value, drawing["x"], 4.0)
    drawing.do(nodes.set_value, drawing["x"], 5.0)
    seen = []
    while drawing.history.undo_label == "Change value":
        seen.append(value(drawing))
        drawing.history.undo()
    assert seen == [5.0, 4.0, 3.0, 2.0]


@pytest.mark.parametrize("between", ["mark", "save", "undo and redo", "an edit taken back"])
def test_two_drags_with_the_same_key_are_two(drawing, between):
    drag(drawing, 2.0)
    if between == "mark":
        drawing.history.mark()
    elif between == "save":
        drawing.history.set_saved(drawing.history.here())
    elif between == "an edit taken back":
        drawing.do(nodes.add_operation, "mul")
        drawing.history.undo()
    else:
        drawing.history.undo()
        drawing.history.redo()
    drag(drawing, 3.0)
    drawing.history.undo()
    assert value(drawing) == 2.0


def test_a_cancelled_drag_puts_everything_back(drawing):
    drag(drawing, 2.0)
    drawing.do(nodes.add_operation, "mul")
    drawing.history.undo()
    before = exact(drawing.document)
    mark = drawing.history.mark()
    drag(drawing, 3.0)
    drag(drawing, 4.0)
    drawing.do(nodes.add_operation, "exp")
    drawing.history.roll_back(mark)
    assert exact(drawing.document) == before
    assert (drawing.history.undo_label, drawing.history.redo_label) == ("Change value", "Add operation")
    drawing.history.redo()
    assert drawing.document.find("mul")


def test_a_document_is_saved_where_it_was_saved(drawing):
    history = drawing.history
    assert not history.is_saved
    history.set_saved(history.here())
    assert history.is_saved
    history.set_unsaved()
    assert not history.is_saved
    history.set_saved(history.here())
    drawing.do(nodes.set_value, drawing["x"], 2.0)
    assert not history.is_saved
    history.undo()
    assert history.is_saved
    history.undo()
    assert not history.is_saved
    history.redo()
    assert history.is_saved


def test_a_saved_state_that_can_not_be_reached_again_is_lost(drawing):
    drawing.history.set_saved(drawing.history.here())
    drawing.history.undo()
    drawing.variable("y")
    drawing.history.undo()
    assert not drawing.history.is_saved


def test_a_save_may_end_after_further_edits(drawing):
    here = drawing.history.here()
    drag(drawing, 2.0)
    drawing.history.set_saved(here)
    assert not drawing.history.is_saved
    drawing.history.undo()
    assert drawing.history.is_saved


def test_a_cancelled_drag_does_not_lose_the_saved_state(drawing):
    drawing.do(nodes.set_value, drawing["x"], 2.0)
    drawing.history.set_saved(drawing.history.here())
    drawing.history.undo()
    mark = drawing.history.mark()
    drag(drawing, 5.0)
    drawing.history.roll_back(mark)
    assert not drawing.history.is_saved
    drawing.history.redo()
    assert drawing.history.is_saved


def test_undo_is_refused_when_the_document_was_changed_from_elsewhere(drawing):
    x = drawing.document.nodes[drawing["x"]]
    drawing.document.apply(Change.update(x, value=9.0))
    with pytest.raises(EditError, match="changed meanwhile"):
        drawing.history.undo()
    assert value(drawing) == 9.0
    assert drawing.history.undo_label == "Add variable"
