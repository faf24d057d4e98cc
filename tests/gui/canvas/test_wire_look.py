"""Wires straight, curved and at right angles; only those of the selection."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.canvas.drawing.detail import (
    CHIPS_FROM,
    EVERY_WIRE_FROM,
    MOST_CHIPS,
    MOST_NAMED,
    MOST_NEAR,
    MOST_TINTED,
    NEAR_FROM,
    detail_for,
)
from gui.canvas.drawing.strokes import WIDTH, draw_direction, draw_many
from gui.canvas.hits import wire_at
from gui.canvas.shapes import STYLES, WireLook, bounds_of, curves, point_on_each, points_on
from tests.gui.canvas.conftest import wire_between

T = np.linspace(0, 1, 41)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("end", [(300, 0), (300, 120), (-200, 90), (-200, 0), (10, 200)])
def test_a_wire_of_any_style_runs_from_port_to_port_within_its_bounds(style, end):
    x1, y1 = (np.array([float(c)]) for c in end)
    row = curves(np.zeros(1), np.zeros(1), x1, y1, style)
    points = points_on(row, T)[0]
    assert points[0] == pytest.approx((0, 0))
    assert points[-1] == pytest.approx(end)
    left, top, right, bottom = bounds_of(row)[0] + np.array((-1e-6, -1e-6, 1e-6, 1e-6))
    assert ((points >= (left, top)) & (points <= (right, bottom))).all()
    assert point_on_each(row, np.array([0.3]))[0] == pytest.approx(points_on(row, np.array([0.3]))[0, 0])


@pytest.mark.parametrize("end", [(300, 120), (-200, 90), (-200, 0)])
def test_an_angled_wire_goes_level_or_upright_and_leaves_to_the_right(end):
    x1, y1 = (np.array([float(c)]) for c in end)
    points = points_on(curves(np.zeros(1), np.zeros(1), x1, y1, "angled"), np.linspace(0, 1, 2001))[0]
    steps = np.abs(np.diff(points, axis=0))
    assert (steps.min(1) < 1e-9).mean() > 0.99  # all but the few steps that go around a corner
    assert points[1, 0] > 0
    assert points[-2, 0] < end[0]


@pytest.mark.parametrize("scale", [0.6, 1.0, 2.0, 4.0])
def test_wires_are_as_thick_whichever_way_they_go_and_thicker_the_nearer_they_are(qapp, scale):
    def width(start, end):
        row = curves(*(np.array([float(c)]) / scale for c in (*start, *end)))
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            draw_many(painter, row, QColor("black"), scale, vector=False)
        ink = 255.0 - np.frombuffer(image.constBits(), np.uint8).reshape(200, 200, 4)[:, :, 0]
        return ink.sum() / 255 / np.hypot(*np.diff(points_on(row, T)[0], axis=0).T).sum() / scale

    widths = [width((20, 100), (180, 100)), width((20, 20), (180, 180)), width((20, 180), (180, 20))]
    assert widths == pytest.approx([WIDTH * max(1.0, scale)] * 3, rel=0.15)


def test_no_arrow_head_looks_out_from_under_a_tag(qapp):
    row = curves(*(np.array([at]) for at in (10.0, 20.0, 190.0, 20.0)), "straight")

    def heads(*covered):
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            draw_direction(painter, row, QColor("black"), back=True, covered=covered)
        ink = np.frombuffer(image.constBits(), np.uint8).reshape(40, 200, 4)[:, :, 0] < 128
        return [bool(half.any()) for half in (ink[:, :100], ink[:, 100:])]

    assert heads() == [True, True]
    assert heads(QRectF(140, 11, 50, 18)) == [True, False]


def test_a_straight_wire_is_hit_where_it_is_drawn(xyz):
    canvas, ids = xyz
    canvas.set_wires(WireLook("straight"))
    wire = wire_between(canvas.session.document, ids["y"], ids["a"])
    geometry = canvas.picture.geometry
    start, end = geometry.port(ids["y"], "output", 0), geometry.port(ids["a"], "input", 1)
    assert wire_at(geometry, start + (end - start) * 0.25, 1.0) == wire


def test_hidden_wires_come_back_with_the_selection_of_an_end(xyz):
    canvas, ids = xyz
    canvas.set_wires(WireLook(quiet=True))
    geometry = canvas.picture.geometry
    everywhere = geometry.bounds().adjusted(-50, -50, 50, 50)
    assert not len(geometry.wires_near(everywhere))
    canvas.session.select({ids["x"]})
    assert [geometry.wires.records[s].source for s in geometry.wires_near(everywhere)] == [ids["x"]]
    canvas.set_wires(WireLook())
    assert len(geometry.wires_near(everywhere)) == len(canvas.session.document.wires)


def test_a_hidden_wire_cannot_be_clicked(xyz):
    canvas, ids = xyz
    geometry = canvas.picture.geometry
    wire = geometry.wires.slot_of[wire_between(canvas.session.document, ids["x"], ids["a"])]
    middle = QPointF(*points_on(geometry.wires.curve[[wire]], np.array([0.5]))[0, 0])
    assert canvas.hit(middle) is not None
    canvas.set_wires(WireLook(quiet=True))
    assert canvas.hit(middle) is None


def test_detail_that_is_there_stays_a_tenth_longer_than_it_takes_to_come():
    far = detail_for(NEAR_FROM * 0.95, 10)
    near = detail_for(NEAR_FROM, 10, far)
    assert not far.near
    assert near.near
    assert detail_for(NEAR_FROM * 0.95, 10, near).near
    assert not detail_for(NEAR_FROM * 0.89, 10, near).near


def test_every_wire_is_drawn_from_afar_where_they_are_few():
    assert detail_for(EVERY_WIRE_FROM / 10, MOST_TINTED).every_wire
    assert not detail_for(EVERY_WIRE_FROM / 10, MOST_TINTED * 2).every_wire


def test_thousands_of_nodes_upon_each_other_are_drawn_as_from_afar():
    heap = detail_for(1.0, 0, nodes=MOST_NAMED * 2)
    assert not heap.near
    assert not heap.chips
    assert not heap.names
    assert detail_for(NEAR_FROM, MOST_TINTED, nodes=MOST_NEAR).near


def test_chips_do_not_flicker_while_a_pan_changes_the_number_of_wires():
    shown = detail_for(CHIPS_FROM, MOST_CHIPS)
    assert shown.chips
    assert detail_for(CHIPS_FROM, round(MOST_CHIPS * 1.05), shown).chips
    assert not detail_for(CHIPS_FROM, round(MOST_CHIPS * 1.05)).chips
