import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from core.edits.grouping import group
from core.edits.nodes import add_frame
from core.formats.chain_file import dumps
from core.records import OUTPUT
from gui.canvas import editing
from gui.canvas.commands import CLIP_MIME
from gui.canvas.hits import Port
from gui.canvas.tools.adding import BESIDE
from gui.canvas.tools.editor import LARGEST_TYPED
from gui.panels.lists.entry_drawing import ENTRY
from gui.panels.lists.palette import NODE_MIME
from tests.gui.canvas.conftest import LEFT, move, said
from tests.gui.canvas.drawing import Sketch, product
from tests.gui.seen import popup_of

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_double_click_edits_a_value_in_place(xyz):
    canvas, ids = xyz
    QTest.mouseDClick(canvas, LEFT, pos=canvas.node_center(ids["x"]))
    assert canvas.editor.isVisible()
    assert canvas.editor.text() == "2"
    QTest.keyClicks(canvas.editor, "-0.5")
    QTest.keyClick(canvas.editor, KEY.Key_Return)
    assert canvas.session.document.nodes[ids["x"]].value == -0.5
    assert not canvas.editor.isVisible()
    assert canvas.session.history.undo_label == "Change value"


def test_what_is_typed_from_afar_is_legible(xyz):
    canvas, ids = xyz
    canvas.zoom_to(0.3)
    QTest.mouseDClick(canvas, LEFT, pos=canvas.node_center(ids["x"]))
    assert canvas.editor.font().pixelSize() >= 13
    assert canvas.editor.height() >= canvas.editor.fontMetrics().height() + 6
    assert abs(canvas.editor.geometry().center().y() - canvas.node_center(ids["x"]).y()) <= 2


def test_digits_start_to_edit_the_selected_variable(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["y"]})
    QTest.keyClicks(canvas, "7")
    QTest.keyClicks(canvas.editor, ".25")
    QTest.keyClick(canvas.editor, KEY.Key_Return)
    assert canvas.session.document.nodes[ids["y"]].value == 7.25


def test_a_tensor_can_be_typed(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["x"]})
    for text, value in (("[1, 2, 3]", [1, 2, 3]), ("[4, 5]", [4, 5])):
        QTest.keyClick(canvas, KEY.Key_Return)
        QTest.keyClicks(canvas.editor, text)
        QTest.keyClick(canvas.editor, KEY.Key_Return)
        assert np.array_equal(canvas.session.document.nodes[ids["x"]].value, value)


def test_what_is_too_large_to_be_typed_is_left_to_the_inspector(open_canvas):
    sketch = Sketch()
    x = sketch.variable("x", Sketch.array((LARGEST_TYPED + 1,)), (0, 0))
    canvas = open_canvas(sketch.document)
    noted = said(canvas.session.noted)
    QTest.mouseDClick(canvas, LEFT, pos=canvas.node_center(x))
    assert noted == ["'x' holds too much to type here: use the inspector."]
    assert not canvas.editor.isVisible()


def test_what_is_no_number_is_refused_and_can_be_corrected(xyz):
    canvas, ids = xyz
    refused = said(canvas.session.refused)
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, KEY.Key_Return)
    QTest.keyClicks(canvas.editor, "two")
    QTest.keyClick(canvas.editor, KEY.Key_Return)
    assert len(refused) == 1
    assert refused[0].startswith("'two' is not a number.")
    assert canvas.editor.isVisible()
    assert QToolTip.text() == refused[0], "why is said far from the field alone"
    invalid = canvas.picture.theme.invalid.name()
    assert invalid in canvas.editor.styleSheet(), "the field does not show that it is refused"
    canvas.editor.selectAll()
    QTest.keyClicks(canvas.editor, "5")
    assert invalid not in canvas.editor.styleSheet()
    QTest.keyClick(canvas.editor, KEY.Key_Return)
    assert canvas.session.document.nodes[ids["x"]].value == 5.0


def test_escape_leaves_the_value(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, KEY.Key_Return)
    QTest.keyClicks(canvas.editor, "9")
    QTest.keyClick(canvas.editor, KEY.Key_Escape)
    assert canvas.session.document.nodes[ids["x"]].value == 2.0
    assert canvas.session.history.undo_label is None


def test_leaving_the_field_takes_the_value(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["x"]})
    QTest.keyClick(canvas, KEY.Key_Return)
    QTest.keyClicks(canvas.editor, "9")
    canvas.setFocus()
    assert canvas.session.document.nodes[ids["x"]].value == 9.0


def test_undo_in_a_field_takes_back_what_was_typed_else_the_edit_before_it(xyz):
    canvas, ids = xyz
    session = canvas.session
    session.select({ids["x"], ids["y"], ids["a"]})
    editing.group(canvas)
    assert canvas.editor.isVisible()
    QTest.keyClicks(canvas.editor, "gate")
    QTest.keyClick(canvas.editor, KEY.Key_Z, CONTROL)
    assert canvas.editor.isVisible()
    assert canvas.editor.text() == "block"
    assert session.history.undo_label == "Group"
    QTest.keyClick(canvas.editor, KEY.Key_Escape)
    canvas.editor.edit_name(session.document.nodes[min(session.selection)])
    QTest.keyClick(canvas.editor, KEY.Key_Z, CONTROL)
    assert not canvas.editor.isVisible()
    assert canvas.hasFocus()
    assert session.history.undo_label is None
    canvas.session.select({ids["y"]})
    QTest.keyClicks(canvas, "7")
    QTest.keyClick(canvas.editor, KEY.Key_Z, CONTROL)
    assert session.history.redo_label == "Group"


def test_f2_renames_in_place_and_refuses_a_name_that_is_taken(xyz):
    canvas, ids = xyz
    refused = said(canvas.session.refused)
    canvas.session.select({ids["a"]})
    QTest.keyClick(canvas, KEY.Key_F2)
    QTest.keyClicks(canvas.editor, "f")
    QTest.keyClick(canvas.editor, KEY.Key_Return)
    assert "already called 'f'" in refused[0]
    canvas.editor.selectAll()
    QTest.keyClicks(canvas.editor, "product")
    QTest.keyClick(canvas.editor, KEY.Key_Return)
    assert canvas.session.document.nodes[ids["a"]].name == "product"


@pytest.mark.parametrize(("kind", "role"), [("variable:constant", "constant"), ("variable", "input")])
def test_a_drop_from_the_palette_adds_the_node_on_the_grid_where_its_ghost_was(xyz, kind, role):
    canvas, _ = xyz
    at = QPointF(300, 480)
    before = canvas.grab().toImage()
    data = mime(kind)
    assert send(canvas, QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, LEFT, no_keys()))
    assert send(canvas, QDragMoveEvent(at.toPoint(), Qt.DropAction.CopyAction, data, LEFT, no_keys()))
    assert canvas.grab().toImage() != before
    assert send(canvas, QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, no_keys()))
    (node,) = canvas.session.selection
    place = canvas.session.document.places[node]
    assert canvas.session.document.nodes[node].role == role
    assert (canvas.node_center(node) - at.toPoint()).manhattanLength() <= 16
    assert place.x % 16 == place.y % 16 == 0


def test_other_things_are_left_to_the_window(xyz):
    canvas, _ = xyz
    files = QMimeData()
    files.setText("file:///graph.chain")
    at = QPoint(300, 480)
    assert not send(canvas, QDragEnterEvent(at, Qt.DropAction.CopyAction, files, LEFT, no_keys()))
    assert not send(canvas, QDragEnterEvent(at, Qt.DropAction.CopyAction, mime("no such"), LEFT, no_keys()))


def test_the_palette_adds_beside_the_selection_where_there_is_room(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["f"]})
    canvas.add("exp")
    canvas.session.select({ids["f"]})
    canvas.add("exp")
    rects = [canvas.picture.geometry.rect(canvas.session.document.find(name).id) for name in ("exp", "exp2", "f")]
    assert abs(rects[0].left() - rects[2].right() - BESIDE) <= 16
    assert not rects[0].intersects(rects[1])


def test_copy_and_paste_keep_the_wires_between(xyz):
    canvas, ids = xyz
    canvas.session.select({ids["x"], ids["a"]})
    canvas.copy()
    assert QGuiApplication.clipboard().mimeData().hasFormat(CLIP_MIME)
    canvas.paste()
    document, pasted = canvas.session.document, canvas.session.selection
    (operation,) = (i for i in pasted if document.nodes[i].kind == "mul")
    assert len(pasted) == 2
    assert {wire.source for wire in document.incoming(operation).values()} <= pasted


def test_what_is_pasted_is_seen_whole(xyz):
    canvas, _ = xyz
    canvas.select_all()
    canvas.copy()
    canvas.zoom_to(0.5)
    move(canvas, QPoint(canvas.width() - 20, canvas.height() - 20), button=Qt.MouseButton.NoButton)
    canvas.paste()
    assert canvas.camera.scale == 0.5
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds(canvas.session.selection))
    canvas.zoom_to(2.0)
    canvas.paste()
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds(canvas.session.selection))


def test_what_is_added_beside_the_selection_is_seen(xyz):
    canvas, ids = xyz
    canvas.zoom_to(1.0)
    canvas.pan(canvas.width() - canvas.node_center(ids["f"]).x() - 80, 0)
    canvas.session.select({ids["f"]})
    canvas.add("exp")
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds(canvas.session.selection))


def test_cut_duplicate_and_select_all(xyz):
    canvas, ids = xyz
    canvas.select_all()
    assert canvas.session.selection == set(ids.values())
    canvas.session.select({ids["z"]})
    canvas.duplicate()
    assert len(canvas.session.document.nodes) == 6
    assert ids["z"] not in canvas.session.selection
    canvas.cut()
    assert len(canvas.session.document.nodes) == 5


def test_foreign_text_is_not_pasted(xyz):
    canvas, _ = xyz
    refused = said(canvas.session.refused)
    QGuiApplication.clipboard().setText("hello")
    canvas.paste()
    assert len(canvas.session.document.nodes) == 5
    assert refused


def test_arranging_leaves_no_two_nodes_over_each_other(open_canvas, qtbot):
    sketch = Sketch()
    x = sketch.variable("x", 1.0, (0, 0))
    for number in range(6):
        sketch.apply("exp", (0, 0), x, name=f"e{number}")
    canvas = open_canvas(sketch.document)
    canvas.arrange()
    qtbot.waitUntil(lambda: not canvas.session.worker.busy)
    canvas.glide.end()
    geometry = canvas.picture.geometry
    rects = [geometry.rect(ident) for ident in sketch.document.nodes]
    assert not any(a.intersects(b) for i, a in enumerate(rects) for b in rects[:i])
    assert all(canvas.rect().contains(canvas.node_center(ident)) for ident in sketch.document.nodes)


def mime(kind: str) -> QMimeData:
    data = QMimeData()
    data.setData(NODE_MIME, kind.encode())
    return data


def no_keys():
    return Qt.KeyboardModifier.NoModifier


def send(canvas, event) -> bool:
    event.ignore()
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def test_pasting_with_wires_feeds_the_copy_from_where_it_was_fed(window, qtbot):
    canvas, document = window.canvas, window.session.document
    a = next(node for node in document.nodes.values() if node.kind == "mul")
    window.session.select({a.id})
    window.menus.refresh()
    QTest.keyClick(canvas, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(window.menus.actions["paste_wired"].isEnabled)
    QTest.keyClick(canvas, Qt.Key.Key_V, CONTROL | SHIFT)
    (copy,) = window.session.selection
    fed = [{port: wire.source for port, wire in document.incoming(node).items()} for node in (a.id, copy)]
    assert fed[0] == fed[1]


def test_a_frame_is_copied_with_what_lies_in_it(xyz):
    canvas, ids = xyz
    session = canvas.session
    session.do(add_frame, "part", (-24.0, -48.0, 200.0, 200.0))
    (frame,) = session.document.frames
    session.select({frame})
    canvas.duplicate()
    copied = session.selection
    assert {session.document.nodes[i].name for i in copied if i in session.document.nodes} == {"x2", "y2"}
    assert len(session.document.frames) == 2
    canvas.cut()
    assert len(session.document.nodes) == 5
    assert set(ids.values()) == set(session.document.nodes)


def test_a_document_as_text_is_pasted(xyz):
    canvas, _ = xyz
    QGuiApplication.clipboard().setText(dumps(product()[0]).decode())
    canvas.paste()
    assert len(canvas.session.document.nodes) == 10
    assert canvas.session.history.undo_label == "Paste"


def test_only_what_can_read_a_wire_is_offered_for_it(open_canvas):
    sketch = Sketch()
    number = sketch.variable("x", 2.0, (0, 0))
    canvas = open_canvas(sketch.document)
    canvas.search(QPointF(300, 300), Port(number, "output", 0))
    kinds = offered(canvas)
    assert {"exp", "mul"} <= kinds
    assert not {"variable", "det"} & kinds, "a number has no determinant, and nothing flows into a variable"
    QTest.keyClick(popup_of(canvas).field, Qt.Key.Key_Escape)
    canvas.search(QPointF(300, 300))
    assert {"variable", "det"} <= offered(canvas)
    assert OUTPUT not in offered(canvas), "a graph ends where it ends"


def test_inside_a_block_its_outputs_are_offered_for_a_wire(open_canvas):
    document, ids = product()
    document.apply(group(document, [ids["a"], ids["f"]]))
    canvas = open_canvas(document)
    canvas.session.set_level(document.nodes[ids["a"]].parent)
    canvas.search(QPointF(300, 300), Port(ids["a"], "output", 0))
    assert {"exp", OUTPUT} <= offered(canvas)


def offered(canvas):
    model = popup_of(canvas).view.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    for index in found:
        found += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return {index.data(ENTRY).kind for index in found if index.data(ENTRY) is not None}
