"""Typeset formulas: set by ziamath in a worker thread, kept as pictures; plain Unicode text until one is ready.

Setting one takes 10 to 20 ms and importing ziamath 200, which no frame waits for.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

MOST_KEPT = 400
MOST_WANTED = 60  # formulas; more than can be seen at once
QUIET = 40  # milliseconds without a new formula, until those that are wanted are set
SMALLEST = 10


@dataclass(frozen=True, slots=True)
class Request:
    """A formula to set: LaTeX, size in pixels, colour."""

    tex: str
    size: int
    colour: str


class Typesetter(QObject):
    """Sets formulas one after the other, the latest asked for first, and keeps the pictures."""

    ready = Signal(object)  # the Request that can be drawn now
    _set = Signal(object, bytes)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start nothing yet: the first request imports the library."""
        super().__init__(parent)
        self._pictures: OrderedDict[tuple[Request, float], QPixmap] = OrderedDict()
        self._sources: OrderedDict[Request, bytes] = OrderedDict()
        self._wanted: OrderedDict[Request, None] = OrderedDict()  # what the thread is not yet told of
        self._waiting: set[Request] = set()
        self._asked = 0
        self._rest = QTimer(self, singleShot=True, interval=QUIET)
        self._rest.timeout.connect(self._start)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._set.connect(self._keep)

    @property
    def busy(self) -> bool:
        """Whether any formula is still to be set."""
        return bool(self._waiting or self._wanted)

    def warm_up(self) -> None:
        """Import the library now, so that the first formula is quick."""
        self._ask(Request("x", 16, "#000000"))

    def picture(self, request: Request, ratio: float) -> QPixmap | None:
        """The formula at a device pixel ratio; None while it is still being set."""
        if request not in self._sources:
            self._ask(request)
        return self.known(request, ratio)

    def known(self, request: Request, ratio: float) -> QPixmap | None:
        """The formula if it is set already; never asks for it."""
        key = (request, ratio)
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        if request not in self._sources:
            return None
        self._pictures[key] = _draw(self._sources[request], ratio)
        _limit(self._pictures)
        return self._pictures[key]

    def stop(self) -> None:
        """Forget what is waiting and let the thread end."""
        self._rest.stop()
        self._wanted.clear()
        self._pool.clear()
        self._pool.waitForDone()
        self._waiting.clear()

    def _ask(self, request: Request) -> None:
        """Have a formula set once nobody asks for others: of steps that rush by none are worth it."""
        if request in self._waiting or request in self._wanted:
            return
        self._wanted[request] = None
        if len(self._wanted) > MOST_WANTED:
            self._wanted.popitem(last=False)
        self._rest.start()

    def _start(self) -> None:
        while self._wanted:
            request, _ = self._wanted.popitem(last=False)
            self._waiting.add(request)
            self._asked += 1
            self._pool.start(partial(self._make, request), self._asked)

    def _make(self, request: Request) -> None:
        """In the thread."""
        self._set.emit(request, _svg(request))

    def _keep(self, request: Request, source: bytes) -> None:
        self._waiting.discard(request)
        self._sources[request] = source
        _limit(self._sources)
        self.ready.emit(request)


class FormulaLabel(QWidget):
    """One formula, set when possible, as text until then; its accessible name is the text."""

    def __init__(self, typesetter: Typesetter, *, size: int = 18, snug: bool = False) -> None:
        """Show nothing yet; size: of the letters, in pixels; snug: as high as the formula, not always two lines."""
        super().__init__()
        self._snug = snug
        self._typesetter = typesetter
        self._size = size
        self._tex = self._text = ""
        self._fitted: int | None = None
        typesetter.ready.connect(self._on_ready)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_formula(self, tex: str, text: str) -> None:
        """Show a formula: LaTeX for the eye, Unicode text for screen readers and until it is set."""
        if (tex, text) == (self._tex, self._text):
            return
        self._tex, self._text = tex, text
        self._fitted = None
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What is shown, as Unicode text."""
        return self._text

    def sizeHint(self) -> QSize:
        """Two lines high, so that fractions fit and nothing jumps from step to step; if snug, as the formula needs.

        A matrix of more rows takes what it needs in any case.
        """
        picture = self._typesetter.known(self._request(self._size), self.devicePixelRatioF()) if self._snug else None
        line = round(self._size * (1.5 if self._snug else max(2.4, 1.3 * _rows(self._tex))))
        return QSize(120, line if picture is None else max(line, picture.deviceIndependentSize().toSize().height()))

    def minimumSizeHint(self) -> QSize:
        """As high as always; as narrow as need be."""
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the formula anew."""
        self._fitted = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the text while there is none."""
        if not self._text:
            return
        painter = QPainter(self)
        picture = self._picture()
        if picture is None:
            self._paint_text(painter)
            return
        width, height = picture.deviceIndependentSize().toTuple()
        scale = min(1.0, self.width() / width, self.height() / height)
        target = QRectF(0, (self.height() - height * scale) / 2, width * scale, height * scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _picture(self) -> QPixmap | None:
        """The picture that fits; a formula too wide is set again in smaller letters."""
        if not self._tex:
            return None
        size = self._fitted or self._size
        picture = self._typesetter.picture(self._request(size), self.devicePixelRatioF())
        if picture is None:
            return None
        width, height = picture.deviceIndependentSize().toTuple()
        room = min(self.width() / width, self.height() / height)
        if self._fitted is None and room < 1:
            self._fitted = max(SMALLEST, int(size * room))
            self.setToolTip(self._text)
            return self._typesetter.picture(self._request(self._fitted), self.devicePixelRatioF()) or picture
        return picture

    def _request(self, size: int) -> Request:
        return Request(self._tex, size, self._ink().name())

    def _ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.WindowText)

    def _paint_text(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(SMALLEST, round(self._size * 0.8)))
        painter.setFont(font)
        painter.setPen(self._ink())
        elided = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _on_ready(self, request: Request) -> None:
        if request.tex == self._tex:
            if self._snug:
                self.updateGeometry()
            self.update()


def _svg(request: Request) -> bytes:
    from ziamath.config import config
    from ziamath.zmath import Latex

    # The library writes glyphs as SVG 2 symbols by default, which Qt clips to shreds.
    config.svg2 = False
    return bytes(Latex(request.tex, size=request.size, color=request.colour).svg().encode())


def _draw(source: bytes, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source))
    size = renderer.viewBoxF().size()
    pixmap = QPixmap((size * ratio).toSize() + QSize(1, 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


def _limit(kept: OrderedDict[Request, bytes] | OrderedDict[tuple[Request, float], QPixmap]) -> None:
    while len(kept) > MOST_KEPT:
        kept.popitem(last=False)


def _rows(tex: str) -> int:
    """Of the highest matrix in a formula; 1 if there is none."""
    return 1 + max((part.partition(r"\end")[0].count(r"\\") for part in tex.split(r"\begin")[1:]), default=0)
