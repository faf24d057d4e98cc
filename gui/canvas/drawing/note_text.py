"""The text of a note: Markdown, typeset in the app's own fonts, in whole lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ...theme import Theme, mono_font, text_font

SIZE = 13  # scene units
_KEPT = 64  # notes whose text is laid out
_INDENT = 20.0  # scene units, of a list and of a quotation
_BELOW, _BELOW_ITEM = 6.0, 2.0  # scene units, under a paragraph, and under an item of a list
_HEADINGS = (1.4, 1.2, 1.1)  # times the size of other texts, by level; deeper ones are strong
_DOTS = 3.0, 1.2, 7.0  # how many show that a text goes on, their radius, and from one to the next


def text_height(text: str, width: float) -> float:
    """How high a text is in a width."""
    return laid_out(text, width, "").size().height()


def draw_text(painter: QPainter, text: str, inside: QRectF, theme: Theme) -> None:
    """Draw as many lines of a text as fit whole, and dots beneath them if there are more."""
    document = laid_out(text, inside.width(), theme.value.name())
    seen = _whole_lines(document, inside.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, theme.text)
    context.palette = palette
    context.clip = QRectF(0, 0, inside.width(), seen)  # where nothing else clips: in an SVG
    painter.save()
    painter.setClipRect(inside.adjusted(0, 0, 0, seen - inside.height()), Qt.ClipOperation.IntersectClip)
    painter.translate(inside.topLeft())
    document.documentLayout().draw(painter, context)
    painter.restore()
    if text_height(text, inside.width()) > inside.height():
        _draw_dots(painter, inside, theme)


@lru_cache(_KEPT)
def laid_out(text: str, width: float, link: str) -> QTextDocument:
    """A note's Markdown, broken into lines of some width; link: the colour of links."""
    document = _NoteText()
    document.setDefaultFont(text_font(SIZE))
    document.setDocumentMargin(0)
    document.setIndentWidth(_INDENT)
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(text, features.MarkdownNoHTML | features.MarkdownDialectGitHub)
    document.setTextWidth(max(width, 1.0))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _blocks(document):
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(_spacing(block))
        for start, end, look in _looks(block, QColor(link)):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)
    cursor.endEditBlock()
    return document


class _NoteText(QTextDocument):
    """A text that loads nothing: neither files nor addresses that it names."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """A picture of one empty pixel, whatever is asked for."""
        empty = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        empty.fill(Qt.GlobalColor.transparent)
        return empty


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _spacing(block: QTextBlock) -> QTextBlockFormat:
    """The room around a paragraph: Markdown comes with none, and quotations as far in as a second list."""
    spaced, given = QTextBlockFormat(), block.blockFormat()
    follows = block.next().textList()
    inside = block.textList() is not None and follows is not None
    spaced.setTopMargin(0.0)
    spaced.setBottomMargin(_BELOW_ITEM if inside else _BELOW)
    if given.hasProperty(QTextFormat.Property.BlockQuoteLevel):
        level = given.intProperty(QTextFormat.Property.BlockQuoteLevel)
        spaced.setLeftMargin(level * _INDENT)
        spaced.setRightMargin(0.0)
    return spaced


def _looks(block: QTextBlock, link: QColor) -> list[tuple[int, int, QTextCharFormat]]:
    """From where to where a paragraph is to look otherwise than Markdown has it."""
    found = list[tuple[int, int, QTextCharFormat]]()
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        look = _look(piece.charFormat(), block.blockFormat().headingLevel(), link)
        found.append((piece.position(), piece.position() + piece.length(), look))
        pieces += 1
    return found


def _look(given: QTextCharFormat, heading: int, link: QColor) -> QTextCharFormat:
    """Strong as the app's strong font is, code in its font of numbers, links in the theme's colour."""
    look = QTextCharFormat(given)
    if given.fontWeight() > QFont.Weight.Normal or heading:
        look.setFontWeight(QFont.Weight.DemiBold)
    if heading:
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        look.setProperty(QTextFormat.Property.FontPixelSize, round(SIZE * (*_HEADINGS, 1.0)[min(heading, 4) - 1]))
    if given.fontFixedPitch() or given.fontFamilies():  # as code alone has
        look.setFontFamilies(mono_font().families())
    if given.isAnchor():
        look.setForeground(link)
    return look


def _whole_lines(document: QTextDocument, height: float) -> float:
    """How much of a height whole lines take; all of it if there is room for none."""
    document.size()  # lays it out
    ends = [
        block.layout().position().y() + block.layout().lineAt(number).rect().bottom()
        for block in _blocks(document)
        for number in range(block.layout().lineCount())
    ]
    return max((end for end in ends if end <= height), default=height)


def _draw_dots(painter: QPainter, inside: QRectF, theme: Theme) -> None:
    count, radius, apart = _DOTS
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.text_muted)
    for number in range(round(count)):
        at = inside.bottomRight()
        at.setX(at.x() - radius - number * apart)
        at.setY(at.y() + 2 * radius)
        painter.drawEllipse(at, radius, radius)
