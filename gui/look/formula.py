"""Typeset formulas: set by ziamath in a worker thread, kept as pictures; plain Unicode text until one is ready.

Setting one takes 5 to 10 ms and importing ziamath 200, which no frame waits for.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QElapsedTimer, QObject, QRectF, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.notation.svg import svg

from ..pointing import Pointing
from ..theme import Theme
from .keep import Keep, bytes_of
from .terms import Term, Typeset, numbered, typeset

# Bytes that are kept. A formula takes some 20 KB as SVG and as much as a picture, four times that on a fine screen; of
# those that rush by while steps are played many are set, and few are seen again.
MOST_SOURCES, MOST_PICTURES = 4 << 20, 6 << 20
MOST_WANTED = 60  # formulas; more than can be seen at once
QUIET = 40  # milliseconds without a new formula, until those that are wanted are set where others came just before
_NOT_SET = Typeset(b"", ())


@dataclass(frozen=True, slots=True)
class Request:
    """A formula to set: LaTeX with marks, size in pixels, colour; inks: the colours of what its terms tell."""

    tex: str
    size: int
    colour: str
    inks: tuple[tuple[str, str], ...] = ()


class Typesetter(QObject):
    """Sets formulas one after the other, the latest asked for first, and keeps the pictures."""

    ready = Signal(object)  # the Request that can be drawn now
    _set = Signal(object, object)

    def __init__(self, parent: QObject | None = None, pointing: Pointing | None = None) -> None:
        """Start nothing yet: the first request imports the library.

        pointing: which wire is pointed at; inks: the colours of what terms tell, by "value", "gradient" and so on.
        """
        super().__init__(parent)
        self.pointing = pointing or Pointing(self)
        self.inks: tuple[tuple[str, str], ...] = ()
        self._pictures: Keep[tuple[Request, float], QPixmap] = Keep(MOST_PICTURES, bytes_of)
        self._sources: Keep[Request, Typeset] = Keep(MOST_SOURCES, lambda source: len(source.svg))
        self._wanted: OrderedDict[Request, None] = OrderedDict()  # what the thread is not yet told of
        self._at_work: Request | None = None
        self._asked = QElapsedTimer()  # since a formula was asked for last
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._start)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._set.connect(self._keep)

    @property
    def busy(self) -> bool:
        """Whether any formula is still to be set."""
        return bool(self._at_work or self._wanted)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        flows = ("value", theme.value), ("gradient", theme.gradient), ("local", theme.local), ("tangent", theme.tangent)
        self.inks = tuple((flow, colour.name()) for flow, colour in flows)

    def terms(self, request: Request) -> tuple[Term, ...]:
        """The terms of a formula that is set."""
        source = self._sources.get(request)
        return () if source is None else source.terms

    def warm_up(self) -> None:
        """Import the library now, so that the first formula is quick."""
        self._ask(Request("x", 16, "#000000"))

    def picture(self, request: Request, ratio: float) -> QPixmap | None:
        """The formula at a device pixel ratio; None while it is still being set."""
        if self._sources.get(request) is None:
            self._ask(request)
        return self.known(request, ratio)

    def known(self, request: Request, ratio: float) -> QPixmap | None:
        """The formula if it is set already; never asks for it."""
        picture, source = self._pictures.get((request, ratio)), self._sources.get(request)
        if picture is None and source is not None and source.svg:
            return self._pictures.put((request, ratio), _draw(source.svg, ratio))
        return picture

    def stop(self) -> None:
        """Forget what is waiting and let the thread end."""
        self._rest.stop()
        self._wanted.clear()
        self._pool.waitForDone()
        self._at_work = None

    def _ask(self, request: Request) -> None:
        """Have a formula set: at once after a rest, else once nobody asks for others, since of steps that rush by
        none are worth it.
        """
        if request == self._at_work or request in self._wanted:
            return
        self._wanted[request] = None
        if len(self._wanted) > MOST_WANTED:
            self._wanted.popitem(last=False)
        rested = not self._asked.isValid() or self._asked.elapsed() > QUIET
        self._asked.start()
        if rested:
            self._rest.start(0)
        elif self._rest.interval() or not self._rest.isActive():  # else this one comes with those of the same frame
            self._rest.start(QUIET)

    def _start(self) -> None:
        """Tell the thread of one: Qt would keep for ever what it was told of and did not come to."""
        if self._wanted and self._at_work is None:
            self._at_work, _ = self._wanted.popitem()
            self._pool.start(partial(self._make, self._at_work))

    def _make(self, request: Request) -> None:
        """In the thread. What the library cannot set stays text, and is not asked for again."""
        source = _NOT_SET
        try:
            source = _typeset(request)
        finally:
            self._set.emit(request, source)

    def _keep(self, request: Request, source: Typeset) -> None:
        self._at_work = None
        self._sources.put(request, source)
        self.ready.emit(request)
        if not self._rest.isActive():
            self._start()


def _typeset(request: Request) -> Typeset:
    tex, marks = numbered(request.tex)
    return typeset(svg(tex, request.size, request.colour), marks, dict(request.inks), request.colour)


def _draw(source: bytes, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source))
    size = renderer.viewBoxF().size()
    pixmap = QPixmap((size * ratio).toSize() + QSize(1, 1))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    return pixmap.copy()  # which leaves behind the 5 KB that Qt keeps to go on painting
