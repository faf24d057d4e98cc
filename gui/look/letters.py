"""Letters to press with Alt: each text of a menu or a form has one of its own, in whatever language it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_letters, ascii_uppercase

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QToolButton, QWidget

_MARK = re.compile(r"\(&(.)\)|&([^&\s])")  # "(&F)" behind the words, where these have no such letters


def apart(texts: Sequence[str]) -> list[str]:
    """The same texts, no letter marked in two of them, and one in each for as long as it has letters that are free.

    Marked is the letter behind "&". The first text in which one is marked keeps it.
    """
    marks, taken = [marked(text) for text in texts], set[str]()
    keeping = set()
    for place, mark in enumerate(marks):
        if mark and mark not in taken:
            keeping.add(place)
            taken.add(mark)
    return [text if place in keeping else _lettered(text, taken) for place, text in enumerate(texts)]


def marked(text: str) -> str:
    """The letter that is marked, as a small one; empty for none."""
    found = _MARK.search(text.replace("&&", "  "))
    return "" if found is None else (found[1] or found[2]).lower()


def letter_menu(menu: QMenu | QMenuBar) -> None:
    """Give each item of a menu, and of the menus in it, its letter; these choose first, as no key opens them."""
    items = [action for action in menu.actions() if not action.isSeparator()]
    items.sort(key=lambda action: action.menu() is None)
    for item, text in zip(items, apart([item.text() for item in items]), strict=True):
        if text != item.text():
            item.setText(text)
        inner = item.menu()
        if isinstance(inner, QMenu):
            letter_menu(inner)


def letter_fields(*areas: QWidget) -> None:
    """Give each field with a label, and each button, of parts of a window its letter; those first that come first."""
    found: list[QLabel | QAbstractButton] = []
    for area in areas:
        found += [label for label in area.findChildren(QLabel) if label.buddy() is not None and label.text()]
        found += [
            button
            for button in area.findChildren(QAbstractButton)
            if button.text() and not isinstance(button, QToolButton)
        ]
    for widget, text in zip(found, apart([widget.text() for widget in found]), strict=True):
        widget.setText(text)


def _lettered(text: str, taken: set[str]) -> str:
    """A text with a letter marked that is free, the first of a word rather than one within; that one is taken then."""
    bare = _MARK.sub(lambda found: found[2] or "", text)
    starts = [found.start() for found in re.finditer(r"\b[A-Za-z]", bare)]
    for place in (*starts, *range(len(bare))):
        if bare[place] in ascii_letters and bare[place].lower() not in taken:
            taken.add(bare[place].lower())
            return f"{bare[:place]}&{bare[place:]}"
    free = next((letter for letter in ascii_uppercase if letter.lower() not in taken), "")
    if not free or any(letter in ascii_letters for letter in bare):
        return bare
    taken.add(free.lower())
    words = bare.removesuffix("…")
    return f"{words}(&{free}){bare[len(words) :]}"
