"""Drawing a document without a window: to an image, a file, or from the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from core.document import Document
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.errors import ChainruleError, EditError
from core.formats import chain_file
from core.steps import StepState

from .canvas.geometry import MARGIN_X, MARGIN_Y, Geometry
from .canvas.painter import render
from .canvas.picture import Picture
from .canvas.sprites import Sprites
from .theme import Theme, dark, light, load_fonts

LARGEST_SIDE = 16_384  # pixels
ENDINGS = (".png", ".svg", ".pdf")
_OPEN_END = 120.0  # room to the right for the results of nodes that feed nothing


def picture_of(
    document: Document, run: Run | None, theme: Theme, state: StepState | None = None, *, vector: bool = False
) -> Picture:
    """The top level of a document as it is to be painted."""
    picture = Picture(Geometry(document), theme, Sprites(vector=vector))
    picture.show(run, state)
    return picture


def extent(picture: Picture) -> QRectF:
    """The rectangle that holds the whole picture, with a margin; never empty."""
    bounds = picture.geometry.bounds()
    return (QRectF(0, 0, 1, 1) if bounds.isNull() else bounds).adjusted(-MARGIN_X / 2, -MARGIN_Y, _OPEN_END, MARGIN_Y)


def render_image(
    document: Document, run: Run | None, theme: Theme, scale: float = 1.0, state: StepState | None = None
) -> QImage:
    """The whole document as an image, ``scale`` pixels a scene unit (fewer if it would get larger than 16,384)."""
    picture = picture_of(document, run, theme, state)
    rect = extent(picture)
    scale = min(scale, LARGEST_SIDE / max(rect.width(), rect.height()))
    image = QImage((rect.size() * scale).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, scale)
    return image


def render_svg(
    document: Document, run: Run | None, theme: Theme, path: Path, scale: float = 1.0, state: StepState | None = None
) -> None:
    """Write the whole document as an SVG."""
    picture = picture_of(document, run, theme, state, vector=True)
    rect = extent(picture)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize((rect.size() * scale).toSize())
    generator.setViewBox(QRectF(0, 0, rect.width() * scale, rect.height() * scale))
    generator.setTitle("Computational graph")
    with QPainter(generator) as painter:
        painter.scale(scale, scale)
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, max(scale, 1.0), grid=False)


def render_pdf(document: Document, run: Run | None, theme: Theme, path: Path, state: StepState | None = None) -> None:
    """Write the whole document as a PDF of one page, a scene unit a point."""
    picture = picture_of(document, run, theme, state, vector=True)
    rect = extent(picture)
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(rect.size()), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(144)
    with QPainter(writer) as painter:
        painter.scale(2, 2)
        painter.translate(-rect.topLeft())
        render(painter, picture, rect, 1.0, grid=False)


def main(argv: Sequence[str]) -> int:
    """Draw a file as the canvas would: ``FILE -o OUT.png|svg|pdf``. The exit code: 0, or 2 with a sentence why not."""
    arguments = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication([])
    load_fonts()
    try:
        _draw(arguments)
    except (ChainruleError, OSError) as error:
        print(f"chainrule: {error}", file=sys.stderr)
        return 2
    del app
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py render", description="Draw a graph as the canvas would.")
    parser.add_argument("file", type=Path, help="a .chain file")
    parser.add_argument("-o", "--output", type=Path, required=True, help="where to: .png, .svg or .pdf")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=float, default=2.0, help="pixels a scene unit (default 2)")
    parser.add_argument("--target", help="the node whose gradients are shown (default: the file's own)")
    return parser


def _draw(arguments: argparse.Namespace) -> None:
    output: Path = arguments.output
    if output.suffix not in ENDINGS:
        raise EditError(f"{output.name!r} ends in none of {', '.join(ENDINGS)}. Choose one of these.")
    if not 0.05 <= arguments.scale <= 16:
        raise EditError("The scale is a number between 0.05 and 16.")
    document = chain_file.load(arguments.file)
    run = _run(document, arguments.target)
    theme = dark() if arguments.theme == "dark" else light()
    if output.suffix == ".png":
        if not render_image(document, run, theme, arguments.scale).save(str(output)):
            raise OSError(f"{output} could not be written.")
    elif output.suffix == ".svg":
        render_svg(document, run, theme, output, arguments.scale)
    else:
        render_pdf(document, run, theme, output)


def _run(document: Document, name: str | None) -> Run:
    """Forward, and backward from the node of that name, or from the document's own target if it has one."""
    node = document.find(name) if name else None
    if name and node is None:
        raise EditError(f"There is no node called {name!r} at the top level.")
    target = node.id if node else document.view.target
    evaluator = Evaluator(document)
    return evaluator.forward() if target is None else evaluator.backward(target)
