"""Reductions: many elements made few, by sums, moments, extremes, running totals and orders."""

# The palette shows the operations in this order.
# isort: off
from . import sums, extremes, statistics, cumulative, sorting

__all__ = ["cumulative", "extremes", "sorting", "statistics", "sums"]
