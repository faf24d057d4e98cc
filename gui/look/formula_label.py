"""A typeset formula on a panel, whose terms and the wires that they are about light each other up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from .formula import Request, Typesetter
from .labels import Painted
from .terms import Term, can_be_set
from .tints import faded

SMALLEST = 10
GRACE = 120  # milliseconds in which a formula is set as a rule; until then text would only flicker


class FormulaLabel(Painted):
    """One formula, set when possible, as text where that takes long; its accessible name is the text."""

    def __init__(self, typesetter: Typesetter, *, size: int = 18, snug: bool = False) -> None:
        """Show nothing yet; size: of the letters, in pixels; snug: as high as the formula, not always two lines."""
        super().__init__()
        self._snug = snug
        self._typesetter = typesetter
        self._size = size
        self._tex = self._text = ""
        self._fitted: int | None = None
        self._shown: tuple[Request, QRectF] | None = None  # what was painted last, and where
        self._waits = QTimer(self, singleShot=True, interval=GRACE)
        self._waits.timeout.connect(self.update)
        typesetter.ready.connect(self._on_ready)
        typesetter.pointing.pointed.connect(self._follow)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_formula(self, tex: str, text: str) -> None:
        """Show a formula: LaTeX for the eye, Unicode text for screen readers and until it is set."""
        if (tex, text) == (self._tex, self._text):
            return
        self._tex, self._text = tex, text
        self._fitted = None
        self._waits.start()
        self.setAccessibleName(text)
        self.setToolTip("" if can_be_set(tex) else text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What is shown, as Unicode text."""
        return self._text

    def sizeHint(self) -> QSize:
        """Two lines high, so that fractions fit and nothing jumps from step to step; if snug, as the formula needs.

        A matrix of more rows takes what it needs in any case.
        """
        picture = self._typesetter.known(self._request(self._letters), self.devicePixelRatioF()) if self._snug else None
        line = round(self._letters * (1.5 if self._snug else max(2.4, 1.3 * _rows(self._tex))))
        return QSize(120, line if picture is None else max(line, picture.deviceIndependentSize().toSize().height()))

    def minimumSizeHint(self) -> QSize:
        """As high as always; as narrow as need be."""
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the formula anew."""
        self._fitted = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or, where there is none for long, the text."""
        if not self._text:
            return
        with QPainter(self) as painter:
            picture = self._picture()
            self._shown = None
            if picture is None:
                if not (self._is_settable and self._waits.isActive()):
                    self._paint_text(painter)
                return
            width, height = picture.deviceIndependentSize().toTuple()
            scale = min(1.0, self.width() / width, self.height() / height)
            target = QRectF(0, (self.height() - height * scale) / 2, width * scale, height * scale)
            self._shown = self._request(self._fitted or self._letters), target
            self._paint_pointed(painter)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 1)
            painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def terms(self) -> list[tuple[Term, QRectF]]:
        """The terms that are about wires, and where they stand in the label; none until the formula is set."""
        if self._shown is None:
            return []
        request, target = self._shown
        picture = self._typesetter.known(request, self.devicePixelRatioF())
        scale = 1.0 if picture is None else target.width() / picture.deviceIndependentSize().width()
        found = []
        for term in self._typesetter.terms(request):
            left, top, right, bottom = (side * scale for side in term.box)
            box = QRectF(left, top, right - left, bottom - top).translated(target.topLeft())
            found += [(term, box)] if term.wire is not None else []
        return found

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the wire that the term under the mouse is about."""
        term = self._term_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if term is None else Qt.CursorShape.PointingHandCursor)
        self._typesetter.pointing.point(None if term is None else term.wire, self)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        self._typesetter.pointing.point(None, self)
        super().leaveEvent(event)

    @property
    def _letters(self) -> int:
        """How high letters are, in pixels, where there is room for them."""
        return round(self._size * self.unit)

    @property
    def _is_settable(self) -> bool:
        return bool(self._tex) and can_be_set(self._tex)

    def _term_at(self, point: QPointF) -> Term | None:
        """The term at a point; of one that is within another, the inner one."""
        found = [(term, box) for term, box in self.terms() if box.adjusted(-3, -3, 3, 3).contains(point)]
        return min(reversed(found), key=lambda each: each[1].width() * each[1].height())[0] if found else None

    def _follow(self) -> None:
        if self._shown is not None and any(term.wire is not None for term in self._typesetter.terms(self._shown[0])):
            self.update()

    def _paint_pointed(self, painter: QPainter) -> None:
        """Mark the terms that are about the wire that is pointed at."""
        wire, end = self._typesetter.pointing.wire, self._typesetter.pointing.source
        alike = [box for term, box in self.terms() if term.wire == wire or (term.end is not None and term.end == end)]
        boxes = alike if wire is not None else []
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(self.palette().color(QPalette.ColorRole.Accent), 0.25))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 3, 3)

    def _picture(self) -> QPixmap | None:
        """The picture that fits; a formula too wide is set again in smaller letters."""
        if not self._is_settable:
            return None
        size = self._fitted or self._letters
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
        return Request(self._tex, size, self._ink().name(), self._typesetter.inks)

    def _ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.WindowText)

    def _paint_text(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(SMALLEST, round(self._letters * 0.8)))
        painter.setFont(font)
        painter.setPen(self._ink())
        elided = QFontMetricsF(font).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _on_ready(self, request: Request) -> None:
        if request.tex == self._tex:
            if self._snug:
                self.updateGeometry()
            self.update()


def _rows(tex: str) -> int:
    """Of the highest matrix in a formula; 1 if there is none."""
    return 1 + max((part.partition(r"\end")[0].count(r"\\") for part in tex.split(r"\begin")[1:]), default=0)
