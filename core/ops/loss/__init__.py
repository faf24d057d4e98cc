"""Losses: how far predictions are from what they should be, as one number."""

from . import classification, margin, probability, regression

__all__ = ["classification", "margin", "probability", "regression"]
