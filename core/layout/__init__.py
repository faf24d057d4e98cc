"""Layered layout: where nodes go so that everything flows to the right and few wires cross."""

from .layered import layered

__all__ = ["layered"]
