"""Shapes: elements put into another shape, order or kind, picked, joined, cut out and repeated."""

# The palette shows the operations in this order.
# isort: off
from . import conversion, reshaping, indexing, lookup, joining, padding, diagonals, tiling

__all__ = ["conversion", "diagonals", "indexing", "joining", "lookup", "padding", "reshaping", "tiling"]
