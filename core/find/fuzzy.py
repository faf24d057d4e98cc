"""Loose matching: every word that was typed as letters in order, best where they begin words or follow each other."""

from __future__ import annotations

from collections.abc import Sequence

_BEGINS, _FOLLOWS, _EXACT, _GAP = 8.0, 6.0, 10.0, 0.2


def rank(query: str, texts: Sequence[str]) -> list[int]:
    """The places of the texts that fit a query, best first, equal ones in their order; all for an empty query."""
    words = query.casefold().split()
    if not words:
        return list(range(len(texts)))
    scores = [_score(words, text.casefold()) for text in texts]
    fitting = [place for place, score in enumerate(scores) if score is not None]
    return sorted(fitting, key=lambda place: -(scores[place] or 0.0))


def _score(words: Sequence[str], text: str) -> float | None:
    """How well words fit a text, each for itself; None if one does not. A shorter text fits a little better."""
    total = -0.01 * len(text)
    for word in words:
        best = max((s for start in _starts(word, text) if (s := _from(word, text, start)) is not None), default=None)
        if best is None:
            return None
        total += best
    return total


def _starts(word: str, text: str) -> list[int]:
    return [place for place, letter in enumerate(text) if letter == word[0]]


def _from(word: str, text: str, start: int) -> float | None:
    """The score of a word whose first letter is at ``start``, each further letter at the next place it is found at.

    A letter that begins a word of the text is preferred to an earlier one in the middle of a word.
    """
    score, place = (_BEGINS if _begins(text, start) else 0.0), start
    if text.startswith(word, start):
        return score + _EXACT + _FOLLOWS * (len(word) - 1)
    for letter in word[1:]:
        following = _next(text, letter, place + 1)
        if following is None:
            return None
        score += _FOLLOWS if following == place + 1 else 0.0
        score += _BEGINS if _begins(text, following) else 0.0
        score -= _GAP * (following - place - 1)
        place = following
    return score


def _next(text: str, letter: str, place: int) -> int | None:
    if text[place : place + 1] == letter:
        return place
    places = [at for at in range(place, len(text)) if text[at] == letter]
    return next((at for at in places if _begins(text, at)), places[0] if places else None)


def _begins(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
