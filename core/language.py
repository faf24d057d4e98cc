"""The language of what is said to a person: English here, another one where the app has a translation."""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str


def translate_with(translate: Callable[[str], str]) -> None:
    """Let a function give every text in another language from now on; it gives back those that it does not know."""
    global _translate  # noqa: PLW0603 - one language for the whole app, as for its numbers
    _translate = translate


def counted(count: int, one: str, several: str) -> str:
    """A number of things in the person's language; both texts, for 1 and for any other number, take it as ``count``."""
    return tr(one if count == 1 else several).format(count=count)


def tr(text: str) -> str:
    """A text in the person's language; what differs each time is put in afterwards, by ``format``."""
    return _translate(text)
