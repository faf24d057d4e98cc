"""The one function that paints the graph, for the window, exports and tests: ``render``."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from . import far, flow, near
from .ground import draw_box, draw_grid
from .picture import Picture
from .tables import Slots

NEAR_FROM = 0.5  # scale from which on nodes are drawn in full


def render(painter: QPainter, picture: Picture, rect: QRectF, scale: float, *, grid: bool = True) -> None:
    """Paint all that lies in ``rect`` (scene units) and is not lifted.

    The painter's transform maps the scene to where it is to be painted; scale: pixels per scene unit, which decides
    how much detail is drawn.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(rect, picture.theme.canvas)
    if grid:
        draw_grid(painter, rect, scale, picture.theme)
    for box in picture.geometry.boxes():
        area = QRectF(box.x, box.y, box.width, box.height)
        if area.adjusted(-8, -8, 8, 8).intersects(rect):
            draw_box(painter, box, picture.theme, selected=box.id in picture.chosen)
    nodes, wires = picture.grounded(*picture.geometry.cull(rect))
    render_rows(painter, picture, nodes, wires, scale)


def render_rows(painter: QPainter, picture: Picture, nodes: Slots, wires: Slots, scale: float) -> None:
    """Paint some rows of nodes and wires: wires, nodes over them, chips over both."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if scale < NEAR_FROM:
        far.draw_wires(painter, picture, wires, scale)
        far.draw_nodes(painter, picture, nodes, scale)
        return
    near.draw_wires(painter, picture, wires, scale)
    near.draw_nodes(painter, picture, nodes, scale)
    flow.draw_flow(painter, picture, nodes, wires, scale)
