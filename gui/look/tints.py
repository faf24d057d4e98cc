"""Colours made of others: of one that is seen through, and of two that are mixed."""

from __future__ import annotations

from PySide6.QtGui import QColor


def faded(colour: QColor, alpha: float) -> QColor:
    """A colour through which what is behind it is seen. alpha: how much of it there is, from 0 to 1."""
    seen_through = QColor(colour)
    seen_through.setAlphaF(alpha)
    return seen_through


def mixed(colour: QColor, other: QColor, share: float) -> QColor:
    """A colour between two. share: how much of the first there is, from 0 to 1; the rest is of the other."""
    pairs = ((colour.red(), other.red()), (colour.green(), other.green()), (colour.blue(), other.blue()))
    return QColor(*(round(share * one + (1 - share) * two) for one, two in pairs))
