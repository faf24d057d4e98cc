"""Frames and notes: drawn, grasped at their title and edges, carried, resized, edited, coloured, copied, exported."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest

from core.edits import nodes
from core.edits.arranging import move as move_to
from gui.canvas.drawing import note_text
from gui.canvas.editing import add_frame
from gui.canvas.hits import Hit
from gui.export.render import packed, picture_of
from gui.theme import dark, light, mono_font
from tests.gui.canvas.conftest import click, drag, move
from tests.gui.canvas.drawing import colours, product
from tests.gui.seen import pixels, render_image

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def framed(open_canvas):
    """A canvas with f = x*y*z, a frame around its last product, and a note below; ids by name."""
    document, ids = product()
    canvas = open_canvas(document)
    canvas.session.do(nodes.add_frame, "Output", (512.0, 32.0, 192.0, 144.0))
    ids["frame"] = next(iter(document.frames))
    canvas.session.do(nodes.add_note, "# Chain rule\n\nmultiply **along**", at=(0.0, 256.0), size=(240.0, 96.0))
    ids["note"] = next(iter(document.notes))
    canvas.zoom_to(1.0)
    canvas.grab()
    return canvas, ids


def pixel(canvas, x, y):
    return canvas.camera.to_pixel(QPointF(x, y)).toPoint()


def at(canvas, x, y):
    return canvas.hit(QPointF(x, y))


def test_a_frame_is_grasped_at_its_title_and_edges_only(framed):
    canvas, ids = framed
    assert at(canvas, 560, 44) == Hit("box", ids["frame"])
    assert at(canvas, 512, 68) == Hit("box", ids["frame"], edge=(-1, 0))
    assert at(canvas, 704, 176) == Hit("box", ids["frame"], edge=(1, 1))
    assert at(canvas, 524, 160) is None
    assert at(canvas, 120, 300) == Hit("box", ids["note"])


def test_dragging_the_title_carries_what_lies_in_the_frame(framed):
    canvas, ids = framed
    document, start = canvas.session.document, pixel(canvas, 540, 44)
    drag(canvas, start, start + QPoint(0, 64))
    assert (document.frames[ids["frame"]].x, document.frames[ids["frame"]].y) == (512.0, 96.0)
    assert document.places[ids["f"]].y == 160
    assert document.places[ids["z"]].y == 160, "what lies outside stays"
    canvas.session.undo()
    assert document.places[ids["f"]].y == 96


def test_a_frame_carries_notes_and_frames_in_it(framed):
    canvas, ids = framed
    document = canvas.session.document
    canvas.session.do(nodes.set_rect, ids["frame"], (-16.0, 200.0, 320.0, 192.0))
    start = pixel(canvas, 100, 212)
    drag(canvas, start, start + QPoint(32, 0))
    assert document.notes[ids["note"]].x == 32.0


def test_the_arrows_carry_too(framed):
    canvas, ids = framed
    canvas.session.select({ids["frame"]})
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    document = canvas.session.document
    assert (document.frames[ids["frame"]].y, document.places[ids["f"]].y) == (48.0, 112.0)


def test_an_edge_and_a_corner_make_it_larger_and_smaller(framed):
    canvas, ids = framed
    document, start = canvas.session.document, pixel(canvas, 704, 176)
    drag(canvas, start, start + QPoint(34, 50))
    assert document.frames[ids["frame"]].width == 224.0
    assert document.frames[ids["frame"]].height == 192.0
    assert document.places[ids["f"]].x == 544, "resizing carries nothing"
    canvas.session.undo()


@pytest.mark.parametrize(
    ("start", "way", "rect"),
    [
        ((512, 68), (600, 40), (640, 32, 64, 144)),
        ((704, 68), (-600, 40), (512, 32, 64, 144)),
        ((600, 32), (40, 600), (512, 128, 192, 48)),
        ((600, 176), (40, -600), (512, 32, 192, 48)),
    ],
)
def test_no_edge_goes_past_the_one_across_from_it(framed, start, way, rect):
    canvas, ids = framed
    start = pixel(canvas, *start)
    drag(canvas, start, start + QPoint(*way))
    frame = canvas.session.document.frames[ids["frame"]]
    assert (frame.x, frame.y, frame.width, frame.height) == rect


def test_escape_while_resizing_puts_it_back(framed):
    canvas, ids = framed
    start = pixel(canvas, 704, 176)
    drag(canvas, start, start + QPoint(64, 64), release=False)
    larger = canvas.grab(canvas.camera.rect_to_pixels(QRectF(740, 100, 48, 48)).toRect()).toImage()
    assert canvas.picture.theme.selection.name() in colours(larger), "it is drawn as large as it will be"
    assert canvas.picture.hidden_boxes == {ids["frame"]}
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.session.document.frames[ids["frame"]].width == 192.0
    assert canvas.picture.hidden_boxes == frozenset()


def test_the_cursor_tells_of_edges(framed):
    canvas, _ = framed
    move(canvas, pixel(canvas, 704, 176), button=Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.SizeFDiagCursor
    move(canvas, pixel(canvas, 512, 68), button=Qt.MouseButton.NoButton)
    assert canvas.cursor().shape() == Qt.CursorShape.SizeHorCursor


def test_a_frame_is_put_around_what_is_selected_on_the_grid(framed):
    canvas, ids = framed
    canvas.session.do(move_to, {ids["x"]: (5.0, 3.0)})
    canvas.session.select({ids["x"], ids["y"]})
    chosen = canvas.picture.geometry.bounds(canvas.session.selection)
    add_frame(canvas)
    (frame,) = (frame for ident, frame in canvas.session.document.frames.items() if ident != ids["frame"])
    rect = QRectF(frame.x, frame.y, frame.width, frame.height)
    assert all(side % 16 == 0 for side in rect.getCoords())
    assert rect.contains(chosen)
    assert chosen.adjusted(-64, -96, 64, 64).contains(rect)


def test_without_anything_to_put_it_around_a_frame_comes_where_the_pointer_is(framed):
    canvas, _ = framed
    canvas.session.select({next(iter(canvas.session.document.wires))})
    move(canvas, QPoint(300, 420), button=Qt.MouseButton.NoButton)
    at = canvas.camera.to_scene(QPointF(300, 420))
    add_frame(canvas)
    frame = max(canvas.session.document.frames.values(), key=lambda frame: frame.id)
    assert QRectF(frame.x, frame.y, frame.width, frame.height).contains(at)
    assert canvas.session.selection == {frame.id}


def test_a_rubber_band_starts_inside_a_frame(framed):
    canvas, ids = framed
    drag(canvas, pixel(canvas, 520, 70), pixel(canvas, 690, 170))
    assert ids["f"] in canvas.session.selection
    assert ids["frame"] not in canvas.session.selection


def test_a_double_click_renames_the_frame(framed):
    canvas, ids = framed
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, pixel(canvas, 560, 44))
    editor = canvas.box_editor
    assert editor.isVisible()
    QTest.keyClicks(editor, "Result")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert canvas.session.document.frames[ids["frame"]].title == "Result"
    assert canvas.hasFocus()


def test_a_note_takes_lines_and_ends_with_control_and_enter(framed):
    canvas, ids = framed
    QTest.mouseDClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, pixel(canvas, 100, 300))
    editor = canvas.box_editor
    QTest.keyClicks(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert canvas.session.document.notes[ids["note"]].text == "one\ntwo"


def test_a_note_grows_with_its_text_and_tells_where_more_of_it_is_hidden(framed):
    canvas, ids = framed
    notes = canvas.session.document.notes
    canvas.box_editor.edit(ids["note"])
    canvas.box_editor.setPlainText("\n\n".join("line" for _ in range(12)))
    QTest.keyClick(canvas.box_editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    high = notes[ids["note"]].height
    assert 12 * 13 < high < 12 * 26
    assert canvas.camera.visible.contains(canvas.picture.geometry.bounds({ids["note"]}))
    corner = canvas.camera.rect_to_pixels(QRectF(208.0, 256.0 + 96 - 20, 30.0, 20.0)).toRect()
    canvas.session.do(nodes.set_rect, ids["note"], (0.0, 256.0, 240.0, 96.0))
    hidden = canvas.grab(corner).toImage()
    canvas.session.do(nodes.set_text, ids["note"], "line\n\nline")
    assert notes[ids["note"]].height == 96.0
    assert canvas.grab(corner).toImage() != hidden


def test_escape_keeps_an_old_title_and_the_new_text_of_a_note(framed):
    canvas, ids = framed
    for ident in (ids["frame"], ids["note"]):
        canvas.session.select({ident})
        canvas.rename()
        QTest.keyClicks(canvas.box_editor, "other")
        QTest.keyClick(canvas.box_editor, Qt.Key.Key_Escape)
        assert not canvas.box_editor.isVisible()
    assert canvas.session.document.frames[ids["frame"]].title == "Output"
    assert canvas.session.document.notes[ids["note"]].text == "other"
    canvas.session.undo()
    assert canvas.session.document.notes[ids["note"]].text.startswith("# Chain rule")


def test_what_is_edited_comes_into_view(framed):
    canvas, ids = framed
    canvas.look_at(QPointF(0.0, 0.0))
    canvas.pan(0, 300 - 280)  # the note reaches beyond the lower border
    canvas.session.select({ids["note"]})
    canvas.rename()
    assert canvas.rect().contains(canvas.box_editor.geometry())
    canvas.look_at(QPointF(1000.0, 0.0))
    canvas.edit(canvas.session.document.nodes[ids["x"]])
    assert canvas.rect().contains(canvas.editor.geometry())


def test_leaving_the_editor_keeps_what_was_typed(framed):
    canvas, ids = framed
    canvas.session.select({ids["frame"]})
    canvas.rename()
    QTest.keyClicks(canvas.box_editor, "Kept")
    click(canvas, pixel(canvas, 400, 400))
    canvas.setFocus()
    assert canvas.session.document.frames[ids["frame"]].title == "Kept"


def pieces_of(block):
    """The pieces of a paragraph that look alike."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def test_a_note_shows_markdown_and_loads_nothing(qapp):
    document = note_text.laid_out("# Head\n\n**bold** <b>no html</b>\n\n![a](/etc/hostname)", 200.0, "#0000ff")
    assert "#" not in document.toPlainText()
    assert "<b>" in document.toPlainText()
    loaded = document.loadResource(2, "/etc/hostname")
    assert (loaded.width(), loaded.pixelColor(0, 0).alpha()) == (1, 0)


def test_a_note_is_typeset_in_the_fonts_of_the_app(qapp):
    document = note_text.laid_out("# Head\n\nplain **bold** `code`\n\n    block", 200.0, "#0000ff")
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    looks = {piece.text().strip(): piece.charFormat().font() for block in blocks for piece in pieces_of(block)}
    assert {name: look.weight() for name, look in looks.items() if look.weight() > QFont.Weight.Normal} == {
        "Head": QFont.Weight.DemiBold,
        "bold": QFont.Weight.DemiBold,  # a bolder one is smeared out of it
    }
    assert looks["Head"].pixelSize() > looks["plain"].pixelSize() == note_text.SIZE
    assert looks["code"].family() == looks["block"].family() == mono_font().family()


def test_a_note_that_is_too_low_shows_whole_lines_and_that_there_are_more(qapp):
    def drawn(text, height):
        image = QImage(120, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            note_text.draw_text(painter, text, QRectF(0, 0, 120, height), light())
        return image

    height = note_text.text_height("one\n\ntwo\n\nthree", 120) - 4
    two, cut = drawn("one\n\ntwo", 80), drawn("one\n\ntwo\n\nthree", height)
    assert two.copy(0, 0, 90, 80) == cut.copy(0, 0, 90, 80)
    assert two != cut


def test_a_changed_note_is_painted_anew(framed):
    canvas, ids = framed
    before = canvas.grab().toImage()
    canvas.session.do(nodes.set_text, ids["note"], "something else")
    assert canvas.grab().toImage() != before


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_frames_and_notes_are_exported(framed, ending):
    canvas, ids = framed
    document, session = canvas.session.document, canvas.session

    def exported():
        return len(packed(ending, picture_of(document, session.runs.run, light())))

    with_boxes, image = exported(), render_image(document, session.runs.run, light())
    session.do(nodes.delete, [ids["frame"], ids["note"]])
    assert with_boxes > exported()
    assert image.height() > render_image(document, session.runs.run, light()).height()


def test_from_afar_frames_and_notes_are_boxes_in_their_colours_and_what_is_selected_shows(framed):
    canvas, ids = framed
    canvas.zoom_to(0.06)
    theme = canvas.picture.theme
    assert {theme.category("variable").name(), theme.warning.name()} <= colours(canvas.grab().toImage())
    canvas.session.select({ids["frame"], ids["note"]})
    assert theme.selection.name() in colours(canvas.grab().toImage())
    assert theme.warning.name() not in colours(canvas.grab().toImage())


def test_what_is_selected_is_painted_anew_and_nothing_else_need_be(framed):
    canvas, ids = framed
    for chosen in ({ids["frame"]}, {ids["note"]}, set()):
        canvas.session.select(chosen)
        partly = pixels(canvas)
        canvas.damage(None)
        assert (partly == pixels(canvas)).all()


def test_smaller_frames_lie_on_larger_ones(framed):
    canvas, ids = framed
    canvas.session.do(nodes.add_frame, "Around", (480.0, 0.0, 400.0, 300.0))
    around = max(canvas.session.document.frames)
    assert [box.id for box in canvas.picture.geometry.boxes()] == [around, ids["frame"], ids["note"]]
    assert at(canvas, 560, 44) == Hit("box", ids["frame"])


def test_links_of_a_note_have_the_colour_of_the_theme(framed):
    canvas, ids = framed
    canvas.session.do(nodes.set_text, ids["note"], "[" + "M" * 40 + "](https://example.org)")
    found = {}
    for theme in (dark(), light()):
        canvas.set_theme(theme)
        image = canvas.grab(canvas.camera.rect_to_pixels(QRectF(0, 256, 240, 96)).toRect()).toImage()
        found[theme.name] = theme.value.name() in colours(image)
    assert found == {"dark": True, "light": True}


def test_another_document_does_not_get_what_is_being_typed(framed):
    canvas, ids = framed
    canvas.session.select({ids["note"]})
    canvas.rename()
    QTest.keyClicks(canvas.box_editor, "for this one only")
    other, _ = product()
    other.apply(nodes.add_note(other, "untouched"))
    canvas.session.replace(other)
    canvas.setFocus()
    assert [note.text for note in other.notes.values()] == ["untouched"]
    assert not canvas.box_editor.isVisible()
