"""Watches are pinned, let go of, undone, and saved with the document."""

import pytest

from core.edits.nodes import delete
from core.edits.watches import toggle_watches
from core.errors import EditError, FormatError
from core.formats import chain_file
from tests.core.building import product


def wires_of(drawing, name):
    """The wires into a node, in the order of its inputs."""
    return [wire.id for _, wire in sorted(drawing.document.incoming(drawing[name]).items())]


def test_wires_are_pinned_in_the_order_in_which_they_were_chosen_and_let_go_of():
    drawing = product()
    first, second = wires_of(drawing, "f")
    drawing.do(toggle_watches, [second])
    drawing.do(toggle_watches, [first, second])
    assert drawing.document.view.watches == (second, first)
    drawing.do(toggle_watches, [second])
    assert drawing.document.view.watches == (first,)
    assert drawing.history.undo_label == "Watch"
    drawing.history.undo()
    assert drawing.document.view.watches == (second, first)
    with pytest.raises(EditError, match="Only wires"):
        toggle_watches(drawing.document, [first, drawing["x"]])
    drawing.do(toggle_watches, [first, second])
    assert drawing.document.view.watches == ()


def test_a_node_is_no_wire():
    drawing = product()
    with pytest.raises(EditError, match="Only wires"):
        drawing.do(toggle_watches, [drawing["f"]])


def test_watches_are_saved_with_the_document():
    drawing = product()
    assert b'"watches"' not in chain_file.dumps(drawing.document)
    drawing.do(toggle_watches, wires_of(drawing, "f"))
    data = chain_file.dumps(drawing.document)
    assert chain_file.loads(data) == drawing.document
    with pytest.raises(FormatError, match=r"view\.watches\[0\]"):
        chain_file.loads(data.replace(b'"watches": [', b'"watches": ["one", '))


def test_a_wire_that_is_gone_counts_for_nothing_and_goes_with_the_next_change():
    drawing = product()
    first, second = wires_of(drawing, "f")
    drawing.do(toggle_watches, [first])
    drawing.do(delete, [drawing["x"], drawing["p"]])
    assert first not in drawing.document.wires
    drawing.do(toggle_watches, [second])
    assert drawing.document.view.watches == (second,)
