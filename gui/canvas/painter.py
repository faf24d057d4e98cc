"""The one function that paints the graph, for the window, exports and tests: ``render``."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..health.layer import draw_idle
from ..lab.painting import draw_shade
from .drawing import boxes, far, flow, near
from .drawing.detail import Detail
from .drawing.ground import draw_grid
from .drawing.picture import Picture
from .drawing.reaching import reaching
from .drawing.region import draw_region
from .drawing.step_arrow import draw_arrows
from .drawing.tags import draw_fans, draw_tags
from .drawing.watched import draw_watched
from .shapes import Floats
from .tables import Slots


def render(
    painter: QPainter,
    picture: Picture,
    rect: QRectF,
    detail: Detail,
    *,
    ground: bool = True,
    grid: bool = True,
    areas: Floats | None = None,
) -> None:
    """Paint all that lies in ``rect`` (scene units) and is not lifted.

    The painter's transform maps the scene to where it is to be painted; detail: how much is drawn at that scale.
    ground, grid: whether they are painted behind the graph. areas: of all this only what lies here is seen, since the
    painter is clipped; rectangles by their edges, (n, 4).
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if ground:
        painter.fillRect(rect, picture.theme.canvas)
    if grid and picture.theme.filled:
        draw_grid(painter, rect, detail.scale, picture.theme)
    there = (box for box in picture.geometry.boxes() if box.id not in picture.hidden_boxes)
    seen = (box for box in there if boxes.rect_of(box).adjusted(-8, -8, 8, 8).intersects(rect))
    boxes.draw_boxes(painter, seen, picture.theme, detail.scale, picture.chosen)
    draw_region(painter, picture, detail.scale)
    draw_shade(painter, picture, detail.scale)
    reaching_in = picture.geometry.cull(rect, detail.growth, at_step=picture.state is not None)
    nodes, wires = picture.grounded(*reaching_in)
    if areas is not None and len(areas) > 1 and detail.near:
        nodes, lines, chips = reaching(picture, nodes, wires, areas, detail)
        render_rows(painter, picture, nodes, lines, detail, chips)
    else:
        render_rows(painter, picture, nodes, wires, detail)


def render_rows(
    painter: QPainter, picture: Picture, nodes: Slots, wires: Slots, detail: Detail, chips: Slots | None = None
) -> None:
    """Paint some rows of nodes and wires: wires, nodes over them, selected wires over these, chips over all.

    chips: the rows of the wires whose chips are painted, if not the same.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if detail.near:
        near.draw_wires(painter, picture, wires, detail.scale)
        draw_fans(painter, picture, wires)
        near.draw_nodes(painter, picture, nodes, detail.scale)
    else:
        far.draw_wires(painter, picture, wires, detail)
        far.draw_nodes(painter, picture, nodes, detail)
    near.draw_chosen(painter, picture, wires, detail.scale)
    draw_idle(painter, picture, nodes, detail)
    if detail.near:
        draw_arrows(painter, picture, nodes)
    if detail.chips:
        flow.draw_flow(painter, picture, nodes, wires if chips is None else chips, detail.scale)
        draw_watched(painter, picture, wires if chips is None else chips, detail.scale)
    if detail.chips and detail.near:
        draw_tags(painter, picture, wires if chips is None else chips, detail.scale)
