"""The one function that paints the graph, for the window, exports and tests: ``render``."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from . import far, flow, near
from .boxes import draw_box, rect_of
from .detail import Detail
from .ground import draw_grid
from .picture import Picture
from .region import draw_region
from .tables import Slots


def render(painter: QPainter, picture: Picture, rect: QRectF, detail: Detail, *, grid: bool = True) -> None:
    """Paint all that lies in ``rect`` (scene units) and is not lifted.

    The painter's transform maps the scene to where it is to be painted; detail: how much is drawn at that scale.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(rect, picture.theme.canvas)
    if grid:
        draw_grid(painter, rect, detail.scale, picture.theme)
    for box in picture.geometry.boxes():
        if box.id not in picture.hidden_boxes and rect_of(box).adjusted(-8, -8, 8, 8).intersects(rect):
            draw_box(painter, box, picture.theme, detail.scale, selected=box.id in picture.chosen)
    draw_region(painter, picture, detail.scale)
    nodes, wires = picture.grounded(*picture.geometry.cull(rect, detail.growth))
    render_rows(painter, picture, nodes, wires, detail)


def render_rows(painter: QPainter, picture: Picture, nodes: Slots, wires: Slots, detail: Detail) -> None:
    """Paint some rows of nodes and wires: wires, nodes over them, chips over both."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if detail.near:
        near.draw_wires(painter, picture, wires, detail.scale)
        near.draw_nodes(painter, picture, nodes, detail.scale)
    else:
        far.draw_wires(painter, picture, wires, detail)
        far.draw_nodes(painter, picture, nodes, detail)
    if detail.chips:
        flow.draw_flow(painter, picture, nodes, wires, detail.scale)
