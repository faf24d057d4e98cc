"""The language of what is said to a person: English here, another one where the app has a translation."""

from __future__ import annotations

from collections.abc import Callable

ENGLISH = "en"
_translate: Callable[[str], str] = str
_code = ENGLISH


def translate_with(translate: Callable[[str], str], code: str = ENGLISH) -> None:
    """Let a function give every text in another language from now on; it gives back those that it does not know.

    code: of the language, such as "de".
    """
    global _translate, _code  # one language for the whole app, as for its numbers
    _translate, _code = translate, code


def spoken() -> str:
    """The code of the language that is spoken, for texts that come with their translations."""
    return _code


def counted(count: int, one: str, several: str) -> str:
    """A number of things in the person's language; both texts, for 1 and for any other number, take it as ``count``."""
    return tr(one if count == 1 else several).format(count=count)


def tr(text: str) -> str:
    """A text in the person's language; what differs each time is put in afterwards, by ``format``."""
    return _translate(text)
