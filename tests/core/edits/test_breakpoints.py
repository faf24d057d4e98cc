"""Breakpoints are set, taken away, undone, saved with the document, and go with their nodes."""

import pytest

from core.edits import grouping, nodes
from core.edits.breakpoints import toggle_breakpoints
from core.errors import EditError, FormatError
from core.formats import chain_file
from tests.core.building import product


def test_breakpoints_are_set_and_taken_away_together():
    drawing = product()
    p, f, x = drawing["p"], drawing["f"], drawing["x"]
    drawing.do(toggle_breakpoints, [f, x])
    assert drawing.document.view.breakpoints == tuple(sorted((f, x)))
    drawing.do(toggle_breakpoints, [f, p])
    assert drawing.document.view.breakpoints == tuple(sorted((f, x, p)))
    drawing.do(toggle_breakpoints, [f, p])
    assert drawing.document.view.breakpoints == (x,)
    assert drawing.history.undo_label == "Set breakpoint"
    drawing.history.undo()
    assert drawing.document.view.breakpoints == tuple(sorted((f, x, p)))
    drawing.do(toggle_breakpoints, [f, p, x])
    assert drawing.document.view.breakpoints == ()


def test_what_is_no_node_gets_none():
    with pytest.raises(EditError):
        product().do(toggle_breakpoints, [1234])


def test_breakpoints_are_saved_with_the_document():
    drawing = product()
    assert b'"breakpoints"' not in chain_file.dumps(drawing.document)
    drawing.do(toggle_breakpoints, [drawing["f"], drawing["p"]])
    data = chain_file.dumps(drawing.document)
    assert chain_file.loads(data) == drawing.document
    with pytest.raises(FormatError, match=r"view\.breakpoints\[0\]"):
        chain_file.loads(data.replace(b'"breakpoints": [', b'"breakpoints": ["one", '))


def test_breakpoints_go_with_their_nodes():
    drawing = product()
    block = drawing.group("p")
    p = drawing.document.find("p", block).id
    drawing.do(toggle_breakpoints, [block, p, drawing["f"]])
    drawing.do(grouping.ungroup, block)
    assert drawing.document.view.breakpoints == (p, drawing["f"])
    drawing.do(nodes.delete, [p])
    assert drawing.document.view.breakpoints == (drawing["f"],)
    drawing.history.undo()
    assert drawing.document.view.breakpoints == (p, drawing["f"])
