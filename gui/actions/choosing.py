"""What commands do that set a setting: to one of its choices, or on and off; and whether it is set so."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..setting import Setting

if TYPE_CHECKING:
    from .command import Run
    from .conditions import Test

T = TypeVar("T")


def choose(setting: Setting[T], choice: T) -> Run:
    """Set a setting."""
    return lambda window: window.settings.set(setting, choice)


def is_chosen(setting: Setting[T], choice: T) -> Test:
    """Whether a setting is set so."""
    return lambda window: window.settings.get(setting) == choice


def toggle(setting: Setting[bool]) -> Run:
    """Set a setting on or off, the other way than it is."""
    return lambda window: window.settings.set(setting, not window.settings.get(setting))


def is_on(setting: Setting[bool]) -> Test:
    """Whether a setting is on."""
    return lambda window: window.settings.get(setting)
