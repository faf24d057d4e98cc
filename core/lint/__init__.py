"""Advice on a run: what will overflow, vanish or broadcast by accident, and the edit that mends it."""

from .advice import Advice, advise, repair

__all__ = ["Advice", "advise", "repair"]
