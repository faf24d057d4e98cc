"""Drawing a document without a window: to an image, or as the bytes of a PNG, SVG or PDF file."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from core.document import Document
from core.engine.derivatives.tangents import Tangents
from core.engine.run import Run
from core.errors import SaveError
from core.language import tr
from core.progress import Count, Tell, part, silent
from core.steps import StepState

from ..canvas.drawing.detail import Detail, detail_for, growth
from ..canvas.drawing.open_ends import open_ends_from
from ..canvas.drawing.picture import Picture
from ..canvas.drawing.sprites import Sprites
from ..canvas.geometry import MARGIN_X, MARGIN_Y, Geometry
from ..canvas.painter import render
from ..canvas.shapes import PLAIN_LOOK, WireLook
from ..health.legend import draw_legend_in, rect_with_legend
from ..lab.painting import draw_banner, rect_with_banner
from ..theme import Theme, text_font
from .finish import PLAIN, Finish, above_caption, draw_caption_in, rect_with_caption

ENDINGS = (".png", ".svg", ".pdf")
LARGEST_SIDE = 16_384  # pixels
_PDF_RESOLUTION = 144  # dots an inch
_COMPRESSION = 20  # of 100: a third of the time of the default, for a file that is a tenth larger
_DRAWN = 0.8  # of the work, when all is drawn and not yet packed


def picture_of(
    document: Document,
    run: Run | None,
    theme: Theme,
    state: StepState | None = None,
    *,
    level: int | None = None,
    look: WireLook = PLAIN_LOOK,
    sweep: Tangents | None = None,
) -> Picture:
    """One level of a document as it is to be painted: the inside of a block, or for None the top."""
    picture = Picture(Geometry(document, level, look), theme)
    picture.show(run, state, sweep)
    return picture


def extent(picture: Picture, scale: float = 1.0, finish: Finish = PLAIN) -> QRectF:
    """The rectangle that holds the whole picture at a scale, with a margin; never empty."""
    bounds = picture.geometry.bounds()
    right, down = open_ends_from(picture, bounds, scale), MARGIN_Y * growth(scale)
    rect = (QRectF(0, 0, 1, 1) if bounds.isNull() else bounds).adjusted(-MARGIN_X / 2, -down, right, down)
    rect = rect_with_legend(rect, scale) if picture.geometry.look.health else rect
    rect = rect_with_banner(rect, picture, growth(scale))
    return rect if finish.caption is None else rect_with_caption(rect, scale)


def image_of(picture: Picture, scale: float, finish: Finish = PLAIN) -> QImage:
    """A picture as an image, ``scale`` pixels a scene unit (fewer if it would get larger than 16,384)."""
    rect, size = extent(picture, scale, finish), size_of(picture, scale, finish)
    scale = min(scale, LARGEST_SIDE / max(rect.width(), rect.height()))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise SaveError(
            tr("There is no memory for {width} by {height} pixels. Write SVG or PDF instead.").format(
                width=size.width(), height=size.height()
            )
        )
    if not finish.ground:
        image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        _paint(painter, picture, rect, _detail(picture, scale), finish, grid=finish.ground)
    return image


def size_of(picture: Picture, scale: float, finish: Finish = PLAIN) -> QSize:
    """How many pixels such an image has."""
    rect = extent(picture, scale, finish)
    scale = min(scale, LARGEST_SIDE / max(rect.width(), rect.height()))
    return (rect.size() * scale).toSize().expandedTo(QSize(1, 1))


def packed(ending: str, picture: Picture, scale: float = 2.0, tell: Tell = silent, finish: Finish = PLAIN) -> bytes:
    """A picture as the bytes of a file that ends in one of ``ENDINGS``. SaveError if it is too large for an image."""
    picture.sprites = _Counted(part(tell, 0, _DRAWN), picture.geometry, vector=ending != ".png")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _PACKERS[ending](buffer, picture, scale, finish)
    return bytes(buffer.data().data())


class _Counted(Sprites):
    """Tells how far the drawing is: by the body of each node and the two chips of each wire."""

    def __init__(self, tell: Tell, geometry: Geometry, *, vector: bool) -> None:
        super().__init__(vector=vector)
        self._count = Count(tell, int(geometry.nodes.alive.sum() + 2 * geometry.wires.alive.sum()), at_a_time=200)

    def draw(
        self, painter: QPainter, key: Hashable, box: QRectF, scale: float, paint: Callable[[QPainter], None]
    ) -> None:
        """Paint one of them."""
        self._count.one()
        super().draw(painter, key, box, scale, paint)


def pages_of(picture: Picture, finishes: Iterable[Finish]) -> bytes:
    """The bytes of a PDF with a page for each of ``finishes``, which have the picture show one after the other."""
    picture.sprites = Sprites(vector=True)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _draw_pages(buffer, picture, finishes)
    return bytes(buffer.data().data())


def png_of(image: QImage, *, ground: bool = True) -> bytes:
    """An image as the bytes of a PNG. ground: it is opaque, so that nothing is packed of how much it is."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _write_png(buffer, image, ground=ground)
    return bytes(buffer.data().data())


def _paint(
    painter: QPainter, picture: Picture, rect: QRectF, detail: Detail, finish: Finish, *, grid: bool = False
) -> None:
    """All of a picture: the graph, the lab's words, its caption, the legend of what wires tell by their width."""
    render(painter, picture, rect, detail, ground=finish.ground, grid=grid)
    draw_banner(painter, rect, picture, detail.growth)
    draw_caption_in(painter, rect, finish, picture.theme, detail.scale)
    if picture.geometry.look.health:
        draw_legend_in(painter, above_caption(rect, finish, detail.scale), picture.theme, detail.scale)


def _detail(picture: Picture, scale: float) -> Detail:
    return detail_for(scale, int(picture.geometry.wires.alive.sum()))


def _pack_png(buffer: QBuffer, picture: Picture, scale: float, finish: Finish) -> None:
    _write_png(buffer, image_of(picture, scale, finish), ground=finish.ground)


def _write_png(buffer: QBuffer, image: QImage, *, ground: bool) -> None:
    """Without the alpha channel where the ground is opaque: to pack it takes as long as all else."""
    if ground:
        image.convertTo(QImage.Format.Format_RGB32)  # in its place: it may take a gigabyte
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setCompression(_COMPRESSION)
    if not writer.write(image):
        raise SaveError(tr("The picture could not be packed: {problem}.").format(problem=writer.errorString()))


def _pack_svg(buffer: QBuffer, picture: Picture, scale: float, finish: Finish) -> None:
    rect = extent(picture, finish=finish)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize((rect.size() * scale).toSize())
    generator.setViewBox(QRectF(QPointF(), rect.size() * scale))
    generator.setTitle(tr("Computational graph"))
    with QPainter(generator) as painter:
        painter.setFont(text_font())  # named in the file, even where nothing is written: not the system's
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        _paint(painter, picture, rect, _detail(picture, max(scale, 1.0)), finish)


def _pack_pdf(buffer: QBuffer, picture: Picture, _scale: float, finish: Finish) -> None:
    _draw_pages(buffer, picture, (finish,))


def _draw_pages(buffer: QBuffer, picture: Picture, finishes: Iterable[Finish]) -> None:
    """A page for each, a scene unit a point."""
    writer, painter = QPdfWriter(buffer), QPainter()
    writer.setPageMargins(QMarginsF())
    writer.setResolution(_PDF_RESOLUTION)
    try:
        for finish in finishes:
            rect = extent(picture, finish=finish)
            writer.setPageSize(QPageSize(QSizeF(rect.size()), QPageSize.Unit.Point))
            if not painter.isActive():
                painter.begin(writer)
            else:
                writer.newPage()
            painter.resetTransform()
            painter.scale(_PDF_RESOLUTION / 72, _PDF_RESOLUTION / 72)
            painter.translate(-rect.topLeft())
            _paint(painter, picture, rect, _detail(picture, 1.0), finish)
    finally:
        painter.end()


_PACKERS = dict(zip(ENDINGS, (_pack_png, _pack_svg, _pack_pdf), strict=True))
