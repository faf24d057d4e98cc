"""The language of what is said to a person: English here, another one where the app has a translation."""

from __future__ import annotations

from collections.abc import Callable

_translate: Callable[[str], str] = str


def translate_with(translate: Callable[[str], str]) -> None:
    """Let a function give every text in another language from now on; it gives back those that it does not know."""
    global _translate  # noqa: PLW0603 - one language for the whole app, as for its numbers
    _translate = translate


def tr(text: str) -> str:
    """A text in the person's language; what differs each time is put in afterwards, by ``format``."""
    return _translate(text)
