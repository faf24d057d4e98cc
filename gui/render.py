"""Drawing a document without a window: to an image, a file, or from the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from core.command_line import add_largest, largest_of
from core.document import Document
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.errors import ChainruleError, EditError, SaveError
from core.formats import chain_file
from core.formats.atomic import write_atomically
from core.steps import StepState

from .canvas.detail import Detail, detail_for, growth
from .canvas.geometry import MARGIN_X, MARGIN_Y, Geometry
from .canvas.painter import render
from .canvas.picture import Picture
from .canvas.sprites import Sprites
from .theme import Theme, dark, light, load_fonts

LARGEST_SIDE = 16_384  # pixels
ENDINGS = (".png", ".svg", ".pdf")
_PDF_RESOLUTION = 144
_OPEN_END = 120.0  # room to the right for the results of nodes that feed nothing


def picture_of(
    document: Document, run: Run | None, theme: Theme, state: StepState | None = None, *, vector: bool = False
) -> Picture:
    """The top level of a document as it is to be painted."""
    picture = Picture(Geometry(document), theme, Sprites(vector=vector))
    picture.show(run, state)
    return picture


def extent(picture: Picture, scale: float = 1.0) -> QRectF:
    """The rectangle that holds the whole picture at a scale, with a margin; never empty."""
    bounds = picture.geometry.bounds()
    right, down = _OPEN_END * growth(scale), MARGIN_Y * growth(scale)
    return (QRectF(0, 0, 1, 1) if bounds.isNull() else bounds).adjusted(-MARGIN_X / 2, -down, right, down)


def render_image(
    document: Document, run: Run | None, theme: Theme, scale: float = 1.0, state: StepState | None = None
) -> QImage:
    """The whole document as an image, ``scale`` pixels a scene unit (fewer if it would get larger than 16,384)."""
    picture = picture_of(document, run, theme, state)
    rect = extent(picture, scale)
    scale = min(scale, LARGEST_SIDE / max(rect.width(), rect.height()))
    image = QImage((rect.size() * scale).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, _detail(picture, scale))
    return image


def write_picture(
    path: Path, document: Document, run: Run | None, theme: Theme, scale: float = 2.0, state: StepState | None = None
) -> None:
    """Write the whole document as PNG, SVG or PDF, as the path ends, all or nothing.

    SaveError if the path has another ending or cannot be written.
    """
    write_atomically(path, drawn(path, document, run, theme, scale, state)())


def drawn(
    path: Path, document: Document, run: Run | None, theme: Theme, scale: float = 2.0, state: StepState | None = None
) -> Callable[[], bytes]:
    """Draw the whole document as PNG, SVG or PDF, as the path ends; SaveError if it has another ending.

    What comes back gives the bytes of the file, in any thread: to pack a large image takes longer than to draw it.
    """
    if path.suffix == ".png":
        image = render_image(document, run, theme, scale, state)
        return lambda: _saved(lambda buffer: image.save(buffer, "PNG"))  # type: ignore[call-overload]  # no bytes
    if path.suffix not in ENDINGS:
        raise SaveError(f"{path.name!r} ends in none of {', '.join(ENDINGS)}. Choose one of these.")
    picture = picture_of(document, run, theme, state, vector=True)
    data = _saved(lambda buffer: (_draw_svg if path.suffix == ".svg" else _draw_pdf)(buffer, picture, scale))
    return lambda: data


def _detail(picture: Picture, scale: float) -> Detail:
    return detail_for(scale, int(picture.geometry.wires.alive.sum()))


def _saved(draw: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(buffer)
    return bytes(buffer.data().data())


def _draw_svg(buffer: QBuffer, picture: Picture, scale: float) -> None:
    rect = extent(picture)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize((rect.size() * scale).toSize())
    generator.setViewBox(QRectF(QPointF(), rect.size() * scale))
    generator.setTitle("Computational graph")
    with QPainter(generator) as painter:
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, _detail(picture, max(scale, 1.0)), grid=False)


def _draw_pdf(buffer: QBuffer, picture: Picture, _scale: float) -> None:
    """One page, a scene unit a point."""
    rect = extent(picture)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(rect.size()), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(_PDF_RESOLUTION)
    with QPainter(writer) as painter:
        painter.scale(_PDF_RESOLUTION / 72, _PDF_RESOLUTION / 72)
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, _detail(picture, 1.0), grid=False)


def main(argv: Sequence[str]) -> int:
    """Draw a file as the canvas would: ``FILE -o OUT.png|svg|pdf``; prints the path.

    The exit code: 0, or 2 with a sentence why not.
    """
    arguments = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication([])
    load_fonts()
    try:
        _draw(arguments)
        print(arguments.output)
    except ChainruleError as error:
        print(f"chainrule: {error}", file=sys.stderr)
        return 2
    del app
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="chainrule render", description="Draw a graph as the canvas would.")
    parser.add_argument("file", type=Path, metavar="FILE", help="a .chain file")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="where to: .png, .svg or .pdf")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=float, default=2.0, metavar="NUMBER", help="pixels a scene unit (default 2)")
    parser.add_argument("--target", metavar="NAME", help="the node whose gradients are shown (default: the file's own)")
    add_largest(parser)
    return parser


def _draw(arguments: argparse.Namespace) -> None:
    if not 0.05 <= arguments.scale <= 16:
        raise EditError("The scale is a number between 0.05 and 16.")
    document = chain_file.load(arguments.file)
    theme = dark() if arguments.theme == "dark" else light()
    evaluator = Evaluator(document, largest_bytes=largest_of(arguments))
    write_picture(arguments.output, document, _run(evaluator, arguments.target), theme, arguments.scale)


def _run(evaluator: Evaluator, name: str | None) -> Run:
    """Forward, and backward from the node of that name, or from the document's own target if it has one."""
    document = evaluator.document
    node = document.find(name) if name else None
    if name and node is None:
        raise EditError(f"There is no node called {name!r} at the top level.")
    target = node.id if node else document.view.target
    return evaluator.forward() if target is None else evaluator.backward(target)
