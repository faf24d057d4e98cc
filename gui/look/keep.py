"""What was made and may be wanted again, as long as all of it takes no more than so many bytes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtGui import QPixmap

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


class Keep(Generic[Key, Made]):
    """By key; what nobody asked for the longest goes first. What was put in last stays, however large it is."""

    def __init__(self, most: int, size: Callable[[Made], int]) -> None:
        """most: bytes that all of it takes; size: the bytes that one takes."""
        self._most = most
        self._size = size
        self._kept: OrderedDict[Key, Made] = OrderedDict()
        self.bytes = 0

    def __len__(self) -> int:
        """How many there are."""
        return len(self._kept)

    def get(self, key: Key) -> Made | None:
        """What was made with a key, if it is still there."""
        made = self._kept.get(key)
        if made is not None:
            self._kept.move_to_end(key)
        return made

    def put(self, key: Key, made: Made) -> Made:
        """Keep it, in the place of what has the same key; returns it."""
        if key in self._kept:
            self.bytes -= self._size(self._kept.pop(key))
        self._kept[key] = made
        self.bytes += self._size(made)
        while self.bytes > self._most and len(self._kept) > 1:
            self.bytes -= self._size(self._kept.popitem(last=False)[1])
        return made

    def clear(self) -> None:
        """Let go of all of it."""
        self._kept.clear()
        self.bytes = 0


def bytes_of(picture: QPixmap) -> int:
    """What a picture takes."""
    return picture.width() * picture.height() * 4
